"""Names of indicators: what each figure of a stretch of text measures.

Chinese names are built from the words around the figure, by kind: `level_names`, `rate_names`,
`list_names`; the English is `indicator_names`'.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.figures import indicator_names, phrases
from desktop_app.figures.level_names import level_name, sibling_parent
from desktop_app.figures.list_names import listed_name
from desktop_app.figures.model import Direction, Figure, Kind
from desktop_app.figures.naming import RATES, Case, moved_on
from desktop_app.figures.rate_names import rank_name, rate_name
from desktop_app.figures.surroundings import Surroundings, surroundings


def name_all(figures: Sequence[Figure], text: str, heading: str) -> list[Figure]:
    """The figures with indicator names, parents and English names, in the same order."""
    named: list[Figure] = []
    for index, figure in enumerate(figures):
        case = Case(figure, surroundings(text, figures, index), named)
        name, parent = _name(figures, index, case, text)
        name = _canonical(name or _fallback(case.words, heading))
        level = figure.direction is Direction.NONE and figure.kind is not Kind.RANK
        parent = parent or (sibling_parent(case, name) if level else "")
        english = indicator_names.english_name(name)
        named.append(replace(figure, indicator_zh=name, parent_zh=parent, indicator_en=english))
    return named


def _name(figures: Sequence[Figure], index: int, case: Case, text: str) -> tuple[str, str]:
    listed = listed_name(figures, index, case, text)
    if listed:
        return listed, ""
    if moved_on(case):
        return case.named[-1].indicator_zh, ""
    if case.figure.kind is Kind.RANK:
        return rank_name(case), ""
    return rate_name(case) if case.figure.unit_norm in RATES else level_name(case)


def _canonical(name: str) -> str:
    """One name for one thing: 本地生产总值 is 地区生产总值, 一产业所占比重 the 占比 of 第一产业."""
    name = name.replace("所占比重", "占比").replace("生产总值总量", "生产总值")
    name = re.sub(r"^([一二三])产业", r"第\1产业", name)
    if "月" in name:
        name = re.sub(r"(?<=\S)(?:\d{1,2}月?[-—~至])?\d{1,2}月(?:份|末|底)?(?:项目)?(?=\S{2})", "", name)
    if name == "本地生产总值":
        return "地区生产总值（本地生产总值）"
    name = name.replace("地区生产总值（本地生产总值）", "地区生产总值")
    return name.replace("本地生产总值", "地区生产总值")


def _fallback(words: Surroundings, heading: str) -> str:
    return phrases.trim_left(words.clause) or phrases.trim_left(words.before) or phrases.squeeze(heading)[:20]
