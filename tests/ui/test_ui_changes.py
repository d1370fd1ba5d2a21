"""Changes that reach further than one sentence: split, join, everywhere, slips, joins, recovery."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.figures.tables.charts import Bar, Chart, ChartKind
from desktop_app.project.store import ProjectFile
from desktop_app.translation.model import Term, TranslationState
from desktop_app.ui.dialogs.everywhere import EverywhereDialog
from desktop_app.ui.dialogs.split import SplitDialog, likely_cut
from desktop_app.ui.everywhere import Wish, places
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.models.figure_cells import FigureColumn
from desktop_app.ui.panes.chart_view import ChartView
from desktop_app.ui.session import Session
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace

CTRL = Qt.KeyboardModifier.ControlModifier


def gdp(workspace: Workspace) -> str:
    return next(figure.segment_id for figure in workspace.figures if figure.raw == "860亿元")


def test_a_sentence_is_split_with_its_english_and_undo_joins_it_again(
    qtbot: QtBot, session: Session, window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.work is not None
    target = gdp(workspace)
    count = len(workspace.report.segments)
    workspace.go_to(target)
    workspace.write_english(target, "GDP reached RMB 86 billion, up 5.8% year on year.")
    chinese = workspace.segment(target).text
    at = chinese.index("，") + 1
    monkeypatch.setattr(SplitDialog, "ask", staticmethod(lambda *_args: (at, 27)))
    qtbot.keyClick(window.work.text.grid.editor, Qt.Key.Key_T, CTRL)
    second = f"{target}.{at}"
    assert len(workspace.report.segments) == count + 1
    assert workspace.translation(target).text == "GDP reached RMB 86 billion,"
    assert workspace.translation(second).text == "up 5.8% year on year."
    assert [one.raw for one in workspace.figures_of(second)] == ["5.8%"]
    assert window.work.text.model.rowCount() == count + 1
    window.commands["undo"].trigger()
    assert len(workspace.report.segments) == count
    assert workspace.translation(target).text == "GDP reached RMB 86 billion, up 5.8% year on year."
    window.commands["redo"].trigger()
    path = workspace.path
    session.close_project()
    with ProjectFile.open(path) as project:
        assert len(project.report.segments) == count + 1
        assert project.translation(second).text == "up 5.8% year on year."


def test_joined_sentences_share_one_english_and_nobody_has_confirmed_it(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    assert window.work is not None
    first = gdp(workspace)
    following = workspace.report.segments[workspace.position(first) + 1].id
    workspace.write_english(first, "One.")
    workspace.approve(first)
    workspace.write_english(following, "Two.")
    workspace.go_to(first)
    qtbot.keyClick(window.work.text.grid.editor, Qt.Key.Key_J, CTRL)
    assert workspace.translation(first).text == "One. Two."
    assert workspace.translation(first).state is TranslationState.EDITED
    assert not workspace.knows(following)


def test_the_last_sentence_of_a_paragraph_says_that_it_cannot_be_joined(
    window: MainWindow, workspace: Workspace
) -> None:
    workspace.go_to(workspace.report.segments[-1].id)
    window.commands["join"].trigger()
    assert "last sentence" in window.notice.text()


def test_the_cut_is_offered_behind_the_selected_words_or_at_a_central_stop() -> None:
    assert likely_cut("一二三，四五六，七", "四五六") == 7
    assert likely_cut("一二三四，五六七", "") == 5


def test_a_change_everywhere_shows_its_places_and_is_one_undo(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two, three = (segment.id for segment in workspace.report.segments[:3])
    workspace.write_english(one, "Qingshan Area report")
    workspace.write_english(two, "In the area of Qingshan area")
    workspace.write_english(three, "Areas differ")
    assert [place.number for place in places(workspace, Wish("", "area", "district"))] == [1, 2]
    dialog = EverywhereDialog(workspace, Wish("", "area", ""), window)
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.after, "district")
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 2 and "district" in dialog.chosen()[1].text)
    item = dialog.table.item(1, 0)
    assert item is not None
    item.setCheckState(Qt.CheckState.Unchecked)
    changes = dialog.chosen()
    assert [change.text for change in changes] == ["Qingshan District report"]
    monkeypatch.setattr(
        EverywhereDialog, "ask", staticmethod(lambda *_args: (changes, Term("青山区", "Qingshan District")))
    )
    window.commands["everywhere"].trigger()
    assert workspace.translation(one).text == "Qingshan District report"
    assert workspace.terms[-1].en == "Qingshan District"
    window.commands["undo"].trigger()
    assert workspace.translation(one).text == "Qingshan Area report"


def test_change_everywhere_is_typed_into_at_once_and_says_what_it_waits_for(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    workspace.write_english(workspace.report.segments[0].id, "Qingshan Area report")
    dialog = EverywhereDialog(workspace, Wish(), window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Type what the English says now" in dialog.told.text()
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.before)
    qtbot.keyClicks(dialog.focusWidget(), "Precinct")
    qtbot.waitUntil(lambda: "No sentence says this" in dialog.told.text())
    again = EverywhereDialog(workspace, Wish("", "Area", ""), window)
    qtbot.addWidget(again)
    assert again.focusWidget() is again.after, "what it says now is known already"


def test_figures_are_grouped_marked_and_corrected_by_hand(
    qtbot: QtBot, session: Session, window: MainWindow, workspace: Workspace
) -> None:
    assert window.work is not None
    window.commands["view-figures"].trigger()
    pane = window.work.figures
    qtbot.mouseClick(pane.group, Qt.MouseButton.LeftButton)
    assert len(pane.model.heading_rows()) >= 2
    assert pane.model.figure(0) is None
    row = pane.model.row_of(next(one.id for one in workspace.figures if one.raw == "42.6亿元"))
    pane.table.selectRow(row)
    figure = pane.model.figure(row)
    assert figure is not None
    qtbot.mouseClick(pane.mark, Qt.MouseButton.LeftButton)
    assert workspace.brief_marks == {figure.segment_id: True}
    assert pane.model.index(row, FigureColumn.BRIEF).data() == "in"
    assert not pane.model.setData(pane.model.index(row, FigureColumn.VALUE), "many")
    with qtbot.waitSignal(workspace.figures_changed):
        assert pane.model.setData(pane.model.index(row, FigureColumn.VALUE), "4,360,000,000")
    changed = next(one for one in workspace.figures if one.id == figure.id)
    assert changed.value_normalised == 4_360_000_000
    assert "4.36 billion" in changed.english
    path = workspace.path
    with qtbot.waitSignal(workspace.figures_changed):
        window.commands["undo"].trigger()
    assert figure in workspace.figures, "value and wording as they were"
    with qtbot.waitSignal(workspace.figures_changed):
        window.commands["redo"].trigger()
    assert changed in workspace.figures
    with qtbot.waitSignal(workspace.figures_changed):
        window.commands["undo"].trigger()
    session.close_project()
    with ProjectFile.open(path) as project:
        assert project.figure_edits() == {}, "nothing by hand is left"


def test_charts_lead_to_their_figures(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> None:
    assert window.work is not None
    window.commands["view-figures"].trigger()
    pane = window.work.figures
    pane.charts.chosen.emit(workspace.figures[3].id)
    shown = pane.model.figure(pane.table.currentIndex().row())
    assert shown is not None
    assert shown.id == workspace.figures[3].id
    assert workspace.current == shown.segment_id


def test_a_dismissal_is_undone_like_any_change(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    target = gdp(workspace)
    workspace.write_english(target, "GDP reached RMB 8.6 billion, up 5.8% year on year.")
    qtbot.waitUntil(lambda: bool(workspace.open_findings(target)))
    workspace.dismiss(target, workspace.open_findings(target)[0], "the author says so")
    assert workspace.findings(target)[0].dismissed == "the author says so"
    window.commands["undo"].trigger()
    assert workspace.findings(target)[0].dismissed == ""


def test_confirming_a_wrong_figure_is_told_at_once(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    assert window.work is not None
    target = gdp(workspace)
    workspace.go_to(target)
    editor = window.work.text.grid.editor
    qtbot.waitUntil(editor.isVisible)
    editor.setFocus()
    qtbot.keyClicks(editor, "GDP reached RMB 8.6 billion, up 5.8% year on year.")
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(window.notice.isVisible)
    assert f"Sentence {workspace.position(target) + 1}" in window.notice.text()
    qtbot.mouseClick(window.notice.action, Qt.MouseButton.LeftButton)
    assert workspace.current == target
    qtbot.keyClick(editor, Qt.Key.Key_A, CTRL)
    qtbot.keyClicks(editor, "GDP reached RMB 8.6 billion, up 5.8% year on year, again.")
    qtbot.keyClick(editor, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(window.notice.isVisible)
    workspace.write_english(target, "GDP reached RMB 86 billion, up 5.8% year on year.")
    qtbot.waitUntil(window.notice.isHidden)


def test_a_fall_has_its_sign_in_the_chart() -> None:
    bar = Bar("Investment", "投资", Decimal("-2.4"), "over 2.4%", "", "F1", "p1")
    assert ChartView(Chart(ChartKind.GROWTH, "Growth", "%", (bar,)), Look(), chinese=False).told(bar) == (
        "over −2.4%"
    )
    written = Bar("Investment", "投资", Decimal("-0.5"), "0.5%", "", "F1", "p1", text_zh="-0.5%")
    chart = Chart(ChartKind.GROWTH, "Growth", "%", (written,))
    assert ChartView(chart, Look(), chinese=True).told(written) == "−0.5%", "one sign, not two"


def test_a_chart_in_chinese_says_its_amounts_as_the_source_does() -> None:
    bar = Bar("GDP", "生产总值", Decimal("1010"), "RMB 1.01 trillion", "", "F1", "p1", text_zh="1.01万亿元")
    chart = Chart(ChartKind.RANKING, "Headline indicators", "RMB billion", (bar,))
    assert ChartView(chart, Look(), chinese=True).told(bar) == "1.01万亿元"
    assert ChartView(chart, Look(), chinese=False).told(bar) == "RMB 1.01 trillion"


def test_the_brief_is_ticked_reworded_and_kept_with_the_project(
    qtbot: QtBot, session: Session, window: MainWindow, workspace: Workspace
) -> None:
    assert window.work is not None
    for segment in workspace.report.segments:
        figures = workspace.figures_of(segment.id)
        workspace.write_english(segment.id, "Result: " + ", ".join(one.english for one in figures) + ".")
    window.commands["view-brief"].trigger()
    pane = window.work.brief
    model = pane.sentences.model
    qtbot.waitUntil(lambda: pane.preview.is_rendered() and model.rowCount() > 1)
    first = model.choice(0)
    assert first is not None
    index = model.index(0)
    ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert workspace.brief_marks[first.segment_id] is False
    assert ticked == first.taken
    pane.sentences.list.setCurrentIndex(model.index(1))
    second = model.choice(1)
    assert second is not None
    pane.sentences.words.setFocus()
    pane.sentences.words.setPlainText(f"In short: {second.en}")
    qtbot.waitUntil(lambda: pane.options().edits == {second.segment_id: f"In short: {second.en}"})
    year = re.search(r"20\d\d(?=\s*年)", second.zh)  # the English must have the year of the Chinese
    short = second.en.replace("Result", f"Result for {year.group()}") if year else second.en
    long = f"{short[:-1]}, further consolidating the foundation for the development of the district."
    pane.sentences.words.setPlainText(long)
    qtbot.waitUntil(lambda: pane.options().edits == {second.segment_id: long})
    listed = [one for one in map(model.choice, range(model.rowCount())) if one is not None]
    pane.sentences.show_choices(listed, {second.segment_id: long})
    pane.sentences.shorter.click()
    assert pane.options().edits == {second.segment_id: short}
    pane.sentences.words.setPlainText(f"In short: {second.en}")
    qtbot.waitUntil(lambda: pane.options().edits == {second.segment_id: f"In short: {second.en}"})
    path = workspace.path
    session.close_project()
    with qtbot.waitSignal(session.opened) as opened:
        session.open_path(path)
    assert opened.args is not None
    assert opened.args[0].brief_choices["edits"] == {second.segment_id: f"In short: {second.en}"}


def test_after_a_crash_one_is_where_one_was_with_what_was_being_typed(
    qtbot: QtBot, session: Session, window: MainWindow, workspace: Workspace
) -> None:
    """A power cut: nothing is closed; another process opens the project as it lies on disk."""
    assert window.work is not None
    target = workspace.report.segments[4].id
    workspace.go_to(target)
    editor = window.work.text.grid.editor
    qtbot.waitUntil(editor.isVisible)
    qtbot.keyClicks(editor, "Half a sent")
    assert session.preferences.unfinished == str(workspace.path)

    def on_disk() -> tuple[str, str]:
        with ProjectFile.open(workspace.path, read_only=True) as project:
            return project.meta("window.last_seen"), project.meta("window.draft")

    qtbot.waitUntil(lambda: on_disk()[0] == target and "Half a sent" in on_disk()[1])
    revived = Session(session.paths)
    with qtbot.waitSignal(revived.opened) as opened:
        assert revived.go_on()
    assert opened.args is not None
    assert opened.args[0].current == target
    assert opened.args[0].draft == (target, "Half a sent")
    revived.shut_down()
    revived.deleteLater()
