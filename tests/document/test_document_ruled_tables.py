"""Tables that a PDF page is ruled with: cells by their lines, merged ones too; nothing lost or doubled."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop_app import resources
from desktop_app.document.grid import PARTS, GridRow, lay_out
from desktop_app.document.model import Report
from desktop_app.document.read import read_report
from desktop_app.figures.extract import extract_figures
from tests.document.test_document_merged_cells import BODY, TITLE, Rows, tables

_WIDTH, _HEIGHT, _LEFT, _TOP = 90, 30, 70, 640


@cache
def _face() -> str:
    pdfmetrics.registerFont(TTFont("Ruled", str(resources.path_to("fonts/NotoSansSC-Regular.ttf"))))
    return "Ruled"


def _draw(canvas: Canvas, laid: list[GridRow], top: float, thin: bool) -> None:
    """The table with a frame about each cell: strokes, or areas so thin that they look like strokes."""
    for at, row in enumerate(laid):
        for words, place in zip(row.words, row.places, strict=True):
            left, high = _LEFT + place.column * _WIDTH, top - at * _HEIGHT
            width, height = place.across * _WIDTH, place.down * _HEIGHT
            if thin:
                for x, y, w, h in (
                    (left, high, width, 0.5),
                    (left, high - height, width, 0.5),
                    (left, high - height, 0.5, height),
                    (left + width, high - height, 0.5, height),
                ):
                    canvas.rect(x, y, w, h, stroke=0, fill=1)
            else:
                canvas.rect(left, high - height, width, height)
            canvas.setFont(_face(), 9)
            lines = [words[at : at + 9] for at in range(0, len(words), 9)]
            for number, line in enumerate(lines):
                down = height / 2 + 3 + (number - (len(lines) - 1) / 2) * 11
                canvas.drawCentredString(left + width / 2, high - down, line)


def as_pdf(*pages: Rows, thin: bool = False, above: tuple[str, ...] = ("附表：主要指标表",)) -> bytes:
    """A page for each part of the table, the report's title and text above the first."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    for number, rows in enumerate(pages):
        if not number:
            canvas.setFont(_face(), 16)
            canvas.drawCentredString(297, 780, TITLE[:18])
            canvas.drawCentredString(297, 758, TITLE[18:])
            canvas.setFont(_face(), 11)
            canvas.drawString(92, 722, BODY)
            for at, line in enumerate(above):
                canvas.drawCentredString(297, 682 - 18 * at, line)
        _draw(canvas, lay_out(rows), _TOP if not number else 780, thin)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _read(data: bytes) -> Report:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.pdf"
        path.write_bytes(data)
        return read_report(path)


def _rows(*rows: tuple[str | tuple[str, int, int], ...]) -> Rows:
    return [[cell if isinstance(cell, tuple) else (cell, 1, 1) for cell in row] for row in rows]


_HEAD = _rows(
    (("指标", 1, 2), ("2025年", 2, 1), ("2026年", 1, 1)), ("实绩（亿元）", "增长(%)", "目标（亿元）")
)


def test_cells_are_told_by_their_lines() -> None:
    rows = [
        *_HEAD,
        *_rows(("规模以上工业企业利润总额", "21.5", "5.1", "22"), ("农业总产值", "8.2", "", "")),
    ]
    for thin in (False, True):
        report = _read(as_pdf(rows, thin=thin))
        assert [(block.text, block.grid) for block in report.blocks if block.grid] == [
            ("指标\t2025年\t2026年", "0:1x2 1:2x1 3"),
            ("实绩（亿元）\t增长(%)\t目标（亿元）", "1 2 3"),
            ("规模以上工业企业利润总额\t21.5\t5.1\t22", "0 1 2 3"),
            ("农业总产值\t8.2", "0 1"),
        ]
        assert [(one.raw, one.kind.value, one.period) for one in extract_figures(report).figures] == [
            ("21.5", "actual", "2025"),
            ("5.1", "growth_yoy", "2025"),
            ("22", "target", "2026"),
            ("8.2", "actual", "2025"),
        ]


def test_a_table_goes_on_on_the_next_page_with_and_without_its_heads() -> None:
    first = [*_HEAD, *_rows(("地区生产总值", "210.5", "5.1", "222"))]
    rest = _rows(("固定资产投资", "80.2", "-3.4", "84"), ("进出口总额", "31.2", "2.5", "32"))
    for second in (rest, [*_HEAD, *rest]):
        found = extract_figures(_read(as_pdf(first, second))).figures
        assert [(one.indicator_zh, one.kind.value, one.period) for one in found][3:] == [
            ("固定资产投资", "actual", "2025"),
            ("固定资产投资同比降幅", "growth_yoy", "2025"),
            ("固定资产投资", "target", "2026"),
            ("进出口总额", "actual", "2025"),
            ("进出口总额同比增速", "growth_yoy", "2025"),
            ("进出口总额", "target", "2026"),
        ]


def test_the_heads_of_a_table_that_stand_alone_at_the_end_of_a_page_are_a_row() -> None:
    heads = _rows(("主要发展指标的名称", "各项指标的计量单位", "二〇二四年的完成数", "二〇二五年的预期数"))
    rest = _rows(("常住人口", "万人", "38.2", "38.5"), ("粮食产量", "万吨", "18.6", "19"))
    rows = [block.text.split(PARTS) for block in _read(as_pdf(heads, rest)).blocks]
    assert ["主要发展指标的名称", "各项指标的计量单位", "二〇二四年的完成数", "二〇二五年的预期数"] in rows


def test_a_frame_about_a_text_and_a_line_below_a_title_are_no_tables() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    canvas.setFont(_face(), 16)
    canvas.drawCentredString(297, 780, TITLE[:18])
    canvas.setFont(_face(), 11)
    canvas.line(60, 760, 530, 760)
    canvas.rect(60, 600, 470, 140)
    for at in range(4):
        canvas.drawString(92, 715 - 30 * at, BODY)
    canvas.save()
    report = _read(buffer.getvalue())
    assert [block.text for block in report.blocks][-4:] == [BODY] * 4
    assert not any(block.grid for block in report.blocks)


@settings(max_examples=25, deadline=None)
@given(tables())
def test_nothing_of_a_ruled_table_is_lost_or_doubled(rows: Rows) -> None:
    report = _read(as_pdf(rows))
    wanted = [row.said for row in lay_out(rows)]  # columns that no line parts anywhere are one
    said = [tuple(filter(None, block.text.split(PARTS))) for block in report.blocks]
    assert [one for one in said if one in wanted] == wanted
    whole = "".join(block.text for block in report.blocks).replace(PARTS, "")
    assert whole.count("".join(words for row in rows for words, _, _ in row)) == 1
