"""Captions of tables, charts and annexes: 表1 2019—2023年地区生产总值及其增长速度, 2026年重点项目计划表.

An engine would make promises of them.  What is shown must have a name that the vocabulary of statistics
or of the genre knows whole, else there is no caption.
"""

from __future__ import annotations

import re

from desktop_app.document.chinese import HAN
from desktop_app.figures.english.indicator_names import certain_name
from desktop_app.translation.model import Whole
from desktop_app.translation.names.place_names import english_place
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.area_words import UNIT_SIGNS

_YEARS = r"(?:(?:(?P<from>(?:19|20)\d\d)年?[—–\-－~～至])?(?P<to>(?:19|20)\d\d)年(?:度|末|底)?)?"
_PLACE = re.compile(rf"(?P<place>[{HAN}]{{1,9}}?[{UNIT_SIGNS}])")
_CAPTION = re.compile(
    rf"{_YEARS}(?:全[省市县区国]|各[县区市])?(?P<what>\S+?)"
    r"(?P<tail>及其?增长(?:速度|率|情况)|及其?增速|增长速度|预期目标|目标|完成情况|(?:实施|投资|推进)?计划|"
    r"名单|清单|目录|任务分解|(?:任务|责任)分工|情况|(?:比上年)?涨跌幅度)?(?:一览|统计|汇总|安排)?表?"
)
_TAILS = {
    "及增长速度": "{} and growth",
    "及增速": "{} and growth",
    "及增长率": "{} and growth",
    "及增长情况": "{} and growth",
    "增长速度": "growth in {}",
    "预期目标": "targets for {}",
    "目标": "targets for {}",
    "完成情况": "performance of {}",
    "比上年涨跌幅度": "changes in {} from the previous year",
    "涨跌幅度": "changes in {}",
    "计划": "plan for {}",
    "实施计划": "implementation plan for {}",
    "投资计划": "investment plan for {}",
    "推进计划": "plan for advancing {}",
    "名单": "list of {}",
    "清单": "list of {}",
    "目录": "catalog of {}",
    "任务分解": "breakdown of {}",
    "任务分工": "division of tasks for {}",
    "责任分工": "division of responsibilities for {}",
}


def caption(text: str, termbase: Termbase) -> Whole | None:
    """English of what stands behind 表1, 图2 or 附件; None where its name is not known whole."""
    plain = re.sub(r"\s+", "", text)
    place = _PLACE.match(plain)
    english = english_place(place["place"], termbase) if place else ""
    known = place is not None and english[:1].isupper()
    match = _CAPTION.fullmatch(plain[place.end() :] if place is not None and known else plain)
    name = _name(match["what"], termbase) if match else ""
    if match is None or not name or re.search("[一-鿿]", name):
        return None
    told = _TAILS.get((match["tail"] or "").replace("及其", "及"), "{}").format(name)
    of = f" of {english}" if known else ""
    years = f"{match['from']}–{match['to']}" if match["from"] else match["to"]
    return Whole(told[:1].upper() + told[1:] + of + (f", {years}" if years else ""), "caption")


def _name(zh: str, termbase: Termbase) -> str:
    """What is shown, as statistics or the genre name it; "" where nobody does."""
    term = termbase.lookup(zh)
    known = term.en if term is not None and term.en else certain_name(zh)
    noun = None if known else NounReader.without_figures(termbase).read(zh)
    return known or (noun.english if noun is not None else "")
