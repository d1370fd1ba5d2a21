"""What a screen reader hears: whatever the keyboard reaches has a name and a role, in both languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.exchange.returning import Change, Returned
from desktop_app.review.model import Finding, Severity
from desktop_app.ui import i18n
from desktop_app.ui.commands import VIEWS
from desktop_app.ui.dialogs.concordance import ConcordanceDialog
from desktop_app.ui.dialogs.engines import EnginesDialog
from desktop_app.ui.dialogs.everywhere import EverywhereDialog
from desktop_app.ui.dialogs.help_sheet import HelpSheet
from desktop_app.ui.dialogs.privacy import PrivacyDialog
from desktop_app.ui.dialogs.rescue import RescueDialog
from desktop_app.ui.dialogs.returned import ReturnedDialog
from desktop_app.ui.dialogs.settings import SettingsDialog
from desktop_app.ui.dialogs.source import SourceDialog
from desktop_app.ui.dialogs.split import SplitDialog
from desktop_app.ui.dialogs.term import TermDialog
from desktop_app.ui.everywhere import Wish
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.session import Session
from desktop_app.ui.shell import Shell
from desktop_app.ui.workspace import Workspace

LANGUAGES = ("en", "zh_CN")
# Roles that tell nothing of what one can do there; a scrolled page (`Client`) is told by its name.
MUTE = frozenset({QAccessible.Role.NoRole, QAccessible.Role.Window, QAccessible.Role.Pane})


@pytest.fixture(params=LANGUAGES)
def speaking(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, session: Session, shell: Shell
) -> Iterator[str]:
    """The window in this language."""
    session.preferences = replace(session.preferences, language=request.param)
    shell.rebuild()
    yield request.param
    i18n.install(qapp, "en")


@pytest.fixture
def spoken(qtbot: QtBot, speaking: str, shell: Shell, workspace: Workspace) -> MainWindow:
    """The same with a project that has English, a finding and a remark."""
    first, second = (one.id for one in workspace.report.segments[:2])
    workspace.write_english(first, "Report of the district.")
    workspace.comment(first, "A remark.")
    finding = Finding(second, "figure-missing", Severity.MAJOR, "The figure is missing.")
    workspace.set_all_findings({second: (finding,)})
    qtbot.waitUntil(lambda: shell.window is not None and shell.window.work is not None)
    assert shell.window is not None
    return shell.window


def reached(page: QWidget) -> list[QWidget]:
    """What the keyboard reaches there; a field inside a field is heard as the outer one."""
    return [
        one
        for one in (page, *page.findChildren(QWidget))
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isEnabled()
        and one.isVisibleTo(page)
        and not isinstance(one.parent(), QComboBox | QAbstractSpinBox)
        and not one.objectName().startswith("qt_")
    ]


def heard(widget: QWidget, page: QWidget) -> str:
    """The name that is told of a widget: its own, or the label that stands by it."""
    face = QAccessible.queryAccessibleInterface(widget)
    assert face is not None
    if isinstance(widget, QComboBox):  # on Linux its name is what is chosen in it
        label = next((one.text() for one in page.findChildren(QLabel) if one.buddy() is widget), "")
        return label or face.text(QAccessible.Text.Description)
    return face.text(QAccessible.Text.Name)


def check(page: QWidget, language: str) -> int:
    """Assert that all that is reached can be told; gives how many there are."""
    found = reached(page)
    for widget in found:
        where = f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        face = QAccessible.queryAccessibleInterface(widget)
        assert face is not None, where
        assert face.role() not in MUTE, where
        told = heard(widget, page)
        assert told.strip(), where
        if language == "zh_CN" and not isinstance(widget, QLabel):  # those are data: a path, a sentence
            assert any("\u4e00" <= sign <= "\u9fff" for sign in told), f"{where}: {told}"
    return len(found)


@pytest.mark.parametrize("view", [*VIEWS, "reading"])
def test_every_view_is_told(qtbot: QtBot, spoken: MainWindow, speaking: str, view: str) -> None:
    assert spoken.work is not None
    spoken.commands[view].trigger()
    qtbot.wait(300)
    assert check(spoken, speaking) >= 1


def test_the_start_page_is_told(qtbot: QtBot, speaking: str, shell: Shell) -> None:
    window = shell.window
    assert window is not None
    qtbot.waitUntil(lambda: bool(window.engine_card.facts.text()))
    assert check(window, speaking) >= 3


def test_cells_and_entries_are_told(qtbot: QtBot, spoken: MainWindow) -> None:
    """Row after row: number, Chinese, English, state; figures, questions, sentences of the brief."""
    work = spoken.work
    assert work is not None
    for view in VIEWS:
        spoken.commands[view].trigger()
        if view == "view-brief":
            qtbot.waitUntil(lambda: work.brief.sentences.model.rowCount() > 0)
        found = [one for one in work.findChildren(QAbstractItemView) if one.isVisibleTo(work)]
        lists = [one for one in found if not isinstance(one, QHeaderView)]
        assert lists
        for listing in lists:
            face = QAccessible.queryAccessibleInterface(listing)
            assert face is not None
            told = [face.child(n).text(QAccessible.Text.Name) for n in range(min(face.childCount(), 40))]
            assert sum(map(bool, told)) >= max(1, listing.model().rowCount() // 2), (view, told)


def dialogs(window: MainWindow, session: Session, workspace: Workspace) -> dict[str, Callable[[], QWidget]]:
    first = workspace.report.segments[0]
    now = workspace.translation(first.id)
    change = Change(first.id, first.text, now, replace(now, text="Another report."))
    chinese = first.text
    path = workspace.path
    return {
        "engines": lambda: EnginesDialog(session.paths, session.jobs, window),
        "everywhere": lambda: EverywhereDialog(workspace, Wish("青山区", "district", "District"), window),
        "keys": lambda: HelpSheet(session.preferences, window),
        "privacy": lambda: PrivacyDialog(session.paths, path, window),
        "rescue": lambda: RescueDialog(path, [path], window),
        "returned": lambda: ReturnedDialog(workspace, Returned((change,), (), (), ()), "a.docx", window),
        "settings": lambda: SettingsDialog(session.preferences, window),
        "source": lambda: SourceDialog(chinese, window),
        "split": lambda: SplitDialog(chinese, now.text, (4, 4), window),
        "term": lambda: TermDialog("青山区", "Qingshan District", window),
        "concordance": lambda: ConcordanceDialog(session.lookup, "报告", window),
        "brief-more": lambda: window.work.brief.controls.extra,  # type: ignore[union-attr]
    }


def test_every_dialog_is_told(
    qtbot: QtBot, spoken: MainWindow, session: Session, workspace: Workspace, speaking: str
) -> None:
    for name, make in dialogs(spoken, session, workspace).items():
        dialog = make()
        dialog.show()
        qtbot.wait(50)
        face = QAccessible.queryAccessibleInterface(dialog)
        assert face is not None
        assert face.text(QAccessible.Text.Name), name
        assert check(dialog, speaking) >= 1, name
        dialog.close()


def test_a_notice_is_heard_at_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, spoken: MainWindow) -> None:
    events: list[QAccessible.Event] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: events.append(event.type()))
    spoken.notice.say("Sentence 3 was confirmed, but …")
    assert events == [QAccessible.Event.Alert]
