"""The open project as the window sees it: in memory, changed at once, written by the desk.

Every change of English goes through here, so that undo, storage, checks and panes cannot disagree; what a
person decides about open questions goes through `Settling`, what reads the report again through `Rereading`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from desktop_app.figures.english.wording import say
from desktop_app.figures.model import Figure, FigureSet
from desktop_app.project.records import amended
from desktop_app.project.segmentation import cut_again, reassigned
from desktop_app.review.model import Finding
from desktop_app.services.translating import TranslatedSegment
from desktop_app.translation.model import Origin, OriginKind, Translation, TranslationState
from desktop_app.ui.desk import LAST_SEEN, Desk, Opened
from desktop_app.ui.rereading import Rereading
from desktop_app.ui.undo import CorrectFigure, Cut, CutAgain, SetTranslations

# Fields of a figure that its official wording depends on.
_WORDED = frozenset({"value_normalised", "unit_norm", "qualifier", "kind", "direction"})


class Workspace(QObject, Rereading):
    """One open project.

    Signals:
        translated(segment_id): its English, state or comment changed.
        checked(segment_id): its findings changed.
        check_ended(segment_id): no check of it is under way any more.
        current_changed(segment_id): another sentence is being looked at.
        figures_changed(), marks_changed(): figures were corrected; brief marks were set.
        questions_changed(): a slip of the source was settled.
        terms_changed(): a term was confirmed, or is one no more.
        recut(): sentences were split or joined.
        rereading(bool): the report is being read again, and sentences it changes are held meanwhile.
    """

    translated = Signal(str)
    checked = Signal(str)
    check_ended = Signal(str)
    current_changed = Signal(str)
    figures_changed = Signal()
    marks_changed = Signal()
    questions_changed = Signal()
    terms_changed = Signal()
    recut = Signal()
    rereading = Signal(bool)

    def __init__(self, opened: Opened, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hold(opened)
        self.path = opened.path
        self.read_only = opened.read_only
        self.desk = desk
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(2000)
        self._checks = Counter[str]()  # under way, by sentence
        self.draft = opened.draft
        self.brief_choices = dict(opened.brief_choices)
        first = self.report.segments[0].id if self.report.segments else ""
        self.current = opened.last_seen if opened.last_seen in self._segments else first

    # -- looking -----------------------------------------------------------------------------

    def keep_place(self) -> None:
        """Note which sentence one is at, for the next start."""
        if not self.read_only:
            place = self.current
            self.desk.write(lambda project: project.set_meta(LAST_SEEN, place))

    def keep_draft(self, segment_id: str, text: str) -> None:
        """Keep what is being typed, so that not even a power cut takes it; "" forgets it."""
        if not self.read_only and (segment_id, text) != self.draft:
            self.draft = (segment_id, text)
            self.desk.keep_draft(segment_id, text)

    def go_to(self, segment_id: str) -> None:
        """Look at a sentence; all panes follow."""
        if segment_id in self._segments and segment_id != self.current:
            self.current = segment_id
            self.current_changed.emit(segment_id)

    # -- changing ----------------------------------------------------------------------------

    def write_english(self, segment_id: str, text: str, origin: Origin | None = None) -> None:
        """Replace the English of a sentence by hand (or from a match, with its origin)."""
        before = self.translation(segment_id)
        if before.text == text:
            return
        state = TranslationState.EDITED if text.strip() else TranslationState.UNTRANSLATED
        after = replace(before, text=text, state=state, origin=origin or Origin(OriginKind.HAND))
        self.change([after], self.tr("Edit sentence {n}").format(n=self.position(segment_id) + 1))

    def approve(self, segment_id: str) -> None:
        """Confirm the English of a sentence as it stands."""
        before = self.translation(segment_id)
        if not before.text.strip() or before.state is TranslationState.APPROVED:
            return
        number = self.position(segment_id) + 1
        self.change(
            [replace(before, state=TranslationState.APPROVED)], self.tr("Confirm {n}").format(n=number)
        )

    def change(self, translations: Sequence[Translation], label: str) -> None:
        """One undoable change of one or many sentences."""
        if not translations or self.refuses() or any(self.is_held(one.segment_id) for one in translations):
            return
        before = [self.translation(one.segment_id) for one in translations]
        self.put(translations)
        self.undo_stack.push(SetTranslations(self, before, list(translations), label))

    def cut(self, block_id: str, before: Cut, after: Cut, label: str) -> None:
        """Cut the sentences of a block anew, as one undoable change."""
        if not self.read_only and not self.is_rereading:
            self.undo_stack.push(CutAgain(self, block_id, before, after, label))

    def put_cut(self, block_id: str, cut: Cut) -> None:
        """Put another cutting in place and on disk; for undo commands, which see to the way back."""
        self._hold_report(cut_again(self.report, block_id, cut.segments))
        self._count_all()
        self._content = replace(self._content, figures=reassigned(self._content.figures, self.report))
        self._index_figures(self._content.figures.figures)
        self.desk.cut(block_id, cut.segments)
        if not self.knows(self.current):
            self.current = cut.segments[0].id
        self.recut.emit()
        self.put(cut.translations)

    def put(self, translations: Iterable[Translation]) -> None:
        """Put translations in place and on disk; for undo commands, which see to the way back."""
        placed = list(translations)
        self.desk.store(placed)
        for one in placed:
            changed = self.translation(one.segment_id).text != one.text
            self._place(one)
            self.translated.emit(one.segment_id)
            if changed:
                self.check(one.segment_id)

    def comment(self, segment_id: str, text: str) -> None:
        """Set the remark on a sentence."""
        if self.refuses():
            return
        self._place(replace(self.translation(segment_id), comment=text))
        self.desk.write(lambda project: project.set_comment(segment_id, text))
        self.translated.emit(segment_id)

    def check(self, segment_id: str) -> None:
        """Check a sentence in the background; `checked` follows."""
        english = self.translation(segment_id).text
        job = self.desk.check(segment_id, english, self.content())
        self._checks[segment_id] += 1
        job.finished.connect(lambda found: self._take_findings(segment_id, english, found))
        job.ended.connect(lambda: self._end_check(segment_id))

    def is_checking(self, segment_id: str) -> bool:
        """True while the findings of a sentence may be those of what it said before."""
        return self._checks[segment_id] > 0

    def arrived(self, item: TranslatedSegment, *, wanted: bool = False) -> None:
        """Take over a sentence from a running translation, unless a person was faster.

        A sentence that a person wanted anew replaces theirs, as a change that can be undone.
        """
        segment_id = item.translation.segment_id
        if not self.knows(segment_id):
            return
        mine = self.translation(segment_id)
        if wanted and item.translation.text:
            label = self.tr("Translate {n} again").format(n=self.position(segment_id) + 1)
            self.change([replace(item.translation, comment=mine.comment)], label)
            return
        if mine.state >= TranslationState.EDITED and mine.text:
            self.desk.store([mine])
            self.check(segment_id)
            return
        self._place(replace(item.translation, comment=mine.comment))
        self._place_findings(segment_id, item.findings)
        self.translated.emit(segment_id)
        self.checked.emit(segment_id)

    def set_all_findings(self, found: dict[str, tuple[Finding, ...]]) -> None:
        """Take over the result of checking the whole report."""
        touched = set(self._findings) | set(found)
        for segment_id in touched:
            self._place_findings(segment_id, found.get(segment_id, ()))
            self.checked.emit(segment_id)

    def edit_figure(self, figure: Figure, field: str, value: str) -> None:
        """Correct one field of a figure by hand; its official wording follows its meaning."""
        if self.is_rereading:
            return  # figures are about to have other numbers
        changes = {field: value}
        if field in _WORDED:
            changes["english"] = say(amended(figure, changes))
        label = self.tr("Correct a figure")

        def done(answer: tuple[FigureSet, Mapping[str, str | None]]) -> None:
            figures, before = answer
            self._set_figures(figures)
            self.undo_stack.push(CorrectFigure(self, figure.id, before, changes, label))

        self.desk.edit_figure(figure.id, changes).finished.connect(done)

    def put_figure(self, figure_id: str, changes: Mapping[str, str | None]) -> None:
        """Put fields of a figure in place and on disk; for undo commands, which see to the way back."""
        self.desk.edit_figure(figure_id, changes).finished.connect(
            lambda answer: self._set_figures(answer[0])
        )

    def mark_for_brief(self, segment_id: str, taken: bool | None) -> None:
        """Put a sentence into the brief, keep it out, or leave it to the rules."""
        if self.refuses():
            return
        self.brief_marks.pop(segment_id, None)
        if taken is not None:
            self.brief_marks[segment_id] = taken
        self.desk.write(lambda project: project.mark_for_brief(segment_id, taken))
        self.marks_changed.emit()

    def keep_brief_choices(self, stored: dict[str, object]) -> None:
        """Keep what was chosen about the brief with the project."""
        self.brief_choices = stored
        if not self.read_only:
            self.desk.keep_brief_choices(stored)

    # -- inside ------------------------------------------------------------------------------

    def _take_findings(self, segment_id: str, english: str, found: tuple[Finding, ...] | None) -> None:
        """Take over what a check found, unless the English has changed since."""
        if found is None or not self.knows(segment_id) or self.translation(segment_id).text != english:
            return
        fresh = tuple(replace(one, dismissed=self.reason_for(segment_id, one)) for one in found)
        if not self.read_only:
            self.desk.write(lambda project: project.set_findings(segment_id, fresh))
        self._place_findings(segment_id, fresh)
        self.checked.emit(segment_id)

    def _end_check(self, segment_id: str) -> None:
        self._checks[segment_id] -= 1
        if not self.is_checking(segment_id):
            self.check_ended.emit(segment_id)

    def _tell_findings(self, segment_id: str) -> None:
        self.checked.emit(segment_id)

    def _tell_questions(self) -> None:
        self.questions_changed.emit()

    def _tell_terms(self) -> None:
        self.terms_changed.emit()

    def _tell_reread(self) -> None:
        self.recut.emit()
        self.figures_changed.emit()
        self.questions_changed.emit()

    def _tell_rereading(self, on: bool) -> None:
        self.rereading.emit(on)

    def _set_figures(self, figures: FigureSet) -> None:
        self._content = replace(self._content, figures=figures)
        self._index_figures(self._content.figures.figures)
        self.figures_changed.emit()
