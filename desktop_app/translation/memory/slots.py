"""Numbers and names of a sentence taken out, so that last year's sentence matches this year's.

A slot is a number with its scale (万, 亿); the unit stays in the text and must match.  Filling
writes the new numbers into the old English by value, never by a model.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from desktop_app.document.chinese import HAN, to_simplified
from desktop_app.figures.english import wording
from desktop_app.translation.placing.spans import tidy_blanks
from desktop_app.translation.terms.termbase import Termbase

HOLE = "\u29bf"  # stands for a number in a skeleton
NAME_HOLE = "\u29be"  # stands for a name
_SCALES_ZH = {"万亿": 12, "亿": 8, "万": 4, "": 0}
_SCALES_EN = {"trillion": 12, "billion": 9, "million": 6, "thousand": 3, "": 0}
_NUMBER_ZH = re.compile(
    r"(?P<n>\d+(?:[,，]\d{3})*(?:\.\d+)?)\s*(?P<s>万亿|亿|万)?(?P<year>\s*年(?!以?[来间级]|期))?"
)
_NUMBER_EN = re.compile(r"(?P<n>\d+(?:,\d{3})*(?:\.\d+)?)(?:\s(?P<s>trillion|billion|million|thousand)\b)?")


@dataclass(frozen=True, slots=True)
class Slot:
    """A number taken out of a sentence: its value, and whether it names a year."""

    value: Decimal
    year: bool = False


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A sentence without its numbers and names.

    Attributes:
        text: the rest, with a hole for each.
        slots: the numbers in reading order.
        names: English of the names in reading order.
    """

    text: str
    slots: tuple[Slot, ...]
    names: tuple[str, ...] = ()


def skeleton_of(zh: str, termbase: Termbase | None = None) -> Skeleton:
    """The skeleton of a Chinese sentence; blanks do not count, traditional script is simplified."""
    plain = tidy_blanks(to_simplified(zh))
    if " " in plain:
        plain = re.sub(rf"(?<=[\d{HAN}]) (?=[\d{HAN}%])", "", plain)
    plain, names = _without_names(plain, termbase)
    slots: list[Slot] = []

    def take(match: re.Match[str]) -> str:
        digits = re.sub("[,，]", "", match["n"])
        year = bool(match["year"]) and len(digits) == 4 and not match["s"]
        slots.append(Slot(Decimal(digits).scaleb(_SCALES_ZH[match["s"] or ""]), year))
        return HOLE + (match["year"] or "")

    return Skeleton(_NUMBER_ZH.sub(take, plain), tuple(slots), names)


def refill(en: str, old: Skeleton, new: Skeleton) -> str | None:
    """`en`, the English of `old`, with the numbers and names of `new`; None if one cannot be found in it."""
    if len(old.slots) != len(new.slots) or len(old.names) != len(new.names):
        return None
    places = _places(en, old.slots)
    if places is None:
        return None
    edits = [
        (start, end, _written(slot, en[start:end]))
        for (start, end), before, slot in zip(places, old.slots, new.slots, strict=True)
        if before.value != slot.value
    ]
    for start, end, text in sorted(edits, reverse=True):
        en = en[:start] + text + en[end:]
    for before_name, name in zip(old.names, new.names, strict=True):
        if before_name == name:
            continue
        if before_name not in en:
            return None
        en = en.replace(before_name, name, 1)
    return en


def _places(en: str, slots: Sequence[Slot]) -> list[tuple[int, int]] | None:
    """Where each slot's value stands in the English, each place used once."""
    said = [
        (
            match.start(),
            match.end(),
            Decimal(match["n"].replace(",", "")).scaleb(_SCALES_EN[match["s"] or ""]),
        )
        for match in _NUMBER_EN.finditer(en)
    ]
    places: list[tuple[int, int]] = []
    for slot in slots:
        hit = next((item for item in said if item[2] == slot.value), None)
        if hit is None:
            return None
        said.remove(hit)
        places.append(hit[:2])
    return places


def _written(slot: Slot, like: str) -> str:
    """The number in English; ungrouped where it is a year or was written so."""
    value = slot.value
    if slot.year or ("," not in like and value < 10_000 and value == int(value) and len(like) == 4):
        return str(int(value))
    if value >= 1_000_000:
        return wording.scaled(value)
    return f"{value:,}" if value == value.to_integral_value() else f"{value:,f}"


def _without_names(plain: str, termbase: Termbase | None) -> tuple[str, tuple[str, ...]]:
    if termbase is None:
        return plain, ()
    pieces: list[str] = []
    names: list[str] = []
    at = 0
    for match in termbase.find(plain):
        if match.term.pos != "name":
            continue
        pieces += (plain[at : match.start], NAME_HOLE)
        names.append(match.term.en)
        at = match.end
    return "".join([*pieces, plain[at:]]), tuple(names)
