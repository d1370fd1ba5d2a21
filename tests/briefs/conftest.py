"""A translated project for the tests of briefs: the sample report with English built from its figures.

The English is made up, but says every figure in its wording by rule, as a perfect engine would.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app import resources
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.safety import Checker
from desktop_app.document.model import Report, Segment
from desktop_app.document.read import read_report
from desktop_app.figures.extract import extract_figures
from desktop_app.figures.model import Figure, FigureSet
from desktop_app.project.content import ProjectContent
from desktop_app.translation.model import Origin, OriginKind, Translation, TranslationState

FILLER = (
    *("the", "district", "widened", "its", "programme", "for", "residents", "and", "companies", "opened"),
    *("new", "sites", "along", "the", "coast", "and", "brought", "partners", "from", "several"),
    *("provinces", "together", "around", "shared", "research"),
)
Project = Callable[..., ProjectContent]


@pytest.fixture(scope="session")
def report() -> Report:
    return read_report(Path(resources.path_to("sample/nanshan-2026.txt")))


@pytest.fixture(scope="session")
def figure_set(report: Report) -> FigureSet:
    return extract_figures(report)


@pytest.fixture(scope="session")
def by_segment(figure_set: FigureSet) -> dict[str, list[Figure]]:
    found: dict[str, list[Figure]] = {}
    for figure in figure_set.figures:
        found.setdefault(figure.segment_id, []).append(figure)
    return found


def english_for(segment: Segment, wordings: list[str]) -> str:
    """A sentence about as long as a translation, with these figures in it."""
    shift = len(segment.text)
    words = [FILLER[(index + shift) % len(FILLER)] for index in range(max(4, shift // 4))]
    pieces = [" ".join(words)] + [f"and recorded {wording} in its results" for wording in wordings]
    return f"In the report {', '.join(pieces)}."


@pytest.fixture(scope="session")
def translated(
    report: Report, figure_set: FigureSet, by_segment: dict[str, list[Figure]]
) -> Callable[..., ProjectContent]:
    """Make the project; `change(segment, place, wording)` may alter what the English says of a figure."""

    def make(
        change: Callable[[Segment, int, str], str] | None = None,
        state: TranslationState = TranslationState.APPROVED,
    ) -> ProjectContent:
        translations = {}
        for segment in report.segments:
            wordings = [figure.english for figure in by_segment.get(segment.id, [])]
            if change is not None:
                wordings = [change(segment, place, wording) for place, wording in enumerate(wordings)]
            text = english_for(segment, [wording for wording in wordings if wording])
            translations[segment.id] = Translation(segment.id, text, state, Origin(OriginKind.HAND))
        return ProjectContent(report, figure_set, translations)

    return make


@pytest.fixture(scope="session")
def content(translated: Project) -> ProjectContent:
    """The translated project, without the few sentences whose made-up English the checks refuse."""
    made = translated()
    checker = Checker(made)
    fine = {
        key: value
        for key, value in made.translations.items()
        if not checker.check(next(one for one in made.report.segments if one.id == key)).open
    }
    return replace(made, translations=fine)


@pytest.fixture
def options() -> BriefOptions:
    return BriefOptions(created=date(2026, 2, 1), office="Foreign Affairs Office")


@pytest.fixture(scope="session")
def bilingual(content: ProjectContent) -> bytes:
    """The full bilingual report as a file."""
    from desktop_app.briefs.build import build_brief
    from desktop_app.briefs.pdf.write import pdf_bytes

    return pdf_bytes(build_brief(content, "bilingual", BriefOptions(created=date(2026, 2, 1))))
