"""The figures table: one row per figure, sorted and filtered in plain lists."""

from __future__ import annotations

from decimal import Decimal
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.figures.model import Figure
from desktop_app.ui.names import direction_name, kind_name, qualifier_name
from desktop_app.ui.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class FigureColumn(IntEnum):
    """Columns of the table."""

    ID = 0
    INDICATOR = 1
    INDICATOR_EN = 2
    RAW = 3
    ENGLISH = 4
    VALUE = 5
    UNIT = 6
    QUALIFIER = 7
    KIND = 8
    DIRECTION = 9
    PERIOD = 10
    SENTENCE = 11


EDITABLE = {
    FigureColumn.INDICATOR: "indicator_zh",
    FigureColumn.INDICATOR_EN: "indicator_en",
    FigureColumn.PERIOD: "period",
    FigureColumn.ENGLISH: "english",
}
_NUMERIC = {FigureColumn.VALUE}


class FigureModel(QAbstractTableModel):
    """Figures of a workspace as a table."""

    FIGURE_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._wanted = ""
        self._kind = ""
        self._sort: tuple[int, bool] = (FigureColumn.ID, False)
        self._rows: list[Figure] = []
        self._fill()
        workspace.figures_changed.connect(self._refill)
        workspace.translated.connect(self._sentence_changed)

    def set_filter(self, text: str, kind: str = "") -> None:
        """Show figures whose row contains `text`, of one kind (a `Kind` value) or of all."""
        self._wanted, self._kind = text.casefold().strip(), kind
        self._refill()

    def figure(self, row: int) -> Figure:
        """The figure in a row."""
        return self._rows[row]

    def row_at_or_after(self, segment_id: str) -> int:
        """The row of the first figure in a sentence or else behind it, -1 when the table is empty."""
        wanted = self._workspace.position(segment_id) if segment_id else 0
        places = [(self._workspace.position(one.segment_id), row) for row, one in enumerate(self._rows)]
        behind = [place for place in places if place[0] >= wanted]
        return min(behind or places, default=(0, -1))[1]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Override: sort the list itself; a negative column brings back reading order."""
        self.layoutAboutToBeChanged.emit()
        self._sort = (max(0, column), order == Qt.SortOrder.DescendingOrder)
        self._fill()
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Override."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Override."""
        return 0 if parent.isValid() else len(FigureColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override."""
        if not index.isValid():
            return None
        figure, column = self._rows[index.row()], FigureColumn(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return cell(figure, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return figure.sentence_zh if column is FigureColumn.SENTENCE else cell(figure, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMERIC:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == self.FIGURE_ROLE:
            return figure
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Override: correct a field by hand; the table follows when the project has it."""
        field = EDITABLE.get(FigureColumn(index.column()))
        if field is None or role != Qt.ItemDataRole.EditRole:
            return False
        figure = self._rows[index.row()]
        if str(value).strip() != getattr(figure, field):
            self._workspace.edit_figure(figure.id, field, str(value).strip())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Override."""
        flags = super().flags(index)
        if index.isValid() and FigureColumn(index.column()) in EDITABLE and not self._workspace.read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Override."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("No."),
            self.tr("Indicator (Chinese)"),
            self.tr("Indicator"),
            self.tr("In the source"),
            self.tr("In English"),
            self.tr("Value"),
            self.tr("Unit"),
            self.tr("Precision"),
            self.tr("Kind"),
            self.tr("Change"),
            self.tr("Period"),
            self.tr("Sentence"),
        )[section]

    def _refill(self) -> None:
        self.beginResetModel()
        self._fill()
        self.endResetModel()

    def _fill(self) -> None:
        rows = [one for one in self._workspace.figures if self._shown(one)]
        column, descending = self._sort
        if column == FigureColumn.VALUE:
            rows.sort(key=lambda one: (one.unit_norm, one.value_normalised), reverse=descending)
        elif column != FigureColumn.ID or descending:
            rows.sort(key=lambda one: cell(one, FigureColumn(column)), reverse=descending)
        self._rows = rows

    def _shown(self, figure: Figure) -> bool:
        if self._kind and figure.kind.value != self._kind:
            return False
        return not self._wanted or any(self._wanted in cell(figure, one).casefold() for one in FigureColumn)

    def _sentence_changed(self, _segment_id: str) -> None:
        """Nothing in the table depends on the English yet."""


def cell(figure: Figure, column: FigureColumn) -> str:
    """The text of one cell."""
    texts = {
        FigureColumn.ID: figure.id,
        FigureColumn.INDICATOR: figure.indicator_zh,
        FigureColumn.INDICATOR_EN: figure.indicator_en,
        FigureColumn.RAW: figure.qual_zh + figure.raw if figure.qual_zh not in figure.raw else figure.raw,
        FigureColumn.ENGLISH: figure.english,
        FigureColumn.VALUE: plain_number(figure),
        FigureColumn.UNIT: figure.unit_norm,
        FigureColumn.QUALIFIER: qualifier_name(figure.qualifier),
        FigureColumn.KIND: kind_name(figure.kind),
        FigureColumn.DIRECTION: direction_name(figure.direction),
        FigureColumn.PERIOD: figure.period,
        FigureColumn.SENTENCE: figure.sentence_zh,
    }
    return texts[column]


def plain_number(figure: Figure) -> str:
    """The normalised value with thousands separated, a range with a dash."""
    low = _grouped(figure.value_normalised)
    return (
        f"{low}–{_grouped(figure.value_max_normalised)}" if figure.value_max_normalised is not None else low
    )


def _grouped(value: Decimal) -> str:
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
