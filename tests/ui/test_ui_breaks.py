"""Page breaks that were joined are shown where they are, parted by “split” and added by “join”."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.models.segments import Column
from desktop_app.ui.panes.cell_text import PieceLook
from desktop_app.ui.workspace import Workspace

CUT = "全区上下坚持稳中求进工作总基调，全面落实市委、市政府决策部署，经济运行总体平"
REST = "稳，社会大局保持和谐稳定。"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "breaks.txt"
    text = f"青山区2025年政府工作报告\n\n一、工作回顾\n\n{CUT}\n\n{REST}\n\n新增就业1.2万人。\n"
    path.write_text(text, encoding="utf-8")
    return path


def sentences(workspace: Workspace) -> list[str]:
    return [segment.text for segment in workspace.report.segments][2:]


def test_a_joined_page_break_is_shown_parted_and_put_back(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    assert window.work is not None
    whole = next(one.id for one in workspace.report.segments if one.text == CUT + REST)
    grid = window.work.text.grid
    row = grid._rows.row(workspace.position(whole))
    (shown,) = (p for p in grid.cells.cell(row, Column.SOURCE).pieces if p.look is PieceLook.JOINED)
    assert (shown.start, shown.end) == (len(CUT) - 1, len(CUT) + 1)
    assert "97% sure" in shown.tip
    with qtbot.waitSignal(workspace.recut):
        window.work.cutting.split(whole, len(CUT), 0)
    assert sentences(workspace) == [CUT, REST, "新增就业1.2万人。"]
    with qtbot.waitSignal(workspace.recut):
        workspace.undo_stack.undo()
    assert sentences(workspace) == [CUT + REST, "新增就业1.2万人。"]


def test_the_last_sentence_of_a_paragraph_is_joined_with_the_next_paragraph(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    whole = next(one.id for one in workspace.report.segments if one.text == CUT + REST)
    block = workspace.block_of(whole).id
    workspace.go_to(whole)
    with qtbot.waitSignal(workspace.recut):
        window.commands["join"].trigger()
    assert workspace.report.block(block).text == f"{CUT}{REST}新增就业1.2万人。"
    assert [one.reason for one in workspace.repairs_of(block)][-1] == "by-hand"
    with qtbot.waitSignal(workspace.recut):
        workspace.undo_stack.undo()
    assert workspace.report.block(block).text == CUT + REST
