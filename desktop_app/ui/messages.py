"""Sentences for errors, in the language of the interface; the code of an error is the key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.errors import AppError


def error_text(error: object) -> str:
    """What to tell a person about an error."""
    if isinstance(error, AppError):
        pattern = _patterns().get(error.code)
        if pattern is not None:
            try:
                return pattern.format(**error.facts)
            except (KeyError, IndexError):
                return error.message
        return error.message
    return QCoreApplication.translate(
        "Messages",
        "Something unexpected happened ({name}). What was confirmed is on disk; details are in the log.",
    ).format(name=type(error).__name__)


def _patterns() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "cancelled": translate("Messages", "Stopped. What was finished has been kept."),
    }
