"""The bilingual table as a Word document, and back: for reviewers who have nothing but Word.

What comes back has been through Word or LibreOffice: runs are cut and merged, changes may be
tracked, remarks may stand as comments in the margin.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from desktop_app.document.characters import clean
from desktop_app.errors import ExportError
from desktop_app.exchange.rows import COLUMNS, Row
from desktop_app.exchange.strangers import MAX_COLUMNS, check_zip, reading
from desktop_app.exchange.table import Noted, has_header, rows_from_table, with_remarks
from desktop_app.files import write_bytes

_WIDTHS = (Cm(2.6), Cm(9.0), Cm(9.0), Cm(3.4), Cm(2.4))
_GONE = (qn("w:del"), qn("w:moveFrom"))  # struck out under "track changes"
_TYPED = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}


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
    lines = [COLUMNS, *(tuple(getattr(row, column) for column in COLUMNS) for row in rows)]
    table = document.add_table(rows=len(lines), cols=len(COLUMNS))
    table.style = "Table Grid"
    for line, row in zip(lines, table._tbl.tr_lst, strict=True):  # table.rows would count anew for each
        for text, cell, width in zip(line, row.tc_lst, _WIDTHS, strict=True):
            cell.width = width
            paragraph = cell.p_lst[0]
            if text:
                paragraph.add_r().text = clean(text)
    header = table._tbl.tr_lst[0].get_or_add_trPr()
    header.append(header.makeelement(qn("w:tblHeader"), {}))
    buffer = io.BytesIO()
    document.save(buffer)
    write_bytes(path, buffer.getvalue())


def read_docx(path: Path) -> list[Row]:
    """Read the first table with our header, or an old one with Chinese and English beside each other.

    Raises:
        ExportError: it is no Word document or holds no such table.
    """
    tables = _tables(path)
    for table in tables:
        if has_header([cells for cells, _ in table]):
            return rows_from_table(with_remarks(table), path.name)
    lines = [[cells for cells, _ in table] for table in tables]
    wide = [table for table in lines if any(len(line) >= 2 for line in table)]
    if not wide:
        raise ExportError(
            "docx-no-table",
            f"{path.name} holds no table with source and target beside each other.",
            name=path.name,
        )
    return rows_from_table([line for table in wide for line in table], path.name)


def _tables(path: Path) -> list[list[Noted]]:
    """Every table as lines of cells, each line with what reviewers wrote in the margin."""
    check_zip(path)
    with reading(path, "docx-unreadable", "is no Word document or is damaged; save it anew."):
        document = Document(str(path))
        comments = {str(one.comment_id): one.text for one in document.comments}
        return [
            [
                (_cells(line), _remarks(line, comments))
                for line in table.iter(qn("w:tr"))
                if _stands(line) and next(line.iterancestors(qn("w:tbl"))) is table
            ]
            for table in document.element.body.iter(qn("w:tbl"))
        ]


def _cells(line: Any) -> list[str]:
    return [_text(cell) for cell in line.iterchildren(qn("w:tc"))][:MAX_COLUMNS]


def _text(cell: Any) -> str:
    """The words of a cell as they stand with all tracked changes accepted."""
    parts: list[str] = []
    for paragraph in cell.iter(qn("w:p")):
        parts += ("".join(_words(paragraph)), "" if _runs_on(paragraph) else "\n")
    return "".join(parts[:-1])


def _runs_on(paragraph: Any) -> bool:
    """True when its end was deleted under "track changes": it is one with the next."""
    return paragraph.find(f"{qn('w:pPr')}/{qn('w:rPr')}/{qn('w:del')}") is not None


def _words(element: Any) -> Iterator[str]:
    for child in element:
        if child.tag in _GONE or child.tag == qn("w:p"):
            continue
        if child.tag == qn("w:t"):
            yield child.text or ""
        elif child.tag in _TYPED:
            yield _TYPED[child.tag]
        elif child.tag != qn("w:pPr"):  # tab stops are no tabs
            yield from _words(child)


def _stands(line: Any) -> bool:
    """False for a row deleted under "track changes"."""
    properties = line.find(qn("w:trPr"))
    return properties is None or properties.find(qn("w:del")) is None


def _remarks(line: Any, comments: dict[str, str]) -> str:
    found = (comments.get(one.get(qn("w:id")), "") for one in line.iter(qn("w:commentReference")))
    return "\n".join(dict.fromkeys(text for text in found if text))
