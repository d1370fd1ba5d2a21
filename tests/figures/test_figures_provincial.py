"""Turns of phrase of the provincial reports of 2026: five years in one, streaks, ratios, ranks of growth."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.english import written
from desktop_app.figures.extract import extract_figures, figures_in
from desktop_app.figures.model import Direction, Figure, Kind
from desktop_app.figures.tables.charts import charts_of
from desktop_app.figures.tables.pairs import headline_pairs


def _all(text: str, role: str = "results", year: int = 2025) -> list[Figure]:
    return figures_in(text, role=role, year=year)


@pytest.mark.parametrize(
    ("text", "raw", "value", "unit"),
    [
        ("生产安全事故起数下降超3成。", "3成", "-30", "%"),
        ("产量占全国9成。", "9成", "90", "%"),
        ("核聚变装置实现1亿度等离子体运行。", "1亿度", "100000000", "°C"),
        ("全年供电1亿度。", "1亿度", "100000000", "kWh"),
        ("成功应对5.7级地震。", "5.7级", "5.7", "magnitude"),
        ("经济增速连续16个季度高于全国平均水平。", "16个季度", "16", "quarters"),
        ("全部设区市通时速350公里高铁。", "350公里", "350", "km/hour"),
        ("移动电话用户412万户。", "412万户", "4120000", "count"),
        ("规模以上工业企业达到3382户。", "3382户", "3382", "count"),
        ("惠及居民2.3万户。", "2.3万户", "23000", "households"),
        ("在“世界500强”排名上升到235位。", "235位", "235", "rank"),
        ("城乡居民收入倍差缩小到1.66。", "1.66", "1.66", "ratio"),
    ],
)
def test_units_that_the_words_around_decide(text: str, raw: str, value: str, unit: str) -> None:
    (figure,) = _all(text)
    assert (figure.raw, f"{figure.value_normalised:f}", figure.unit_norm) == (raw, value, unit)


def test_a_ratio_is_no_money_and_its_first_value_is_a_figure_too() -> None:
    first, second = _all("城乡居民收入比由2.31缩小至2.18。")
    assert [(one.raw, one.unit_norm, one.english) for one in (first, second)] == [
        ("2.31", "ratio", "2.31"),
        ("2.18", "ratio", "2.18"),
    ]
    assert (first.kind, second.kind) == (Kind.OTHER, Kind.ACTUAL)
    assert first.indicator_zh == second.indicator_zh == "城乡居民收入比"


def test_from_a_thousand_to_two_thousand_hundred_millions_is_money() -> None:
    (figure,) = _all("经济总量实现从一千亿到两千亿的跨越。")
    assert (figure.unit_norm, figure.value_normalised, figure.value_max_normalised) == (
        "CNY",
        10**11,
        2 * 10**11,
    )


@pytest.mark.parametrize(
    "text", ["打造6个千亿产业集群。", "培育万亿产业。", "新增百亿县区。", "建成千亿级产业。"]
)
def test_a_size_class_is_listed_with_its_reason(text: str) -> None:
    found = extract_figures(read_text(f"工作报告\n\n一、工作\n\n{text}", "r"))
    assert "size class in a name" in {one.reason for one in found.not_figures}


def test_rates_at_the_end_of_a_long_list_keep_their_direction() -> None:
    text = "黄金、白银、精炼铜、镍产量分别增长544.4%、199.2%、110.9%、32.2%，原煤产量增长72.1%。"
    assert {one.direction for one in _all(text)} == {Direction.UP}


def test_what_a_change_is_counted_from() -> None:
    text = "全省地区生产总值达到13697.5亿元，较“十三五”末的9323.1亿元增加4374.4亿元，增长33.6%。"
    level, base, more, growth = _all(text)
    assert (base.kind, base.period, base.indicator_zh) == (Kind.OTHER, "end-2020", "全省地区生产总值")
    assert (more.indicator_zh, more.period) == ("全省地区生产总值增加额", "2025")
    assert (growth.indicator_zh, level.period) == ("全省地区生产总值增速", "2025")
    assert growth.english == "up 33.6% from the end of 2020"


def test_the_base_of_a_change_is_no_headline_result() -> None:
    text = "一般公共预算收入从874.6亿元增加到1112.4亿元。"
    (pair,) = headline_pairs(_all(text))
    assert pair.actual is not None
    assert pair.actual.raw == "1112.4亿元"


_FIVE_YEARS = """政府工作报告

一、2025年工作

一年来，新增上市公司6家，地区生产总值增长5.2%。

五年来，新增上市公司48家、总量达122家，居民收入年均增长6.8%，地区生产总值达3.6万亿元。
"""


def test_five_years_together_are_no_second_value_for_the_last_one() -> None:
    found = extract_figures(read_text(_FIVE_YEARS, "r"))
    assert [(one.raw, one.period) for one in found.figures] == [
        ("6家", "2025"),
        ("5.2%", "2025"),
        ("48家", "2021-2025"),
        ("122家", "2025"),
        ("6.8%", "2021-2025"),
        ("3.6万亿元", "2025"),
    ]
    assert found.doubts == ()


@pytest.mark.parametrize(
    ("heading", "period"),
    [
        ("二、“十五五”主要目标任务", "2026-2030"),
        ("二、“十五五”经济社会发展总体要求和主要目标", "2026-2030"),
        ("二、2026年“十五五”开局之年的工作安排", "2026"),
    ],
)
def test_targets_under_a_heading_of_a_five_year_plan_are_its_own(heading: str, period: str) -> None:
    head = "政府工作报告\n\n——2026年1月27日在青海省第十四届人民代表大会第四次会议上\n\n一、2025年工作回顾"
    said = f"生产总值增长4.1%。\n\n{heading}\n\n常住人口城镇化率提升至67%左右。\n"
    found = extract_figures(read_text(f"{head}\n\n{said}", "r"))
    assert found.figures[-1].period == period


def test_growth_that_is_planned_is_worded_as_aimed_at() -> None:
    (figure,) = _all("集群营业收入增长10.0%左右。", "plan", 2026)
    assert figure.english == "growth of about 10.0%"


@pytest.mark.parametrize(
    ("text", "written_zh", "unit"),
    [
        ("投资超 300亿元。", "超300亿元", "元"),
        ("增长5.0%左右。", "5.0%左右", "%"),
        ("单价2.1万元/平方米。", "2.1万元/平方米", "元/平方米"),
        ("新增企业90家以上。", "90家以上", "个"),
        ("城镇登记失业率控制在3.5%以内。", "控制在3.5%以内", "%"),
        ("新增企业20余家。", "20余家", "个"),
    ],
)
def test_figures_in_chinese(text: str, written_zh: str, unit: str) -> None:
    (figure,) = _all(text)
    assert (written.as_written(figure), written.unit_name(figure.unit_norm)) == (written_zh, unit)


def test_bars_of_a_composition_say_their_amounts_in_chinese_too() -> None:
    text = "工作报告\n\n一、工作\n\n全年贷款余额3万亿元，其中住户贷款余额1万亿元，企业贷款余额1.5万亿元。"
    (chart,) = [
        one for one in charts_of(extract_figures(read_text(text, "r"))) if one.title_zh.startswith("贷款")
    ]
    assert [bar.text_zh for bar in chart.bars] == ["1万亿元", "1.5万亿元", "5000亿元"]
    assert chart.bars[-1].text == "RMB 500 billion", "what is left is money as well"
    assert chart.title == "Outstanding loans: RMB 3 trillion"


def test_parts_that_make_up_the_whole_leave_nothing_over() -> None:
    text = "工作报告\n\n一、工作\n\n全年贷款余额3万亿元，其中住户贷款余额1万亿元，企业贷款余额2万亿元。"
    (chart,) = [
        one for one in charts_of(extract_figures(read_text(text, "r"))) if one.title_zh.startswith("贷款")
    ]
    assert [bar.label_zh for bar in chart.bars] == ["住户贷款余额", "企业贷款余额"]


def test_two_figures_that_share_a_word_behind_them_have_it_behind_each() -> None:
    figures = _all("城镇和农村居民收入分别增长4.5%和6.5%左右。", "targets", 2026)
    assert [written.as_written(one) for one in figures] == ["4.5%左右", "6.5%左右"]


def test_a_paragraph_stands_for_the_time_that_it_begins_with() -> None:
    text = "报告\n\n一、主要目标完成情况\n\n2023年上半年，生产总值806亿元。居民收入完成29092元，增长3%。"
    found = extract_figures(read_text(text, "r"))
    assert {one.period for one in found.figures} == {"2023H1"}


@pytest.mark.parametrize(
    ("heading", "period"),
    [("“十四五”时期和2025年工作回顾", "2021-2025"), ("2025年工作及“十四五”时期发展回顾", "2025")],
)
def test_the_time_named_first_in_a_heading_is_what_its_paragraphs_tell_of(heading: str, period: str) -> None:
    found = extract_figures(read_text(f"2026年工作报告\n\n一、{heading}\n\n新建高标准农田1417万亩。", "r"))
    assert [one.period for one in found.figures] == [period]


def test_a_change_whose_word_stands_behind_is_a_change() -> None:
    (figure,) = _all("人工智能产业营收保持20%以上增长。")
    assert (figure.kind, figure.direction, figure.english) == (
        Kind.GROWTH_YOY,
        Direction.UP,
        "up at least 20% year on year",
    )


def test_things_of_over_a_size_are_sized_in_money() -> None:
    cities, size = _all("新增荆州、孝感3个过三千亿元城市。")
    assert (cities.indicator_zh, size.indicator_zh, size.unit_norm) == ("新增城市数", "城市规模下限", "CNY")


def test_ratios_with_a_colon_are_read_at_both_ends() -> None:
    first, second = _all("城乡居民收入比由2.9∶1缩小至2.52∶1。")
    assert [one.unit_norm for one in (first, second)] == ["ratio", "ratio"]
    assert (first.kind, second.indicator_zh) == (Kind.OTHER, "城乡居民收入比")


def test_the_change_of_the_first_of_a_list_is_not_that_of_a_rate_behind_it() -> None:
    growth, rate = _all("咖啡产值增长3倍、精深加工率85%。")
    assert (growth.direction, rate.direction, rate.kind) == (Direction.UP, Direction.NONE, Kind.SHARE)


def test_rates_behind_an_announcement_of_targets_are_targets_also_in_the_next_sentence() -> None:
    text = "主要预期目标是：生产总值增长5%左右，力争更好结果。固定资产投资增长5%左右。安排债券4万亿元。"
    kinds = [one.kind for one in _all(text, "plan", 2026)]
    assert kinds == [Kind.TARGET, Kind.TARGET, Kind.PLANNED]


def test_ranks_told_in_a_row_belong_to_what_was_told_in_a_row() -> None:
    text = "一产、二产、三产增加值分别增长6%、5.2%、5.2%，分别居全国第二、第七、第九。"
    names = [one.indicator_zh for one in _all(text)]
    assert names[3:] == [
        "一产增加值全国排名",
        "二产增加值全国排名",
        "三产增加值全国排名",
    ]


@pytest.mark.parametrize(
    ("text", "direction"),
    [("普通高中升学率超过76%。", Direction.NONE), ("试点部门预算审减率达24.6%。", Direction.NONE)],
)
def test_words_of_change_inside_a_name_are_no_change(text: str, direction: Direction) -> None:
    (figure,) = _all(text)
    assert (figure.direction, figure.kind) == (direction, Kind.SHARE)


def test_from_last_years_level() -> None:
    before, after = _all("常住人口由上年729万人增加到732万人。")
    assert (before.kind, before.indicator_zh, after.indicator_zh) == (Kind.OTHER, "常住人口", "常住人口")


def test_two_standards_raised_by_two_amounts() -> None:
    first, second = _all("城乡居民基础养老金、低保标准每月分别提高25元、50元。")
    assert (first.direction, second.direction) == (Direction.UP, Direction.UP)
    assert second.indicator_zh.startswith("低保标准")


_TWO_SPANS = """政府工作报告

一、“十四五”时期工作回顾

全省地区生产总值突破3万亿元，比“十三五”末增长33.6%，城镇新增就业261.6万人。

刚刚过去的2025年，地区生产总值32765亿元，增长5.8%，城镇新增就业55万人。

二、2026年主要预期目标

地区生产总值增长5.5%左右，城镇新增就业50万人以上。
"""


def test_the_headline_takes_the_years_own_result_not_that_of_five_years() -> None:
    found = extract_figures(read_text(_TWO_SPANS, "r"))
    pairs = {one.indicator_zh: one for one in found.pairs}
    gdp = next(one for name, one in pairs.items() if name.endswith("生产总值"))
    jobs = pairs["城镇新增就业人数"]
    assert gdp.growth is not None
    assert gdp.growth.raw == "5.8%"
    assert jobs.actual is not None
    assert jobs.actual.raw == "55万人"
    assert found.doubts == ()
