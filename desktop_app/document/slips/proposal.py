"""How a slip is proposed: a stretch of a block, what was probably meant, and why."""

from __future__ import annotations

from desktop_app.document.model import Block, Quirk


def propose(
    block: Block, start: int, end: int, reading: str, kind: str, reason: str, confidence: float
) -> Quirk:
    """The proposal to read `block.text[start:end]` as `reading`."""
    return Quirk(block.id, start, end, block.text[start:end], reading, kind, reason, confidence)
