"""Previews of briefs are private, go with their view, and do not stay when the program was killed."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.settings import Paths
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.previews import PreviewFolder, remove_left
from desktop_app.ui.session import Session

KILLED = """
import os, sys, time
from pathlib import Path
from desktop_app.settings import Paths
from desktop_app.ui.previews import PreviewFolder
folder = PreviewFolder(Paths(*[Path(sys.argv[1])] * 4))
(folder.path / "preview-1.pdf").write_bytes(b"secret")
print(folder.path, flush=True)
time.sleep(600)
"""


def test_what_a_killed_program_left_goes_at_the_next_start(tmp_path: Path) -> None:
    paths = Paths(*[tmp_path] * 4)
    mine = PreviewFolder(paths)
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        left = Path(other.stdout.readline().strip())
        remove_left(paths)
        assert (left / "preview-1.pdf").exists(), "somebody is looking at it"
        other.kill()
    assert left.exists()
    remove_left(paths)
    assert not left.exists()
    assert mine.path.exists(), "nor is one's own taken away"
    mine.close()
    assert list((tmp_path / "previews").iterdir()) == []


def test_the_preview_lies_where_nobody_else_can_read_and_goes_with_the_project(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    assert window.work is not None
    window.commands["view-brief"].trigger()
    pane = window.work.brief
    qtbot.waitUntil(pane.preview.is_rendered)
    (folder,) = (session.paths.cache / "previews").iterdir()
    assert list(folder.glob("*.pdf"))
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    session.close_project()
    assert not folder.exists()
