"""Ranks among so many counties and cities; works strengthened that a list names; lists of honors."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "增速居全市八县（市）第二位。",
            "The growth rate ranked second among the city's eight counties and county-level cities.",
        ),
        (
            "总量列全省88个县（市）第5位。",
            "The total ranked fifth among the province's 88 counties and county-level cities.",
        ),
        (
            "增速居全市六县两区首位。",
            "The growth rate ranked first among the city's six counties and two districts.",
        ),
        (
            "完成红旗水库和前进水库除险加固。",
            "We completed the reinforcement of Hongqi Reservoir and Qianjin Reservoir.",
        ),
        ("获评全国百强县。", "We were named one of China's Top 100 Counties."),
        ("与深圳大学合作。", "We cooperated with Shenzhen University."),
        ("与浙江大学签约。", "We signed an agreement with Zhejiang University."),
        ("第五届全国青年运动会在我市举行。", "The 5th National Youth Games was held here."),
        (
            "市科协牵头制定了实施方案。",
            "The Municipal Association for Science and Technology took the lead in "
            "formulating an implementation plan.",
        ),
    ],
)
def test_it_is_told_whole(text: str, told: str) -> None:
    segment = localised(text)
    assert segment.complete
    assert f"{segment.prefix}{segment.text}" == told


@pytest.mark.parametrize("text", ["全市八县（市）第二批项目开工。", "全省88个县（市）第5届大会召开。"])
def test_what_is_counted_is_no_rank(text: str) -> None:
    assert "among" not in localised(text).text
