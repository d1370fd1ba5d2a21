"""Ranks and numbers of meetings, rounds and phases told in words: 第六次会议 is no "seventh session".

Only ordinals beside a noun that counts such things are compared, and only where both sides have as many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.review.context import Pair
from desktop_app.review.figure_checks.partners import without_partner
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.english_number_words import ORDINALS, SMALL
from desktop_app.review.numbers.source_dates import NUMBER, value_of

_ZH = re.compile(
    rf"(?<!第一[至到])第(?P<n>{NUMBER})(?=[届次轮期批阶位名]|阶段)|(?<![分共])(?P<stage>[一二三四五六])期(?![间限货刊望内末后初权叠])"
    rf"|(?<=届)(?P<session>{NUMBER})(?=次(?:会议|全会|全体)|中全会)"
    rf"|(?<!第)(?P<term>{NUMBER})(?=届{NUMBER}[次中])"
    rf"|(?:党的|中共)(?P<congress>{NUMBER})大(?![类个项家])"
)
_COUNTED = re.compile(
    r" (?:[\w’'-]+ ){0,4}?(?:sessions?|meetings?|plenar\w+|plenums?|rounds?|phases?|stages?|batch\w*|groups?|"
    r"congress\w*|committees?|editions?|conferences?|forums?|summits?|terms?|places?|positions?|dialogues?|"
    r"fairs?|expos?|in|among|nationwide|worldwide)\b",
    re.IGNORECASE,
)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6}
_PHASE = re.compile(
    rf"\b(?:phase|round|stage|batch)s? (?P<n>{'|'.join((*SMALL, *_ROMAN))}|\d)\b", re.IGNORECASE
)


_FIRST_ZH = re.compile(r"率先|首[次个家创例批届期场座条艘架台部]|第一(?=[个家次])|尚属首次|头一")
_FIRST_EN = re.compile(
    r"\b(?:first(?! (?:half|quarter|(?:\w+ )?(?:months|quarters|days)))|"
    r"initial\w*|pioneer\w*|lead\w*|led|ahead|maiden|debut\w*|inaugural|before|only|new)\b",
    re.I,
)


# 三是 and （三） at the head of a sentence: "Third, …".
_ITEM_ZH = re.compile(r"^\W*(?P<n>[一二三四五六七八九十])是")
_ITEM_EN = re.compile(
    r"^\W*(?P<n>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?(?=[,:])", re.I
)


@dataclass(frozen=True, slots=True)
class _Ordinal:
    start: int
    end: int
    value: int


def wrong_ordinals(pair: Pair) -> Iterator[Finding]:
    """figure-value: another session, round, phase or rank."""
    meant, said = list(_meant(pair.source)), list(_said(pair))
    if not meant or len(meant) != len(said):
        return
    lost = without_partner(meant, said)
    strange = without_partner(said, meant)
    if lost and strange:
        zh, en = lost[0], strange[0]
        text = pair.source[zh.start : zh.end]
        yield pair.finding(
            "figure-value", Severity.CRITICAL,
            f"{text} is number {zh.value}, not “{pair.english[en.start : en.end]}”.",
            zh=(zh.start, zh.end), en=(en.start, en.end),
        )  # fmt: skip


def first_told_otherwise(pair: Pair) -> Iterator[Finding]:
    """figure-value: 率先, 首次 told by another rank than the first."""
    meant = _FIRST_ZH.search(pair.source)
    if meant is None or _FIRST_EN.search(pair.english):
        return
    tied = {id(tie.english) for tie in pair.pairing.ties}
    for atom in pair.english_numbers:
        if atom.ordinal and atom.value > 1 and id(atom) not in tied:
            said = pair.english[atom.number_start : atom.number_end]
            yield pair.finding(
                "figure-value", Severity.CRITICAL, f"{meant[0]} is told as “{said}”.",
                zh=meant.span(), en=(atom.number_start, atom.number_end),
            )  # fmt: skip
            return


def wrong_items(pair: Pair) -> Iterator[Finding]:
    """figure-value: 三是 told by "Fourth,"."""
    meant, said = _ITEM_ZH.match(pair.source), _ITEM_EN.match(pair.english)
    if meant is None or said is None:
        return
    if value_of(meant["n"]) != ORDINALS[said["n"].lower()]:
        yield pair.finding(
            "figure-value", Severity.CRITICAL, f"{meant['n']}是 is told as “{said['n']}”.",
            zh=meant.span("n"), en=said.span("n"),
        )  # fmt: skip


_RANKED_ZH = re.compile(
    rf"(?:居|列|排名?|位于|跃[居升至])[^，。；\d]{{0,8}}第(?P<n>{NUMBER})位?(?![个次届批期轮季])"
)
_BARE_TOP_EN = re.compile(
    r"(?P<before>[\w’'-]+)\s(?:highest|largest|biggest|longest|most|greatest|top|best|fastest|lowest|smallest)\b",
    re.I,
)
_ARTICLES, _SECOND = frozenset({"the", "its", "a", "ranked", "ranks", "ranking", "came", "is", "was"}), 2


def ranks_left_out(pair: Pair) -> Iterator[Finding]:
    """figure-value: 居全省第二 told as "the highest"."""
    meant = _RANKED_ZH.search(pair.source)
    if meant is None or (value_of(meant["n"]) or 1) < _SECOND:
        return
    if any(atom.value == value_of(meant["n"]) for atom in pair.english_numbers):
        return
    for said in _BARE_TOP_EN.finditer(pair.english):
        if said["before"].lower() in _ARTICLES:
            yield pair.told_as("figure-value", meant, said)
            return


def _meant(source: str) -> Iterator[_Ordinal]:
    for match in _ZH.finditer(source):
        value = value_of(next(found for found in match.groups() if found))
        if value is not None:
            yield _Ordinal(match.start(), match.end(), int(value))


def _said(pair: Pair) -> Iterator[_Ordinal]:
    for atom in pair.english_numbers:
        if atom.ordinal and _COUNTED.match(pair.english, atom.number_end):
            yield _Ordinal(atom.number_start, atom.number_end, int(atom.value))
    for match in _PHASE.finditer(pair.english):
        word = match["n"].lower()
        yield _Ordinal(*match.span(), int(_ROMAN.get(word) or SMALL.get(word) or word))
