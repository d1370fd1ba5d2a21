"""Frozen dataclasses to SQLite rows and back, by their type hints.

One column a field: numbers as INTEGER or REAL, everything else as text that a person can read with
plain SQLite (Decimal as written, enums by value, tuples as JSON).  Knows no table's meaning.
"""

from __future__ import annotations

import json
import sqlite3
import types
import typing
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import fields, replace
from decimal import Decimal
from enum import Enum, IntEnum
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")
_MOST_DIGITS = 11_000  # a sentence has 10,000 characters


@cache
def _cached_hints(record: Hashable) -> dict[str, object]:
    return typing.get_type_hints(record)


def type_hints(record: type) -> dict[str, object]:
    """Resolved type hints of a record's fields."""
    return _cached_hints(record)


def columns(record: type) -> tuple[str, ...]:
    """Names of the stored fields: those the constructor takes."""
    return tuple(field.name for field in fields(record) if field.init)


def create_table(table: str, record: type) -> str:
    """The CREATE TABLE statement for a record type; `seq` keeps the order of insertion."""
    hints = type_hints(record)
    body = ", ".join(f'"{name}" {_affinity(hints[name])}{_default(record, name)}' for name in columns(record))
    return f"CREATE TABLE {table} (seq INTEGER PRIMARY KEY, {body})"


def stored(db: sqlite3.Connection, table: str) -> frozenset[str]:
    """The columns that a table of this file has: one of an older version may lack the newest."""
    return frozenset(row[1] for row in db.execute("SELECT * FROM pragma_table_info(?)", (table,)))


def _default(record: type, name: str) -> str:
    """Rows that are copied from a file of an older version lack the text, and it is empty."""
    return " DEFAULT ''" if record.__dataclass_fields__[name].default == "" else ""  # type: ignore[attr-defined]


def insert(db: sqlite3.Connection, table: str, record: type, rows: Iterable[object]) -> None:
    """Append records to a table."""
    names = columns(record)
    quoted = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * len(names))
    db.executemany(
        f"INSERT INTO {table} ({quoted}) VALUES ({marks})",
        ([_encode(getattr(row, name)) for name in names] for row in rows),
    )


def select(db: sqlite3.Connection, table: str, record: type[T], where: str = "") -> Iterator[T]:
    """Read records in order of insertion."""
    known = stored(db, table)
    names = tuple(name for name in columns(record) if name in known or not _default(record, name))
    hints = type_hints(record)
    quoted = ", ".join(f'"{name}"' for name in names)
    query = f"SELECT {quoted} FROM {table} {where} ORDER BY seq"
    decoders = [(place, decode) for place, name in enumerate(names) if (decode := _decoder(hints[name]))]
    needed = [place for place, name in enumerate(names) if not isinstance(hints[name], types.UnionType)]
    make = _maker(record, names)
    for row in db.execute(query):
        values = list(row)
        if None in row and any(values[place] is None for place in needed):
            raise ValueError(table)
        for place, decode in decoders:
            if values[place] is not None:
                values[place] = decode(values[place])
        yield make(values)


def _affinity(hint: object) -> str:
    if isinstance(hint, type):
        if issubclass(hint, (bool, int)):
            return "INTEGER"
        if issubclass(hint, float):
            return "REAL"
    return "TEXT"


def _encode(value: object) -> object:
    if isinstance(value, IntEnum):
        return int(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, tuple):
        return json.dumps(list(value), ensure_ascii=False)
    return int(value) if isinstance(value, bool) else value


def _decode(value: object, hint: object) -> object:
    decode = _decoder(hint)
    return value if value is None or decode is None else decode(value)


def _decoder(hint: object) -> Callable[[Any], object] | None:
    """How a stored value becomes a field of this type; None where it is one already."""
    if isinstance(hint, types.UnionType):  # X | None
        hint = next(part for part in typing.get_args(hint) if part is not types.NoneType)
    if typing.get_origin(hint) is tuple:
        return lambda value: tuple(json.loads(str(value)))
    if hint is Decimal:
        return _number
    return hint if isinstance(hint, type) and issubclass(hint, (Enum, bool)) else None


def _number(value: object) -> Decimal:
    """A stored number, of a size that a report can name: 1E+999999 would never be written out."""
    number = Decimal(str(value))
    if not number.is_finite() or max(abs(number.adjusted()), len(number.as_tuple().digits)) > _MOST_DIGITS:
        raise ValueError(str(value)[:20])
    return number


def _maker(record: type[T], names: Sequence[str]) -> Callable[[list[Any]], T]:
    """Makes a record of its stored fields: in their order where it takes them so, else by name."""
    taken = [field for field in fields(record) if field.init]  # type: ignore[arg-type]
    if any(field.kw_only for field in taken) or names != tuple(field.name for field in taken):
        return lambda values: record(**dict(zip(names, values, strict=True)))
    return lambda values: record(*values)


def amended(record: T, changes: dict[str, str]) -> T:
    """The record with some fields replaced by values given as text."""
    if not changes:
        return record
    hints = type_hints(type(record))
    decoded = {name: _decode(_absent(value, hints[name]), hints[name]) for name, value in changes.items()}
    return replace(record, **decoded)  # type: ignore[type-var]


def _absent(value: str, hint: object) -> str | None:
    """An empty text means "no value" where the field may have none."""
    return None if value == "" and isinstance(hint, types.UnionType) else value
