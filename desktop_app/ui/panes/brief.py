"""The brief view: choices at the left, the real PDF at the right, following within a second."""

from __future__ import annotations

import json
from collections.abc import Generator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.briefs.options import BriefOptions
from desktop_app.services.briefing import Choice, choices, preview_brief
from desktop_app.services.confidential import with_list
from desktop_app.services.progress import CancelToken, Progress
from desktop_app.settings import Paths
from desktop_app.ui.jobs import Job, JobRunner, call
from desktop_app.ui.messages import error_text
from desktop_app.ui.panes.brief_choices import BriefChoices
from desktop_app.ui.panes.brief_controls import BriefControls
from desktop_app.ui.panes.pdf_view import PdfView
from desktop_app.ui.plain import Label
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace

_CHOOSING = frozenset({"delegation", "talking-points"})  # templates made of chosen sentences


class BriefPane(QWidget):
    """Choose, look, export.

    Signals:
        export(): the person wants a file.
    """

    export = Signal()

    def __init__(self, workspace: Workspace, look: Look, paths: Paths) -> None:
        super().__init__()
        self.setObjectName("page")
        self._workspace = workspace
        self._paths = paths
        self._runner = JobRunner(self, threads=1)
        self._job: Job | None = None
        self._stale = True
        self.controls = BriefControls()
        self.sentences = BriefChoices(workspace, look)
        self.message = Label(wordWrap=True)
        self.message.setProperty("role", "bad")
        self.message.hide()
        self.preview = PdfView(look)
        self.export_button = QPushButton(self.tr("Export…"))
        self.export_button.setProperty("primary", "true")
        self._restore()
        self._lay_out()
        self._delay = QTimer(self, singleShot=True, interval=200)
        self._delay.timeout.connect(self._make)
        self._connect()

    # -- what the window asks ----------------------------------------------------------------

    def options(self) -> BriefOptions:
        """The choices as they stand."""
        known = self._workspace.knows
        marks = {one: taken for one, taken in self._workspace.brief_marks.items() if known(one)}
        chosen = replace(
            self.controls.options(),
            order=tuple(one for one in self.sentences.order if known(one)),
            edits={one: text for one, text in self.sentences.edits.items() if known(one)},
        )
        return chosen.with_marks(marks)

    def form_options(self) -> BriefOptions:
        """The choices about the form alone, for a comparison."""
        return self.controls.form_options()

    @property
    def confidential_list(self) -> str:
        """The file with more words that must not leave the office, "" for none."""
        return self.controls.extra.listed.text().strip()

    @property
    def chosen_template(self) -> str:
        """The template's id."""
        return self.controls.chosen_template

    def refresh(self) -> None:
        """Make the preview anew if something changed since it was made."""
        if self._stale:
            self._delay.start()

    def shut_down(self) -> None:
        """Stop jobs; call before the widget goes."""
        self._delay.stop()
        self._runner.shut_down()
        self.preview.close_document()

    # -- building ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        side = QFrame()
        side.setObjectName("sheet")
        side.setFixedWidth(348)
        column = QVBoxLayout(side)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addWidget(self.controls)
        column.addWidget(self.sentences, 1)
        self._rest = QWidget()
        column.addWidget(self._rest, 1)
        column.addWidget(self.message)
        column.addWidget(self.export_button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(side)
        layout.addWidget(self.preview, 1)
        self._show_sentences()

    def _connect(self) -> None:
        self.controls.changed.connect(self._chosen)
        self.sentences.changed.connect(self._chosen)
        workspace = self._workspace
        for signal in (
            workspace.translated,
            workspace.checked,
            workspace.figures_changed,
            workspace.marks_changed,
            workspace.terms_changed,
            workspace.recut,
        ):
            signal.connect(self._changed)
        self.export_button.clicked.connect(self.export)

    def _show_sentences(self) -> None:
        choosing = self.chosen_template in _CHOOSING
        self.sentences.setVisible(choosing)
        self._rest.setVisible(not choosing)

    # -- keeping -----------------------------------------------------------------------------

    def _restore(self) -> None:
        stored = self._workspace.brief_choices
        self.controls.restore(stored)
        order, edits = stored.get("order"), stored.get("edits")
        if isinstance(order, list):
            self.sentences.order = tuple(str(one) for one in order)
        if isinstance(edits, dict):
            self.sentences.edits = {str(key): str(text) for key, text in edits.items()}

    def _chosen(self) -> None:
        """A person chose something: keep it with the project."""
        sentences = {"order": list(self.sentences.order), "edits": self.sentences.edits}
        stored = {**self.controls.stored(), **sentences}
        self._workspace.keep_brief_choices(json.loads(json.dumps(stored)))
        self._show_sentences()
        self._changed()

    # -- following ---------------------------------------------------------------------------

    def _changed(self, *_what: object) -> None:
        self._stale = True
        if self.isVisible():
            self._delay.start()

    def _make(self) -> None:
        if self._job is not None:  # the running one is overtaken; its end starts the next
            self._job.cancel()
            return
        self._stale = False
        content, template, options = self._workspace.content(), self.chosen_template, self.options()
        paths, listed = self._paths, self.confidential_list

        def body(cancel: CancelToken) -> Generator[Progress, None, bytes]:
            wishes = with_list(options, listed)
            return (yield from preview_brief(content, template, wishes, paths=paths, cancel=cancel))

        if template in _CHOOSING:  # before the preview: it is what one works with, and soon there
            edits = dict(options.edits)
            asked = self._runner.start("choices", call(lambda: (choices(content, options), edits)))
            asked.finished.connect(self._chosen_anew)
        self._job = self._runner.start("preview", body)
        self._job.finished.connect(self._made)
        self._job.failed.connect(self._failed)
        self._job.ended.connect(self._ended)

    def _chosen_anew(self, answer: tuple[Sequence[Choice], Mapping[str, str]]) -> None:
        self.sentences.show_choices(*answer)

    def _made(self, pdf: bytes) -> None:
        self.message.hide()
        self.preview.show_pdf(pdf)

    def _failed(self, error: object) -> None:
        self.message.setText(error_text(error))
        self.preview.say_none()
        self.message.show()

    def _ended(self) -> None:
        self._job = None
        self.refresh()
