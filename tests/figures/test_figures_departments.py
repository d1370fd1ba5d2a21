"""What departments, towns and surveys of progress say of figures: whose rate, which of all, for what time."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures, figures_in
from desktop_app.figures.model import Kind
from tests.figures.reading import of_report, of_results


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "全年城镇新增就业5210人，市级目标完成率118.4%。",
            ["new urban jobs", "completion rate of the municipal target for new urban jobs"],
        ),
        (
            "96项重点任务中，已完成71项，未开工3项，22项正在推进中。",
            [
                "key tasks",
                "key tasks completed",
                "key tasks not yet started",
                "key tasks under way",
            ],
        ),
        (
            "全市社会消费品零售总额完成31亿元。按行业分，批发业6亿元，餐饮业2亿元。",
            [
                "total retail sales of consumer goods",
                "retail sales of wholesale trade",
                "retail sales of catering",
            ],
        ),
        (
            "市级比赛12人获金牌，9人获银牌。",
            ["winners of gold medals in municipal competitions", "winners of silver medals"],
        ),
        (
            "新引进投资上亿元的项目7个。",
            ["size threshold of projects", "newly attracted projects worth over RMB 100 million each"],
        ),
        ("一级公路净增12公里达88公里。", ["increase in Class-1 highways", "length of Class-1 highways"]),
        (
            "9个示范村全部通过市级验收。",
            ["demonstration villages that passed municipal acceptance"],
        ),
        ("计划竣工项目31个。", ["projects planned for completion"]),
        (
            "进出口总额81亿元，占全市进出口总额的12.5%。",
            [
                "total imports and exports",
                "share of total imports and exports in the city's total",
            ],
        ),
        (
            "一般公共预算支出决算数77亿元，为预算的98.1%，增长3.5%。",
            [
                "final accounts of general public budget expenditure",
                "share of the budget for general public budget expenditure completed",
                "growth in general public budget expenditure",
            ],
        ),
    ],
)
def test_names_of_what_leans_on_the_figure_before(text: str, names: list[str]) -> None:
    assert [one.indicator_en for one in of_results(text)] == names


def test_classes_of_universities_are_no_figures() -> None:
    assert [one.raw for one in of_results("考入二本院校214人，三本院校96人。")] == ["214人", "96人"]


def test_a_target_told_in_front_of_its_result_is_a_target() -> None:
    target, result = of_results("——规上工业增加值预期目标增长7%：预计全年增长7.4%左右。")
    assert (target.kind, result.kind) == (Kind.TARGET, Kind.GROWTH_YOY)
    assert target.indicator_en.startswith("growth target for value added")
    assert result.indicator_zh == "规上工业增加值同比增速"
    above = of_results("固定资产投资增速高于预期目标1.2个百分点。")[0]
    assert above.kind is not Kind.TARGET


def test_what_is_counted_beside_a_stock_of_the_years_end_is_of_its_end() -> None:
    figures = of_results("年末医院21所，床位5400张，医务人员6100人。其中，执业医师2300人。全年诊疗90万人次。")
    assert [one.period for one in figures] == ["end-2024"] * 4 + ["2024"]


def test_a_year_in_the_name_of_bonds_is_not_the_figures_year() -> None:
    (figure,) = figures_in("争取2025年国债项目12个。", role="results", year=2024)
    assert (figure.period, figure.kind) == ("2024", Kind.ACTUAL)


def test_a_survey_of_progress_tells_of_its_months_and_plans_nothing() -> None:
    figures = of_report(
        """关于某区2024年1—8月重点工作进展情况的通报

一、主要经济指标方面

1—8月，全区完成工业投资51亿元，同比增长8.3%。

二、重点工作和民生实事方面

某园区等15个项目开工建设，开工率75%。
"""
    )
    assert {one.period for one in figures} == {"2024-01/2024-08"}
    assert not {one.kind for one in figures} & {Kind.PLANNED, Kind.TARGET}


def test_tasks_under_a_heading_of_aims_and_tasks_are_planned_and_no_headlines() -> None:
    report = read_text(
        """某区2025年政府工作报告

一、2024年工作回顾

全区地区生产总值增长5%。

二、2025年主要目标和任务

主要预期目标是：地区生产总值增长5.5%。

新建公共充电桩350个，改造道路28条。
""",
        "report.txt",
    )
    found = extract_figures(report)
    assert [one.kind for one in found.figures] == [Kind.GROWTH_YOY, Kind.TARGET, Kind.PLANNED, Kind.PLANNED]
    assert [pair.indicator_zh for pair in found.pairs] == ["全区地区生产总值"]


def test_compared_with_the_year_before_is_growth_of_one_year() -> None:
    figures = of_report(
        """某乡2021年政府工作报告

一、“十三五”和2020年工作回顾

五年来，累计新建公路30公里，水稻播种面积10800亩，同比增长8%。
"""
    )
    assert [one.period for one in figures] == ["2016-2020", "2020", "2020"]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("截至9月底，全市共有低保对象3.2万人。", "end-2024-09"),
        ("截至2024年9月底，全市共有低保对象3.2万人。", "end-2024-09"),
        ("提前实现“十二五”规划目标，占全省比重提高到26%。", "2024"),
        ("2021年专项行动开展以来，打掉犯罪团伙9个。", "2021-2024"),
        ("侦破1996年以来的命案积案7起。", "2024"),
    ],
)
def test_times_of_stocks_campaigns_and_kinds_of_cases(text: str, period: str) -> None:
    assert [one.period for one in of_results(text)] == [period]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "第二产业增加值31亿元，可比价增长6.5%。",
            ["value added of the secondary industry", "growth in value added of the secondary industry"],
        ),
        (
            "住房价格平均每平方米5097元，比上年上涨8.1%。",
            ["housing prices", "growth in housing prices"],
        ),
        ("外贸依存度由上年的27%提高到30%。", ["dependence on foreign trade"] * 2),
        (
            "财政收入占生产总值比重由上年11.9%提高到12.4%。",
            ["share of fiscal revenue in GDP"] * 2,
        ),
        ("累计支出临时救助资金64万元。", ["cumulative temporary relief funds spent"]),
        (
            "旅游人均花费906元，比全省人均花费低174元。",
            [
                "per capita tourism spending",
                "margin of per capita tourism spending below per capita spending",
            ],
        ),
    ],
)
def test_names_of_prices_shares_and_sums_spent(text: str, names: list[str]) -> None:
    assert [one.indicator_en for one in of_results(text)] == names


def test_growth_behind_a_share_is_that_of_its_owner() -> None:
    figures = of_results("生产总值达2085亿元，占全省比重提高到26%；增速达16%。")
    assert figures[-1].indicator_zh == "生产总值同比增速"


def test_a_fall_that_is_written_with_its_sign_is_one() -> None:
    first, last = of_results("进出口总额456亿美元，降幅由谷底的-14.2%收窄至-11.6%。")[1:]
    assert (first.raw, first.kind) == ("-14.2%", Kind.OTHER)
    assert (str(last.value_normalised), last.english) == ("-11.6", "down 11.6% year on year")


def test_what_a_list_is_compared_with_is_its_base() -> None:
    one, two = of_results("刑事案件、治安案件与2012年相比分别下降22.6%、44.7%。")
    assert (one.base, two.base) == ("与2012年", "与2012年")
    assert (two.indicator_zh, two.english) == ("治安案件降幅", "down 44.7% from 2012")
