"""What somebody is to do, with nobody named: 应对灾害 is "respond to disasters"."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.translation.telling.clause import Reader
from desktop_app.translation.telling.clause_lists import bare_deed
from desktop_app.translation.telling.voices import PLAN_HEADINGS

# What leads to a plan's deeds is in a demand one more of them: 坚持以…为指导, 聚焦….
_PLAIN = {
    "focusing": "focus", "taking": "take", "seizing": "seize", "using": "use", "following": "follow",
    "relying": "rely", "guided": "be guided", "driven": "be driven",
}  # fmt: skip


def to_do(reader: Reader, zh: str) -> str | None:
    """English of a deed as a plain verb phrase; None where a piece is unknown."""
    return bare_deed(reader.in_voice(PLAN_HEADINGS).read(zh))


def all_to_do(reader: Reader, deeds: Iterable[str]) -> list[str]:
    """English of each; empty where one is unknown."""
    told = [deed_of_list(reader, zh) for zh in deeds]
    known = [one for one in told if one]
    return known if len(known) == len(told) else []


def deed_of_list(reader: Reader, zh: str) -> str | None:
    """One of the deeds of a demand, also one that leads to the others."""
    if told := to_do(reader, zh):
        return told
    lead = reader.in_voice(PLAN_HEADINGS).read(zh) or ""
    first, _, rest = lead.removesuffix(",").partition(" ")
    return f"{_PLAIN[first]} {rest}" if lead.endswith(",") and first in _PLAIN else None
