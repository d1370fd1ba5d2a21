"""Drawing chart descriptions as vectors on a page, and the same as SVG or PNG.

Own geometry instead of a charting widget: labels wrap, values stand at their bars, colours and
faces are those of the page.  A chart is `Chart` data; nothing is computed from figures here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from html import escape
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from desktop_app.briefs.model import Language
from desktop_app.briefs.pdf import theme
from desktop_app.briefs.pdf.chart_marks import Mark, draw_marks, svg_mark, text_marks
from desktop_app.briefs.pdf.theme import TextStyle
from desktop_app.briefs.pdf.typeset import break_lines, text_width
from desktop_app.briefs.wording import upper_first
from desktop_app.briefs.words import plain
from desktop_app.figures.english.wording import plain as number_text
from desktop_app.figures.model import Qualifier
from desktop_app.figures.tables.charts import Bar, Chart

_BAR = 7.6  # thickness of a bar
_BAR_GAP = 2.0
_GROUP_GAP, _LEAST_GAP = 8.6, 2.6
_LEGEND, _LEGEND_ROW = 20.0, 12.0
_NARROWEST, _WIDEST = 0.22, 0.4  # shares of the width that names of bars may take
_BILLIONS = "RMB billion"
_FILLS = (theme.TEAL, theme.TEAL_SOFT, theme.ACCENT)
_CHINESE_SIGNS = {
    Qualifier.AT_LEAST: "≥",
    Qualifier.OVER: "超",
    Qualifier.NEARLY: "近",
    Qualifier.ABOUT: "约",
    Qualifier.UP_TO: "≤",
    Qualifier.UNDER: "不足",
}


@dataclass(frozen=True, slots=True)
class _Group:
    """The bars of one label: its lines, its height, and the depth of the bars alone."""

    texts: tuple[tuple[str, TextStyle], ...]
    bars: tuple[Bar, ...]
    height: float
    depth: float


def draw_chart(
    canvas: Any,
    chart: Chart,
    x: float,
    bottom: float,
    width: float,
    *,
    language: Language,
    height: float = 0.0,
) -> None:
    """Draw the chart as vectors on a reportlab canvas, its lower left corner at (x, bottom).

    A `height` between its least and its own spreads the bars over it.
    """
    height = height or chart_height(chart, width, language=language)
    canvas.saveState()
    canvas.translate(x, bottom)
    draw_marks(canvas, _marks(chart, width, height, language))
    canvas.restoreState()


def chart_height(
    chart: Chart, width: float, *, language: Language = Language.ENGLISH, least: bool = False
) -> float:
    """Room the chart takes at this width; the `least` with which it can still be read."""
    gap = _LEAST_GAP if least else _GROUP_GAP
    return _legend_height(chart, width, language) + sum(
        group.height + gap for group in _groups(chart, width, language)
    )


def chart_svg(chart: Chart, width: int = 480, *, language: Language = Language.ENGLISH) -> str:
    """The chart as a self-contained SVG picture."""
    height = chart_height(chart, width, language=language)
    shapes = "".join(svg_mark(mark, height) for mark in _marks(chart, width, height, language))
    title = escape(chart_told(chart, language=language))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height:.1f}" role="img" '
        f'font-family="Source Sans 3, Noto Sans SC, sans-serif"><title>{title}</title>{shapes}</svg>'
    )


def chart_png(
    chart: Chart, width: int = 480, *, scale: float = 2.0, language: Language = Language.ENGLISH
) -> bytes:
    """The chart as a PNG picture, `scale` pixels per point."""
    from desktop_app.briefs.pdf.render import page_png

    height = chart_height(chart, width, language=language)
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(width, height), invariant=1)
    draw_chart(canvas, chart, 0, 0, width, language=language)
    canvas.save()
    return page_png(buffer.getvalue(), scale=scale)


def chart_told(chart: Chart, *, language: Language = Language.ENGLISH) -> str:
    """The chart in words: what each bar stands for, and its value."""
    if language is Language.CHINESE:
        heads = (f"{bar.label_zh}{_series_zh(bar.series)}" for bar in chart.bars)
        shown = (_shown(chart, bar, True) for bar in chart.bars)
        return "；".join(f"{head}：{value}" for head, value in zip(heads, shown, strict=True)) + "。"
    bars = (
        f"{bar.label}{f', {bar.series}' if bar.series else ''}: {_shown(chart, bar, False)}"
        for bar in chart.bars
    )
    return f"{chart.title}. {'; '.join(bars)}."


def _style(language: Language) -> TextStyle:
    return theme.SMALL_ZH if language is Language.CHINESE else theme.SMALL


def _names(bar: Bar, language: Language) -> Iterator[tuple[str, TextStyle]]:
    """What a group of bars stands for, in one or both languages."""
    english = upper_first(bar.label)
    if language is not Language.CHINESE:
        yield english, theme.SMALL
    if language is Language.CHINESE or (language is Language.BILINGUAL and bar.label_zh != bar.label):
        yield bar.label_zh, theme.SMALL_ZH if language is Language.CHINESE else theme.NOTE_ZH


def _groups(chart: Chart, width: float, language: Language) -> Iterator[_Group]:
    """The bars of each label, in order of first mention."""
    room = _label_width(chart, width, language)
    members: dict[str, list[Bar]] = {}
    for bar in chart.bars:
        members.setdefault(bar.label_zh or bar.label, []).append(bar)
    for bars in members.values():
        texts = tuple(
            ("".join(run.text for run in line.runs).strip(), style)
            for name, style in _names(bars[0], language)
            for line in break_lines(plain(name), replace(style, balanced=True), room)
        )
        depth = len(bars) * (_BAR + _BAR_GAP) - _BAR_GAP
        yield _Group(texts, tuple(bars), max(depth, _lines_height(texts)), depth)


def _lines_height(texts: Iterable[tuple[str, TextStyle]]) -> float:
    return sum(style.leading for _, style in texts)


def _label_width(chart: Chart, width: float, language: Language) -> float:
    """Room for the names of the bars: that of the longest, within bounds."""
    longest = max(
        (text_width(plain(name), style) for bar in chart.bars for name, style in _names(bar, language)),
        default=0.0,
    )
    return min(max(longest + 1, width * _NARROWEST), width * _WIDEST)


def _marks(chart: Chart, width: float, height: float, language: Language) -> Iterator[Mark]:
    style, chinese = _style(language), language is Language.CHINESE
    left = _label_width(chart, width, language) + 14
    lowest, highest = _bounds(chart)
    longest = max((text_width(plain(_shown(chart, bar, chinese)), style) for bar in chart.bars), default=0.0)
    unit = (width - left - longest - 6) / float(highest - lowest)
    zero = left + float(-lowest) * unit
    yield from _legend(chart, width, height, language)
    top_of_bars = y = height - _legend_height(chart, width, language)
    groups = list(_groups(chart, width, language))
    gap = (y - sum(group.height for group in groups)) / max(1, len(groups))
    for group in groups:
        y -= gap / 2
        top = y - (group.height - _lines_height(group.texts)) / 2
        for text, own in group.texts:
            yield from text_marks(text, 0, top - (own.leading + own.size * 0.72) / 2, own, own.colour)
            top -= own.leading
        at = y - (group.height - group.depth) / 2
        for bar in group.bars:
            at -= _BAR
            yield from _bar(chart, bar, zero, unit, at, style, chinese)
            at -= _BAR_GAP
        y -= group.height + gap / 2
        yield Mark("line", 0, y, width, colour=theme.RULE)
    yield Mark("line", zero, y, 0, top_of_bars - y, colour=theme.MUTED)


def _bar(
    chart: Chart, bar: Bar, zero: float, unit: float, y: float, style: TextStyle, chinese: bool
) -> Iterator[Mark]:
    length = float(bar.value) * unit
    number = chart.series.index(bar.series) if bar.series in chart.series else 0
    yield Mark("box", min(zero, zero + length), y, abs(length), _BAR, _FILLS[number % len(_FILLS)])
    yield from text_marks(_shown(chart, bar, chinese), max(zero, zero + length) + 4, y + 1.5, style)


def _shown(chart: Chart, bar: Bar, chinese: bool) -> str:
    """The value at the bar: its official wording; in Chinese as the source writes it, money in 亿."""
    if not chinese:
        return bar.text if bar.value >= 0 or "%" not in bar.text else _falling(bar)
    sign = _CHINESE_SIGNS.get(bar.qualifier, "")
    if chart.unit == _BILLIONS:
        return f"{sign}{number_text(bar.value * 10)}亿元"
    if chart.unit != "%":
        return bar.text_zh or f"{sign}{number_text(bar.value)}"
    number = re.search(r"\d[\d,]*(?:\.\d+)?", bar.text)  # with the decimals of the source
    return f"{sign}{'−' if bar.value < 0 else ''}{number[0] if number else number_text(abs(bar.value))}%"


def _falling(bar: Bar) -> str:
    """A decline as the table words it: ``−3%``, ``about −3%``, ``down over 3%``."""
    text = re.sub(r"[−-](?=\d)", "", bar.text)
    if bar.qualifier in (Qualifier.EXACT, Qualifier.ABOUT):
        return re.sub(r"(?=\d)", "−", text, count=1)
    return f"down {text}"


def _legend_height(chart: Chart, width: float, language: Language) -> float:
    rows = [row for _, row, _ in _legend_places(chart, width, language)]
    return _LEGEND + _LEGEND_ROW * max(rows) if rows else 4.0


def _legend(chart: Chart, width: float, height: float, language: Language) -> Iterator[Mark]:
    for number, (x, row, name) in enumerate(_legend_places(chart, width, language)):
        y = height - 10 - _LEGEND_ROW * row
        yield Mark("box", x, y, _BAR, _BAR, _FILLS[number % len(_FILLS)])
        yield from text_marks(name, x + _BAR + 4, y + 1.4, _style(language), theme.MUTED)


def _legend_places(chart: Chart, width: float, language: Language) -> Iterator[tuple[float, int, str]]:
    """Left edge, row and name of each series: above the bars if they fit there, else from the margin on."""
    names = [_series_name(series, language) for series in chart.series]
    sizes = [_BAR + 4 + text_width(plain(name), _style(language)) + 16 for name in names]
    left = _label_width(chart, width, language) + 14
    margin = left if left + sum(sizes) - 16 <= width else 0.0
    x, row = margin, 0
    for name, size in zip(names, sizes, strict=True):
        if x > margin and x + size - 16 > width:
            x, row = margin, row + 1
        yield x, row, name
        x += size


def _series_name(series: str, language: Language) -> str:
    names = {Language.CHINESE: [_series_zh(series)], Language.ENGLISH: [series]}
    return "  ".join(dict.fromkeys(names.get(language, [series, _series_zh(series)])))


def _series_zh(series: str) -> str:
    """``2025 result`` as 2025年完成."""
    year, _, what = series.partition(" ")
    return f"{year}年{'目标' if what == 'target' else '完成'}" if year.isdigit() else series


def _bounds(chart: Chart) -> tuple[Decimal, Decimal]:
    values = [bar.value for bar in chart.bars]
    lowest, highest = min([Decimal(0), *values]), max([Decimal(0), *values])
    return lowest, highest if highest > lowest else lowest + 1
