"""Words in the grid and the editor: selected, looked up, spelt, completed, found in the memory."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.ui.dialogs.concordance import ConcordanceDialog
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.models.segments import Column
from desktop_app.ui.panes.editor import TargetEditor
from desktop_app.ui.panes.spelling import add_suggestions, word_at
from desktop_app.ui.panes.text import TextPane
from desktop_app.ui.session import Session
from desktop_app.ui.workspace import Workspace

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def text(window: MainWindow, qtbot: QtBot) -> TextPane:
    assert window.work is not None
    qtbot.waitUntil(window.work.text.grid.editor.isVisible)
    return window.work.text


@pytest.fixture
def editor(text: TextPane) -> TargetEditor:
    text.grid.editor.setFocus()
    return text.grid.editor


def drag(text: TextPane, row: int, column: Column, start: int, end: int) -> None:
    """Press at the left of one cell and let go further right in the same line."""
    rect = text.grid.visualRect(text.grid.model().index(row, column))
    port, left = text.grid.viewport(), Qt.MouseButton.LeftButton
    y = rect.top() + 20
    QTest.mousePress(port, left, Qt.KeyboardModifier.NoModifier, QPoint(rect.left() + start, y))
    QTest.mouseMove(port, QPoint(rect.left() + (start + end) // 2, y))
    QTest.mouseMove(port, QPoint(rect.left() + end, y))
    QTest.mouseRelease(port, left, Qt.KeyboardModifier.NoModifier, QPoint(rect.left() + end, y))


def test_words_dragged_over_are_selected_looked_up_and_copied(
    qtbot: QtBot, session: Session, text: TextPane, workspace: Workspace
) -> None:
    chinese = workspace.report.segments[1].text
    with qtbot.waitSignal(session.lookup.explained):
        drag(text, 1, Column.SOURCE, 12, 44)
    picked = text.grid.words.text
    assert 1 <= len(picked) < len(chinese)
    assert picked in chinese
    text.grid.setFocus()
    qtbot.keyClick(text.grid, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == picked


def test_terms_are_marked_on_both_sides_with_their_source(
    qtbot: QtBot, text: TextPane, workspace: Workspace
) -> None:
    target = next(figure.segment_id for figure in workspace.figures if figure.raw == "860亿元")
    workspace.write_english(target, "Gross regional product (GRP) or GDP reached RMB 86 billion, up 5.8%.")
    row = text.model.row(text.model.row_of(target))
    cells = text.grid.cells
    qtbot.waitUntil(lambda: target in cells.known)
    keys = {piece.key for piece in cells.cell(row, Column.SOURCE).pieces}
    assert any(key.startswith("~") for key in keys)
    figures = [piece for piece in cells.cell(row, Column.TARGET).pieces if piece.key.startswith("F")]
    assert figures
    assert "eighty-six billion yuan" in figures[0].tip
    assert figures[0].key in keys


def test_misspelt_words_are_underlined_and_mended_from_the_menu(
    qtbot: QtBot, session: Session, editor: TargetEditor
) -> None:
    qtbot.waitUntil(lambda: editor.spelling.speller is not None)
    qtbot.keyClicks(editor, "The goverment of Qingshan")
    speller = editor.spelling.speller
    assert speller is not None
    cursor = editor.textCursor()
    cursor.setPosition(7)
    word = word_at(editor, cursor, speller)
    assert word is not None
    assert word.selectedText() == "goverment"
    menu = QMenu()
    menu.addAction("Cut")
    add_suggestions(menu, word, speller, editor.learn.emit)
    menu.actions()[0].trigger()
    assert editor.toPlainText() == "The government of Qingshan"
    menu.deleteLater()


def test_a_word_once_added_is_right_in_every_report(
    qtbot: QtBot, session: Session, editor: TargetEditor
) -> None:
    qtbot.waitUntil(lambda: session.lookup.speller is not None)
    session.lookup.learn("informatised")
    assert session.lookup.speller is not None
    assert session.lookup.speller.knows("informatised")
    kept = session.paths.data / "words.txt"
    qtbot.waitUntil(lambda: kept.exists() and "informatised" in kept.read_text(encoding="utf-8"))


def test_a_begun_word_is_completed_from_the_report(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    workspace.write_english(workspace.report.segments[2].id, "Neighbourhood committees")
    qtbot.keyClicks(editor, "The neigh")
    qtbot.keyClick(editor, Qt.Key.Key_Space, CTRL)
    assert editor.toPlainText() == "The Neighbourhood"


def test_the_concordance_finds_what_was_confirmed_and_inserts_it(
    qtbot: QtBot, session: Session, window: MainWindow, editor: TargetEditor
) -> None:
    session.lookup.remember("群众满意度不断提高。", "People are ever more satisfied.", "test")
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_K, CTRL)
    (dialog,) = window.findChildren(ConcordanceDialog)
    qtbot.keyClicks(dialog.words, "satisfied")
    qtbot.waitUntil(lambda: dialog.pairs.count() == 1)
    dialog.pairs.itemActivated.emit(dialog.pairs.item(0))
    assert "People are ever more satisfied." in editor.toPlainText()
    dialog.close()


def test_dictionary_words_are_inserted_by_key(
    qtbot: QtBot, text: TextPane, editor: TargetEditor, workspace: Workspace
) -> None:
    twin = next(one.id for one in workspace.report.segments if one.text == "群众满意度不断提高。")
    workspace.go_to(twin)
    qtbot.waitUntil(lambda: bool(text.side.word_texts) or bool(text.side.term_texts))
    if text.side.word_texts:
        qtbot.keyClick(editor, Qt.Key.Key_1, CTRL | Qt.KeyboardModifier.ShiftModifier)
        assert text.side.word_texts[0] in editor.toPlainText()
    editor.moveCursor(QTextCursor.MoveOperation.End)
