"""Other versions of a sentence: asked for by key or click, beside the sentence, taken by a click."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.translation.engines.protocol import EngineInfo, EngineRequest, Version
from desktop_app.translation.model import OriginKind, TranslationState
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes.versions import Versions
from desktop_app.ui.session import Session
from desktop_app.ui.workspace import Workspace

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
SENTENCE = "现将有关情况报告如下，请予审议。"
TEXTS = ["A report is <i>made</i> (12).", "A report is made below for your deliberation."]


class Patient:
    """Writes two versions, the first with a figure of its own, when it is let."""

    info = EngineInfo("patient", "Patient", mixed_input=True, wide=True)
    go = Event()

    def load(self) -> None:
        """Nothing to load."""

    def close(self) -> None:
        """Nothing to close."""

    def translate(self, requests: Sequence[EngineRequest]) -> Iterator[tuple[int, str]]:
        assert self.go.wait(120)
        for number, _ in enumerate(requests):
            yield number, TEXTS[0]

    def versions(self, _index: int) -> list[Version]:
        return [Version(text) for text in TEXTS]


@pytest.fixture
def versions(
    monkeypatch: pytest.MonkeyPatch, session: Session, window: MainWindow, workspace: Workspace
) -> Versions:
    monkeypatch.setattr(session, "_open_engine", lambda _paths: Patient())
    Patient.go.clear()
    assert window.work is not None
    (segment_id,) = [one.id for one in workspace.report.segments if one.text == SENTENCE]
    window.work.open_sentence(segment_id)
    workspace.write_english(segment_id, "Please deliberate.")
    return window.work.text.side.versions


def test_they_come_beside_the_sentence_the_best_first_and_a_click_takes_one(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, versions: Versions
) -> None:
    assert window.work is not None
    segment_id = workspace.current
    editor = window.work.text.grid.editor
    qtbot.waitUntil(editor.isVisible)
    qtbot.keyClick(editor, Qt.Key.Key_M, CTRL | SHIFT)
    assert not versions.ask.isEnabled()
    assert window.session.engine_at_work
    Patient.go.set()
    qtbot.waitUntil(lambda: len(versions.cards) == 2)
    assert [card.accessibleName().partition(": ")[2] for card in versions.cards] == TEXTS[::-1]
    assert "Nothing found" in versions.cards[0].accessibleName()
    assert "12" in versions.cards[1].toolTip()
    body = versions.cards[1].findChildren(QLabel)[-1]  # what differs is bold, and nothing is taken for HTML
    assert re.sub(r"<(/?)span[^>]*>", r"<\1b>", body.text()) == (
        "A report is <b>&lt;i&gt;made&lt;/i&gt;</b> <b>(12).</b>"
    )
    assert workspace.translation(segment_id).text == "Please deliberate."
    qtbot.mouseClick(versions.cards[0], LEFT)
    qtbot.waitUntil(lambda: workspace.translation(segment_id).text == TEXTS[1])
    taken = workspace.translation(segment_id)
    assert (taken.state, taken.origin.kind) == (TranslationState.EDITED, OriginKind.ENGINE)
    window.commands["undo"].trigger()
    assert workspace.translation(segment_id).text == "Please deliberate."


def test_who_goes_on_finds_them_when_they_come_back(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, versions: Versions
) -> None:
    assert window.work is not None
    segment_id = workspace.current
    qtbot.mouseClick(versions.ask, LEFT)
    window.commands["next"].trigger()
    assert workspace.current != segment_id
    Patient.go.set()
    qtbot.waitUntil(versions.ask.isEnabled)
    assert versions.cards == []
    window.work.open_sentence(segment_id)
    assert len(versions.cards) == 2


def test_one_engine_at_a_time(
    qtbot: QtBot, window: MainWindow, session: Session, workspace: Workspace, versions: Versions
) -> None:
    qtbot.mouseClick(versions.ask, LEFT)
    window.commands["machine"].trigger()
    assert session.translation_job is None
    assert "ask again" in window.statusBar().currentMessage()
    Patient.go.set()
    qtbot.waitUntil(lambda: not session.engine_at_work)
    window.commands["machine"].trigger()
    qtbot.waitUntil(lambda: workspace.translation(workspace.current).text == TEXTS[1])


def test_a_hidden_panel_is_shown_when_they_are_asked_for(
    qtbot: QtBot, window: MainWindow, versions: Versions
) -> None:
    window.commands["side"].trigger()
    assert not versions.isVisible()
    window.commands["versions"].trigger()
    assert versions.isVisible()
    Patient.go.set()
    qtbot.waitUntil(versions.ask.isEnabled)
