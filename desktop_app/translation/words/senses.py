"""Words that mean something else beside some words: the company Apple or the fruit, Sudan or 苏丹红.

A row of `senses.csv` says where a name or term is not meant: by what stands before it and behind it.
Knows nothing of forms or places.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from desktop_app import resources

_GREAT = re.compile("[厦道街堂桥坝坪埔]")  # 中科大厦, 中大街: behind 大, which is no university then


@dataclass(frozen=True, slots=True)
class _Other:
    """Where a name means something else: what stands before it and behind it (None: anything)."""

    before: re.Pattern[str] | None
    behind: re.Pattern[str] | None


def is_meant(zh: str, text: str, at: int) -> bool:
    """False where `zh`, which stands in `text` at `at`, is another word than the name or term it could be."""
    if zh.endswith("大") and _GREAT.match(text, at + len(zh)):
        return False
    return not any(
        (other.before is None or other.before.search(text[:at]))
        and (other.behind is None or other.behind.match(text, at + len(zh)))
        for other in _others().get(zh, ())
    )


def has_others(zh: str) -> bool:
    """True for a name or term that means something else beside some words."""
    return zh.endswith("大") or zh in _others()


@cache
def _others() -> dict[str, tuple[_Other, ...]]:
    found: dict[str, tuple[_Other, ...]] = {}
    for row in resources.read_rows("translation/senses.csv"):
        before = re.compile(f"(?:{row['before']})$") if row["before"] else None
        behind = re.compile(row["behind"]) if row["behind"] else None
        found[row["zh"]] = (*found.get(row["zh"], ()), _Other(before, behind))
    return found
