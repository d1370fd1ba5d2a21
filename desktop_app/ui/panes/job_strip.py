"""The strip that shows a running job: what, how far, how long still, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton

from desktop_app.services.progress import Progress
from desktop_app.ui.jobs import Job
from desktop_app.ui.numbers import share
from desktop_app.ui.plain import Label
from desktop_app.ui.progress_words import pace, phase_name, time_left


class _Followed(QObject):
    """One job, and how far it is.

    Signals:
        changed(): it is further, or was asked to stop.
        over(_Followed): it has ended.
    """

    changed = Signal()
    over = Signal(object)

    def __init__(self, job: Job, parent: QObject) -> None:
        super().__init__(parent)
        self.job = job
        self.progress = Progress("work")
        job.progressed.connect(self._take)
        job.stopping.connect(self.changed)
        job.ended.connect(self._end)

    def _take(self, progress: Progress) -> None:
        self.progress = progress
        self.changed.emit()

    def _end(self) -> None:
        self.over.emit(self)


class JobStrip(QFrame):
    """Shows one job at a time, the newest; when that is over the one before it; hidden when there is none.

    Signals:
        ended(): a job it followed is over.
    """

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._followed: list[_Followed] = []
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
        one = _Followed(job, self)
        one.changed.connect(self._show)
        one.over.connect(self._over)
        self._followed.append(one)
        self._show()
        self.show()

    def _show(self) -> None:
        newest = self._followed[-1]
        stopping = newest.job.token.cancelled
        self.stop.setEnabled(not stopping)
        if stopping:  # also by the menu; how far it is means no more
            self.words.setText(self.tr("Stopping"))
            return
        progress = newest.progress
        words = phase_name(newest.job.name if progress.phase == "work" else progress.phase)
        if progress.total:
            words += f"  {share(progress.fraction)}"
        more = (time_left(progress.seconds_left), pace(progress.seconds_each))
        self.words.setText(" · ".join(filter(None, (words, *more))))
        self.bar.setRange(0, 1000 if progress.total else 0)
        self.bar.setValue(round(progress.fraction * 1000))

    def _stop(self) -> None:
        if self._followed:
            self._followed[-1].job.cancel()

    def _over(self, one: _Followed) -> None:
        self._followed.remove(one)
        one.deleteLater()
        if self._followed:
            self._show()
        else:
            self.hide()
        self.ended.emit()
