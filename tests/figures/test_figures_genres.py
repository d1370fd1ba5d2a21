"""Turns of phrase of bulletins, budget reports and target lists, as reports of 2006 to 2026 have them."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures, figures_in
from desktop_app.figures.model import Direction, Figure, Kind
from desktop_app.figures.years import Years


def _named(text: str, role: str = "results", year: int = 2024) -> list[tuple[str, str]]:
    return [(figure.raw, figure.indicator_zh) for figure in figures_in(text, role=role, year=year)]


def _only(text: str, role: str = "results", year: int = 2024) -> Figure:
    (figure,) = figures_in(text, role=role, year=year)
    return figure


def test_all_that_a_list_of_targets_names_is_a_target_also_in_a_part_of_plans() -> None:
    text = "2013年的主要预期目标是：生产总值增长13%，公共财政预算收入增长18%，人口自然增长率控制在3‰以内。"
    assert [one.kind for one in figures_in(text, role="plan", year=2013)] == [Kind.TARGET] * 3
    assert [one.kind for one in figures_in(text, role="", year=2013)] == [Kind.TARGET] * 3


def test_what_follows_in_the_next_sentence_of_a_plan_is_planned_again() -> None:
    text = "主要预期目标：生产总值增长8%。安排专项债券4.4万亿元。"
    assert [one.kind for one in figures_in(text, role="plan", year=2025)] == [Kind.TARGET, Kind.PLANNED]


def test_a_contribution_to_growth_is_a_level() -> None:
    figure = _only("对全球经济增长的贡献率保持在30%左右。")
    assert (figure.kind, figure.direction) == (Kind.SHARE, Direction.NONE)
    assert figure.indicator_en == "contribution to global economic growth"


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2011年实现地区生产总值218亿元，是2007年的1.7倍。", "2011"),
        ("上半年，产值增长11.9%，与去年同期和今年一季度相比，增幅下降3.4个百分点。", "2011H1"),
        ("完成生产总值249.1亿元，是“十五”期末的1.9倍。", "2011"),
    ],
)
def test_the_year_of_a_comparison_is_not_the_figures_own(text: str, period: str) -> None:
    assert {one.period for one in figures_in(text, year=2011)} == {period}


@pytest.mark.parametrize(
    ("text", "name", "english"),
    [
        ("生产总值年均增长13.5%。", "生产总值年均增速", "up 13.5% per year on average"),
        ("居民人均可支配收入实际增长5.1%。", "居民人均可支配收入实际增速", "up 5.1% in real terms"),
        ("PM2.5平均浓度比2013年下降34.3%。", "PM2.5平均浓度降幅", "down 34.3% from 2013"),
        ("在保余额较年初增长42%。", "在保余额增速", "up 42% from the beginning of the year"),
        ("生产总值增长5%。", "生产总值同比增速", "up 5% year on year"),
    ],
)
def test_a_rate_says_since_when(text: str, name: str, english: str) -> None:
    figure = _only(text)
    assert (figure.indicator_zh, figure.english) == (name, english)


def test_two_subjects_that_hold_an_and_themselves() -> None:
    text = "亩产提升10.1斤；信息传输软件和信息技术服务业、租赁和商务服务业增加值分别增长10.9%、10.4%。"
    assert _named(text)[1:] == [
        ("10.9%", "信息传输软件和信息技术服务业增加值同比增速"),
        ("10.4%", "租赁和商务服务业增加值同比增速"),
    ]


def test_a_list_takes_no_subjects_from_the_sentence_before() -> None:
    text = "农民收入9262元，粮食产量5吨。上半年各项面积下降，增幅分别低于去年同期60.2和96.1个百分点。"
    falls = [name for _, name in _named(text)[2:]]
    assert len(falls) == 2
    assert not any("收入" in name or "粮食" in name for name in falls)


def test_sectors_said_together_are_named_one_by_one() -> None:
    text = "一、二、三产业增加值分别占全县生产总值的13.4%、63.9%、22.7%。"
    assert _named("全年" + text)[0] == ("13.4%", "第一产业增加值占全县生产总值比重")
    text = "第二、第三产业占地区生产总值的比重分别回落2.16和1.66个百分点。"
    assert [name[:4] for _, name in _named(text)] == ["第二产业", "第三产业"]


def test_urban_and_rural_residents_are_two() -> None:
    assert _named("城乡居民人均可支配收入分别增长5%和7.5%。") == [
        ("5%", "城镇居民人均可支配收入同比增速"),
        ("7.5%", "农村居民人均可支配收入同比增速"),
    ]


def test_budget_and_how_much_of_it_was_done() -> None:
    text = "全县完成财政总收入4348万元，占年初预算10065万元的43.2%，同比下降6.5%。"
    assert [name for _, name in _named(text)] == [
        "全县财政总收入",
        "全县财政总收入预算数",
        "全县财政总收入预算完成率",
        "全县财政总收入同比降幅",
    ]
    assert _named("播种面积422.7万亩，占计划的101.9%。")[1][1] == "播种面积计划完成率"


def test_increase_and_decrease_in_one_word() -> None:
    _, second, _ = figures_in("收入6万元，比上年增收6.18亿元；支出1万元。", year=2024)
    assert (second.direction, second.indicator_zh) == (Direction.UP, "收入增收额")
    less = figures_in("税收8万元，减收2354万元。", year=2024)[1]
    assert (str(less.value_normalised), less.direction) == ("-23540000", Direction.DOWN)


def test_places_gained_in_a_ranking_are_no_people() -> None:
    figures = figures_in("工业增加值跨过万亿元大关，全国排名上升3位、居第14位。", year=2024)
    assert (figures[1].unit_norm, figures[1].english) == ("places", "3 places")
    assert figures[1].indicator_zh == "工业增加值全国排名上升位次"
    assert figures[2].indicator_zh == "工业增加值排名"
    assert _only("表彰先进个人3位。").unit_norm == "persons"


@pytest.mark.parametrize(
    ("text", "unit"),
    [("居民消费价格总指数104.5。", "points"), ("企业景气指数为160.18。", "points")],
)
def test_an_index_is_no_money(text: str, unit: str) -> None:
    assert _only(text).unit_norm == unit


def test_projects_of_over_a_hundred_million_are_sized_by_money() -> None:
    count, size = figures_in("计划招引20个以上过亿项目。", role="plan", year=2013)
    assert (size.unit_norm, size.raw) == ("CNY", "亿")
    assert count.indicator_zh == "招引项目数"


def test_what_is_converted_keeps_its_name() -> None:
    text = "人均GDP为37128元（按年平均汇率折算为4883美元），增长12.7%。"
    assert [name for _, name in _named(text)] == ["人均GDP", "人均GDP", "人均GDP同比增速"]


def test_parts_belong_to_the_level_not_to_its_change() -> None:
    text = "年末常住人口94.9万人，比上年末增加0.1万人，其中城镇人口41.4万人，乡村人口53.5万人。"
    figures = figures_in(text, year=2022)
    assert [one.parent_zh for one in figures[2:]] == ["年末常住人口", "年末常住人口"]


def test_parts_named_in_the_next_sentence() -> None:
    text = "全市实现生产总值617.50亿元,比上年增长5.2%。其中,第一产业增加值37.11亿元,增长2.6%。"
    assert figures_in(text, year=2019)[2].parent_zh == "全市生产总值"


@pytest.mark.parametrize(
    ("text", "raw", "reason"),
    [
        ("严格落实中央八项规定精神。", "八项", "set phrase"),
        ("上半年，三市一县经济发展。", "三市一县", "set phrase"),
        ("物价上涨（见表1）。", "表1", "number of a chart or table"),
    ],
)
def test_more_that_is_no_figure(text: str, raw: str, reason: str) -> None:
    found = extract_figures(read_text(text, "a.txt"))
    assert found.figures == ()
    assert (raw, reason) in [(one.raw, one.reason) for one in found.not_figures]


@pytest.mark.parametrize(
    ("text", "raw", "value"),
    [
        ("粮食生产实现“二十一连丰”。", "二十一连丰", 21),
        ("出生人口性别比实现六连降。", "六连降", 6),
        ("增幅由上月第2位跃居前列。", "第2位", 2),
    ],
)
def test_streaks_and_places(text: str, raw: str, value: int) -> None:
    figure = _only(text)
    assert (figure.raw, int(figure.value), figure.kind) == (raw, value, Kind.RANK)


def test_footnote_marks_of_bulletins_are_no_part_of_a_name() -> None:
    text = "全年国内生产总值[2]900309亿元，比上年增长6.6%。"
    assert [name for _, name in _named(text)] == ["国内生产总值", "国内生产总值同比增速"]
    found = extract_figures(read_text("一、综合\n" + text, "a.txt"))
    assert [(one.raw, one.reason) for one in found.not_figures[1:]] == [("2", "footnote mark")]


def test_parts_rounded_up_raise_no_question() -> None:
    text = (
        "一、综合\n全年国内生产总值900309亿元。其中，第一产业增加值64734亿元；第二产业增加值366001亿元；"
        "第三产业增加值469575亿元。"
    )
    assert extract_figures(read_text(text, "a.txt")).doubts == ()


@pytest.mark.parametrize(
    ("text", "unit", "english"),
    [
        ("货物周转量4918.5亿吨公里。", "t-km", "491.85 billion ton-kilometers"),
        ("旅客周转量1 103.5亿人公里。", "passenger-km", "110.35 billion passenger-kilometers"),
        ("净出口的贡献率为-8.6%。", "%", "-8.6%"),
    ],
)
def test_units_and_signs_of_bulletins(text: str, unit: str, english: str) -> None:
    figure = _only(text)
    assert (figure.unit_norm, figure.english) == (unit, english)


def test_the_targets_of_a_plan_stand_for_its_own_year() -> None:
    report = read_text("咸阳市2023年国民经济和社会发展计划\n\n主要预期目标是：生产总值增长6%左右。", "a.txt")
    (figure,) = extract_figures(report).figures
    assert (figure.kind, figure.period) == (Kind.TARGET, "2023")


def test_lists_that_share_what_is_said_once() -> None:
    share = figures_in("增加值占规模以上工业比重提高到23%和35%。", year=2010)
    assert [(one.kind, one.direction) for one in share] == [(Kind.SHARE, Direction.NONE)] * 2
    assert [name for _, name in _named("金融机构存、贷款余额分别增长8.8%、11.9%。")] == [
        "金融机构存款余额同比增速",
        "金融机构贷款余额同比增速",
    ]
    assert [name for _, name in _named("人均收入11986元，实际增长9.7%和13.4%。")][1:] == [
        "人均收入实际增速"
    ] * 2
    ranks = _named("一般公共预算收入241.5亿元，增长6.4%，分居全省第4、第3位。")[2:]
    assert [name for _, name in ranks] == ["一般公共预算收入全省排名", "一般公共预算收入增速全省排名"]


def test_an_outline_of_a_five_year_plan_plans_for_its_own_five_years() -> None:
    title = "甲县国民经济和社会发展第十四个五年规划和2035年远景目标纲要"
    body = "一、发展基础\n\n地区生产总值达到300亿元。\n\n二、主要目标\n\n地区生产总值达到500亿元。"
    report = read_text(f"{title}\n\n{body}", "a.txt")
    years = Years(report)
    assert [years.of(block) for block in report.blocks if block.level == 2] == [2020, 2025]
