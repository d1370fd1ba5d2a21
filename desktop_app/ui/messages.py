"""Sentences of the rooms below (errors, findings) in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.errors import AppError
from desktop_app.services.language import language


def said(message: str) -> str:
    """A whole English sentence of another room, in the interface's language where we have it."""
    return language(QLocale().name().partition("_")[0]).sentence(message)


def listed(messages: str) -> str:
    """Several such sentences in a row, parted by semicolons."""
    return language(QLocale().name().partition("_")[0]).listed(messages)


def error_text(error: object) -> str:
    """What to tell a person about an error."""
    if isinstance(error, AppError):
        return said(error.message)
    return QCoreApplication.translate(
        "Messages",
        "Something unexpected happened ({name}). What was confirmed is on disk; details are in the log.",
    ).format(name=type(error).__name__)
