"""Writing a brief as PDF: pages, running heads, bookmarks, labels, metadata; atomically.

The same brief gives the same bytes: no clock, no random identifiers.
"""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from desktop_app import __version__
from desktop_app.briefs.labels import label
from desktop_app.briefs.model import Brief, Language, plain
from desktop_app.briefs.pdf import faces, theme
from desktop_app.briefs.pdf.flow import draw_anchored
from desktop_app.briefs.pdf.layout import Setter, lay_out
from desktop_app.briefs.pdf.pager import Sheet, anchor_pages, paginate
from desktop_app.briefs.pdf.pen import Pen
from desktop_app.briefs.pdf.theme import PAGES, PageForm, TextStyle
from desktop_app.briefs.pdf.title import title_block
from desktop_app.briefs.pdf.typeset import break_lines, one_line
from desktop_app.files import write_bytes


def write_pdf(brief: Brief, path: Path) -> None:
    """Write the brief to `path`; an existing file is replaced only when the new one is complete.

    Raises:
        ExportError: the file cannot be written.
    """
    write_bytes(path, pdf_bytes(brief))


def pdf_bytes(brief: Brief) -> bytes:
    """The brief as the bytes of a PDF file."""
    form = PAGES[brief.page]
    sheets = paginate([*title_block(brief), *lay_out(brief)], form)
    buffer = BytesIO()
    base = faces.glyph("a", faces.Weight.REGULAR, chinese=False).face  # else Helvetica, not embedded
    canvas = Canvas(
        buffer,
        initialFontName=base,
        pagesize=(form.width, form.height),
        invariant=1,
        pageCompression=1,
        lang="zh-CN" if brief.language is Language.CHINESE else "en-GB",
    )
    _describe(canvas, brief)
    pen = Pen(canvas, anchor_pages(sheets))
    for number, sheet in enumerate(sheets, start=1):
        _draw_sheet(pen, brief, form, sheet, number, len(sheets))
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _describe(canvas: Any, brief: Brief) -> None:
    setter = Setter(brief)
    title = setter.one(brief.title)
    canvas.setTitle(title)
    canvas.setAuthor(brief.office or setter.one(brief.place) or "Duizhao")
    canvas.setSubject(setter.one(brief.kicker))
    canvas.setCreator(f"Duizhao {__version__}")
    canvas.setProducer("Duizhao, ReportLab")
    canvas.setKeywords([brief.template, brief.colophon.source_sha])
    canvas.showOutline()
    canvas.setViewerPreference("DisplayDocTitle", "true")


def _draw_sheet(pen: Pen, brief: Brief, form: PageForm, sheet: Sheet, number: int, count: int) -> None:
    canvas = pen.canvas
    if number == 1:
        canvas.addPageLabel(0, style="ARABIC", start=1)
    if brief.draft:
        _watermark(canvas, form, Setter(brief).one(label("draft")))
    if number == 1:
        pen.box(0, form.height - 9, form.width, 9, theme.TEAL)
        canvas.bookmarkHorizontal("top", 0, form.height)
    else:
        _running_head(pen, brief, form, sheet)
    _foot(pen, brief, form, number, count)
    for flow, top in sheet.placed:
        draw_anchored(flow, pen, form.left, top, form.measure)


def _watermark(canvas: Any, form: PageForm, word: str) -> None:
    canvas.saveState()
    canvas.setFillColor(HexColor(theme.WATERMARK))
    canvas.translate(form.width / 2, form.height / 2)
    canvas.rotate(52)
    size = 130.0
    style = TextStyle(size, size, faces.Weight.BOLD, theme.WATERMARK, align="center")
    Pen(canvas, {}).lines(
        break_lines(plain(word), style, form.height), style, -form.height / 2, size / 2, form.height
    )
    canvas.restoreState()


def _running_head(pen: Pen, brief: Brief, form: PageForm, sheet: Sheet) -> None:
    setter = Setter(brief)
    top = form.height - 30
    chinese = brief.language is Language.CHINESE
    style = replace(theme.RUNNING, chinese=chinese)
    half = form.measure / 2 - 10
    left = one_line(setter.one(brief.title), style, half)
    right = one_line(sheet.head, style, half)
    pen.lines(left, style, form.left, top, half)
    pen.lines(right, replace(style, align="right"), form.left + half + 20, top, half)
    pen.rule(form.left, top - 13, form.measure, theme.RULE)


def _foot(pen: Pen, brief: Brief, form: PageForm, number: int, count: int) -> None:
    style = theme.RUNNING
    setter = Setter(brief)
    words = [brief.office, setter.one(brief.place), setter.one(brief.date)]
    if brief.draft:
        words.append(setter.one(label("draft-note")))
    left = " · ".join(word for word in words if word)
    y = 38.0
    pen.lines(one_line(left, style, form.measure - 70), style, form.left, y, form.measure - 70)
    page = break_lines(plain(f"{number} / {count}"), style, 60)
    pen.lines(page, replace(style, align="right"), form.left + form.measure - 60, y, 60)
