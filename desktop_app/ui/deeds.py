"""What each command does: those of the window here, those of the open project in `ProjectDeeds`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QFileDialog

from desktop_app.ui.commands import COMMANDS
from desktop_app.ui.dialogs import about
from desktop_app.ui.dialogs.engines import EnginesDialog
from desktop_app.ui.dialogs.help_sheet import HelpSheet
from desktop_app.ui.dialogs.privacy import PrivacyDialog
from desktop_app.ui.dialogs.rescue import RescueDialog
from desktop_app.ui.dialogs.settings import SettingsDialog
from desktop_app.ui.preferences import LARGEST_TEXT, SMALLEST_TEXT

if TYPE_CHECKING:
    from desktop_app.services.rereading import Reread
    from desktop_app.ui.main_window import MainWindow
    from desktop_app.ui.project_deeds import ProjectDeeds


class Deeds(QObject):
    """Connects every command of a window; `project` does those that need an open project."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.project: ProjectDeeds | None = None
        own = self._own()
        for command in COMMANDS:
            deed = own.get(command.id)
            window.commands[command.id].triggered.connect(
                lambda _checked=False, deed=deed, of=command.id: deed() if deed else self._for_project(of)
            )
        self._session.edited.connect(self.offer_edited)
        self._session.reread.connect(self.tell_reread)
        for (key, number), action in window.commands.numbered.items():
            action.triggered.connect(lambda _checked=False, k=key, n=number: self._insert(k, n))

    def ask_file(self) -> None:
        """Let the person choose a report or project."""
        filters = self.tr(
            "Reports and projects (*.duizhao *.txt *.md *.docx *.pdf *.html *.htm);;"
            "Pictures of pages (*.png *.jpg *.jpeg *.tif *.tiff *.bmp *.webp *.gif);;"
            "Bilingual files (*.xlsx *.csv *.tsv *.xlf *.xliff *.xlf2 *.mqxliff *.sdlxliff *.tmx);;"
            "All files (*)"
        )
        title = self.tr("Open a report or a project")
        name, _filter = QFileDialog.getOpenFileName(self._window, title, "", filters)
        if name:
            self._session.open_path(Path(name))

    def ask_bilingual(self) -> None:
        """Let the person choose a bilingual file that becomes a project."""
        filters = self.tr(
            "Bilingual files (*.docx *.xlsx *.csv *.tsv *.xlf *.xliff *.xlf2 *.mqxliff *.sdlxliff *.tmx);;"
            "All files (*)"
        )
        title = self.tr("New project from a bilingual file")
        name, _filter = QFileDialog.getOpenFileName(self._window, title, "", filters)
        if name:
            self._session.open_bilingual(Path(name))

    def ask_omegat(self) -> None:
        """Let the person choose an OmegaT folder that becomes a project."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("New project from an OmegaT folder"))
        if name:
            self._session.open_bilingual(Path(name))

    def ask_engines(self) -> None:
        """Show the state of the engine, to install one."""
        EnginesDialog(self._session.paths, self._session.jobs, self._window).exec()

    def ask_settings(self) -> None:
        """Change the settings; the window is built anew when they matter to it."""
        changed = SettingsDialog.ask(self._session.preferences, self._window)
        if changed is not None:
            self._session.set_preferences(changed)

    def ask_rescue(self, damaged: Path) -> None:
        """Offer what can be saved of a damaged project."""
        from desktop_app.services.rescuing import automatic_copies

        saving = RescueDialog.ask(damaged, automatic_copies(damaged), self._window)
        if saving is not None and saving.copy is not None:
            self._session.open_copy(saving.copy, damaged)
        elif saving is not None:
            self._session.rescue(damaged)

    def offer_edited(self, report: Path) -> None:
        """Say that the project shows a report as it was before its file was edited."""
        words = self.tr("{file} was edited since this project was made of it; here it is as it was.")
        take = partial(self._session.read_edited, report)
        self._window.notice.say(words.format(file=report.name), self.tr("Read the edited file"), take)

    def tell_reread(self, changed: Reread) -> None:
        """Say what became of the sentences."""
        told = QLocale().toString
        words = self.tr("Sentences that are new: {n}; that are gone: {gone}. All others are as they were.")
        text = words.format(n=told(len(changed.added)), gone=told(len(changed.gone)))
        self._window.statusBar().showMessage(text, 60_000)

    def tell_privacy(self) -> None:
        """Show that nothing left this computer, and where everything lies."""
        workspace = self._session.workspace
        project = workspace.path if workspace is not None else None
        PrivacyDialog(self._session.paths, project, self._window).exec()

    # -- inside ------------------------------------------------------------------------------

    def _own(self) -> dict[str, Callable[[], object]]:
        session, window = self._session, self._window
        return {
            "open": self.ask_file,
            "new-bilingual": self.ask_bilingual,
            "new-omegat": self.ask_omegat,
            "start": session.close_project,
            "quit": window.close,
            "translate": session.translate,
            "stop": session.stop_translation,
            "engines": self.ask_engines,
            "settings": self.ask_settings,
            "keys": lambda: HelpSheet(session.preferences, window).exec(),
            "about": lambda: about.tell_about(window),
            "offline": self.tell_privacy,
            "larger": lambda: self._resize_text(1),
            "smaller": lambda: self._resize_text(-1),
        }

    def _for_project(self, command_id: str) -> None:
        if self.project is not None:
            self.project.do(command_id)

    def _insert(self, key: str, number: int) -> None:
        if self.project is not None:
            self.project.insert_numbered(key, number)

    def _resize_text(self, by: int) -> None:
        points = min(LARGEST_TEXT, max(SMALLEST_TEXT, self._session.preferences.text_points + by))
        self._session.set_preferences(replace(self._session.preferences, text_points=points))
