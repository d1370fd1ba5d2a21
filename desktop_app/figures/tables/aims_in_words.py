"""Aims without a number: growth in step with the economy, above an average, tasks to be fulfilled.

Adds to the headline pairs what the report says of an indicator in words alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.chinese import simplified
from desktop_app.document.model import BlockKind, PartRole, Report
from desktop_app.figures import marks
from desktop_app.figures.english import indicator_names
from desktop_app.figures.model import HeadlinePair
from desktop_app.figures.tables.cores import core

_MARKER = re.compile(r"^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d]{1,3}[、.．])")
_NO_NUMBER = re.compile(
    r"^(?P<name>\S{2,20}?)(?P<said>(?:顺利|圆满|全面|均)?(?:完成|达到)\S*(?:任务|目标|要求)\S*)$"
)


def noted(pairs: Sequence[HeadlinePair], report: Report) -> list[HeadlinePair]:
    """Pairs with a note where an aim is told in words alone."""
    told = aims_in_words(report)
    of_all = {core(pair.indicator_zh) for pair in pairs}
    found = []
    for pair in pairs:
        name = core(pair.indicator_zh)
        whose = "" if _ALL in of_all else _OF_SOME.sub("", name)  # 居民收入与经济同步: of town and country
        said = told.get(name) or told.get(whose, "")
        note = f"Target in words: {said}" if said and not pair.target and not pair.note else pair.note
        found.append(replace(pair, note=note))
    return found


_ALL = "居民人均可支配收入"
_OF_SOME = re.compile("^(?:城镇|农村|城乡|全体)(?=居民人均可支配收入)")
_NAME = r"(?:^|[，。；：、])\s*(?P<name>[^，。；：、\t]{2,16}?)"
_GROWTH = "(?:增长|增速|增幅)?"
_ROW = r"(?:(?:\t[^\t，。；]{0,12}){0,3}\t)?"  # also in a row behind its unit
_ECONOMY = "(?:我[国省市区县])?(?:经济|GDP|地区生产总值)(?:增长|发展|增速|增幅)?(?:速度)?"
_MEAN = "(?P<of>全国|全省|全市|全区|自治区|[省市])(?:平均)?(?:水平|增速|增幅|均值)?"
_ENDS = r"(?=\s*(?:[，。；、）)]|$))"
_THEIRS = {
    "全国": "the national average",
    "全省": "the provincial average",
    "省": "the provincial average",
    "全市": "the citywide average",
    "市": "the citywide average",
    "全区": "the regional average",
    "自治区": "the regional average",
}
#: What a report aims at without a number, and its English.
_IN_WORDS = tuple(
    (re.compile(_NAME + pattern), english)
    for pattern, english in (
        (
            rf"{_GROWTH}{_ROW}(?:力争|保持|基本|努力)*[与和同]{_ECONOMY}(?:保持|实现|基本)*同步",
            "growth in step with the economy",
        ),
        (
            rf"{_GROWTH}{_ROW}(?:力争|保持|略|适当)*(?:高于|快于|跑赢){_ECONOMY}{_ENDS}",
            "growth faster than that of the economy",
        ),
        (
            rf"{_GROWTH}{_ROW}(?:力争|保持|略)*(?:不低于|不慢于){_ECONOMY}{_ENDS}",
            "growth no slower than that of the economy",
        ),
        (
            rf"(?P<grows>增长|增速|增幅)?(?:力争|保持|继续)*(?:高于|快于|优于|好于){_MEAN}{_ENDS}",
            "above {mean}",
        ),
        (rf"(?P<grows>增长|增速|增幅)?(?:力争|保持|继续)*(?:低于){_MEAN}{_ENDS}", "below {mean}"),
        (rf"(?:力争|继续|努力)*(?:保持|实现)?(?:平稳|稳定|持续|稳步){{1,2}}增长{_ENDS}", "steady growth"),
        (rf"(?:力争|继续|努力)*(?:保持|实现)(?:两|双)位数(?:以上)?(?:的)?增长{_ENDS}", "double-digit growth"),
        (
            rf"(?:力争|继续|努力)*(?:保持|实现)?(?:促稳提质|稳中提质|稳量提质|保稳提质){_ENDS}",
            "stability and better quality",
        ),
    )
)


def aims_in_words(report: Report) -> dict[str, str]:
    """What is aimed at in words alone, by the core of its name: growth in step with the economy."""
    told: dict[str, str] = {}
    for block in report.blocks:
        if block.role not in (PartRole.TARGETS, PartRole.PLAN):
            continue
        text = marks.in_full_width(simplified(block.text))
        listed = block.role is PartRole.TARGETS or block.kind is BlockKind.BULLET or "目标" in text
        for number, (pattern, english) in enumerate(_IN_WORDS):
            if number and not listed:
                break  # tasks strive for much: only what keeps step with the economy is an aim anywhere
            for said in pattern.finditer(text):
                told.setdefault(core(said["name"]), _english(said, english))
    for one in [one for one in told if one.startswith("城乡")]:
        for who in ("城镇", "农村"):
            told.setdefault(one.replace("城乡", who, 1), told[one])
    return told


def _english(said: re.Match[str], english: str) -> str:
    if "{mean}" not in english:
        return english
    grows = "growth " if said["grows"] else ""
    return grows + english.format(mean=_THEIRS[said["of"]])


def unnumbered(report: Report) -> list[HeadlinePair]:
    """Indicators in the lists of results and targets for which the report gives words only."""
    said: dict[str, dict[PartRole, str]] = {}
    for block in report.blocks:
        if block.kind is not BlockKind.BULLET or block.role not in (PartRole.RESULTS, PartRole.TARGETS):
            continue
        match = _NO_NUMBER.match(_MARKER.sub("", re.sub(r"\s+", "", block.text)).strip("-•。；;"))
        if match:
            said.setdefault(match["name"], {}).setdefault(block.role, match["said"])
    pairs = []
    for name, words in said.items():
        english = indicator_names.english_name(name)
        note = "；".join(words.values())
        pairs.append(HeadlinePair(name, english[:1].upper() + english[1:], None, None, None, note=note))
    return pairs
