"""The rules of a name are looked up by its last sign; none may be lost by that."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from desktop_app.figures.english.fitting_rules import fitting
from desktop_app.figures.english.name_rules import RULES

NAMES = (
    "粮食产量连续年数", "规模以上工业增加值增速", "机场旅客吞吐量增长量", "每千人口医疗床位数",
    "县级医院次均住院费用", "税务部门完成一般公共预算收入", "外贸企业出口退税额", "年末常住人口",
    "常住人口人数", "高新技术产业占比", "货物进出口", "公路里程减少长度",
    "省级以上示范园区", "小学在校生", "造林面积年均", "园林绿地比重",
    "累计发放贷款额",
)  # fmt: skip


@pytest.mark.parametrize("name", [*NAMES, ""])
def test_every_rule_that_matches_a_name_is_found_in_order(name: str) -> None:
    wanted = [(rule.pattern, text) for rule, text in RULES if rule.match(name)]
    assert [(match.re.pattern, text) for match, text in fitting(name)] == wanted


#: Places of a template that are filled with a part of the name under another name, or in another form.
_OF = {"things": "x", "households": "x", "one": "x", "among": "where"}


@pytest.mark.parametrize(("rule", "template"), RULES, ids=[template for _, template in RULES])
def test_a_rule_finds_what_its_english_says(rule: re.Pattern[str], template: str) -> None:
    said = {_OF.get(place, place) for _, place, _, _ in Formatter().parse(template) if place}
    assert said <= set(rule.groupindex)
    assert template.isascii()
    assert rule.pattern[0] + rule.pattern[-1] == "^$"
