"""Figures of bulletins: rates named by a verb, bases and periods of a pace, lists with one unchanged."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.figures.model import Direction, Kind


@pytest.mark.parametrize("zh", ["国有资本保值增值率达103.2%。", "行业增长面为72.5%。"])
def test_a_rate_named_by_a_verb_is_no_growth(zh: str) -> None:
    (figure,) = figures_in(zh, role="results")
    assert (figure.kind, figure.direction) == (Kind.SHARE, Direction.NONE)


def test_hours_of_an_average_are_part_of_its_name() -> None:
    (figure,) = figures_in("臭氧日最大8小时滑动平均值第90百分位数为152微克/立方米。", role="results")
    assert (figure.raw, "8小时" in figure.indicator_zh) == ("152微克/立方米", True)
    assert [one.raw for one in figures_in("热线8小时内办结。", role="results")] == ["8小时"]


@pytest.mark.parametrize(
    ("zh", "base"),
    [
        ("工业投资下降2.6%，降幅较上半年收窄0.7个百分点。", "较上半年"),
        ("工业增加值增长5.1%，增速比8月份回升1.3个百分点。", "比8月份"),
        ("待售面积310万平方米，比7月末减少12万平方米。", "比7月末"),
    ],
)
def test_a_pace_says_what_it_is_compared_with(zh: str, base: str) -> None:
    assert figures_in(zh, role="results")[-1].base == base


def test_the_month_compared_with_is_not_the_figures_own() -> None:
    figures = figures_in("9月份，工业增加值增长5.1%，增速比8月份回升1.3个百分点。", role="results", year=2023)
    assert {figure.period for figure in figures} == {"2023-09"}


def test_the_last_of_three_is_unchanged() -> None:
    names = [
        figure.indicator_zh
        for figure in figures_in(
            "颗粒物、二氧化氮、二氧化硫年均浓度分别为48微克/立方米、20微克/立方米和6微克/立方米，"
            "同比分别下降5.9%、4.8%和持平。",
            role="results",
        )
    ]
    assert names[:2] == ["颗粒物年均浓度", "二氧化氮年均浓度"]
    assert names[3:] == ["颗粒物年均浓度同比降幅", "二氧化氮年均浓度同比降幅"]


def test_a_level_of_sound_falls_by_decibels() -> None:
    level, fell = figures_in("区域昼间等效声级平均值为52.8分贝，同比下降0.6分贝。", role="results")
    assert (level.indicator_zh, fell.indicator_zh) == (
        "区域昼间等效声级平均值", "区域昼间等效声级平均值下降幅度",
    )  # fmt: skip
