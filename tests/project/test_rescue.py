"""Damage is noticed, copies are there and offered, and what can be read is saved."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.document.model import Corrections, Segment
from desktop_app.errors import ProjectError
from desktop_app.project.backups import copies_of
from desktop_app.project.rescue import rescue
from desktop_app.project.store import ProjectFile
from desktop_app.review.model import Finding, Severity
from desktop_app.services.checking import check_project
from desktop_app.settings import Paths
from desktop_app.translation.model import Term, Translation, TranslationState
from tests.project.conftest import approved, change

Damage = Callable[[Path, str], None]


def test_damage_is_told_when_the_project_is_opened_with_its_copies(
    long_project: Path, damage: Damage
) -> None:
    change(long_project, "Another English.")
    damage(long_project, "history")
    with pytest.raises(ProjectError, match=r"damaged; automatic copies \(2\) .* duizhao rescue") as caught:
        ProjectFile.open(long_project, claim=True)
    assert caught.value.code == "project-damaged"
    assert caught.value.facts["copies"] == tuple(map(str, copies_of(long_project)))
    assert len(copies_of(long_project)) == 2  # no copy is ever made of a damaged state
    with pytest.raises(ProjectError, match="damaged"):  # and the lock was given back
        ProjectFile.open(long_project, claim=True)


def test_damaged_work_is_rescued_from_file_and_copies_together(
    long_project: Path, damage: Damage, tmp_path: Path
) -> None:
    with ProjectFile.open(long_project) as project:  # not the claiming writer: no copy of this
        last = project.report.segments[-1].id
        project.set_translations([approved(last, "After the last copy.")])
    damage(long_project, "translation")
    rescued = rescue(long_project, tmp_path / "new.duizhao")
    assert rescued.translated == rescued.sentences
    with ProjectFile.open(rescued.path, claim=True) as project:
        assert project.translation(last).text == "After the last copy."
        assert len(project.translations()) == len(project.report.segments)


def test_without_copies_everything_readable_is_rescued(
    long_project: Path, damage: Damage, tmp_path: Path
) -> None:
    for copy in copies_of(long_project):
        copy.unlink()
    damage(long_project, "translation")
    rescued = rescue(long_project, tmp_path / "new.duizhao")
    assert 0.5 * rescued.sentences < rescued.translated < rescued.sentences


def test_nothing_of_a_damaged_report_is_mixed_into_that_of_the_copy(
    long_project: Path, damage: Damage, tmp_path: Path
) -> None:
    with ProjectFile.open(long_project) as project:
        report = project.report
    with closing(sqlite3.connect(long_project)) as db:  # a sentence that the copy does not have
        columns = [row[1] for row in db.execute("PRAGMA table_info(segment)")]
        other = {"id": "'of-later'", "seq": "seq + 1000"}
        taken = ", ".join(other.get(name, name) for name in columns)
        db.execute(f"INSERT INTO segment SELECT {taken} FROM segment WHERE id = ?", (report.segments[-1].id,))
        db.commit()
    damage(long_project, "figure")
    rescued = rescue(long_project, tmp_path / "new.duizhao")
    assert rescued.sentences == len(report.segments)
    with ProjectFile.open(rescued.path) as project:
        assert project.report == report


def test_a_damaged_report_is_taken_from_a_copy(long_project: Path, damage: Damage, tmp_path: Path) -> None:
    with ProjectFile.open(long_project) as project:
        report = project.report
        project.set_translations([approved(report.segments[5].id, "After the last copy.")])
    damage(long_project, "segment")
    rescued = rescue(long_project, tmp_path / "new.duizhao")
    assert rescued.copies == (copies_of(long_project)[0],)
    with ProjectFile.open(rescued.path) as project:
        assert project.report == report
        assert project.translation(report.segments[5].id).text == "After the last copy."


def test_a_file_beyond_reading_is_its_newest_copy(long_project: Path, tmp_path: Path) -> None:
    with ProjectFile.open(long_project) as project:
        translations = project.translations()
    long_project.write_bytes(b"\xff" * 5000)
    with pytest.raises(ProjectError, match="automatic cop"):
        ProjectFile.open(long_project, claim=True)
    rescued = rescue(long_project, tmp_path / "new.duizhao")
    with ProjectFile.open(rescued.path) as project:
        assert project.translations() == translations


def test_what_is_lost_is_said_and_no_file_is_made(tmp_path: Path) -> None:
    path = tmp_path / "lost.duizhao"
    path.write_bytes(b"\xff" * 5000)
    for damaged, sentence in (
        (path, "lost.duizhao cannot be read whole.*translate the report anew"),
        (tmp_path / "no.duizhao", "no project file"),
    ):
        with pytest.raises(ProjectError, match=sentence):
            rescue(damaged, tmp_path / "new.duizhao")
    assert [one.name for one in tmp_path.iterdir()] == ["lost.duizhao"]


def turned(path: Path, before: str, after: str, which: int = 0) -> None:
    """Turn some bytes of the file into others, as a bad disk or stick does: no page is out of order."""
    data, old, new = path.read_bytes(), before.encode(), after.encode()
    assert len(old) == len(new)
    places = [found.start() for found in re.finditer(re.escape(old), data)]
    place = places[which]
    path.write_bytes(data[:place] + new + data[place + len(old) :])


@pytest.mark.parametrize("what", ["report", "figure"])
@pytest.mark.parametrize("which", [0, -1])
def test_a_letter_that_turned_is_noticed_and_mended_from_a_copy(
    what: str, which: int, long_project: Path, tmp_path: Path
) -> None:
    with ProjectFile.open(long_project) as project:
        good = project.content()
    before, after = {
        "report": ("投资77亿元", "投资97亿元"),
        "figure": ("RMB 7.7 billion", "RMB 9.7 billion"),
    }[what]
    turned(long_project, before, after, which)
    with pytest.raises(ProjectError, match="damaged; automatic copies"):
        ProjectFile.open(long_project, claim=True)
    with ProjectFile.open(rescue(long_project, tmp_path / "new.duizhao").path, claim=True) as project:
        assert project.content() == good


@pytest.mark.parametrize("which", [0, -1])
def test_an_english_that_turned_is_an_open_question_and_mended_from_a_copy(
    which: int, long_project: Path, tmp_path: Path
) -> None:
    with ProjectFile.open(long_project) as project:
        good = project.content()
        assert project.unconfirmed() == frozenset()
    segment = good.report.segments[8].id
    turned(long_project, f"English of {segment}.", f"English 0f {segment}.", which)
    with ProjectFile.open(long_project, claim=True) as project:
        assert project.unconfirmed() == {segment}
        found = check_project(project, Paths(tmp_path, tmp_path, tmp_path, tmp_path))
    assert "changed-outside" in [finding.check for finding in found[segment]]
    with ProjectFile.open(rescue(long_project, tmp_path / "new.duizhao").path, claim=True) as project:
        assert project.translations() == good.translations
        assert project.unconfirmed() == frozenset()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Mou District", "Mon District"), ("某示范区", "某示范厂"), ("RMB 7.70 bn", "RMB 9.70 bn"),
        ("as the office writes it", "as the office wrote it "),
    ],
)  # fmt: skip
def test_a_decision_that_turned_is_noticed_and_mended_from_a_copy(
    before: str, after: str, long_project: Path, tmp_path: Path
) -> None:
    """Terms, figures corrected by hand, reasons: and what was decided since is kept."""
    finding = Finding("", "number", Severity.MAJOR, "77 is missing.")
    with ProjectFile.open(long_project, claim=True) as project:
        project.add_terms([Term("某区", "Mou District"), Term("某示范区", "Mou Demonstration Zone")])
        project.edit_figure(project.figures.figures[3].id, "english", "RMB 7.70 bn")
        project.set_findings(project.report.segments[8].id, [finding])
        project.dismiss(project.report.segments[8].id, finding, "as the office writes it")
    with ProjectFile.open(long_project) as project:
        project.add_term(Term("新词", "new term"))
        good = project.content()
    turned(long_project, before, after)
    with pytest.raises(ProjectError, match="damaged; automatic copies"):
        ProjectFile.open(long_project, claim=True)
    with ProjectFile.open(rescue(long_project, tmp_path / "new.duizhao").path, claim=True) as project:
        assert {one.zh: one.en for one in project.terms()} == {one.zh: one.en for one in good.terms}
        assert project.figures == good.figures
        assert project.findings() == good.findings


@pytest.mark.parametrize("translated", [True, False])
def test_a_remark_that_turned_is_an_open_question_and_mended_from_a_copy(
    translated: bool, long_project: Path, tmp_path: Path
) -> None:
    with ProjectFile.open(long_project, claim=True) as project:
        segment = project.report.segments[8].id
        if not translated:
            project.set_translations([Translation(segment)])
        project.set_comment(segment, "ask the bureau about 2026")
    turned(long_project, "ask the bureau about 2026", "ask the bureau about 2036")
    with ProjectFile.open(rescue(long_project, tmp_path / "new.duizhao").path, claim=True) as project:
        assert project.translation(segment).comment == "ask the bureau about 2026"
        assert project.unconfirmed() == frozenset()
    with ProjectFile.open(long_project, claim=True) as project:
        assert project.unconfirmed() == {segment}
        found = check_project(project, Paths(tmp_path, tmp_path, tmp_path, tmp_path))
        assert "changed-outside" in [finding.check for finding in found[segment]]
        project.set_comment(segment, "about 2036 indeed")
        assert project.unconfirmed() == frozenset()


def test_without_copies_an_english_with_a_turned_letter_has_to_be_confirmed_anew(
    long_project: Path, tmp_path: Path
) -> None:
    with ProjectFile.open(long_project) as project:
        segment = project.report.segments[8].id
    turned(long_project, f"English of {segment}.", f"Anglish of {segment}.")
    for copy in copies_of(long_project):
        copy.unlink()
    with ProjectFile.open(rescue(long_project, tmp_path / "new.duizhao").path, claim=True) as project:
        states = {one.segment_id: one.state for one in project.translations().values()}
    assert states.pop(segment) is TranslationState.EDITED
    assert set(states.values()) == {TranslationState.APPROVED}


def test_a_report_read_again_or_cut_anew_is_sealed_anew(long_project: Path) -> None:
    with ProjectFile.open(long_project, claim=True) as project:
        report = project.report
        first, second = report.segments_of(report.segments[5].block)[:2]
        joined = Segment(first.id, first.block, first.start, second.end, first.text + second.text)
        others = [one for one in report.segments_of(first.block) if one.id not in (first.id, second.id)]
        project.cut_block(first.block, [joined, *others])
    with ProjectFile.open(long_project, claim=True) as project:
        assert joined in project.report.segments
        project.replace_report(report, project.figures, Corrections())
    with ProjectFile.open(long_project, claim=True) as project:
        assert project.report == report
