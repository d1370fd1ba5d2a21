"""The bilingual table as CSV (UTF-8 with BOM, so that Excel reads it), and back."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from desktop_app.exchange.rows import COLUMNS, Row
from desktop_app.exchange.strangers import plain_cell, plain_cell_back, reading
from desktop_app.exchange.table_xlsx import rows_from_table
from desktop_app.files import replacing


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
    """Read the table back; tabs, commas and semicolons are understood.

    Raises:
        ExportError: it is no UTF-8 text or holds no such table.
    """
    with reading(path, "csv-unreadable", "cannot be read as UTF-8 text; save it as CSV UTF-8."):
        text = path.read_text(encoding="utf-8-sig")
        head = text.split("\n", 1)[0]
        delimiter = max("\t,;", key=head.count)
        lines = [
            [plain_cell_back(cell) for cell in line]
            for line in csv.reader(io.StringIO(text), delimiter=delimiter)
        ]
    return rows_from_table(lines, path)
