"""Tables of aims of five-year plans: the year they begin from, the year they end, and how fast."""

from __future__ import annotations

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.figures.model import FigureSet

_TITLE = "青溪县国民经济和社会发展第十四个五年规划纲要"


def _found(*lines: str) -> FigureSet:
    report = read_text("\n".join([_TITLE, *lines]), "plan.txt")
    found = extract_figures(report)
    for one in found.figures:
        assert report.block(one.block_id).text[one.start : one.end] == one.raw
    return found


def _facts(found: FigureSet) -> list[tuple[str, str, str, str]]:
    return [(one.indicator_zh, one.english, one.kind.value, one.period) for one in found.figures]


def test_the_last_year_is_aimed_at_and_growth_is_a_year_on_average() -> None:
    found = _found(
        "“十四五”时期主要指标",
        "类别\t序号\t指标\t2020年\t2025年\t年均增速〔累计〕\t指标属性",
        "经济发展\t1\t地区生产总值（亿元）\t180\t260\t7.5%\t预期性",
        "2\t常住人口城镇化率（%）\t51\t57\t〔6〕\t预期性",
        "绿色生态\t3\t单位GDP能源消耗降低（%）\t-\t-\t〔13.5〕\t约束性",
    )
    assert _facts(found) == [
        ("地区生产总值", "RMB 18 billion", "actual", "2020"),
        ("地区生产总值", "RMB 26 billion", "target", "2025"),
        ("地区生产总值年均增长目标", "growth of 7.5%", "target", "2021-2025"),
        ("常住人口城镇化率", "51%", "share", "2020"),
        ("常住人口城镇化率", "57%", "target", "2025"),
        ("常住人口城镇化率提升幅度", "an increase of 6 percentage points", "target", "2021-2025"),
        ("单位GDP能源消耗下降目标", "a decrease of 13.5%", "target", "2021-2025"),
    ]
    (gdp, *_) = found.pairs
    assert gdp.actual is not None
    assert gdp.target is not None
    assert (gdp.actual.raw, gdp.target.raw) == ("180", "260")
    assert gdp.note == "Target also: average annual growth of 7.5%"


def test_in_markdown_with_units_of_their_own_and_titles_of_groups() -> None:
    found = _found(
        "“十四五”规划主要指标",
        "| 指标名称 | 单位 | 2020年实际值 | 2025年目标值 | 年均增长（%） | 属性 |",
        "| --- | --- | --- | --- | --- | --- |",
        "| 一般公共预算收入 | 亿元 | 8.2 | 10.5 | 5 | 预期性 |",
        "| 高标准农田面积 | 万亩 | 30 | 42 | 〔12〕 | 约束性 |",
    )
    assert [(one.raw, one.kind.value, one.period) for one in found.figures] == [
        ("8.2", "actual", "2020"),
        ("10.5", "target", "2025"),
        ("5", "target", "2021-2025"),
        ("30", "actual", "2020"),
        ("42", "target", "2025"),
        ("12", "target", "2021-2025"),
    ]
    assert found.figures[-1].indicator_zh == "高标准农田面积累计增加面积"
    assert found.figures[-1].english == "120,000 mu"


def test_columns_of_two_years_that_set_no_aims_are_results() -> None:
    found = _found(
        "表3 主要年份森林资源情况",
        "指标\t单位\t2015年\t2020年",
        "森林面积\t万亩\t60\t66",
        "活立木蓄积\t万立方米\t210\t260",
    )
    assert {one.kind.value for one in found.figures} == {"actual"}
    assert [one.period for one in found.figures] == ["2015", "2020", "2015", "2020"]


def test_the_size_of_the_whole_is_that_of_its_parts() -> None:
    found = _found(
        "2020年地区生产总值及人口",
        "指标\t绝对数（亿元）\t比上年增长（%）",
        "地区生产总值\t180.5\t4.1",
        "工业\t52.1\t5.0",
        "批发和零售业\t14.2\t2.2",
        "社会消费品零售总额\t70.3\t1.1",
    )
    assert [one.indicator_en for one in found.figures] == [
        "gross domestic product (GDP)",
        "GDP growth",
        "industrial value added",
        "growth in industrial value added",
        "value added of wholesale and retail trade",
        "growth in value added of wholesale and retail trade",
        "total retail sales of consumer goods",
        "growth in total retail sales of consumer goods",
    ]


def test_people_of_an_age_below_the_whole_population() -> None:
    found = _found(
        "2020年末户籍人口及构成",
        "指标\t绝对数（万人）\t比重（%）",
        "年末户籍人口\t42.1\t100.0",
        "其中：城镇\t15.3\t36.3",
        "0-17岁\t8.1\t19.2",
    )
    assert [one.indicator_en for one in found.figures[2:]] == [
        "urban population",
        "share of urban population",
        "population aged 0-17",
        "share of population aged 0-17",
    ]


def test_growth_columns_of_one_name_are_each_of_the_size_before_them() -> None:
    table = (
        "# 2025年计划报告\n\n## 二、2025年主要预期目标\n\n"
        "| 指标名称 | 2024年预计 | 增长（%） | 2025年目标 | 增长（%） |\n|---|---|---|---|---|\n"
        "| 地区生产总值（亿元） | 486.2 | 5.9 | 525 | 6左右 |\n| 规模以上工业增加值 | — | 8.4 | — | 8以上 |\n"
        "| 社会消费品零售总额（亿元） | 178.3 | 6.2 | 190 | 6.5 |\n"
    )
    figures = extract_figures(read_text(table, "a.md")).figures
    assert [(one.raw, one.kind.value, one.period) for one in figures][:6] == [
        ("486.2", "actual", "2024"),
        ("5.9", "growth_yoy", "2024"),
        ("525", "target", "2025"),
        ("6", "target", "2025"),
        ("8.4", "growth_yoy", "2024"),
        ("8", "target", "2025"),
    ]
