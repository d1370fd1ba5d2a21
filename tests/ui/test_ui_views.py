"""The views of an open project: figures, findings and brief, and what of the text is shown."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from desktop_app.errors import ExportError
from desktop_app.services.progress import Progress
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes import brief, findings
from desktop_app.ui.session import Session
from desktop_app.ui.workspace import Workspace


def test_the_figures_view_leads_to_the_sentence(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    assert window.work is not None
    window.commands["view-figures"].trigger()
    pane = window.work.figures
    qtbot.keyClicks(pane.search, "RMB 86 billion")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1)
    rect = pane.table.visualRect(pane.model.index(0, 0))
    qtbot.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    shown = pane.model.figure(0)
    assert shown is not None
    assert workspace.current == shown.segment_id
    qtbot.mouseDClick(pane.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert window.work.view == "view-text"


def test_findings_are_worked_through_with_keys(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.work is not None
    target = next(figure.segment_id for figure in workspace.figures if figure.raw == "860亿元")
    workspace.write_english(target, "GDP reached RMB 8.6 billion, up 5.8% year on year.")
    qtbot.waitUntil(lambda: bool(workspace.open_findings(target)))
    window.commands["view-findings"].trigger()
    pane = window.work.findings
    qtbot.waitUntil(lambda: pane.model.rowCount() > 0 and pane.model.question(0).segment_id == target)
    pane.table.selectRow(0)
    qtbot.keyClick(pane.table, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: not workspace.open_findings(target))
    assert "86 billion" in workspace.translation(target).text
    workspace.write_english(target, "GDP reached RMB 8.6 billion, up 5.8% year on year.")
    qtbot.waitUntil(lambda: bool(workspace.open_findings(target)))
    pane.model.refresh()
    monkeypatch.setattr(findings, "ask_reason", lambda *_args: "The author says so")
    pane.table.selectRow(0)
    qtbot.keyClick(pane.table, Qt.Key.Key_D)
    assert "The author says so" in [one.dismissed for one in workspace.findings(target)]


def test_the_brief_view_shows_the_real_pdf_and_exports_it(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.work is not None
    window.commands["view-brief"].trigger()
    pane = window.work.brief
    qtbot.waitUntil(pane.preview.is_rendered)
    assert pane.preview.page_count >= 1
    out = tmp_path / "brief.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_args: (str(out), "")))
    qtbot.mouseClick(pane.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: out.exists() and str(out) in window.notice.text())
    assert out.read_bytes().startswith(b"%PDF")
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    qtbot.mouseClick(window.notice.action, Qt.MouseButton.LeftButton)
    assert opened == [str(out)]


def test_while_there_is_no_page_the_preview_says_so(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_args: object, **_more: object) -> Generator[Progress, None, bytes]:
        raise ExportError("confidential", "A confidential word stands in the brief.")
        yield

    monkeypatch.setattr(brief, "preview_brief", refused)
    assert window.work is not None
    window.commands["view-brief"].trigger()
    pane = window.work.brief
    words = pane.preview.findChild(QLabel)
    assert words.isVisible()
    assert words.text() == "The pages are being made…"
    qtbot.waitUntil(lambda: words.text() == "No preview.")
    assert "confidential" in pane.message.text()


def test_an_empty_inbox_names_the_key_that_leads_on(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    assert window.work is not None
    workspace.write_english(workspace.report.segments[0].id, "Report of Qingshan")
    window.commands["view-findings"].trigger()
    pane = window.work.findings
    qtbot.waitUntil(lambda: "Ctrl+U leads there" in pane._empty.text())
    assert f"Without English: {len(workspace.report.segments) - 1} of" in pane._empty.text(), (
        "not all is well"
    )


def test_figures_are_exported_for_excel(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "figures.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_args: (str(out), "")))
    window.commands["export-figures"].trigger()
    qtbot.waitUntil(window.notice.isVisible)
    assert window.notice.text() == f"Written: {out}"
    assert window.strip.isHidden()
    sheet = load_workbook(out)["Figures"]
    head, *rows = sheet.iter_rows(values_only=True)
    shown = {(row[head.index("raw")], row[head.index("english")]) for row in rows}
    assert ("860亿元", "RMB 86 billion") in shown
    assert len(rows) == len(workspace.figures)


def test_reading_mode_hides_everything_but_the_texts(qtbot: QtBot, window: MainWindow) -> None:
    assert window.work is not None
    window.commands["reading"].trigger()
    text = window.work.text
    assert not text.outline.isVisible()
    assert not text.side.isVisible()
    assert not text.bar.isVisible()
    assert not text.grid.editor.isVisible()
    window.commands["reading"].trigger()
    assert text.outline.isVisible()
    assert text.grid.editor.isVisible()


def test_filter_from_the_bar_hides_sentences(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    assert window.work is not None
    bar = window.work.text.bar
    bar.filter_text.setText("就业")  # QTest types nothing but ASCII
    qtbot.waitUntil(lambda: window.work is not None and window.work.text.model.rowCount() == 1)
    qtbot.keyClick(bar.filter_text, Qt.Key.Key_Escape)
    everything = len(workspace.report.segments)
    qtbot.waitUntil(lambda: window.work is not None and window.work.text.model.rowCount() == everything)


def test_sentences_of_one_part_alone_are_shown(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    assert window.work is not None
    bar, model = window.work.text.bar, window.work.text.model
    offered = [bar.part.itemText(place).strip() for place in range(bar.part.count())]
    assert offered[0] == "Whole report"
    assert "（二）产业发展" in offered
    whole = model.rowCount()
    bar.part.setCurrentIndex(offered.index("（二）产业发展"))
    shown = [model.row(number).source for number in range(model.rowCount())]
    assert 0 < len(shown) < whole
    assert "建成标准厂房18万平方米；" in shown
    assert all("地区生产总值" not in one for one in shown)
    bar.part.setCurrentIndex(0)
    assert model.rowCount() == whole


def test_reading_mode_keeps_the_place(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    assert window.work is not None
    fifth = workspace.report.segments[4].id
    workspace.go_to(fifth)
    window.work.text.grid.editor.setFocus()
    for _there_and_back in range(2):
        window.commands["reading"].trigger()
        assert workspace.current == fifth


def test_the_form_of_a_brief_is_chosen_kept_and_follows_in_the_preview(
    qtbot: QtBot, session: Session, window: MainWindow, workspace: Workspace, tmp_path: Path
) -> None:
    assert window.work is not None
    window.commands["view-brief"].trigger()
    controls, more = window.work.brief.controls, window.work.brief.controls.extra
    qtbot.mouseClick(controls.more, Qt.MouseButton.LeftButton)
    assert more.isVisible()
    more.title.setText("Qingshan at a glance")
    more.full_text.setChecked(True)
    more.draft.setChecked(True)
    options = window.work.brief.options()
    assert (options.title, options.full_text, options.draft) == ("Qingshan at a glance", True, True)
    assert "(3)" in controls.more.text()
    listed = tmp_path / "secret.txt"
    listed.write_text("860\n", encoding="utf-8")
    for segment in workspace.report.segments:
        english = ", ".join(one.english for one in workspace.figures_of(segment.id))
        if english:
            workspace.write_english(segment.id, f"Result: {english}.")
    more.listed.setText(str(listed))
    message = window.work.brief.message
    qtbot.waitUntil(lambda: message.isVisible() and "860" in message.text())
    path = workspace.path
    session.close_project()
    with qtbot.waitSignal(session.opened) as opened:
        session.open_path(path)
    assert opened.args is not None
    assert opened.args[0].brief_choices["title"] == "Qingshan at a glance"
    assert opened.args[0].brief_choices["confidential_list"] == str(listed)


def test_the_reading_mode_says_how_it_ends(qtbot: QtBot, window: MainWindow) -> None:
    window.commands["reading"].trigger()
    assert window.menuBar().isHidden()
    assert QToolTip.text() == "Esc ends the reading mode."
    assert window.work is not None
    qtbot.keyClick(window.work.text.grid, Qt.Key.Key_Escape)
    assert window.menuBar().isVisible()
