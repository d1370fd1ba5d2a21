"""Charts of the report's figures, drawn as bars; a click on a bar leads to its sentence."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.figures.tables.charts import Bar, Chart
from desktop_app.ui.messages import said
from desktop_app.ui.plain import Label
from desktop_app.ui.theme import fonts
from desktop_app.ui.theme.look import Look

_BAR, _GAP, _LABEL_GAP = 13, 9, 3


class ChartView(QWidget):
    """One chart: label, bar and official wording in rows, series told apart by shade and legend.

    Signals:
        chosen(figure_id): a bar was clicked.
    """

    chosen = Signal(str)

    def __init__(self, chart: Chart, look: Look, *, chinese: bool) -> None:
        super().__init__()
        self.chart = chart
        self._look = look
        self._chinese = chinese
        self._font = fonts.english(9)
        self._hits: list[tuple[QRectF, Bar]] = []
        self.setAccessibleName(chart.title_zh if chinese and chart.title_zh else chart.title)
        words = (f"{self._label(bar)}: {self.told(bar)}" for bar in chart.bars)
        self.setAccessibleDescription("; ".join(words))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Override."""
        line = QFontMetricsF(self._font).height()
        heads = len({bar.label_zh for bar in self.chart.bars})
        height = heads * (line + _LABEL_GAP + _GAP) + len(self.chart.bars) * (_BAR + 3)
        return QSize(300, int(height + (line + 6 if self.chart.series else 0)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Override."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        metrics = QFontMetricsF(self._font)
        self._hits.clear()
        y = self._paint_legend(painter, metrics) if self.chart.series else 0.0
        words = max(metrics.horizontalAdvance(self.told(bar)) for bar in self.chart.bars) + 10
        room = max(40.0, self.width() - words)
        low = min(0.0, *(float(bar.value) for bar in self.chart.bars))
        high = max(0.0, *(float(bar.value) for bar in self.chart.bars)) or 1.0
        label = ""
        for bar in self.chart.bars:
            if bar.label_zh != label:
                y += _GAP if label else 0
                label = bar.label_zh
                self._paint_label(painter, metrics, bar, y)
                y += metrics.height() + _LABEL_GAP
            self._paint_bar(painter, bar, QRectF(0, y, room, _BAR), (low, high))
            y += _BAR + 3
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override: a click chooses the figure behind a bar."""
        for rect, bar in self._hits:
            if rect.contains(event.position()):
                self.chosen.emit(bar.figure_id)
                return

    def told(self, bar: Bar) -> str:
        """The official wording, or the source's; it says no direction: a fall needs its sign."""
        text = bar.text_zh if self._chinese and bar.text_zh else bar.text
        return text if bar.value >= 0 else re.sub(r"[-−－]?(\d)", r"−\1", text, count=1)

    def _label(self, bar: Bar) -> str:
        return bar.label_zh if self._chinese else bar.label[:1].upper() + bar.label[1:]

    def _colour(self, series: str) -> QColor:
        colours = self._look.colours
        second = bool(self.chart.series) and series == self.chart.series[-1]
        return QColor(colours.warn if second else colours.accent)

    def _paint_legend(self, painter: QPainter, metrics: QFontMetricsF) -> float:
        x, line = 0.0, metrics.height()
        for series in self.chart.series:
            painter.fillRect(QRectF(x, (line - 9) / 2, 9, 9), self._colour(series))
            painter.setPen(QColor(self._look.colours.muted))
            name = said(series)
            painter.drawText(QPointF(x + 14, metrics.ascent()), name)
            x += 14 + metrics.horizontalAdvance(name) + 18
        return line + 6

    def _paint_label(self, painter: QPainter, metrics: QFontMetricsF, bar: Bar, y: float) -> None:
        painter.setPen(QColor(self._look.colours.ink))
        text = metrics.elidedText(self._label(bar), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QPointF(0, y + metrics.ascent()), text)

    def _paint_bar(self, painter: QPainter, bar: Bar, track: QRectF, span: tuple[float, float]) -> None:
        low, high = span
        scale = track.width() / (high - low)
        zero = track.left() - low * scale
        value = float(bar.value) * scale
        rect = QRectF(min(zero, zero + value), track.top(), max(1.5, abs(value)), track.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(bar.series))
        painter.drawRoundedRect(rect, 2, 2)
        painter.setPen(QColor(self._look.colours.muted))
        place = QRectF(max(rect.right(), zero) + 6, track.top() - 3, self.width(), track.height() + 6)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.told(bar))
        self._hits.append((QRectF(0, track.top(), self.width(), track.height()), bar))


class ChartPanel(QScrollArea):
    """All charts below one another.

    Signals:
        chosen(figure_id): a bar was clicked.
    """

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("charts")
        self.setWidgetResizable(True)
        self.setMinimumWidth(280)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Charts"))

    def show_charts(self, charts: list[Chart], *, chinese: bool) -> None:
        """Draw these; where there are none, leave the room to the table."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 0, 12, 12)
        column.setSpacing(12)
        for chart in charts:
            column.addWidget(self._card(chart, chinese=chinese))
        column.addStretch(1)
        self.setWidget(inner)
        self.setVisible(bool(charts))

    def _card(self, chart: Chart, *, chinese: bool) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(8)
        name = chart.title_zh if chinese and chart.title_zh else chart.title
        share = chart.unit == "%"  # amounts say their own unit at each bar, and not always this one
        title = Label(f"{name} (%)" if share else name, wordWrap=True)
        title.setProperty("role", "label")
        view = ChartView(chart, self._look, chinese=chinese)
        view.chosen.connect(self.chosen)
        layout.addWidget(title)
        layout.addWidget(view)
        words = chart.note_zh if chinese and chart.note_zh else chart.note
        if words:
            note = Label(words, wordWrap=True)
            note.setProperty("role", "muted")
            layout.addWidget(note)
        return card
