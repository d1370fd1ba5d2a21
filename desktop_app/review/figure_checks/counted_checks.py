"""What a number counts: 2.3万户 told as "23,000 people".

A plain noun behind a number of the Chinese is held against the whole sentence: if no sign of it says so much
as that kind of thing, the English counts another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app.alternation import longest_first
from desktop_app.figures.english import in_words
from desktop_app.figures.measures import numerals
from desktop_app.resources import read_rows, read_text
from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.atoms import Part
from desktop_app.review.numbers.pairing import Tie
from desktop_app.review.numbers.units import PHYSICAL, SHARES, is_money, is_time

_NOT_COUNTED = PHYSICAL | SHARES
_BOTH_ZH, _MORE_ZH = re.compile("双方|两国|两党"), re.compile(r"[三四五六七八九十多几各\d]个?[方国党]")
_MORE_SIDES = re.compile(
    r"\b(?:three|four|five|six|seven|eight|nine|ten) (?:sides|countries|nations|parties)\b", re.IGNORECASE
)
_SECTORS_ZH, _OTHER_SECTORS_ZH = (
    re.compile("三次产业|一二三产"),
    re.compile(r"[两四五六七八九十多几\d]个?[大类]?[^，。；]{0,6}(?:产业|行业)"),
)
_SECTORS_EN = re.compile(
    r"\b(?:two|four|five|six|seven|eight|nine|ten)(?: \w+)? (?:industries|sectors|branches)\b", re.IGNORECASE
)
_SETS = (
    (_BOTH_ZH, _MORE_SIDES, _MORE_ZH),
    (_SECTORS_ZH, _SECTORS_EN, _OTHER_SECTORS_ZH),
)
# 教育、医疗等六大领域 are six with those named; "and other six areas" makes them eight.
_OF_ALL_ZH = re.compile(
    r"等(?P<count>\d{1,3}|十[一二]?|[两二三四五六七八九])(?:大|个|项|类|方面|家|种|条|座|处)"
)
_OTHERS_ZH = re.compile("其他|其它|其余|另外")
_ADJECTIVES = "more|new|other|registered|rural|urban|local|poor|permanent|major|key|large|big"
_PERSONS = frozenset({"people", "persons", "individuals", "residents", "villagers", "citizens"})


@cache
def _nouns() -> tuple[re.Pattern[str], dict[str, frozenset[str]]]:
    """A noun right behind a number, and the signs of Chinese that each noun may come from."""
    rows = (line.split("=") for line in read_text("review/counted.txt").splitlines() if line[:1] != "#")
    signs = {noun: frozenset(chinese) for nouns, chinese in rows for noun in nouns.split("|")}
    return re.compile(rf"(?: (?:{_ADJECTIVES}))?[ -](?P<noun>{'|'.join(signs)})\b"), signs


def wrongly_counted(pair: Pair) -> Iterator[Finding]:
    """figure-unit: the number is right, but of other things."""
    pattern, signs = _nouns()
    heard = set(pair.source.replace("国家", "国"))  # no firms, households or homes
    for tie in pair.pairing.ties:
        source, english = tie.source, tie.english
        if source.part is not Part.NUMBER or source.family in _NOT_COUNTED or english.family in _NOT_COUNTED:
            continue
        if is_money(source.unit) or is_time(source.family) or is_time(english.family):
            continue
        said = pattern.match(pair.english, english.number_end)
        meant = pair.source[source.start : source.end].strip()
        if said and (heard.isdisjoint(signs[said["noun"]]) or _are_households(meant, said["noun"])):
            yield _told_of(pair, tie, said)


def _told_of(pair: Pair, tie: Tie, said: re.Match[str]) -> Finding:
    """A number that stands before another noun than it counts."""
    source, english = tie.source, tie.english
    meant = pair.source[source.start : source.end].strip()
    return pair.finding(
        "figure-unit", Severity.CRITICAL,
        f"Wrong unit: {meant} is told of {said['noun']}, which it does not count.",
        zh=(source.start, source.end), en=(english.start, said.end()),
    )  # fmt: skip


@cache
def _strangers() -> dict[str, re.Pattern[str]]:
    """By the sign that counts in Chinese: a noun behind an English number that it never counts."""
    behind = r"(?: (?![a-z]+s\b)[a-z-]+)? (?P<noun>{})\b(?! ?[’'-])"
    return {
        row["sign"]: re.compile(behind.format(row["never"])) for row in read_rows("review/classifiers.csv")
    }


@cache
def _bare_sign() -> re.Pattern[str]:
    """32次, not 3.8万家次 and 34万人次, which count those who were served each time."""
    return re.compile(
        rf"[\d〇零一二两三四五六七八九十百千万亿余多几]\s*(?P<sign>{longest_first(_strangers())})$"
    )


def told_of_strangers(pair: Pair) -> Iterator[Finding]:
    """figure-unit: 考察32次 told as "32 enterprises", though the sentence speaks of enterprises too."""
    for tie in pair.pairing.ties:
        source, english = tie.source, tie.english
        meant = pair.source[source.start : source.end].strip()
        sign = _bare_sign().search(meant)
        strangers = _strangers().get(sign["sign"]) if sign else None
        said = strangers.match(pair.english, english.number_end) if strangers else None
        if said and source.part is Part.NUMBER and not _is_chain(pair.source, source.end):
            yield _told_of(pair, tie, said)


def _is_chain(source: str, end: int) -> bool:
    """10条产业链 are ten industries in good English."""
    return "链" in source[end : end + 8]


def sets_counted_otherwise(pair: Pair) -> Iterator[Finding]:
    """figure-value: 双方, 两国 told as "the six sides", 三次产业 as "the seven sectors"."""
    for meant_by, said_by, others in _SETS:
        meant = meant_by.search(pair.source)
        said = said_by.search(pair.english) if meant else None
        if meant and said and not others.search(pair.source):
            yield pair.told_as("figure-value", meant, said)


def named_told_as_others(pair: Pair) -> Iterator[Finding]:
    """figure-value: A、B等六大领域 told as "A, B and other six areas"."""
    meant = _OF_ALL_ZH.search(pair.source)
    if meant is None or _OTHERS_ZH.search(pair.source):
        return
    told = meant["count"]
    count = told if told.isdigit() else f"(?:{told}|{in_words.cardinal(int(numerals.chinese(told)))})"
    said = re.search(
        rf"\band (?:the |all )?(?P<said>other {count}|{count} other)\b", pair.english, re.IGNORECASE
    )
    if said:
        yield pair.finding(
            "figure-value", Severity.CRITICAL,
            f"{meant[0]} counts those named before it too, “{said['said']}” counts others.",
            zh=meant.span(), en=said.span("said"),
        )  # fmt: skip


def _are_households(meant: str, said: str) -> bool:
    """惠及居民3.5万户 is no "35,000 residents", though the Chinese speaks of them."""
    return meant.endswith("户") and said in _PERSONS
