"""What reports, files and names say is shown letter for letter: HTML in it is neither drawn nor fetched.

Qt guesses whether a text is HTML, for labels and tooltips alike, and would then load the pictures it names.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as HtmlGuess
from PySide6.QtWidgets import QLabel


class Label(QLabel):
    """A label that never takes what it shows for HTML."""

    def __init__(self, *parts: object, **properties: object) -> None:
        super().__init__(*parts, **properties)  # type: ignore[call-overload]
        self.setTextFormat(Qt.TextFormat.PlainText)


def plain_tip(text: str) -> str:
    """A tooltip that shows these words as they are."""
    if not HtmlGuess.mightBeRichText(text):
        return text
    return f'<div style="white-space:pre-wrap">{escape(text)}</div>'
