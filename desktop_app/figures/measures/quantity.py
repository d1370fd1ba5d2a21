"""Is a number with its tail a quantity?  Digits nearly always, numerals only under conditions.

Chinese numerals are parts of words more often than not (统一, 千方百计, 二手); this file holds the
conditions under which they count.
"""

from __future__ import annotations

import re

from desktop_app.figures.measures import qualifiers, units
from desktop_app.figures.measures.parts import Part

#: Words before which a number without any unit is still a quantity.
_LEVEL_WORD = re.compile(
    r"(?:达到|达|增至|升至|降至|提高到|提升到|提升至|提高至|下降到|降到|扩大到|控制在|保持在|稳定在|突破|超过|超|近|约|逾"
    r"|为|分别为|至|增加到|增长到|减少到|累计|共|总数|总量|指数|系数|得分|平均分|[Pp]H(?:[年月]?平?均)?值|容积率|汇率|(?:死亡|发病|生育)率|性别比|比值|倍差)\s*$"
    r"|(?:缩小|扩大|上升|下降|提高|提升|降低|回落|报|收于|报收)了?\s*$"
    r"|(?:缩小|收窄|回落|上升|降低|优化|调整|扩大)[到为]\s*$"
)
#: 收入比由2.31缩小至2.18: where the change of a number without a unit began.
_LEVEL_LEFT_BEHIND = re.compile(
    r"(?:(?<!对)比值?|倍差|之比|指数|系数)[^，。；\d]{0,6}[由从](?:(?:上年|去年|\d{4}\s*年)[末底]?的?)?\s*$"
)
#: 分别为58、34微克/立方米: the unit stands once, at the end of the list.
_LISTED_BEFORE = re.compile(r"分别[^\d，。；、]{0,12}?(?:-?[\d.,]+\s*[、和及]\s*)*-?$")
_LISTED_AFTER = re.compile(r"(?:\s*[、和及]\s*-?\d[\d.,]*)+\s*[^\d\s、，。；和及]")
#: 分别提高1.8和2.5个百分点: the unit stands behind the last of them.
_POINTS_AFTER = re.compile(r"(?:\s*[、和及与]\s*-?\d[\d.]*)+\s*个?百分点")
_MOVED_BEFORE = re.compile(
    r"(?:[高低快慢]于|领先|落后)[^，。；\d]{2,14}$|(?:提高|上升|提升|下降|降低|回落|加快|收窄|扩大|增长|[高低快慢增减升降为]|分别)[了于]?\s*$"
)
#: 百万奖金, 千万补贴: a bare scale before a kind of money is an amount.
_MONEY_NOUN = re.compile(r"\s*(?:奖金|年薪|补贴|奖励|资助|保额|罚款|投资(?!者|人|机构|家)|融资)")
_BIG = frozenset({"亿", "万亿", "千亿", "百亿", "十亿", "千万", "百万", "十万", "万"})
_SIZES = frozenset({"weight", "volume", "energy"})
_COUNTED = frozenset({"count", "people", "times"})
_ONE_OF = frozenset({"倍", "个百分点", "百分点"})
_RUNS_ON = frozenset({"年", "天", "周"})


def is_quantity(folded: str, start: int, first: Part, last: Part, unit: units.Unit | None) -> bool:
    """True when the number at `start` states a quantity; `last` is the end of its range, or itself."""
    if folded[start - 1 : start] == "第":
        return False  # 第八次大督查
    if not first.chinese:
        return _digits(folded, start, last, unit)
    number = first.number.lstrip("数几")
    if all(sign in "十百千万亿" for sign in number) and not first.vague and number != "十":
        return _bare_scale(folded, start, number, last, unit)
    if number == "一":
        return unit is not None and unit.zh in _ONE_OF
    if unit is None:
        large = first.value >= 1000 or bool(last.more)
        if number == "十":
            return bool(last.more and last.scale)  # 十多万
        return len(number) > 1 and large and number[-1] in "百千万亿"
    small = len(number) <= (3 if first.upper is None else 2) and "万" not in number and "亿" not in number
    if small and not unit.spelled:
        return False
    return unit.zh not in _RUNS_ON or folded[:start].rstrip().endswith("连续")


def _digits(folded: str, start: int, last: Part, unit: units.Unit | None) -> bool:
    if unit is not None or last.scale or last.more:
        return True
    if _LISTED_AFTER.match(folded, last.end) and _LISTED_BEFORE.search(folded[max(0, start - 24) : start]):
        return True
    if _POINTS_AFTER.match(folded, last.end) and _MOVED_BEFORE.search(folded[max(0, start - 18) : start]):
        return True
    if re.match(r"[A-Za-z\d.:/#号]", folded[last.end : last.end + 1]):
        return False
    left = folded[max(0, start - 14) : start]
    return bool(_LEVEL_WORD.search(left[-6:]) or _LEVEL_LEFT_BEHIND.search(left))


def _bare_scale(folded: str, start: int, number: str, last: Part, unit: units.Unit | None) -> bool:
    """过亿, 上万人次, 近百部, 百余家, 千万美元, 百万奖金 - but not 百姓 or 万众."""
    lead = qualifiers.before(folded, start, bare_scale=True)
    if lead is not None:
        return bool(unit or last.more or number in _BIG or lead.word == "过")
    if number not in _BIG:
        return bool(last.more and unit)
    if unit is not None and unit.kind in _SIZES | _COUNTED and qualifiers.after(folded, last.end) is not None:
        return True  # 稳定在千亿斤以上, 百万头以上
    if unit is not None and unit.kind == "money":
        return unit is not units.find("元") or qualifiers.after(folded, last.end) is not None
    return bool(_MONEY_NOUN.match(folded, last.end))
