"""What somebody is to do, with nobody named: 应对灾害 is "respond to disasters"."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.translation.telling.clause import Reader
from desktop_app.translation.telling.clause_lists import bare_deed
from desktop_app.translation.telling.voices import PLAN_HEADINGS


def to_do(reader: Reader, zh: str) -> str | None:
    """English of a deed as a plain verb phrase; None where a piece is unknown."""
    return bare_deed(reader.in_voice(PLAN_HEADINGS).read(zh))


def all_to_do(reader: Reader, deeds: Iterable[str]) -> list[str]:
    """English of each; empty where one is unknown."""
    told = [to_do(reader, zh) for zh in deeds]
    known = [one for one in told if one]
    return known if len(known) == len(told) else []
