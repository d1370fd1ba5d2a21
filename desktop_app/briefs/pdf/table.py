"""Tables that break between rows, repeat their head, and align figures on the decimal point."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from desktop_app.briefs.blocks import Align, Amount
from desktop_app.briefs.pdf.flow import Flow
from desktop_app.briefs.pdf.pen import Pen
from desktop_app.briefs.pdf.theme import RULE, TEAL, TINT, TextStyle
from desktop_app.briefs.pdf.typeset import Line, break_lines, text_width
from desktop_app.briefs.words import Text, plain

_PAD = 3.6  # above and below the text of a row
_GAP = 10.0  # between columns
_COLUMN = " /A << /O /Table /Scope /Column >>"  # what a head of a table heads


@dataclass(frozen=True, slots=True)
class TableCell:
    """Texts below each other, each in its style, or an amount; `link` leads to an anchor."""

    texts: tuple[tuple[Text, TextStyle], ...] = ()
    amount: Amount | None = None
    link: str = ""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row; a heading's first cell spans the table."""

    cells: tuple[TableCell, ...]
    heading: bool = False


@dataclass(frozen=True, slots=True)
class TableColumn:
    """Title texts, alignment and relative width."""

    title: tuple[tuple[Text, TextStyle], ...]
    align: Align
    share: int


_Set = tuple[tuple[tuple[Line, ...], TextStyle], ...]


@dataclass(slots=True)
class _Metrics:
    """Everything measured once for one width: column edges, lines of every cell."""

    width: float
    columns: list[tuple[float, float]]
    head: list[_Set]
    rows: dict[int, list[_Set]] = field(default_factory=dict)
    points: dict[int, float] = field(default_factory=dict)  # where the decimal point stands in a column


@dataclass(slots=True)
class TableFlow:
    """The rows ``start:end`` of a table; pieces of a cut table share their measurements."""

    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]
    style: TextStyle
    before: float = 8.0
    keep: bool = False
    anchors: tuple[str, ...] = ()
    start: int = 0
    end: int = -1
    _metrics: _Metrics | None = None

    def __post_init__(self) -> None:
        if self.end < 0:
            self.end = len(self.rows)

    def height(self, width: float) -> float:
        """Head and rows."""
        metrics = self._measure(width)
        return self._head_height(metrics) + sum(
            self._row_height(metrics, index) for index in range(self.start, self.end)
        )

    def first(self, width: float) -> float:
        """The head and two rows."""
        metrics = self._measure(width)
        until = min(self.start + 2, self.end)
        return self._head_height(metrics) + sum(
            self._row_height(metrics, index) for index in range(self.start, until)
        )

    def cut(self, width: float, room: float) -> tuple[Flow, Flow] | None:
        """Cut between rows; a heading row never stays behind, and a row is never torn."""
        metrics = self._measure(width)
        used = self._head_height(metrics)
        index = self.start
        while index < self.end and used + self._row_height(metrics, index) <= room + 0.01:
            used += self._row_height(metrics, index)
            index += 1
        if self.end - index == 1 and index - self.start > 2:  # no single row on the next page
            index -= 1
        while index > self.start and self.rows[index - 1].heading:
            index -= 1
        if index <= self.start or index >= self.end:
            return None
        return replace(self, end=index), replace(self, start=index, anchors=(), before=0.0)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Head on a rule, rows on hairlines."""
        metrics = self._measure(width)
        height = self._head_height(metrics)
        with pen.tags.element("Table", again=self.start > 0):
            if height:
                with pen.tags.artifact() if self.start else pen.tags.element("TR"):
                    self._draw_head(pen, metrics, x, top - height)
            pen.rule(x, top - height, width, TEAL, 1.0)
            top -= height
            for index in range(self.start, self.end):
                row_height = self._row_height(metrics, index)
                with pen.tags.element("TR"):
                    self._draw_row(pen, metrics, index, x, top, row_height)
                top -= row_height

    def _draw_head(self, pen: Pen, metrics: _Metrics, x: float, foot: float) -> None:
        for (offset, room), cell, column in zip(metrics.columns, metrics.head, self.columns, strict=True):
            edge = foot + _PAD + sum(len(lines) * style.leading for lines, style in cell)
            with pen.tags.element("TH", extra=_COLUMN):
                self._draw_texts(pen, cell, x + offset, edge, room, _head_align(column))

    def _draw_row(self, pen: Pen, metrics: _Metrics, index: int, x: float, top: float, height: float) -> None:
        row = self.rows[index]
        if row.heading:
            pen.box(x, top - height, metrics.width, height, TINT)
            with pen.tags.element("TH", extra=_COLUMN.replace(">>", f"/ColSpan {len(self.columns)} >>")):
                self._draw_texts(pen, metrics.rows[index][0], x + 4, top - _PAD, metrics.width, "left")
            return
        for number, cell in enumerate(row.cells):
            offset, room = metrics.columns[number]
            words = cell.link.replace("source-", "[") + "]"
            with (
                pen.tags.element("TD"),
                pen.linked(cell.link, words, x + offset, top - height, room, height),
            ):
                if cell.amount is not None and self._fits(metrics, number, cell.amount):
                    self._draw_amount(pen, cell.amount, x + offset + metrics.points[number], top - _PAD)
                align = "right" if self.columns[number].align is Align.RIGHT else "left"
                self._draw_texts(pen, metrics.rows[index][number], x + offset, top - _PAD, room, align)
        pen.rule(x, top - height, metrics.width, RULE)

    def _draw_texts(self, pen: Pen, texts: _Set, x: float, top: float, width: float, align: str) -> None:
        for lines, style in texts:
            pen.lines(lines, replace(style, align=align), x, top, width)
            top -= len(lines) * style.leading

    def _draw_amount(self, pen: Pen, amount: Amount, point: float, top: float) -> None:
        """The whole amount as one run of text, its decimal point at `point`."""
        left = point - self._before_point(amount)
        pen.lines(break_lines(plain(amount.text), self.style, 999), self.style, left, top, 999)

    def _measure(self, width: float) -> _Metrics:
        if self._metrics is None or self._metrics.width != width:
            self._metrics = self._measured(width)
        return self._metrics

    def _measured(self, width: float) -> _Metrics:
        total = sum(column.share for column in self.columns)
        usable = width - _GAP * (len(self.columns) - 1)
        edges: list[tuple[float, float]] = []
        x = 0.0
        for room in self._rooms([usable * column.share / total for column in self.columns]):
            edges.append((x, room))
            x += room + _GAP
        head = [_broken(column.title, room) for column, (_, room) in zip(self.columns, edges, strict=True)]
        metrics = _Metrics(width, edges, head)
        for number, column in enumerate(self.columns):
            if column.align is Align.DECIMAL:
                metrics.points[number] = self._point(number, edges[number][1])
        return metrics

    def _rooms(self, shares: list[float]) -> list[float]:
        """The columns' widths: those of amounts help each other out where one of them is too narrow."""
        amounts = [at for at, column in enumerate(self.columns) if column.align is Align.DECIMAL]
        for in_line in (True, False):  # all points in line, or at least each amount on one line
            needs = {at: self._need(at, in_line=in_line) for at in amounts}
            if all(needs[at] <= shares[at] for at in amounts):
                return shares
            spare = sum(shares[at] for at in amounts) - sum(needs.values())
            if spare >= 0:
                spread = spare / len(amounts)
                return [needs[at] + spread if at in needs else room for at, room in enumerate(shares)]
        return shares

    def _need(self, number: int, *, in_line: bool) -> float:
        """How wide a column is that holds its title and its amounts, with their points `in_line` or not."""
        amounts = [row.cells[number].amount for row in self.rows if not row.heading]
        known = [(self._before_point(one), text_width(plain(one.text), self.style)) for one in amounts if one]
        widths = [text_width(text, style) for text, style in self.columns[number].title]
        widths += [whole for _, whole in known]
        if in_line and known:
            widths.append(max(before for before, _ in known) + max(whole - before for before, whole in known))
        return max(widths, default=0.0)

    def _point(self, number: int, room: float) -> float:
        """Room before the decimal point of the widest amount in a column that fits on one line."""
        amounts = [row.cells[number].amount for row in self.rows if not row.heading]
        widths = [
            self._before_point(amount)
            for amount in amounts
            if amount is not None and text_width(plain(amount.text), self.style) <= room
        ]
        return max(widths, default=0.0)

    def _fits(self, metrics: _Metrics, number: int, amount: Amount) -> bool:
        """Whether an amount can stand in its column with its point in line; else it is set as text."""
        if number not in metrics.points:
            return False
        after = text_width(plain(amount.text), self.style) - self._before_point(amount)
        return metrics.points[number] + after <= metrics.columns[number][1] + _GAP / 2

    def _before_point(self, amount: Amount) -> float:
        whole = amount.number.partition(".")[0]
        return text_width(plain(f"{amount.prefix} {whole}".strip()), self.style)

    def _texts(self, metrics: _Metrics, number: int, cell: TableCell) -> tuple[tuple[Text, TextStyle], ...]:
        if cell.amount is None or self._fits(metrics, number, cell.amount):
            return cell.texts
        return ((plain(cell.amount.text), self.style),)

    def _head_height(self, metrics: _Metrics) -> float:
        tallest = max(
            (sum(len(lines) * style.leading for lines, style in cell) for cell in metrics.head), default=0.0
        )
        return tallest + 2 * _PAD if tallest else 0.0

    def _row_height(self, metrics: _Metrics, index: int) -> float:
        row = self.rows[index]
        if index not in metrics.rows:
            rooms = [metrics.width - 8] if row.heading else [room for _, room in metrics.columns]
            metrics.rows[index] = [
                _broken(self._texts(metrics, number, cell), room)
                for number, (cell, room) in enumerate(zip(row.cells, rooms, strict=False))
            ]
        texts = max(sum(len(lines) * style.leading for lines, style in cell) for cell in metrics.rows[index])
        return max(texts, self.style.leading) + 2 * _PAD


def _broken(texts: tuple[tuple[Text, TextStyle], ...], width: float) -> _Set:
    return tuple((break_lines(text, style, width), style) for text, style in texts if text)


def _head_align(column: TableColumn) -> str:
    return "right" if column.align is Align.RIGHT else "left"
