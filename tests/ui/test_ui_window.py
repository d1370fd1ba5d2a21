"""The window from the start page to an exported brief, as a new user would meet it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.errors import EngineError
from desktop_app.settings import Paths
from desktop_app.translation.engines.protocol import Engine
from desktop_app.translation.model import TranslationState
from desktop_app.ui.commands import COMMANDS, PRESETS, VIEWS, command_names
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes import findings
from desktop_app.ui.preferences import Preferences, checked, load, save
from desktop_app.ui.session import Session
from desktop_app.ui.session_bodies import project_path_for
from desktop_app.ui.shell import Shell
from desktop_app.ui.theme import colours
from desktop_app.ui.workspace import Workspace


def test_the_start_page_opens_a_dropped_report_and_remembers_it(
    qtbot: QtBot, shell: Shell, session: Session, report: Path
) -> None:
    assert shell.window is not None
    start = shell.window.start
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(report))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(session.opened):
        start.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))
    assert shell.window.work is not None
    assert session.workspace is not None
    assert session.workspace.path == report.with_suffix(".duizhao")
    assert session.preferences.recent[0] == str(session.workspace.path)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("noise.txt", bytes(range(256)) * 40),
        ("english.txt", b"Nothing Chinese in here. " * 30),
    ],
)
def test_a_bad_file_gives_one_sentence_and_leaves_the_start_page(
    qtbot: QtBot, shell: Shell, session: Session, tmp_path: Path, name: str, content: bytes
) -> None:
    assert shell.window is not None
    bad = tmp_path / name
    bad.write_bytes(content)
    with qtbot.waitSignal(session.failed):
        session.open_path(bad)
    message = shell.window.start.message
    assert message.isVisible()
    assert 10 < len(message.text()) < 250
    assert shell.window.work is None
    assert shell.window.strip.isHidden()


def test_a_report_in_a_read_only_place_gets_its_project_in_the_data_folder(
    tmp_path: Path, paths: Paths
) -> None:
    assert project_path_for(tmp_path / "a.txt", paths) == tmp_path.resolve() / "a.duizhao"
    from desktop_app import resources

    sample = resources.path_to("sample/nanshan-2026.txt")
    assert project_path_for(sample, paths).parent == paths.data / "projects"


def test_a_project_opens_again_where_one_was(
    qtbot: QtBot, session: Session, window: MainWindow, workspace: Workspace
) -> None:
    fourth = workspace.report.segments[3].id
    workspace.go_to(fourth)
    workspace.write_english(fourth, "Here.")
    path = workspace.path
    session.close_project()
    assert window.work is None
    with qtbot.waitSignal(session.opened):
        session.open_path(path)
    assert session.workspace is not None
    assert session.workspace.translation(fourth).text == "Here."
    assert session.workspace.current == fourth


def test_translation_arrives_live_and_can_be_stopped(
    qtbot: QtBot, qapp: QApplication, paths: Paths, report: Path, echo: Callable[..., Engine]
) -> None:
    gate = threading.Semaphore(0)
    session = Session(paths, open_engine=lambda _paths: echo(lambda: gate.acquire(timeout=20)))
    shell = Shell(qapp, session)
    shell.rebuild()
    assert shell.window is not None
    with qtbot.waitSignal(session.opened):
        session.open_path(report)
    workspace, window = session.workspace, shell.window
    assert workspace is not None
    window.commands["translate"].trigger()
    assert window.strip.isVisible()
    assert not window.commands["translate"].isEnabled()
    for _sentence in range(2):
        gate.release()
    qtbot.waitUntil(lambda: workspace.counts()[1] >= 1)
    qtbot.mouseClick(window.strip.stop, Qt.MouseButton.LeftButton)
    for _sentence in range(200):
        gate.release()
    qtbot.waitUntil(lambda: session.translation_job is None)
    assert window.strip.isHidden()
    assert window.commands["translate"].isEnabled()
    total, translated, _approved, _flagged = workspace.counts()
    assert 0 < translated <= total
    session.shut_down()
    window.close()
    window.deleteLater()


def test_without_an_engine_translating_says_what_to_do(
    qtbot: QtBot, qapp: QApplication, paths: Paths, report: Path
) -> None:
    def none(_paths: Paths) -> Engine:
        raise EngineError("engine-none", "No translation engine is installed; install one on the start page.")

    session = Session(paths, open_engine=none)
    shell = Shell(qapp, session)
    shell.rebuild()
    assert shell.window is not None
    with qtbot.waitSignal(session.opened):
        session.open_path(report)
    with qtbot.waitSignal(session.failed):
        shell.window.commands["translate"].trigger()
    assert "engine" in shell.window.notice.text()
    assert shell.window.notice.isVisible()
    session.shut_down()
    shell.window.close()
    shell.window.deleteLater()


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
    qtbot.waitUntil(lambda: out.exists() and str(out) in window.statusBar().currentMessage())
    assert out.read_bytes().startswith(b"%PDF")


def test_figures_are_exported_for_excel(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "figures.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_args: (str(out), "")))
    window.commands["export-figures"].trigger()
    qtbot.waitUntil(out.exists)
    qtbot.waitUntil(lambda: window.strip.isHidden())


def test_language_and_look_change_while_running_and_keep_the_place(
    qtbot: QtBot, shell: Shell, session: Session, window: MainWindow, workspace: Workspace
) -> None:
    workspace.go_to(workspace.report.segments[2].id)
    window.commands["view-figures"].trigger()
    session.set_preferences(replace(session.preferences, language="zh_CN", theme="dark"))
    qtbot.waitUntil(lambda: shell.window is not window)
    assert shell.window is not None
    assert shell.window.work is not None
    assert shell.window.work.view == "view-figures"
    assert shell.window.commands["translate"].text() == "翻译"
    assert shell.window.palette().window().color().name() == colours.DARK.window
    assert session.workspace is workspace
    assert workspace.current == workspace.report.segments[2].id
    second = shell.window
    session.set_preferences(replace(session.preferences, language="en", theme="light"))
    qtbot.waitUntil(lambda: shell.window is not second)
    assert shell.window.commands["translate"].text() == "Translate"


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


def test_everything_that_takes_the_keyboard_has_a_name(window: MainWindow) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTreeView, QWidget

    nameless = []
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget, QAbstractButton) and (widget.text() or widget.accessibleName()):
            continue
        if isinstance(widget, (QComboBox, QLineEdit, QTreeView)) and not widget.accessibleName():
            nameless.append(widget)
    assert nameless == []


@pytest.mark.parametrize("preset", PRESETS)
def test_no_two_commands_share_a_key(preset: str) -> None:
    keys: dict[str, list[str]] = {}
    for command in COMMANDS:
        for key in command.keys_in(preset):
            keys.setdefault(key, []).append(command.id)
    assert {key: found for key, found in keys.items() if len(found) > 1} == {}


def test_every_command_has_a_name_and_every_name_a_command() -> None:
    assert set(command_names()) == {command.id for command in COMMANDS}


def test_settings_survive_a_restart_and_nonsense(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "window.json"
    chosen = Preferences(
        theme="dark",
        language="zh_CN",
        text_points=14,
        preset="memoq",
        keys={"find": "Ctrl+L"},
        recent=("/a",),
    )
    save(path, chosen)
    assert load(path) == chosen
    path.write_text("{broken", encoding="utf-8")
    assert load(path) == Preferences()
    assert checked(
        {"theme": 3, "text_points": 900, "keys": [1], "recent": "x", "preset": "vi"}
    ) == Preferences(text_points=28)
    assert chosen.keys_of("find") == ("Ctrl+L",)
    assert chosen.keys_of("copy-source") == ("Ctrl+Shift+S",)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("palette", [colours.LIGHT, colours.DARK], ids=["light", "dark"])
def test_text_meets_wcag_aa_on_every_ground(palette: colours.Colours) -> None:
    grounds = (palette.window, palette.surface, palette.raised, palette.selected, palette.hover)
    inks = (palette.ink, palette.muted, palette.good, palette.warn, palette.bad)
    pairs = [(ink, ground) for ink in inks for ground in grounds]
    pairs += [(palette.ink, palette.mark), (palette.ink, palette.figure), (palette.on_accent, palette.accent)]
    pairs += [(palette.accent, ground) for ground in grounds] + [(palette.bad, palette.figure)]
    for ink, ground in pairs:
        light, dark = sorted((_luminance(ink), _luminance(ground)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (ink, ground)


def test_states_of_a_row_are_told_in_words_too(window: MainWindow, workspace: Workspace) -> None:
    assert window.work is not None
    model = window.work.text.model
    workspace.write_english(workspace.report.segments[0].id, "Report")
    workspace.approve(workspace.report.segments[0].id)
    assert workspace.translation(workspace.report.segments[0].id).state is TranslationState.APPROVED
    assert "Confirmed" in model.state_text(model.row(0))


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


def test_a_window_that_was_replaced_follows_nothing_any_more(
    qtbot: QtBot, session: Session, shell: Shell, window: MainWindow, workspace: Workspace
) -> None:
    """Another theme makes another window; what the old one listened to goes on speaking."""
    assert window.work is not None
    for view in ("view-figures", "view-findings", "view-brief"):
        window.work.show_view(view)
    for theme in ("dark", "light", "dark"):
        session.set_preferences(replace(session.preferences, theme=theme))
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, 52)  # deferred deletion
    failures: list[object] = []
    session.failed.connect(failures.append)
    first = workspace.report.segments[0].id
    workspace.write_english(first, "Told to the new window alone.")
    workspace.recut.emit()
    workspace.figures_changed.emit()
    qtbot.waitUntil(lambda: not workspace.desk.busy)
    assert failures == []
    assert shell.window is not None
    assert shell.window.work is not None
    row = shell.window.work.text.model.row_of(first)
    assert shell.window.work.text.model.english(shell.window.work.text.model.row(row)).startswith("Told")


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


def test_opening_shows_no_other_window(
    qtbot: QtBot, qapp: QApplication, shell: Shell, session: Session, report: Path
) -> None:
    """A panel that is shown before it has a parent is a window: it flashes and takes the keyboard."""
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(type(watched).__name__)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    with qtbot.waitSignal(session.opened):
        session.open_path(report)
    assert shell.window is not None
    assert shell.window.work is not None
    for view in VIEWS:
        shell.window.work.show_view(view)
    qapp.removeEventFilter(watch)
    assert shown == []
