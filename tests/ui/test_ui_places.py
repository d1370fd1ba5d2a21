"""Ways to a sentence: its number, the numbers that briefs and tables print, a search, the figures table."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from desktop_app.briefs.statements import paragraph_numbers
from desktop_app.document.model import BlockKind
from desktop_app.figures.tables.charts import charts_of
from desktop_app.translation.model import Translation, TranslationState
from desktop_app.ui.going import place_of
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.models.figure_cells import FigureColumn
from desktop_app.ui.models.segments import Column
from desktop_app.ui.panes.editor import TargetEditor
from desktop_app.ui.workspace import Workspace
from tests.ui.conftest import pause

NONE = Qt.KeyboardModifier.NoModifier
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def ids(workspace: Workspace) -> list[str]:
    return [segment.id for segment in workspace.report.segments]


def test_go_to_a_number_and_back(
    qtbot: QtBot,
    window: MainWindow,
    editor: TargetEditor,
    workspace: Workspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", staticmethod(lambda *_args: ("4", True)))
    qtbot.keyClick(editor, Qt.Key.Key_G, CTRL)
    assert workspace.current == ids(workspace)[3]
    qtbot.keyClick(editor, Qt.Key.Key_Left, ALT)
    assert workspace.current == ids(workspace)[0]
    qtbot.keyClick(editor, Qt.Key.Key_Right, ALT)
    assert workspace.current == ids(workspace)[3]


def test_back_from_a_figures_sentence_leads_to_that_figure_and_then_to_where_one_was(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    work = window.work
    assert work is not None
    start = workspace.current

    def press(*keys: Qt.Key) -> tuple[str, str]:
        for key in keys:
            qtbot.keyClick(QApplication.focusWidget() or window, key, held.get(key, NONE))
        return work.view, workspace.current

    held = {Qt.Key.Key_2: CTRL | ALT, Qt.Key.Key_Left: ALT, Qt.Key.Key_Right: ALT}
    press(Qt.Key.Key_2, *[Qt.Key.Key_Down] * 5)
    row, figure = work.figures.table.currentIndex().row(), workspace.current
    assert figure != start
    assert press(Qt.Key.Key_Return) == ("view-text", figure)
    assert press(Qt.Key.Key_Left) == ("view-figures", figure), "not at the rows one only went along"
    assert work.figures.table.currentIndex().row() == row
    assert press(Qt.Key.Key_Left) == ("view-text", start)
    assert press(Qt.Key.Key_Right, Qt.Key.Key_Right) == ("view-text", figure)
    press(Qt.Key.Key_2, *[Qt.Key.Key_Up] * 3)
    assert press(Qt.Key.Key_Left) == ("view-text", figure), "a view one only looked into"


def test_go_to_a_paragraph_of_a_brief_or_a_figure_and_no_further_for_a_number_that_is_not_there(
    qtbot: QtBot,
    window: MainWindow,
    editor: TargetEditor,
    workspace: Workspace,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    typed = ["¶ 2", "F005", "999", "第3段"]
    asked: list[str] = []

    def answer(*args: object) -> tuple[str, bool]:
        asked.append(str(args[2]))
        return (typed.pop(0), True) if typed else ("", False)

    monkeypatch.setattr(QInputDialog, "getText", staticmethod(answer))
    paragraph = paragraph_numbers(workspace.content())
    qtbot.keyClick(editor, Qt.Key.Key_G, CTRL)
    assert paragraph[workspace.segment(workspace.current).block] == 2
    assert workspace.block_of(workspace.current).kind is BlockKind.PARAGRAPH
    qtbot.keyClick(editor, Qt.Key.Key_G, CTRL)
    assert "F005" in [one.id for one in workspace.figures_of(workspace.current)]
    qtbot.keyClick(editor, Qt.Key.Key_G, CTRL)
    assert "“999”" in asked[-1], "it says so and asks again"
    assert paragraph[workspace.segment(workspace.current).block] == 3
    here = workspace.current
    qtbot.keyClick(editor, Qt.Key.Key_G, CTRL)
    assert workspace.current == here, "nothing was chosen"
    assert window.work is not None
    row = window.work.text.model.row_of(here)
    number = window.work.text.model.index(row, Column.NUMBER)
    assert number.data(Qt.ItemDataRole.AccessibleTextRole) == f"{number.data()}, ¶ 3"


def test_a_search_tells_how_many_sentences_have_it_before_one_goes_there(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor
) -> None:
    assert window.work is not None
    bar = window.work.text.bar
    qtbot.keyClick(editor, Qt.Key.Key_F, CTRL)
    QGuiApplication.clipboard().setText("群众满意度")
    qtbot.keyClick(bar.find_text, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: bar.hits.text() == "In 2 sentences")
    qtbot.keyClick(bar.find_text, Qt.Key.Key_Return)
    assert bar.hits.text() == "1 of 2"
    qtbot.keyClicks(bar.find_text, "no such")
    qtbot.waitUntil(lambda: bar.hits.text() == "No hit")


def test_what_a_search_found_is_selected_so_that_typing_corrects_it(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    assert window.work is not None
    third = ids(workspace)[2]
    workspace.put(
        [Translation(third, "The result was good, the results are here.", TranslationState.MACHINE)]
    )
    bar = window.work.text.bar
    qtbot.keyClick(editor, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(bar.find_text, "good")
    qtbot.keyClick(bar.find_text, Qt.Key.Key_Return)
    assert workspace.current == third
    assert editor.textCursor().selectedText() == "good"
    qtbot.keyClicks(editor, "sound")
    qtbot.keyClick(editor, Qt.Key.Key_Down, ALT)
    assert workspace.translation(third).text == "The result was sound, the results are here."
    qtbot.keyClick(editor, Qt.Key.Key_F3)
    assert editor.textCursor().selectedText() == "", "it is nowhere any more"


def test_the_figures_that_are_not_proven_are_shown_alone_and_lead_to_their_sentence(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    work = window.work
    assert work is not None
    told = {
        "860亿元": "GDP reached RMB 86 billion, up 5.8% year on year.",
        "35家": "There were 53 more industrial enterprises above designated size;",
        "18万平方米": "Standard plants were built;",
    }
    for raw, english in told.items():
        segment_id = next(one.segment_id for one in workspace.figures if one.raw == raw)
        workspace.write_english(segment_id, english)
    work.show_view("view-figures")
    pane, model = work.figures, work.figures.model
    described = Qt.ItemDataRole.AccessibleDescriptionRole

    def state(raw: str) -> str:
        figure = next(one for one in workspace.figures if one.raw == raw)
        index = model.index(model.row_of(figure.id), FigureColumn.ENGLISH)
        return str(index.data(described)).partition(":")[0]

    qtbot.waitUntil(lambda: state("35家") == state("18万平方米") == "Not proven")
    assert state("860亿元") == state("5.8%") == "Proven"
    assert state("42.6亿元") == "Not translated"
    qtbot.keyClick(pane.kind, Qt.Key.Key_End)
    assert [one.raw for one in model.figures()] == ["35家", "18万平方米"]
    wrong = model.figures()[0].segment_id
    pane.table.selectRow(0)
    qtbot.keyClick(pane.table, Qt.Key.Key_1, CTRL | ALT)
    assert (work.view, workspace.current) == ("view-text", wrong)
    qtbot.waitUntil(lambda: bool(workspace.open_findings(wrong)))
    for finding in workspace.open_findings(wrong):
        workspace.dismiss(wrong, finding, "The author says so.")
    work.show_view("view-figures")
    qtbot.waitUntil(lambda: [one.raw for one in model.figures()] == ["18万平方米"])
    qtbot.keyClick(pane.kind, Qt.Key.Key_Home)
    assert state("35家") == "Accepted with a reason"


def test_the_sentence_at_hand_stays_in_view_when_the_window_or_the_look_changes(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    """Rows grow where the texts have less room; what lies above must not push the sentence off the screen."""
    assert window.work is not None
    grid = window.work.text.grid
    said = "We will go on with all of this work in the years that lie ahead of us, one by one. " * 3
    workspace.put([Translation(one, said, TranslationState.EDITED) for one in ids(workspace)])
    window.resize(1700, 760)
    workspace.go_to(ids(workspace)[-4])
    pause(50)

    def in_view() -> bool:
        place = grid.visualRect(grid.currentIndex())
        return place.top() >= 0 and place.bottom() <= grid.viewport().height() and grid.isVisible()

    assert in_view()
    for width, height in ((900, 560), (1300, 700), (900, 560)):
        window.resize(width, height)
        pause(50)
        assert in_view(), (width, height)
    for key in (Qt.Key.Key_F11, Qt.Key.Key_Escape):
        qtbot.keyClick(QApplication.focusWidget() or grid, key)
        pause(50)
        assert in_view(), key
    for _twice in range(2):  # paragraph beside paragraph, and back
        qtbot.keyClick(grid, Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
        pause(50)
    assert in_view()


def test_who_has_scrolled_away_is_not_called_back_by_another_size(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    assert window.work is not None
    grid = window.work.text.grid
    window.resize(900, 560)
    workspace.go_to(ids(workspace)[0])
    bar = grid.verticalScrollBar()
    bar.setValue(bar.maximum())
    pause(50)
    assert grid.visualRect(grid.currentIndex()).bottom() < 0
    window.resize(960, 560)
    pause(50)
    assert grid.visualRect(grid.currentIndex()).bottom() < 0


def test_escape_leads_from_the_comment_back_to_the_sentence_and_keeps_it(
    qtbot: QtBot, window: MainWindow, editor: TargetEditor, workspace: Workspace
) -> None:
    assert window.work is not None
    qtbot.keyClick(editor, Qt.Key.Key_N, CTRL | ALT)
    comment = window.work.text.side.comment
    qtbot.keyClicks(comment, "Ask the bureau")
    qtbot.keyClick(comment, Qt.Key.Key_Escape)
    assert editor.hasFocus()
    assert workspace.translation(workspace.current).comment == "Ask the bureau"


def test_an_id_of_the_command_line_leads_to_its_sentence(window: MainWindow, workspace: Workspace) -> None:
    third = ids(workspace)[2]
    assert place_of(workspace, f" {third} ") == third
    assert place_of(workspace, "s0") == ""
    last = len(workspace.report.segments)
    assert place_of(workspace, str(last)) == ids(workspace)[-1]
    assert place_of(workspace, str(last + 1)) == place_of(workspace, "0") == ""


def test_without_charts_the_table_of_figures_has_the_whole_width(
    window: MainWindow, workspace: Workspace
) -> None:
    assert window.work is not None
    window.commands["view-figures"].trigger()
    pane = window.work.figures
    pane.charts.show_charts([], chinese=False)
    assert pane.charts.isHidden()
    pane.charts.show_charts(charts_of(workspace.content().figures), chinese=False)
    assert pane.charts.isVisible() == bool(charts_of(workspace.content().figures))
