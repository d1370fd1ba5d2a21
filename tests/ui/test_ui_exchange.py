"""Files to colleagues and other tools, and what they changed back again, from the window."""

from __future__ import annotations

import csv
import gc
import time
import weakref
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.project.store import ProjectFile
from desktop_app.services.progress import CancelToken, Progress
from desktop_app.translation.model import OriginKind, Term, TranslationState
from desktop_app.ui.dialogs.returned import ReturnedDialog
from desktop_app.ui.dialogs.tick_table import TickTable
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.session import Session
from desktop_app.ui.shell import Shell
from desktop_app.ui.workspace import Workspace


@pytest.fixture
def english(workspace: Workspace) -> Workspace:
    for number, segment in enumerate(workspace.report.segments[:6]):
        workspace.write_english(segment.id, f"Sentence {number} in English.")
    return workspace


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path, kind: str = "") -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), kind))


@pytest.mark.parametrize("ending", [".docx", ".xlsx", ".csv", ".xlf", ".xlf2", ".tmx", ".html", ".md"])
def test_both_texts_are_written_in_every_format(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    window: MainWindow,
    english: Workspace,
    tmp_path: Path,
    ending: str,
) -> None:
    target = tmp_path / f"out{ending}"
    save_as(monkeypatch, target)
    window.commands["export-table"].trigger()
    qtbot.waitUntil(lambda: str(target) in window.notice.text())
    assert target.stat().st_size > 200


@pytest.mark.parametrize("name", ["out", "out 2026.1", "青山2026.1"])
def test_the_chosen_ending_is_put_behind_a_name_without_one(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    window: MainWindow,
    english: Workspace,
    tmp_path: Path,
    name: str,
) -> None:
    save_as(monkeypatch, tmp_path / name, "CSV (*.csv)")
    window.commands["export-table"].trigger()
    qtbot.waitUntil(lambda: f"{name}.csv" in window.notice.text())
    assert (tmp_path / f"{name}.csv").stat().st_size > 200


def test_a_file_that_the_dialog_did_not_ask_about_is_asked_about(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: MainWindow, english: Workspace, tmp_path: Path
) -> None:
    """Who types “out” was asked about “out”, not about the out.csv that is there."""
    there = tmp_path / "out.csv"
    there.write_text("mine", encoding="utf-8")
    save_as(monkeypatch, tmp_path / "out", "CSV (*.csv)")
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_args: answers.pop(0))
    window.commands["export-table"].trigger()
    assert not window.strip.isVisible()
    assert there.read_text(encoding="utf-8") == "mine"
    window.commands["export-table"].trigger()
    qtbot.waitUntil(lambda: "out.csv" in window.notice.text())
    assert there.read_text(encoding="utf-8") != "mine"


def test_stop_acts_while_a_file_is_being_written(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: MainWindow, english: Workspace, tmp_path: Path
) -> None:
    """Each row takes its time; Stop is clicked when the first ones are told."""
    whole, rows = CancelToken.step, len(english.report.segments)
    taken: list[int] = []

    def slowly(token: CancelToken, progress: Progress) -> None:
        time.sleep(0.1)
        taken.append(progress.done)
        whole(token, progress)

    monkeypatch.setattr(CancelToken, "step", slowly)
    save_as(monkeypatch, tmp_path / "out.xlsx")
    window.commands["export-table"].trigger()
    qtbot.waitUntil(lambda: "%" in window.strip.words.text())
    assert "Writing tables" in window.strip.words.text()
    qtbot.mouseClick(window.strip.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "nothing was written" in window.statusBar().currentMessage())
    assert max(taken) < rows, "it stopped in between"
    assert not window.strip.isVisible()
    assert not list(tmp_path.glob("*out.xlsx*")), "nor half of it"


def test_a_name_without_an_ending_gets_the_chosen_one(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: MainWindow, english: Workspace, tmp_path: Path
) -> None:
    save_as(monkeypatch, tmp_path / "for colleagues", "Excel (*.xlsx)")
    window.commands["export-table"].trigger()
    qtbot.waitUntil(lambda: (tmp_path / "for colleagues.xlsx").exists())


def test_omegat_folder_and_terms_are_written(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: MainWindow, english: Workspace, tmp_path: Path
) -> None:
    save_as(monkeypatch, tmp_path / "job")
    window.commands["export-omegat"].trigger()
    qtbot.waitUntil(lambda: (tmp_path / "job" / "omegat.project").exists())
    english.add_term(Term("青山区", "Qingshan District", source="project"))
    save_as(monkeypatch, tmp_path / "terms.csv")
    window.commands["export-terms"].trigger()
    qtbot.waitUntil(lambda: "terms.csv" in window.notice.text())
    assert "Qingshan District" in (tmp_path / "terms.csv").read_text(encoding="utf-8-sig")


def test_a_returned_table_shows_each_change_and_takes_the_ticked_ones_as_one_step(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: MainWindow, english: Workspace, tmp_path: Path
) -> None:
    table = tmp_path / "table.xlsx"
    save_as(monkeypatch, table)
    window.commands["export-table"].trigger()
    qtbot.waitUntil(lambda: str(table) in window.notice.text())
    book = load_workbook(table)
    sheet = book.worksheets[0]
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and cell.value in (
                "Sentence 1 in English.",
                "Sentence 3 in English.",
            ):
                cell.value = cell.value.replace("English", "better English")
    book.save(table)
    shown: list[list[str]] = []

    def look(dialog: ReturnedDialog) -> int:
        rows = range(dialog.table.rowCount())
        shown.extend([dialog.table.item(row, column).text() for column in range(3)] for row in rows)
        dialog.table.item(1, 0).setCheckState(dialog.table.item(1, 0).checkState().Unchecked)
        return int(ReturnedDialog.DialogCode.Accepted)

    monkeypatch.setattr(ReturnedDialog, "exec", look)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(table), ""))
    window.commands["import"].trigger()
    second, fourth = english.report.segments[1].id, english.report.segments[3].id
    qtbot.waitUntil(lambda: english.translation(second).text == "Sentence 1 in better English.")
    assert shown == [
        ["2", "Sentence 1 in English.", "Sentence 1 in better English."],
        ["4", "Sentence 3 in English.", "Sentence 3 in better English."],
    ]
    assert english.translation(fourth).text == "Sentence 3 in English."
    assert english.translation(second).origin.kind is OriginKind.IMPORTED
    assert english.translation(second).state is TranslationState.EDITED
    window.commands["undo"].trigger()
    assert english.translation(second).text == "Sentence 1 in English."


def test_a_file_that_changes_nothing_says_so(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: MainWindow, english: Workspace, tmp_path: Path
) -> None:
    other = tmp_path / "other.csv"
    with other.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["source", "target"], ["毫不相干的一句话。", "Nothing of the kind."]])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(other), ""))
    window.commands["import"].trigger()
    qtbot.waitUntil(window.notice.isVisible)
    assert "other.csv changes nothing; 1 of its rows fits" in window.notice.text()


def test_two_reports_are_compared_in_one_document(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    session: Session,
    window: MainWindow,
    english: Workspace,
    tmp_path: Path,
) -> None:
    other = tmp_path / "last year.duizhao"
    qtbot.waitUntil(lambda: not english.desk.busy)
    with ProjectFile.open(english.path, read_only=True) as project:
        project.save_copy(other)
    target = tmp_path / "both.docx"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(other), ""))
    save_as(monkeypatch, target)
    window.commands["compare"].trigger()
    qtbot.waitUntil(lambda: str(target) in window.notice.text())
    assert target.stat().st_size > 1000


def other_tool(path: Path) -> Path:
    """A table that another office made: two sentences of a report in two languages."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = [
            ["source", "target"],
            ["云岭县2025年政府工作报告", "Report on the Work of Yunling County, 2025"],
            ["全县地区生产总值完成318亿元。", "The county's GDP reached RMB 31.8 billion."],
            ["新增就业4200人。", "New jobs reached 42,000."],
        ]
        csv.writer(file).writerows(rows)
    return path


@pytest.mark.parametrize("way", ["menu", "drop"])
def test_a_bilingual_file_becomes_a_project_with_its_wrong_figure_found(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    shell: Shell,
    session: Session,
    tmp_path: Path,
    way: str,
) -> None:
    assert shell.window is not None
    table = other_tool(tmp_path / "yunling.csv")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(table), ""))
    with qtbot.waitSignal(session.opened):
        if way == "menu":
            shell.window.commands["new-bilingual"].trigger()
        else:
            shell.window.start.chosen.emit(table)
    made = session.workspace
    assert made is not None
    assert made.path == tmp_path / "yunling.duizhao"
    assert [made.translation(one.id).text for one in made.report.segments][1:] == [
        "The county's GDP reached RMB 31.8 billion.",
        "New jobs reached 42,000.",
    ]
    assert [one for one in made.report.segments if made.is_flagged(one.id)] == [made.report.segments[2]]
    assert "Sentences with English: 3 of 3" in shell.window.statusBar().currentMessage()
    with qtbot.waitSignal(session.opened):
        session.open_bilingual(table)
    assert session.workspace is not None
    assert session.workspace.path == tmp_path / "yunling-2.duizhao", "no project is overwritten"


def test_an_omegat_folder_is_taken_back_and_becomes_a_project(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    session: Session,
    window: MainWindow,
    english: Workspace,
    tmp_path: Path,
) -> None:
    save_as(monkeypatch, tmp_path / "job")
    window.commands["export-omegat"].trigger()
    memory = tmp_path / "job" / "omegat" / "project_save.tmx"
    qtbot.waitUntil(memory.exists)
    qtbot.waitUntil(lambda: str(tmp_path / "job") in window.notice.text())
    text = memory.read_text(encoding="utf-8")
    assert "Sentence 1 in English." in text
    memory.write_text(text.replace("Sentence 1 in English.", "Said better in OmegaT."), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path / "job"))
    monkeypatch.setattr(ReturnedDialog, "exec", lambda _dialog: int(ReturnedDialog.DialogCode.Accepted))
    window.commands["import-omegat"].trigger()
    second = english.report.segments[1].id
    qtbot.waitUntil(lambda: english.translation(second).text == "Said better in OmegaT.")
    assert english.translation(second).origin.kind is OriginKind.IMPORTED
    assert english.translation(english.report.segments[2].id).text == "Sentence 2 in English."
    with qtbot.waitSignal(session.opened):
        window.commands["new-omegat"].trigger()
    made = session.workspace
    assert made is not None
    assert made.path == tmp_path / "job.duizhao"
    texts = [made.translation(one.id).text for one in made.report.segments]
    assert "Said better in OmegaT." in texts


def test_a_file_that_is_no_table_is_refused_in_one_sentence(
    qtbot: QtBot, shell: Shell, session: Session, tmp_path: Path
) -> None:
    assert shell.window is not None
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"not a workbook")
    with qtbot.waitSignal(session.failed):
        session.open_path(broken)
    assert shell.window.start.message.isVisible()
    assert "broken.xlsx" in shell.window.start.message.text()
    assert not (tmp_path / "broken.duizhao").exists()


def test_a_closed_project_leaves_the_memory(
    qtbot: QtBot, qapp: QApplication, shell: Shell, session: Session, report: Path
) -> None:
    with qtbot.waitSignal(session.opened):
        session.open_path(report)
    assert shell.window is not None
    work = shell.window.work
    assert work is not None
    assert session.workspace is not None
    work.show_view("view-findings")
    gone = [weakref.ref(session.workspace), weakref.ref(session.workspace.desk), weakref.ref(work)]
    del work
    session.close_project()

    def is_gone() -> None:  # what was just being looked up may hold on to it for a moment
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        left = [one for one in (own() for own in gone) if one is not None]
        assert not left, [str(holder)[:300] for holder in gc.get_referrers(left[0]) if holder is not left]

    qtbot.waitUntil(is_gone)


def test_a_change_at_the_end_of_a_long_sentence_is_seen(qtbot: QtBot) -> None:
    """Two lines of a table show its first words, which are the same before and after."""
    table = TickTable("Changes", ("Sentence", "Now", "After", "State"), (330, 330), None)
    qtbot.addWidget(table)
    long = "We will continue to improve the business environment and " * 3
    rows = [(1, "长句", (f"{long}add 20 parks.", f"{long}add 30 parks.", "edited"))]
    rows += [(2, "短句", ("We added 20 parks.", "We added 30 parks.", "edited"))]
    rows += [(3, "未改", (long, long, "confirmed"))]
    table.fill(rows)
    now, after = table.item(0, 1), table.item(0, 2)
    assert now is not None
    assert after is not None
    assert (now.text()[-14:], after.text()[-14:]) == (" add 20 parks.", " add 30 parks.")
    assert len(after.text()) < 60
    assert long in after.toolTip(), "the tip has all of it"
    assert [table.item(1, at).text() for at in (1, 2)] == ["We added 20 parks.", "We added 30 parks."]  # type: ignore[union-attr]
    assert table.item(2, 2).text() == long  # type: ignore[union-attr]
