"""The grid's model: one row per sentence, or per paragraph for reading; filtered in plain lists."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from desktop_app.document.model import Block, Segment
from desktop_app.translation.model import OriginKind, TranslationState
from desktop_app.ui.going import paragraph_starts
from desktop_app.ui.models.indices import NO_INDEX, Index
from desktop_app.ui.names import origin_name, state_name
from desktop_app.ui.workspace import Workspace

GAP = "[…]"  # stands in a paragraph for sentences without English


class Column(IntEnum):
    """Columns of the grid."""

    NUMBER = 0
    SOURCE = 1
    TARGET = 2
    STATUS = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One row: some sentences of one block, in order."""

    block: Block
    segments: tuple[Segment, ...]

    @property
    def source(self) -> str:
        """The Chinese of the row."""
        return self.block.text[self.segments[0].start : self.segments[-1].end]

    @property
    def offset(self) -> int:
        """Where the row's Chinese begins in its block."""
        return self.segments[0].start


@dataclass(frozen=True, slots=True)
class RowFilter:
    """Which sentences to show; every wish that is set must hold.

    Attributes:
        text: words or a regular expression looked for on both sides; "" for all.
        regex, match_case: how `text` is read.
        states: states to show; empty for all.
        flagged, with_figures, commented: only such sentences.
        under: id of an outline block to stay within; "" for the whole report.
    """

    text: str = ""
    regex: bool = False
    match_case: bool = False
    states: frozenset[TranslationState] = frozenset()
    flagged: bool = False
    with_figures: bool = False
    commented: bool = False
    under: str = ""

    @property
    def active(self) -> bool:
        """True when some sentences may be hidden."""
        return self != RowFilter(regex=self.regex, match_case=self.match_case)

    def pattern(self) -> re.Pattern[str] | None:
        """What to look for; None for nothing.  Raises re.error for a broken expression."""
        if not self.text:
            return None
        flags = re.NOFLAG if self.match_case else re.IGNORECASE
        return re.compile(self.text if self.regex else re.escape(self.text), flags)


class SegmentModel(QAbstractTableModel):
    """Rows over a workspace; the workspace owns the data."""

    ROW_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._by_block = False
        self._filter = RowFilter()
        self._rows: list[tuple[Segment, ...]] = []  # a `Row` is made when one is looked at
        self._row_of: dict[str, int] = {}
        self._starts = paragraph_starts(workspace)
        self._fill()
        workspace.translated.connect(self._changed)
        workspace.checked.connect(self._changed)
        workspace.recut.connect(self._recut)

    # -- what is shown -----------------------------------------------------------------------

    @property
    def filter(self) -> RowFilter:
        """The filter in force."""
        return self._filter

    def set_filter(self, row_filter: RowFilter) -> None:
        """Show other sentences.  Raises re.error for a broken expression and changes nothing then."""
        row_filter.pattern()
        self.beginResetModel()
        self._filter = row_filter
        self._fill()
        self.endResetModel()

    def set_by_block(self, by_block: bool) -> None:
        """One row per paragraph instead of one per sentence."""
        self.beginResetModel()
        self._by_block = by_block
        self._fill()
        self.endResetModel()

    def row(self, number: int) -> Row:
        """The row at a place."""
        segments = self._rows[number]
        return Row(self._workspace.report.block(segments[0].block), segments)

    def row_of(self, segment_id: str) -> int:
        """Where a sentence is shown, -1 when it is filtered out."""
        return self._row_of.get(segment_id, -1)

    def paragraph(self, row: Row) -> int:
        """The number that briefs print beside the paragraph that begins with this row, 0 for none."""
        return self._starts.get(row.segments[0].id, 0)

    def english(self, row: Row) -> str:
        """The English of a row, its sentences joined; gaps are marked."""
        return " ".join(text for _segment_id, text in self.english_parts(row))

    def english_parts(self, row: Row) -> list[tuple[str, str]]:
        """Sentence ids with their English, in order; `GAP` without an id where some have none yet."""
        parts: list[tuple[str, str]] = []
        for one in row.segments:
            text = self._workspace.translation(one.id).text
            if text:
                parts.append((one.id, text))
            elif not parts or parts[-1][0]:
                parts.append(("", GAP))
        return parts if any(segment_id for segment_id, _text in parts) else []

    # -- Qt ----------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Override."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Override."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override: texts, and the whole row under `ROW_ROLE`."""
        if not index.isValid():
            return None
        if role == self.ROW_ROLE:
            return self.row(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.NUMBER:
            return self._number(self.row(index.row()))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(self.row(index.row()), Column(index.column()))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Override."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("No."), self.tr("Chinese"), self.tr("English"), self.tr("State"))[section]
        return None

    # -- inside ------------------------------------------------------------------------------

    def _text(self, row: Row, column: Column) -> str:
        if column is Column.NUMBER:
            return str(self._workspace.position(row.segments[0].id) + 1)
        if column is Column.SOURCE:
            return row.source
        if column is Column.TARGET:
            return self.english(row)
        return self.state_text(row)

    def _number(self, row: Row) -> str:
        """For who listens: with the number of the paragraph."""
        number, paragraph = self._text(row, Column.NUMBER), self.paragraph(row)
        return f"{number}, ¶ {paragraph}" if paragraph else number

    def state_text(self, row: Row) -> str:
        """State and origin of a row in words."""
        translation = self._workspace.translation(row.segments[0].id)
        words = state_name(translation.state)
        if translation.origin.kind is not OriginKind.NONE:
            words = self.tr("{state}, from {origin}").format(
                state=words, origin=origin_name(translation.origin.kind)
            )
        if any(self._workspace.is_flagged(one.id) for one in row.segments):
            words = self.tr("{state}; needs a look").format(state=words)
        elif any(self._workspace.open_findings(one.id) for one in row.segments):
            words = self.tr("{state}; with a remark").format(state=words)
        return words

    def _fill(self) -> None:
        everything = self._workspace.report.segments
        chosen = [one for one in everything if self._shown(one)] if self._filter.active else everything
        if self._by_block:
            groups: dict[str, list[Segment]] = {}
            for segment in chosen:
                groups.setdefault(segment.block, []).append(segment)
            self._rows = [tuple(of_one) for of_one in groups.values()]
        else:
            self._rows = [(segment,) for segment in chosen]
        self._row_of = {one.id: number for number, row in enumerate(self._rows) for one in row}

    def _shown(self, segment: Segment) -> bool:
        wish = self._filter
        if self._by_block and not wish.under:
            return True
        translation = self._workspace.translation(segment.id)
        pattern = wish.pattern()
        return (
            (not wish.states or translation.state in wish.states)
            and (not wish.flagged or self._workspace.is_flagged(segment.id))
            and (not wish.with_figures or bool(self._workspace.figures_of(segment.id)))
            and (not wish.commented or bool(translation.comment))
            and (not wish.under or self._is_under(segment, wish.under))
            and (pattern is None or bool(pattern.search(segment.text) or pattern.search(translation.text)))
        )

    def _is_under(self, segment: Segment, block_id: str) -> bool:
        block = self._workspace.report.block(segment.block)
        return block.id == block_id or any(
            one.id == block_id for one in self._workspace.report.ancestors(block)
        )

    def _recut(self) -> None:
        self._starts = paragraph_starts(self._workspace)
        self.beginResetModel()
        self._fill()
        self.endResetModel()

    def _changed(self, segment_id: str) -> None:
        row = self._row_of.get(segment_id)
        if row is not None:
            # The Chinese too: what of it is proven depends on the English.
            self.dataChanged.emit(self.index(row, Column.SOURCE), self.index(row, Column.STATUS))
