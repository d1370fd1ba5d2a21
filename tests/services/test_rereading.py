"""Page breaks undone and added in a project, edited files read again: nothing a person did is lost."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from desktop_app.document.read import read_report
from desktop_app.errors import DocumentError, ProjectError
from desktop_app.figures.extract import extract_figures
from desktop_app.project import segmentation
from desktop_app.project.store import ProjectFile
from desktop_app.services.checking import items_of
from desktop_app.services.rereading import decide, join_block, read_edited, undo_repair
from desktop_app.translation.model import PipelineItem, Translation, TranslationState
from tests.services.conftest import TEXT, english, texts


def test_a_repair_is_undone_and_made_again(project: ProjectFile) -> None:
    kept = english(project, "全年新增就业", "32,000 new jobs.")
    whole = english(project, "全区上下", "The whole sentence.")
    before = texts(project)
    undo_repair(project, project.report.repairs[0])
    assert "新活力持续增强。" in texts(project)
    assert project.report.repairs == ()
    assert project.translation(kept).text == "32,000 new jobs."
    assert whole not in project.translations()
    block = next(b.id for b in project.report.blocks if b.text.startswith("新活力"))
    changed = join_block(project, block)
    assert texts(project) == before
    assert project.corrections().undone == frozenset()
    assert whole in changed.added
    assert project.translation(whole).text == "The whole sentence."  # it came back with its sentence


def test_a_join_by_hand_stays_when_the_project_is_opened_again_and_can_be_taken_back(
    project: ProjectFile,
) -> None:
    block = next(b.id for b in project.report.blocks if b.text.startswith("全年新增"))
    before = texts(project)
    join_block(project, block)
    project.close()
    again = ProjectFile.open(project.path, claim=True)
    by_hand = next(r for r in again.report.repairs if r.reason == "by-hand")
    assert again.report.block(by_hand.block).text.endswith("增强。全年新增就业3.2万人。")
    undo_repair(again, by_hand)
    assert texts(again) == before


def test_an_edited_file_keeps_english_figures_and_settled_slips(project: ProjectFile, tmp_path: Path) -> None:
    kept = english(project, "新增投资", "RMB 12 billion of new investment.")
    figure = next(f for f in project.figures.figures if f.raw == "120亿元")
    project.edit_figure(figure.id, "indicator_zh", "投资")
    quirk = next(q for q in project.report.quirks if q.source == "(一期）")
    project.choose_quirk(quirk, accepted=True)
    undo_repair(project, project.report.repairs[0])
    path = tmp_path / "b.txt"
    path.write_text(
        TEXT.replace("一、2024年工作回顾\n", "一、2024年工作回顾\n\n新写的一段，增长9.9%。\n").replace(
            "3.2万人", "3.3万人"
        ),
        encoding="utf-8",
    )
    changed = read_edited(project, path)
    assert len(changed.added) == 2
    assert len(changed.gone) == 1
    assert project.translation(kept).text == "RMB 12 billion of new investment."
    moved = next(f for f in project.figures.figures if f.raw == "120亿元")
    assert moved.id != figure.id
    assert moved.indicator_zh == "投资"
    assert [q.source for q in project.accepted_quirks()] == ["(一期）"]
    assert "新活力持续增强。" in texts(project)  # the break that was left is still left


def test_what_cannot_be_joined_is_refused_and_nothing_changes(project: ProjectFile) -> None:
    before = project.report.blocks
    for block in ("T", "P9.p9"):
        with pytest.raises(ProjectError, match="no paragraph"):
            join_block(project, block)
    assert project.report.blocks == before


def test_an_old_project_opens_and_says_that_it_has_no_lines(project: ProjectFile) -> None:
    project.close()
    db = sqlite3.connect(project.path)
    db.executescript(
        "DROP TABLE line; DROP TABLE joint; ALTER TABLE translation DROP COLUMN remark_seal; "
        "PRAGMA user_version = 1;"
    )
    db.close()
    old = ProjectFile.open(project.path, read_only=True)
    assert old.report.repairs
    old.close()
    with ProjectFile.open(project.path) as brought_up:
        assert brought_up.corrections().added == frozenset()
        with pytest.raises(DocumentError, match="read its file again"):
            undo_repair(brought_up, brought_up.report.repairs[0])
        path = project.path.with_name("a.txt")
        read_edited(brought_up, path)
        undo_repair(brought_up, brought_up.report.repairs[0])
        assert "新活力持续增强。" in texts(brought_up)


def test_accepted_slips_are_in_the_text_that_is_translated_and_the_source_stays(project: ProjectFile) -> None:
    def item(words: str) -> PipelineItem:
        return next(one for one in items_of(project.content()) if words in one.text)

    assert item("获评").text == "获评先进单位(一期）。"
    quirk = next(q for q in project.report.quirks if q.source == "(一期）")
    project.choose_quirk(quirk, accepted=True)
    assert item("获评").text == "获评先进单位（一期）。"
    assert project.report.block(quirk.block).text == "获评先进单位(一期）。"
    project.choose_quirk(quirk, accepted=False)
    assert item("获评").text == "获评先进单位(一期）。"


def test_figures_move_with_an_accepted_slip_or_are_read_anew_inside_it(tmp_path: Path) -> None:
    path = tmp_path / "c.txt"
    path.write_text(
        "海东区报告\n\n一、工作回顾\n\nPM_{2.5}平均浓度下降5.2%，绿地1.5万m^2，投资12亿元。\n",
        encoding="utf-8",
    )
    report = read_report(path)
    with ProjectFile.create(tmp_path / "c.duizhao", report, extract_figures(report)) as project:
        for quirk in report.quirks:
            project.choose_quirk(quirk, accepted=True)
        item = items_of(project.content())[-1]
    assert item.text == "PM2.5平均浓度下降5.2%，绿地1.5万m²，投资12亿元。"
    assert {"5.2%", "12亿元"} <= {f.raw for f in item.figures}
    assert all(item.text[f.start : f.end] == f.raw for f in item.figures)


def test_sentences_cut_by_hand_stay_cut(project: ProjectFile) -> None:
    block = next(b for b in project.report.blocks if b.text.startswith("全年新增就业"))
    segment = project.report.segments_of(block.id)[0]
    project.cut_block(block.id, segmentation.split(project.report, segment.id, 6))
    project.set_translations([Translation(f"{segment.id}.6", "32,000", TranslationState.EDITED)])
    undo_repair(project, project.report.repairs[0])
    moved = next(b for b in project.report.blocks if b.text.startswith("全年新增就业"))
    assert moved.id != block.id
    assert [s.text for s in project.report.segments_of(moved.id)] == ["全年新增就业", "3.2万人。"]
    assert project.translations()[f"{segment.id}.6"].text == "32,000"


def test_decisions_about_page_breaks_are_put_back(project: ProjectFile) -> None:
    before, blocks = project.corrections(), project.report.blocks
    undo_repair(project, project.report.repairs[0])
    after = project.corrections()
    joined = decide(project, before)
    assert project.report.blocks == blocks
    parted = decide(project, after)
    assert "新活力持续增强。" in texts(project)
    assert parted.added
    assert (parted.added, parted.gone) == (joined.gone, joined.added)
