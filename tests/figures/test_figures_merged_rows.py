"""Merged tables whose columns are ranks, months, aims and offices; copies that lost their heads."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from tests.figures.merged_tables import FORMATS, Made, found_in, table


@FORMATS
def test_ranks_and_distances_are_no_growth(name: str, made: Made, tmp_path: Path) -> None:
    rows = table(
        (("指标", 1, 2), ("2025年", 3, 1), ("全市位次", 2, 1)),
        ("总量（亿元）", "增速（%）", "增速比全市±（百分点）", "总量", "增速"),
        ("地区生产总值", "216.4", "5.9", "0.3", "4", "3"),
        ("社会消费品零售总额", "75.1", "6.8", "-0.2", "3", "6"),
    )
    found = found_in(rows, name, made, tmp_path)
    assert [one.raw for one in found.figures] == ["216.4", "5.9", "75.1", "6.8"]


@FORMATS
def test_change_in_a_unit_of_its_own_is_a_figure_and_an_amount_of_it_none(
    name: str, made: Made, tmp_path: Path
) -> None:
    rows = table(
        ("指标", "单位", "2024年", "2025年", "增减"),
        ("高中阶段毛入学率", "%", "92.0", "93.1", "1.1个百分点"),
        ("教育支出", "亿元", "4.26", "4.05", "-4.9%"),
        ("专任教师", "人", "1942", "1915", "-27"),
    )
    found = found_in(rows, name, made, tmp_path).figures
    changes = [
        (one.indicator_zh, one.english, one.period) for one in found if one.raw in ("1.1个百分点", "-4.9%")
    ]
    assert changes == [
        ("高中阶段毛入学率提升幅度", "an increase of 1.1 percentage points", "2025"),
        ("教育支出同比降幅", "down 4.9% year on year", "2025"),
    ]
    assert "-27" not in [one.raw for one in found]
    left = [one for one in found_in(rows, name, made, tmp_path).not_figures if one.raw == "-27"]
    assert [one.reason for one in left] == ["its column says no measure"], "it is not passed over in silence"


@FORMATS
def test_a_tax_on_what_is_added_does_not_rise_by_the_share_of_its_budget(
    name: str, made: Made, tmp_path: Path
) -> None:
    rows = table(
        ("项目", "2025年预算数（万元）", "执行数（万元）", "为预算%"),
        ("增值税", "3600", "3684", "102.3"),
    )
    assert found_in(rows, name, made, tmp_path).figures[-1].english == "102.3%"


@FORMATS
def test_columns_of_a_month_and_of_the_year(name: str, made: Made, tmp_path: Path) -> None:
    rows = table(
        (("指标", 1, 2), ("2025年12月", 2, 1), ("2025年1-12月", 2, 1), ("2025年一季度（亿元）", 1, 2)),
        ("本月（亿元）", "同比±%", "累计（亿元）", "同比±%"),
        ("工业总产值", "31.2", "6.1", "350.5", "7.2", "80"),
    )
    assert [(one.raw, one.period) for one in found_in(rows, name, made, tmp_path).figures] == [
        ("31.2", "2025-12"),
        ("6.1", "2025-12"),
        ("350.5", "2025"),
        ("7.2", "2025"),
        ("80", "2025Q1"),
    ]


@FORMATS
def test_aims_of_two_ends_and_points_but_no_years(name: str, made: Made, tmp_path: Path) -> None:
    rows = table(
        (("指标", 1, 2), ("建设年限", 1, 2), ("2025年", 2, 1), ("2026年目标", 1, 2)),
        ("实绩（%）", "比上年增减（个百分点）"),
        ("常住人口城镇化率", "2024-2026", "53.2", "1.1", "54—54.5"),
    )
    assert [(one.raw, one.english) for one in found_in(rows, name, made, tmp_path).figures] == [
        ("53.2", "53.2%"),
        ("1.1", "an increase of 1.1 percentage points"),
        ("54—54.5", "54% to 54.5%"),
    ]


@FORMATS
def test_words_of_one_cell_name_no_figure_of_another(name: str, made: Made, tmp_path: Path) -> None:
    rows = table(
        ("类别", "序号", "项目名称", "建设内容", "牵头单位"),
        (("教育", 1, 2), "1", "学位扩容工程", "新增学位2400个", "县教育局"),
        ("2", "普惠工程", "新增普惠性幼儿园2所", "县教育局"),
    )
    found = found_in(rows, name, made, tmp_path)
    assert [one.indicator_zh for one in found.figures] == ["新增学位数", "新增普惠性幼儿园数"]


@FORMATS
def test_a_size_with_its_growth_in_one_cell_and_arrows(name: str, made: Made, tmp_path: Path) -> None:
    rows = table(
        (("指标", 1, 2), ("2025年", 2, 1), ("2026年目标", 1, 2)),
        ("实绩（亿元）", "增长（%）"),
        ("地区生产总值", "210.5", "▲5.1", "222亿元左右，增长5.5%左右"),
        ("固定资产投资", "1,080.2", "↓3.4", "1,084亿元（增长0.4%）"),
    )
    assert [(one.raw, one.english) for one in found_in(rows, name, made, tmp_path).figures] == [
        ("210.5", "RMB 21.05 billion"),
        ("5.1", "up 5.1% year on year"),
        ("222亿元", "about RMB 22.2 billion"),
        ("5.5%", "growth of about 5.5%"),
        ("1,080.2", "RMB 108.02 billion"),
        ("3.4", "down 3.4% year on year"),
        ("1,084亿元", "RMB 108.4 billion"),
        ("0.4%", "growth of 0.4%"),
    ]


@FORMATS
def test_heads_that_say_what_is_measured_of_an_office(name: str, made: Made, tmp_path: Path) -> None:
    rows = table(
        (("部门名称", 1, 3), ("2026年预算数（万元）", 3, 1), ("比上年增减", 1, 3)),
        (("公务接待费", 1, 2), ("公务用车费", 2, 1)),
        ("购置费", "运行费"),
        ("县教育局", "12.5", "18", "12", "-1.5"),
    )
    assert [(one.indicator_zh, one.raw) for one in found_in(rows, name, made, tmp_path).figures] == [
        ("县教育局公务接待费", "12.5"),
        ("县教育局购置费", "18"),
        ("县教育局运行费", "12"),
    ]


def test_a_table_copied_as_text_keeps_the_places_of_its_empty_cells() -> None:
    """As a spreadsheet gives merged cells: the others are empty, also at the ends of a row."""
    rows = [
        "指标\t2025年\t\t2026年",
        "\t完成（亿元）\t增长（%）\t目标（亿元）",
        "税收收入\t21\t5\t22",
        "非税收入\t8\t\t",
        "土地收入\t\t\t4",
    ]
    title = "青岭县2025年预算执行情况与2026年预算草案的报告"
    report = read_text("\n".join([title, "各项工作取得进展。", *rows, "税收稳定。"]))
    assert [(block.text, block.grid) for block in report.blocks[-5:-2]] == [
        ("完成（亿元）\t增长（%）\t目标（亿元）", "1 2 3"),
        ("税收收入\t21\t5\t22", ""),
        ("非税收入\t8", "0 1"),
    ]
    assert [(one.raw, one.kind.value, one.period) for one in extract_figures(report).figures] == [
        ("21", "actual", "2025"),
        ("5", "growth_yoy", "2025"),
        ("22", "target", "2026"),
        ("8", "actual", "2025"),
        ("4", "target", "2026"),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["2025年 2026年", "指标\t完成（亿元）\t增长（%）\t目标（亿元）", "税收收入\t21\t5\t22"],
        ["指标\t数量（亿元）\t增速（%）\t数量（亿元）\t增速（%）", "税收收入\t21\t5\t22\t4"],
        ["指标\t2025年（亿元）\t2026年（亿元）", "总量\t21\t22", "增速\t5\t4"],
    ],
)
def test_what_lost_its_heads_or_its_name_makes_no_figure(lines: list[str]) -> None:
    title = "青岭县2025年预算执行情况与2026年预算草案的报告"
    found = extract_figures(read_text("\n".join([title, "各项工作取得进展。", *lines, "税收稳定。"])))
    assert not [one for one in found.figures if one.english.startswith(("RMB", "up"))]
