"""What all dialogs have in common: the room around what they hold."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def spaced(layout: QLayout) -> None:
    """Leave the same room around every dialog, and between its parts."""
    layout.setContentsMargins(22, 18, 22, 16)
    layout.setSpacing(12)
