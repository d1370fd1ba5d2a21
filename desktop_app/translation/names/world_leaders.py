"""Persons of the world's politics and business whom briefs name (莫迪, 冯德莱恩), by ``world_leaders.csv``.

A name that many bear, or that is a word (万斯, 库克), is that person only beside the country, the body or the
firm that the list gives; behind an office everyone has the full name.  Knows no offices.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from desktop_app import resources
from desktop_app.alternation import longest_first


@dataclass(frozen=True, slots=True)
class Leader:
    """A person: full name, the name alone, and what must stand beside (a pattern; "" for nothing)."""

    zh: str
    en: str
    short: str
    beside: str


def leader_at(text: str, at: int, around: str) -> Leader | None:
    """The person whose name begins at `at`, where `around` says whose office it is."""
    match = _pattern().match(text, at)
    return None if match is None else _meant(match[0], around)


def leader_before(text: str, at: int, around: str) -> Leader | None:
    """The person whose name ends at `at`: 普京 before 总统."""
    sizes = range(min(at, _longest()), 1, -1)
    zh = next((text[at - size : at] for size in sizes if text[at - size : at] in leaders()), None)
    return None if zh is None else _meant(zh, around)


def _meant(zh: str, around: str) -> Leader | None:
    leader = leaders()[zh]
    return leader if not leader.beside or re.search(leader.beside, around) else None


@cache
def leaders() -> dict[str, Leader]:
    """Everyone on the list by Chinese name."""
    rows = resources.read_rows("translation/world_leaders.csv")
    return {row["zh"]: Leader(row["zh"], row["en"], row["short"], row["beside"]) for row in rows}


@cache
def _longest() -> int:
    return max(map(len, leaders()))


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(longest_first(map(re.escape, leaders())))
