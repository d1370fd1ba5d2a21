"""An old bilingual table as a project, and earlier translations and terms into the office's stores."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.errors import AppError, ExportError
from desktop_app.project.store import ProjectFile
from desktop_app.services.exchanging import accept_changes, export_project, returned_changes
from desktop_app.services.remembering import (
    export_memory,
    export_terms,
    import_memory,
    import_project_terms,
    import_terms,
)
from desktop_app.services.rereading import correct_sentence
from desktop_app.services.running import run_to_end
from desktop_app.services.tables import project_from_table
from desktop_app.services.terms import office_termbase
from desktop_app.settings import Paths
from desktop_app.translation.memory.store import Memory
from desktop_app.translation.terms.termbase import Termbase

TABLE = (
    "中文,英文,备注\n"
    "某区2025年政府工作报告,Work Report,\n"
    "一、2025年工作回顾,I. Review,\n"
    "全年出口增长8.2%。进口增长5%。,Exports grew by 8.2%. Imports rose 5%.,customs\n"
    "地区生产总值90亿元；,GDP: RMB 90 billion;,\n"
    "还没有译文。,,\n"
)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache", tmp_path / "state")


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "old.csv"
    path.write_text(TABLE, encoding="gb18030")
    return path


def test_each_row_of_an_old_table_is_one_sentence_with_its_english_checked(
    table: Path, tmp_path: Path, paths: Paths
) -> None:
    made = run_to_end(project_from_table(table, tmp_path / "p.duizhao", paths))
    assert (made.translated, made.unplaced) == (4, ())
    with ProjectFile.open(tmp_path / "p.duizhao") as project:
        content = project.content()
    english = {segment.text.strip(): content.english(segment.id) for segment in content.report.segments}
    assert english["全年出口增长8.2%。进口增长5%。"] == "Exports grew by 8.2%. Imports rose 5%."
    (two,) = (segment for segment in content.report.segments if "进口" in segment.text)
    assert content.translations[two.id].comment == "customs"
    assert content.figures.figures
    wrong = [
        finding
        for of_one in content.findings.values()
        for finding in of_one
        if finding.check == "figure-value"
    ]
    assert wrong, "RMB 90 billion for 90亿元 must be found"


def test_rows_that_run_on_are_not_run_together(tmp_path: Path, paths: Paths) -> None:
    path = tmp_path / "cut.csv"
    path.write_text(
        '中文,英文\n全区完成投资，"We invested, "\n其中工业投资9亿元。,of it RMB 900 million.\n',
        encoding="utf-8",
    )
    made = run_to_end(project_from_table(path, tmp_path / "p.duizhao", paths))
    assert (made.sentences, made.translated) == (2, 2)


def test_rows_stay_apart_when_a_sentence_is_corrected(tmp_path: Path, paths: Paths) -> None:
    old = tmp_path / "old.csv"
    rows = "source,target\n全年出口增长，进口也增长，民生,A\n持续改善。,B\n就业稳定。,C\n"
    old.write_text(rows, encoding="utf-8")
    run_to_end(project_from_table(old, tmp_path / "p.duizhao", paths))
    with ProjectFile.open(tmp_path / "p.duizhao") as project:
        before = [one.text for one in project.report.segments]
        last = project.report.segments[-1]
        correct_sentence(project, last.id, "就业平稳。")
        assert [one.text for one in project.report.segments] == [*before[:-1], "就业平稳。"]


def test_who_stops_it_has_no_half_project(table: Path, tmp_path: Path, paths: Paths) -> None:
    job = project_from_table(table, tmp_path / "p.duizhao", paths)
    assert any(step.phase == "check" for step in job), "it is being checked"
    assert (tmp_path / "p.duizhao").exists()
    job.close()
    assert not (tmp_path / "p.duizhao").exists()
    run_to_end(project_from_table(table, tmp_path / "p.duizhao", paths))
    with pytest.raises(AppError):
        run_to_end(project_from_table(table, tmp_path / "p.duizhao", paths))
    assert (tmp_path / "p.duizhao").exists(), "what was there before is not taken away"


def test_a_project_goes_out_and_its_changes_come_back(table: Path, tmp_path: Path, paths: Paths) -> None:
    run_to_end(project_from_table(table, tmp_path / "p.duizhao", paths))
    with ProjectFile.open(tmp_path / "p.duizhao") as project:
        content = project.content()
        out = export_project(content, tmp_path / "out.xlf")
        text = out.read_text(encoding="utf-8")
        assert "90亿元 = RMB 9 billion" in text
        out.write_text(text.replace("RMB 90 billion", "RMB 9 billion"), encoding="utf-8")
        returned = returned_changes(project.content(), out)
        assert accept_changes(project, returned.changes, paths) == 1
        (change,) = returned.changes
        assert not [
            one for one in project.findings().get(change.segment_id, ()) if one.check == "figure-value"
        ]
        export_project(project.content(), tmp_path / "job", form="omegat", paths=paths)
        assert not returned_changes(project.content(), tmp_path / "job").changes


def test_pairs_go_into_the_memory_and_out_again(table: Path, tmp_path: Path, paths: Paths) -> None:
    assert import_memory(table, paths).pairs == 4
    assert export_memory(tmp_path / "all.tmx", paths) == 4
    with Memory(paths.memory) as memory:
        assert memory.lookup("一、2025年工作回顾")[0].en == "I. Review"


def test_a_damaged_memory_gives_what_stood_before_the_damage(
    table: Path, tmp_path: Path, paths: Paths
) -> None:
    import_memory(table, paths)
    export_memory(tmp_path / "all.tmx", paths)
    whole = (tmp_path / "all.tmx").read_text(encoding="utf-8")
    (tmp_path / "cut.tmx").write_text(whole[: whole.rindex("<tu>") + 20], encoding="utf-8")
    taken = import_memory(tmp_path / "cut.tmx", Paths(*[tmp_path / "other"] * 4))
    assert taken.pairs == 3
    assert "line" in taken.damage
    (tmp_path / "no.tmx").write_text("no memory at all", encoding="utf-8")
    with pytest.raises(ExportError, match=r"no\.tmx"):
        import_memory(tmp_path / "no.tmx", paths)


def test_a_glossary_is_used_by_the_next_report_and_goes_out_again(tmp_path: Path, paths: Paths) -> None:
    (tmp_path / "g.txt").write_text("某某机制\tso-and-so mechanism\n", encoding="utf-8")
    assert import_terms(tmp_path / "g.txt", paths) == 1
    termbase = Termbase.load([paths.termbase])
    assert termbase.lookup("某某机制").en == "so-and-so mechanism"  # type: ignore[union-attr]
    for name in ("all.tbx", "all.csv", "all.txt"):
        export_terms(tmp_path / name, termbase.terms)
        again = Paths(*[tmp_path / name.replace(".", "-")] * 4)
        assert import_terms(tmp_path / name, again) == len(termbase)
    with pytest.raises(AppError, match="unknown kind"):
        import_terms(tmp_path / "g.pptx", paths)


def test_a_projects_glossary_wins_over_the_offices_and_stays_in_the_project(
    table: Path, tmp_path: Path, paths: Paths
) -> None:
    run_to_end(project_from_table(table, tmp_path / "p.duizhao", paths))
    (tmp_path / "office.csv").write_text("zh,en\n某某机制,so-and-so mechanism\n", encoding="utf-8")
    (tmp_path / "own.csv").write_text(
        "zh,en,status\n某某机制,such mechanism,preferred\n某某机制,such machine,forbidden\n", encoding="utf-8"
    )
    import_terms(tmp_path / "office.csv", paths)
    with ProjectFile.open(tmp_path / "p.duizhao", claim=True) as project:
        assert import_project_terms(tmp_path / "own.csv", project) == 2
        assert import_project_terms(tmp_path / "own.csv", project) == 2, "a second time replaces"
        own = office_termbase(paths, project.content())
        assert len(project.content().terms) == 2
    assert own.lookup("某某机制").en == "such mechanism"  # type: ignore[union-attr]
    assert [term.en for term in own.forbidden("某某机制")] == ["such machine"]
    assert office_termbase(paths).lookup("某某机制").en == "so-and-so mechanism"  # type: ignore[union-attr]
