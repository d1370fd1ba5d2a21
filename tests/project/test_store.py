"""The project file keeps what it was given and says what is wrong."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.errors import ProjectError
from desktop_app.project.backups import folder_of
from desktop_app.project.damage import as_project_error
from desktop_app.project.moving import move
from desktop_app.project.store import ProjectFile
from desktop_app.settings import default_paths
from desktop_app.translation.model import Term, TranslationState
from tests.project.conftest import ENGLISH, FIGURES, FINDING, REPORT


def test_a_project_gives_back_the_report_and_figures_it_was_made_from(path: Path) -> None:
    with ProjectFile.open(path) as project:
        assert project.report == REPORT
        assert project.figures == FIGURES
        assert project.content().place == "某区"


def test_an_existing_file_is_never_overwritten(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(ProjectError, match="exists already"):
        ProjectFile.create(path, REPORT, FIGURES)
    assert path.read_bytes() == before


def test_translations_are_there_for_the_next_opening_with_their_history(path: Path) -> None:
    corrected = replace(ENGLISH, text="Revenue grew 6.3%.", state=TranslationState.APPROVED)
    with ProjectFile.open(path) as project:
        project.set_translations([ENGLISH])
        project.set_translations([corrected])
    with ProjectFile.open(path) as project:
        assert project.translation("P1.p1.1") == corrected
        assert [entry.text for entry in project.history("P1.p1.1")] == [ENGLISH.text, corrected.text]
        assert project.translation("P1.p1.2").state is TranslationState.UNTRANSLATED


def test_a_comment_changes_neither_text_nor_history(path: Path) -> None:
    with ProjectFile.open(path) as project:
        project.set_translations([ENGLISH])
        project.set_comment("P1.p1.1", "ask the author")
        project.set_comment("P1.p1.2", "not translated yet")
        assert project.translation("P1.p1.1") == replace(ENGLISH, comment="ask the author")
        assert project.translation("P1.p1.2").comment == "not translated yet"
        assert len(project.history("P1.p1.1")) == 1


def test_a_dismissed_finding_stays_dismissed_when_it_is_found_again(path: Path) -> None:
    with ProjectFile.open(path) as project:
        project.set_findings("P1.p1.1", [FINDING])
        project.dismiss("P1.p1.1", FINDING, "the source is wrong")
        project.set_findings("P1.p1.1", [FINDING])
        (found,) = project.findings()["P1.p1.1"]
        assert found == replace(FINDING, dismissed="the source is wrong")
        project.dismiss("P1.p1.1", FINDING, "")
        assert project.findings()["P1.p1.1"] == (FINDING,)


def test_a_figure_corrected_by_hand_is_corrected_everywhere(path: Path) -> None:
    with ProjectFile.open(path) as project:
        project.edit_figure("F001", "indicator_zh", "税收同比增速")
        project.edit_figure("F002", "value_max", "")
        first, second = project.figures.figures
        assert first.indicator_zh == "税收同比增速"
        assert second.value_max is None
        assert project.figures.pairs[0].growth == first
        with pytest.raises(ProjectError, match="no field"):
            project.edit_figure("F001", "colour", "red")


def test_terms_quirks_and_brief_marks_are_kept(path: Path) -> None:
    with ProjectFile.open(path) as project:
        project.add_term(Term("某区", "Mou"))
        project.add_term(Term("某区", "Mou District", domain="place", variants=("Mou",)))
        project.choose_quirk(REPORT.quirks[0], accepted=True)
        project.mark_for_brief("P1.p1.1", True)
        project.mark_for_brief("P1.p1.2", False)
        project.mark_for_brief("P1.p1.2", None)
    with ProjectFile.open(path) as project:
        assert project.terms() == (Term("某区", "Mou District", domain="place", variants=("Mou",)),)
        assert project.accepted_quirks() == REPORT.quirks
        assert project.brief_marks() == {"P1.p1.1": True}


def test_a_failed_change_leaves_nothing_behind(path: Path) -> None:
    with ProjectFile.open(path) as project:
        broken = replace(ENGLISH, text=None)  # type: ignore[arg-type]
        with pytest.raises(ProjectError):
            project.set_translations([ENGLISH, broken])
        assert project.translations() == {}
        project.set_translations([ENGLISH])  # and the file can still be used


def test_a_read_only_project_says_so(path: Path) -> None:
    with ProjectFile.open(path, read_only=True) as project:
        assert project.report == REPORT
        with pytest.raises(ProjectError, match="read-only"):
            project.set_translations([ENGLISH])


def test_the_second_window_on_a_project_reads_only_until_the_first_is_closed(path: Path) -> None:
    with ProjectFile.open(path, claim=True) as first:
        with ProjectFile.open(path, claim=True) as second:
            assert second.read_only
        assert not first.read_only
    with ProjectFile.open(path, claim=True) as third:
        assert not third.read_only
    assert not [entry.name for entry in path.parent.iterdir() if "lock" in entry.name]


def test_a_project_may_be_made_in_folders_that_are_not_there_yet(tmp_path: Path) -> None:
    path = tmp_path / "2026" / "district" / "new.duizhao"
    ProjectFile.create(path, REPORT, FIGURES).close()
    with pytest.raises(ProjectError, match="exists already"):
        ProjectFile.create(path, REPORT, FIGURES)
    assert [one.name for one in path.parent.iterdir() if ".partial" in one.name] == []


def test_a_project_that_moves_takes_its_copies_along_and_overwrites_no_others(path: Path) -> None:
    copies, target = folder_of(path), path.with_name("moved.duizhao")
    copies.mkdir(exist_ok=True)
    (copies / "one").write_text("a copy")
    assert move(path, target)
    assert (folder_of(target) / "one").read_text() == "a copy"
    ProjectFile.create(path, REPORT, FIGURES).close()
    folder_of(path).mkdir(exist_ok=True)
    (folder_of(path) / "two").write_text("another")
    target.unlink()
    assert move(path, target)
    assert (folder_of(target) / "one").read_text() == "a copy"
    assert (folder_of(path) / "two").read_text() == "another"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("SQLITE_FULL", "project-disk-full"),
        ("SQLITE_IOERR_WRITE", "project-disk-full"),
        ("SQLITE_BUSY_SNAPSHOT", "project-busy"),
        ("SQLITE_READONLY_DBMOVED", "project-unwritable"),
        ("SQLITE_CORRUPT", "project-damaged"),
    ],
)
def test_what_the_disk_says_is_told_in_one_sentence(name: str, code: str, path: Path) -> None:
    error = sqlite3.OperationalError("as SQLite has it")
    error.sqlite_errorname = name
    with pytest.raises(ProjectError) as told, as_project_error(path):
        raise error
    assert told.value.code == code
    assert path.name in told.value.message


def test_a_hard_link_is_the_same_project(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another name in another folder, made before or while the project is open."""
    monkeypatch.setenv("DUIZHAO_HOME", str(tmp_path / "home"))  # its locks are this test's alone
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    link, later = elsewhere / "link.duizhao", elsewhere / "later.duizhao"
    link.hardlink_to(path)
    with ProjectFile.open(link, claim=True) as first:
        later.hardlink_to(path)
        for name in (path, later):
            with ProjectFile.open(name, claim=True) as second:
                assert second.read_only
            assert not move(name, elsewhere / "moved.duizhao")
        assert not first.read_only
    with ProjectFile.open(path, claim=True) as third:
        assert not third.read_only
    assert not [one.name for one in default_paths().state.rglob("*.lock")]


def test_another_process_has_the_project_by_a_hard_link(path: Path, tmp_path: Path) -> None:
    """The lock is the system's, and it falls when that process is killed."""
    link = tmp_path / "other name.duizhao"
    link.hardlink_to(path)
    program = (
        "import sys; from pathlib import Path; from desktop_app.project.store import ProjectFile;"
        "project = ProjectFile.open(Path(sys.argv[1]), claim=True);"
        "print('open', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", program, str(link)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        with ProjectFile.open(path, claim=True) as second:
            assert second.read_only
        holder.kill()
    with ProjectFile.open(path, claim=True) as third:
        assert not third.read_only


def test_a_home_that_cannot_be_written_keeps_no_project_shut(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "home").write_text("in the way")
    monkeypatch.setenv("DUIZHAO_HOME", str(tmp_path / "home"))
    with ProjectFile.open(path, claim=True) as first, ProjectFile.open(path, claim=True) as second:
        assert (first.read_only, second.read_only) == (False, True)
