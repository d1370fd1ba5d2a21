"""A brief as DOCX, for others to edit: real headings, styles and tables, the same words as the PDF."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph as DocxParagraph

from desktop_app.briefs.blocks import (
    Align,
    Amount,
    Cell,
    ChartBlock,
    Column,
    Content,
    Facts,
    Glossary,
    Pairs,
    Paragraph,
    Points,
    Row,
    Signatures,
    Sources,
    Standing,
    Statement,
    Statements,
    Table,
)
from desktop_app.briefs.docx_amounts import align_amounts
from desktop_app.briefs.docx_parts import describe, link_run, repeat_head, rule_table, set_bookmark, together
from desktop_app.briefs.labels import colophon_words, label
from desktop_app.briefs.logo import read_logo
from desktop_app.briefs.model import Brief, PageSize
from desktop_app.briefs.speech import Speech
from desktop_app.briefs.words import Mark, Span, Text, Words, plain
from desktop_app.document.characters import clean
from desktop_app.files import write_bytes

_LATIN, _HAN = "Source Sans 3", "Noto Sans SC"
_COLOURS = {
    Mark.FIGURE: RGBColor(0x0B, 0x55, 0x63),
    Mark.OPEN: RGBColor(0xB3, 0x26, 0x1E),
    Mark.MUTED: RGBColor(0x56, 0x66, 0x6C),
    Mark.DOUBT: RGBColor(0xA6, 0x4B, 0x12),
}
_BOLD = frozenset({Mark.STRONG, Mark.FIGURE, Mark.OPEN})
_PAPER = {PageSize.A4: (Mm(210), Mm(297)), PageSize.LETTER: (Mm(215.9), Mm(279.4))}
_MARGIN = 20  # millimetres at either side
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest a ZIP archive can tell; keeps the bytes the same

_SPEECH = Pt(15)  # read from a lectern


def write_docx(brief: Brief, path: Path) -> None:
    """Write the brief as a Word document.

    Raises:
        ExportError: the file cannot be written.
    """
    write_bytes(path, docx_bytes(brief))


def docx_bytes(brief: Brief) -> bytes:
    """The document; the same brief gives the same bytes."""
    buffer = BytesIO()
    _Writer(brief).document().save(buffer)
    return _without_clock(buffer.getvalue())


class _Writer:
    def __init__(self, brief: Brief) -> None:
        self.brief = brief
        self.speech = Speech(brief.language)
        self.doc: Document = docx.Document()
        self.measure = _PAPER[brief.page][0].mm - 2 * _MARGIN
        self._setters: dict[type, Callable[[Any], None]] = {
            Paragraph: self._paragraph,
            Statements: self._statements,
            Table: self._table,
            ChartBlock: self._chart,
            Glossary: self._glossary,
            Sources: self._sources,
            Pairs: self._pairs,
            Points: self._points,
            Facts: self._facts,
            Signatures: self._signatures,
        }

    def document(self) -> Document:
        """Everything in order."""
        self._prepare()
        brief = self.brief
        kicker = " · ".join(part for part in (brief.office, self.speech.one(brief.kicker)) if part)
        if brief.logo:
            logo = read_logo(brief.logo)
            shape = self.doc.add_picture(BytesIO(logo.data), Pt(logo.width), Pt(logo.height))
            describe(shape, brief.office or Path(brief.logo).stem)
        self._line((Span(kicker, Mark.MUTED),))
        self._lines(brief.title, "Title")
        self._lines(brief.subtitle, "Subtitle")
        self._line(plain(" · ".join(self.speech.place_and_date(brief))))
        if brief.draft:
            self._line((Span(self.speech.one(label("draft-note")), Mark.OPEN),))
        for section in brief.sections:
            self._lines(section.title, f"Heading {section.level}")
            for block in section.blocks:
                self._block(block)
        self._lines(colophon_words(brief))
        return self.doc

    def _prepare(self) -> None:
        """Paper, faces and properties."""
        page = self.doc.sections[0]
        page.page_width, page.page_height = _PAPER[self.brief.page]
        page.left_margin = page.right_margin = Mm(_MARGIN)
        properties = self.doc.core_properties
        properties.title = self.speech.one(self.brief.title)
        properties.author = self.brief.office or "Duizhao"
        properties.created = properties.modified = datetime.fromisoformat(self.brief.colophon.created)
        for name in ("Normal", "Title", "Subtitle", "Heading 1", "Heading 2"):
            style: Any = self.doc.styles[name]
            style.font.name = _LATIN
            style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), _HAN)
            if name != "Normal":
                style.font.color.rgb = _COLOURS[Mark.MUTED if name == "Subtitle" else Mark.FIGURE]
                style.font.italic = False
        normal: Any = self.doc.styles["Normal"]
        normal.font.size = Pt(10)

    def _block(self, block: Content) -> None:
        self._setters[type(block)](block)

    def _line(self, text: Text, style: str = "Normal", into: DocxParagraph | None = None) -> DocxParagraph:
        paragraph = into if into is not None else self.doc.add_paragraph(style=style)
        for span in text:
            run = paragraph.add_run(clean(span.text))
            run.bold = True if span.mark in _BOLD else None
            if span.mark in _COLOURS:
                run.font.color.rgb = _COLOURS[span.mark]
        return paragraph

    def _lines(self, words: Words, style: str = "Normal") -> None:
        together([self._line(text, style) for _, text in self.speech.chosen(words)])

    def _paragraph(self, block: Paragraph) -> None:
        self._lines(block.text)

    def _statements(self, block: Statements) -> None:
        for statement in block.items:
            self._statement(statement)

    def _statement(self, statement: Statement, *, linked: bool = True) -> list[DocxParagraph]:
        lines = []
        for index, (language, text) in enumerate(self.speech.chosen(statement.text)):
            number = f"[{statement.number}] " if linked else f"{statement.number}  "
            sign: Text = (Span(number, Mark.MUTED),) if not index else ()
            machine = language == "en" and statement.standing is Standing.MACHINE
            line = self._line((*sign, *text, *((Span(" °", Mark.DOUBT),) if machine else ())))
            if sign and linked:
                link_run(line.runs[0], f"source-{statement.number}")
            lines.append(line)
        together(lines)
        return lines

    def _table(self, table: Table) -> None:
        self._lines(table.caption, "Heading 2")
        grid = self.doc.add_table(rows=1, cols=len(table.columns))
        repeat_head(grid.rows[0])
        for place, column in zip(grid.rows[0].cells, table.columns, strict=True):
            self._fill(place, Cell(column.title), bold=True)
            _align(place, column)
        amounts: list[list[tuple[Any, Amount]]] = [[] for _ in table.columns]
        for row in table.rows:
            for number, place, amount in self._row(grid, table, row):
                amounts[number].append((place, amount))
        widths = rule_table(grid, [column.share for column in table.columns], self.measure)
        for column, cells, width in zip(table.columns, amounts, widths, strict=True):
            if column.align is Align.DECIMAL:
                align_amounts(cells, width)
        self._lines(table.note)

    def _row(self, grid: Any, table: Table, row: Row) -> Iterator[tuple[int, Any, Amount]]:
        """Fill a row; gives the amounts in it with their column and cell."""
        places = grid.add_row().cells
        if row.heading:
            self._fill(places[0].merge(places[-1]), row.cells[0], bold=True)
            return
        for number, (place, cell, column) in enumerate(zip(places, row.cells, table.columns, strict=False)):
            self._fill(place, cell)
            _align(place, column)
            if cell.amount is not None:
                yield number, place, cell.amount

    def _fill(self, place: Any, cell: Cell, *, bold: bool = False) -> None:
        texts = [plain(cell.amount.text)] if cell.amount else [t for _, t in self.speech.chosen(cell.words)]
        for index, text in enumerate(texts):
            paragraph = place.paragraphs[0] if not index else place.add_paragraph()
            marked = tuple(Span(span.text, Mark.STRONG) for span in text) if bold else text
            self._line(marked, into=paragraph)

    def _chart(self, block: ChartBlock) -> None:
        from desktop_app.briefs.pdf.charts import chart_png, chart_told  # the one drawing of charts

        self._lines(block.caption, "Heading 2")
        picture = chart_png(block.chart, scale=3, language=self.brief.language)
        shape = self.doc.add_picture(BytesIO(picture), width=Mm(165))
        describe(shape, chart_told(block.chart, language=self.brief.language))

    def _glossary(self, block: Glossary) -> None:
        self._grid([(Words.of(entry.zh, entry.zh), Words.of(entry.en, entry.en)) for entry in block.entries])

    def _facts(self, block: Facts) -> None:
        self._grid(list(block.items))

    def _grid(self, rows: list[tuple[Words, Words]]) -> None:
        grid = self.doc.add_table(rows=0, cols=2)
        for left, right in rows:
            places = grid.add_row().cells
            self._fill(places[0], Cell(left))
            self._fill(places[1], Cell(right))
        rule_table(grid, (35, 65), self.measure)

    def _sources(self, block: Sources) -> None:
        for item in block.items:
            line = self._line((Span(f"[{item.number}] ¶ {item.paragraph}  ", Mark.MUTED), Span(item.text)))
            line.paragraph_format.space_after = Pt(2)
            set_bookmark(line, f"source-{item.number}", item.number)

    def _pairs(self, block: Pairs) -> None:
        grid = self.doc.add_table(rows=0, cols=2)
        for pair in block.items:
            left, right = grid.add_row().cells
            heading = pair.kind in ("part", "section", "run-in-heading")
            machine: Text = (Span(" °", Mark.DOUBT),) if pair.standing is Standing.MACHINE else ()
            for place, text in ((left, pair.text.zh), (right, (*pair.text.en, *machine))):
                marked = tuple(Span(span.text, Mark.STRONG) for span in text) if heading else text
                self._line(marked, into=place.paragraphs[0])
        rule_table(grid, (47, 53), self.measure)

    def _points(self, block: Points) -> None:
        for point in block.items:
            lines = self._statement(point.statement, linked=False)  # its paragraph stands beside it
            for line in lines:
                for run in line.runs:
                    run.font.size = _SPEECH
            lines += [
                self._line((Span(f"{figure}  ", Mark.FIGURE), Span(words, Mark.MUTED)))
                for figure, words in point.spoken
            ]
            together(lines)
            lines[0].paragraph_format.space_before = Pt(12)

    def _signatures(self, block: Signatures) -> None:
        for words in block.labels:
            self._line(plain("_" * 40))
            self._lines(words)


def _align(place: Any, column: Column) -> None:
    if column.align is Align.RIGHT:
        for paragraph in place.paragraphs:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _without_clock(data: bytes) -> bytes:
    """The archive with every date in it fixed."""
    result = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda one: (one != "[Content_Types].xml", one)):
            content = old.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"<cp:lastModifiedBy>.*?</cp:lastModifiedBy>", b"", content)
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, content)
    return result.getvalue()
