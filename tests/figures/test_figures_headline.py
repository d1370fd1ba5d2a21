"""Headline indicators: results beside targets, of one year each, and what stands beside nothing."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures, figures_in
from desktop_app.figures.model import HeadlinePair

NATIONAL = """政府工作报告
一、2024年工作回顾
国内生产总值达到134.9万亿元、增长5%。城镇新增就业1256万人、城镇调查失业率平均为5.1%，居民消费价格上涨0.2%。\
粮食产量首次跃上1.4万亿斤新台阶；单位国内生产总值能耗降幅超过3%。
二、2025年经济社会发展总体要求
今年发展主要预期目标是：国内生产总值增长5%左右；城镇调查失业率5.5%左右，城镇新增就业1200万人以上；\
居民消费价格涨幅2%左右；粮食产量1.4万亿斤左右；单位国内生产总值能耗降低3%左右。
今年赤字率拟按4%左右安排，赤字规模5.66万亿元、比上年增加1.6万亿元。
"""


def test_headline_of_a_national_report() -> None:
    rows = {
        pair.indicator_zh: [one.raw if one else "" for one in (pair.actual, pair.growth, pair.target)]
        for pair in extract_figures(read_text(NATIONAL, "a.txt")).pairs
    }
    assert rows == {
        "国内生产总值": ["134.9万亿元", "5%", "5%"],
        "城镇新增就业人数": ["1256万人", "", "1200万人"],
        "城镇调查失业率": ["5.1%", "", "5.5%"],
        "居民消费价格": ["", "0.2%", "2%"],
        "粮食产量": ["1.4万亿斤", "", "1.4万亿斤"],
        "单位国内生产总值能耗": ["", "3%", "3%"],
        "赤字率": ["", "", "4%"],
        "赤字规模": ["", "", "5.66万亿元"],
    }


def test_headline_names_are_in_english() -> None:
    names = [pair.indicator_en for pair in extract_figures(read_text(NATIONAL, "a.txt")).pairs]
    assert names[:6] == [
        "Gross domestic product (GDP)",
        "New urban jobs",
        "Surveyed urban unemployment rate",
        "Consumer prices",
        "Grain output",
        "Energy consumption per unit of GDP",
    ]


def test_a_name_with_its_short_form_in_brackets_is_a_headline_too() -> None:
    text = "全市实现地区生产总值（GDP）1077.9亿元，比上年增长3%。"
    level = figures_in(text, year=2018)[0]
    assert level.indicator_zh == "全市地区生产总值（GDP）"
    (pair,) = extract_figures(read_text("2018年统计公报\n一、综合\n" + text, "a.txt")).pairs
    assert (pair.indicator_en, pair.growth and pair.growth.raw) == ("Gross domestic product (GDP)", "3%")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("工业经济总量成为全省第四个突破2000亿元大关的地区。", ["工业经济总量"]),
        ("我区成为全国首个GDP突破万亿元的市辖区。", ["GDP"]),
        ("新建改扩建幼儿园9所、中小学14所。", ["新建改扩建幼儿园数", "新建改扩建中小学数"]),
        ("每千人口拥有执业医师3.2人、床位7.1张。", ["每千人口拥有执业医师人数", "每千人口拥有床位数"]),
    ],
)
def test_what_passes_a_mark_and_what_a_list_shares_is_named(text: str, names: list[str]) -> None:
    assert [figure.indicator_zh for figure in figures_in(text)] == names


def test_a_headline_indicator_told_as_a_part_or_in_a_row_has_its_result() -> None:
    """其中一般公共预算收入, incomes of both residents behind a sum of revenue, exports among the aims."""
    report = """某市2025年政府工作报告

一、2024年工作回顾

财政总收入完成50.3亿元，增长3%，其中一般公共预算收入30.1亿元，增长5%；城镇居民人均可支配收入42170元，\
农村居民人均可支配收入18320元，分别增长5.2%和6.4%。外贸进出口总额80亿元，其中出口60亿元，增长7%。

二、2025年工作安排

主要预期目标是：一般公共预算收入增长4%，社会消费品零售总额增长5.5%，出口增长6%，城乡居民人均可支配收入分别增长5%和6%。
"""
    found = extract_figures(read_text(report, "a.txt"))
    rows = {
        pair.indicator_zh: [one.raw if one else "" for one in (pair.actual, pair.growth, pair.target)]
        for pair in found.pairs
    }
    assert rows == {
        "财政总收入": ["50.3亿元", "3%", ""],
        "一般公共预算收入": ["30.1亿元", "5%", "4%"],
        "城镇居民人均可支配收入": ["42170元", "5.2%", "5%"],
        "农村居民人均可支配收入": ["18320元", "6.4%", "6%"],
        "外贸进出口总额": ["80亿元", "", ""],
        "出口额": ["60亿元", "7%", "6%"],
        "社会消费品零售总额": ["", "", "5.5%"],
    }
    parts = [one.indicator_zh for one in found.figures if one.parent_zh]
    assert parts == ["一般公共预算收入", "出口额"]


def test_what_is_aimed_at_by_number_stands_beside_its_result_also_in_a_second_sentence() -> None:
    text = (
        "政府工作报告\n——2018年1月11日在某市第十五届人民代表大会第三次会议上\n一、2017年工作回顾\n"
        "全年城镇新增就业31万人，地区生产总值增长7%。\n二、2018年工作安排\n"
        "今年经济社会发展主要预期目标是：地区生产总值增长7.5%左右。城镇新增就业20万人以上。\n"
    )
    pairs = {pair.indicator_zh: pair for pair in extract_figures(read_text(text, "a.txt")).pairs}
    jobs = pairs["城镇新增就业人数"]
    assert jobs.actual is not None
    assert jobs.target is not None
    assert (jobs.actual.raw, jobs.target.raw) == ("31万人", "20万人")


def test_residents_of_a_list_are_said_once() -> None:
    figures = figures_in("城镇居民、农村居民人均可支配收入分别增长5%、7%。", role="results", year=2023)
    assert figures[0].indicator_zh == "城镇居民人均可支配收入同比增速"


def test_from_where_on_things_are_counted_is_no_headline() -> None:
    text = (
        "政府工作报告\n一、2023年工作回顾\n总投资50亿元以上项目9个。港口货物吞吐量达到3.22亿吨。\n"
        "二、2024年目标\n今年主要目标是：新开工10亿元以上项目40个，港口吞吐量3.4亿吨。\n"
    )
    pairs = {pair.indicator_zh: pair for pair in extract_figures(read_text(text, "a.txt")).pairs}
    assert not any("规模下限" in name for name in pairs)
    port = pairs["港口货物吞吐量"]
    assert (port.actual and port.actual.raw, port.target and port.target.raw) == ("3.22亿吨", "3.4亿吨")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("实际使用外资下降61.5%。", "down 61.5% year on year"),
        ("实际到位内资增长12%。", "up 12% year on year"),
        ("居民人均可支配收入实际增长4.1%。", "up 4.1% in real terms"),
        ("人均消费支出扣除价格因素，实际下降1.2%。", "down 1.2% in real terms"),
    ],
)
def test_what_was_really_used_did_not_grow_in_real_terms(text: str, said: str) -> None:
    assert figures_in(text)[0].english == said


def test_the_class_of_a_drug_is_no_figure_and_a_grade_of_water_no_margin() -> None:
    (drugs,) = figures_in("力争全年上市1类新药3个。")
    assert (drugs.raw, drugs.indicator_en) == ("3个", "listed Class 1 new drugs")
    (water,) = figures_in("全市地表水达到或好于III类水体比例93.3%。")
    assert water.indicator_en == "share of surface water at or above Grade III quality"


@pytest.mark.parametrize(
    "text",
    [
        "农村居民人均可支配收入24735元，城乡居民收入比由上年的1.83缩小到1.79。",
        "城乡居民收入比由2022年的1.83降至1.79。",
        "城乡居民收入比由1.83降至1.79。",
        "城乡居民收入比从去年的1.83:1下降至1.79:1。",
    ],
)
def test_a_ratio_is_no_money_wherever_it_began(text: str) -> None:
    was, is_now = figures_in(text)[-2:]
    assert (was.indicator_zh, is_now.indicator_zh) == ("城乡居民收入比",) * 2
    assert (was.unit_norm, is_now.unit_norm) == ("ratio",) * 2
    assert is_now.english in ("1.79", "1.79:1")


def test_taxes_have_a_share_in_the_revenue_not_in_themselves() -> None:
    text = "完成一般公共预算收入257.4亿元，其中税收收入186.2亿元，税收占比72.3%。"
    assert figures_in(text)[2].indicator_en == "share of tax revenue in general public budget revenue"


def test_words_that_end_in_an_article_are_whole_in_names() -> None:
    (growers,) = figures_in("茶农人均收入21000元。")
    assert growers.indicator_en == "per capita income of tea growers"


def test_one_aim_for_two_is_an_aim_of_each() -> None:
    text = """2011年某省政府工作报告

一、2010年工作

社会消费品零售总额90亿元，固定资产投资80亿元，城镇居民可支配收入19946元，农民人均纯收入6990元，分别增长12%和14%。万元生产总值能耗、水耗分别下降3%和4%。

二、2011年工作

主要预期目标是：社会消费品零售总额、固定资产投资均增长10%，城镇居民人均可支配收入和农民人均纯收入均增长9%左右，万元生产总值能耗、水耗分别下降2%和3%。
"""
    rows = {
        pair.indicator_zh: [one.raw if one else "" for one in (pair.actual, pair.growth, pair.target)]
        for pair in extract_figures(read_text(text, "a.txt")).pairs
    }
    assert rows == {
        "社会消费品零售总额": ["90亿元", "", "10%"],
        "固定资产投资": ["80亿元", "", "10%"],
        "城镇居民可支配收入": ["19946元", "12%", "9%"],
        "农民人均纯收入": ["6990元", "14%", "9%"],
        "万元生产总值能耗": ["", "3%", "2%"],
        "万元生产总值水耗": ["", "4%", "3%"],
    }


def test_growth_of_the_whole_year_comes_before_that_of_a_quarter() -> None:
    report = "2024年经济运行情况\n2024年，一季度平稳开局（GDP增长5.9%），全年明显回升（GDP增长5.8%）。"
    (pair,) = extract_figures(read_text(report, "survey.txt")).pairs
    assert pair.growth is not None
    assert (pair.growth.raw, pair.growth.period) == ("5.8%", "2024")


def test_a_township_s_revenue_has_its_row() -> None:
    report = (
        "乡政府工作报告\n一、2024年工作回顾\n全乡财政总收入238万元，增长26.9%；地方财政收入99万元，增长7%。"
    )
    names = [pair.indicator_zh for pair in extract_figures(read_text(report, "township.txt")).pairs]
    assert names == ["全乡财政总收入", "地方财政收入"]


def test_what_a_budget_sets_stands_beside_what_it_came_to() -> None:
    report = (
        "某区2023年预算执行情况和2024年预算草案的报告\n一、2023年预算执行情况\n"
        "2023年区级一般公共预算收入完成39.1亿元。全区专项资金安排8亿元。\n"
        "二、2024年预算草案\n2024年区级一般公共预算收入安排41.06亿元，增长5%。专项资金安排9亿元，增长4%。"
    )
    pairs = {pair.indicator_zh: pair for pair in extract_figures(read_text(report, "budget.txt")).pairs}
    revenue = pairs["区级一般公共预算收入"]
    assert revenue.actual is not None
    assert revenue.target is not None
    assert (revenue.actual.raw, revenue.target.raw) == ("39.1亿元", "5%")
    assert not [name for name in pairs if "收入安排" in name], "no second row of its own"


def test_a_short_name_of_an_aim_meets_the_result_under_its_full_name() -> None:
    report = (
        "县政府工作报告\n一、2022年工作回顾\n固定资产投资增长9.1%，一产固投增长3%。\n"
        "二、2023年工作安排\n今年主要预期目标是：固投增长8%。"
    )
    pairs = {pair.indicator_zh: pair for pair in extract_figures(read_text(report, "county.txt")).pairs}
    row = pairs["固定资产投资"]
    assert row.growth is not None
    assert row.target is not None
    assert (row.growth.raw, row.target.raw) == ("9.1%", "8%")


def _rows(body: str) -> dict[str, HeadlinePair]:
    report = read_text(f"东山市2025年政府工作报告\n一、2024年工作回顾\n{body}", "report.txt")
    return {pair.indicator_zh: pair for pair in extract_figures(report).pairs}


def test_incomes_meet_an_aim_by_a_shorter_name() -> None:
    rows = _rows(
        "全体居民人均可支配收入35846元，其中城镇46120元、农村27935元，分别增长4.9%、7.8%。\n"
        "二、2025年主要预期目标\n——城乡居民收入分别增长6%、7.5%。\n"
    )
    town = rows["城镇居民人均可支配收入"]
    assert town.actual
    assert town.growth
    assert town.target
    assert (town.actual.value, town.growth.value, town.target.value) == (46120, Decimal("4.9"), 6)


def test_growth_of_a_part_stands_in_its_row() -> None:
    rows = _rows(
        "货物进出口96亿元、增长11.3%，其中出口81亿元、增长12.6%。\n"
        "二、2025年工作安排\n主要预期目标是：外贸出口增长7%。\n"
    )
    growth = rows["出口额"].growth
    assert growth is not None
    assert growth.value == Decimal("12.6")


def test_an_aim_in_words_is_noted() -> None:
    rows = _rows(
        "居民人均可支配收入48420元，增长5.5%。\n"
        "二、2025年工作安排\n主要预期目标是：生产总值增长6%，居民人均可支配收入增长与经济增长基本同步。\n"
    )
    assert rows["居民人均可支配收入"].note == "Target in words: growth in step with the economy"


def test_an_aim_in_words_is_noted_from_a_table() -> None:
    rows = _rows(
        "居民人均可支配收入48420元，增长5.5%。\n"
        "二、2025年主要预期目标\n指标\t单位\t2024年实际\t2025年目标\n"
        "居民人均可支配收入增长\t%\t5.5\t与经济增长同步\n粮食产量\t万吨\t6.2\t6.3\n"
    )
    assert rows["居民人均可支配收入"].note == "Target in words: growth in step with the economy"
    assert not rows["粮食产量"].note


def test_what_a_budget_expects_is_the_aim_of_its_revenue() -> None:
    rows = _rows(
        "一般公共预算收入312亿元，增长6.8%。\n二、2025年预算草案\n一般公共预算收入预期328亿元，增长5%。\n"
    )
    assert len(rows) == 1
    assert rows["一般公共预算收入"].target is not None


def test_what_missed_its_aims_is_a_result() -> None:
    told = figures_in("4项主要指标未达预期：固定资产投资下降9.8%。", role="results", year=2024)
    assert [one.kind for one in told] == ["actual", "growth_yoy"]


def test_an_aim_leaves_out_whose_it_is() -> None:
    rows = _rows(
        "东山港区集装箱吞吐量1500万标箱，增长7.1%。\n二、2025年主要预期目标\n——集装箱吞吐量达到1550万标箱。\n"
    )
    assert list(rows) == ["东山港区集装箱吞吐量"]
    assert rows["东山港区集装箱吞吐量"].target is not None
