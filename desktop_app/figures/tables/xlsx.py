"""The figures as a workbook, the way an analyst lays it out.

Sheets: Headline (result, growth and target of each headline indicator in one row), Figures (all,
each linked to its sentence), Sentences (those that hold figures), Questions (doubts about the
source), Not figures (what was passed over, and why).  Knows openpyxl; every text cell is written
as text, so that none can run as a formula.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from decimal import Context, Decimal, getcontext
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from desktop_app.document.characters import clean
from desktop_app.figures.english.indicator_names import stands_open
from desktop_app.figures.model import Figure, FigureSet, HeadlinePair
from desktop_app.figures.tables import frame as table
from desktop_app.files import write_bytes

_HEAD_FONT = Font(bold=True, color="FFFFFF")
_HEAD_FILL = PatternFill("solid", start_color="1F4E79")
_LINK = Font(color="0563C1", underline="single")
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_RIGHT = Alignment(horizontal="right", vertical="top", indent=1)
_THIN = Border(bottom=Side(style="thin", color="D9D9D9"))
#: An English name that leaves out words of the Chinese, or guesses them.
_OPEN_FONT, _OPEN_FILL = Font(italic=True, color="7F6000"), PatternFill("solid", start_color="FFF2CC")
_WIDTHS = {
    "sentence_zh": 60, "indicator_zh": 32, "indicator_en": 40, "english": 30, "raw": 16,
    "value_normalised": 22, "value_max_normalised": 22, "kind": 12, "block_id": 13,
}  # fmt: skip
#: What an analyst looks at first; the technical columns follow.
_READ_FIRST = (
    "id", "block_id", "indicator_zh", "indicator_en", "raw", "english", "value_normalised", "unit_norm",
    "qualifier", "kind", "period", "sentence_zh",
)  # fmt: skip
_HEADLINE = (
    ("Indicator (Chinese)", 30),
    ("Indicator (English)", 44),
    ("Result", 20),
    ("Unit", 10),
    ("Result in English", 24),
    ("Result qualifier", 12),
    ("Growth, %", 11),
    ("Growth in English", 24),
    ("Target", 10),
    ("Target unit", 11),
    ("Target qualifier", 12),
    ("Target in English", 26),
    ("Base of the target", 22),
    ("Period", 10),
    ("Target period", 10),
    ("Figures", 20),
    ("Note", 40),
)


def to_xlsx(found: FigureSet, path: Path, *, title: str = "") -> None:
    """Write the workbook; `title` is the report's, for the head of the first sheet.

    Raises:
        ExportError: the file cannot be written.
    """
    book = Workbook()
    headline = book.active
    assert isinstance(headline, Worksheet)
    rows = {figure.id: row for row, figure in enumerate(found.figures, start=2)}
    _headline_sheet(headline, found.pairs, rows, title)
    figures = book.create_sheet("Figures")
    _figures_sheet(
        figures, found.figures, _sentences_sheet(book.create_sheet("Sentences"), found.figures, rows)
    )
    _questions_sheet(book.create_sheet("Questions"), found)
    _passed_over_sheet(book.create_sheet("Not figures"), found)
    for sheet in book.worksheets:
        _print_setup(sheet)
    write_bytes(Path(path), workbook_bytes(book))


def workbook_bytes(book: Workbook) -> bytes:
    """The finished workbook."""
    buffer = io.BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        _Writer(book, archive).save()
    return buffer.getvalue()


class _Writer(ExcelWriter):
    """Writes sheets in memory.

    openpyxl itself lays each into the common temporary folder first, where one that is killed leaves it.
    """

    _archive: ZipFile

    def write_worksheet(self, ws: Any) -> None:
        """Override: as there, but for where the sheet is written."""
        ws._drawing = SpreadsheetDrawing()
        ws._drawing.charts = ws._charts
        ws._drawing.images = ws._images
        written = io.BytesIO()
        writer: Any = WorksheetWriter(ws, written)
        writer.write()
        ws._rels = writer._rels
        self._archive.writestr(ws.path[1:], written.getvalue())
        self.manifest.append(ws)


def _print_setup(sheet: Worksheet) -> None:
    """Landscape, as wide as one page, the head repeated on each."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:2" if sheet.title == "Headline" else "1:1"


def _headline_sheet(
    sheet: Worksheet, pairs: tuple[HeadlinePair, ...], rows: dict[str, int], title: str
) -> None:
    sheet.title = "Headline"
    _text(sheet.cell(1, 1), title or "Headline indicators").font = Font(bold=True, size=13)
    for column, (name, width) in enumerate(_HEADLINE, start=1):
        _text(sheet.cell(2, column), name)
        sheet.column_dimensions[get_column_letter(column)].width = width
    _head(sheet, 2, len(_HEADLINE))
    for row, pair in enumerate(pairs, start=3):
        _headline_row(sheet, row, pair, rows)
    sheet.freeze_panes = "C3"


def _headline_row(sheet: Worksheet, row: int, pair: HeadlinePair, rows: dict[str, int]) -> None:
    actual, growth, target = pair.actual, pair.growth, pair.target
    for column, text in _headline_texts(pair).items():
        _text(sheet.cell(row, column), text)
    for column, figure in ((3, actual), (7, growth), (9, target)):
        if figure is not None:
            _number(sheet.cell(row, column), figure.value_normalised)
            sheet.cell(row, column).hyperlink = _place(figure, rows)
    _mark_open(sheet.cell(row, 2), pair.indicator_zh, pair.indicator_en)
    ids = [figure.id for figure in (actual, growth, target) if figure is not None]
    cell = _text(sheet.cell(row, 16), ", ".join(ids))
    first = actual or growth or target
    if first is not None and first.id in rows:
        cell.hyperlink = _place(first, rows)
        cell.font = _LINK


def _headline_texts(pair: HeadlinePair) -> dict[int, str]:
    actual, growth, target = pair.actual, pair.growth, pair.target
    result = actual or growth
    return {
        1: pair.indicator_zh, 2: pair.indicator_en, 13: pair.base, 17: pair.note,
        4: actual.unit_norm if actual else "", 5: actual.english if actual else "",
        6: actual.qualifier.value if actual else "", 8: growth.english if growth else "",
        10: target.unit_norm if target else "", 11: target.qualifier.value if target else "",
        12: target.english if target else "", 14: result.period if result else "",
        15: target.period if target else "",
    }  # fmt: skip


def _place(figure: Figure, rows: dict[str, int]) -> Hyperlink:
    return _link(f"Figures!A{rows.get(figure.id, 1)}")


def _link(location: str) -> Hyperlink:
    """A link inside the workbook; openpyxl puts in the cell it starts from."""
    return Hyperlink(ref="", location=location)


def _sentences_sheet(
    sheet: Worksheet, figures: tuple[Figure, ...], rows: dict[str, int]
) -> dict[tuple[str, str], int]:
    """Each sentence that holds figures once, with links back; (paragraph, sentence) → its row."""
    places: dict[tuple[str, str], list[Figure]] = {}
    for figure in figures:
        places.setdefault((figure.block_id, figure.sentence_zh), []).append(figure)
    lines = [
        (members[0].segment_id, block, sentence, ", ".join(one.id for one in members))
        for (block, sentence), members in places.items()
    ]
    _plain_sheet(sheet, (("Sentence", 16), ("Paragraph", 14), ("Text", 110), ("Figures", 34)), lines)
    for row, members in enumerate(places.values(), start=2):
        sheet.cell(row, 3).alignment = _WRAPPED
        cell = sheet.cell(row, 4)
        cell.hyperlink, cell.font = _place(members[0], rows), _LINK
    return {place: row for row, place in enumerate(places, start=2)}


def _figures_sheet(
    sheet: Worksheet, figures: tuple[Figure, ...], sentences: dict[tuple[str, str], int]
) -> None:
    columns = [*_READ_FIRST, *(name for name in table.COLUMNS if name not in _READ_FIRST)]
    for column, name in enumerate(columns, start=1):
        _text(sheet.cell(1, column), name)
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTHS.get(name, 14)
    for row, figure in enumerate(figures, start=2):
        record = table.to_records([figure])[0]
        for column, name in enumerate(columns, start=1):
            _figure_cell(sheet.cell(row, column), name, record[name], figure)
        cell = sheet.cell(row, columns.index("block_id") + 1)
        cell.hyperlink = _link(f"Sentences!C{sentences[(figure.block_id, figure.sentence_zh)]}")
        cell.font = _LINK
    _head(sheet, 1, len(columns))
    sheet.freeze_panes = "E2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{max(1, len(figures) + 1)}"


def _figure_cell(cell: Cell | MergedCell, name: str, text: str, figure: Figure) -> None:
    if name == "value_normalised":
        _number(cell, figure.value_normalised)
    elif name == "value_max_normalised" and figure.value_max_normalised is not None:
        _number(cell, figure.value_max_normalised)
    elif name in ("start", "end"):
        _number(cell, Decimal(text))
    else:
        _text(cell, text)
    if name == "indicator_en":
        _mark_open(cell, figure.indicator_zh, text)


def _mark_open(cell: Cell | MergedCell, name_zh: str, english: str) -> None:
    """An English name that is open is seen to be: in italics, on yellow."""
    if stands_open(name_zh, english):
        cell.font, cell.fill = _OPEN_FONT, _OPEN_FILL


def _questions_sheet(sheet: Worksheet, found: FigureSet) -> None:
    lines = [(", ".join(doubt.figure_ids), doubt.kind, doubt.question) for doubt in found.doubts]
    _plain_sheet(sheet, (("Figures", 18), ("Kind", 18), ("Question to the author", 100)), lines)


def _passed_over_sheet(sheet: Worksheet, found: FigureSet) -> None:
    lines = [(one.block_id, one.raw, one.reason) for one in found.not_figures]
    _plain_sheet(sheet, (("Paragraph", 14), ("Text", 30), ("Why it is no figure", 60)), lines)


def _plain_sheet(
    sheet: Worksheet, columns: Sequence[tuple[str, int]], lines: Sequence[tuple[str, ...]]
) -> None:
    for column, (name, width) in enumerate(columns, start=1):
        _text(sheet.cell(1, column), name)
        sheet.column_dimensions[get_column_letter(column)].width = width
    for row, line in enumerate(lines, start=2):
        for column, text in enumerate(line, start=1):
            _text(sheet.cell(row, column), text)
    _head(sheet, 1, len(columns))
    sheet.freeze_panes = "A2"


def _head(sheet: Worksheet, row: int, width: int) -> None:
    sheet.row_dimensions[row].height = 32
    for column in range(1, width + 1):
        cell = sheet.cell(row, column)
        cell.font, cell.fill = _HEAD_FONT, _HEAD_FILL
        cell.alignment = Alignment(wrap_text=True, vertical="center")


def _text(cell: Cell | MergedCell, text: str) -> Cell | MergedCell:
    """Write text as text: a leading = stays a character and never becomes a formula."""
    cell.value = clean(text)
    if isinstance(cell, Cell):
        cell.data_type = "s"
        if text.startswith(("=", "+", "-", "@")):
            cell.quotePrefix = 1
    return cell


def _number(cell: Cell | MergedCell, value: Decimal) -> None:
    """A number with as many decimals as it has; spreadsheets hold 15 digits, more stay text."""
    digits = len(value.normalize().as_tuple().digits)
    if digits >= getcontext().prec:  # mu in hectares never end: what a spreadsheet can hold of them
        value = Context(prec=15).plus(value)
    elif digits > 15:
        _text(cell, table.digits(value))
        return
    exponent = value.as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    cell.value = value
    cell.number_format = "#,##0" + (f".{'0' * decimals}" if decimals else "")
    cell.border = _THIN
    cell.alignment = _RIGHT
