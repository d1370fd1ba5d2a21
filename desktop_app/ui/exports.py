"""Writing files from the window: brief, figures, both texts, comparison; each as a job."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop_app.services.progress import CancelToken, Progress
from desktop_app.ui.jobs import JobBody, call_watched
from desktop_app.ui.panes.work import WorkPane
from desktop_app.ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop_app.project.content import ProjectContent
    from desktop_app.ui.main_window import MainWindow

_ENDING = re.compile(r"\.[A-Za-z]\w{1,7}", re.ASCII)  # 简报2026.1 has none


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
        template, options = self._work.brief.chosen_template, self._work.brief.options()
        path = self._ask_target(self.tr("Export brief"), f"-{template}.pdf", self._brief_forms())
        if path is None:
            return
        content, paths = self._workspace.content(), self._session.paths
        listed = self._work.brief.confidential_list

        def body(cancel: CancelToken) -> Generator[Progress, None, Path]:
            from desktop_app.services.briefing import make_brief
            from desktop_app.services.confidential import with_list

            wishes = with_list(options, listed)
            return (yield from make_brief(content, template, path, wishes, paths=paths, cancel=cancel))

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
        path = self._ask_target(self.tr("Export comparison"), f"-{Path(other).stem}.pdf", self._brief_forms())
        if path is None:
            return
        content, paths = self._workspace.content(), self._session.paths
        options, listed = self._work.brief.form_options(), self._work.brief.confidential_list

        def body(cancel: CancelToken) -> Generator[Progress, None, Path]:
            from desktop_app.services.briefing import make_comparison
            from desktop_app.services.confidential import with_list
            from desktop_app.services.opening import read_content

            second = read_content(Path(other))
            wishes = with_list(options, listed)
            return (yield from make_comparison(content, second, path, wishes, paths=paths, cancel=cancel))

        self._run(body)

    def figures(self) -> None:
        """Write the figures for Excel."""

        def write(content: ProjectContent, path: Path, cancel: CancelToken) -> object:
            from desktop_app.services.exporting import export_figures

            return export_figures(
                content.report, content.figures, path, paths=self._session.paths, cancel=cancel
            )

        filters = self.tr("Excel (*.xlsx);;CSV (*.csv)")
        self._offer(self.tr("Export figures"), "-figures.xlsx", filters, write)

    def table(self) -> None:
        """Write both texts for a colleague who has Word, Excel or another translation tool."""

        def write(content: ProjectContent, path: Path, cancel: CancelToken) -> object:
            from desktop_app.services.exchanging import export_project

            return export_project(content, path, paths=self._session.paths, cancel=cancel)

        filters = self.tr(
            "Word (*.docx);;Excel (*.xlsx);;CSV (*.csv);;XLIFF 1.2 (*.xlf);;XLIFF 2.1 (*.xlf2);;"
            "Translation memory (*.tmx);;HTML (*.html);;Markdown (*.md)"
        )
        self._offer(self.tr("Export both texts"), "-bilingual.docx", filters, write)

    def omegat(self) -> None:
        """Make an OmegaT project folder."""

        def write(content: ProjectContent, path: Path, cancel: CancelToken) -> object:
            from desktop_app.services.exchanging import export_project

            return export_project(content, path, form="omegat", paths=self._session.paths, cancel=cancel)

        self._offer(self.tr("Make an OmegaT project folder"), "-omegat", self.tr("Folder (*)"), write)

    def terms(self) -> None:
        """Write the terms of the office and of this project."""

        def write(content: ProjectContent, path: Path, cancel: CancelToken) -> object:
            from desktop_app.services.remembering import export_terms
            from desktop_app.services.terms import office_termbase

            paths = self._session.paths
            export_terms(path, office_termbase(paths, content).terms, paths=paths, cancel=cancel)
            return path

        filters = self.tr("TBX (*.tbx);;CSV (*.csv);;OmegaT glossary (*.txt)")
        self._offer(self.tr("Export terms"), "-terms.tbx", filters, write)

    def copy(self) -> None:
        """Write the project to another file and go on there."""
        self._work.keep()
        path = self._workspace.path
        ending = self.tr("-copy") + path.suffix
        target = self._ask_target(self.tr("Save a copy"), ending, self.tr("Projects (*.duizhao)"))
        if target is None:
            return
        target = target if target.suffix == path.suffix else target.with_name(target.name + path.suffix)
        if target.resolve() != path.resolve():
            self._workspace.desk.save_copy(target).finished.connect(self._session.open_path)

    # -- inside ------------------------------------------------------------------------------

    def _offer(
        self,
        title: str,
        ending: str,
        filters: str,
        write: Callable[[ProjectContent, Path, CancelToken], object],
    ) -> None:
        """Ask for a place and let `write` fill it, as a job."""
        self._work.keep()
        path = self._ask_target(title, ending, filters)
        if path is not None:
            content = self._workspace.content()
            self._run(call_watched(lambda cancel: write(content, path, cancel)))

    def _brief_forms(self) -> str:
        return self.tr("PDF (*.pdf);;Word (*.docx);;HTML (*.html);;Picture of the first page (*.png)")

    def _run(self, body: JobBody) -> None:
        stopped = self.tr("Stopped; nothing was written.")
        job = self._session.jobs.start("export", body)
        self._window.strip.follow(job)
        job.failed.connect(self._window.show_error)
        job.finished.connect(self._window.tell_written)
        job.cancelled.connect(lambda: self._window.statusBar().showMessage(stopped, 20_000))

    def _ask_target(self, title: str, ending: str, filters: str) -> Path | None:
        """A place to write to; the ending that was chosen is put behind a name without one."""
        suggested = self._workspace.path.with_name(self._workspace.path.stem + ending)
        name, kind = QFileDialog.getSaveFileName(self._window, title, str(suggested), filters)
        if not name:
            return None
        path, wanted = Path(name), kind.rpartition("(*")[2].rstrip(")")
        if not wanted.startswith(".") or _ENDING.fullmatch(path.suffix):
            return path
        whole = path.with_name(path.name + wanted)
        return whole if not whole.exists() or self._may_replace(whole) else None

    def _may_replace(self, path: Path) -> bool:
        """Ask, as the dialog did for the name without its ending."""
        words = self.tr("{file} is there already. Is it to be replaced?").format(file=path.name)
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        return QMessageBox.question(self._window, self.tr("Replace"), words, yes | no, no) == yes
