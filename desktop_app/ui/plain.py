"""What reports, files and names say is shown letter for letter: HTML in it is neither drawn nor fetched.

Qt guesses whether a text is HTML, for labels and tooltips alike, and would then load the pictures it names.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as HtmlGuess
from PySide6.QtWidgets import QLabel

_SEMIBOLD = '<span style="font-weight:600">{}</span>'  # the boldest face that ships


class Label(QLabel):
    """A label that never takes what it shows for HTML."""

    def __init__(self, *parts: object, **properties: object) -> None:
        super().__init__(*parts, **properties)  # type: ignore[call-overload]
        self.setTextFormat(Qt.TextFormat.PlainText)


class MarkedLabel(QLabel):
    """Words, some of them bold; none is taken for HTML."""

    def __init__(self, words: Iterable[tuple[str, bool]]) -> None:
        told = " ".join(_SEMIBOLD.format(escape(word)) if bold else escape(word) for word, bold in words)
        super().__init__(told, wordWrap=True)
        self.setTextFormat(Qt.TextFormat.RichText)


def plain_tip(text: str) -> str:
    """A tooltip that shows these words as they are."""
    if not HtmlGuess.mightBeRichText(text):
        return text
    return f'<div style="white-space:pre-wrap">{escape(text)}</div>'
