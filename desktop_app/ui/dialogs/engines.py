"""The state of the translation engine while a project is open, with the same card as the start page."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop_app.settings import Paths
from desktop_app.ui.dialogs.frame import spaced
from desktop_app.ui.jobs import JobRunner
from desktop_app.ui.panes.engine_card import EngineCard
from desktop_app.ui.plain import Label


class EnginesDialog(QDialog):
    """Install or look at the engine; an installation goes on when the dialog is closed early."""

    def __init__(self, paths: Paths, jobs: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Translation engines"))
        self.setMinimumWidth(560)
        self.card = EngineCard(paths, jobs)
        hint = Label(
            self.tr("Reading, figures, checks, editing and briefs work without an engine."), wordWrap=True
        )
        hint.setProperty("role", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        spaced(layout)
        layout.addWidget(self.card)
        layout.addWidget(hint)
        layout.addWidget(buttons)
