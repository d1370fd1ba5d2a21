"""What a person sees of tables, menus, numbers and words, whatever the width and the language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.figures.model import Doubt
from desktop_app.project.store import ProjectFile
from desktop_app.review.model import Finding, Severity
from desktop_app.translation.model import Translation, TranslationState
from desktop_app.ui import i18n
from desktop_app.ui.dialogs.help_sheet import sheet_html
from desktop_app.ui.dialogs.settings import SettingsDialog
from desktop_app.ui.everywhere import Wish, places
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.models.figure_cells import FigureColumn
from desktop_app.ui.models.segments import Column
from desktop_app.ui.names import unit_name
from desktop_app.ui.numbers import data_size, share
from desktop_app.ui.panes.cell_text import PieceLook
from desktop_app.ui.panes.side_cards import FindingCard
from desktop_app.ui.pinyin import with_tones
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.progress_words import pace, phase_name, time_left
from desktop_app.ui.session import Session
from desktop_app.ui.shell import Shell
from desktop_app.ui.theme.fonts import chinese_faces
from desktop_app.ui.workspace import Workspace

LOWEST_SCREEN = 720


@pytest.fixture
def chinese(qapp: QApplication) -> Iterator[None]:
    i18n.install(qapp, "zh_CN")
    yield
    i18n.install(qapp, "en")


@pytest.mark.parametrize("width", [1280, 1600, 1920])
def test_value_and_unit_of_a_figure_are_seen_whole(qtbot: QtBot, window: MainWindow, width: int) -> None:
    assert window.work is not None
    window.resize(width, LOWEST_SCREEN)
    window.commands["view-figures"].trigger()
    table = window.work.figures.table
    qtbot.waitUntil(lambda: table.isVisible() and table.viewport().width() > 600)
    for column in (FigureColumn.VALUE, FigureColumn.UNIT):
        right = table.columnViewportPosition(column) + table.columnWidth(column)
        assert right <= table.viewport().width(), column
    wide = table.columnViewportPosition(FigureColumn.PERIOD) + table.columnWidth(FigureColumn.PERIOD)
    assert (wide <= table.viewport().width()) is (width > 1280), "with more room more is seen"


def test_a_wide_window_cuts_no_unit(qtbot: QtBot, window: MainWindow) -> None:
    assert window.work is not None
    window.resize(2560, LOWEST_SCREEN)
    window.commands["view-figures"].trigger()
    table = window.work.figures.table
    qtbot.waitUntil(lambda: table.isVisible() and table.viewport().width() > 1500)
    longest = table.fontMetrics().horizontalAdvance("percentage points")
    assert table.columnWidth(FigureColumn.UNIT) > longest
    assert table.columnWidth(FigureColumn.RAW) > table.fontMetrics().horizontalAdvance("10.42万吨以上")


def test_a_width_that_a_person_has_set_stays(qtbot: QtBot, window: MainWindow) -> None:
    assert window.work is not None
    window.commands["view-figures"].trigger()
    table = window.work.figures.table
    table.horizontalHeader().resizeSection(FigureColumn.ENGLISH, 333)
    window.resize(1500, LOWEST_SCREEN)
    assert table.columnWidth(FigureColumn.ENGLISH) == 333


def test_every_menu_fits_on_a_small_screen(window: MainWindow) -> None:
    for action in window.menuBar().actions():
        menu = action.menu()
        assert menu is not None
        assert menu.sizeHint().height() < LOWEST_SCREEN - 60, action.text()


def test_the_help_sheet_names_each_key_once(qapp: QApplication) -> None:
    sheet = sheet_html(Preferences())
    assert "Return" not in sheet
    assert sheet.count("Ctrl+Enter") == 1
    assert "Ctrl+Shift+Z" in sheet


@pytest.mark.usefixtures("chinese")
def test_keys_are_named_as_on_the_keyboard() -> None:
    native = QKeySequence.SequenceFormat.NativeText
    assert QKeySequence("Ctrl+Down").toString(native) == "Ctrl+↓"


@pytest.mark.usefixtures("chinese")
def test_the_time_left_is_told_in_the_language_of_the_interface() -> None:
    assert time_left(8) == "约剩 8 秒"
    assert time_left(95) == "约剩 2 分钟"
    assert phase_name("translate") == "正在翻译"
    assert pace(13.4) == "每句约 13 秒"
    assert pace(0.02) == pace(None) == "", "nobody waits for it"


def test_no_two_keys_of_a_command_are_one(window: MainWindow) -> None:
    """Two names of one key (Enter) would make it ambiguous, and it would do nothing."""
    for action in window.commands.all():
        keys = [one.toString() for one in action.shortcuts()]
        assert len(keys) == len(set(keys)), keys
    assert {one.toString() for one in window.commands["confirm"].shortcuts()} == {"Ctrl+Enter", "Ctrl+Return"}


def test_shares_and_sizes_are_told_as_people_say_them(qapp: QApplication) -> None:
    i18n.install(qapp, "en")
    assert share(0.456) == "46%"
    assert data_size(1_117_320_768) == "1.0 GB"


def test_areas_have_their_raised_number(qapp: QApplication) -> None:
    i18n.install(qapp, "en")
    assert [unit_name(one) for one in ("m2", "km2", "m3", "CNY", "mu")] == ["m²", "km²", "m³", "CNY", "mu"]


@pytest.mark.parametrize(
    ("numbered", "read"),
    [
        ("xin1 zeng1", "xīn zēng"),
        ("lu:4 hua4", "lǜ huà"),
        ("liu2 shui3", "liú shuǐ"),
        ("Zhong1 guo2", "Zhōng guó"),
        ("dou1 le5", "dōu le"),
        ("r5", "r"),
        ("A Q zheng4", "A Q zhèng"),
    ],
)
def test_pinyin_has_its_marks(numbered: str, read: str) -> None:
    assert with_tones(numbered) == read


def test_a_change_everywhere_gives_no_capital_inside_a_sentence(
    window: MainWindow, workspace: Workspace
) -> None:
    one, two = (segment.id for segment in workspace.report.segments[:2])
    workspace.write_english(one, "Energy use per unit of GDP fell.")
    workspace.write_english(two, "Economic output rose.")
    changed = places(workspace, Wish("", "GDP", "gross domestic product"))
    assert changed[0].after.text == "Energy use per unit of gross domestic product fell."
    changed = places(workspace, Wish("", "economic output", "gross product"))
    assert changed[0].after.text == "Gross product rose.", "at the head of a sentence it stays"


def test_the_sentence_being_edited_is_as_high_as_before(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    """The editor sets lines as the grid does: nothing jumps when one comes to a sentence."""
    assert window.work is not None
    grid = window.work.text.grid
    long = workspace.report.segments[4].id
    words = "The gross domestic product of the district reached a new height in the year under report. " * 4
    workspace.write_english(long, words.strip())
    row = window.work.text.model.row_of(long)
    workspace.go_to(workspace.report.segments[0].id)
    qtbot.waitUntil(lambda: grid.rowHeight(row) > 60)
    before = grid.rowHeight(row)
    workspace.go_to(long)
    qtbot.waitUntil(lambda: grid.editor.segment_id == long)
    assert abs(grid.rowHeight(row) - before) <= grid.fontMetrics().height(), "at most one line more"
    bottom = grid.editor.cursorRect().bottom()
    assert bottom <= grid.editor.viewport().height(), "its last line is seen"


def test_a_question_to_the_author_is_noted_and_stays_noted(
    qtbot: QtBot, session: Session, window: MainWindow, workspace: Workspace
) -> None:
    work = window.work
    assert work is not None
    doubt = Doubt((workspace.figures[0].id,), "sum", "The parts do not add up to the whole: 860亿元.")
    content = workspace.content()
    object.__setattr__(content.figures, "doubts", (doubt,))
    work.show_view("view-findings")
    work.findings.model.refresh()
    rows = range(work.findings.model.rowCount())
    row = next(one for one in rows if work.findings.model.question(one).doubt is doubt)
    work.findings.table.selectRow(row)
    assert work.findings.card.fix.isVisibleTo(work.findings)
    qtbot.keyClick(work.findings.table, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: doubt not in workspace.open_doubts())
    window.commands["undo"].trigger()
    assert doubt in workspace.open_doubts()
    window.commands["redo"].trigger()
    path = workspace.path
    session.close_project()
    with ProjectFile.open(path) as project:
        assert doubt.question in project.meta("window.settled_doubts")


def test_a_paragraph_tells_where_its_english_has_gaps(window: MainWindow, workspace: Workspace) -> None:
    """Who reads must not take half a paragraph for the whole."""
    assert window.work is not None
    figure = next(one for one in workspace.figures if one.raw == "42.6亿元")
    workspace.write_english(figure.segment_id, "Revenue was RMB 4.26 billion, up 3.1%.")
    window.commands["paragraphs"].trigger()
    model, cells = window.work.text.model, window.work.text.grid.cells
    row = model.row(model.row_of(figure.segment_id))
    assert len(row.segments) == 3
    assert model.english(row) == "[…] Revenue was RMB 4.26 billion, up 3.1%. […]"
    ((_segment, start, end),) = cells.spans(row, Column.TARGET)
    assert model.english(row)[start:end] == "Revenue was RMB 4.26 billion, up 3.1%."
    empty = model.row(model.row_of(workspace.report.segments[-1].id))
    assert model.english(empty) == ""


def test_red_is_what_must_be_settled_and_a_remark_on_a_whole_sentence_is_a_sign_beside_it(
    window: MainWindow, workspace: Workspace
) -> None:
    assert window.work is not None
    model, cells = window.work.text.model, window.work.text.grid.cells
    english = "Steady progress was made."
    shown = {}
    for severity, span in ((Severity.CRITICAL, (0, 6)), (Severity.MAJOR, (0, 6)), (Severity.MINOR, (0, 25))):
        segment_id = workspace.report.segments[1].id
        workspace.put([Translation(segment_id, english, TranslationState.MACHINE)])
        finding = Finding(segment_id, "some-check", severity, "Something.", en_start=span[0], en_end=span[1])
        workspace.set_all_findings({segment_id: (finding,)})
        row = model.row(1)
        pieces = cells.cell(row, Column.TARGET).pieces
        shown[severity] = [one.look for one in pieces if one.key == "!some-check"], model.state_text(row)
    assert shown == {
        Severity.CRITICAL: ([PieceLook.WRONG], "Machine; needs a look"),
        Severity.MAJOR: ([PieceLook.DOUBT], "Machine; needs a look"),
        Severity.MINOR: ([], "Machine; with a remark"),
    }


def test_the_typeface_of_the_report_is_to_taste_and_stays(
    qtbot: QtBot, shell: Shell, session: Session, workspace: Workspace
) -> None:
    assert shell.window is not None
    before = shell.window
    dialog = SettingsDialog(session.preferences, before)
    assert dialog.english.currentText() == "Source Sans 3 (comes with Duizhao)"
    dialog.english.setCurrentIndex(dialog.english.findData("Noto Sans SC"))  # the one every computer has here
    session.set_preferences(dialog.result_preferences())
    qtbot.waitUntil(lambda: shell.window is not before)
    assert shell.window.work is not None
    grid = shell.window.work.text.grid
    assert grid.editor.font().families()[0] == "Noto Sans SC"
    assert Session(session.paths, session).preferences.english_face == "Noto Sans SC"
    assert "Noto Sans SC" in chinese_faces()
    gone = SettingsDialog(replace(session.preferences, english_face="A face that is gone"), shell.window)
    assert gone.english.currentData() == ""


@pytest.mark.parametrize(("times", "scrolled"), [(8, False), (40, True)])
def test_a_long_sentence_is_read_whole_below_the_findings(
    times: int, scrolled: bool, window: MainWindow, workspace: Workspace
) -> None:
    work = window.work
    assert work is not None
    segment_id = workspace.report.segments[-1].id
    said = "We will go on with all of this work in the years that lie ahead of us. " * times
    workspace.change([Translation(segment_id, said, TranslationState.EDITED)], "typed")
    workspace.set_all_findings({segment_id: (Finding(segment_id, "style", Severity.CRITICAL, "Read it."),)})
    window.resize(900, 700)
    work.show_view("view-findings")
    work.findings.model.refresh()
    work.findings.table.selectRow(0)
    QApplication.processEvents()
    card = work.findings.card
    assert card.english.height() >= card.english.heightForWidth(card.english.width())
    assert card.geometry().bottom() <= window.height()
    assert bool(card.texts.verticalScrollBar().maximum()) is scrolled
    assert card.go.geometry().top() >= card.texts.geometry().bottom()


@pytest.mark.parametrize("width", [900, 960, 1366])
def test_the_texts_keep_the_better_part_of_a_small_window(
    qtbot: QtBot, window: MainWindow, width: int
) -> None:
    """960 points are a common screen at 200 %: outline and side panel are as narrow as they can be."""
    assert window.work is not None
    window.resize(width, 560)
    grid = window.work.text.grid
    qtbot.waitUntil(lambda: window.width() == width and grid.isVisible())
    texts = grid.columnWidth(Column.SOURCE) + grid.columnWidth(Column.TARGET)
    assert texts > width // 3 - 30
    window.work.text.splitter.moveSplitter(190, 1)
    window.work.text.splitter.splitterMoved.emit(190, 1)
    window.resize(width + 60, 560)
    qtbot.waitUntil(lambda: window.width() == width + 60)
    assert window.work.text.outline.width() == 190, "what a person has dragged stays"


def test_no_button_of_a_finding_is_cut_off_in_a_narrow_window(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    assert window.work is not None
    window.resize(1024, 640)
    segment = workspace.report.segments[3]
    workspace.go_to(segment.id)
    told = "“Moon City” is not in the Chinese."
    finding = Finding(segment.id, "name-wrong", Severity.MAJOR, told, zh_end=2, fix="Some other words.")
    side = window.work.text.side
    side.show_findings(segment.id, (finding,), "Some words.")
    (card,) = side.findChildren(FindingCard)
    qtbot.waitUntil(card.isVisible)
    buttons = card.findChildren(QPushButton)
    assert len(buttons) == 3
    for button in buttons:
        assert button.width() >= button.sizeHint().width()
        right = button.mapTo(side, button.rect().bottomRight())
        assert right.x() <= side.width(), button.text()
    areas = [one.geometry() for one in buttons]
    assert not any(one.intersects(other) for one in areas for other in areas if one is not other)
