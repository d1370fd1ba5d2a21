"""What a screen reader says of a field, and what it is told at once."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QComboBox, QWidget


def name(widget: QWidget, words: str) -> None:
    """Let a field be called so; a box is described too: on Linux, Qt gives its choice as its name."""
    widget.setAccessibleName(words)
    if isinstance(widget, QComboBox):
        widget.setAccessibleDescription(words)


def alert(widget: QWidget) -> None:
    """What this widget says is to be heard wherever one is."""
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))
