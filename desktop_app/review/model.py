"""The noun of review: Finding."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters."""

    CRITICAL = "critical"  # must not reach a brief unseen: a figure, a lost clause
    MAJOR = "major"  # a person should look: a term, a name, a tense
    MINOR = "minor"  # worth a glance: style, what the engine was unsure of


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark on one pair.

    Attributes:
        segment: id of the segment (or the line number as text for bare pairs).
        check: short kebab-case name; checks about figures begin with ``figure-``.
        severity: how much it matters.
        message: one sentence for a person.
        zh_start, zh_end, en_start, en_end: marked spans in source and translation; (0, 0) for none.
        fix: replacement for the whole English sentence that would mend it, or "".
        dismissed: reason given by a person, or "" while open.
    """

    segment: str
    check: str
    severity: Severity
    message: str
    zh_start: int = 0
    zh_end: int = 0
    en_start: int = 0
    en_end: int = 0
    fix: str = ""
    dismissed: str = ""
