"""Terms: the termbase's English is used, its forbidden English is not.

Confirmed names are held to exactly; other terms to their sense, for good English bends them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.words.name_words import forms, initials, name_renderings, stems
from desktop_app.translation.model import Term

_SHORTEST_TERM = 3
_ABBREVIATED = re.compile("“[^”]{1,3}”")
_LEAST_STEM = 5  # letters that "compete" and "competition" share
_REFERRED = re.compile(r"\b(?:this|these|that|its)\b", re.IGNORECASE)
_OF_TIME = re.compile(r"[上下]半年|.*季度|[全今去明]年")  # parts of the year have their own check
_NUMERAL = re.compile(r"[\d万亿千百十余多]")


def missing_names(pair: Pair) -> Iterator[Finding]:
    """name-missing: a confirmed name is not in its confirmed form."""
    for name in _longest(pair.known.names, pair.source):
        if not name_renderings(name, pair.english):
            yield missing(pair, name, "name-missing")


def terms_that_bind(pair: Pair) -> Iterator[tuple[Term, int]]:
    """Terms of the source that are long and plain enough to be held to, with where they stand."""
    for term in _longest(pair.known.terms, pair.source):
        # “双减” and “三保”支出 are unpacked in many ways.
        short = len(term.zh.strip("“”《》")) < _SHORTEST_TERM or bool(_ABBREVIATED.match(term.zh))
        if term.status != "forbidden" and not short and not _is_free(term, pair):
            yield term, pair.source.find(term.zh)


@lru_cache(maxsize=4)
def _said(english: str) -> frozenset[str]:
    return frozenset(word[:_LEAST_STEM] for word in stems(english))


def share_heard(term: Term, pair: Pair) -> float:
    """How much of the term's English is there, of the form that does best; 1 for a form without words."""
    said, shares = _said(pair.english), []
    for form in forms(term):
        if _REFERRED.search(pair.english) and _is_referred_to(form.split()[-1], pair.english):
            return 1.0
        letters = initials(form)
        if letters and letters in pair.english and re.search(rf"\b{letters}\b", pair.english):
            return 1.0
        every = "".join(word[0] for word in form.split())  # BoE
        if len(every) > _SHORTEST_TERM - 1 and re.search(rf"\b{re.escape(every)}\b", pair.english):
            return 1.0
        words = [word[:_LEAST_STEM] for word in stems(form)]
        shares.append(sum(word in said for word in words) / len(words) if words else 1.0)
    return max(shares, default=1.0)


def _is_referred_to(word: str, english: str) -> bool:
    """True for "this initiative"."""
    if f" {word.lower()}" not in english.lower():
        return False  # most patterns need not be made
    return bool(re.search(rf"\b(?:this|these|that|its) {re.escape(word)}\b", english, re.IGNORECASE))


def _is_free(term: Term, pair: Pair) -> bool:
    """True for wording that translators rightly bend: verbs, phrases, and what only counts."""
    if term.pos in ("v", "phrase", "adj", "adv") or _OF_TIME.fullmatch(term.zh):
        return True
    at = pair.source.find(term.zh)
    counted = bool(_NUMERAL.match(term.zh)) and bool(_NUMERAL.match(pair.source, max(0, at - 1)))
    return counted or bool(set(term.zh[1:-1]) & set("不无零"))


def missing(pair: Pair, term: Term, check: str) -> Finding:
    """The finding that `term` is not in the English."""
    at = pair.source.find(term.zh)
    return pair.finding(
        check, Severity.MAJOR, f"{term.zh} is “{term.en}” in the termbase; the English does not say so.",
        zh=(at, at + len(term.zh)),
    )  # fmt: skip


def _longest(terms: Sequence[Term], source: str) -> list[Term]:
    """Terms that occur in `source` outside longer ones."""
    covered = [False] * len(source)
    kept = []
    for term in sorted(terms, key=_length, reverse=True):
        at = source.find(term.zh)
        if at < 0 or term in kept or all(covered[at : at + len(term.zh)]):
            continue
        covered[at : at + len(term.zh)] = [True] * len(term.zh)
        kept.append(term)
    return kept


def _length(term: Term) -> int:
    return len(term.zh)


def forbidden_terms(pair: Pair) -> Iterator[Finding]:
    """term-forbidden: English that the termbase rules out for a term of the source."""
    allowed = {term.zh: term.en for term in pair.known.terms if term.status == "preferred" and term.en}
    for term in pair.known.terms:
        if term.status != "forbidden" or term.zh not in pair.source:
            continue
        for form in forms(term):
            if form.lower() not in pair.english.lower():
                continue
            match = re.search(rf"(?<!\w){re.escape(form)}(?!\w)", pair.english, re.IGNORECASE)
            if match is None:
                continue
            better = allowed.get(term.zh, "")
            at = pair.source.find(term.zh)
            yield pair.finding(
                "term-forbidden", Severity.MAJOR,
                f"“{match[0]}” is not to be used for {term.zh}" + (f"; use “{better}”." if better else "."),
                zh=(at, at + len(term.zh)), en=match.span(),
                fix=pair.english[: match.start()] + better + pair.english[match.end() :] if better else "",
            )  # fmt: skip
