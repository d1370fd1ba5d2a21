"""Flows with a form of their own: charts, side-by-side pairs, contents lines, rules, boxes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.briefs.model import Language
from desktop_app.briefs.pdf import theme
from desktop_app.briefs.pdf.charts import chart_height, chart_told, draw_chart
from desktop_app.briefs.pdf.flow import Flow, draw_anchored
from desktop_app.briefs.pdf.pen import Pen
from desktop_app.briefs.pdf.theme import TextStyle
from desktop_app.briefs.pdf.typeset import Line, break_lines
from desktop_app.briefs.words import Text, plain, text_of
from desktop_app.figures.tables.charts import Chart


@dataclass(slots=True)
class Whole:
    """A flow that is never cut."""

    before: float = 0.0
    keep: bool = False
    anchors: tuple[str, ...] = ()

    def height(self, width: float) -> float:
        """Room it takes."""
        raise NotImplementedError

    def first(self, width: float) -> float:
        """All of it."""
        return self.height(width)

    def cut(self, width: float, room: float) -> tuple[Flow, Flow] | None:
        """Never."""
        return None


@dataclass(slots=True)
class ChartFlow(Whole):
    """A chart over the full measure; its bars move together rather than leave a page half empty."""

    chart: Chart | None = None
    language: Language = Language.ENGLISH
    squeezed: float = 0.0  # the height it must do with

    def height(self, width: float) -> float:
        """Height of the drawing."""
        if self.chart is None:
            return 0.0
        return self.squeezed or chart_height(self.chart, width, language=self.language)

    def first(self, width: float) -> float:
        """The least height it can do with."""
        return chart_height(self.chart, width, language=self.language, least=True) if self.chart else 0.0

    def fitted(self, width: float, room: float) -> ChartFlow:
        """The chart in this room, if it can do with it."""
        fits = self.height(width) <= room or self.first(width) > room
        return self if fits else replace(self, squeezed=room)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw it as vectors."""
        if self.chart is not None:
            bottom = top - self.height(width)
            with pen.figure(chart_told(self.chart, language=self.language), x, bottom, width, top - bottom):
                draw_chart(
                    pen.canvas, self.chart, x, bottom, width, language=self.language, height=top - bottom
                )


@dataclass(slots=True)
class RuleFlow(Whole):
    """A line across the measure; at the head of a page the running head's line stands for it."""

    colour: str = theme.RULE
    thickness: float = 0.6

    def height(self, width: float) -> float:
        """Its thickness."""
        return self.thickness

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw it."""
        pen.rule(x, top - self.thickness / 2, width, self.colour, self.thickness)


@dataclass(slots=True)
class BoxFlow(Whole):
    """A tinted panel around another flow; never cut."""

    inner: Flow | None = None
    tint: str = theme.TINT
    edge: str = theme.TEAL
    padding: float = 9.0

    def height(self, width: float) -> float:
        """Inner height and padding."""
        return (self.inner.height(width - 2 * self.padding - 3) if self.inner else 0.0) + 2 * self.padding

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Panel, coloured edge at the left, content."""
        height = self.height(width)
        pen.box(x, top - height, width, height, self.tint)
        pen.box(x, top - height, 2.4, height, self.edge)
        if self.inner is not None:
            inside = width - 2 * self.padding - 3
            draw_anchored(self.inner, pen, x + self.padding + 3, top - self.padding, inside)


@dataclass(slots=True)
class ContentsLine(Whole):
    """One line of the table of contents: title, page number, link."""

    text: Text = ()
    style: TextStyle = theme.BODY
    target: str = ""
    indent: float = 0.0

    def height(self, width: float) -> float:
        """The lines of the title."""
        return len(break_lines(self.text, self.style, width - self.indent - 40)) * self.style.leading

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Title at the left, page number at the right."""
        lines = break_lines(self.text, self.style, width - self.indent - 40)
        number = replace(theme.BODY, leading=self.style.leading, colour=theme.MUTED)
        height = self.height(width)
        with (
            pen.tags.path(("TOC", "TOCI")),
            pen.linked(self.target, text_of(self.text), x, top - height, width, height),
        ):
            pen.lines(lines, self.style, x + self.indent, top, width)
            pen.later(lambda: str(pen.pages.get(self.target, "")), number, x + width, top)


@dataclass(slots=True)
class PairFlow:
    """A Chinese text beside its English, cut at the same height.

    Attributes:
        zh, en: texts; zh_style, en_style: their styles.
        number: small number in the margin.
        bar: colour of a thin bar left of the English, "" for none.
    """

    zh: Text
    en: Text
    zh_style: TextStyle
    en_style: TextStyle
    number: str = ""
    bar: str = ""
    before: float = 5.0
    keep: bool = False
    anchors: tuple[str, ...] = ()
    outline: tuple[int, str] | None = None
    role: str = ""  # of a heading; else a paragraph
    _set: tuple[float, tuple[Line, ...], tuple[Line, ...]] | None = None

    def _lines(self, width: float) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
        if self._set is None or self._set[0] != width:
            zh_width, en_width = columns(width)
            self._set = (
                width,
                break_lines(self.zh, self.zh_style, zh_width),
                break_lines(self.en, self.en_style, en_width),
            )
        return self._set[1], self._set[2]

    def height(self, width: float) -> float:
        """The taller column."""
        zh, en = self._lines(width)
        return max(len(zh) * self.zh_style.leading, len(en) * self.en_style.leading)

    def first(self, width: float) -> float:
        """Two lines of each column, or all of a short pair."""
        zh, en = self._lines(width)
        if max(len(zh), len(en)) <= 3:
            return self.height(width)
        return max(min(2, len(zh)) * self.zh_style.leading, min(2, len(en)) * self.en_style.leading)

    def cut(self, width: float, room: float) -> tuple[Flow, Flow] | None:
        """As many lines of each column as fit, if two at least stay on either side."""
        zh, en = self._lines(width)
        fit_zh = _fit(len(zh), int((room + 0.01) // self.zh_style.leading))
        fit_en = _fit(len(en), int((room + 0.01) // self.en_style.leading))
        if min(fit_zh, len(zh)) < min(2, len(zh)) or min(fit_en, len(en)) < min(2, len(en)):
            return None
        if fit_zh == len(zh) and fit_en == len(en):
            return None
        head = replace(self, _set=(width, zh[:fit_zh], en[:fit_en]))
        tail = replace(
            self, _set=(width, zh[fit_zh:], en[fit_en:]), number="", anchors=(), outline=None, before=0.0
        )
        return head, tail

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Number, Chinese, English: one element of the structure, whose texts name their language."""
        with pen.tags.path((self.role or "P",)):
            if self.number:
                style = replace(theme.RUNNING, align="right", leading=self.zh_style.leading)
                pen.lines(break_lines(plain(self.number), style, 40), style, x - 48, top, 40)
            self._draw_texts(pen, x, top, width)

    def _draw_texts(self, pen: Pen, x: float, top: float, width: float) -> None:
        zh, en = self._lines(width)
        zh_width, en_width = columns(width)
        pen.lines(zh, self.zh_style, x, top, zh_width)
        left = x + width - en_width
        if self.bar and en:
            depth = len(en) * self.en_style.leading
            pen.box(left - 9, top - depth + 1.5, 1.6, depth - 3, self.bar)
        pen.lines(en, self.en_style, left, top, en_width)


def columns(width: float) -> tuple[float, float]:
    """Widths of the Chinese and the English column of a side-by-side setting."""
    return width * 0.455, width * 0.49


def _fit(count: int, room: int) -> int:
    """Lines of `count` that may stay when `room` fit, leaving no single line over."""
    if count <= room:
        return count
    return min(room, count - 2)


@dataclass(slots=True)
class Custom(Whole):
    """A flow of fixed height drawn by a function (title ornaments, signature lines)."""

    size: float = 0.0
    paint: Callable[[Pen, float, float, float], Any] | None = None

    def height(self, width: float) -> float:
        """Its fixed height."""
        return self.size

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Call the function."""
        if self.paint is not None:
            self.paint(pen, x, top, width)
