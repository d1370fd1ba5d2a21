"""Aims without a number: growth in step with the economy, tasks that were or are to be fulfilled.

Adds to the headline pairs what the report says of an indicator in words alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.chinese import simplified
from desktop_app.document.model import BlockKind, PartRole, Report
from desktop_app.figures.english import indicator_names
from desktop_app.figures.model import HeadlinePair
from desktop_app.figures.tables.cores import core

_MARKER = re.compile(r"^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d]{1,3}[、.．])")
_NO_NUMBER = re.compile(
    r"^(?P<name>\S{2,20}?)(?P<said>(?:顺利|圆满|全面|均)?(?:完成|达到)\S*(?:任务|目标|要求)\S*)$"
)


def noted(pairs: Sequence[HeadlinePair], report: Report) -> list[HeadlinePair]:
    """Pairs with a note where an aim without a number is in step with another."""
    in_step = _in_step(report)
    return [
        replace(pair, note=_IN_STEP_NOTE) if not pair.target and core(pair.indicator_zh) in in_step else pair
        for pair in pairs
    ]


#: 居民人均可支配收入增长与经济增长基本同步: an aim without a number, also in a row behind its unit.
_IN_STEP = re.compile(
    r"(?:^|[，。；：、])\s*(?P<name>[^，。；：、\t]{2,16}?)(?:增长|增速|增幅)?(?:(?:\t[^\t，。；]{0,12}){0,3}\t)?(?:力争|保持|基本|努力)*[与和同](?:经济|GDP|地区生产总值)"
    r"(?:增长|发展|增速)?(?:保持|实现|基本)*同步"
)
_IN_STEP_NOTE = "Target in words: growth in step with the economy"


def _in_step(report: Report) -> set[str]:
    """The cores of what is to grow as fast as the economy, by the aims and plans of the report."""
    aims = [block for block in report.blocks if block.role in (PartRole.TARGETS, PartRole.PLAN)]
    told = {core(said["name"]) for block in aims for said in _IN_STEP.finditer(simplified(block.text))}
    both = {one.replace("城乡", who, 1) for one in told if one.startswith("城乡") for who in ("城镇", "农村")}
    return told | both


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
