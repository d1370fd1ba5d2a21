"""Ask why a finding is no error."""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog, QWidget


def ask_reason(parent: QWidget, message: str) -> str:
    """The reason in one line; "" when the person thinks better of it."""
    title = parent.tr("Dismiss")
    reason, sure = QInputDialog.getText(
        parent, title, f"{message}\n\n" + parent.tr("Why is it right as it is?")
    )
    return reason.strip() if sure else ""
