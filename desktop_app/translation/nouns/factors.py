"""Factors that are supplied, and what somebody needs: 土地、资金等要素保障, 企业用工、融资等问题.

What is listed in front of 要素 are factors of production; whose the problems are stands in front of the
first of them, though all are theirs.  Regular steps (周调度、月通报机制) are told by how often they come.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns, Rule
from desktop_app.translation.words.rule_words import words_of

_FACTORS = words_of("factor of production")
_FACTOR = longest_first(_FACTORS)
_SUPPLY = {
    "保障": "the supply of {}", "供给": "the supply of {}", "供应": "the supply of {}",
    "支撑": "support in terms of {}", "支持": "support in terms of {}",
    "保障能力": "the capacity to supply {}", "配置": "the allocation of {}", "成本": "the costs of {}",
    "保障机制": "the mechanism for the supply of {}", "保障服务": "services for the supply of {}",
}  # fmt: skip
_SUPPLIED = re.compile(
    rf"(?P<whose>企业|项目|产业)?(?P<items>(?:{_FACTOR})(?:、(?:{_FACTOR}))*(?:[和及与](?:{_FACTOR}))?)(?P<etc>等)?"
    rf"(?:各类|各项|生产|资源|关键|重点)*要素的?(?P<how>{longest_first(_SUPPLY)})"
)
_WHO = {
    "企业": "enterprises", "民营企业": "private enterprises",
    "中小企业": "small and medium-sized enterprises",
    "外资企业": "foreign-funded enterprises", "重点企业": "key enterprises",
    "项目": "projects", "重点项目": "key projects", "重大项目": "major projects",
    "群众": "the public", "居民": "residents", "村民": "villagers", "农民": "farmers", "农户": "farmers",
    "学生": "students", "家长": "parents", "职工": "employees", "老年人": "the elderly", "市民": "residents",
    "商户": "merchants", "游客": "tourists", "业主": "homeowners", "经营主体": "business entities",
    "市场主体": "market entities",
}  # fmt: skip
_TROUBLES = {
    "问题": "problems", "困难问题": "difficulties", "困难": "difficulties", "难题": "problems",
    "堵点": "bottlenecks", "难点": "difficulties",
}  # fmt: skip
_THEIRS = re.compile(
    rf"(?P<who>{longest_first(_WHO)})(?P<items>(?:(?!等)[^⟦⟧，的]){{2,}}?、[^⟦⟧，的]{{2,}}?)等(?:方面|各类|实际|突出)*的?(?P<what>{longest_first(_TROUBLES)})(?P<n>{VALUE})?"
)
_OFTEN = {
    "日": "daily", "每日": "daily", "周": "weekly", "每周": "weekly", "旬": "ten-day", "半月": "fortnightly",
    "月": "monthly", "每月": "monthly", "双月": "bimonthly", "季": "quarterly", "季度": "quarterly",
    "每季": "quarterly", "半年": "half-yearly", "年": "annual", "每年": "annual", "年度": "annual",
}  # fmt: skip
_STEPS = words_of("regular step")
_STEP = rf"(?:{longest_first(_OFTEN)})(?:{longest_first(_STEPS)})"
_REGULAR = re.compile(
    rf"“?(?P<steps>{_STEP}(?:[、，]?{_STEP})+)”?(?:的?(?P<of>工作机制|推进机制|机制|制度|工作制度|模式|要求|工作法|办法))?"
)
_PARTS = re.compile(rf"(?P<often>{longest_first(_OFTEN)})(?P<step>{longest_first(_STEPS)})")
_KINDS = {
    "制度": "system",
    "模式": "model",
    "要求": "requirement",
    "工作法": "working method",
    "办法": "approach",
}


def supplied(_nouns: Nouns, zh: str) -> Noun | None:
    """土地、资金、用能等要素保障: the supply of land, capital, energy and other factors of production."""
    match = _SUPPLIED.fullmatch(zh)
    if match is None:
        return None
    items = [_FACTORS[one] for one in re.findall(_FACTOR, match["items"])]
    if match["etc"] or len(items) == 1:
        items.append("other factors of production")
    whose = f" for {_WHO.get(match['whose'], 'industries')}" if match["whose"] else ""
    return Noun(f"{_SUPPLY[match['how']].format(listed(items))}{whose}", many=False)


def their_troubles(nouns: Nouns, zh: str) -> Noun | None:
    """企业用工、融资等问题230个: problems that enterprises face, with examples."""
    match = _THEIRS.fullmatch(zh)
    items = re.split("[、和]", match["items"]) if match else []
    known = [_FACTORS.get(one) or (item.said if (item := nouns.item(one)) else "") for one in items]
    if match is None or not all(known):
        return None
    number = f"{CLASSIFIER.sub('', nouns.say(match['n'])[0])} " if match["n"] else ""
    trouble = _TROUBLES[match["what"]]
    return Noun(f"{number}{trouble} facing {_WHO[match['who']]} such as {listed(known)}", many=True)


def regular_steps(_nouns: Nouns, zh: str) -> Noun | None:
    """周调度、月通报机制: a mechanism of weekly scheduling and monthly reports."""
    match = _REGULAR.fullmatch(zh)
    if match is None:
        return None
    steps = listed(
        [f"{_OFTEN[one['often']]} {_STEPS[one['step']]}" for one in _PARTS.finditer(match["steps"])]
    )
    if not match["of"]:
        return Noun(steps, many=True)
    return Noun(f"{_KINDS.get(match['of'], 'mechanism')} of {steps}", many=False, article=True)


#: The first that knows a phrase decides.
RULES: tuple[Rule, ...] = (supplied, their_troubles, regular_steps)
