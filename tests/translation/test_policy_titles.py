"""Titles of policies that no 关于 opens are no headings that set a task; what is written about a paper."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("line", "english"),
    [
        (
            "支持文化产业高质量发展若干政策",
            "Policies for Supporting the High-Quality Development of Cultural Industries",
        ),
        ("进一步优化消费环境若干措施", "Measures for Further Improving the Consumption Environment"),
        (
            "清远市支持企业上市挂牌实施细则",
            "Detailed Rules of Qingyuan for Supporting the Listing of Companies",
        ),
        (
            "支持养老服务业发展若干措施（2023年修订）",
            "Measures for Supporting the Development of the Elderly Care Industry (Revised in 2023)",
        ),
    ],
)
def test_a_policy_is_named_by_what_kind_of_paper_it_is(line: str, english: str) -> None:
    assert localised(line, "other", heading=True).text == english


@pytest.mark.parametrize(
    "line",
    [
        "落实支持民营经济发展若干措施",
        "加快出台人才引进若干政策",
        "完善重点项目管理办法",
    ],
)
def test_a_heading_that_orders_a_paper_is_a_task(line: str) -> None:
    told = localised(line, "plan", heading=True).text
    assert told.startswith(("Implement ", "Move faster to issue ", "Improve "))


def test_what_is_written_about_a_paper_stands_in_front_of_its_title() -> None:
    assert (
        localised("一图读懂《促进消费若干措施》", "other", heading=True).text
        == "Infographic: Measures for Promoting Consumption"
    )
    assert (
        localised("《促进消费若干措施》政策解读", "other", heading=True).text
        == "Policy Interpretation: Measures for Promoting Consumption"
    )


def test_a_title_alone_is_not_about_a_paper() -> None:
    assert (
        localised("《促进消费若干措施》", "other", heading=True).text
        == "“Measures for Promoting Consumption”"
    )
