"""The figures table: one row per figure, sorted, filtered and grouped in plain lists."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, QTimer
from PySide6.QtGui import QIcon

from desktop_app.document.model import BlockKind
from desktop_app.figures.english.indicator_names import stands_open
from desktop_app.figures.model import Figure
from desktop_app.ui.models.figure_cells import EDITABLE, NUMERIC, STORED, FigureColumn, cell, stored_text
from desktop_app.ui.models.indices import NO_INDEX, Index
from desktop_app.ui.names import mark_name, open_name, standing_name
from desktop_app.ui.plain import plain_tip
from desktop_app.ui.proving import Standing, standing
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace

OPEN = "open"  # asked for in the place of a kind: figures that the English does not prove
_FOLLOW_AFTER = 120  # milliseconds: while a translation runs sentences come one upon the other
_GROUPING = frozenset({BlockKind.PART, BlockKind.SECTION})


class FigureModel(QAbstractTableModel):
    """Figures of a workspace as a table."""

    FIGURE_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, workspace: Workspace, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._look = look
        self._grouped = False
        self._wanted = ""
        self._kind = ""
        self._sort: tuple[int, bool] = (FigureColumn.ID, False)
        self._rows: list[Figure | str] = []  # a text is the heading of a group
        self._fill()
        workspace.figures_changed.connect(self._refill)
        workspace.recut.connect(self._refill)
        workspace.marks_changed.connect(self._marks_changed)
        self._later = QTimer(self, singleShot=True, interval=_FOLLOW_AFTER)
        self._later.timeout.connect(self._follow)
        workspace.checked.connect(self._follow_soon)
        workspace.translated.connect(self._follow_soon)

    def set_filter(self, text: str, kind: str = "") -> None:
        """Show figures whose row contains `text`, of one kind (a `Kind` value, or `OPEN`) or of all."""
        self._wanted, self._kind = text.casefold().strip(), kind
        self._refill()

    def set_grouped(self, grouped: bool) -> None:
        """Put a heading above the figures of each section, or not."""
        self._grouped = grouped
        self._refill()

    def figure(self, row: int) -> Figure | None:
        """The figure in a row, None for the heading of a group."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Figure) else None

    def figures(self) -> list[Figure]:
        """All figures that are shown, in order."""
        return [one for one in self._rows if isinstance(one, Figure)]

    def heading_rows(self) -> list[int]:
        """Rows that are headings of groups."""
        return [row for row, one in enumerate(self._rows) if isinstance(one, str)]

    def row_of(self, figure_id: str) -> int:
        """Where a figure stands, -1 when it is filtered out."""
        return next(
            (row for row, one in enumerate(self._rows) if isinstance(one, Figure) and one.id == figure_id), -1
        )

    def row_at_or_after(self, segment_id: str) -> int:
        """The row of the first figure in a sentence or else behind it, -1 when the table is empty."""
        wanted = self._workspace.position(segment_id) if segment_id else 0
        places = [
            (self._workspace.position(one.segment_id), row)
            for row, one in enumerate(self._rows)
            if isinstance(one, Figure)
        ]
        behind = [place for place in places if place[0] >= wanted]
        return min(behind or places, default=(0, -1))[1]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Override: sort the list itself; a negative column brings back reading order."""
        self.layoutAboutToBeChanged.emit()
        self._sort = (max(0, column), order == Qt.SortOrder.DescendingOrder)
        self._fill()
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Override."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Override."""
        return 0 if parent.isValid() else len(FigureColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override."""
        if not index.isValid():
            return None
        figure, column = self._rows[index.row()], FigureColumn(index.column())
        if isinstance(figure, str):
            return figure if role == Qt.ItemDataRole.DisplayRole and column is FigureColumn.ID else None
        if role == Qt.ItemDataRole.EditRole and column in STORED:
            return STORED[column](figure)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(figure, column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._told(figure, column, role)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._sign(figure, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in NUMERIC:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == self.FIGURE_ROLE:
            return figure
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Override: correct a field by hand; the table follows when the project has it."""
        column, figure = FigureColumn(index.column()), self.figure(index.row())
        field = EDITABLE.get(column)
        if field is None or figure is None or role != Qt.ItemDataRole.EditRole:
            return False
        text = stored_text(column, str(value).strip())
        if text is None:
            return False
        stored = STORED[column](figure) if column in STORED else str(getattr(figure, field))
        if text != stored:
            self._workspace.edit_figure(figure, field, text)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Override."""
        figure = self.figure(index.row()) if index.isValid() else None
        if figure is None:
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        flags = super().flags(index)
        column = FigureColumn(index.column())
        a_range = column is FigureColumn.VALUE and figure.value_max_normalised is not None
        if column in EDITABLE and not a_range and not self._workspace.read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Override."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section in NUMERIC:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
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
            self.tr("Brief"),
        )[section]

    def _refill(self) -> None:
        self.beginResetModel()
        self._fill()
        self.endResetModel()

    def _fill(self) -> None:
        shown = [one for one in self._workspace.figures if self._shown(one)]
        if not self._grouped:
            self._rows = list(self._sorted(shown))
            return
        groups: dict[str, list[Figure]] = {}
        for one in shown:
            groups.setdefault(self._section_of(one), []).append(one)
        self._rows = []
        for title, of_one in groups.items():
            self._rows += [f"{title}   ({len(of_one)})", *self._sorted(of_one)]

    def _sorted(self, figures: Sequence[Figure]) -> list[Figure]:
        column, descending = self._sort
        rows = list(figures)
        if column == FigureColumn.VALUE:
            rows.sort(key=lambda one: (one.unit_norm, one.value_normalised), reverse=descending)
        elif column != FigureColumn.ID or descending:
            rows.sort(key=lambda one: self._text(one, FigureColumn(column)), reverse=descending)
        return rows

    def _section_of(self, figure: Figure) -> str:
        """The part and section a figure stands in."""
        report = self._workspace.report
        above = [one for one in report.ancestors(report.block(figure.block_id)) if one.kind in _GROUPING]
        return " › ".join(one.text for one in reversed(above)) or report.title

    def _shown(self, figure: Figure) -> bool:
        if self._kind == OPEN:
            if standing(self._workspace, figure) is not Standing.OPEN:
                return False
        elif self._kind and figure.kind.value != self._kind:
            return False
        return not self._wanted or any(
            self._wanted in self._text(figure, one).casefold() for one in FigureColumn
        )

    def _text(self, figure: Figure, column: FigureColumn) -> str:
        if column is FigureColumn.BRIEF:
            return mark_name(self._workspace.brief_marks.get(figure.segment_id))
        return cell(figure, column)

    def _told(self, figure: Figure, column: FigureColumn, role: int) -> str | None:
        """A tip, or what a screen reader adds: how it stands in the English, whether its name is open."""
        stands = standing_name(standing(self._workspace, figure)) if column is FigureColumn.ENGLISH else ""
        if _is_open_name(figure, column):
            stands = open_name()
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return stands or None
        text = figure.sentence_zh if column is FigureColumn.SENTENCE else self._text(figure, column)
        return plain_tip("\n".join(filter(None, (text, stands))))

    def _sign(self, figure: Figure, column: FigureColumn) -> QIcon | None:
        """Whether it goes into the brief, whether the English proves it, whether its name is open."""
        colours = self._look.colours
        if column is FigureColumn.BRIEF:
            mark = self._workspace.brief_marks.get(figure.segment_id)
            icons = {True: ("star", colours.accent), False: ("x", colours.muted)}
            return self._look.icon(*icons[mark]) if mark is not None else None
        if _is_open_name(figure, column):
            return self._look.icon("info", colours.warn)
        signs = {
            Standing.PROVEN: ("check", colours.good),
            Standing.ACCEPTED: ("circle-check", colours.muted),
            Standing.OPEN: ("triangle-alert", colours.bad),
        }
        sign = signs.get(standing(self._workspace, figure)) if column is FigureColumn.ENGLISH else None
        return self._look.icon(*sign) if sign else None

    def _follow_soon(self, _segment_id: str) -> None:
        # No lambda: the workspace outlives a window that is replaced, and would call it for ever.
        self._later.start()

    def _follow(self) -> None:
        """Sentences were written or checked: what of their figures is proven may be another."""
        shown = [one for one in self._workspace.figures if self._shown(one)] if self._kind == OPEN else []
        if self._kind == OPEN and {one.id for one in shown} != {one.id for one in self.figures()}:
            self._refill()
        elif self._rows:
            last = self.index(len(self._rows) - 1, FigureColumn.ENGLISH)
            self.dataChanged.emit(self.index(0, FigureColumn.ENGLISH), last)

    def _marks_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(
                self.index(0, FigureColumn.BRIEF), self.index(len(self._rows) - 1, FigureColumn.BRIEF)
            )


def _is_open_name(figure: Figure, column: FigureColumn) -> bool:
    """Whether the cell is an English name that leaves out words of the Chinese, or guesses them."""
    return column is FigureColumn.INDICATOR_EN and stands_open(figure.indicator_zh, figure.indicator_en)
