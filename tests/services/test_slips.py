"""A slip accepted after the report was translated: its sentence is done anew, a person's English stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.document.read import read_report
from desktop_app.figures.extract import extract_figures
from desktop_app.project.store import ProjectFile
from desktop_app.services.slips import settle_slip
from desktop_app.translation.model import Translation, TranslationState

_BLANK = TranslationState.UNTRANSLATED


@pytest.mark.parametrize(
    ("state", "after"),
    [
        (TranslationState.MACHINE, _BLANK),
        (TranslationState.MEMORY, _BLANK),
        (TranslationState.EDITED, TranslationState.EDITED),
        (TranslationState.APPROVED, TranslationState.APPROVED),
    ],
)
def test_what_the_program_made_of_a_slip_is_taken_back_once(
    tmp_path: Path, state: TranslationState, after: TranslationState
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("乙县报告\n\n一、回顾\n\n新建公园6个。绿缘Ma11开业。\n", encoding="utf-8")
    report = read_report(path)
    with ProjectFile.create(tmp_path / "a.duizhao", report, extract_figures(report)) as project:
        other, segment = report.segments[-2:]
        project.set_translations([Translation(other.id, "Six parks.", TranslationState.MACHINE)])
        project.set_translations([Translation(segment.id, "Lüyuan Ma11 opened.", state)])
        (quirk,) = report.quirks
        settle_slip(project, quirk, accepted=True)
        assert project.translations()[segment.id].state is after
        assert project.translations()[other.id].text == "Six parks."
        project.set_translations([Translation(segment.id, "Lüyuan Mall opened.", state)])
        settle_slip(project, quirk, accepted=True)
        assert project.translations()[segment.id].state is state
        settle_slip(project, quirk, accepted=False)
        assert project.translations()[segment.id].state is after
