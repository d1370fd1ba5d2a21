"""Sentences of the rooms below (errors, findings) in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.errors import AppError
from desktop_app.services.language import language


def said(message: str) -> str:
    """A whole English sentence of another room, in Chinese where the interface is and we have it."""
    chinese = QLocale().language() == QLocale.Language.Chinese
    return language("zh" if chinese else "en").sentence(message)


def error_text(error: object) -> str:
    """What to tell a person about an error."""
    if isinstance(error, AppError):
        return said(error.message)
    return QCoreApplication.translate(
        "Messages",
        "Something unexpected happened ({name}). What was confirmed is on disk; details are in the log.",
    ).format(name=type(error).__name__)
