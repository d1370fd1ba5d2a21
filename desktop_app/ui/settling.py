"""What a person decides about a report's open questions, as changes that can be undone."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoStack

from desktop_app.document.model import Quirk, Repair
from desktop_app.errors import ProjectError
from desktop_app.figures.model import Doubt
from desktop_app.review.model import Finding
from desktop_app.translation.model import Term
from desktop_app.ui.desk import Desk
from desktop_app.ui.holdings import Holdings
from desktop_app.ui.undo import Deed


class Settling(Holdings):
    """Findings dismissed, slips and page breaks settled, terms confirmed; `Workspace` tells the panes."""

    desk: Desk
    path: Path
    read_only: bool
    undo_stack: QUndoStack

    def refuses(self) -> bool:
        """Whether it can only be read, which is said: nothing is to look changed that is not kept."""
        if self.read_only:
            message = f"{self.path.name} is open read-only; save a copy to change it."
            self.desk.failed.emit(ProjectError("project-read-only", message, path=str(self.path)))
        return self.read_only

    def dismiss(self, segment_id: str, finding: Finding, reason: str) -> None:
        """Dismiss a finding with a reason, or open it again with none."""
        before = finding.dismissed
        translate = QCoreApplication.translate
        self._decide(
            lambda: self._put_reason(segment_id, finding, reason),
            lambda: self._put_reason(segment_id, finding, before),
            translate("Settling", "Dismiss") if reason else translate("Settling", "Open again"),
        )

    def settle_quirk(self, quirk: Quirk, accepted: bool) -> None:
        """Accept the proposed reading of a slip, or say that the source is right."""
        self._decide(
            lambda: self._put_choice(quirk, accepted),
            lambda: self._put_choice(quirk, None),
            QCoreApplication.translate("Settling", "Settle a slip of the source"),
        )

    def settle_repair(self, repair: Repair) -> None:
        """Say that a page break was joined, or left, rightly."""
        self._decide(
            lambda: self._put_repair(repair, settled=True),
            lambda: self._put_repair(repair, settled=False),
            QCoreApplication.translate("Settling", "Settle a page break"),
        )

    def settle_doubt(self, doubt: Doubt) -> None:
        """Say that a question to the author has been noted."""
        self._decide(
            lambda: self._put_doubt(doubt, settled=True),
            lambda: self._put_doubt(doubt, settled=False),
            QCoreApplication.translate("Settling", "Note a question to the author"),
        )

    def add_term(self, term: Term) -> None:
        """Confirm a term or name for this project, in the place of an earlier one for the same Chinese."""
        self._decide_terms(term.zh, (term,), QCoreApplication.translate("Settling", "Add a term"))

    def forget_term(self, zh: str) -> None:
        """Let a Chinese term be none of this project any more."""
        self._decide_terms(zh, (), QCoreApplication.translate("Settling", "Remove a term"))

    @contextmanager
    def one_step(self, label: str) -> Iterator[None]:
        """Whatever is changed meanwhile is taken back by one step of undo."""
        self.undo_stack.beginMacro(label)
        try:
            yield
        finally:
            self.undo_stack.endMacro()

    @abstractmethod
    def check(self, segment_id: str) -> None:
        """Check a sentence anew."""

    @abstractmethod
    def _tell_findings(self, segment_id: str) -> None:
        """Its findings changed."""

    @abstractmethod
    def _tell_questions(self) -> None:
        """A question about the source was settled or opened."""

    @abstractmethod
    def _tell_terms(self) -> None:
        """A term was confirmed, or is one no more."""

    # -- inside ------------------------------------------------------------------------------

    def _decide(self, do: Callable[[], object], undo: Callable[[], object], label: str) -> None:
        if not self.refuses():
            self.undo_stack.push(Deed(do, undo, label))

    def _put_reason(self, segment_id: str, finding: Finding, reason: str) -> None:
        same = (finding.check, finding.message)
        self._reasons[segment_id, *same] = reason
        changed = tuple(
            replace(one, dismissed=reason) if (one.check, one.message) == same else one
            for one in self.findings(segment_id)
        )
        self.desk.write(lambda project: project.dismiss(segment_id, finding, reason))
        self._place_findings(segment_id, changed)
        self._tell_findings(segment_id)

    def _put_choice(self, quirk: Quirk, accepted: bool | None) -> None:
        if accepted is None:
            self._settled_quirks.discard(quirk)
        else:
            self._settled_quirks.add(quirk)
        others = tuple(one for one in self._content.accepted_quirks if one != quirk)
        self._content = replace(self._content, accepted_quirks=(*others, quirk) if accepted else others)
        self.desk.settle(quirk, accepted)
        for segment in self.report.segments_of(quirk.block):
            if segment.start <= quirk.start < segment.end and self.translation(segment.id).text:
                self.check(segment.id)
        self._tell_questions()

    def _put_repair(self, repair: Repair, *, settled: bool) -> None:
        (self._settled_repairs.add if settled else self._settled_repairs.discard)(repair.joint)
        self.desk.settle_repairs(frozenset(self._settled_repairs))
        self._tell_questions()

    def _put_doubt(self, doubt: Doubt, *, settled: bool) -> None:
        (self._settled_doubts.add if settled else self._settled_doubts.discard)(doubt.question)
        self.desk.settle_doubts(frozenset(self._settled_doubts))
        self._tell_questions()

    def _decide_terms(self, zh: str, after: Sequence[Term], label: str) -> None:
        before = [one for one in self.terms if one.zh == zh]
        self._decide(lambda: self._put_terms(zh, after), lambda: self._put_terms(zh, before), label)

    def _put_terms(self, zh: str, terms: Sequence[Term]) -> None:
        others = (one for one in self.terms if one.zh != zh)
        self._content = replace(self._content, terms=(*others, *terms))
        self.desk.set_terms(zh, terms)
        self._tell_terms()
        for segment in self.report.segments:  # what is asked about a name is asked wherever it stands
            if zh in segment.text and self.translation(segment.id).text:
                self.check(segment.id)
