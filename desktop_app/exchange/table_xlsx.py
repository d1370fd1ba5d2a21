"""The bilingual table as an Excel workbook, and back after it was edited in Excel or LibreOffice."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font, Protection
from openpyxl.worksheet.datavalidation import DataValidation

from desktop_app.errors import ExportError
from desktop_app.exchange.rows import COLUMNS, Row, header_positions
from desktop_app.exchange.status import NAMES
from desktop_app.exchange.strangers import MAX_COLUMNS, MAX_ROWS, check_zip, reading
from desktop_app.exchange.table import rows_from_table
from desktop_app.exchange.xml_files import clean
from desktop_app.figures.xlsx import workbook_bytes
from desktop_app.files import write_bytes

_WIDTHS = (16, 60, 60, 30, 14)
_MAX_CELL = 32_767  # Excel's own limit; a longer text would be cut without a word
_TEXT = "@"  # what is typed into the cell stays as typed: no date, no number


def write_xlsx(rows: Iterable[Row], path: Path) -> None:
    """Write the table; only target, comment and status are meant to be edited.

    Raises:
        ExportError: the file cannot be written, or a sentence is longer than a cell may be.
    """
    book = Workbook()
    book.remove(book.worksheets[0])
    sheet = book.create_sheet("Translation")
    sheet.append(COLUMNS)
    for number, row in enumerate(rows, start=2):
        for column, name in enumerate(COLUMNS, start=1):
            _fill(sheet.cell(number, column), clean(getattr(row, name)), row)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for letter, width in zip("ABCDE", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    choices = DataValidation(type="list", formula1=f'"{",".join(NAMES.values())}"', allow_blank=True)
    choices.add(f"E2:E{max(2, sheet.max_row)}")
    sheet.add_data_validation(choices)
    sheet.freeze_panes = "A2"
    write_bytes(path, workbook_bytes(book))


def read_xlsx(path: Path) -> list[Row]:
    """Read the table back, or an old one; the first sheet that holds one counts.

    Raises:
        ExportError: it is no workbook or holds no such table.
    """
    sheets = read_sheets(path)
    for lines in sheets:
        if any(header_positions(line) for line in lines[:10]):
            return rows_from_table(lines, path.name)
    return rows_from_table(max(sheets, key=len, default=[]), path.name)


def read_sheets(path: Path) -> list[list[list[str]]]:
    """The cells of every sheet as text.

    Raises:
        ExportError: it is no workbook, or is damaged.
    """
    check_zip(path)
    with (
        reading(path, "xlsx-unreadable", "is no Excel workbook or is damaged; save it anew as .xlsx."),
        path.open("rb") as file,  # openpyxl leaves a damaged file open
        closing(load_workbook(file, read_only=True, data_only=True, keep_links=False)) as book,
    ):
        return [_lines(sheet) for sheet in book.worksheets]


def _lines(sheet: Any) -> list[list[str]]:
    """A single cell far out makes a sheet of billions: only so far, and only lines with something in them."""
    lines = (
        [_text(cell) for cell in line] for line in sheet.iter_rows(max_row=MAX_ROWS, max_col=MAX_COLUMNS)
    )
    return [line for line in lines if any(line)]


def _fill(cell: Any, text: str, row: Row) -> None:
    if len(text) > _MAX_CELL:
        message = f"Sentence {row.id} has more than {_MAX_CELL} characters; use XLIFF instead."
        raise ExportError("xlsx-cell", message, id=row.id, limit=_MAX_CELL)
    cell.value = text
    cell.data_type = "s"  # also what begins with "="
    cell.number_format = _TEXT
    cell.quotePrefix = text.startswith("=")  # nor does Excel make a formula of it when it is edited
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    cell.protection = Protection(locked=cell.column <= 2)


def _text(cell: Any) -> str:
    """A cell as a person sees it: Excel may have made a number or a date of what was typed."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, (int, float, date, datetime)):
        return str(value).replace("_x000D_", "")
    if isinstance(value, datetime):
        return value.isoformat(" ") if value.time() != value.min.time() else value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    shown = str(cell.number_format or "")
    if "%" in shown:
        return f"{_plain(Decimal(repr(value)) * 100)}%"
    return _plain(Decimal(repr(value)))


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}"
