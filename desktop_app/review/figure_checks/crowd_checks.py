"""Figures without digits: crowds (几十名 as "hundreds of"), decades of a century, votes, the sectors."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app.review.context import Pair
from desktop_app.review.figure_checks.date_checks import PLAN_ZH, are_of_a_plan
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.english_number_words import ORDINALS, SMALL
from desktop_app.review.numbers.source_dates import NUMBER, value_of

_CROWD_ZH = re.compile(
    r"(?<![\d一二三四五六七八九十百千万亿点])[几数上](?P<scale>[十百千]?[万亿]|[十百千])"
    r"(?=[余多]?(?:[名位人个家户所座次件条种项辆吨元页场起年天]|[\u4e00-\u9fff]))"
)
_SCALES = {"十": 1, "百": 2, "千": 3, "万": 4, "亿": 8}
_CROWD_EN = re.compile(
    r"\b(?:(?P<times>tens|dozens|scores|hundreds|thousands) of )?"
    r"(?P<scale>thousands|millions|billions|trillions) of\b"
    r"|\b(?P<few>dozens|scores|tens|hundreds) of\b(?! (?:thousand|million|billion))",
    re.IGNORECASE,
)
_POWERS = {"tens": 1, "dozens": 1, "scores": 1, "hundreds": 2, "thousands": 3, "millions": 6,
           "billions": 9, "trillions": 12}  # fmt: skip
_DECADE_ZH = re.compile(rf"(?P<century>{NUMBER})世纪(?:初|末)?(?P<decade>[一二三四五六七八九]十|[1-9]0)年代")
_DECADE_EN = re.compile(r"\b(?P<year>\d\d\d0)['’]?s\b")
_VOTE_ZH = re.compile(
    rf"(?P<n>{NUMBER})票(?P<way>赞成|同意|反对|弃权)|(?P<late>赞成|同意|反对|弃权)票?(?P<m>{NUMBER})票"
)
_WAYS = {"赞成": "for", "同意": "for", "反对": "against", "弃权": "abstention"}
_VOTE_EN = re.compile(
    rf"\b(?P<n>\d+|{'|'.join(SMALL)})(?: (?:votes?|members?|countries|deputies|states))?"
    r"(?: (?:cast|voting|voted))? "
    r"(?:in (?P<favor>favou?r)|(?P<for>for)\b|(?P<against>against|opposed)|(?P<abstention>abst\w+))",
    re.IGNORECASE,
)
_SECTORS_ZH = re.compile(
    r"第?一、(?:第?)二(?:、|和|及)?(?:第)?三(?:次)?产业[^，。；]{0,10}分别[^，。；\d]{0,8}"
    r"(?P<one>\d[\d.]*)[^\d]{1,4}(?P<two>\d[\d.]*)[^\d]{1,4}(?P<three>\d[\d.]*)"
)
_SECTOR_EN = r"\b{name}\b(?:(?!primary|secondary|tertiary)[^\d]){{0,70}}?(?P<n>\d[\d.]*\d|\d)"
_SECTORS_EN = re.compile(
    r"primary, secondary,? and tertiary[^\d]{1,60}(\d[\d.]*)[^\d]{1,12}(\d[\d.]*\d|\d)"
    r"[^\d]{1,16}(\d[\d.]*\d|\d)"
    r"[^\d.;]{0,12}respectively",
    re.IGNORECASE,
)
_SMALL_ZH = r"(?<![第\d一二三四五六七八九十百千万亿几数多前后头再每首])(?P<n>[两二三四五六七八九十])"
_SMALL_EN = rf"\d{{1,2}}|{'|'.join(SMALL)}"
_COUNTS = {
    "次(?!产业|方|元|级|第|序|品|要|生|于|日|年)": "times(?! (?:the|that|as|more|higher|larger|those|what))",
    "章": "chapters?",
    "条(?![件款线例路腿])": "articles?|clauses?",
    "节(?!点|目|日|假|约|能|水|奏)": "sections?",
    "国(?![企家有际内外籍])": "countries|nations",
    "省": "provinces",
    "轮": "rounds?",
    "场": "matches|games|sessions",
}
_ONCE = {"once": 1, "twice": 2}
_ONCE_EN = re.compile(r"\b(?P<n>once|twice) (?:a|an|per|each|every|weekly|daily)\b", re.IGNORECASE)


def crowds_told_otherwise(pair: Pair) -> Iterator[Finding]:
    """figure-value: 几十名 told as "hundreds of", 数百万 as "thousands of"."""
    meant, said = list(_CROWD_ZH.finditer(pair.source)), list(_CROWD_EN.finditer(pair.english))
    if len(meant) != 1 or len(said) != 1:
        return
    zh, en = meant[0], said[0]
    if sum(_SCALES[sign] for sign in zh["scale"]) != _power(en):
        yield pair.told_as("figure-value", zh, en)


def _power(said: re.Match[str]) -> int:
    if said["few"]:
        return _POWERS[said["few"].lower()]
    return _POWERS[said["scale"].lower()] + (_POWERS[said["times"].lower()] if said["times"] else 0)


def decades_of_another_century(pair: Pair) -> Iterator[Finding]:
    """figure-date: 20世纪90年代 told as "the 2090s"."""
    meant, said = list(_DECADE_ZH.finditer(pair.source)), list(_DECADE_EN.finditer(pair.english))
    years = {year for one in meant if (year := _first_year(one)) is not None}
    strange = [one for one in said if int(one["year"]) not in years]
    lost = [one for one in meant if _first_year(one) not in {int(it["year"]) for it in said}]
    if lost and strange and len(meant) >= len(said):
        yield pair.told_as("figure-date", lost[0], strange[0])


def _first_year(meant: re.Match[str]) -> int | None:
    century, decade = value_of(meant["century"]), value_of(meant["decade"])
    return None if century is None or decade is None else int((century - 1) * 100 + decade)


def votes_exchanged(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: votes for told as votes against, or abstentions."""
    meant = {_WAYS[one["way"] or one["late"]]: one for one in _VOTE_ZH.finditer(pair.source)}
    said = {_way(one): one for one in _VOTE_EN.finditer(pair.english)}
    for way in meant.keys() & said.keys() if len(meant) > 1 else ():
        zh, en = meant[way], said[way]
        if value_of(zh["n"] or zh["m"]) != _count(en["n"]):
            yield pair.told_as("figure-exchanged", zh, en)
            return


_VOTE_OF_EN = re.compile(
    rf"\bvote[sd]? (?:of|was|by) (?P<n>\d+|{'|'.join(SMALL)})(?: |-)to(?: |-)(?P<m>\d+|{'|'.join(SMALL)})\b",
    re.IGNORECASE,
)


def votes_turned(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: 154票赞成、8票反对 told as "by a vote of eight to 154"."""
    meant = {_WAYS[one["way"] or one["late"]]: one for one in _VOTE_ZH.finditer(pair.source)}
    said = _VOTE_OF_EN.search(pair.english)
    if said and {"for", "against"} <= meant.keys():
        right = [value_of(meant[way]["n"] or meant[way]["m"]) for way in ("for", "against")]
        if right[0] != right[1] and [_count(said["m"]), _count(said["n"])] == right:
            yield pair.told_as("figure-exchanged", meant["for"], said)


_AGAINST_ZH = re.compile(
    rf"(?P<n>{NUMBER}|\d[\d.]*)(?:票|%)?(?:对|比)(?:约|反对的?)?(?P<m>{NUMBER}|\d[\d.]*)(?:票|%的?(?:票数|得票|投票|支持|优势|结果))"
)
_AGAINST_EN = re.compile(
    r"(?P<n>\d[\d.]*\d|\d)(?: ?%| per ?cent| votes?)?(?: |-)(?:to|against|versus)(?: |-)"
    r"(?P<m>\d[\d.]*\d|\d)",
    re.IGNORECASE,
)


def votes_in_turn(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: 以179票对125票 told as "by 125 votes to 179": the votes that won are named first."""
    meant, said = _AGAINST_ZH.search(pair.source), _AGAINST_EN.search(pair.english)
    if meant and said and meant["n"] != meant["m"] and (said["m"], said["n"]) == (meant["n"], meant["m"]):
        yield pair.told_as("figure-exchanged", meant, said)


def _way(said: re.Match[str]) -> str:
    if said["favor"] or said["for"]:
        return "for"
    return "against" if said["against"] else "abstention"


def _count(word: str) -> int:
    return int(word) if word.isdigit() else int(SMALL[word.lower()])


@cache
def _sectors() -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(_SECTOR_EN.format(name=name), re.IGNORECASE)
        for name in ("primary", "secondary", "tertiary")
    )


def sectors_exchanged(pair: Pair) -> Iterator[Finding]:
    """figure-exchanged: 一、二、三产业分别增长 told each in a clause of its own, with another's figure."""
    meant = _SECTORS_ZH.search(pair.source)
    if meant is None:
        return
    listed = _SECTORS_EN.search(pair.english)
    if (
        listed
        and sorted(listed.groups()) == sorted(meant.group("one", "two", "three"))
        and (listed.groups() != meant.group("one", "two", "three"))
    ):
        yield pair.told_as("figure-exchanged", meant, listed)
        return
    said = [sector.search(pair.english) for sector in _sectors()]
    told = [one["n"] for one in said if one is not None]
    right = [meant["one"], meant["two"], meant["three"]]
    if len(told) == len(right) and told != right and sorted(told) == sorted(right):
        first = next(one for one, value in zip(said, right, strict=True) if one and one["n"] != value)
        yield pair.told_as("figure-exchanged", meant, first)


def small_counts(pair: Pair) -> Iterator[Finding]:
    """figure-value: 每周两次 told as "three times a week", 共八章 as "nine chapters"."""
    for sign, nouns in _COUNTS.items():
        meant = list(re.finditer(rf"{_SMALL_ZH}{sign}", pair.source))
        said = list(re.finditer(rf"\b(?P<n>{_SMALL_EN}) (?:{nouns})\b", pair.english, re.IGNORECASE))
        said += _ONCE_EN.finditer(pair.english) if sign == "次" else ()
        if len(meant) != 1 or len(said) != 1:
            continue
        right, wrong = value_of(meant[0]["n"]), _small(said[0]["n"])
        others = {one.value for one in pair.source_numbers if one.start != meant[0].start()}
        if right is not None and right != wrong and wrong not in others:
            yield pair.told_as("figure-value", meant[0], said[0])
            return


def _small(word: str) -> int:
    low = word.lower()
    return _ONCE.get(low) or (int(low) if low.isdigit() else int(SMALL[low]))


_PLAN_SPAN_EN = re.compile(r"\b(?P<first>20\d\d) ?(?:-|–|—|to) ?(?P<last>20\d\d|\d\d)\b")


def plans_of_other_years(pair: Pair) -> Iterator[Finding]:
    """figure-date: 十四五 told as "2022–2025"."""
    plan = PLAN_ZH.search(pair.source)
    for said in _PLAN_SPAN_EN.finditer(pair.english) if plan else ():
        own = said["first"] in pair.source or said["last"] in pair.source
        if plan and not own and not are_of_a_plan(pair.source, said[0]):
            yield pair.told_as("figure-date", plan, said)
            return


_ARTICLE_ZH = re.compile(rf"^\W*第(?P<n>{NUMBER})条(?=[\s　]|[\u4e00-\u9fff])")
_ANY_NUMBER_EN = re.compile(
    rf"\d|\b(?:[IVX]+|{'|'.join((*SMALL, *ORDINALS))}|twenty|thirty|forty|fifty)\b", re.I
)


def articles_without_number(pair: Pair) -> Iterator[Finding]:
    """figure-missing: the number of an article is not in the English."""
    meant = _ARTICLE_ZH.search(pair.source)
    if meant and not _ANY_NUMBER_EN.search(pair.english) and re.match(r"\W*Article\b", pair.english):
        yield pair.finding(
            "figure-missing", Severity.CRITICAL, f"{meant[0].strip()} has lost its number in the English.",
            zh=meant.span(),
        )  # fmt: skip
