"""A project of every version that there ever was opens and has everything in it."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.project import schema
from desktop_app.project.store import ProjectFile
from desktop_app.translation.model import Translation, TranslationState

SAMPLES = Path(__file__).parent.parent / "samples" / "project"


@pytest.mark.parametrize("version", range(1, schema.VERSION + 1))
@pytest.mark.parametrize("read_only", [True, False])
def test_a_project_of_an_old_version_opens_with_everything(
    version: int, read_only: bool, tmp_path: Path
) -> None:
    path = tmp_path / "old.duizhao"
    shutil.copy(SAMPLES / f"version-{version}.duizhao", path)
    with ProjectFile.open(path, read_only=read_only, claim=not read_only) as project:
        assert project.report.title == "某区2025年国民经济和社会发展计划执行情况与2026年计划草案的报告"
        approved = next(t for t in project.translations().values() if t.state is TranslationState.APPROVED)
        assert approved.text == "GDP reached RMB 235.4 billion, up 6.3%."
        assert approved.comment == "checked"
        assert [entry.text for entry in project.history(approved.segment_id)] == [
            "GDP was RMB 235.4 bn.",
            approved.text,
        ]
        assert project.findings()[approved.segment_id][0].dismissed == "as the office writes it"
        assert project.figures.figures[0].indicator_zh == "本区生产总值"
        assert project.terms()[0].en == "Mou District"
        assert project.brief_marks() == {approved.segment_id: True}
        assert project.meta("place") == "某区"
        assert project.content().english(approved.segment_id) == approved.text


@pytest.mark.parametrize("version", range(1, schema.VERSION + 1))
def test_work_goes_on_in_a_project_of_an_old_version(version: int, tmp_path: Path) -> None:
    path = tmp_path / "old.duizhao"
    shutil.copy(SAMPLES / f"version-{version}.duizhao", path)
    with ProjectFile.open(path, claim=True) as project:
        first = project.report.segments[0].id
        project.set_translations([Translation(first, "A new English.", TranslationState.EDITED)])
        project.set_comment(first, "A new remark.")
    with ProjectFile.open(path, read_only=True) as project:
        english = project.translations()[first]
        assert (english.text, english.comment) == ("A new English.", "A new remark.")
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)


def test_the_newest_version_has_a_sample() -> None:
    """Whoever makes a new version keeps a file of it for those who come after."""
    assert (SAMPLES / f"version-{schema.VERSION}.duizhao").exists()
