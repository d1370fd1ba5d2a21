"""Pairs told with 分别 twice, rates month by month, sums since so many years, parts of what a county did."""

from __future__ import annotations

import pytest

from desktop_app.figures.english.indicator_names import english_name, is_open
from desktop_app.figures.model import Direction, Kind

from .reading import of_report, of_results


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "城镇和农村居民人均可支配收入分别达31200元和9100元、分别增长7%和9.8%。",
            [
                "城镇居民人均可支配收入",
                "农村居民人均可支配收入",
                "城镇居民人均可支配收入同比增速",
                "农村居民人均可支配收入同比增速",
            ],
        ),
        ("全市接待游客870万人次，实现综合收入61亿元。", ["全市接待游客人次", "旅游综合收入"]),
        ("全县产业综合收入61亿元。", ["全县产业综合收入"]),
        (
            "全县新登记市场主体2310户，其中企业705户、个体工商户1520户。",
            ["全县新登记市场主体数", "新登记企业数", "新登记个体工商户数"],
        ),
        (
            "全市图书馆共接待读者41万人次，预计全年接待52万人次。",
            ["全市图书馆接待读者人次", "全市图书馆接待读者人次"],
        ),
        ("实现贫困人口100%脱贫。", ["贫困人口脱贫率"]),
        (
            "在建项目12个，2024年计划投资33亿元，已完成投资28亿元。",
            ["在建项目数", "在建项目计划投资", "在建项目完成投资额"],
        ),
    ],
)
def test_names_of_pairs_and_parts(text: str, names: list[str]) -> None:
    if text.startswith("在建"):
        text = f"文旅系统{text}"
        names = [f"文旅系统{name}" for name in names]
    assert [one.indicator_zh for one in of_results(text)] == names


def test_a_rate_told_month_by_month_is_the_same_rate() -> None:
    found = of_results("城镇调查失业率1月为5.4%，2月达到5.5%，3月回落至5.3%。")
    assert [one.indicator_zh for one in found] == ["城镇调查失业率"] * 3
    assert [one.period for one in found] == ["2024-01", "2024-02", "2024-03"]
    assert [(one.kind, one.direction) for one in found] == [(Kind.SHARE, Direction.NONE)] * 3


def test_what_a_sentence_sums_up_since_so_many_years() -> None:
    found = of_results("十年来，全市累计改造老旧小区320个。六年来，城镇化率达到61%。")
    assert [one.period for one in found] == ["2015-2024", "2024"]


def test_what_is_aimed_at_for_the_year_is_of_the_year() -> None:
    found = of_results("1-6月，城镇新增就业6.5万人，完成全年9万人目标的72%。")
    assert [(one.kind, one.period) for one in found] == [
        (Kind.ACTUAL, "2024-01/2024-06"),
        (Kind.PLANNED, "2024"),
        (Kind.SHARE, "2024-01/2024-06"),
    ]


def test_a_year_after_that_of_the_report_tells_aims() -> None:
    report = (
        "2024年市场监管工作情况\n\n新登记企业805户。\n\n2025年，力争新增企业900户，抽检合格率保持98%以上。\n"
    )
    assert [(one.kind, one.period) for one in of_report(report)] == [
        (Kind.ACTUAL, "2024"),
        (Kind.TARGET, "2025"),
        (Kind.TARGET, "2025"),
    ]


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("消费者投诉举报办结率", "completion rate of consumer complaints and reports"),
        ("地级及以上城市开展垃圾分类的小区数", "residential communities carrying out waste sorting"),
        ("解决贫困人口安全饮水问题人数", "people in poverty provided with safe drinking water"),
        ("失业参保人数", "people covered by unemployment insurance"),
    ],
)
def test_english_of_who_does_what(name: str, english: str) -> None:
    assert english_name(name) == english
    assert not is_open(name)


def test_firms_of_the_country_are_counted() -> None:
    assert [(one.raw, one.unit_norm) for one in of_results("全市320家乡村旅游企业推出菜品5600桌。")] == [
        ("320家", "count"),
        ("5600桌", "count"),
    ]
