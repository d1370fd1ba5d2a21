"""The brief view: choices at the left, the real PDF at the right, following within a second."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from desktop_app.briefs.model import Language, PageSize
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.selection import audiences
from desktop_app.services.briefing import TEMPLATES, make_brief
from desktop_app.ui.jobs import Job, JobRunner
from desktop_app.ui.messages import error_text
from desktop_app.ui.panes.pdf_view import PdfView
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace


class BriefPane(QWidget):
    """Choose, look, export.

    Signals:
        export(): the person wants a file.
    """

    export = Signal()

    def __init__(self, workspace: Workspace, look: Look) -> None:
        super().__init__()
        self.setObjectName("page")
        self._workspace = workspace
        self._runner = JobRunner(self, threads=1)
        self._folder = tempfile.TemporaryDirectory(prefix="duizhao-preview-", ignore_cleanup_errors=True)
        self._number = 0
        self._job: Job | None = None
        self._stale = True
        self.template, self.language, self.page, self.audience = (QComboBox() for _ in range(4))
        self.words, self.office, self.confidential = (QLineEdit() for _ in range(3))
        self.marks = QListWidget()
        self.message = QLabel(wordWrap=True)
        self.preview = PdfView(look)
        self.export_button = QPushButton(self.tr("Export…"))
        self.export_button.setProperty("primary", "true")
        self._fill_choices()
        self._lay_out()
        self._delay = QTimer(self, singleShot=True, interval=250)
        self._delay.timeout.connect(self._make)
        self._connect()
        self._show_marks()

    # -- what the window asks ----------------------------------------------------------------

    def options(self) -> BriefOptions:
        """The choices as they stand."""
        marks = self._workspace.brief_marks
        return BriefOptions(
            language=Language(self.language.currentData()),
            page=PageSize(self.page.currentData()),
            audience=str(self.audience.currentData()),
            words=tuple(self.words.text().split()),
            include=frozenset(one for one, taken in marks.items() if taken),
            exclude=frozenset(one for one, taken in marks.items() if not taken),
            office=self.office.text().strip(),
            confidential=tuple(self.confidential.text().split()),
        )

    @property
    def chosen_template(self) -> str:
        """The template's id."""
        return str(self.template.currentData())

    def refresh(self) -> None:
        """Make the preview anew if something changed since it was made."""
        if self._stale:
            self._delay.start()

    def shut_down(self) -> None:
        """Stop jobs and remove previews; call before the widget goes."""
        self._delay.stop()
        self._runner.shut_down()
        self.preview.close_document()
        self._folder.cleanup()

    # -- building ----------------------------------------------------------------------------

    def _fill_choices(self) -> None:
        names = {
            "delegation": self.tr("Brief for a delegation"),
            "bilingual": self.tr("Full text, bilingual"),
            "figures": self.tr("Figures"),
            "talking-points": self.tr("Talking points"),
            "proof": self.tr("Proof sheet"),
        }
        for template in TEMPLATES:
            self.template.addItem(names.get(template, template), template)
        self.language.addItem(self.tr("English"), Language.ENGLISH.value)
        self.language.addItem(self.tr("Chinese"), Language.CHINESE.value)
        self.language.addItem(self.tr("Both"), Language.BILINGUAL.value)
        self.page.addItem("A4", PageSize.A4.value)
        self.page.addItem("Letter", PageSize.LETTER.value)
        self.audience.addItem(self.tr("General reader"), "")
        chinese = self.locale().language().name == "Chinese"
        for profile in audiences():
            self.audience.addItem(profile.zh if chinese else profile.en, profile.id)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for words, widget in (
            (self.tr("Template"), self.template),
            (self.tr("Audience"), self.audience),
            (self.tr("Language"), self.language),
            (self.tr("Paper"), self.page),
            (self.tr("Words to look out for"), self.words),
            (self.tr("Handed out by"), self.office),
            (self.tr("Must not leave the office"), self.confidential),
        ):
            label = QLabel(words)
            label.setProperty("role", "label")
            label.setBuddy(widget)
            widget.setAccessibleName(words)
            form.addRow(label, widget)
        heading = QLabel(self.tr("Marked by hand"))
        heading.setProperty("role", "label")
        self.marks.setAccessibleName(self.tr("Sentences marked for the brief"))
        self.message.setProperty("role", "bad")
        controls = QFrame()
        controls.setObjectName("sheet")
        controls.setFixedWidth(270)
        column = QVBoxLayout(controls)
        column.setContentsMargins(14, 12, 14, 12)
        column.addLayout(form)
        column.addWidget(heading)
        column.addWidget(self.marks, 1)
        column.addWidget(self.message)
        column.addWidget(self.export_button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(controls)
        layout.addWidget(self.preview, 1)

    def _connect(self) -> None:
        for box in (self.template, self.language, self.page, self.audience):
            box.currentIndexChanged.connect(self._changed)
        for field in (self.words, self.office, self.confidential):
            field.textChanged.connect(self._changed)
        workspace = self._workspace
        for signal in (
            workspace.translated,
            workspace.checked,
            workspace.figures_changed,
            workspace.marks_changed,
        ):
            signal.connect(self._changed)
        workspace.marks_changed.connect(self._show_marks)
        self.marks.itemDoubleClicked.connect(self._unmark)
        self.export_button.clicked.connect(self.export)

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
        self._number += 1
        path = Path(self._folder.name) / f"preview-{self._number}.pdf"
        content, template, options = self._workspace.content(), self.chosen_template, self.options()
        self._job = self._runner.start(
            "preview", lambda _cancel: make_brief(content, template, path, options)
        )
        self._job.finished.connect(self._made)
        self._job.failed.connect(self._failed)
        self._job.ended.connect(self._ended)

    def _made(self, path: object) -> None:
        self.message.clear()
        if isinstance(path, Path):
            self.preview.show_file(path)

    def _failed(self, error: object) -> None:
        self.message.setText(error_text(error))

    def _ended(self) -> None:
        self._job = None
        self.refresh()

    def _show_marks(self) -> None:
        self.marks.clear()
        for segment_id, taken in self._workspace.brief_marks.items():
            sign = "+" if taken else "−"
            number = self._workspace.position(segment_id) + 1
            item = QListWidgetItem(f"{sign} {number}  {self._workspace.segment(segment_id).text}")
            item.setToolTip(self.tr("Double-click to leave it to the rules again"))
            item.setData(Qt.ItemDataRole.UserRole, segment_id)
            self.marks.addItem(item)

    def _unmark(self, item: QListWidgetItem) -> None:
        self._workspace.mark_for_brief(str(item.data(Qt.ItemDataRole.UserRole)), None)
