"""Use case: a shorter wording of a sentence for a brief, offered as an edit that proves its figures.

The rules are asked first; an engine, where there is one, gets the Chinese without its opening
clauses.  Nothing is written: a person takes the proposal, changes it, or leaves it.
"""

from __future__ import annotations

from collections.abc import Generator

from desktop_app.briefs.edits import unknown_segment
from desktop_app.briefs.shorten import first_proven, shorter, shorter_chinese
from desktop_app.document.model import Segment
from desktop_app.project.content import ProjectContent
from desktop_app.services.progress import CancelToken, Progress
from desktop_app.services.translating import translate_lines
from desktop_app.settings import Paths
from desktop_app.translation.engines.protocol import Engine


def propose_shorter(
    content: ProjectContent,
    segment_id: str,
    english: str = "",
    *,
    engine: Engine | None = None,
    paths: Paths | None = None,
    cancel: CancelToken | None = None,
) -> Generator[Progress, None, str]:
    """The shortest wording of a sentence that proves all its figures; "" if there is none.

    `english` is the wording to shorten, that of the project if it is empty.

    Raises:
        ExportError: there is no such sentence.
        EngineError: the engine failed as a whole.
    """
    segment = next((one for one in content.report.segments if one.id == segment_id), None)
    if segment is None:
        raise unknown_segment(segment_id)
    yield Progress("check")
    wording = english or content.english(segment_id)
    found = shorter(content, segment_id, wording)
    if engine is None or paths is None:
        return found
    chinese = _without_openings(content, segment)
    if not chinese:
        return found
    (made,) = yield from translate_lines([chinese], engine, paths, cancel or CancelToken())
    by_engine = first_proven(content, segment_id, wording, lambda _english: [made])
    return min(filter(None, (found, by_engine)), key=len, default="")


def _without_openings(content: ProjectContent, segment: Segment) -> str:
    """The Chinese of a sentence as far as an engine needs it; "" if that is all of it."""
    spans = [
        (figure.start - segment.start, figure.end - segment.start)
        for figure in content.figures.figures
        if figure.segment_id == segment.id
    ]
    return shorter_chinese(segment.text, spans)
