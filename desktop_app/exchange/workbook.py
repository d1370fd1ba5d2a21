"""A stranger's Excel workbook as lines of text: what a person sees in each cell, and the notes on it.

Knows nothing of translation.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from contextlib import closing
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from openpyxl import load_workbook
from openpyxl.comments.comment_sheet import CommentSheet
from openpyxl.packaging import relationship
from openpyxl.utils.cell import coordinate_from_string
from openpyxl.xml.constants import COMMENTS_NS
from openpyxl.xml.functions import fromstring

from desktop_app.exchange.strangers import MAX_COLUMNS, MAX_ROWS, check_zip, reading
from desktop_app.exchange.table import Noted

# Newer Excel puts a notice for older ones, in the person's language, before the first remark of a discussion.
_DISCUSSION = re.compile(r".*linkid=870924\s*[^\n]*\n\s*", re.DOTALL)
_FORMULA = re.compile(rb"<(\w+:)?f[ >/]")


class Faulty(str):
    """A cell whose formula gave an error or was never calculated; `place` names it, such as ``C5``."""

    __slots__ = ("place",)

    place: str

    def __new__(cls, place: str) -> Faulty:
        """The cell at `place`, empty to all who ask for its words."""
        made = super().__new__(cls)
        made.place = place
        return made


def read_sheets(path: Path) -> list[list[Noted]]:
    """The cells of every sheet as text, each line with the notes on its cells.

    Raises:
        ExportError: it is no workbook, or is damaged.
    """
    check_zip(path)
    with reading(path, "xlsx-unreadable", "is no Excel workbook or is damaged; save it anew as .xlsx."):
        formulas = _formulas(path)
        with path.open("rb") as file, closing(_opened(file, values=True)) as book:
            return [_lines(sheet, formulas.get(sheet.title, ())) for sheet in book.worksheets]


def _opened(file: Any, *, values: bool) -> Any:
    """The caller opens the file, as openpyxl leaves a damaged one open."""
    return load_workbook(file, read_only=True, data_only=values, keep_links=False)


def _formulas(path: Path) -> dict[str, set[str]]:
    """Where formulas stand in each sheet; most workbooks have none and are not read twice."""
    if not _has_formulas(path):
        return {}
    with path.open("rb") as file, closing(_opened(file, values=False)) as book:
        return {
            sheet.title: {
                cell.coordinate
                for line in sheet.iter_rows(max_row=MAX_ROWS, max_col=MAX_COLUMNS)
                for cell in line
                if cell.data_type == "f"
            }
            for sheet in book.worksheets
        }


def _has_formulas(path: Path) -> bool:
    with ZipFile(path) as container:
        for name in container.namelist():
            if "worksheets/" in name and name.endswith(".xml"):
                with container.open(name) as part:
                    if any(_FORMULA.search(line) for line in iter(lambda: part.read(1 << 20), b"")):
                        return True
    return False


def _lines(sheet: Any, formulas: Collection[str]) -> list[Noted]:
    """A single cell far out makes a sheet of billions: only so far, and only lines with something in them."""
    notes = _notes(sheet)
    lines: list[Noted] = []
    for number, line in enumerate(sheet.iter_rows(max_row=MAX_ROWS, max_col=MAX_COLUMNS), start=1):
        cells = [_cell(cell, formulas) for cell in line]
        if any(cells) or any(isinstance(cell, Faulty) for cell in cells):
            lines.append((cells, "\n".join(notes.get(number, ()))))
    return lines


def _cell(cell: Any, formulas: Collection[str]) -> str:
    uncalculated = bool(formulas) and cell.value is None and getattr(cell, "coordinate", "") in formulas
    return Faulty(cell.coordinate) if uncalculated or cell.data_type == "e" else _text(cell)


def _notes(sheet: Any) -> dict[int, list[str]]:
    """What people noted on the cells of each row."""
    relations: Any = relationship  # untyped
    archive, rels = sheet.parent._archive, relations.get_rels_path(sheet._worksheet_path)
    found: dict[int, list[str]] = {}
    if rels not in archive.namelist():
        return found
    for part in relations.get_dependents(archive, rels).find(COMMENTS_NS):
        notes: Any = CommentSheet.from_tree(fromstring(archive.read(part.target)))
        for place, note in notes.comments:
            text = _DISCUSSION.sub("", note.text or "").strip()
            if text:
                found.setdefault(coordinate_from_string(place)[1], []).append(text)
    return found


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
