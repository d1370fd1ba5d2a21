"""A sentence of the brief made shorter by the engine: an edit that proves every figure, or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.errors import EngineError
from desktop_app.settings import Paths
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes.brief_choices import BriefChoices
from desktop_app.ui.session import Session
from desktop_app.ui.workspace import Workspace

REPORT = """临江市青山区2025年政府工作报告

一、2025年工作回顾

产业布局不断优化，全年引进企业36家，增长12.5%。
"""
LONG = "The industrial layout was improved, and 36 enterprises were brought in over the year, up 12.5%."
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "qingshan.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


@pytest.fixture
def sentences(qtbot: QtBot, window: MainWindow, workspace: Workspace) -> BriefChoices:
    """The list of the brief, at the sentence with two figures."""
    assert window.work is not None
    segment_id = workspace.figures[-1].segment_id
    workspace.write_english(segment_id, LONG)
    workspace.approve(segment_id)
    workspace.mark_for_brief(segment_id, True)
    window.commands["view-brief"].trigger()
    found = window.work.brief.sentences
    qtbot.waitUntil(lambda: found.model.row_of(segment_id) >= 0)
    found.list.setCurrentIndex(found.model.index(found.model.row_of(segment_id)))
    return found


def test_a_shorter_wording_by_the_engine_comes_as_an_edit_that_can_be_taken_back(
    qtbot: QtBot, window: MainWindow, sentences: BriefChoices
) -> None:
    assert window.work is not None
    qtbot.mouseClick(sentences.by_engine, LEFT)
    qtbot.waitUntil(lambda: bool(sentences.edits))
    (proposal,) = sentences.edits.values()
    assert "36" in proposal
    assert "12.5%" in proposal
    assert len(proposal) < len(LONG)
    assert sentences.words.toPlainText() == proposal
    assert window.work.brief.options().edits == sentences.edits
    qtbot.mouseClick(sentences.back, LEFT)
    qtbot.waitUntil(lambda: sentences.words.toPlainText() == LONG)
    assert sentences.edits == {}


def test_what_does_not_prove_its_figures_is_not_offered(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    session: Session,
    window: MainWindow,
    sentences: BriefChoices,
) -> None:
    opener = session._open_engine

    class Wrong:
        def __init__(self, paths: Paths) -> None:
            self._engine = opener(paths)
            self.info = self._engine.info
            self.load, self.close = self._engine.load, self._engine.close

        def translate(self, requests):  # type: ignore[no-untyped-def]
            for number, _english in self._engine.translate(requests):
                yield number, "360 enterprises, up 12.5%."

    monkeypatch.setattr(session, "_open_engine", Wrong)
    qtbot.mouseClick(sentences.by_engine, LEFT)
    qtbot.waitUntil(lambda: "no shorter wording" in window.statusBar().currentMessage())
    assert sentences.edits == {}
    assert sentences.words.toPlainText() == LONG


def test_without_an_engine_it_is_said_and_one_is_offered(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    session: Session,
    window: MainWindow,
    sentences: BriefChoices,
) -> None:
    def none(_paths: Paths) -> object:
        raise EngineError("engine-none", "No engine.")

    monkeypatch.setattr(session, "_open_engine", none)
    qtbot.mouseClick(sentences.by_engine, LEFT)
    qtbot.waitUntil(window.notice.isVisible)
    assert window.notice.action.text() == "Install an engine…"
