"""What of a file is not in its report: pages, noted among what was left out, and signs that none knows."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop_app.document.chinese import traditional_share
from desktop_app.document.model import Report

_TRADITIONAL = 0.03  # share of tell-tale characters; the models know most simplified ones, and few of these
_NOTE = re.compile(r"\[page (\d+): [a-z ]+\]")


def unread_note(page: int, why: str) -> str:
    """The note on a page."""
    return f"[page {page}: {why}]"


def unread_pages(removed: Iterable[str]) -> list[int]:
    """The pages of which `Report.removed` has a note."""
    return [int(match.group(1)) for text in removed if (match := _NOTE.fullmatch(text))]


def lacks_signs(report: Report) -> bool:
    """It was recognised from a page in traditional characters, many of which the models do not know."""
    return report.recognised and traditional_share("".join(b.text for b in report.blocks)) > _TRADITIONAL
