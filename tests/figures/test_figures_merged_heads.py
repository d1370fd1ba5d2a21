"""Figures below heads of several storeys, beside merged names of rows, on the next page and above notes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.document.grid import lay_out
from desktop_app.document.read import read_report, read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.figures.model import FigureSet
from tests.document.test_document_merged_cells import BODY, TITLE, as_docx, as_html

_Rows = list[list[tuple[str, int, int]]]
_Made = Callable[[_Rows], bytes]


def _table(*rows: tuple[str | tuple[str, int, int], ...]) -> _Rows:
    return [[cell if isinstance(cell, tuple) else (cell, 1, 1) for cell in row] for row in rows]


def as_markdown(rows: _Rows) -> bytes:
    """Merged cells are empty there."""
    laid = lay_out(rows)
    width = max(place.end for row in laid for place in row.places)
    lines = [f"# {TITLE}", "", BODY, "", "附表：主要指标表", ""]
    for at, row in enumerate(laid):
        cells = [""] * width
        for words, place in zip(row.words, row.places, strict=True):
            cells[place.column] = words
        lines.append(f"| {' | '.join(cells)} |")
        lines += ["|" + " --- |" * width] * (at == 0)
    return "\n".join(lines).encode()


_FILES = [("a.html", as_html), ("a.docx", as_docx), ("a.md", as_markdown)]
_FORMATS = pytest.mark.parametrize(("name", "made"), _FILES)


def _found(rows: _Rows, name: str, made: _Made, folder: Path) -> FigureSet:
    path = folder / name
    path.write_bytes(made(rows))
    report = read_report(path)
    found = extract_figures(report)
    for one in found.figures:
        assert report.block(one.block_id).text[one.start : one.end] == one.raw
    return found


def _facts(found: FigureSet) -> list[tuple[str, str, str, str]]:
    return [(one.indicator_zh, one.english, one.kind.value, one.period) for one in found.figures]


@_FORMATS
def test_year_over_result_growth_and_target(name: str, made: _Made, tmp_path: Path) -> None:
    rows = _table(
        (("指标", 1, 2), ("2025年", 2, 1), "2026年"),
        ("实绩（亿元）", "增长(%)", "目标（亿元）"),
        ("地区生产总值", "210.5", "5.1", "222"),
        ("固定资产投资", "80.2", "-3.4", "84"),
    )
    assert _facts(_found(rows, name, made, tmp_path)) == [
        ("地区生产总值", "RMB 21.05 billion", "actual", "2025"),
        ("地区生产总值同比增速", "up 5.1% year on year", "growth_yoy", "2025"),
        ("地区生产总值", "RMB 22.2 billion", "target", "2026"),
        ("固定资产投资", "RMB 8.02 billion", "actual", "2025"),
        ("固定资产投资同比降幅", "down 3.4% year on year", "growth_yoy", "2025"),
        ("固定资产投资", "RMB 8.4 billion", "target", "2026"),
    ]


@_FORMATS
def test_plan_result_and_plan_each_with_size_and_growth(name: str, made: _Made, tmp_path: Path) -> None:
    three = ("2025年计划", "2025年预计完成", "2026年计划")
    rows = _table(
        (("序号", 1, 2), ("指标名称", 1, 2), ("单位", 1, 2), *((one, 2, 1) for one in three), ("备注", 1, 2)),
        ("绝对值", "增长（%）") * 3,
        (("一、经济发展", 10, 1),),
        ("1", "一般公共预算收入", "亿元", "88", "4", "89.2", "5.1", "93", "4左右", "预期性"),
        ("2", "规模以上工业增加值", "亿元", "—", "7", "—", "7.3", "—", "≥7", "预期性"),
    )
    assert _facts(_found(rows, name, made, tmp_path)) == [
        ("一般公共预算收入", "RMB 8.8 billion", "planned", "2025"),
        ("一般公共预算收入增长目标", "growth of 4%", "planned", "2025"),
        ("一般公共预算收入", "RMB 8.92 billion", "actual", "2025"),
        ("一般公共预算收入同比增速", "up 5.1% year on year", "growth_yoy", "2025"),
        ("一般公共预算收入", "RMB 9.3 billion", "target", "2026"),
        ("一般公共预算收入增长目标", "growth of about 4%", "target", "2026"),
        ("规模以上工业增加值增长目标", "growth of 7%", "planned", "2025"),
        ("规模以上工业增加值同比增速", "up 7.3% year on year", "growth_yoy", "2025"),
        ("规模以上工业增加值增长目标", "growth of at least 7%", "target", "2026"),
    ]


@_FORMATS
def test_names_of_rows_that_are_merged_downwards(name: str, made: _Made, tmp_path: Path) -> None:
    rows = _table(
        (("指标", 2, 1), "2025年完成", "2026年目标"),
        (("地区生产总值", 1, 2), "总量（亿元）", "210.5", "222"),
        ("增速（%）", "5.1", "5.5"),
        (("民生福祉", 1, 2), "城镇新增就业（人）", "5120", "5000"),
        ("城镇调查失业率（%）", "5.2", "5.5"),
    )
    assert _facts(_found(rows, name, made, tmp_path)) == [
        ("地区生产总值", "RMB 21.05 billion", "actual", "2025"),
        ("地区生产总值", "RMB 22.2 billion", "target", "2026"),
        ("地区生产总值同比增速", "up 5.1% year on year", "growth_yoy", "2025"),
        ("地区生产总值增长目标", "growth of 5.5%", "target", "2026"),
        ("城镇新增就业人数", "5,120", "actual", "2025"),
        ("城镇新增就业人数", "5,000", "target", "2026"),
        ("城镇调查失业率", "5.2%", "share", "2025"),
        ("城镇调查失业率", "5.5%", "target", "2026"),
    ]


@_FORMATS
def test_rows_of_places_below_heads_that_say_what_is_measured(name: str, made: _Made, tmp_path: Path) -> None:
    rows = _table(
        (("县（市、区）", 1, 2), ("地区生产总值", 2, 1), ("规模以上工业增加值增速（%）", 1, 2)),
        ("2026年目标（亿元）", "增速（%）"),
        ("全市", "1310", "5.5", "7"),
        ("东山县", "210", "5.8", "7.5"),
    )
    found = _facts(_found(rows, name, made, tmp_path))
    assert found[:2] == [
        ("地区生产总值", "RMB 131 billion", "target", "2026"),
        ("地区生产总值增长目标", "growth of 5.5%", "target", "2026"),
    ]
    assert [one[0] for one in found[3:5]] == ["东山县地区生产总值", "东山县地区生产总值增长目标"]


@_FORMATS
def test_heads_set_again_where_the_table_goes_on(name: str, made: _Made, tmp_path: Path) -> None:
    heads = _table((("指标", 1, 2), ("单位", 1, 2), ("2025年", 2, 1)), ("目标", "完成"))
    rows = [
        *heads,
        *_table(("粮食总产量", "万吨", "20", "20.5"), ("公路里程", "公里", "310", "312")),
        *_table((("主要指标表（续）", 4, 1),)),
        *heads,
        *_table(("城镇新增就业", "人", "5000", "5120"), (("注：2025年为快报数，12月有调整。", 4, 1),)),
    ]
    found = _found(rows, name, made, tmp_path)
    assert [(one.raw, one.kind.value) for one in found.figures if one.indicator_zh] == [
        ("20", "planned"),
        ("20.5", "actual"),
        ("310", "planned"),
        ("312", "actual"),
        ("5000", "planned"),
        ("5120", "actual"),
    ]


@pytest.mark.parametrize(("name", "made"), _FILES[:2])
def test_a_value_merged_over_unlike_columns_is_of_neither(name: str, made: _Made, tmp_path: Path) -> None:
    rows = _table(
        (("指标", 1, 2), ("2025年完成（亿元）", 1, 2), ("2026年目标", 2, 1)),
        ("绝对额（亿元）", "增长（%）"),
        ("外贸进出口总额", "31.2", ("5.5", 2, 1)),
        ("社会消费品零售总额", "70.1", "74", "5"),
    )
    found = _found(rows, name, made, tmp_path)
    assert [one.raw for one in found.figures] == ["31.2", "70.1", "74", "5"]


def test_merges_that_a_copy_lost_are_told_only_where_one_reading_is_possible() -> None:
    first = "指标\t2025年\t2026年"
    told = [first, "完成（亿元）\t增长（%）\t目标（亿元）\t增长（%）", "税收收入\t21\t5\t22\t4"]
    open_ = [first, "完成（亿元）\t增长（%）\t目标（亿元）", "税收收入\t21\t5\t22"]
    title = "青岭县2025年预算执行情况与2026年预算草案的报告"
    found = extract_figures(read_text("\n".join([title, "各项工作取得进展。", *told, "税收稳定。"])))
    assert [(one.raw, one.kind.value, one.period) for one in found.figures] == [
        ("21", "actual", "2025"),
        ("5", "growth_yoy", "2025"),
        ("22", "target", "2026"),
        ("4", "target", "2026"),
    ]
    lost = extract_figures(read_text("\n".join([title, "各项工作取得进展。", *open_, "税收稳定。"])))
    assert not [one for one in lost.figures if one.indicator_zh == "税收收入"]


@_FORMATS
def test_two_tables_side_by_side_name_their_own_rows(name: str, made: _Made, tmp_path: Path) -> None:
    rows = _table(
        (("收入", 3, 1), ("支出", 3, 1)),
        ("项目", "2025年预算数（万元）", "2025年决算数（万元）") * 2,
        ("税收收入", "60", "61.5", "教育支出", "40", "41.2"),
        ("非税收入", "25", "24.3", "农林水支出", "18", "18.1"),
    )
    found = _found(rows, name, made, tmp_path)
    assert [(one.indicator_zh, one.raw) for one in found.figures] == [
        ("税收收入", "60"),
        ("税收收入", "61.5"),
        ("教育支出", "40"),
        ("教育支出", "41.2"),
        ("非税收入", "25"),
        ("非税收入", "24.3"),
        ("农林水支出", "18"),
        ("农林水支出", "18.1"),
    ]


@_FORMATS
def test_rows_of_years_below_heads_that_say_what_is_measured(name: str, made: _Made, tmp_path: Path) -> None:
    rows = _table(
        (("年份", 1, 2), ("地区生产总值", 2, 1), ("一般公共预算收入（亿元）", 1, 2)),
        ("总量（亿元）", "增速（%）"),
        ("2024年", "212.5", "5.6", "19.1"),
        ("2025年", "225", "5.5", "20"),
        ("2026年目标", "237", "5.3", "21"),
    )
    assert _facts(_found(rows, name, made, tmp_path)) == [
        ("地区生产总值", "RMB 21.25 billion", "actual", "2024"),
        ("地区生产总值同比增速", "up 5.6% year on year", "growth_yoy", "2024"),
        ("一般公共预算收入", "RMB 1.91 billion", "actual", "2024"),
        ("地区生产总值", "RMB 22.5 billion", "actual", "2025"),
        ("地区生产总值同比增速", "up 5.5% year on year", "growth_yoy", "2025"),
        ("一般公共预算收入", "RMB 2 billion", "actual", "2025"),
        ("地区生产总值", "RMB 23.7 billion", "target", "2026"),
        ("地区生产总值增长目标", "growth of 5.3%", "target", "2026"),
        ("一般公共预算收入", "RMB 2.1 billion", "target", "2026"),
    ]


@_FORMATS
def test_whose_income_and_an_index_have_no_unit_of_the_head(name: str, made: _Made, tmp_path: Path) -> None:
    rows = _table(
        (("指标", 2, 2), ("2025年", 2, 1)),
        ("完成数（元）", "增长（%）"),
        (("居民人均可支配收入", 1, 2), "城镇居民", "45210", "5.2"),
        ("农村居民", "24800", "6.6"),
        (("居民消费价格指数（上年=100）", 2, 1), "100.4", "—"),
    )
    found = _found(rows, name, made, tmp_path).figures
    assert [(one.indicator_zh, one.english) for one in found][:4] == [
        ("城镇居民人均可支配收入", "RMB 45,210"),
        ("城镇居民人均可支配收入同比增速", "up 5.2% year on year"),
        ("农村居民人均可支配收入", "RMB 24,800"),
        ("农村居民人均可支配收入同比增速", "up 6.6% year on year"),
    ]
    assert not any("RMB" in one.english for one in found[4:])


@_FORMATS
def test_ranks_and_distances_are_no_growth(name: str, made: _Made, tmp_path: Path) -> None:
    rows = _table(
        (("指标", 1, 2), ("2025年", 3, 1), ("全市位次", 2, 1)),
        ("总量（亿元）", "增速（%）", "增速比全市±（百分点）", "总量", "增速"),
        ("地区生产总值", "216.4", "5.9", "0.3", "4", "3"),
        ("社会消费品零售总额", "75.1", "6.8", "-0.2", "3", "6"),
    )
    found = _found(rows, name, made, tmp_path)
    assert [one.raw for one in found.figures] == ["216.4", "5.9", "75.1", "6.8"]


@_FORMATS
def test_columns_of_a_month_and_of_the_year(name: str, made: _Made, tmp_path: Path) -> None:
    rows = _table(
        (("指标", 1, 2), ("2025年12月", 2, 1), ("2025年1-12月", 2, 1), ("2025年一季度（亿元）", 1, 2)),
        ("本月（亿元）", "同比±%", "累计（亿元）", "同比±%"),
        ("工业总产值", "31.2", "6.1", "350.5", "7.2", "80"),
    )
    assert [(one.raw, one.period) for one in _found(rows, name, made, tmp_path).figures] == [
        ("31.2", "2025-12"),
        ("6.1", "2025-12"),
        ("350.5", "2025"),
        ("7.2", "2025"),
        ("80", "2025Q1"),
    ]


@_FORMATS
def test_aims_of_two_ends_and_points_but_no_years(name: str, made: _Made, tmp_path: Path) -> None:
    rows = _table(
        (("指标", 1, 2), ("建设年限", 1, 2), ("2025年", 2, 1), ("2026年目标", 1, 2)),
        ("实绩（%）", "比上年增减（个百分点）"),
        ("常住人口城镇化率", "2024-2026", "53.2", "1.1", "54—54.5"),
    )
    assert [(one.raw, one.english) for one in _found(rows, name, made, tmp_path).figures] == [
        ("53.2", "53.2%"),
        ("1.1", "an increase of 1.1 percentage points"),
        ("54—54.5", "54% to 54.5%"),
    ]


@_FORMATS
def test_words_of_one_cell_name_no_figure_of_another(name: str, made: _Made, tmp_path: Path) -> None:
    rows = _table(
        ("类别", "序号", "项目名称", "建设内容", "牵头单位"),
        (("教育", 1, 2), "1", "学位扩容工程", "新增学位2400个", "县教育局"),
        ("2", "普惠工程", "新增普惠性幼儿园2所", "县教育局"),
    )
    found = _found(rows, name, made, tmp_path)
    assert [one.indicator_zh for one in found.figures] == ["新增学位数", "新增普惠性幼儿园数"]


@_FORMATS
def test_a_size_with_its_growth_in_one_cell_and_arrows(name: str, made: _Made, tmp_path: Path) -> None:
    rows = _table(
        (("指标", 1, 2), ("2025年", 2, 1), ("2026年目标", 1, 2)),
        ("实绩（亿元）", "增长（%）"),
        ("地区生产总值", "210.5", "▲5.1", "222亿元左右，增长5.5%左右"),
        ("固定资产投资", "1,080.2", "↓3.4", "1,084亿元（增长0.4%）"),
    )
    assert [(one.raw, one.english) for one in _found(rows, name, made, tmp_path).figures] == [
        ("210.5", "RMB 21.05 billion"),
        ("5.1", "up 5.1% year on year"),
        ("222亿元", "about RMB 22.2 billion"),
        ("5.5%", "growth of about 5.5%"),
        ("1,080.2", "RMB 108.02 billion"),
        ("3.4", "down 3.4% year on year"),
        ("1,084亿元", "RMB 108.4 billion"),
        ("0.4%", "growth of 0.4%"),
    ]


@_FORMATS
def test_heads_that_say_what_is_measured_of_an_office(name: str, made: _Made, tmp_path: Path) -> None:
    rows = _table(
        (("部门名称", 1, 3), ("2026年预算数（万元）", 3, 1), ("比上年增减", 1, 3)),
        (("公务接待费", 1, 2), ("公务用车费", 2, 1)),
        ("购置费", "运行费"),
        ("县教育局", "12.5", "18", "12", "-1.5"),
    )
    assert [(one.indicator_zh, one.raw) for one in _found(rows, name, made, tmp_path).figures] == [
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
