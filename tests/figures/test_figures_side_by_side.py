"""Two rows of values, shares of three sectors, what a list says once, rates that are levels."""

from __future__ import annotations

import pytest

from desktop_app.figures.english import indicator_names
from desktop_app.figures.extract import figures_in
from desktop_app.figures.model import Direction, Kind

from .reading import of_report, of_results


def _names(text: str) -> list[str]:
    return [one.indicator_zh for one in of_results(text)]


def test_two_rows_are_of_the_same_things_before_and_after() -> None:
    found = of_results(
        "高新技术产品产值及其占工业总产值比重，分别由2019年的220亿元和59.8%上升为348亿元和65.5%。"
    )
    assert [(one.indicator_zh, one.kind, one.period) for one in found] == [
        ("高新技术产品产值", Kind.OTHER, "2019"),
        ("高新技术产品产值占工业总产值比重", Kind.OTHER, "2019"),
        ("高新技术产品产值", Kind.ACTUAL, "2024"),
        ("高新技术产品产值占工业总产值比重", Kind.SHARE, "2024"),
    ]


def test_each_sector_has_a_share_before_and_after() -> None:
    found = of_results("三次产业增加值占生产总值的比重由上年的8.5%、53.1%、38.4%调整为8.0%、53.3%、38.7%。")
    assert [one.indicator_zh for one in found] == ["第一产业占比", "第二产业占比", "第三产业占比"] * 2
    assert [one.period for one in found] == ["2023"] * 3 + ["2024"] * 3


def test_the_share_of_sectors_is_said_once() -> None:
    names = _names("第一产业比重下降3.5个百分点，第二、三产业则分别上升1.9个和1.6个百分点。")
    assert names[1:] == ["第二产业比重提升幅度", "第三产业比重提升幅度"]
    assert (
        _names("人口出生率下降3.5个百分点，第二、三产业分别上升1.9个和1.6个百分点。")[1] == "第二产业提升幅度"
    )


def test_what_sectors_add_to_growth_is_no_growth_of_theirs() -> None:
    found = of_results("三次产业对经济增长的拉动贡献分别为0.15、-5.64、1.34个百分点。")
    assert found[0].indicator_zh == "第一产业拉动经济增长幅度"
    assert {one.direction for one in found} == {Direction.NONE}


def test_growth_rates_of_people_are_levels() -> None:
    found = of_results("年人口增长率4.22‰，机械增长率0.43‰，生产总值增长率5.2%。")
    assert [one.kind for one in found] == [Kind.SHARE, Kind.SHARE, Kind.GROWTH_YOY]


def test_a_ratio_to_a_hundred() -> None:
    (found,) = of_results("男女性别比为105.23:100（女性为100）。")
    assert (str(found.value_normalised), found.unit_norm) == ("1.0523", "ratio")


def test_ages_in_a_row_are_of_no_ratio() -> None:
    names = _names("性别比为1.05；0-17岁、18-34岁户籍人口分别为18891人、19099人。")
    assert names[1] == "年龄段"


def test_spending_per_head_is_of_the_same_residents() -> None:
    names = _names("农村居民人均衣着支出359元，增长24.5%；人均交通通讯支出382元，增长14.0%。")
    assert names[2] == "农村居民人均交通通讯支出"


def test_the_next_task_is_of_the_same_homes() -> None:
    names = _names(
        "公共租赁住房新建任务2623套，基本建成任务700套；棚户区改造开工任务790套，基本建成任务338套。"
    )
    assert names == [
        "公共租赁住房新建任务数",
        "公共租赁住房基本建成任务数",
        "棚户区改造开工任务数",
        "棚户区改造基本建成任务数",
    ]


def test_what_is_done_by_now_is_done_in_a_plan_too() -> None:
    (done,) = figures_in("截至6月底，全市已开工保障房440套。", role="plan", year=2024)
    assert done.kind is Kind.ACTUAL
    (planned,) = figures_in("到6月底，全市开工保障房440套。", role="plan", year=2024)
    assert planned.kind is Kind.PLANNED


def test_a_term_of_office_in_digits() -> None:
    found = of_report(
        "政府工作报告\n——2023年3月5日在区第四届人民代表大会第一次会议上\n一、过去5年工作回顾\n"
        "5年来，累计完成税收374亿元，年均增长9%。\n"
    )
    assert [one.period for one in found] == ["2018-2022", "2018-2022"]


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("城市居民恩格尔系数", "Engel coefficient of urban residents"),
        ("农村居民人均衣着支出", "per capita expenditure on clothing of rural residents"),
        ("港口项目投资", "investment in port projects"),
        ("公共租赁住房基本建成任务数", "target for public rental housing to be basically completed"),
        (
            "长江、黄河等主要江河水质优良断面比例",
            "share of sections with good water quality in major rivers"
            " such as the Yangtze River and the Yellow River",
        ),
    ],
)
def test_english_names(zh: str, english: str) -> None:
    assert indicator_names.english_name(zh) == english
    assert not indicator_names.is_open(zh)


def test_poor_water_is_never_told_as_good() -> None:
    assert "Class V water" not in indicator_names.english_name("劣Ⅴ类水质湖比例")
