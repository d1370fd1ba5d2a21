"""Sentence pairs as a table for the clipboard: plain text and HTML."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

Pairs = Sequence[tuple[str, str]]


def as_tsv(pairs: Pairs) -> str:
    """Two columns with a tab between; tabs and line breaks inside become spaces."""
    return "\n".join("\t".join(" ".join(side.split()) for side in pair) for pair in pairs)


def as_html(pairs: Pairs) -> str:
    """A table that Word and Excel paste as two columns."""
    rows = "".join(
        f'<tr><td lang="zh-CN">{escape(source)}</td><td lang="en">{escape(english)}</td></tr>'
        for source, english in pairs
    )
    return f'<meta charset="utf-8"><table border="1">{rows}</table>'


def copy_pairs(pairs: Pairs) -> None:
    """Put both forms on the clipboard."""
    mime = QMimeData()
    mime.setText(as_tsv(pairs))
    mime.setHtml(as_html(pairs))
    QGuiApplication.clipboard().setMimeData(mime)
