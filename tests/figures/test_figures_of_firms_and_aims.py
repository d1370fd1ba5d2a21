"""What firms that were counted have, aims told in brackets, levels joined by a comma, two sums."""

from __future__ import annotations

import pytest

from desktop_app.figures.english import indicator_names
from desktop_app.figures.model import Kind

from .reading import of_results


def _names(text: str) -> list[str]:
    return [one.indicator_zh for one in of_results(text)]


def test_workers_and_revenue_are_those_of_the_firms_counted() -> None:
    assert _names("全国共有娱乐场所6.5万个，从业人员53万人，营业收入419亿元，营业利润5.3亿元。") == [
        "娱乐场所数",
        "娱乐场所从业人员人数",
        "娱乐场所营业收入",
        "娱乐场所营业利润",
    ]
    assert _names("新增规上企业12家，营业收入419亿元。")[1] == "营业收入"


def test_an_aim_in_a_bracket_is_one() -> None:
    found = of_results(
        "地区生产总值增长4.2%，比年初目标（6.5%）低2.3个百分点；投资增长10%，高于年初目标（9%）1个百分点。"
    )
    assert [(one.indicator_zh, one.kind) for one in found] == [
        ("地区生产总值同比增速", Kind.GROWTH_YOY),
        ("地区生产总值增长目标", Kind.TARGET),
        ("地区生产总值增速低于目标幅度", Kind.OTHER),
        ("投资同比增速", Kind.GROWTH_YOY),
        ("投资增长目标", Kind.TARGET),
        ("投资增速高于目标幅度", Kind.OTHER),
    ]


def test_what_was_set_for_the_year_is_planned() -> None:
    found = of_results("园区实现总产值18亿元，完成年任务75亿元的23.7%。")
    assert [one.kind for one in found] == [Kind.ACTUAL, Kind.PLANNED, Kind.SHARE]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("完成财政总收入和一般公共预算收入1.9亿元、1.2亿元。", ["财政总收入", "一般公共预算收入"]),
        ("实施9个市、县重点项目。", ["实施市和县重点项目数"]),
        ("新建日光温室6万亩，累计达到46万亩。", ["新建日光温室面积", "累计建成日光温室面积"]),
        ("谷子总产量12万吨，每亩单产313公斤。", ["谷子总产量", "谷子每亩单产"]),
        ("国内旅游人数28亿人次，比上年同期下降52.1%。", ["国内旅游人数", "国内旅游人数降幅"]),
    ],
)
def test_whole_names(text: str, names: list[str]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("城市低保新增户数", "households newly granted urban subsistence allowances"),
        ("组建理事会文化馆数", "cultural centers with councils"),
        ("污染防治的投入", "spending on pollution prevention and control"),
        ("演出市场单位从业人员人数", "employees of performance market entities"),
    ],
)
def test_english_names(zh: str, english: str) -> None:
    assert indicator_names.english_name(zh) == english


def test_standards_of_town_and_country_are_two() -> None:
    found = of_results("城乡低保标准分别提高到每人每月760元、每人每年7680元。")
    assert [one.indicator_zh for one in found] == ["城镇低保标准", "农村低保标准"]
    (alone,) = of_results("城乡低保标准提高到每人每月760元。")
    assert alone.indicator_zh == "城乡低保标准"
