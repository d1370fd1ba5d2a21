"""Set turns of the genre whose parts change: whose speeches are studied, under whose leadership.

考察上海重要讲话精神, 在市委、市政府和区委的坚强领导下: engines scatter such nests of nouns.  Each turn
becomes one piece of English, provided that every part of it is a known term.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from desktop_app.document.chinese import HAN
from desktop_app.figures.english.in_words import ordinal_figure
from desktop_app.figures.english.series import listed
from desktop_app.translation.model import ProtectedSpan, SpanKind, Whole
from desktop_app.translation.names.place_names import english_place
from desktop_app.translation.placing.spans import Candidate
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words import numerals
from desktop_app.translation.words.area_words import LEVEL_WORDS, UNIT_SIGNS

_SPEECHES = re.compile(
    rf"(?P<who>习近平总书记)(?:(?P<visit>考察|视察|在)(?P<where>[{HAN}、]{{2,14}}?)(?:考察|视察|调研)?时?的?|"
    rf"(?:对|关于)(?P<on>[{HAN}、]{{2,12}}?)(?:工作)?的?)(?:系列)?"
    r"(?P<what>重要讲话[和、]?(?:重要)?指示(?:批示)?|重要指示(?:批示)?|重要讲话|重要论述)(?P<spirit>精神)?"
)
_WHAT = {"重要讲话": "important speeches", "重要论述": "important statements"}
_LED = re.compile(rf"在(?P<who>[{HAN}、]{{2,40}}?)的(?P<how>坚强|正确|有力)?领导下")
_WATCHED = re.compile(
    rf"在(?P<who>[{HAN}、]{{2,30}}?)的(?P<how>监督支持|监督和支持|监督、支持|有效监督|大力支持|支持监督|监督帮助|监督指导)下"
)
_HOW = {"坚强": "firm ", "有力": "strong "}
_WATCH = {
    "大力支持": "with the strong support of", "监督帮助": "with the oversight and help of",
    "监督指导": "with the oversight and guidance of", "有效监督": "under the effective oversight of",
}  # fmt: skip
_FILLER = re.compile(r"^(?:本级|我[省市区县])?")


_ANNOUNCED = re.compile(
    r"(?:(?P<aim>(?:围绕|为实现|为确保实现|对标|聚焦)(?:上述|以上|这些|今年)?(?:的)?(?:目标任务|目标|任务|要求))，)?"
    r"(?:(?P<done>过去一年|一年来|去年|五年来|过去五年)，?)?(?:今年|为此|具体)?，?(?:我们)?(?:还|必须|要|将|应)?"
    r"(?P<verb>(?:重点|着力|突出|主要|集中)?(?:做好|抓好|做了|开展了))(?:以下)?(?:(?P<n>[一二三四五六七八九十]+)个?(?P<areas>方面)的?)?(?:重点)?工作[。：:]?"
)
_SINCE = {
    "过去一年": "Over the past year, we", "一年来": "Over the past year, we", "去年": "Last year, we",
    "五年来": "Over the past five years, we", "过去五年": "Over the past five years, we",
}  # fmt: skip


def announcement(text: str) -> Whole | None:
    """重点做好八方面工作: what the headings after it are about."""
    match = _ANNOUNCED.fullmatch(re.sub(r"\s+", "", text))
    if match is None or not (match["n"] or "以下" in match[0]):
        return None
    past = match["verb"].endswith("了")
    if match["done"] and not past:
        return None
    what = (
        f"work in {numerals.cardinal_word(numerals.value(match['n']))} areas"
        if match["n"]
        else "the following work"
    )
    verb = "mainly did" if past and not match["n"] else "focused on" if past else "will focus on"
    stop = ":" if text.rstrip()[-1:] in "：:" else "."
    who = _SINCE.get(match["done"] or "", "To achieve these goals, we" if match["aim"] else "We")
    return Whole(f"{who} {verb} {what}{stop}", "announcement")


def find_formulas(text: str, termbase: Termbase) -> list[Candidate]:
    """The turns found in `text`."""
    found: list[Candidate] = []
    turns = (_speeches, _bodies, _plenums, _local_plenums, _sittings, _chapters)
    for start, end, english in chain.from_iterable(turn(text, termbase) for turn in turns):
        span = ProtectedSpan(SpanKind.TERM, start, end, text[start:end], english)
        found.append(Candidate(span, weight=1))
    return found


def _speeches(text: str, termbase: Termbase) -> Iterator[tuple[int, int, str]]:
    for match in _SPEECHES.finditer(text):
        what = _WHAT.get(match["what"]) or (
            "important speeches and instructions" if "讲话" in match["what"] else "important instructions"
        )
        place = match["where"] or match["on"]
        known = _all_of(place.removesuffix("时"), termbase)
        if known is None:
            continue
        link = "on" if match["on"] else "in" if match["visit"] == "在" else "during his inspection of"
        lead = "the guiding principles of " if match["spirit"] else ""
        yield match.start(), match.end(), f"{lead}General Secretary Xi Jinping's {what} {link} {known}"


_PLENUMS = re.compile(
    r"(?:党的)?(?P<n>十[六七八九]|二十)大和(?:党的)?(?P=n)届(?P<list>(?:[一二三四五六七]中(?:、|和|及)?)+)全会精神"
)


def _plenums(text: str, _termbase: Termbase) -> Iterator[tuple[int, int, str]]:
    """党的十九大和十九届二中、三中全会精神: a congress and the plenary sessions of its committee."""
    for match in _PLENUMS.finditer(text):
        congress = ordinal_figure(numerals.value(match["n"]))
        which = [
            numerals.ordinal_word(numerals.value(n))
            for n in re.findall("([一二三四五六七])中", match["list"])
        ]
        sessions = "session" if len(which) == 1 else "sessions"
        yield (
            match.start(),
            match.end(),
            f"the guiding principles of the {congress} CPC National Congress and the {listed(which)} plenary "
            f"{sessions} of the {congress} CPC Central Committee",
        )


_LOCAL_PLENUM = re.compile(
    rf"(?:中国共产党|中共)(?P<place>[{HAN}]{{2,12}}?(?P<level>[{UNIT_SIGNS}]))"
    rf"(?:第(?P<n>{numerals.PATTERN})届委员会|委(?P<term>{numerals.PATTERN})届)第?(?P<s>{numerals.PATTERN})次(?:全体会议|全会)"
)


def _local_plenums(text: str, termbase: Termbase) -> Iterator[tuple[int, int, str]]:
    """中国共产党泸州市第九届委员会第十次全体会议: a session of the committee of a place, by its full name."""
    for match in _LOCAL_PLENUM.finditer(text):
        place = english_place(match["place"], termbase)
        if place[:1].isupper():
            session, term = (
                numerals.ordinal_word(numerals.value(n)).title()
                for n in (match["s"], match["n"] or match["term"])
            )
            committee = f"{term} CPC {LEVEL_WORDS[match['level']]} Committee of {place}"
            yield match.start(), match.end(), f"the {session} Plenary Session of the {committee}"


_SITTING = re.compile(
    rf"(?P<body>国务院|[{UNIT_SIGNS}](?:(?:人民)?政府(?:党组)?|委常委会|委))(?:第(?P<n>\d+|{numerals.PATTERN})次)?"
    "(?P<kind>党组(?:扩大)?会议|常务会议|全体会议|专题会议|常委会会议|党组会议|会议)"
)
_SITTINGS = {
    "常务会议": "executive meeting", "全体会议": "plenary meeting", "专题会议": "special meeting",
    "党组会议": "leading Party members' group meeting", "会议": "meeting", "常委会会议": "meeting",
}  # fmt: skip


def _sittings(text: str, termbase: Termbase) -> Iterator[tuple[int, int, str]]:
    """市政府第50次常务会议: which meeting of whom."""
    for match in _SITTING.finditer(text):
        term = termbase.lookup(match["body"])
        kind = _SITTINGS.get(match["kind"])
        if term is None or not term.en or kind is None or (match["kind"] == "会议" and not match["n"]):
            continue
        n = match["n"]
        number = int(n) if n and n.isdigit() else numerals.value(n) if n else 0
        which = f"the {ordinal_figure(number)} " if number else "an " if kind[0] in "aeiou" else "a "
        yield match.start(), match.end(), f"{which}{kind} of {_with_article(term.en)}"


_CHAPTER = re.compile(
    rf"中国式现代化(?:的)?(?P<where>[{HAN}]{{2,5}}?)(?P<done>实践)?的?(?:崭(?=新)|绚丽|壮丽|华彩|精彩|美丽|璀璨)*(?P<new>新)?的?(?P<what>篇章|实践|场景|图景|样本|样板|范例)"
)
_CHAPTERS = {
    "篇章": "chapter", "实践": "practice", "场景": "scene", "图景": "scene", "样本": "example",
    "样板": "model", "范例": "example",
}  # fmt: skip


def _chapters(text: str, termbase: Termbase) -> Iterator[tuple[int, int, str]]:
    """中国式现代化湖南新篇章: a place's own chapter of Chinese modernization."""
    for match in _CHAPTER.finditer(text):
        known = termbase.lookup(match["where"])
        where = known.en if known and known.pos == "name" else termbase.county_stems.get(match["where"])
        if where:
            what = f"{'new ' if match['new'] else ''}{_CHAPTERS[match['what']]}"
            yield match.start(), match.end(), f"{where}'s {what} of Chinese modernization"


def _bodies(text: str, termbase: Termbase) -> Iterator[tuple[int, int, str]]:
    for match in _LED.finditer(text):
        if (bodies := _all_of(match["who"], termbase)) is not None:
            yield (
                match.start(),
                match.end(),
                f"under the {_HOW.get(match['how'] or '', '')}leadership of {bodies}",
            )
    for match in _WATCHED.finditer(text):
        if (bodies := _all_of(match["who"], termbase)) is not None:
            lead = _WATCH.get(match["how"], "with the oversight and support of")
            yield match.start(), match.end(), f"{lead} {bodies}"


def _all_of(zh: str, termbase: Termbase) -> str | None:
    """English of names joined by 、 or 和, each with "the" where it wants one; None if one is unknown."""
    english: list[str] = []
    for part in re.split("[、和及与]", _FILLER.sub("", zh)):
        term = termbase.lookup(part)
        if term is None or not term.en:
            return None
        english.append(_with_article(term.en))
    return listed(english)


def _with_article(english: str) -> str:
    body = re.search(r"\b(?:Committee|Government|Congress|Council|Commission|Office)\b", english)
    return f"the {english}" if body and not english.startswith("the ") else english
