"""Writing files from the window: brief, figures, bilingual table; each as a job."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desktop_app.services.briefing import make_brief
from desktop_app.services.exchanging import export_project
from desktop_app.services.exporting import export_figures
from desktop_app.ui.jobs import Job, call

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


class Exports(QObject):
    """Asks for a place, writes there, says so."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def brief(self) -> None:
        """Write the brief as chosen in the brief view."""
        work, workspace = self._window.work, self._session.workspace
        if work is None or workspace is None:
            return
        work.keep()
        filters = self.tr("PDF (*.pdf);;Word (*.docx);;HTML (*.html);;Picture of the first page (*.png)")
        template, options = work.brief.chosen_template, work.brief.options()
        name = self._ask_target(self.tr("Export brief"), f"-{template}.pdf", filters)
        if name:
            content, path, paths = workspace.content(), Path(name), self._session.paths
            job = self._session.jobs.start(
                "export", lambda _c: make_brief(content, template, path, options, paths=paths)
            )
            self._run(job)

    def figures(self) -> None:
        """Write the figures for Excel."""
        workspace = self._session.workspace
        filters = self.tr("Excel (*.xlsx);;CSV (*.csv)")
        name = self._ask_target(self.tr("Export figures"), "-figures.xlsx", filters)
        if name and workspace is not None:
            content, path, paths = workspace.content(), Path(name), self._session.paths
            write = call(lambda: export_figures(content.report, content.figures, path, paths=paths))
            self._run(self._session.jobs.start("export", write))

    def table(self) -> None:
        """Write both texts for a colleague who has Word, Excel or another translation tool."""
        work, workspace = self._window.work, self._session.workspace
        if work is None or workspace is None:
            return
        work.keep()
        filters = self.tr(
            "Word (*.docx);;Excel (*.xlsx);;CSV (*.csv);;XLIFF 1.2 (*.xlf);;Translation memory (*.tmx)"
        )
        name = self._ask_target(self.tr("Export bilingual table"), "-bilingual.docx", filters)
        if name:
            content, path, paths = workspace.content(), Path(name), self._session.paths
            write = call(lambda: export_project(content, path, paths=paths))
            self._run(self._session.jobs.start("export", write))

    # -- inside ------------------------------------------------------------------------------

    def _run(self, job: Job) -> None:
        self._window.strip.follow(job)
        job.failed.connect(self._window.show_error)
        job.finished.connect(self._window.tell_written)

    def _ask_target(self, title: str, ending: str, filters: str) -> str:
        workspace = self._session.workspace
        if workspace is None:
            return ""
        suggested = workspace.path.with_name(workspace.path.stem + ending)
        name, _filter = QFileDialog.getSaveFileName(self._window, title, str(suggested), filters)
        return name
