"""A report that is written in HTML is shown letter for letter: nothing of it is drawn, fetched or linked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.commands import VIEWS
from desktop_app.ui.panes.start import StartPane
from desktop_app.ui.session import Session
from desktop_app.ui.shell import Shell
from desktop_app.ui.theme.look import Look

PICTURE = '<img src="file:///etc/logo.png">'
REPORT = f"""{PICTURE}青山区政府工作报告

一、{PICTURE}2025年工作回顾

{PICTURE}地区生产总值完成860亿元，同比增长5.8%。一般公共预算收入完成42.6亿元{PICTURE}，增长3.1%。

（一）{PICTURE}产业发展

全区新增就业1.2万人，占比{PICTURE}150%。{PICTURE}我们将继续努力。
"""


def drawn(text: object) -> bool:
    """Whether Qt would take this text, where no format is set, for HTML that shows a picture."""
    return isinstance(text, str) and "<img" in text and GuiQt.mightBeRichText(text)


def labels(widget: QWidget) -> Iterator[str]:
    for label in widget.findChildren(QLabel):
        if label.textFormat() != Qt.TextFormat.PlainText and drawn(label.text()):
            yield f"label {label.objectName() or label.property('role')}: {label.text()[:80]}"


def tips(widget: QWidget) -> Iterator[str]:
    for one in widget.findChildren(QWidget):
        if drawn(one.toolTip()):
            yield f"tip of {type(one).__name__}: {one.toolTip()[:80]}"
    for view in widget.findChildren(QAbstractItemView):
        if (model := view.model()) is not None:
            yield from tips_of(model, QModelIndex())


def tips_of(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)):
            index = model.index(row, column, parent)
            if drawn(tip := index.data(Qt.ItemDataRole.ToolTipRole)):
                yield f"tip in {type(model).__name__}, column {column}: {str(tip)[:80]}"
            if column == 0:
                yield from tips_of(model, index)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "<img src=x>.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


def test_no_view_draws_what_a_report_writes_in_html(
    qtbot: QtBot, shell: Shell, session: Session, report: Path
) -> None:
    with qtbot.waitSignal(session.opened):
        session.open_path(report)
    workspace, window = session.workspace, shell.window
    assert workspace is not None
    assert window is not None
    qtbot.waitUntil(lambda: window.work is not None)
    assert window.work is not None
    for segment in workspace.report.segments:
        workspace.write_english(segment.id, f"{PICTURE}GDP rose by 9 percent{PICTURE}.")
        workspace.approve(segment.id)
    found: set[str] = set()
    for view in VIEWS:
        window.work.show_view(view)
        for row in range(len(workspace.report.segments)):
            window.work.text.grid.selectRow(row)
            QApplication.processEvents()
            found |= {*labels(window), *tips(window)}
    assert sorted(found) == []


def test_no_error_draws_a_files_name(qtbot: QtBot, shell: Shell, session: Session, tmp_path: Path) -> None:
    assert shell.window is not None
    bad = tmp_path / "<img src=x>.docx"
    bad.write_bytes(b"PK")
    with qtbot.waitSignal(session.failed):
        session.open_path(bad)
    assert any("<img" in label.text() for label in shell.window.findChildren(QLabel))
    assert list(labels(shell.window)) == []


def test_no_tip_draws_an_earlier_projects_name(qtbot: QtBot, shell: Shell) -> None:
    pane = StartPane(("/home/person/<img src=x>.duizhao",), Look())
    qtbot.addWidget(pane)
    assert [*labels(pane), *tips(pane)] == []
