"""Places that may be page breaks and were left, as one value of the project; a project of before has none."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import asdict

from desktop_app.document.model import Repair

LEFT_BREAKS = "report.doubtful"  # meta value: JSON list of repairs


def dump_left(doubtful: Iterable[Repair]) -> str:
    """The value that is kept."""
    return json.dumps([asdict(repair) for repair in doubtful], ensure_ascii=False)


def load_left(value: str, blocks: Collection[str]) -> tuple[Repair, ...]:
    """What was kept, of these blocks; nothing where a stranger wrote something else."""
    try:
        stored = json.loads(value or "[]")
        found = [_repair(**one) for one in stored]
    except (ValueError, TypeError, RecursionError):
        return ()
    return tuple(one for one in found if one.block in blocks)


def _repair(
    block: str, offset: int, before: str, after: str, reason: str, confidence: float, line: int
) -> Repair:
    return Repair(str(block), int(offset), str(before), str(after), str(reason), float(confidence), int(line))
