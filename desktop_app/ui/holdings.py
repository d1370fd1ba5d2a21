"""What the window holds of an open project in memory, to be asked; `Workspace` is what changes it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desktop_app.document.model import Block, Quirk, Repair, Report, Segment
from desktop_app.figures.model import Doubt, Figure, figures_by_segment
from desktop_app.project.content import ProjectContent
from desktop_app.review.model import Finding, Severity
from desktop_app.translation.model import Term, Translation, TranslationState
from desktop_app.ui.desk import Opened

_SURE_ENOUGH = 0.8  # repairs below this are asked about


class Holdings:
    """Report, figures, translations and findings of one project, by segment id."""

    report: Report
    _counts: tuple[int, int, int]  # translated, approved, open findings

    def hold(self, opened: Opened) -> None:
        """Take over what was read from disk."""
        self.brief_marks = dict(opened.brief_marks)
        self._content = opened.content
        self._settled_quirks = set(opened.settled_quirks)
        self._settled_repairs = set(opened.settled_repairs)
        self._settled_doubts = set(opened.settled_doubts)
        self._translations = dict(opened.content.translations)
        self._findings = dict(opened.content.findings)
        self._counted: dict[str, tuple[bool, bool, int]] = {}
        self._reasons = {
            (segment_id, one.check, one.message): one.dismissed
            for segment_id, of_one in self._findings.items()
            for one in of_one
        }
        self._hold_report(opened.content.report)
        self._count_all()
        self._index_figures(opened.content.figures.figures)

    def content(self) -> ProjectContent:
        """A snapshot for services that run beside the window."""
        return replace(
            self._content,
            report=self.report,
            translations=dict(self._translations),
            findings=dict(self._findings),
        )

    @property
    def terms(self) -> tuple[Term, ...]:
        """Terms confirmed in this project."""
        return self._content.terms

    @property
    def figures(self) -> tuple[Figure, ...]:
        """All figures in reading order."""
        return self._content.figures.figures

    def open_quirks(self) -> list[Quirk]:
        """Probable slips of the source nobody has decided about."""
        return [one for one in self.report.quirks if one not in self._settled_quirks]

    def open_doubts(self) -> list[Doubt]:
        """Questions to the author about the source's own figures that nobody has noted."""
        known = {figure.id for figure in self.figures} if self._content.figures.doubts else set()
        return [
            one
            for one in self._content.figures.doubts
            if one.question not in self._settled_doubts and known.intersection(one.figure_ids[:1])
        ]

    def open_repairs(self) -> list[Repair]:
        """Joined page breaks that are not sure and that nobody has looked at."""
        return [
            one
            for one in self.report.repairs
            if one.confidence < _SURE_ENOUGH and one.joint not in self._settled_repairs
        ]

    def left_breaks(self) -> list[Repair]:
        """Places that may be page breaks, were not joined, and that nobody has looked at."""
        return [one for one in self.report.doubtful if one.joint not in self._settled_repairs]

    def repairs_of(self, block_id: str) -> tuple[Repair, ...]:
        """The page breaks that were joined in a block, in order."""
        return self._repairs_by_block.get(block_id, ())

    def segment(self, segment_id: str) -> Segment:
        """The sentence with this id."""
        return self._segments[segment_id]

    def block_of(self, segment_id: str) -> Block:
        """The block a sentence stands in."""
        return self.report.block(self._segments[segment_id].block)

    def position(self, segment_id: str) -> int:
        """0-based place of a sentence in reading order."""
        return self._order[segment_id]

    def translation(self, segment_id: str) -> Translation:
        """The English of a sentence; an untranslated one when there is none."""
        return self._translations.get(segment_id) or Translation(segment_id)

    def findings(self, segment_id: str) -> tuple[Finding, ...]:
        """All findings on a sentence."""
        return self._findings.get(segment_id, ())

    def open_findings(self, segment_id: str) -> tuple[Finding, ...]:
        """Findings nobody has dismissed."""
        return tuple(finding for finding in self.findings(segment_id) if not finding.dismissed)

    def reason_for(self, segment_id: str, finding: Finding) -> str:
        """Why such a finding was dismissed, "" if it was not."""
        return self._reasons.get((segment_id, finding.check, finding.message), "")

    def figures_of(self, segment_id: str) -> tuple[Figure, ...]:
        """Figures of one sentence, in order."""
        return self._figures_by_segment.get(segment_id, ())

    def is_flagged(self, segment_id: str) -> bool:
        """True when something critical or major about it is open."""
        return any(finding.severity is not Severity.MINOR for finding in self.open_findings(segment_id))

    def repeats(self, segment_id: str) -> list[str]:
        """Other sentences with the same Chinese."""
        text = self._segments[segment_id].text
        return [one.id for one in self.report.segments if one.text == text and one.id != segment_id]

    def counts(self) -> tuple[int, int, int, int]:
        """Sentences in all, with English, approved; and open questions, as the findings view lists them."""
        translated, approved, findings = self._counts
        others = len(self.open_quirks()) + len(self.open_doubts())
        others += len(self.open_repairs()) + len(self.left_breaks())
        return len(self.report.segments), translated, approved, findings + others

    def questionable(self) -> list[str]:
        """Sentences with open findings, in reading order."""
        known = [one for one in self._findings if one in self._order and self.open_findings(one)]
        return sorted(known, key=self.position)

    def knows(self, segment_id: str) -> bool:
        """Whether there is such a sentence (it may have been joined with another)."""
        return segment_id in self._segments

    # -- inside ------------------------------------------------------------------------------

    def _place(self, translation: Translation) -> None:
        """Let this be the English of its sentence."""
        self._translations[translation.segment_id] = translation
        self._count(translation.segment_id)

    def _place_findings(self, segment_id: str, found: tuple[Finding, ...]) -> None:
        """Let these be the findings of a sentence."""
        self._findings[segment_id] = found
        self._count(segment_id)

    def _count(self, segment_id: str) -> None:
        """Keep the counts right: they are told after every sentence, so nothing may be counted twice."""
        if segment_id not in self._order:
            return
        state = self.translation(segment_id).state
        now = (
            state > TranslationState.UNTRANSLATED,
            state == TranslationState.APPROVED,
            len(self.open_findings(segment_id)),
        )
        before = self._counted.get(segment_id, (False, False, 0))
        self._counted[segment_id] = now
        first, second, third = (
            count + is_so - was_so for count, is_so, was_so in zip(self._counts, now, before, strict=True)
        )
        self._counts = first, second, third

    def _count_all(self) -> None:
        """Count anew: other sentences are there."""
        blank, approved = TranslationState.UNTRANSLATED, TranslationState.APPROVED
        self._counted = {
            one: (
                self.translation(one).state > blank,
                self.translation(one).state == approved,
                len(self.open_findings(one)),
            )
            for one in self._translations.keys() | self._findings.keys()
            if one in self._order
        }
        translated, confirmed, findings = zip((0, 0, 0), *self._counted.values(), strict=True)
        self._counts = sum(translated), sum(confirmed), sum(findings)

    def _hold_report(self, report: Report) -> None:
        self.report = report
        self._segments = {segment.id: segment for segment in report.segments}
        self._order = {segment.id: row for row, segment in enumerate(report.segments)}
        self._repairs_by_block: dict[str, tuple[Repair, ...]] = {}
        for repair in report.repairs:
            self._repairs_by_block[repair.block] = (*self.repairs_of(repair.block), repair)

    def _index_figures(self, figures: Iterable[Figure]) -> None:
        by_segment = figures_by_segment(figures)
        self._figures_by_segment = {key: tuple(of_one) for key, of_one in by_segment.items()}
