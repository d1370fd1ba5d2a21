"""Farming, schools, transport, air first met: what is improved, months that are none, sizes between."""

from __future__ import annotations

import pytest

from desktop_app.figures.english.indicator_names import english_name, is_open
from desktop_app.figures.model import Direction, Kind

from .reading import of_report, of_results


def test_a_heading_that_tells_of_success_is_no_plan() -> None:
    report = "教育局2013年工作总结\n\n一、重点工作实现新突破\n\n新建幼儿园4所，毛入园率达到91%。\n"
    assert [(one.kind, one.period) for one in of_report(report)] == [
        (Kind.ACTUAL, "2013"),
        (Kind.SHARE, "2013"),
    ]
    planned = "教育局2013年工作要点\n\n一、推动重点工作实现新突破\n\n新建幼儿园4所。\n"
    assert [one.kind for one in of_report(planned)] == [Kind.PLANNED]


def test_what_is_improved_is_said_in_the_clause_before() -> None:
    found = of_results("空气综合指数5.1，同比改善7%，优良天数比例62%，同比改善0.3个百分点。")
    assert [one.direction for one in found] == [Direction.NONE, Direction.DOWN, Direction.NONE, Direction.UP]


def test_pm10_is_no_month() -> None:
    found = of_results("中心城区PM10月均浓度51微克/立方米，PM2.5月均浓度36微克/立方米，较上年同期下降14%。")
    assert {one.period for one in found} == {"2024"}
    assert [one.indicator_zh for one in found][1:] == ["PM2.5月均浓度", "PM2.5月均浓度降幅"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("青云食品等5个项目正式签约。", ["签约项目数"]),
        ("6个项目意向投资12.1亿元。", ["项目数", "项目意向投资"]),
        ("建成6条总长43公里的山区道路。", ["建成山区道路数", "建成山区道路长度"]),
        (
            "东城小学项目，占地面积2100平方米，建筑面积930平方米，投入建设资金700万元。",
            ["东城小学项目占地面积", "东城小学项目建筑面积", "东城小学项目投入建设资金"],
        ),
        (
            "共有学生980名。其中：中心小学410名，仙岩小学165名。",
            ["学生人数", "中心小学学生人数", "仙岩小学学生人数"],
        ),
        (
            "优良天数比例为62%，重污染天气减少2天，在全省列第7位。",
            ["优良天数比例", "重污染天气减少天数", "重污染天气减少天数全省排名"],
        ),
        ("优良天数比例为62%，提高2个百分点，在全省列第7位。", None),
        ("通过公开招录、人才引进等方式补充教师85人。", ["补充教师人数"]),
    ],
)
def test_names_of_works_schools_and_places(text: str, names: list[str] | None) -> None:
    told = [one.indicator_zh for one in of_results(text)]
    assert told == names if names else told[-1] == "优良天数比例全省排名"


def test_names_that_pile_up_are_open() -> None:
    piled = "农村义务教育薄弱学校改造计划建设项目主体工程数"
    assert english_name(piled)
    assert is_open(piled)
    assert not is_open("农村义务教育学生人数")
