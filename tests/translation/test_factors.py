"""Factors that are supplied, problems that somebody faces, regular steps, progress within a year, batches."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        (
            "强化土地、资金、用能等要素保障。",
            "We strengthened the supply of land, capital, energy and other factors of production.",
        ),
        (
            "协调解决企业用工、融资等问题230个。",
            "230 problems facing enterprises such as labor and financing were resolved through coordination.",
        ),
        (
            "建立“周调度、月通报、年考核”机制。",
            "We established a mechanism of weekly scheduling, monthly reports and annual assessments.",
        ),
        (
            "12个项目实现当年开工、当年投产。",
            "12 projects started construction and went into production all within the same year.",
        ),
        (
            "组织4批次重大项目集中开工。",
            "We organized the concentrated start of construction of 4 batches of major projects.",
        ),
        ("到位省外资金156亿元。", "We received RMB 15.6 billion in funds from outside the province."),
    ],
)  # fmt: skip
def test_it_is_told(zh: str, english: str) -> None:
    assert localised(zh).text == english


def test_without_要素_nothing_is_supplied() -> None:
    assert "factors" not in localised("强化土地、资金管理。").text


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        (
            "新增国家高新技术企业420家，累计突破3600家。",
            "420 national high- and new-tech enterprises were added, bringing the total to over 3,600.",
        ),
        (
            "新建5G基站300个，累计建成2800个。",
            "300 5G base stations were built, bringing the total to 2,800.",
        ),
    ],
)
def test_a_total_behind_what_was_added(zh: str, english: str) -> None:
    assert localised(zh).text == english


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("培育灯塔工厂1家。", "1 lighthouse factory was fostered."),
        ("改革成效位居全省前列。", "Results in reform ranked among the leaders in the province."),
        ("公交线路优化调整22条。", "22 bus routes were adjusted and optimized."),
    ],
)
def test_one_of_a_name_and_what_ranks(zh: str, english: str) -> None:
    assert localised(zh).text == english


def test_so_many_measures_to_do_something() -> None:
    assert (
        localised("出台支持企业出海“十条”。").text
        == "We issued ten measures to support enterprises going global."
    )
