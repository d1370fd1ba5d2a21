"""Estimates in two numerals, 多 behind a part, discounts, what is below zero, what a list shares."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.figures.measures import numerals
from desktop_app.figures.model import Direction, Kind, Qualifier
from tests.figures.reading import of_results


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("三四百", (300, 400)),
        ("五六十", (50, 60)),
        ("十七八", (17, 18)),
        ("两三千", (2000, 3000)),
        ("三五", (3, 5)),
        ("二三十万", (200_000, 300_000)),
        ("三四", (3, 4)),
        ("三百", None),
        ("三九", None),  # neither an estimate nor a number
        ("五四", None),
        ("二〇二五", None),
        ("三十四", None),
    ],
)
def test_two_numerals_beside_each_other_are_an_estimate(text: str, ends: tuple[int, int] | None) -> None:
    assert numerals.two_ends(text) == (None if ends is None else tuple(map(Decimal, ends)))


@pytest.mark.parametrize(
    ("text", "values", "english"),
    [
        ("还有三四个村没有通水。", [3, 4], "3 to 4"),
        ("每户增收三四百元。", [300, 400], "RMB 300 to RMB 400"),
        (
            "受旱面积达二三十万亩。",
            [Decimal("13333.33333333333333333333333"), 20000],
            "200,000 to 300,000 mu",
        ),
        ("护林员平均年龄十七八岁。", [17, 18], "17 to 18 years of age"),
        ("十多万群众受益。", [100_000], "over 100,000"),
        ("存栏肉羊百万只以上。", [1_000_000], "at least 1 million"),
        ("发放草籽数千斤。", [500], "thousands of jin"),
        ("三成多企业上了云。", [30], "over 30%"),
        ("近三成企业上了云。", [30], "nearly 30%"),
        ("订单是去年的3倍多。", [3], "over 3 times"),
        ("农具八折销售。", [80], "80% of the price"),
        ("票价打九五折。", [95], "95% of the price"),
        ("净利润为-3.2亿元。", [-320_000_000], "minus RMB 320 million"),
        ("净利润为3.2亿元。", [320_000_000], "RMB 320 million"),
        ("最低气温达零下12.6℃。", [Decimal("-12.6")], "-12.6°C"),
        ("最高气温达12.6℃。", [Decimal("12.6")], "12.6°C"),
    ],
)
def test_the_last_figure_and_its_english(text: str, values: list[Decimal], english: str) -> None:
    figure = of_results(text)[-1]
    ends = [figure.value_normalised, figure.value_max_normalised]
    assert [one for one in ends if one is not None] == values
    assert english in figure.english


@pytest.mark.parametrize(
    ("text", "raws"),
    [
        ("出生率下降百分之十五，低于预期。", ["百分之十五"]),
        ("入学率达到百分之九十五，超过规划。", ["百分之九十五"]),
        ("棉花产量排名全省第十五，前移一位。", ["全省第十五"]),
        ("编制十五五规划，落实“九五”计划。", []),
        ("2/3的村通了公交。", ["2/3"]),
        ("2/3/4号楼交付。", []),
        ("3年内建成投用。", []),
        ("连续3年内涝减少。", ["3年"]),
        ("二三线城市消费回暖。", []),
        ("五四精神代代相传。", []),
        ("打折促销活动丰富，九折水库开工。", []),
        ("多种方式办学，三成多样化课程。", ["三成"]),
    ],
)
def test_what_is_a_figure_and_what_only_looks_like_one(text: str, raws: list[str]) -> None:
    assert [one.raw for one in of_results(text)] == raws


def test_a_word_behind_the_last_of_a_list_with_each_holds_for_all() -> None:
    both = figures_in("进口和出口分别增长5.5%和7%左右。", role="targets", year=2025)
    assert [one.qualifier for one in both] == [Qualifier.ABOUT, Qualifier.ABOUT]
    apart = figures_in("进口增长5.5%，出口增长7%左右。", role="targets", year=2025)
    assert [one.qualifier for one in apart] == [Qualifier.EXACT, Qualifier.ABOUT]


def test_growth_that_turned_into_another_is_of_the_same_thing() -> None:
    before, now = of_results("外贸出口由上年下降3.5%转为增长2.1%。")
    assert (before.kind, before.period, before.value_normalised) == (Kind.OTHER, "2023", Decimal("-3.5"))
    assert (now.kind, now.direction, now.indicator_zh) == (Kind.GROWTH_YOY, Direction.UP, "外贸出口同比增速")
    first, second = of_results("规上工业增加值增速由一季度的5.2%回升到上半年的6.8%。")
    assert (first.kind, first.indicator_zh) == (Kind.OTHER, "规上工业增加值同比增速")
    assert (second.indicator_zh, second.period) == ("规上工业增加值同比增速", "2024H1")


def test_points_since_several_times_are_changes_but_points_above_others_are_none() -> None:
    since = of_results("工业用电量增速比一季度、上半年分别加快1.2和0.5个百分点。")
    assert [(one.direction, one.indicator_zh) for one in since] == [
        (Direction.UP, "工业用电量增速提升幅度")
    ] * 2
    above = of_results("工业用电量增速比全国、全省分别高1.2和0.5个百分点。")
    assert [one.direction for one in above] == [Direction.NONE] * 2


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("国有煤矿由亏损2.3亿元转为盈利1.1亿元。", ["国有煤矿亏损额", "国有煤矿盈利额"]),
        ("教育、卫生支出分别增长5.2%和6.1%。", ["教育支出同比增速", "卫生支出同比增速"]),
        ("基础养老金标准每人每月提高20元，达到163元。", ["基础养老金标准提高额", "基础养老金标准"]),
        ("税收超千万元企业15家。", ["企业规模下限", "税收超千万元企业数"]),
        ("税收达1000万元，企业15家。", ["税收", "企业数"]),
        ("300家企业参展。", ["参展企业数"]),
        ("优良天数比例92.1%，PM2.5浓度28微克/立方米，同比分别提高1.6个百分点、下降9.7%。",
         ["优良天数比例", "PM2.5浓度", "优良天数比例提升幅度", "PM2.5浓度同比降幅"]),
        ("工业投资增长12%，居全市第一。", ["工业投资同比增速", "工业投资增速全市排名"]),
        ("工业投资80亿元，居全市第一。", ["工业投资", "工业投资全市排名"]),
        ("粮食产量增长3%，全省第一；机械化评价连续两年全省第一。",
         ["粮食产量同比增速", "粮食产量增速全省排名", "机械化评价居全省第一连续年数", "机械化评价全省排名"]),
        ("望云路改造工程投资2亿元，全长5公里。", ["望云路改造工程投资", "望云路改造工程长度"]),
    ],
)  # fmt: skip
def test_names(text: str, names: list[str]) -> None:
    assert [one.indicator_zh for one in of_results(text)] == names
