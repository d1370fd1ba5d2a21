"""Limits, targets and budgets behind a statement, that growth came back, how large a built thing is.

Tails, each pattern with the words for it, as in `indicator_tails`.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.statements.indicator_tails import Tail
from desktop_app.translation.statements.tail_shapes import TAIL_END
from desktop_app.translation.words.area_words import AREA_WORDS, AREAS, of_level
from desktop_app.translation.words.streaks import run_of, years_long

_COMPARED = re.compile("(?:less than|below|more than|over|above) ")
_BOUND = re.compile(r"^(?:up to|no more than|within|less than|below) ")

# 失业率3.5%，控制在4%以内
_KEPT = re.compile(
    rf"[，、](?:均|分别|继续|始终|一直|有效)*控制在(?P<by>{VALUE})(?:以内|以下|之内)?{TAIL_END}"
)


# 登记失业率2.8%，控制在年度目标4.5%以内
_WITHIN = re.compile(
    rf"[，、](?:均|分别|继续|始终)*控制在(?P<of>[国省市县区]定|年度|全年|年初|预期)?(?P<what>控制|调控|考核|预期)?目标(?:任务|值)?(?P<by>{VALUE})(?:以内|以下|之内|之下)?{TAIL_END}"
)


def _within(match: re.Match[str], said: SayFigures) -> str | None:
    bare = _BOUND.sub("", said(match["by"])[0])
    kind = _TARGETS.get((match["what"] or match["of"] or "")[:1], "")
    year = "annual " if match["of"] in ("年度", "全年") else of_level(match["of"])
    return f"within the {year}{kind}target of {bare}" if re.match(r"[\d.]+[%‰]", bare) else None


def _kept(match: re.Match[str], said: SayFigures) -> str | None:
    (amount,) = said(match["by"])
    bare = _BOUND.sub("", amount)
    bounded = bare != amount or not match[0].rstrip("，、").endswith("⟧")
    return f"kept within {bare}" if bounded and re.match(r"[\d.]+[%‰]", bare) else None


# 登记失业率1.9%，低于2.5%的控制目标
_TARGET = re.compile(
    rf"[，、](?P<way>低于|高于|好于|优于|超过|超)?(?P<by>{VALUE})的?(?P<of>年度|全年|年初|预期)?(?P<what>控制|调控|考核|预期)?(?:目标|指标|任务)(?:要求|任务|值|数)?{TAIL_END}"
)
_TARGETS = {"控": "control ", "调": "control ", "考": "assessment ", "预": "projected "}


def _target(match: re.Match[str], said: SayFigures) -> str | None:
    (amount,) = said(match["by"])
    way, bound = match["way"] or "", _COMPARED.match(amount)  # the figure may have taken 低于 with it
    amount = amount[bound.end() :] if bound and not way else amount
    if not re.match(r"[\d.]+[%‰]", amount) or not (way or bound):
        return None
    side = {"低": "below", "高": "above", "超": "above", "": "above"}.get(way[:1], "better than")
    side = "below" if bound and bound[0].startswith(("less", "below")) else side
    kind = _TARGETS.get((match["what"] or match["of"] or "")[:1], "")
    year = "annual " if match["of"] in ("年度", "全年") else ""
    return f"{side} the {year}{kind}target of {amount}"


# 规上工业增加值增长1%，实现由负转正
_TURNED = re.compile(
    f"[，、](?P<pace>(?:增速|增幅)?(?:成功|首次|顺利)*(?:实现|率先)?(?:了)?(?:增速|增幅)?)由(?P<old>负|降)[转扭变](?:正|升|增)(?:增长)?{TAIL_END}"
)


def _turned(match: re.Match[str], _said: SayFigures) -> str:
    whose = "with growth " if "增" in match["pace"] else ""
    return f"{whose}turning from negative to positive" if match["old"] == "负" else "reversing the decline"


# 完成预算的161%，超收1.01亿元
_BEYOND = re.compile(rf"[，、](?P<way>超收|短收|超支|节支)(?P<by>{VALUE}){TAIL_END}")
_BEYONDS = {
    "超收": "exceeding the budget by", "短收": "falling short of the budget by",
    "超支": "exceeding the budget by", "节支": "below the budget by",
}  # fmt: skip


def _beyond(match: re.Match[str], said: SayFigures) -> str | None:
    (amount,) = said(match["by"])
    return f"{_BEYONDS[match['way']]} {amount}" if "RMB" in amount else None


# 不良贷款率1.1%，保持全市最低水平
_EXTREME = re.compile(
    f"[，、](?:均|继续|始终)*(?:保持|处于|为|居)(?P<where>全[国省市区县州])(?P<how>最低|最高)水平{TAIL_END}"
)


def _extreme(match: re.Match[str], _said: SayFigures) -> str:
    how = "lowest" if match["how"] == "最低" else "highest"
    return f"the {how} in the {AREA_WORDS[match['where'][-1]]}"


# 不良贷款率0.98%，为近十年最低; 创五年来新低
_OF_YEARS = re.compile(
    rf"[，、](?:均|也)?(?:为|是|创(?:下)?)(?P<near>近|过去)?(?:(?P<n>[两二三四五六七八九十]{{1,3}})年|(?P<spell>{VALUE}))(?:以?来)?的?"
    f"(?P<how>最低|最高|最好|最快|最大|最优|新低|新高)(?:水平|值|增速|成绩)?{TAIL_END}"
)
_OF_ALL = {"低": "lowest", "高": "highest", "好": "best", "快": "fastest", "大": "largest", "优": "best"}


def _of_years(match: re.Match[str], said: SayFigures) -> str | None:
    spell = years_long(match["n"], [] if match["n"] else said(match["spell"]))
    if spell is None:
        return None
    past = "the past " if match["near"] else ""
    return f"the {_OF_ALL[match['how'][-1]]} in {past}{spell}"


# 增长14.6%，实现翻番
_DOUBLED = re.compile(f"[，、](?:总量|规模|均)?(?:实现|成功)*(?:了)?翻(?:了)?一?番{TAIL_END}")
# 能耗下降2.3%，达到市级绩效目标要求
_MET = re.compile(
    f"[，、](?:均)?达到(?:了)?(?P<whose>[国省市区县](?:家|级|定)?|上级)?(?:年度)?(?:绩效|考核)?目标(?:任务)?要求{TAIL_END}"
)


def _doubled(_match: re.Match[str], _said: SayFigures) -> str:
    return "doubling"


def _met(match: re.Match[str], _said: SayFigures) -> str:
    return f"meeting the {of_level(match['whose'])}target"


# 连续七年位居全国工业百强区榜首
_TOPPING = re.compile(
    rf"[，、](?:已?连续(?:(?P<n>[两三四五六七八九十]{{1,3}})年|(?P<spell>{VALUE})))?(?:位居|稳居|蝉联|居|位列|荣登)"
    rf"(?P<of>全国|全省)(?P<kind>工业|综合实力|县域经济)?百强(?P<unit>[区县市镇])(?:榜首|首位){TAIL_END}"
)


def _topping(match: re.Match[str], said: SayFigures) -> str | None:
    whose = "the province's" if match["of"] == "全省" else "China's"
    kind = "industrial " if match["kind"] == "工业" else ""
    spell = run_of(match, said)
    if spell is None:
        return None
    return f"topping the list of {whose} top 100 {kind}{AREAS[match['unit']]}{spell}"


LIMIT_TAILS: tuple[tuple[re.Pattern[str], Tail], ...] = (
    (_WITHIN, _within),
    (_KEPT, _kept),
    (_TARGET, _target),
    (_TURNED, _turned),
    (_BEYOND, _beyond),
    (_EXTREME, _extreme),
    (_OF_YEARS, _of_years),
    (_MET, _met),
    (_TOPPING, _topping),
    (_DOUBLED, _doubled),
)
