"""XLIFF of either version, by what the file says it is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from desktop_app.errors import ExportError
from desktop_app.exchange import xliff2, xliff12
from desktop_app.exchange.rows import Row
from desktop_app.exchange.xml_files import parse, save


def write_xliff(rows: Iterable[Row], path: Path, name: str) -> None:
    """Write XLIFF 1.2 for the report called `name`.

    Raises:
        ExportError: the file cannot be written.
    """
    save(xliff12.build(rows, name), path)


def write_xliff2(rows: Iterable[Row], path: Path, name: str) -> None:
    """Write XLIFF 2.1 for the report called `name`.

    Raises:
        ExportError: the file cannot be written.
    """
    save(xliff2.build(rows, name), path)


def read_xliff(path: Path) -> list[Row]:
    """Read XLIFF 1.x or 2.x.

    Raises:
        ExportError: it is no XLIFF or is damaged.
    """
    root = parse(path, "XLIFF file")
    for version in (xliff12, xliff2):
        if version.is_this(root):
            return list(version.read(root))
    raise ExportError(
        "xliff-other",
        f"{path.name} is an XML file of another kind; export XLIFF 1.2 or 2 where it came from.",
        name=path.name,
    )
