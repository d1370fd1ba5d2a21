"""Footnotes of printed pages: small rows at the foot that open with a mark, taken out of the running text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.document.chinese import HAN
from desktop_app.document.readers.rows import Page, Row

_SMALL = 0.87  # of the size of the body's type
_MARK = re.compile(rf"[①-⑳]|[\[〔［]\d{{1,2}}[\]〕］]|[*＊※]+|注\s*[:：\d①-⑳]|\d{{1,2}}\s*(?=[{HAN}“《])")
_PAGE_NUMBER = re.compile(r"[—–\-·•~\s]*\d{1,4}[—–\-·•~\s]*")


def part_notes(pages: Sequence[Page], size: float) -> tuple[list[Page], list[str]]:
    """The pages without their footnotes, and the footnotes; `size` is that of the body's type."""
    bodies: list[Page] = []
    notes: list[str] = []
    for page in pages:
        start = _first_note(page.rows, size)
        tail = page.rows[start:]
        numbers = [row for row in tail if _PAGE_NUMBER.fullmatch(row.text)]
        for row in tail:
            if row in numbers:
                continue
            if _opens(row):
                notes.append(row.text)
            else:
                notes[-1] += row.text
        bodies.append(replace(page, rows=[*page.rows[:start], *numbers]))
    return bodies, notes


def _opens(row: Row) -> bool:
    return len(row.cells) == 1 and _MARK.match(row.text) is not None  # else a table in small type


def _first_note(rows: Sequence[Row], size: float) -> int:
    """Where the footnotes of a page begin; the number of rows if it has none."""
    start = len(rows)
    while start and (rows[start - 1].size < _SMALL * size or _PAGE_NUMBER.fullmatch(rows[start - 1].text)):
        start -= 1
    while start < len(rows) and not _opens(rows[start]):
        start += 1
    return start if any(not _PAGE_NUMBER.fullmatch(row.text) for row in rows[start:]) else len(rows)
