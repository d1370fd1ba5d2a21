"""The bilingual table as CSV (UTF-8 with BOM, so that Excel reads it), and back."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any

from desktop_app.document.characters import plain_cell, plain_cell_back
from desktop_app.document.decode import decode
from desktop_app.errors import DocumentError, ExportError
from desktop_app.exchange.rows import COLUMNS, Row
from desktop_app.exchange.strangers import MAX_BYTES
from desktop_app.exchange.table import rows_from_table
from desktop_app.exchange.xml_files import unreadable
from desktop_app.files import replacing

_LOOKED_AT = 20  # lines that tell tabs, commas and semicolons apart


def write_csv(rows: Iterable[Row], path: Path) -> None:
    """Write the table.

    Raises:
        ExportError: the file cannot be written.
    """
    with replacing(path) as partial, partial.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows([plain_cell(getattr(row, column)) for column in COLUMNS] for row in rows)


def read_csv(path: Path) -> list[Row]:
    """Read the table back, or an old one; any Chinese encoding, tabs, commas and semicolons.

    Raises:
        ExportError: it is no text or holds no such table.
    """
    lines = [[plain_cell_back(cell) for cell in line] for line in read_cells(path)]
    return rows_from_table(lines, path.name)


def read_cells(path: Path) -> list[list[str]]:
    """The cells of a table as text, as they stand.

    Raises:
        ExportError: it cannot be read, or is no text.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            message = f"{path.name} is larger than {MAX_BYTES >> 20} MB; split it into smaller files."
            raise ExportError("exchange-large", message, name=path.name, size=MAX_BYTES >> 20)
        text = decode(path.read_bytes(), path)
    except OSError as error:
        raise unreadable(path, "table", error) from error
    except DocumentError as error:
        message = f"{path.name} is no table in text form; save it as CSV UTF-8 and try again."
        raise ExportError("csv-unreadable", message, name=path.name) from error
    text = text.removeprefix("\ufeff")
    reader = _reader(text, max("\t,;", key=lambda sign: _even_lines(text, sign)))
    try:
        return list(reader)
    except csv.Error as error:
        message = f"{path.name} is damaged in line {reader.line_num}; save it as CSV UTF-8 and try again."
        raise ExportError("csv-damaged", message, name=path.name, line=reader.line_num) from error


def _reader(text: str, delimiter: str) -> Any:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)


def _even_lines(text: str, delimiter: str) -> int:
    """How many of the first lines this sign cuts into the same number of cells, two or more.

    Counting the signs alone would take the commas of a long English sentence for those of the table.
    """
    widths: Counter[int] = Counter()
    with suppress(csv.Error):
        widths.update(len(line) for line in islice(_reader(text, delimiter), _LOOKED_AT) if len(line) > 1)
    return max(widths.values(), default=0)
