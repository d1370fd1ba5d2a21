"""Reached or changed by: 增长到50亿元 is "to", 增长了50亿元 is "by".

A finding needs a verb of change beside the number on both sides; "from … to …" tells a level.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.atoms import Atom, Part
from desktop_app.review.numbers.pairing import Tie
from desktop_app.review.numbers.units import SHARES, is_time
from desktop_app.review.words.clauses import PIECE_ZH

_CHANGE_ZH = (
    r"(?:增[长加收产利资]?|提[高升]|[上调][升涨调增高]|扩大|[升涨]|[下调][降跌滑调减低]|降低?|减少?|回落|压[减缩降]|缩[短减]|精简|减量|增量|缩[小减短]|收窄|[跌涨升]|"
    r"[跃前][升移]|降[价本费耗幅]|减[税排]|上浮|下浮|减负|恢复|回升|反弹|修复|压降|延[长伸]|缩减|放缓|趋缓|减缓|加快|加速|提速)"
)
_ABOUT_ZH = (
    r"(?:(?:疫情?前|\d{4}年|上年|去年|往年|常年|同期){1,2}(?:同期|水平)?的)?"
    r"(?:每(?:[人户年月天日吨桶亩件股]|立方米|平方米|公里|公顷|[百千万]人)){0,2}(?:约|近|超过?|逾)?\s*$"
)
_WHEN_ZH = r"了?(?:(?:\d{4}年|[今去上]年|目前|现在)[底末初]?的?)?"
_LEVEL_ZH = re.compile(
    rf"{_CHANGE_ZH}(?:[约近超逾]?[\d.]+[^，。；\d到至为]{{1,5}})?[到至为]{_WHEN_ZH}{_ABOUT_ZH}"
)
_STEP_ZH = re.compile(
    rf"{_CHANGE_ZH}了?{_ABOUT_ZH}|(?:增加|减少|新增|[上下]调|压减|削减)(?:(?![到至为达])[\u4e00-\u9fff]){{2,8}}$"
)
_CHANGE_EN = (
    r"\b(?:gr[eo]w\w*|lift\w*|boost\w*|slash\w*|trim\w*|bring(?:s|ing)? down|brought down|"
    r"ris(?:es?|ing|en)|rose|increas\w*|climb\w*|expand\w*|up|improv\w*|rais\w*|fall\w*|fell|s[aiu]nk\w*|"
    r"drop\w*|declin\w*|decreas\w*|reduc\w*|cut|lower\w*|down|shr[aiu]nk\w*|jump\w*|surg\w*|narrow\w*|widen\w*|"
    r"recover\w*|rebound\w*|restor\w*|extend\w*|lengthen\w*|shorten\w*|moderat\w*|slow\w*|eas(?:e[sd]?|ing)|accelerat\w*|decelerat\w*|quicken\w*)\b"
)
_ABOUT_EN = (
    r"(?:\s+(?:about|around|roughly|nearly|almost|over|some|more than|approximately))?"
    r"(?:\s+(?:a|an|the|another))?(?:\s+(?:cumulative|total|combined|record|further|mere|whopping|full))?"
    r"\s*(?:RMB|US\$|HK\$|¥|\$|€|£)?\s*$"
)
# "increased their share to", "cut its price by"
_OBJECT_EN = r"(?:\s+(?:its|their|the|our)(?:\s+[a-z]+){1,4}?)?"
_NAMED_OBJECT_EN = r"(?:\s+\w+){0,2}\s+(?:prices|costs|fees|capacity|rates?)|\s+imports and exports"
_TO_EN = re.compile(
    rf"{_CHANGE_EN}(?:{_OBJECT_EN}|{_NAMED_OBJECT_EN})(?:\s+[a-z]+ly)?\s+to{_ABOUT_EN}",
    re.IGNORECASE,
)
_BY_OBJECT_EN = r"(?:\s+[a-z][\w'’-]*){0,9}?"  # "extended visa-free transit stays by"
_BY_EN = re.compile(rf"{_CHANGE_EN}{_BY_OBJECT_EN}(?:\s+[a-z]+ly)?\s+by{_ABOUT_EN}", re.IGNORECASE)
_REACH_ZH, _REACH_EN = 16, 60
_FEWEST_SIGNS = 2  # of a noun that the sum is of
# A level that no word of change leads to: 收入总量为4418亿元, told as "rose by 441.8 billion".
_LATER_BY_EN = re.compile(
    rf"(?:{_CHANGE_EN}(?:[^;.]|\.\d){{0,60}}|\d (?:percent|per cent)\s|%\s)\bby{_ABOUT_EN}", re.IGNORECASE
)
_ANY_CHANGE_ZH = re.compile(
    r"[增减升降涨跌提扩缩压多少超高低翻新转调加落滑窄放拉推带撬快慢距相早晚再又化去退汰省节清]"
)
_NO_CHANGE_ZH = re.compile("新能源|新型|新一代|高新|高技术|高端|高铁|高速|高等|超市|加工|提供|超高压|推广")
_REACHED_ZH = re.compile(r"[达为占](?:到|至|了)?[约近超逾过]{0,3}\s*$")
# 较2021年的8.4%有所放缓 told as "a slowdown to 8.4 percent".
_COMPARED_ZH = re.compile(
    r"(?:[比较]|[高低快慢]于)[^，。；、\d]{0,6}(?:\d{4}年|\d\d?月|[上去]年)[^，。；、\d]{0,6}的$"
)
_CHANGED_TO_EN = re.compile(
    rf"(?:{_CHANGE_EN}|\b(?:slow\w*|pick\w*|rebound\w*|eas\w*))(?:\s+[a-z]+ly)?\s+to{_ABOUT_EN}",
    re.IGNORECASE,
)
_REACHES_ZH = re.compile(
    r"(?:达到?|突破|[升涨增]至|(?:提高|增加|上升|增长|提升|扩大)[到至])了?[约近超逾]{0,2}\s*$"
)
_FALLS_ZH = re.compile(r"[降减跌落缩滑少低亏负窄贬退损弱慢差回]")
_BEGINS_ZH = re.compile(r"[由从自比较于原起]|以来|同期|[上去]年")
_FROM_EN = re.compile(r"\bfrom\s*(?:about|over|nearly|some)?\s*(?:RMB|US\$|\$|¥)?\s*$", re.IGNORECASE)
_RANGE_EN = re.compile(r"\s*(?:to|-|–|—|through|in|last|a year|for|by)\b|\s*[-–—]", re.IGNORECASE)
_FALL_TO_EN = re.compile(
    rf"\b(?:f[ae]ll\w*|dropp\w*|declin\w*|decreas\w*|slid|shr[au]nk|down|lowered|cut|reduced) to{_ABOUT_EN}",
    re.IGNORECASE,
)
_ONLY_REACHED = frozenset("达至到")  # 增长9.9%，达2582亿元: never "by 258.2 billion"
_STRETCH_ZH, _LEVEL_REACH_EN = re.compile(r"[，；。：！？、和与及]|\d[\d.,]*[万亿]*(?:元|美元|%)"), 80


def wrong_levels(pair: Pair) -> Iterator[Finding]:
    """figure-level: "by" for 到, "to" for 了."""
    for tie in pair.pairing.ties:
        if tie.source.part is not Part.NUMBER or tie.english.part is not Part.NUMBER:
            continue
        if tie.english.upper and not tie.source.upper:
            continue  # "rose by 84 to 960" is no range
        before_zh = _before(pair.source, tie.source, _REACH_ZH)
        before_en = _before(pair.english, tie.english, _REACH_EN)
        level, step = _LEVEL_ZH.search(before_zh), _STEP_ZH.search(before_zh)
        if _COMPARED_ZH.search(before_zh) and _CHANGED_TO_EN.search(before_en):
            says = "is what it is compared with; the English says what was reached"
            yield _finding(pair, tie, says)
            continue
        if (level and _BY_EN.search(before_en)) or _is_bare_level(pair, tie):
            says = "is what was reached; the English says by how much it changed"
        elif tie.source.multiple and tie.english.family != "%":
            continue  # 增长两倍 is "grew to three times"
        elif (step or tie.source.unit == "percentage points") and not level and _TO_EN.search(before_en):
            says = "is by how much it changed; the English says what was reached"
        else:
            continue
        yield _finding(pair, tie, says)


def reached_otherwise(pair: Pair) -> Iterator[Finding]:
    """figure-level, figure-direction: what was reached (达到) told as where it began, or as a fall."""
    for tie in pair.pairing.ties:
        if tie.source.part is not Part.NUMBER or tie.source.figure is None:
            continue
        if not _REACHES_ZH.search(_before(pair.source, tie.source, _REACH_ZH)):
            continue
        before = _before(pair.english, tie.english, _REACH_EN)
        ranged = tie.english.upper or _RANGE_EN.match(pair.english, tie.english.end)
        if _FROM_EN.search(before) and not ranged and not _BEGINS_ZH.search(pair.source):
            yield _finding(pair, tie, "is what was reached; the English says where it began")
        elif _FALL_TO_EN.search(before) and not _FALLS_ZH.search(pair.source):
            meant = pair.source[tie.source.start : tie.source.end].strip()
            yield pair.finding(
                "figure-direction", Severity.CRITICAL,
                f"Wrong direction: {meant} was reached in the Chinese, fallen to in the English.",
                zh=(tie.source.start, tie.source.end), en=(tie.english.start, tie.english.end),
            )  # fmt: skip


def _finding(pair: Pair, tie: Tie, says: str) -> Finding:
    meant = pair.source[tie.source.start : tie.source.end].strip()
    return pair.finding(
        "figure-level", Severity.CRITICAL, f"{meant} {says}.",
        zh=(tie.source.start, tie.source.end), en=(tie.english.start, tie.english.end),
    )  # fmt: skip


def _is_bare_level(pair: Pair, tie: Tie) -> bool:
    """True for a sum that no Chinese word of change leads to and the English tells as a change "by"."""
    source = tie.source
    if source.figure is None or not source.hard or source.ordinal or is_time(source.family):
        return False
    before = _before(pair.source, source, 40)
    if source.family in SHARES and not _REACHED_ZH.search(before):
        return False
    own = _NO_CHANGE_ZH.sub("", _STRETCH_ZH.split(before)[-1])
    behind = PIECE_ZH.split(pair.source[source.end : source.end + 3])[0]
    if (len(own) < _FEWEST_SIGNS and own not in _ONLY_REACHED) or _ANY_CHANGE_ZH.search(own + behind):
        return False
    return bool(_LATER_BY_EN.search(_before(pair.english, tie.english, _LEVEL_REACH_EN)))


def _before(text: str, atom: Atom, reach: int) -> str:
    return text[max(0, atom.start - reach) : atom.number_start or atom.start]
