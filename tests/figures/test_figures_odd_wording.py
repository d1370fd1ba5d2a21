"""Odd ways of writing a number, and the English that says neither more nor less."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desktop_app.figures.model import Direction

from .reading import of_results


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("七八成企业复工。", "70% to 80%"),
        ("七到八成的企业复工。", "70% to 80%"),
        ("6至8成企业复工。", "60% to 80%"),
        ("近九成群众满意。", "nearly 90%"),
        ("三成五的农户参保。", "35%"),
        ("十几个国家参展。", "over 10"),
        ("十几万人参加。", "over 100,000"),
        ("二十几亿元资金到位。", "over RMB 2 billion"),
        ("几十家企业参展。", "dozens"),
        ("铺设光缆3.2万芯公里。", "32,000 fiber-kilometers"),
        ("蚕茧产量3200公担。", "3,200 quintals"),
        ("移动电话普及率115部/百人。", "115 per 100 people"),
        ("审批时限压缩60%。", "down 60%"),
        ("审批时限同比压缩60%。", "down 60% year on year"),
        ("出口负增长1.2%。", "down 1.2% year on year"),
        ("税收60多亿。", "over RMB 6 billion"),
        ("全年节支1.2亿。", "RMB 120 million"),
        ("投入使用2万套住房。", "20,000"),
    ],
)
def test_odd_numbers_are_said_as_they_are(text: str, english: str) -> None:
    (figure,) = of_results(text)
    assert figure.english == english


@pytest.mark.parametrize("text", ["果农成群结队。", "果树成片成林。", "成立三个班。"])
def test_words_with_cheng_are_no_tenths(text: str) -> None:
    assert all(one.unit_zh != "成" for one in of_results(text))


def test_negative_growth_is_a_fall() -> None:
    fell, grew = of_results("进口由负增长2.3%转为增长5%。")
    assert (fell.value_normalised, fell.direction) == (Decimal("-2.3"), Direction.DOWN)
    assert (grew.value_normalised, grew.direction) == (Decimal(5), Direction.UP)
    (natural,) = of_results("人口自然增长率为3‰。")
    assert natural.direction is Direction.NONE


def test_those_among_whom_is_ranked_are_no_figure() -> None:
    (ranked,) = of_results("在全国168个重点城市空气质量排名中列第12位。")
    assert (ranked.raw, ranked.indicator_zh) == ("第12位", "全国重点城市空气质量排名")
    (ranked,) = of_results("在全省营商环境测评中位列第2。")
    assert (ranked.indicator_zh, ranked.indicator_en) == (
        "全省营商环境测评排名",
        "rank in business environment survey",
    )
    (ranked,) = of_results("经济增速位居全省17个市第2位。")
    assert (ranked.raw, ranked.indicator_zh) == ("第2位", "经济增速全省17个市排名")


def test_households_that_earn_more_are_no_money() -> None:
    (households,) = of_results("带动3.2万农户增收。")
    assert households.unit_norm == "count"
    (money,) = of_results("增收3.2万。")
    assert money.unit_norm == "CNY"


@pytest.mark.parametrize("text", ["全年气温-5~12℃。", "气温在-5℃～12℃。", "日均气温-5至12℃。"])
def test_a_range_of_degrees_may_begin_below_nought(text: str) -> None:
    (one,) = of_results(text)
    assert (str(one.value_normalised), str(one.value_max), one.unit_norm) == ("-5", "12", "°C")


def test_a_rate_below_nought_and_one_above_are_two() -> None:
    assert [str(one.value_normalised) for one in of_results("增速在-2%~3%之间。")] == ["-2", "3"]
