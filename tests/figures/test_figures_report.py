"""A whole report: ids, years from the outline, headline pairs, table, workbook, charts, doubts."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from functools import cache
from pathlib import Path

import openpyxl
import pytest

from desktop_app import resources
from desktop_app.document.model import BlockKind
from desktop_app.document.read import read_report, read_text
from desktop_app.errors import ExportError
from desktop_app.figures.extract import extract_figures, figures_in
from desktop_app.figures.model import Figure, FigureSet, Kind
from desktop_app.figures.tables import charts, compare, doubts, frame


@cache
def _sample() -> FigureSet:
    return extract_figures(read_report(resources.path_to("sample/nanshan-2026.txt")))


def test_ids_run_in_reading_order_and_spans_hold() -> None:
    report = read_report(resources.path_to("sample/nanshan-2026.txt"))
    figures = _sample().figures
    assert [figure.id for figure in figures[:3]] == ["F001", "F002", "F003"]
    for figure in figures:
        assert report.block(figure.block_id).text[figure.start : figure.end] == figure.raw
        assert figure.segment_id
        assert figure.raw in figure.sentence_zh
    for one in _sample().not_figures:
        assert report.block(one.block_id).text[one.start : one.end] == one.raw
        assert one.reason


def test_numbers_of_the_title_are_explained_too() -> None:
    report = read_report(resources.path_to("sample/nanshan-2026.txt"))
    title = {one.raw for one in _sample().not_figures if report.block(one.block_id).kind is BlockKind.TITLE}
    assert title == {"2025 年", "2026 年"}


def test_the_sample_holds_as_many_figures_as_a_person_counted() -> None:
    assert len(_sample().figures) == 292


def test_results_and_targets_stand_for_their_years() -> None:
    by_kind = {figure.kind: figure.period for figure in _sample().figures if figure.kind is Kind.TARGET}
    assert by_kind == {Kind.TARGET: "2026"}
    assert _sample().figures[0].period == "2025"


def test_headline_pairs_of_the_sample() -> None:
    rows = [
        (pair.actual.raw, pair.growth.raw, pair.target.raw)
        for pair in _sample().pairs
        if pair.actual and pair.growth and pair.target
    ]
    assert rows == [
        ("1.01 万亿元", "6.3%", "5.0%"),
        ("2354 亿元", "7.4%", "6.0%"),
        ("1942 亿元", "0.6%", "1%"),
        ("1922 亿元", "6.8%", "6%"),
        ("9419 亿元", "5.6%", "3%"),
        ("386.23 亿元", "2.7%", "3%"),
    ]
    assert _sample().pairs[5].base == "较2025年预算数"
    assert _sample().pairs[6].indicator_zh == "万元GDP水耗"
    assert "完成" in _sample().pairs[6].note


NATIONAL = """政府工作报告

——2025年3月5日在第十四届全国人民代表大会第三次会议上

各位代表：

一、2024年工作回顾

过去一年，国内生产总值达到134.9万亿元、增长5%。城镇新增就业1256万人、城镇调查失业率平均为5.1%，居民消费价格上涨0.2%。粮食产量首次跃上1.4万亿斤新台阶。

二、2025年经济社会发展总体要求和政策取向

今年发展主要预期目标是：国内生产总值增长5%左右；城镇调查失业率5.5%左右，城镇新增就业1200万人以上；居民消费价格涨幅2%左右；粮食产量1.4万亿斤左右。
"""


def test_headline_pairs_in_running_prose_where_the_wording_differs() -> None:
    found = extract_figures(read_text(NATIONAL, "national.txt"))
    pairs = {pair.indicator_zh: pair for pair in found.pairs}
    gdp = pairs["国内生产总值"]
    assert gdp.actual is not None
    assert gdp.growth is not None
    assert gdp.target is not None
    assert (gdp.actual.raw, gdp.growth.raw, gdp.target.raw) == ("134.9万亿元", "5%", "5%")
    assert gdp.actual.period == "2024"
    assert gdp.target.period == "2025"
    jobs = next(pair for name, pair in pairs.items() if "新增就业" in name)
    assert jobs.actual is not None
    assert jobs.target is not None
    assert (jobs.actual.raw, jobs.target.raw) == ("1256万人", "1200万人")
    prices = next(pair for name, pair in pairs.items() if "消费价格" in name)
    assert prices.growth is not None
    assert prices.target is not None


def test_the_csv_begins_with_the_exchange_columns() -> None:
    rows = list(csv.DictReader(io.StringIO(frame.to_csv(_sample().figures))))
    expected = (
        "block_id,sentence_zh,indicator_zh,indicator_en,qual_zh,raw,value,unit_zh,value_normalised,unit_norm"
    )
    assert ",".join(rows[0]).startswith(f"{expected},qualifier,kind,period,english,start")
    assert len(rows) == len(_sample().figures)
    assert rows[0]["value_normalised"] == "1010000000000"


def test_csv_cells_cannot_run_as_formulas() -> None:
    for text in ("=1+1", "＝1+1", "＋1", "－1", "＠A1", " =1", "\u200b=1", "\ufeff＝1", "'=1"):
        assert frame.safe_cell("sentence_zh", text) == f"'{text}"
    assert frame.safe_cell("value_normalised", "-4.5") == "-4.5"


def test_frames_of_two_reports_compare() -> None:
    first = frame.to_frame(_sample().figures)
    other = extract_figures(read_text(NATIONAL, "national.txt"))
    second = frame.to_frame(other.figures)
    compared = compare.compare({"A": first, "B": second})
    gdp = compared[(compared["measure"] == "level") & (compared["unit_norm"] == "CNY")].iloc[0]
    assert gdp["A value"] == Decimal(1010000000000)
    assert gdp["B value"] == Decimal(134900000000000)


def test_the_workbook_holds_headline_and_all_figures(tmp_path: Path) -> None:
    path = tmp_path / "figures.xlsx"
    frame.to_xlsx(_sample(), path, title="=cmd|' /C calc'!A0")
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Headline", "Figures", "Sentences", "Questions", "Not figures"]
    headline = book["Headline"]
    assert headline["A1"].data_type == "s"
    row = [cell.value for cell in headline[3]]
    assert row[0] == "地区生产总值（本地生产总值）"
    assert row[2] == 1010000000000
    assert (row[6], row[8], row[10]) == (6.3, 5, "at_least")
    assert headline.freeze_panes == "C3"
    assert book["Figures"].max_row == len(_sample().figures) + 1
    assert book["Figures"].freeze_panes == "E2"
    assert book["Figures"].page_setup.orientation == "landscape"


def test_each_figure_of_the_workbook_leads_to_its_sentence(tmp_path: Path) -> None:
    path = tmp_path / "figures.xlsx"
    frame.to_xlsx(_sample(), path)
    book = openpyxl.load_workbook(path)
    figures, sentences = book["Figures"], book["Sentences"]
    heads = [cell.value for cell in figures[1]]
    for row in (2, 40, figures.max_row):
        link = figures.cell(row, heads.index("block_id") + 1).hyperlink
        place = sentences[link.location.removeprefix("Sentences!")]
        assert place.value == figures.cell(row, heads.index("sentence_zh") + 1).value
        assert figures.cell(row, 1).value in sentences.cell(place.row, 4).value


def test_a_workbook_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="is a folder"):
        frame.to_xlsx(_sample(), tmp_path)


def test_charts_carry_units_wording_and_source() -> None:
    made = {chart.kind: chart for chart in charts.charts_of(_sample())}
    targets = made[charts.ChartKind.TARGETS]
    assert targets.unit == "%"
    assert targets.series == ("2025 result", "2026 target")
    assert len(targets.bars) == 12
    assert targets.bars[1].text == "at least 5.0%"
    assert targets.bars[1].block_id
    assert "target set against the 2025 budget figure" in targets.note
    ranking = made[charts.ChartKind.RANKING]
    assert [bar.value for bar in ranking.bars[:2]] == [Decimal(1010), Decimal("941.9")]


def test_composition_adds_up_to_the_whole() -> None:
    text = "完成投资100亿元，其中工业投资40亿元，其中民间投资30亿元。"
    (chart,) = charts.composition_charts(figures_in(text))
    assert sum(bar.value for bar in chart.bars) == Decimal(10_000_000_000)


def _numbered(*texts: str) -> list[Figure]:
    from dataclasses import replace

    figures = []
    for block, text in enumerate(texts):
        figures += [replace(one, block_id=f"P{block}") for one in figures_in(text, role="results", year=2025)]
    return [replace(one, id=f"F{n}") for n, one in enumerate(figures)]


def test_a_part_larger_than_its_whole_is_asked_about() -> None:
    (doubt,) = doubts.find_doubts(_numbered("新登记商事主体5万家，其中企业6万家。"))
    assert doubt.kind == "part-above-whole"
    assert "larger" in doubt.question


def test_two_values_for_one_indicator_are_asked_about() -> None:
    found = doubts.find_doubts(_numbered("固定资产投资额完成1942亿元。", "固定资产投资额完成1924亿元。"))
    assert [doubt.kind for doubt in found] == ["two-values"]
    assert not doubts.find_doubts(_numbered("固定资产投资额完成1942亿元。", "固定资产投资额超1940亿元。"))


def test_growth_that_contradicts_its_levels_is_asked_about() -> None:
    text = "2024年固定资产投资额1000亿元。2025年固定资产投资额1200亿元，增长5%。"
    assert "growth-against-levels" in [doubt.kind for doubt in doubts.find_doubts(_numbered(text))]


def test_parts_that_together_exceed_their_whole_are_asked_about() -> None:
    (doubt,) = doubts.find_doubts(_numbered("预算收入100亿元，其中税收收入80亿元、非税收入30亿元。"))
    assert doubt.kind == "parts-sum-above-whole"
    assert doubt.figure_ids == ("F0", "F1", "F2")
    assert not doubts.find_doubts(_numbered("预算收入110亿元，其中税收收入80亿元、非税收入30亿元。"))


def test_the_sample_raises_no_false_doubts() -> None:
    assert _sample().doubts == ()


def test_a_report_without_figures_is_an_empty_set() -> None:
    found = extract_figures(
        read_text("关于加强作风建设的通知\n\n各单位要高度重视，切实抓好落实。\n", "notice.txt")
    )
    assert found.figures == ()
    assert found.pairs == ()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("新登记商事主体6.9万家，其中企业5.7万家、个体工商户1.1万家。", 1),
        ("新登记商事主体6.9万家，其中企业5.7万家；新增专精特新企业84家；新增上市企业6家。", 0),
    ],
)
def test_what_another_statement_counts_is_no_part(text: str, count: int) -> None:
    found = extract_figures(read_text(f"某区政府工作报告\n\n一、2025年工作回顾\n\n{text}\n"))
    assert len(charts.composition_charts(found.figures)) == count
