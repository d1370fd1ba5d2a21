"""Splitting a sentence or a joined break, joining with what is next, correcting the Chinese; all undoable."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.document.model import RUNNING_TEXT, Repair, Segment
from desktop_app.errors import ProjectError
from desktop_app.project import segmentation
from desktop_app.translation.model import Translation, TranslationState
from desktop_app.ui.dialogs.source import SourceDialog
from desktop_app.ui.dialogs.split import SplitDialog, likely_cut
from desktop_app.ui.jobs import Job
from desktop_app.ui.panes.text import TextPane
from desktop_app.ui.undo import Cut
from desktop_app.ui.workspace import Workspace

_SHOWN = 10  # characters on either side of a page break


class Cutting(QObject):
    """Commands on the current sentence.

    Signals:
        refused(AppError): it cannot be cut or joined like this.
        begun(Job): the report is being read again.
    """

    refused = Signal(object)
    begun = Signal(object)

    def __init__(self, workspace: Workspace, text: TextPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._text = text
        self._window = parent

    def ask_split(self) -> None:
        """Ask where to cut the current sentence on both sides."""
        if self._workspace.is_rereading:
            return
        self._text.grid.commit()
        segment_id = self._workspace.current
        chinese, english = (
            self._workspace.segment(segment_id).text,
            self._workspace.translation(segment_id).text,
        )
        cursor = self._text.grid.editor.textCursor().position()
        breaks = self._breaks(segment_id)
        at = likely_cut(chinese, self._text.grid.words.text)
        at = min(breaks, key=lambda one: abs(one - at), default=at)
        places = SplitDialog.ask(chinese, english, (at, cursor), self._window)
        if places is not None:
            self.split(segment_id, *places)

    def split(self, segment_id: str, chinese_at: int, english_at: int) -> None:
        """Cut a sentence in two; each part keeps its share of the English.

        Where a page break was joined, that is undone: its parts are two paragraphs.
        """
        repair = self._breaks(segment_id).get(chinese_at)
        if repair is not None:
            self._reread(self._workspace.undo_repair(repair))
            return
        try:
            segments = segmentation.split(self._workspace.report, segment_id, chinese_at)
        except ProjectError as error:
            self.refused.emit(error)
            return
        old = self._workspace.translation(segment_id)
        second = f"{segment_id}.{chinese_at}"
        parts = (_share(old, segment_id, old.text[:english_at]), _share(old, second, old.text[english_at:]))
        self._change(segment_id, segments, parts, self.tr("Split"))

    def join(self) -> None:
        """Join the current sentence with the next of its paragraph; the last one, with the next paragraph."""
        if self._workspace.is_rereading:
            return
        self._text.grid.commit()
        segment_id = self._workspace.current
        following = self._next_paragraph(segment_id)
        if following is not None:
            self._reread(self._workspace.join_left(following))
            return
        try:
            segments = segmentation.join(self._workspace.report, segment_id)
        except ProjectError as error:
            self.refused.emit(error)
            return
        block = self._workspace.segment(segment_id).block
        before = self._workspace.report.segments_of(block)
        gone = before[[one.id for one in before].index(segment_id) + 1].id
        first, second = self._workspace.translation(segment_id), self._workspace.translation(gone)
        words = " ".join(text for text in (first.text, second.text) if text)
        remarks = " ".join(text for text in (first.comment, second.comment) if text)
        state = min(first.state, second.state)
        joined = replace(first, text=words, comment=remarks, state=min(state, TranslationState.EDITED))
        self._change(segment_id, segments, (joined,), self.tr("Join"))

    def _breaks(self, segment_id: str) -> dict[int, Repair]:
        """The page breaks that were joined inside a sentence, by their place in it."""
        segment = self._workspace.segment(segment_id)
        found = self._workspace.repairs_of(segment.block)
        return {one.offset - segment.start: one for one in found if segment.start < one.offset < segment.end}

    def _next_paragraph(self, segment_id: str) -> Repair | None:
        """The place between a sentence that ends a paragraph and the next paragraph; None for any other."""
        report = self._workspace.report
        block = self._workspace.block_of(segment_id)
        if report.segments_of(block.id)[-1].id != segment_id:
            return None
        following = next((after for one, after in pairwise(report.blocks) if one.id == block.id), None)
        if following is None or not {block.kind, following.kind} <= RUNNING_TEXT:
            return None
        return Repair(following.id, 0, block.text[-_SHOWN:], following.text[:_SHOWN], "by-hand", 1.0)

    def _reread(self, job: Job | None) -> None:
        if job is not None:
            job.failed.connect(self.refused)
            self.begun.emit(job)

    def ask_correction(self, segment_id: str) -> None:
        """Ask what the Chinese of a sentence should say."""
        self._text.grid.commit()
        if not self._workspace.knows(segment_id) or self._workspace.is_rereading:
            return
        chinese = self._workspace.segment(segment_id).text
        text = SourceDialog.ask(chinese, self._window)
        if text and text != chinese:
            self._reread(self._workspace.correct_source(segment_id, text))

    def _change(
        self,
        segment_id: str,
        segments: tuple[Segment, ...],
        translations: tuple[Translation, ...],
        label: str,
    ) -> None:
        block = self._workspace.segment(segment_id).block
        old = self._workspace.report.segments_of(block)
        new_ids = {one.id for one in segments}
        touched = [one.id for one in old if one.id not in new_ids or one.id == segment_id]
        before = Cut(old, tuple(self._workspace.translation(one) for one in touched))
        self._workspace.cut(block, before, Cut(segments, translations), label)


def _share(old: Translation, segment_id: str, text: str) -> Translation:
    """A part of a translation; nobody has confirmed it as such."""
    words = text.strip()
    state = min(old.state, TranslationState.EDITED) if words else TranslationState.UNTRANSLATED
    comment = old.comment if segment_id == old.segment_id else ""
    return replace(old, segment_id=segment_id, text=words, state=state, comment=comment)
