"""Pages of given lines and what their outlines say, for the tests of this room."""

from __future__ import annotations

from desktop_app.document.model import BlockKind, Report
from desktop_app.document.read import read_text


def read_lines(*lines: str) -> Report:
    """The report that these lines are."""
    return read_text("\n".join(lines))


def outline(report: Report) -> list[tuple[str, str]]:
    """Kind and words of every block."""
    return [(block.kind.value, block.text) for block in report.blocks]


def children(report: Report, text: str) -> list[tuple[str, str]]:
    """Kinds and words of the blocks right below the one with this text."""
    parent = next(block.id for block in report.blocks if block.text == text)
    return [(block.kind.value, block.text) for block in report.blocks if block.parent == parent]


def words_of(report: Report, *kinds: BlockKind) -> list[str]:
    """The words of the blocks of these kinds."""
    return [block.text for block in report.blocks if block.kind in kinds]
