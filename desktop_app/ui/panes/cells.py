"""What the cells of the grid show: figures, terms, findings and hits as pieces of text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from desktop_app.review.model import Severity
from desktop_app.services.reference import Known
from desktop_app.ui import matching
from desktop_app.ui.messages import said
from desktop_app.ui.models.segments import Column, Row, SegmentModel
from desktop_app.ui.names import HEADINGS
from desktop_app.ui.panes.cell_text import CellText, Piece, PieceLook
from desktop_app.ui.panes.table_stops import TableStops
from desktop_app.ui.panes.tips import figure_tip, joined_tip, known_tip
from desktop_app.ui.workspace import Workspace

_LOOKS = {
    Severity.CRITICAL: PieceLook.WRONG,
    Severity.MAJOR: PieceLook.DOUBT,
    Severity.MINOR: PieceLook.REMARK,
}


class Cells:
    """Makes a `CellText` for any cell; keeps no text, so it is never stale."""

    def __init__(self, workspace: Workspace, model: SegmentModel) -> None:
        self._workspace = workspace
        self._model = model
        self._stops = TableStops(workspace)
        self.pattern: re.Pattern[str] | None = None
        self.known: dict[str, tuple[Known, ...]] = {}

    def cell(self, row: Row, column: Column) -> CellText:
        """The text of a source or target cell."""
        bold = row.block.kind in HEADINGS
        if column is Column.SOURCE:
            pieces = (*self._source_pieces(row), *self._hits(row.source))
            return CellText(row.source, pieces, self.stops(row, column), bold=bold, chinese=True)
        english = self._model.english(row)
        if not english:
            return CellText(self._model.tr("Not translated yet"), muted=True)
        pieces = (*self._target_pieces(row), *self._hits(english))
        return CellText(english, pieces, self.stops(row, column), bold=bold)

    def stops(self, row: Row, column: Column) -> tuple[float, ...]:
        """Where the cells of a row of a table begin."""
        return self._stops.of(row.block, chinese=column is Column.SOURCE)

    def paragraph(self, row: Row) -> int:
        """The number of the paragraph that begins with this row, 0 for none."""
        return self._model.paragraph(row)

    def piece_at(self, cell: CellText, position: int) -> Piece | None:
        """The piece with a counterpart or a tip under a character."""
        return next((one for one in cell.pieces if one.start <= position < one.end and one.key), None)

    def segment_at(self, row: Row, column: Column, position: int) -> str:
        """The sentence a character of a row belongs to, "" for none."""
        return next((key for key, start, end in self.spans(row, column) if start <= position < end), "")

    def spans(self, row: Row, column: Column) -> Iterator[tuple[str, int, int]]:
        """Sentence ids with their span in the row's text on one side."""
        if column is Column.SOURCE:
            for segment in row.segments:
                yield segment.id, segment.start - row.offset, segment.end - row.offset
            return
        at = 0
        for segment_id, text in self._model.english_parts(row):
            if segment_id:
                yield segment_id, at, at + len(text)
            at += len(text) + 1

    def _source_pieces(self, row: Row) -> list[Piece]:
        pieces: list[Piece] = []
        for segment in row.segments:
            figures = self._workspace.figures_of(segment.id)
            english = self._workspace.translation(segment.id).text
            proven = matching.english_spans(figures, english)
            for figure in figures:
                left, right = figure.start - row.offset, figure.end - row.offset
                still_open = bool(english) and figure.id not in proven
                look = PieceLook.OPEN if still_open else PieceLook.FIGURE
                tip = figure_tip(figure, still_open=still_open)
                pieces.append(Piece(left, right, look, figure.id, tip))
            pieces += self._known_pieces(segment.start - row.offset, segment.id, pieces)
        return [*self._joined_pieces(row), *pieces]

    def _joined_pieces(self, row: Row) -> Iterator[Piece]:
        """The characters on both sides of each page break that was joined."""
        for repair in self._workspace.repairs_of(row.block.id):
            at = repair.offset - row.offset
            if 0 < at < len(row.source):
                yield Piece(at - 1, at + 1, PieceLook.JOINED, f"|{repair.offset}", joined_tip(repair))

    def _known_pieces(self, offset: int, segment_id: str, taken: list[Piece]) -> list[Piece]:
        known = self.known.get(segment_id, ())
        return [
            Piece(offset + one.start, offset + one.end, PieceLook.TERM, f"~{one.zh}", known_tip(one))
            for one in known
            if _free(offset + one.start, offset + one.end, taken)
        ]

    def _known_english(self, offset: int, segment_id: str, taken: list[Piece]) -> list[Piece]:
        english = self._workspace.translation(segment_id).text
        pieces: list[Piece] = []
        for one in self.known.get(segment_id, ()):
            start, end = matching.form_span(one.forms, english)
            if end and _free(offset + start, offset + end, [*taken, *pieces]):
                pieces.append(
                    Piece(offset + start, offset + end, PieceLook.TERM, f"~{one.zh}", known_tip(one))
                )
        return pieces

    def _target_pieces(self, row: Row) -> list[Piece]:
        pieces: list[Piece] = []
        for segment_id, start, _end in self.spans(row, Column.TARGET):
            english = self._workspace.translation(segment_id).text
            figures = self._workspace.figures_of(segment_id)
            by_id = {figure.id: figure for figure in figures}
            for figure_id, (left, right) in matching.english_spans(figures, english).items():
                tip = figure_tip(by_id[figure_id])
                pieces.append(Piece(start + left, start + right, PieceLook.FIGURE, figure_id, tip))
            pieces += self._finding_pieces(start, segment_id)
            pieces += self._known_english(start, segment_id, pieces)
        return pieces

    def _finding_pieces(self, offset: int, segment_id: str) -> Iterator[Piece]:
        """What is wrong or doubtful; a remark on the whole sentence is a sign beside it, no line under it."""
        whole = (0, len(self._workspace.translation(segment_id).text))
        for finding in self._workspace.open_findings(segment_id):
            look = _LOOKS[finding.severity]
            span = finding.en_start, finding.en_end
            if span[1] > span[0] and (look is not PieceLook.REMARK or span != whole):
                tip = escape(said(finding.message))
                yield Piece(offset + span[0], offset + span[1], look, f"!{finding.check}", tip)

    def _hits(self, text: str) -> list[Piece]:
        if self.pattern is None:
            return []
        found = (match.span() for match in self.pattern.finditer(text))
        return [Piece(start, end, PieceLook.HIT) for start, end in found if end > start]


def _free(start: int, end: int, taken: list[Piece]) -> bool:
    return all(end <= piece.start or start >= piece.end for piece in taken)
