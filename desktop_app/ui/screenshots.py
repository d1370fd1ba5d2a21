"""Pictures of every view: ``python -m desktop_app.ui.screenshots OUT [PROJECT] [WIDTHxHEIGHT]``.

Made from the real window, in both themes and both languages; needs no display.  Without a project the
sample report is opened (untranslated).  ``QT_SCALE_FACTOR=2`` shows it on a display of 200 %.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app import resources
from desktop_app.services.rescuing import automatic_copies
from desktop_app.settings import Paths, default_paths
from desktop_app.ui.commands import VIEWS
from desktop_app.ui.dialogs.help_sheet import HelpSheet
from desktop_app.ui.dialogs.privacy import PrivacyDialog
from desktop_app.ui.dialogs.rescue import RescueDialog
from desktop_app.ui.dialogs.settings import SettingsDialog
from desktop_app.ui.panes.brief import BriefPane
from desktop_app.ui.panes.text import TextPane
from desktop_app.ui.panes.work import WorkPane
from desktop_app.ui.session import Session
from desktop_app.ui.shell import Shell
from desktop_app.ui.theme.look import make_application

WANTED = (("light", "en"), ("dark", "en"), ("light", "zh_CN"), ("dark", "zh_CN"))


class Photographer:
    """Walks through the views of one window and saves what they look like."""

    def __init__(self, shell: Shell, session: Session, out: Path, size: tuple[int, int]) -> None:
        self._shell = shell
        self._session = session
        self._out = out
        self._size = size

    def all(self, theme: str, language: str) -> None:
        """Every view in one theme and language."""
        self._session.preferences = replace(self._session.preferences, theme=theme, language=language)
        self._shell.rebuild()
        window = self._shell.window
        assert window is not None
        assert window.work is not None
        window.resize(*self._size)
        for view in VIEWS:
            self._view(window.work, view)
            self._save(f"{view.removeprefix('view-')}-{theme}-{language}")
        window.commands["reading"].trigger()
        pause(400)
        self._save(f"reading-{theme}-{language}")
        window.commands["reading"].trigger()
        assert self._session.workspace is not None
        project = self._session.workspace.path
        for name, dialog in (
            ("keys", HelpSheet(self._session.preferences, window)),
            ("settings", SettingsDialog(self._session.preferences, window)),
            ("privacy", PrivacyDialog(self._session.paths, project, window)),
            ("rescue", RescueDialog(project, automatic_copies(project), window)),
            ("brief-more", window.work.brief.controls.extra),
        ):
            dialog.show()
            pause(200)
            self._save(f"{name}-{theme}-{language}", dialog)
            dialog.close()

    def _view(self, work: WorkPane, view: str) -> None:
        """Show a view, and wait until all of it is there."""
        work.show_view(view)
        pause(900)
        if view == "view-text":  # terms and dictionary are part of the picture
            wait(partial(_is_looked_up, work.text), 20_000)
            pause(400)
        if view == "view-brief":
            wait(partial(_is_made, work.brief), 15_000)

    def start_page(self, theme: str, language: str) -> None:
        """The page without a project."""
        self._session.preferences = replace(self._session.preferences, theme=theme, language=language)
        self._shell.rebuild()
        if self._shell.window is not None:
            self._shell.window.resize(*self._size)
        pause(1500)  # until it is known which engines there are
        self._save(f"start-{theme}-{language}")

    def _save(self, name: str, widget: QWidget | None = None) -> None:
        """Write a picture, as small as it gets without losing a colour: red means something here."""
        widget = widget or self._shell.window
        assert widget is not None
        path = self._out / f"window-{name}.png"
        widget.grab().save(str(path))
        with Image.open(path) as picture:
            small = picture.convert("RGB")
        small.save(path, optimize=True)


def _is_looked_up(text: TextPane) -> bool:
    return bool(text.side.term_texts and text.grid.cells.known)


def _is_made(brief: BriefPane) -> bool:
    return brief.preview.is_rendered() and brief.sentences.model.rowCount() > 0


def pause(milliseconds: int) -> None:
    """Let the event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait(until: Callable[[], bool], milliseconds: int, every: int = 50) -> bool:
    """Let the event loop run until something holds; True when it does."""
    for _step in range(milliseconds // every):
        if until():
            return True
        pause(every)
    return until()


def main(arguments: list[str]) -> int:
    """Make all pictures; returns the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sizes = [one for one in arguments if re.fullmatch(r"\d+x\d+", one)]
    arguments = [one for one in arguments if one not in sizes]
    width, _by, height = (sizes[0] if sizes else "1440x860").partition("x")
    out = Path(arguments[0] if arguments else "docs/screenshots")
    out.mkdir(parents=True, exist_ok=True)
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        paths = Paths(default_paths().data, home / "config", home / "cache", home / "state")
        session = Session(paths)
        shell = Shell(application, session)
        photographer = Photographer(shell, session, out, (int(width), int(height)))
        for theme, language in WANTED:
            photographer.start_page(theme, language)
        if len(arguments) > 1:
            session.open_path(Path(shutil.copy(arguments[1], home / Path(arguments[1]).name)))
        else:
            sample = resources.path_to("sample/nanshan-2026.txt")
            session.open_path(Path(shutil.copy(sample, home / sample.name)))
        if not wait(lambda: session.workspace is not None, 30_000) or session.workspace is None:
            return 1
        figures = session.workspace.figures
        session.workspace.go_to(figures[2].segment_id if len(figures) > 2 else session.workspace.current)
        pause(3000)
        for theme, language in WANTED:
            photographer.all(theme, language)
        session.shut_down()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
