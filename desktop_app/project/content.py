"""What a project holds, as plain data: the common input of checks, briefs and exports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.document.model import Quirk, Report
from desktop_app.figures.model import FigureSet
from desktop_app.review.model import Finding
from desktop_app.translation.model import Term, Translation


@dataclass(frozen=True, slots=True)
class ProjectContent:
    """A snapshot of one project.

    Attributes:
        report: the source as read.
        figures: figures, pairs and doubts of the source, corrections by hand applied.
        translations: by segment id; a segment without an entry is untranslated.
        findings: by segment id, dismissed ones included.
        terms: terms confirmed in this project (names included).
        accepted_quirks: slips of the source a person accepted the readings of.
        place, date: place and date of the report as far as known, for title blocks.
    """

    report: Report
    figures: FigureSet = field(default_factory=FigureSet)
    translations: Mapping[str, Translation] = field(default_factory=dict)
    findings: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    terms: tuple[Term, ...] = ()
    accepted_quirks: tuple[Quirk, ...] = ()
    place: str = ""
    date: str = ""

    def english(self, segment_id: str) -> str:
        """The English of a segment, "" if there is none."""
        translation = self.translations.get(segment_id)
        return translation.text if translation else ""
