"""Pages of two columns whose headings are as wide as a column, and begin the next one."""

from __future__ import annotations

from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from desktop_app.document.read import read_report
from tests.document.printed import printed

_WIDTH, _ROWS = 22, 13
UPPER = "一、过去一年全县经济社会发展主要情况和特点"
LOWER = "（一）经济运行总体平稳"
NEXT = "二、今年全县经济社会发展主要目标和重点任务"
LAST = "（一）准确把握总体要求"
WORDS = "坚持稳中求进工作总基调，扎实推动高质量发展，特色农业提质增效，现代工业加快聚集，"


def _rows(count: int) -> list[str]:
    """A paragraph of so many full rows."""
    text = "　　" + WORDS * count
    return [text[: count * _WIDTH - 1][at : at + _WIDTH] for at in range(0, count * _WIDTH, _WIDTH)]


def _draw(canvas: Canvas) -> None:
    filled = [*_rows(5), *_rows(6)]
    filled = [row + "。" if len(row) < _WIDTH else row for row in filled]
    for at, line in enumerate([UPPER, LOWER, *filled, NEXT, LAST, *filled]):
        canvas.drawString(80 + 230 * (at // _ROWS), 700 - 16 * (at % _ROWS), line)


def test_headings_as_wide_as_their_column_stand_alone(tmp_path: Path) -> None:
    blocks = read_report(printed(tmp_path / "columns.pdf", _draw)).blocks
    heads = [block.text for block in blocks if block.kind.value in ("part", "section")]
    assert heads == [UPPER, LOWER, NEXT, LAST]
