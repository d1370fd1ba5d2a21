"""The bilingual table as an Excel workbook, and back."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font, Protection

from desktop_app.errors import ExportError
from desktop_app.exchange.rows import COLUMNS, Row, header_positions, row_from
from desktop_app.exchange.strangers import (
    MAX_COLUMNS,
    MAX_ROWS,
    check_zip,
    plain_cell,
    plain_cell_back,
    reading,
)
from desktop_app.files import replacing

_WIDTHS = (14, 60, 60, 30, 14)


def write_xlsx(rows: Iterable[Row], path: Path) -> None:
    """Write the table; only target, comment and status are meant to be edited.

    Raises:
        ExportError: the file cannot be written.
    """
    book = Workbook()
    book.remove(book.worksheets[0])
    sheet = book.create_sheet("Translation")
    sheet.append(COLUMNS)
    for row in rows:
        sheet.append([plain_cell(getattr(row, column)) for column in COLUMNS])
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for letter, width in zip("ABCDE", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    for line in sheet.iter_rows(min_row=2):
        for cell in line:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.data_type = "s"
        for cell in line[2:]:
            cell.protection = Protection(locked=False)
    sheet.freeze_panes = "A2"
    with replacing(path) as partial:
        book.save(partial)


def read_xlsx(path: Path) -> list[Row]:
    """Read the table back, or an old two-column table (source, target).

    Raises:
        ExportError: it is no workbook or holds no such table.
    """
    check_zip(path)
    with (
        reading(path, "xlsx-unreadable", "is no Excel workbook or is damaged; save it anew as .xlsx."),
        path.open("rb") as file,  # openpyxl leaves a damaged file open
        closing(load_workbook(file, read_only=True, data_only=True, keep_links=False)) as book,
    ):
        # A single cell far out makes a sheet of billions: only so far, and only lines with something in them.
        sheet = book.worksheets[0].iter_rows(values_only=True, max_row=MAX_ROWS, max_col=MAX_COLUMNS)
        lines = [
            ["" if value is None else plain_cell_back(str(value)) for value in line]
            for line in sheet
            if any(line)
        ]
    return rows_from_table(lines, path)


def rows_from_table(lines: list[list[str]], path: Path) -> list[Row]:
    """Rows from the cells of a table with our header, or of an old one with two columns.

    Raises:
        ExportError: there are fewer than two columns.
    """
    if lines and (positions := header_positions(lines[0])):
        return [row_from(line, positions) for line in lines[1:] if any(line)]
    filled = [[cell for cell in line if cell.strip()] for line in lines]
    pairs = [line for line in filled if len(line) >= 2]
    if not pairs:
        raise ExportError(
            "table-columns",
            f"{path.name} holds no table with source and target; give it the columns {', '.join(COLUMNS)}.",
            path=str(path),
        )
    return [Row("", source, target) for source, target, *_ in pairs]
