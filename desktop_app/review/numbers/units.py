"""Units as both languages write them, and when two of them can mean the same quantity.

Knows ``resources/review/units.csv`` only; nothing about sentences or findings.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from desktop_app.alternation import longest_first
from desktop_app.resources import read_text
from desktop_app.review.words.word_lists import word_list

# An unmarked "$" may be any dollar, "pounds" money or weight, "¥" yuan or yen.
_LOOSE: dict[str, frozenset[str]] = {
    "dollar": frozenset({"USD", "HKD", "TWD", "AUD", "CAD", "NZD", "SGD", "MOP"}),
    "cent": frozenset({"USD", "EUR", "HKD"}),
    "pound": frozenset({"GBP", "mass"}),
    "yen-yuan": frozenset({"CNY", "JPY"}),
    "franc": frozenset({"CHF"}),
    "peso": frozenset({"PHP"}),
    "krone": frozenset({"SEK", "NOK", "DKK"}),
}
_MONEY = word_list("currencies")
# Families that a bare count must never turn into.
SHARES = frozenset({"%", "percentage points"})
PHYSICAL = frozenset({"length", "area", "volume", "mass", "power", "apparent power", "energy"})
_TIME = frozenset({"years", "months", "quarters", "weeks", "days", "hours", "minutes", "seconds"})
_COUNTED = frozenset({"count", "times", "rank", "points", "level"})


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit: its name, the family it converts within ("" for none) and its size there."""

    name: str
    family: str
    factor: Decimal


@dataclass(frozen=True, slots=True)
class _Tables:
    before: dict[str, Unit]
    after: dict[str, Unit]
    chinese: dict[str, Unit]
    named: dict[str, Unit]


@cache
def _tables() -> _Tables:
    tables = _Tables({}, {}, {}, {})
    for row in csv.DictReader(io.StringIO(read_text("review/units.csv"))):
        unit = Unit(row["unit"], row["family"], Decimal(row["factor"]))
        tables.named.setdefault(unit.name, unit)
        for column, table in (("before", tables.before), ("after", tables.after), ("zh", tables.chinese)):
            for form in filter(None, row[column].split("|")):
                table.setdefault(form, unit)
    return tables


def unit_before(text: str) -> Unit | None:
    """The unit that `text` names in front of a number (``US$``, ``RMB``)."""
    return _tables().before.get(text)


def forms_before() -> Iterable[str]:
    """Every spelling that may stand before a number."""
    return _tables().before


def forms_after() -> Iterable[str]:
    """Every spelling that may stand after a number."""
    return _tables().after


def unit_after(text: str) -> Unit | None:
    """The unit that `text` names behind a number (``billion yuan`` → ``yuan``)."""
    table = _tables().after
    return table.get(text) or table.get(text.lower())


def chinese_units() -> dict[str, Unit]:
    """Chinese spellings of units."""
    return _tables().chinese


@cache
def _chinese_pattern() -> re.Pattern[str]:
    forms = longest_first(map(re.escape, chinese_units()))
    return re.compile(rf"\s*(?:余|多|来|几|以上|个多(?=小时|月|世纪|星期|钟头))?\s*(?P<unit>{forms})")


def chinese_unit_after(text: str, end: int) -> tuple[str, int]:
    """Name of the unit that stands at `end` of a Chinese text, "" for none, and where it ends."""
    match = _chinese_pattern().match(text, end)
    if match is None:
        return "", end
    return chinese_units()[match["unit"]].name, match.end()


def unit_named(name: str) -> Unit:
    """The unit of this normalised name; an unknown name is its own family."""
    return _tables().named.get(name) or Unit(name, name, Decimal(1))


def is_money(name: str) -> bool:
    """True for currencies, unmarked ones included."""
    return name in _MONEY


def is_time(name: str) -> bool:
    """True for years, months, days and the like."""
    return name in _TIME


def family(name: str) -> str:
    """What a unit converts within; the name itself where nothing converts."""
    return unit_named(name).family or name


def compatible(source: str, english: str) -> bool:
    """False only if one family contradicts the other; an unknown one ("") never does.

    Args:
        source: family of the Chinese unit, as `Unit.family` and `family` give it.
        english: family of the English unit.
    """
    if not source or not english or source == english:
        return True
    if source in _LOOSE.get(english, ()) or english in _LOOSE.get(source, ()):
        return True
    left, right = _kind(source), _kind(english)
    if "" in (left, right):
        return True
    if left != right:
        # Counted things take many shapes in English (a 30-day batch, 3 visits): trust only hard kinds.
        return not {"money", "share", "physical"} & {left, right}
    return left in ("time", "count")


def _kind(name: str) -> str:
    if name in _MONEY:
        return "money"
    if name in SHARES:
        return "share"
    if name in PHYSICAL:
        return "physical"
    if name in _TIME:
        return "time"
    return "count" if name in _COUNTED else ""
