"""The only door to `resources/` and `translations/`: in a checkout, a wheel or a frozen build.

A wheel and a frozen build carry both folders as ``desktop_app/_data/``; a checkout has them
beside the package.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from functools import cache
from operator import itemgetter
from pathlib import Path, PurePosixPath


@cache
def _root() -> Path:
    package = Path(__file__).parent
    bundled = package / "_data"
    return bundled if bundled.is_dir() else package.parent


def path_to(name: str) -> Path:
    """Path of a resource, e.g. ``termbase/core.csv`` or ``sample/nanshan-2026.txt``.

    Raises:
        ValueError: `name` is absolute or climbs out of the folder.
        FileNotFoundError: there is no such resource.
    """
    return _inside("resources", name)


def translation_path(name: str) -> Path:
    """Path of an interface translation, e.g. ``duizhao_zh_CN.qm``."""
    return _inside("translations", name)


def read_bytes(name: str) -> bytes:
    """The bytes of a resource."""
    return path_to(name).read_bytes()


def read_text(name: str) -> str:
    """The text of a UTF-8 resource."""
    return path_to(name).read_text(encoding="utf-8")


def read_rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of a table (CSV in UTF-8), each by the names in its first line."""
    rows = csv.reader(io.StringIO(read_text(name)))
    names = next(rows, [])
    for row in rows:
        if row:
            yield dict(zip(names, row, strict=True))


def read_columns(name: str, *columns: str) -> Iterator[tuple[str, ...]]:
    """Some columns of a table, row by row: for large ones, of whose rows `read_rows` makes dictionaries.

    Raises:
        ValueError: there is no such column.
    """
    rows = csv.reader(io.StringIO(read_text(name)))
    names = next(rows, [])
    return map(itemgetter(*map(names.index, columns)), filter(None, rows))


def read_english(name: str) -> dict[str, str]:
    """The English of the words in a table (columns ``zh``, ``en``), the last of those that stand twice."""
    return dict(read_columns(name, "zh", "en"))  # type: ignore[arg-type]  # two were asked for


def read_pattern(name: str, kind: str) -> str:
    """The patterns of one `kind` in a table (columns ``kind``, ``pattern``), as alternatives in their order.

    Raises:
        ValueError: there is none of that kind.
    """
    return "|".join(pattern for (pattern,) in _of_kind(name, kind, "pattern"))


def read_words(name: str, kind: str) -> dict[str, str]:
    """The English of the words of one `kind` in a table (columns ``kind``, ``zh``, ``en``), in their order.

    Raises:
        ValueError: there is none of that kind.
    """
    return dict(_of_kind(name, kind, "zh", "en"))  # type: ignore[arg-type]  # two were asked for


def _of_kind(name: str, kind: str, *columns: str) -> list[tuple[str, ...]]:
    rows = _by_kind(name, *columns).get(kind)
    if rows is None:
        raise ValueError(f"no {kind} in {name}")
    return rows


@cache
def _by_kind(name: str, *columns: str) -> dict[str, list[tuple[str, ...]]]:
    """Rows by their kind: each of a table's many kinds is asked for by another module."""
    rows: dict[str, list[tuple[str, ...]]] = {}
    for kind, *cells in read_columns(name, "kind", *columns):
        rows.setdefault(kind, []).append(tuple(cells))
    return rows


def _inside(folder: str, name: str) -> Path:
    relative = PurePosixPath(name)
    if relative.is_absolute() or ".." in relative.parts:
        raise ValueError(f"resource names are relative and never climb: {name}")
    path = _root() / folder / relative
    if not path.exists():
        raise FileNotFoundError(f"no such resource: {folder}/{name}")
    return path
