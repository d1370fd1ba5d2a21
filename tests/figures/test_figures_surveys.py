"""Turns of statistics offices and of reports of towns: 分季度看, 从环比看, 年均递增, 比2006年底增长."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures, figures_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("固定资产投资完成2375亿元，年均递增17.6%。", ["固定资产投资", "固定资产投资年均增速"]),
        ("财政收入5亿元，每年递增8%。", ["财政收入", "财政收入年均增速"]),
        ("五年全社会固定资产投资累计完成375亿元。", ["全社会固定资产投资累计额"]),
        (
            "各项存、贷款余额达到1720亿元和1645亿元，分别增长10%和4%。",
            ["各项存款余额", "各项贷款余额", "各项存款余额同比增速", "各项贷款余额同比增速"],
        ),
        (
            "国有企业增加值同比增长1.9%，集体企业增长2.0%。",
            ["国有企业增加值同比增速", "集体企业增加值同比增速"],
        ),
        (
            "工业增加值同比增长6.8%，增速连续3个月回升，环比增长0.6%。",
            ["工业增加值同比增速", "工业增加值增速回升连续月数", "工业增加值环比增速"],
        ),
        ("从环比看，二季度国内生产总值增长1.7%。", ["国内生产总值环比增速"]),
        ("全县gdp达到1050亿元，预计年底突破1300亿元。", ["全县GDP", "全县GDP"]),
        ("全镇预计实现税收3亿元。", ["全镇税收"]),
        ("平板玻璃570万重量箱。", ["平板玻璃"]),
        ("分三大门类看，采矿业增加值增长3.2%。", ["采矿业增加值同比增速"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert [figure.indicator_zh for figure in figures_in(text)] == names


def test_quarters_are_those_of_what_the_sentence_before_told() -> None:
    text = "2015年上半年国内生产总值296868亿元，同比增长7.0%。分季度看，一季度同比增长7.0%，二季度增长7.1%。"
    quarters = extract_figures(read_text(text, "a.txt")).figures[2:]
    assert [(one.indicator_zh, one.period) for one in quarters] == [
        ("国内生产总值同比增速", "2015Q1"),
        ("国内生产总值同比增速", "2015Q2"),
    ]


def test_parts_within_a_part_and_a_deed_begun_anew() -> None:
    text = "生产总值90亿元。其中：第二产业增加值50亿元，其中工业增加值40亿元。"
    assert figures_in(text)[-1].parent_zh == "第二产业增加值"
    text = "新增高效农业面积3000亩，其中设施农业面积800亩；新增绿化造林面积600亩。"
    assert [one.parent_zh for one in figures_in(text)] == ["", "新增高效农业面积", ""]
    text = "固定资产投资500万元，其中工业投入200万元。"
    assert figures_in(text)[-1].indicator_zh == "工业投入额"


def test_months_said_before_the_first_comma_hold_for_the_sentence() -> None:
    text = (
        "2015年上半年经济运行情况\n\n"
        "预计1-6月份，完成生产总值10.3亿元，增长14.4%；财政收入1606万元，增长8%。\n"
    )
    periods = {one.period for one in extract_figures(read_text(text, "a.txt")).figures}
    assert periods == {"2015-01/2015-06"}


def test_growth_of_several_years_is_said_to_be_such() -> None:
    text = "一、2010年工作回顾\n\n"
    text += "2010年底，全镇实现GDP19.92亿元，比2006年底增长110.9%；财政收入4006万元，增长19%。\n"
    pairs = extract_figures(read_text(text, "a.txt")).pairs
    assert [(pair.indicator_zh, pair.note) for pair in pairs] == [
        ("全镇GDP", "Growth from the end of 2006"),
        ("财政收入", ""),
    ]


def test_aims_told_by_a_paper_have_their_rows() -> None:
    text = "2019年1月14日讯\n\n"
    text += (
        "政府工作报告指出，2019年经济社会发展的主要预期目标是：生产总值增长6.5%左右，森林覆盖率达到35%。\n"
    )
    pairs = extract_figures(read_text(text, "a.txt")).pairs
    assert [(pair.indicator_zh, pair.target.raw if pair.target else "") for pair in pairs] == [
        ("生产总值", "6.5%"),
        ("森林覆盖率", "35%"),
    ]
