"""Writing files from the window: brief, figures, both texts, comparison; each as a job."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desktop_app.services.progress import Progress
from desktop_app.ui.jobs import JobBody, call
from desktop_app.ui.panes.work import WorkPane
from desktop_app.ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop_app.ui.main_window import MainWindow


class Exports(QObject):
    """Asks for a place, writes there, says so.  Services are imported in their jobs."""

    def __init__(self, window: MainWindow, work: WorkPane, workspace: Workspace) -> None:
        super().__init__(work)
        self._window = window
        self._session = window.session
        self._work = work
        self._workspace = workspace

    def brief(self) -> None:
        """Write the brief as chosen in the brief view."""
        self._work.keep()
        filters = self.tr("PDF (*.pdf);;Word (*.docx);;HTML (*.html);;Picture of the first page (*.png)")
        template, options = self._work.brief.chosen_template, self._work.brief.options()
        path = self._ask_target(self.tr("Export brief"), f"-{template}.pdf", filters)
        if path is None:
            return
        content, paths = self._workspace.content(), self._session.paths
        listed = self._work.brief.confidential_list

        def body(_cancel: object) -> Generator[Progress, None, Path]:
            from desktop_app.services.briefing import make_brief
            from desktop_app.services.confidential import with_list

            return (yield from make_brief(content, template, path, with_list(options, listed), paths=paths))

        self._run(body)

    def comparison(self) -> None:
        """Set the figures of another project beside those of this one."""
        self._work.keep()
        filters = self.tr("Projects (*.duizhao)")
        other, _filter = QFileDialog.getOpenFileName(
            self._window, self.tr("Compare with"), str(self._workspace.path.parent), filters
        )
        if not other:
            return
        kinds = self.tr("PDF (*.pdf);;Word (*.docx);;HTML (*.html);;Picture of the first page (*.png)")
        path = self._ask_target(self.tr("Export comparison"), f"-{Path(other).stem}.pdf", kinds)
        if path is None:
            return
        content, paths = self._workspace.content(), self._session.paths
        options, listed = self._work.brief.form_options(), self._work.brief.confidential_list

        def body(_cancel: object) -> Generator[Progress, None, Path]:
            from desktop_app.project.store import ProjectFile
            from desktop_app.services.briefing import make_comparison
            from desktop_app.services.confidential import with_list

            with ProjectFile.open(Path(other), read_only=True) as project:
                second = project.content()
            wishes = with_list(options, listed)
            return (yield from make_comparison(content, second, path, wishes, paths=paths))

        self._run(body)

    def figures(self) -> None:
        """Write the figures for Excel."""
        path = self._ask_target(
            self.tr("Export figures"), "-figures.xlsx", self.tr("Excel (*.xlsx);;CSV (*.csv)")
        )
        content, paths = self._workspace.content(), self._session.paths

        def write() -> object:
            from desktop_app.services.exporting import export_figures

            return export_figures(content.report, content.figures, path, paths=paths) if path else None

        self._run_if(path, write)

    def table(self) -> None:
        """Write both texts for a colleague who has Word, Excel or another translation tool."""
        self._work.keep()
        filters = self.tr(
            "Word (*.docx);;Excel (*.xlsx);;CSV (*.csv);;XLIFF 1.2 (*.xlf);;XLIFF 2.1 (*.xlf2);;"
            "Translation memory (*.tmx);;HTML (*.html);;Markdown (*.md)"
        )
        path = self._ask_target(self.tr("Export both texts"), "-bilingual.docx", filters)
        content, paths = self._workspace.content(), self._session.paths

        def write() -> object:
            from desktop_app.services.exchanging import export_project

            return export_project(content, path, paths=paths) if path else None

        self._run_if(path, write)

    def omegat(self) -> None:
        """Make an OmegaT project folder."""
        self._work.keep()
        path = self._ask_target(self.tr("Make an OmegaT project folder"), "-omegat", self.tr("Folder (*)"))
        content, paths = self._workspace.content(), self._session.paths

        def write() -> object:
            from desktop_app.services.exchanging import export_project

            return export_project(content, path, form="omegat", paths=paths) if path else None

        self._run_if(path, write)

    def terms(self) -> None:
        """Write the terms of the office and of this project."""
        filters = self.tr("TBX (*.tbx);;CSV (*.csv);;OmegaT glossary (*.txt)")
        path = self._ask_target(self.tr("Export terms"), "-terms.tbx", filters)
        content, paths = self._workspace.content(), self._session.paths

        def write() -> object:
            from desktop_app.services.checking import office_termbase
            from desktop_app.services.remembering import export_terms

            if path is not None:
                export_terms(path, office_termbase(paths, content).terms, paths=paths)
            return path

        self._run_if(path, write)

    # -- inside ------------------------------------------------------------------------------

    def _run_if(self, path: Path | None, write: Callable[[], object]) -> None:
        if path is not None:
            self._run(call(write))

    def _run(self, body: JobBody) -> None:
        job = self._session.jobs.start("export", body)
        self._window.strip.follow(job)
        job.failed.connect(self._window.show_error)
        job.finished.connect(self._window.tell_written)

    def _ask_target(self, title: str, ending: str, filters: str) -> Path | None:
        """A place to write to; the ending that was chosen is put behind a name without one."""
        suggested = self._workspace.path.with_name(self._workspace.path.stem + ending)
        name, kind = QFileDialog.getSaveFileName(self._window, title, str(suggested), filters)
        if not name:
            return None
        path = Path(name)
        wanted = kind.rpartition("(*")[2].rstrip(")")
        return path if path.suffix or not wanted.startswith(".") else path.with_name(path.name + wanted)
