"""Reads the hand-made keys: sentences with the figures marked by hand in square brackets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

_MARK = re.compile(r"\[([^|\]]+)\|([^\]]*)\]")
_QUALIFIERS = {"exact", "over", "nearly", "about", "at_least", "up_to", "under"}


@dataclass(frozen=True)
class KeyFigure:
    """What a person says a figure is; "" where the key leaves a column open."""

    start: int
    raw: str
    value: Decimal
    value_max: Decimal | None
    unit: str
    qualifier: str
    kind: str


@dataclass(frozen=True)
class KeySentence:
    """One sentence of the key with its context."""

    genre: str
    role: str
    year: int
    text: str
    figures: tuple[KeyFigure, ...]


def read_key(name: str = "hand_key.txt") -> list[KeySentence]:
    """All sentences of a key: ``hand_key.txt`` (written) or ``real_key.txt`` (quoted)."""
    sentences = []
    genre, role, year = "", "", 0
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            genre, role, number = (part.strip() for part in line[3:].split("|"))
            year = int(number)
        elif line.strip() and not line.startswith("#"):
            text, figures = _unmark(line.strip())
            sentences.append(KeySentence(genre, role, year, text, figures))
    return sentences


def _unmark(line: str) -> tuple[str, tuple[KeyFigure, ...]]:
    text, figures, at = "", [], 0
    for match in _MARK.finditer(line):
        text += line[at : match.start()]
        figures.append(_figure(len(text), match[1], match[2]))
        text += match[1]
        at = match.end()
    return text + line[at:], tuple(figures)


def _figure(start: int, raw: str, said: str) -> KeyFigure:
    value, _, rest = said.partition(" ")
    low, _, high = value.partition("..")
    words = rest.split()
    kind = words.pop() if len(words) > 1 and words[-1] in _KINDS else ""
    qualifier = words.pop() if len(words) > 1 and words[-1] in _QUALIFIERS else "exact"
    return KeyFigure(
        start, raw, Decimal(low), Decimal(high) if high else None, " ".join(words), qualifier, kind
    )


_KINDS = {"actual", "target", "planned", "cumulative", "growth_yoy", "share", "rank", "other"}
