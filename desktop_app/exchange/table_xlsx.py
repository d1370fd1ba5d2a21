"""The bilingual table as an Excel workbook, and back after it was edited in Excel or LibreOffice."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, Protection
from openpyxl.worksheet.datavalidation import DataValidation

from desktop_app.document.characters import clean
from desktop_app.errors import ExportError
from desktop_app.exchange.rows import COLUMNS, Row
from desktop_app.exchange.status import NAMES
from desktop_app.exchange.table import has_header, lists_figures, rows_from_table, with_remarks
from desktop_app.exchange.workbook import Faulty, read_sheets
from desktop_app.figures.tables.xlsx import workbook_bytes
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
        ExportError: it is no workbook, holds no such table, or a cell of it is a formula without a result.
    """
    sheets = read_sheets(path)
    plain = [[cells for cells, _ in lines] for lines in sheets]
    known = (has_header, lists_figures)  # the latter is told, whatever stands in the other sheets
    tables = (sheet for is_one in known for sheet, lines in zip(sheets, plain, strict=True) if is_one(lines))
    rows = rows_from_table(with_remarks(next(tables, max(sheets, key=len, default=[]))), path.name)
    faulty = (cell for row in rows for cell in (row.source, row.target) if isinstance(cell, Faulty))
    if (cell := next(faulty, None)) is not None:
        message = (
            f"Cell {cell.place} of {path.name} holds a formula without a result; "
            "write the sentence itself there, or open the file in Excel and save it."
        )
        raise ExportError("xlsx-formula", message, name=path.name, cell=cell.place)
    return rows


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
