"""Names of indicators as the figures' table composes them, where nothing in them is guessed.

A name is kept only where all its words are known, the terms in it are whole, and English joins its pieces so.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.indicator_names import certain_name
from desktop_app.translation.nouns.acts import acts_first
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.plurals import singular

_SMALL, _MOST = 3, 0.75  # letters of a small word; share of its words that a term must keep
_LONG = 4  # characters of a name that says whose it is, and of a term whose own English a name must keep
# What measures by itself: a name that ends so is an indicator and no thing.
_MEASURE = re.compile(
    "(?:[率额量比]|增速|增幅|收入|支出|投资|增加值|产值|总值|指数|面积|人数|户数|次数|天数|强度|密度|水平|里程|浓度|标准|利润|余额|贷款|存款|[能水电]耗|时限|时间|时长|经费)$"
)
# Pieces that are put together wrongly: "the total the economy revenue", "firms above designated size ratio".
_ILL_JOINED = re.compile(
    r"\w(?<!\bat) the |above designated size \w|[a-z]ed$|^items|"
    r"\b(?:[a-z]+ed|good|new) (?:rate|ratio|share|proportion)\b"
)

_OF_ZONE = re.compile("(?:开发|新|园|高新|保税)区(?:生产总值|地区生产总值|GDP)")  # whose it is, stands behind
_SUCH = re.compile("(?<![高中初平同优对均])等(?![级次候额])")  # 销售面积等主要经济指标
_ABOVE_SCALE = "above-scale "


def certain_names(parts: list[str], termbase: Termbase) -> list[str]:
    """营业收入利润率: as the names of figures are composed; empty where a word of one is unknown."""
    names = [_certain(part, termbase) for part in parts]
    return names if all(names) else []


def _certain(zh: str, termbase: Termbase) -> str:
    if (
        _SUCH.search(zh)
        or len(zh) < _LONG
        or not _MEASURE.search(zh)
        or _OF_ZONE.search(zh)
        or acts_first(zh)
    ):
        return ""
    english = certain_name(zh)
    terms = [found.term.zh for found in termbase.find(zh) if len(found.term.zh) >= _LONG]
    kept = all(any(_keeps(english, form) for form in termbase.accepted(term)) for term in terms)
    if english.startswith(_ABOVE_SCALE):  # 规模以上社会服务业营业收入
        english = f"{english.removeprefix(_ABOVE_SCALE)} of enterprises above designated size"
    return english if kept and not _ILL_JOINED.search(english) else ""


def _keeps(english: str, term: str) -> bool:
    """The name holds the words of the term, in the singular at least, but for one in four."""
    words = [(singular(word) or word).replace("-", "") for word in term.lower().split() if len(word) > _SMALL]
    name = english.lower().replace("-", "")
    return sum(word in name for word in words) >= _MOST * len(words)
