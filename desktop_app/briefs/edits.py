"""English changed for one brief alone: shorter, smoother, but with every figure of the source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from desktop_app.briefs.open_findings import without_open_findings
from desktop_app.briefs.safety import Checker
from desktop_app.errors import ExportError
from desktop_app.project.content import ProjectContent
from desktop_app.translation.model import Origin, OriginKind, Translation, TranslationState


def with_edits(content: ProjectContent, edits: Mapping[str, str]) -> ProjectContent:
    """The project with a person's words for these segments.

    Raises:
        ExportError: there is no such segment, or the new English does not say its figures.
    """
    if not edits:
        return content
    segments = {segment.id: segment for segment in content.report.segments}
    translations = dict(content.translations)
    for segment_id, english in edits.items():
        if segment_id not in segments:
            raise unknown_segment(segment_id)
        hand = Origin(OriginKind.HAND, "brief")
        translations[segment_id] = Translation(segment_id, english.strip(), TranslationState.EDITED, hand)
    edited = without_open_findings(replace(content, translations=translations), edits)
    checker = Checker(edited)
    for segment_id in edits:
        opened = checker.check(segments[segment_id]).open
        if opened:
            wrong = ", ".join(dict.fromkeys(one.zh or one.expected for one in opened))
            raise ExportError(
                "brief-edit-figures",
                f"Nothing was written: the new English of sentence {segment_id} does not prove {wrong}. "
                "Say these figures as the Chinese has them, or leave the sentence as it was.",
                segment=segment_id,
            )
    return edited


def unknown_segment(segment_id: str) -> ExportError:
    """The error for a sentence that the project does not have."""
    return ExportError(
        "brief-segment-unknown",
        f"There is no sentence {segment_id} in this project; `duizhao brief PROJECT --choices` lists them.",
        segment=segment_id,
    )
