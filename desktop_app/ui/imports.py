"""Taking back what others changed: a returned table, XLIFF, TMX or OmegaT folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desktop_app.services.progress import CancelToken
from desktop_app.ui.dialogs.returned import ReturnedDialog
from desktop_app.ui.jobs import call_watched
from desktop_app.ui.panes.work import WorkPane
from desktop_app.ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop_app.exchange.returning import Returned
    from desktop_app.ui.main_window import MainWindow


class Imports(QObject):
    """Reads in a job, shows every change, takes what the person wants as one undoable step."""

    def __init__(self, window: MainWindow, work: WorkPane, workspace: Workspace) -> None:
        super().__init__(work)
        self._window = window
        self._work = work
        self._workspace = workspace
        self._name = ""

    def file(self) -> None:
        """Ask for a file that came back."""
        filters = self.tr(
            "Returned files (*.docx *.xlsx *.csv *.tsv *.xlf *.xliff *.xlf2 *.mqxliff *.sdlxliff *.tmx);;"
            "All files (*)"
        )
        name, _filter = QFileDialog.getOpenFileName(
            self._window, self.tr("Take back changes"), str(self._workspace.path.parent), filters
        )
        if name:
            self.read(Path(name))

    def folder(self) -> None:
        """Ask for an OmegaT project folder that came back."""
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Take back an OmegaT project folder"), str(self._workspace.path.parent)
        )
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Compare a file with the project, beside the window."""
        self._work.keep()
        self._name = path.name
        content = self._workspace.content()

        def compare(cancel: CancelToken) -> object:
            from desktop_app.services.exchanging import returned_changes

            return returned_changes(content, path, cancel)

        job = self._window.session.jobs.start("import", call_watched(compare))
        self._window.strip.follow(job)
        job.failed.connect(self._window.show_error)
        job.finished.connect(self._show)

    def _show(self, returned: Returned) -> None:
        if not returned.changes and not returned.typing:
            words = self.tr(
                "{file} changes nothing; %Ln of its rows fit no sentence of this report.",
                "",
                len(returned.strangers),
            )
            self._window.notice.say(words.format(file=self._name))
            return
        wanted = ReturnedDialog.ask(self._workspace, returned, self._name, self._window)
        self._workspace.change(
            wanted, self.tr("Take %Ln changes from {file}", "", len(wanted)).format(file=self._name)
        )
