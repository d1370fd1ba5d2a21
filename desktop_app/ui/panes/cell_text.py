"""Setting the text of one grid cell: lines, highlighted pieces, and what lies under the mouse."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from desktop_app.ui.theme.colours import Colours

PADDING = 9
_KEPT = 800
_CLOSE = 2.5  # Chinese characters from stop to stop where a table has no room


class PieceLook(StrEnum):
    """How a piece of text is shown."""

    FIGURE = "figure"
    OPEN = "open"  # a figure the English does not say
    TERM = "term"
    WRONG = "wrong"  # must be settled
    DOUBT = "doubt"  # to be looked at
    REMARK = "remark"
    HIT = "hit"
    JOINED = "joined"  # over a page break that was joined
    SELECTED = "selected"


@dataclass(frozen=True, slots=True)
class Piece:
    """A highlighted run; `key` ties it to its counterpart on the other side, `tip` explains it."""

    start: int
    end: int
    look: PieceLook
    key: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class CellText:
    """What a cell shows: text, its pieces, and whether it is a heading, secondary, or Chinese.

    `stops` are where the cells of a row of a table begin, and where the last one ends (see `table_stops`).
    """

    text: str
    pieces: tuple[Piece, ...] = ()
    stops: tuple[float, ...] = ()
    bold: bool = False
    chinese: bool = False
    muted: bool = False


class Typesetter:
    """Lays texts out and remembers the last few hundred; forget it when colours or sizes change."""

    def __init__(self, colours: Colours, english: QFont, chinese: QFont) -> None:
        self._colours = colours
        self._fonts = {False: english, True: chinese}
        self._layouts: OrderedDict[tuple[CellText, int], tuple[QTextLayout, float]] = OrderedDict()

    def height(self, cell: CellText, width: int) -> int:
        """Pixels a cell of this width needs."""
        return int(self._layout(cell, width)[1]) + 2 * PADDING

    def paint(
        self, painter: QPainter, cell: CellText, origin: QPointF, width: int, marked: tuple[Piece, ...]
    ) -> None:
        """Draw a cell with its top left corner at `origin`; `marked` pieces stand out."""
        layout, _height = self._layout(cell, width)
        selections = [self._marking(piece) for piece in marked]
        painter.setPen(QColor(self._colours.muted if cell.muted else self._colours.ink))
        layout.draw(painter, origin + QPointF(PADDING, PADDING), selections)

    def option(self, cell: CellText, width: int) -> QTextOption:
        """How lines are broken, and where the cells of a row of a table begin if all of them have room."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if cell.stops:
            em = QFontMetricsF(self._fonts[cell.chinese]).horizontalAdvance("国")
            places = [stop * em for stop in cell.stops]
            option.setTabStopDistance(_CLOSE * em)
            option.setTabArray(places[:-1] if places[-1] <= width - 2 * PADDING else [])
        return option

    def position(self, cell: CellText, width: int, x: float, y: float, *, nearest: bool = False) -> int:
        """Offset of the character under a point of the cell, -1 when there is none.

        With `nearest` a point beside a line counts as its first or last character.
        """
        layout, height = self._layout(cell, width)
        x, y = x - PADDING, y - PADDING
        if not 0 <= y <= height:
            return -1
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            below = layout.lineAt(number + 1).y() if number + 1 < layout.lineCount() else height + 1
            if line.y() <= y < below:
                if not nearest and not 0 <= x <= line.naturalTextWidth():
                    return -1
                return int(line.xToCursor(x, line.CursorPosition.CursorOnCharacter))
        return -1

    def _layout(self, cell: CellText, width: int) -> tuple[QTextLayout, float]:
        key = (cell, width)
        known = self._layouts.get(key)
        if known is not None:
            self._layouts.move_to_end(key)
            return known
        made = self._set(cell, max(40, width - 2 * PADDING), self.option(cell, width))
        self._layouts[key] = made
        if len(self._layouts) > _KEPT:
            self._layouts.popitem(last=False)
        return made

    def _set(self, cell: CellText, width: int, option: QTextOption) -> tuple[QTextLayout, float]:
        font = QFont(self._fonts[cell.chinese])
        if cell.bold:
            font.setWeight(QFont.Weight.DemiBold)
        layout = QTextLayout(cell.text, font)
        layout.setTextOption(option)
        layout.setFormats([self._format(piece) for piece in cell.pieces])
        layout.beginLayout()
        y = 0.0
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout, y

    def _format(self, piece: Piece) -> QTextLayout.FormatRange:
        style = QTextCharFormat()
        if piece.look is PieceLook.FIGURE:
            style.setBackground(QColor(self._colours.figure))
        elif piece.look is PieceLook.OPEN:
            style.setBackground(QColor(self._colours.figure))
            style.setForeground(QColor(self._colours.bad))
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        elif piece.look is PieceLook.TERM:
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            style.setUnderlineColor(QColor(self._colours.muted))
        elif piece.look is PieceLook.JOINED:
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            style.setUnderlineColor(QColor(self._colours.accent))
        elif piece.look is PieceLook.WRONG:
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            style.setUnderlineColor(QColor(self._colours.bad))
            style.setForeground(QColor(self._colours.bad))
        elif piece.look in (PieceLook.DOUBT, PieceLook.REMARK):
            doubt = piece.look is PieceLook.DOUBT
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            style.setUnderlineColor(QColor(self._colours.warn if doubt else self._colours.muted))
        else:
            style.setBackground(QColor(self._colours.mark))
        return _range(piece, style)

    def _marking(self, piece: Piece) -> QTextLayout.FormatRange:
        style = QTextCharFormat()
        selected = piece.look is PieceLook.SELECTED
        style.setBackground(QColor(self._colours.accent if selected else self._colours.mark))
        style.setForeground(QColor(self._colours.on_accent if selected else self._colours.ink))
        return _range(piece, style)


def _range(piece: Piece, style: QTextCharFormat) -> QTextLayout.FormatRange:
    result = QTextLayout.FormatRange()
    result.start = piece.start
    result.length = piece.end - piece.start
    result.format = style
    return result
