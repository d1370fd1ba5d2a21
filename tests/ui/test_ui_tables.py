"""Rows of a table in the grid: their cells stand below one another, read and typed alike."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.models.segments import Column
from desktop_app.ui.panes.cell_text import PADDING
from desktop_app.ui.panes.grid_delegate import GridDelegate
from desktop_app.ui.workspace import Workspace

ROWS = (
    ("指标\t单位\t2025年完成", "Indicator\tUnit\tResult 2025"),
    ("地区生产总值\t亿元\t652.3", "Gross domestic product (GDP)\tyuan\tRMB 65.23 billion"),
    ("城镇居民人均可支配收入\t元\t42965", "Per capita disposable income of townspeople\tyuan\tRMB 42,965"),
)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "pingjiang.txt"
    rows = "\n".join(chinese for chinese, _english in ROWS)
    path.write_text(f"平江市2025年工作报告\n\n一、2025年工作回顾\n\n全年工作很好。\n\n{rows}\n", "utf-8")
    return path


def _begins(window: MainWindow, row: int, column: Column, cell: int) -> int:
    """Where a cell of a row of a table begins in the grid, in pixels from the left of its column."""
    assert window.work is not None
    grid, model = window.work.text.grid, window.work.text.model
    text = grid.cells.cell(model.row(row), column)
    wanted = len("\t".join(text.text.split("\t")[:cell])) + 1
    width = grid.columnWidth(column)
    delegate = grid.itemDelegate()
    assert isinstance(delegate, GridDelegate)
    return next(
        x for x in range(width) if delegate.typesetter.position(text, width, x, PADDING + 4) >= wanted
    )


def test_cells_of_a_table_stand_below_one_another_and_do_so_in_the_editor(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    assert window.work is not None
    window.resize(1700, 800)
    window.commands["side"].trigger()
    window.commands["outline"].trigger()
    rows = [one for one in workspace.report.segments if "\t" in one.text]
    for segment, (chinese, english) in zip(rows, ROWS, strict=True):
        assert segment.text == chinese
        workspace.write_english(segment.id, english)
    grid = window.work.text.grid
    qtbot.waitUntil(lambda: grid.columnWidth(Column.TARGET) > 650)
    numbers = [window.work.text.model.row_of(one.id) for one in rows]
    for column in (Column.SOURCE, Column.TARGET):
        for cell in (1, 2):
            assert len({_begins(window, number, column, cell) for number in numbers}) == 1, (column, cell)
    workspace.go_to(rows[2].id)
    editor = grid.editor
    qtbot.waitUntil(lambda: editor.isVisible() and editor.toPlainText() == ROWS[2][1])
    cursor = editor.textCursor()
    cursor.setPosition(ROWS[2][1].index("yuan"))
    typed = editor.viewport().mapTo(editor, editor.cursorRect(cursor).topLeft()).x()
    assert abs(typed - _begins(window, numbers[2], Column.TARGET, 1)) <= 2
