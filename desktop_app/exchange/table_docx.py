"""The bilingual table as a Word document, and back: for reviewers who have nothing but Word."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table, _Cell, _Row

from desktop_app.errors import ExportError
from desktop_app.exchange.rows import COLUMNS, Row
from desktop_app.exchange.strangers import MAX_COLUMNS, check_zip, reading
from desktop_app.exchange.table_xlsx import rows_from_table
from desktop_app.files import replacing

_WIDTHS = (Cm(2.2), Cm(9.2), Cm(9.2), Cm(3.4), Cm(2.2))


def write_docx(rows: Iterable[Row], path: Path) -> None:
    """Write the table on landscape pages, the header repeated on each.

    Raises:
        ExportError: the file cannot be written.
    """
    document = Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    section.left_margin = section.right_margin = Cm(1.5)
    style = document.styles["Normal"]
    style.font.size = Pt(9)
    style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "Noto Sans SC")
    table = document.add_table(rows=1, cols=len(COLUMNS))
    table.style = "Table Grid"
    lines = [COLUMNS, *(tuple(getattr(row, column) for column in COLUMNS) for row in rows)]
    for number, line in enumerate(lines):
        cells = table.rows[0].cells if number == 0 else table.add_row().cells
        for cell, text, width in zip(cells, line, _WIDTHS, strict=True):
            cell.text = text
            cell.width = width
    header = table.rows[0]._tr.get_or_add_trPr()
    header.append(header.makeelement(qn("w:tblHeader"), {}))
    with replacing(path) as partial:
        document.save(str(partial))


def read_docx(path: Path) -> list[Row]:
    """Read the first table with at least two columns.

    Raises:
        ExportError: it is no Word document or holds no such table.
    """
    check_zip(path)
    with reading(path, "docx-unreadable", "is no Word document or is damaged; save it anew."):
        for table in Document(str(path)).tables:
            if len(table.columns) >= 2:
                return rows_from_table([_texts(row, table) for row in table.rows], path)
    raise ExportError(
        "docx-no-table",
        f"{path.name} holds no table with source and target beside each other.",
        path=str(path),
    )


def _texts(row: _Row, table: Table) -> list[str]:
    """The cells' texts by column; `row.cells` would believe a cell that claims to span a billion columns."""
    texts: list[str] = []
    for cell in row._tr.tc_lst:
        texts += [_Cell(cell, table).text] * min(cell.grid_span, MAX_COLUMNS)
    return texts
