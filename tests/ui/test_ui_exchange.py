"""Files to colleagues and other tools, and what they changed back again, from the window."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.project.store import ProjectFile
from desktop_app.translation.model import OriginKind, Term, TranslationState
from desktop_app.ui.dialogs.returned import ReturnedDialog
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.session import Session
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
    qtbot.waitUntil(lambda: str(target) in window.statusBar().currentMessage())
    assert target.stat().st_size > 200


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
    qtbot.waitUntil(lambda: "terms.csv" in window.statusBar().currentMessage())
    assert "Qingshan District" in (tmp_path / "terms.csv").read_text(encoding="utf-8-sig")


def test_a_returned_table_shows_each_change_and_takes_the_ticked_ones_as_one_step(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, window: MainWindow, english: Workspace, tmp_path: Path
) -> None:
    table = tmp_path / "table.xlsx"
    save_as(monkeypatch, table)
    window.commands["export-table"].trigger()
    qtbot.waitUntil(lambda: str(table) in window.statusBar().currentMessage())
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
    assert "other.csv changes nothing: 1 of its rows" in window.notice.text()


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
    qtbot.waitUntil(lambda: str(target) in window.statusBar().currentMessage())
    assert target.stat().st_size > 1000
