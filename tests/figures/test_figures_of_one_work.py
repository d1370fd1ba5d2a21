"""Sizes of one work told in a row, averages in tables, aims of later years, states of works side by side."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.english import indicator_names
from desktop_app.figures.extract import extract_figures
from desktop_app.figures.model import Kind

from .reading import of_results

_OUTLINE = """# 江北新区国民经济和社会发展第十五个五年规划纲要

## 一、“十四五”规划主要指标完成情况

| 类别 | 指标名称 | 单位 | 2020年 | “十四五”规划目标 | 2025年完成 | 年均增速（%） |
|---|---|---|---|---|---|---|
| 经济发展 | 地区生产总值 | 亿元 | 1286.4 | 1800 | 1825.6 | 6.2 |
| 绿色生态 | 细颗粒物（PM2.5）年均浓度 | 微克/立方米 | 34 | ≤30 | 28.5 | — |

## 二、“十五五”时期经济社会发展主要指标

| 指标 | 2025年 | 2030年 | 年均增长〔累计〕 | 属性 |
|---|---|---|---|---|
| 1.地区生产总值（亿元） | 1825.6 | 2400 | 5.6%左右 | 预期性 |
| 2.常住人口城镇化率（%） | 82.3 | 85 | 〔2.7〕 | 预期性 |
"""


def _names(text: str) -> list[str]:
    return [one.indicator_zh for one in of_results(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "江滨总部基地项目总用地面积6.8万平方米，总建筑面积32.5万平方米，最高建筑高度180米，总投资38亿元。",
            [
                "江滨总部基地项目总用地面积",
                "江滨总部基地项目总建筑面积",
                "最高建筑高度",
                "江滨总部基地项目总投资",
            ],
        ),
        ("实施重点项目12项，总投资38亿元。", ["实施重点项目数", "重点项目总投资"]),
        (
            "在建项目186个，其中新开工72个，竣工投产48个。",
            ["在建项目数", "新开工项目数", "竣工投产项目数"],
        ),
        ("以旧换新补贴受理1.26万份，带动销售额23.5亿元。", ["以旧换新补贴受理数", "带动销售额"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert _names(text) == names


def test_an_average_column_of_results_tells_of_all_their_years() -> None:
    figures = extract_figures(read_text(_OUTLINE, "a.md")).figures
    average = next(one for one in figures if one.raw == "6.2")
    assert (average.indicator_zh, average.kind, average.period) == (
        "地区生产总值年均增速",
        Kind.GROWTH_YOY,
        "2021-2025",
    )


def test_digits_in_the_name_of_an_indicator_are_no_description() -> None:
    figures = extract_figures(read_text(_OUTLINE, "a.md")).figures
    assert next(one for one in figures if one.raw == "28.5").indicator_zh == "细颗粒物（PM2.5）年均浓度"


def test_the_aim_of_a_headline_is_that_of_a_later_year() -> None:
    rows = {pair.indicator_zh: pair for pair in extract_figures(read_text(_OUTLINE, "a.md")).pairs}
    product = rows["地区生产总值"]
    assert (product.actual and product.actual.raw, product.target and product.target.raw) == (
        "1825.6",
        "2400",
    )
    assert product.growth is None


def test_tasks_of_another_part_are_no_headline() -> None:
    report = (
        "政府工作报告\n一、2024年工作回顾\n地区生产总值782亿元，增长5.8%。\n二、2025年主要预期目标\n"
        "主要预期目标是：地区生产总值增长6%左右。\n三、2025年重点任务\n确保重点项目开工率达40%以上，全年实际使用外资2.5亿美元。\n"
    )
    assert [pair.indicator_zh for pair in extract_figures(read_text(report, "a.txt")).pairs] == [
        "地区生产总值"
    ]


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("电子信息产业产值", "output value of the electronic information industry"),
        (
            "限额以上社会消费品零售同比增速",
            "growth in retail sales of consumer goods by enterprises above designated size",
        ),
        ("安居房项目提供住房数", "housing units provided in Anju subsidized housing projects"),
        ("带动销售额", "sales generated"),
        ("市级一般公共预算收入安排额", "planned municipal general public budget revenue"),
        ("服务面积", "service area"),
    ],
)
def test_english_names(zh: str, english: str) -> None:
    assert indicator_names.english_name(zh) == english
    assert not indicator_names.is_open(zh)
