"""A word of more or less that slipped in: "over 8.1%" for a plain 8.1%.

Held against the same digits only, for rounded ones need such a word, and only where the clause of the
Chinese has no sign of more or less at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.figures.model import Qualifier
from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.atoms import EXACT, UNSURE, Atom
from desktop_app.review.numbers.english_cues import qualifier_words
from desktop_app.review.numbers.pairing import Tie
from desktop_app.review.numbers.units import is_time
from desktop_app.review.words.clauses import CLAUSE_ZH, clause_at

_INEXACT_ZH = re.compile(
    r"近(?![岸海年期代郊日来邻])|[超逾破多几约过满跨冲迈临逼许距差]|余(?!额)|左右|不[足到少低下超高及]|[以之][上下内外]|[高低大小多少快慢][于出]|"
    r"[至最][多少高低大小]|[上下]限|数[十百千万]|站[上稳]|可达|落后|领先|失守|大关|关口|台阶|[—～~–-]"
)
_AT_A_FIGURE = re.compile(r"[超逾近约]过?\s*(?=\d)|(?<=[\d万亿千百])\s*[余多]")
_MORE_OR_LESS = re.compile(
    r"(?:more than|over|above|exceed\w*|in excess of|upwards? of|less than|fewer than|under|below|nearly|"
    r"almost|close to|at least|no(?:t)? (?:less|fewer) than|or more|and (?:above|more|over))\b",
    re.IGNORECASE,
)
_ROUNDED_EN = re.compile(r"(?:more than|over|nearly|almost|close to)(?: (?:RMB|US\$|[$¥]))?", re.IGNORECASE)
# "Took over 15% of it", "under control over 135 square kilometers": nothing of how much.
_OF_ANOTHER_KIND = re.compile(
    r"\b(?:t(?:a|oo)k\w*|control|authority|power|spread|extend\w*|rights?|approvals?|reviews?|supervision|"
    r"oversight|administration|jurisdiction|sovereignty|say|edge|lead|advantage|win|victory|triumph) over\b",
    re.IGNORECASE,
)


_ROUNDED_DIGITS = (1, 2, 3)  # 128.64亿 was never "nearly" or "over" in 3,900 good pairs, 19.8万亿 was
_NEAR_EN = re.compile(r"(?:nearly|almost|close to)\b", re.IGNORECASE)
_LEADS = 24  # letters before a number that may hold its word
# 近半数 has no figure to hold its word against.
_NEARLY_HALF_ZH = re.compile(r"(?:[将接]近|近|不[足到])(?:一半|半数|半(?=[，。；、的]|$))")
_OVER_HALF_ZH = re.compile(r"[超逾过]过?了?[“‘]?半壁|(?:[超逾过]过?)(?:一半|半数?)(?![径程路])")
_NEARLY_HALF_EN = re.compile(
    r"\b(?:nearly|almost|close to|just under|less than|under|fewer than|short of)\s+(?:one[- ]|a )?half\b",
    re.IGNORECASE,
)
_OVER_HALF_EN = re.compile(
    r"\b(?:over|more than|above|exceed\w*|just over)\s+(?:one[- ]|a )?half\b|\bmajority\b|\bmost\b",
    re.IGNORECASE,
)


def halves_turned(pair: Pair) -> Iterator[Finding]:
    """figure-qualifier: "over half" for 近半数, "nearly half" for 过半."""
    for meant, right, wrong in (
        (_NEARLY_HALF_ZH, _NEARLY_HALF_EN, _OVER_HALF_EN),
        (_OVER_HALF_ZH, _OVER_HALF_EN, _NEARLY_HALF_EN),
    ):
        zh, en = meant.search(pair.source), wrong.search(pair.english)
        if zh and en and "half" in en[0].lower() and not right.search(pair.english):
            yield pair.told_as("figure-qualifier", zh, en, Severity.MAJOR)


# 三年以下有期徒刑 holds no figure either: the span that a law sets, at most or at least.
_TERM_ZH = re.compile(
    r"[一二三四五六七八九十]+[年个]月?以(?P<way>[上下])(?=[一二三四五六七八九十]|有期|的?(?:有期|劳动|期限)|拘役|管制|内)"
)
_AT_MOST_EN = re.compile(
    r"\b(?:(?:not|no) (?:more|longer) than|up to|at most|not exceed\w*|(?<!not )(?<!no )less than|under|"
    r"within|or less|maximum)\b",
    re.IGNORECASE,
)
_AT_LEAST_EN = re.compile(
    r"\b(?:(?:not|no) (?:less|fewer|shorter) than|at least|or more|(?<!not )(?<!no )more than|minimum|over|"
    r"upwards?)\b",
    re.IGNORECASE,
)


def terms_turned(pair: Pair) -> Iterator[Finding]:
    """figure-qualifier: "not less than three years" for 三年以下."""
    ways = [match["way"] for match in _TERM_ZH.finditer(pair.source)]
    meant = _TERM_ZH.search(pair.source)
    if meant is None:
        return
    if len(set(ways)) > 1:
        yield from _one_of_terms_turned(pair, ways)
        return
    right, wrong = (_AT_MOST_EN, _AT_LEAST_EN) if meant["way"] == "下" else (_AT_LEAST_EN, _AT_MOST_EN)
    said = [
        (wrong.search(pair.english, max(0, tie.english.start - _LEADS), tie.english.start), tie)
        for tie in pair.pairing.ties
        if meant.start() <= tie.source.start < meant.end() and is_time(tie.english.family)
    ]
    for match, tie in said:
        if match and not right.search(pair.english, match.start(), tie.english.end + 8):
            yield pair.finding(
                "figure-qualifier", Severity.MAJOR, f"{meant[0]} is told as “{match[0]}”.",
                zh=meant.span(), en=(match.start(), tie.english.end),
            )  # fmt: skip
            return


def _one_of_terms_turned(pair: Pair, ways: Sequence[str]) -> Iterator[Finding]:
    """五年以下…；…五年以上 told as "not more than five years" both times."""
    told = {
        way: list(words.finditer(pair.english)) for way, words in (("下", _AT_MOST_EN), ("上", _AT_LEAST_EN))
    }
    for way, other in (("上", "下"), ("下", "上")):
        if len(told[way]) < ways.count(way) and len(told[other]) > ways.count(other):
            meant = [match for match in _TERM_ZH.finditer(pair.source) if match["way"] == way][-1]
            said = told[other][-1]
            yield pair.told_as("figure-qualifier", meant, said, Severity.MAJOR)
            return


def slipped_in(pair: Pair) -> Iterator[Finding]:
    """figure-qualifier: "over", "nearly" or "at least" before a figure that the Chinese tells as it is."""
    for tie in pair.pairing.ties:
        source, english = tie.source, tie.english
        told = tie.grade == EXACT or (tie.grade == UNSURE and source.value == english.value)  # 美元 as "$"
        if source.figure is None or not told or not (source.hard and english.hard):
            continue
        if source.qualifier is not Qualifier.EXACT or source.loose or is_time(source.family):
            continue
        _kind, start, end = qualifier_words(pair.english, english.start, english.end)
        if _may_be_known(pair, source, start, end):
            continue
        if _says_more_or_less(pair, start, end) and not _is_inexact(pair, tie):
            meant = pair.source[source.start : source.end].strip()
            yield pair.finding(
                "figure-qualifier", Severity.MAJOR,
                f"“{pair.english[start:end].strip()}” is not in the Chinese, which says {meant}.",
                zh=(source.start, source.end), en=(min(start, english.start), max(end, english.end)),
                fix=_without(pair.english, start, end) if end <= english.start else "",
            )  # fmt: skip


# Told with its own digits: 左右 as "more than", 超 as "some", 近 as "exactly".
_MORE_ZH = re.compile(r"超[过出]?|逾|突破|[及]?以上|高于|大于|不[少低]于")
_ROUGHLY_ZH = re.compile(r"左右|约|大约|大概|上下")
_ROUGHLY_EN = re.compile(r"(?:about|around|roughly|approximately|some|circa)$", re.IGNORECASE)
_WITHIN_EN = re.compile(r"(?:within|at most|no(?:t)? (?:more|higher) than)\b", re.IGNORECASE)
_EXACTLY_EN = re.compile(
    r"\b(?:exactly|precisely|barely|hardly|scarcely)\s+(?:RMB|US\$|\$|¥)?\s*$", re.IGNORECASE
)
_SHY_EN = frozenset({"barely", "hardly", "scarcely"})


def told_otherwise(pair: Pair) -> Iterator[Finding]:
    """figure-qualifier: about, over and exactly told for each other, the digits being the same."""
    for tie in pair.pairing.ties:
        source, english = tie.source, tie.english
        alike = source.fraction or (tie.grade == EXACT and source.value == english.value)
        if source.figure is None or not alike or source.loose or is_time(source.family):
            continue
        word = source.figure.qual_zh
        said = _wrongly_exact(pair, tie, word)
        if said and word:
            start, end = said
            yield pair.finding(
                "figure-qualifier", Severity.MAJOR,
                f"{word} of {pair.source[source.start : source.end].strip()} is told as "
                f"“{pair.english[start:end].strip()}”.",
                zh=(source.start, source.end), en=(min(start, english.start), max(end, english.end)),
            )  # fmt: skip


_WITHIN_ZH = re.compile(r"\s?(?:以|之)?内")
_AFTER_EN = re.compile(r"\b(?:after|beyond|no sooner than|not before)\s*$", re.IGNORECASE)


def within_told_as_after(pair: Pair) -> Iterator[Finding]:
    """figure-qualifier: 60日内 told as "after 60 days"."""
    for tie in pair.pairing.ties:
        source, english = tie.source, tie.english
        meant = _WITHIN_ZH.match(pair.source, source.end) if is_time(source.family) else None
        said = _AFTER_EN.search(pair.english, max(0, english.start - 18), english.start) if meant else None
        if meant and said:
            text = pair.source[source.start : meant.end()]
            yield pair.finding(
                "figure-qualifier", Severity.MAJOR,
                f"{text} is told as “{pair.english[said.start() : english.end]}”.",
                zh=(source.start, meant.end()), en=(said.start(), english.end),
            )  # fmt: skip


def _wrongly_exact(pair: Pair, tie: Tie, word: str) -> tuple[int, int] | None:
    """Where the English says how exact the number is, if the Chinese says otherwise."""
    english = tie.english
    exactly = _EXACTLY_EN.search(pair.english, max(0, english.start - 20), english.start)
    if exactly and word:
        shy = exactly[0].split()[0].lower() in _SHY_EN
        return exactly.span() if not shy or _MORE_ZH.fullmatch(word) else None
    _kind, start, end = qualifier_words(pair.english, english.start, english.end)
    text = pair.english[start:end].strip()
    bound = _MORE_OR_LESS.match(text) or _WITHIN_EN.match(text)
    if _ROUGHLY_ZH.fullmatch(word) and bound and not _NEAR_EN.match(text):
        return start, end
    beside = pair.source[max(0, tie.source.start - 3) : tie.source.end + 3]
    if _MORE_ZH.fullmatch(word) and word in beside and _ROUGHLY_EN.match(text):
        return start, end
    return None


def _may_be_known(pair: Pair, source: Atom, start: int, end: int) -> bool:
    """19.8万亿元 as "nearly 19.8 trillion": rounded already, so that others may know more of it."""
    digits = len(source.value.normalize().as_tuple().digits)
    rounded = "亿" in pair.source[source.start : source.end] and digits in _ROUNDED_DIGITS
    return rounded and _ROUNDED_EN.fullmatch(pair.english[start:end].strip()) is not None


def _says_more_or_less(pair: Pair, start: int, end: int) -> bool:
    said = _MORE_OR_LESS.match(pair.english[start:end].lstrip())
    other = _OF_ANOTHER_KIND.search(pair.english, max(0, start - 16), end)
    return said is not None and other is None


def _is_inexact(pair: Pair, tie: Tie) -> bool:
    """True where the clause has a sign of more or less that is not another figure's own (45个、超3万家)."""
    source = tie.source
    start, end = clause_at(pair.source, CLAUSE_ZH, source.start)
    others = {
        at
        for sign in _AT_A_FIGURE.finditer(pair.source, start, end)
        if not source.start - 1 <= sign.end() <= source.end + 2 or pair.source[source.end] in "（("
        for at in range(*sign.span())
    }
    return any(sign.start() not in others for sign in _INEXACT_ZH.finditer(pair.source, start, end))


def _without(english: str, start: int, end: int) -> str:
    """`english` without the words, a capital kept where they began the sentence."""
    rest = english[end:]
    return english[:start] + (rest[:1].upper() + rest[1:] if english[start].isupper() else rest)
