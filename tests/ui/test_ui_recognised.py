"""Text that was read off pictures is marked as such, and pages that could not be read are named."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.document import read
from desktop_app.document.model import Report
from desktop_app.document.source import Source
from desktop_app.document.unread import unread_note
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes.counts import Counts


@pytest.fixture
def scanned(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file that is opened counts as a scan, one page of which is damaged."""
    plain = read.make_report

    def make(source: Source, *rest: Any, **more: Any) -> Report:
        notes = (*source.removed, unread_note(3, "cannot be read"))
        return plain(replace(source, recognised=True, confidence=0.87, removed=notes), *rest, **more)

    monkeypatch.setattr(read, "make_report", make)


def test_the_window_says_how_sure_recognised_text_is_and_which_pages_are_missing(
    scanned: None, window: MainWindow
) -> None:
    counts = window.statusBar().findChild(Counts)
    assert "Recognised text (87% sure)" in counts.text()
    assert "raditional" not in counts.toolTip()
    assert "not in the report: 3." in window.notice.text()


def test_text_that_was_typed_has_no_such_mark(window: MainWindow) -> None:
    counts = window.statusBar().findChild(Counts)
    assert counts.text().startswith("Sentences: ")
    assert not counts.toolTip()
    assert not window.notice.isVisible()
