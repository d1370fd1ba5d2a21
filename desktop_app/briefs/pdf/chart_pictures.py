"""A chart as a picture that stands alone: title above, unit, note and source paragraphs below.

The drawing itself is `charts`'; inside a brief the caption says what is written here.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from desktop_app.briefs.model import Language
from desktop_app.briefs.pdf import theme
from desktop_app.briefs.pdf.charts import chart_height, chart_svg, draw_chart
from desktop_app.briefs.pdf.theme import TextStyle
from desktop_app.briefs.pdf.typeset import Line, break_lines
from desktop_app.briefs.words import plain
from desktop_app.figures.tables.charts import Chart

_MARGIN = 16.0
_GAP = 8.0
_WIDTH = 480


def picture_png(chart: Chart, *, scale: float = 2.0, chinese: bool = False) -> bytes:
    """The chart with its words as a PNG picture, `scale` pixels per point."""
    from desktop_app.briefs.pdf.render import page_png

    width, height = _size(chart, chinese)
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(width, height), invariant=1)
    for style, line, y in _words(chart, chinese):
        for run in line.runs:
            canvas.setFillColor(HexColor(style.colour))
            canvas.setFont(run.face, run.size)
            canvas.drawString(_MARGIN + run.x, height - y, run.text)
    bottom = height - _head(chart) - chart_height(chart, _WIDTH, language=_language(chinese))
    draw_chart(canvas, chart, _MARGIN, bottom, _WIDTH, language=_language(chinese))
    canvas.save()
    return page_png(buffer.getvalue(), scale=scale)


def picture_svg(chart: Chart, *, chinese: bool = False) -> str:
    """The chart with its words as a self-contained SVG picture."""
    width, height = _size(chart, chinese)
    texts = "".join(
        f'<text x="{_MARGIN + run.x:.1f}" y="{y:.1f}" font-size="{run.size:.1f}" fill="{style.colour}"'
        f"{_WEIGHT if style is theme.H2 else ''}>{escape(run.text)}</text>"
        for style, line, y in _words(chart, chinese)
        for run in line.runs
    )
    inner_height = chart_height(chart, _WIDTH, language=_language(chinese))
    inner = chart_svg(chart, _WIDTH, language=_language(chinese)).replace(
        "<svg ",
        f'<svg x="{_MARGIN}" y="{_head(chart):.1f}" width="{_WIDTH}" height="{inner_height:.1f}" ',
        1,
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
        f'viewBox="0 0 {width:.1f} {height:.1f}" font-family="Source Sans 3, Noto Sans SC, sans-serif">'
        f'<rect width="100%" height="100%" fill="#ffffff"/>{texts}{inner}</svg>'
    )


_WEIGHT = ' font-weight="bold"'


def _language(chinese: bool) -> Language:
    return Language.CHINESE if chinese else Language.ENGLISH


def _size(chart: Chart, chinese: bool) -> tuple[float, float]:
    lines = sum(len(break_lines(plain(text), theme.NOTE, _WIDTH)) for text in _below(chart))
    below = _GAP + lines * theme.NOTE.leading + _MARGIN
    inner = chart_height(chart, _WIDTH, language=_language(chinese))
    return _WIDTH + 2 * _MARGIN, _head(chart) + inner + below


def _head(chart: Chart) -> float:
    return _MARGIN + len(_title(chart)) * theme.H2.leading + _GAP


def _title(chart: Chart) -> tuple[Line, ...]:
    return break_lines(plain(chart.title), theme.H2, _WIDTH)


def _below(chart: Chart) -> list[str]:
    """What stands below: the unit, the note, and the paragraphs that the values are from."""
    places = dict.fromkeys(bar.block_id for bar in chart.bars if bar.block_id)
    texts = [f"Unit: {chart.unit}", chart.note, f"Source: {', '.join(places)}" if places else ""]
    return [text for text in texts if text]


def _words(chart: Chart, chinese: bool) -> Iterator[tuple[TextStyle, Line, float]]:
    """(style, line, distance of its baseline from the top) of everything that is written."""
    y = _MARGIN + theme.H2.size
    for line in _title(chart):
        yield theme.H2, line, y
        y += theme.H2.leading
    y = _head(chart) + chart_height(chart, _WIDTH, language=_language(chinese)) + _GAP + theme.NOTE.size
    for text in _below(chart):
        for line in break_lines(plain(text), theme.NOTE, _WIDTH):
            yield theme.NOTE, line, y
            y += theme.NOTE.leading
