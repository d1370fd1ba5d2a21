"""The state of the translation engine, with one button to install it: download, pause, from a file."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from desktop_app.services.progress import CancelToken, Progress
from desktop_app.settings import Paths
from desktop_app.ui.jobs import Job, JobRunner, call
from desktop_app.ui.messages import error_text
from desktop_app.ui.numbers import data_size
from desktop_app.ui.plain import Label
from desktop_app.ui.progress_words import phase_name, time_left

if TYPE_CHECKING:
    from desktop_app.translation.engines.catalogue import EngineStatus

MODEL_FILES = frozenset({".gguf", ".argosmodel"})  # what a person may have brought


class EngineCard(QFrame):
    """Shows the default engine, or the installed one.

    Signals:
        changed(): an engine was installed.
    """

    changed = Signal()

    def __init__(self, paths: Paths, jobs: JobRunner) -> None:
        super().__init__()
        self.setObjectName("card")
        self._paths = paths
        self._jobs = jobs
        self._wanted: EngineStatus | None = None
        self._job: Job | None = None
        self._file: Path | None = None
        self._asked = 0  # how often the engines were asked for
        self.heading, self.words, self.facts, self.progress_words = (Label(wordWrap=True) for _ in range(4))
        self.heading.setProperty("role", "heading")
        self.facts.setProperty("role", "muted")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.install = QPushButton(self.tr("Install"))
        self.from_file = QPushButton(self.tr("From a file…"))
        self.pause = QPushButton(self.tr("Pause"))
        self._lay_out()
        self.install.clicked.connect(lambda: self.start(None))
        self.from_file.clicked.connect(self._ask_file)
        self.pause.clicked.connect(self._pause)
        self.heading.setText(self.tr("Translation engine"))
        self._show_running(False)
        self.words.setText(self.tr("Looking for it…"))
        self.refresh()

    def refresh(self) -> None:
        """Ask which engines there are."""
        self._asked += 1
        number, paths = self._asked, self._paths
        job = self._jobs.start("engines", call(lambda: (number, _status(paths))))
        job.finished.connect(self._answered)

    def start(self, file: Path | None) -> None:
        """Install the wanted engine, from a file or from where its catalogue entry says."""
        if self._wanted is None or self._job is not None:
            return
        self._file = file
        paths, engine_id = self._paths, self._wanted.id

        def body(cancel: CancelToken) -> Generator[Progress, None, Path]:
            from desktop_app.services.engines import install_engine

            return install_engine(paths, engine_id, file, cancel)

        self._job = self._jobs.start("install", body)
        self._job.progressed.connect(self._progressed)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._paused)
        self._job.finished.connect(self._installed)
        self._job.ended.connect(self._ended)
        self._show_running(True)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.install, self.from_file, self.pause):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 20, 28, 20)
        layout.setSpacing(8)
        for widget in (self.heading, self.words, self.facts, self.bar, self.progress_words):
            layout.addWidget(widget)
        layout.addLayout(buttons)

    def _answered(self, answer: tuple[int, list[EngineStatus]]) -> None:
        """Show what there is, unless it was asked again since: jobs end in any order."""
        number, found = answer
        if number == self._asked:
            self._show(found)

    def _show(self, found: list[EngineStatus]) -> None:
        ready = next((one for one in found if one.installed and one.offline), None)
        self._wanted = next((one for one in found if one.default), found[0] if found else None)
        shown = ready or self._wanted
        if shown is None:
            self.words.setText(self.tr("No engine is known; everything but machine translation works."))
            self.install.hide()
            return
        facts = [shown.name, data_size(shown.size) if shown.size else "", shown.licence]
        lines = [" · ".join(one for one in facts if one)]
        if shown.source:
            lines.append(self.tr("Source: {source}").format(source=shown.source))
        if ready is not None:
            self.words.setText(self.tr("Ready; it works without a network."))
        else:
            self.words.setText(self.tr("Not installed. Everything but machine translation works without it."))
        self.facts.setText("\n".join(lines))
        self.install.setVisible(ready is None)
        self.from_file.setVisible(ready is None)

    def _progressed(self, progress: Progress) -> None:
        self.bar.setRange(0, 1000 if progress.total else 0)
        self.bar.setValue(round(progress.fraction * 1000))
        words = phase_name(progress.phase)
        if progress.total:
            words += f"  {data_size(progress.done)} / {data_size(progress.total)}"
        left = time_left(progress.seconds_left)
        self.progress_words.setText(f"{words} · {left}" if left else words)

    def _pause(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _paused(self) -> None:
        self._say(self.tr("Paused. What was fetched is kept."))

    def _installed(self, _path: object) -> None:
        self.progress_words.clear()
        self.changed.emit()

    def _failed(self, error: object) -> None:
        self._say(error_text(error))

    def _say(self, text: str) -> None:
        self.progress_words.setText(text)
        self.progress_words.show()
        self.install.setText(self.tr("Go on"))

    def _ended(self) -> None:
        self._job = None
        kept = self.progress_words.text()
        self._show_running(False)
        self.progress_words.setText(kept)
        self.progress_words.setVisible(bool(kept))
        self.refresh()

    def _show_running(self, running: bool) -> None:
        for widget in (self.bar, self.progress_words, self.pause):
            widget.setVisible(running)
        for button in (self.install, self.from_file):
            button.setEnabled(not running)

    def _ask_file(self) -> None:
        filters = self.tr("Models (*.gguf *.argosmodel);;All files (*)")
        name, _filter = QFileDialog.getOpenFileName(self, self.tr("Choose a model file"), "", filters)
        if name:
            self.start(Path(name))


def _status(paths: Paths) -> list[EngineStatus]:
    """Asked for in a job, imported there: the window is not to wait for the catalogue."""
    from desktop_app.services.engines import engine_status

    return engine_status(paths)
