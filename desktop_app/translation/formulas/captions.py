"""Captions of tables and charts: 表1 2019—2023年地区生产总值及其增长速度.

An engine would make promises of them.  What is shown must have a name that the vocabulary of statistics
knows whole, else there is no caption.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.indicator_names import certain_name
from desktop_app.translation.model import Whole
from desktop_app.translation.terms.termbase import Termbase

_CAPTION = re.compile(
    r"(?:(?P<from>(?:19|20)\d\d)年?(?:[—–\-－~～至](?P<to>(?:19|20)\d\d))?年(?:末|底)?)?(?:全[省市县区国]|各[县区市])?"
    r"(?P<what>\S+?)"
    r"(?P<tail>及其?增长(?:速度|率|情况)|及其?增速|增长速度|预期目标|目标|完成情况|情况|(?:比上年)?涨跌幅度)?"
    r"(?:一览|统计|汇总)?表?"
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
}


def caption(text: str, termbase: Termbase) -> Whole | None:
    """English of what stands behind 表1 or 图2; None where its name is not known whole."""
    plain = re.sub(r"\s+", "", text)
    match = _CAPTION.fullmatch(plain)
    if match is None:
        return None
    term = termbase.lookup(match["what"])
    name = term.en if term is not None and term.en else certain_name(match["what"])
    if not name or re.search("[一-鿿]", name):
        return None
    told = _TAILS.get((match["tail"] or "").replace("及其", "及"), "{}").format(name)
    years = f"{match['from']}–{match['to']}" if match["to"] else match["from"]
    return Whole(told[:1].upper() + told[1:] + (f", {years}" if years else ""), "caption")
