"""Terms told but for one word: 实体经济 as "the virtual economy", 国事访问 as "a private visit".

The English of a term stands there but for one of its words, and in that word's place stands one that nothing
in the Chinese explains.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.word_checks.strays import content_words
from desktop_app.review.words.name_words import forms, name_renderings, stem
from desktop_app.review.words.relations import nearness
from desktop_app.review.words.word_lists import word_list
from desktop_app.translation.model import Term

_LOOSE_EN = word_list("loose-en") | word_list("area-words-en")
_STRANGE, _FEWEST, _MOST, _NEAR = 1.5, 2, 5, 0.1
_DENIED = frozenset("不无零非")


def told_but_for_a_word(pair: Pair) -> Iterator[Finding]:
    """term-missing: a term of which one word gave way to another."""
    strange = {
        word.index
        for word in content_words(pair)
        if word.weight >= _STRANGE and pair.alignment.words[word.index].text not in _LOOSE_EN
    }
    for term in (*pair.known.terms, *pair.known.names) if strange else ():
        bound = term.status != "forbidden" and term.pos == "n" and not _DENIED & set(term.zh)
        if not bound or name_renderings(term, pair.english):
            continue
        at = next((at for form in forms(term) if (at := _place(pair, form, strange)) >= 0), -1)
        if at < 0 or _may_tell(pair, term, at):
            continue
        word, start = pair.alignment.words[at], pair.source.find(term.zh)
        yield pair.finding(
            "term-missing", Severity.MAJOR,
            f"{term.zh} is “{term.en}”; the English says “{pair.english[word.start : word.end]}” in it.",
            zh=(start, start + len(term.zh)), en=(word.start, word.end),
        )  # fmt: skip
        return


def _place(pair: Pair, form: str, strange: set[int]) -> int:
    """Index of the one strange word in a row of words that is `form` but for it, -1 if there is none."""
    plain = form.lower().split()
    wanted = [stem(word) for word in plain]
    if not _FEWEST <= len(wanted) <= _MOST or not form.isascii():
        return -1
    words = pair.alignment.words
    for first in {at - shift for at in strange for shift in range(len(wanted))}:
        if first < 0 or first + len(wanted) > len(words):
            continue
        others = [first + place for place, one in enumerate(wanted) if stem(words[first + place].text) != one]
        free = others and plain[others[0] - first] in _LOOSE_EN  # "development resilience"
        last = others and others[0] - first == len(wanted) - 1  # "maternal mortality fell"
        if (
            len(others) == 1
            and others[0] in strange
            and not (free or last)
            and _is_row(pair, first, len(wanted))
        ):
            return others[0]
    return -1


def _is_row(pair: Pair, first: int, count: int) -> bool:
    """True if nothing but blanks stands between the words."""
    row = pair.alignment.words[first : first + count]
    return not any(pair.english[left.end : right.start].strip() for left, right in pairwise(row))


def _may_tell(pair: Pair, term: Term, at: int) -> bool:
    """True if the word is near to a word of the term."""
    start = pair.source.find(term.zh)
    said = pair.alignment.words[at].beginnings
    return start < 0 or any(
        nearness(link.hit.word, said) > _NEAR
        for link in pair.alignment.links
        if start < link.hit.end and link.hit.start < start + len(term.zh)
    )
