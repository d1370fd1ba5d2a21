"""Shows what a returned file says differently, sentence by sentence, before anything is taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from desktop_app.exchange.returning import Change, Returned
from desktop_app.translation.model import Translation
from desktop_app.ui.dialogs.frame import spaced
from desktop_app.ui.dialogs.tick_table import TickTable
from desktop_app.ui.holdings import Holdings
from desktop_app.ui.names import state_name
from desktop_app.ui.plain import Label


class ReturnedDialog(QDialog):
    """Every change can be taken or left."""

    def __init__(self, held: Holdings, returned: Returned, file_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Changes in {file}").format(file=file_name))
        self.resize(1020, 600)
        self._held = held
        self._returned = returned
        self._changes: Sequence[Change] = ()
        self.typing = QCheckBox(self.tr("Also quotes, dashes and spaces as Word set them"))
        columns = (
            self.tr("Sentence"),
            self.tr("Now"),
            self.tr("After"),
            self.tr("State"),
            self.tr("Comment"),
        )
        self.table = TickTable(self.tr("Changes"), columns, (330, 330, 110), self)
        self.told = Label(self._words(), wordWrap=True)
        self.told.setProperty("role", "muted")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        self.typing.setVisible(bool(returned.typing))
        self.typing.toggled.connect(self.refresh)
        self.table.itemChanged.connect(self._tell)
        self.refresh()

    @staticmethod
    def ask(held: Holdings, returned: Returned, file_name: str, parent: QWidget) -> list[Translation]:
        """The changes to take; none when the person thinks better of it."""
        dialog = ReturnedDialog(held, returned, file_name, parent)
        sure = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.chosen() if sure else []

    def chosen(self) -> list[Translation]:
        """The new English of every ticked row."""
        return [change.after for row, change in enumerate(self._changes) if self.table.is_ticked(row)]

    def refresh(self) -> None:
        """List the changes anew."""
        typing = self._returned.typing if self.typing.isChecked() else ()
        known = {change.segment_id for change in self._returned.changes}
        more = [one for one in typing if one.segment_id not in known]
        self._changes = sorted(
            (*self._returned.changes, *more), key=lambda one: self._held.position(one.segment_id)
        )
        self.table.fill([self._row(change) for change in self._changes])
        self._tell()

    def _row(self, change: Change) -> tuple[int, str, Sequence[str]]:
        before, after = change.before, change.after
        texts = (before.text, after.text, state_name(after.state), after.comment)
        return self._held.position(change.segment_id) + 1, change.source, texts

    def _words(self) -> str:
        """What of the file and of the report has no partner."""
        strangers, missing = len(self._returned.strangers), len(self._returned.missing)
        told = QLocale().toString
        lines = [self.tr("One step of undo takes all of it back.")]
        if strangers:
            lines.append(self.tr("Rows that fit no sentence: {n}.").format(n=told(strangers)))
        if missing:
            lines.append(
                self.tr("Sentences not in the file, which stay as they are: {n}.").format(n=told(missing))
            )
        return " ".join(lines)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        spaced(layout)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.typing)
        layout.addWidget(self.told)
        layout.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _tell(self, _item: object = None) -> None:
        number = len(self.chosen())
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Take %Ln changes", "", number))
        ok.setEnabled(number > 0)
