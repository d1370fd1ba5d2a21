"""The strip that shows a running job: what, how far, how long still, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton

from desktop_app.services.progress import Progress
from desktop_app.ui.jobs import Job
from desktop_app.ui.numbers import share
from desktop_app.ui.plain import Label
from desktop_app.ui.progress_words import pace, phase_name, time_left


class JobStrip(QFrame):
    """Follows one job at a time; hidden when there is none.

    Signals:
        ended(): the job it followed is over.
    """

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._job: Job | None = None
        self.words = Label()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self._stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.addWidget(self.words)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.stop)
        self.hide()

    def follow(self, job: Job) -> None:
        """Show this job until it ends."""
        self._job = job
        self.stop.setEnabled(True)
        self._show(Progress("work"))
        job.progressed.connect(self._show)
        job.ended.connect(self._over)
        self.show()

    def _show(self, progress: Progress) -> None:
        phase = progress.phase
        if phase == "work" and self._job is not None:  # it has no phases
            phase = self._job.name
        words = phase_name(phase)
        if progress.total:
            words += f"  {share(progress.fraction)}"
        more = (time_left(progress.seconds_left), pace(progress.seconds_each))
        self.words.setText(" · ".join(filter(None, (words, *more))))
        self.bar.setRange(0, 1000 if progress.total else 0)
        self.bar.setValue(round(progress.fraction * 1000))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.stop.setEnabled(False)
            self.words.setText(self.tr("Stopping"))

    def _over(self) -> None:
        self._job = None
        self.hide()
        self.ended.emit()
