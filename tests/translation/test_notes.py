"""Notes below bulletins: how figures were reckoned, where they come from, units, editors, copies."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("注：1.本公报中数据均为初步统计数。", "Note: 1. The figures in this communiqué are preliminary."),
        ("[1]本公报中数据为初步统计数。", "[1] The figures in this communiqué are preliminary."),
        (
            "部分数据因四舍五入的原因，存在总计与分项合计不等的情况。",
            "Due to rounding, in some cases the totals of the data do not equal the sum of their items.",
        ),
        (
            "地区生产总值、各产业增加值绝对数按现价计算，增长速度按可比价格计算。",
            "Gross domestic product (GDP) and the value added of industries are at current prices, and their "
            "growth rates are at comparable prices.",
        ),
        ("数据来源：国家统计局、财政部。", "Source: National Bureau of Statistics and Ministry of Finance."),
        (
            "资料来源：本公报中财政数据来自市财政局。",
            "Source: figures on finance are from the Municipal Finance Bureau.",
        ),
        (
            "规模以上工业统计范围为年主营业务收入2000万元及以上的工业法人单位。",
            "Industry above designated size covers industrial legal entities with annual main business "
            "revenue of at least RMB 20 million.",
        ),
        ("数据来源：广东省财政厅。", "Source: Department of Finance of Guangdong Province."),
        (
            "注：1.本公报中数据均为初步统计数；2.部分数据因四舍五入的原因，存在总计与分项合计不等的情况。",
            "Note: 1. The figures in this communiqué are preliminary; 2. Due to rounding, in some cases the "
            "totals of the data do not equal the sum of their items.",
        ),
        ("单位：亿元、%", "Unit: RMB 100 million, %"),
        ("（此件公开发布）", "(For Public Release)"),
        ("联系人：张三，联系电话：0755-12345678。", "Contact: Zhang San; telephone: 0755-12345678."),
        ("负责人：王强、李娜", "Person in charge: Wang Qiang, Li Na"),
        ("发布时间：2025年3月10日", "Published: March 10, 2025"),
    ],
)
def test_notes(chinese: str, english: str) -> None:
    said = localised(chinese, "annex")
    assert (said.complete, said.text) == (True, english)


@pytest.mark.parametrize("chinese", ["单位：喆喆", "数据来源：喆喆局。", "注：喆喆。", "发布时间：今天"])
def test_notes_with_an_unknown_part_are_left(chinese: str) -> None:
    assert not localised(chinese, "annex").complete
