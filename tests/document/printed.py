"""Tables as a PDF prints them, drawn with reportlab, for the tests of this room."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import cache
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop_app import resources
from desktop_app.document.model import Report
from desktop_app.figures.extract import extract_figures

_TITLE = "东山县2024年国民经济和社会发展计划执行情况报告"
BODY = "全县经济运行总体平稳、稳中有进，高质量发展取得新成效，社会大局保持和谐稳定。"
_EM = 9
#: A small table, its heads in the first row.
ROWS = (
    ("指标", "2024年", "增长（%）"),
    ("地区生产总值", "512.6", "6.1"),
    ("工业增加值", "148.0", "7.2"),
    ("固定资产投资", "233.5", "-2.4"),
    ("进出口总额", "64.9", "11.3"),
)


@cache
def face() -> str:
    """The face that Chinese is set in."""
    pdfmetrics.registerFont(TTFont("Unruled", str(resources.path_to("fonts/NotoSansSC-Regular.ttf"))))
    return "Unruled"


def printed(path: Path, *pages: Callable[[Canvas], None], title: bool = True) -> Path:
    """A PDF with these pages; the first has a title and a paragraph above what it draws."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    for number, draw in enumerate(pages):
        if title and not number:
            canvas.setFont(face(), 16)
            canvas.drawCentredString(297, 780, _TITLE)
            canvas.setFont(face(), 11)
            canvas.drawString(94, 740, BODY)
        canvas.setFont(face(), _EM)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    path.write_bytes(buffer.getvalue())
    return path


def row_at(canvas: Canvas, y: float, name: str, *values: str, left: float = 80, step: float = 80) -> None:
    """Draw a row of a table: its name at the left, its values right-aligned."""
    canvas.drawString(left, y, name)
    for at, value in enumerate(values):
        canvas.drawRightString(left + 160 + step * at, y, value)


def rules(canvas: Canvas, *ys: float, left: float = 74, right: float = 490) -> None:
    """Draw level lines from edge to edge."""
    for y in ys:
        canvas.line(left, y, right, y)


def cells_of(report: Report) -> list[list[str]]:
    """The cells of all rows of the report's tables."""
    return [block.text.split("\t") for block in report.blocks if "\t" in block.text]


def said_by(report: Report) -> list[tuple[str, str, str, str]]:
    """What each figure of the report is, how it is written, its kind and its time."""
    return [
        (one.indicator_zh, one.raw, one.kind.value, one.period) for one in extract_figures(report).figures
    ]
