"""Changes after which the report is read again: its Chinese corrected, a page break left; all can be undone.

Only what is about to have other words is held meanwhile; typing elsewhere goes on, and what is stored in
the meantime is there when the report comes back.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from desktop_app.document.model import Corrections, Joint, Repair
from desktop_app.services.rereading import Edited
from desktop_app.translation.model import Translation
from desktop_app.ui.desk import Opened
from desktop_app.ui.jobs import Job
from desktop_app.ui.settling import Settling
from desktop_app.ui.undo import CorrectSource, Decide, Sentence


class Rereading(Settling):
    """`Workspace` tells the panes; `current` is the sentence one is at."""

    current: str
    is_rereading = False
    _held: frozenset[str] = frozenset()

    def is_held(self, segment_id: str) -> bool:
        """Whether a sentence is about to have other words."""
        return segment_id in self._held

    def undo_repair(self, repair: Repair) -> Job | None:
        """Leave a page break that was joined; can be undone."""
        if self.refuses() or self.is_rereading:
            return None
        label = QCoreApplication.translate("Rereading", "Leave a page break")
        return self._decided(self.desk.undo_repair(repair), repair, label)

    def join_left(self, left: Repair) -> Job | None:
        """Join what may be a page break and was left; can be undone."""
        if self.refuses() or self.is_rereading:
            return None
        label = QCoreApplication.translate("Rereading", "Join a page break")
        return self._decided(self.desk.join_block(left.block), left, label)

    def _decided(self, asked: Job, repair: Repair, label: str) -> Job:
        """What the desk was asked to decide about a page break, as a step that can be undone."""

        def done(decided: tuple[Corrections, Corrections]) -> None:
            self._take(lambda: self.undo_stack.push(Decide(self, *decided, label)))

        job = self._reread(asked, self._touched({repair.joint}))
        job.finished.connect(done)
        return job

    def put_decisions(self, before: Corrections, after: Corrections) -> Job | None:
        """Decide otherwise about page breaks; for undo commands, which see to the way back."""
        if self.read_only or self.is_rereading:
            return None
        touched = self._touched((before.undone ^ after.undone) | (before.added ^ after.added))
        job = self._reread(self.desk.decide(after), touched)
        job.finished.connect(lambda _changed: self._take(lambda: None))
        return job

    def correct_source(self, segment_id: str, text: str) -> Job | None:
        """Let the Chinese of a sentence say `text`; can be undone."""
        before, english = self.segment(segment_id).text, self.translation(segment_id)
        words = QCoreApplication.translate("Rereading", "Correct the Chinese of {n}")
        label = words.format(n=self.position(segment_id) + 1)

        def took(new_id: str, edited: Sequence[Edited]) -> None:
            then = Sentence(before, english, edited)
            self.undo_stack.push(CorrectSource(self, new_id, then, Sentence(text), label))

        return self.put_source(segment_id, Sentence(text), took)

    def put_source(
        self, segment_id: str, sentence: Sentence, took: Callable[[str, Sequence[Edited]], object]
    ) -> Job | None:
        """Other Chinese in place and on disk, perhaps with the English and corrected figures of then.

        `took` hears its new id, and what was corrected about the figures that were there.
        """
        if self.read_only or self.is_rereading:
            return None

        def done(new_id: str, edited: Sequence[Edited]) -> None:
            if sentence.english is not None:
                self.put([replace(sentence.english, segment_id=new_id)])
            self.check(new_id)
            took(new_id, edited)

        asked = self.desk.correct(segment_id, sentence.chinese, sentence.edited)
        job = self._reread(asked, frozenset({segment_id}))
        job.finished.connect(lambda answer: self._take(lambda: done(*answer)))
        return job

    @abstractmethod
    def put(self, translations: Iterable[Translation]) -> None:
        """Put translations in place and on disk."""

    @abstractmethod
    def _tell_reread(self) -> None:
        """Other sentences and figures are there."""

    @abstractmethod
    def _tell_rereading(self, on: bool) -> None:
        """The report is being read again, or not any more."""

    # -- inside ------------------------------------------------------------------------------

    def _reread(self, job: Job, held: frozenset[str]) -> Job:
        """Hold these sentences until the report is taken over, or could not be read."""
        self._hold_still(held, on=True)
        job.failed.connect(lambda _error: self._hold_still(frozenset(), on=False))
        return job

    def _take(self, then: Callable[[], object]) -> None:
        """Take over the project as it stands when everything asked for so far is on disk."""

        def take(opened: Opened) -> None:
            if self.desk.busy:  # something was stored since it was read
                self._take(then)
                return
            place = self.position(self.current) if self.knows(self.current) else 0
            self.hold(opened)
            if not self.knows(self.current) and self.report.segments:
                self.current = self.report.segments[min(place, len(self.report.segments) - 1)].id
            self._held = frozenset()
            self._tell_reread()
            then()
            self._hold_still(frozenset(), on=False)

        job = self.desk.look()
        job.failed.connect(lambda _error: self._hold_still(frozenset(), on=False))
        job.finished.connect(take)

    def _hold_still(self, held: frozenset[str], *, on: bool) -> None:
        self._held = held
        self.is_rereading = on
        self._tell_rereading(on)

    def _touched(self, joints: Collection[Joint]) -> frozenset[str]:
        """Sentences of the blocks on either side of these page breaks, or across them."""
        ends, heads = tuple(one.before for one in joints), tuple(one.after for one in joints)
        both = [end + head for end, head in zip(ends, heads, strict=True)]
        touched: set[str] = set()
        for block in self.report.blocks:
            words = "".join(block.text.split())
            if words.endswith(ends) or words.startswith(heads) or any(one in words for one in both):
                touched.update(one.id for one in self.report.segments_of(block.id))
        return frozenset(touched)
