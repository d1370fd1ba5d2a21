"""Writing a brief as PDF: pages, running heads, bookmarks, labels, metadata; atomically.

The same brief gives the same bytes: no clock, no random identifiers.  A page's text is written in
reading order: running head, content, foot.
"""

from __future__ import annotations

import time
from calendar import timegm
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from reportlab.lib.utils import TimeStamp

from desktop_app import __version__
from desktop_app.briefs.labels import label
from desktop_app.briefs.model import Brief, Language
from desktop_app.briefs.pdf import faces, theme
from desktop_app.briefs.pdf.archive import VERSION, make_archival
from desktop_app.briefs.pdf.flow import draw_anchored
from desktop_app.briefs.pdf.layout import lay_out
from desktop_app.briefs.pdf.pager import FreshPage, Item, RunningHead, Sheet, paginate
from desktop_app.briefs.pdf.pen import Pen
from desktop_app.briefs.pdf.press import Press
from desktop_app.briefs.pdf.render import page_png
from desktop_app.briefs.pdf.theme import PAGES, PageForm
from desktop_app.briefs.pdf.title import title_block
from desktop_app.briefs.pdf.typeset import one_line, text_width
from desktop_app.briefs.pdf.voice import Voice
from desktop_app.briefs.pdf.watermark import draw_watermark
from desktop_app.briefs.words import plain
from desktop_app.files import replacing, write_bytes

_BARRED = frozenset({"bilingual"})  # where a bar beside the English is the sign of the machine


def write_pdf(brief: Brief, path: Path) -> None:
    """Write the brief to `path`; an existing file is replaced only when the new one is complete.

    Raises:
        ExportError: the file cannot be written.
    """
    with replacing(path) as partial, partial.open("wb") as file:
        _print(brief, file)


def write_first_page(brief: Brief, path: Path) -> None:
    """Write the first page of the brief as a PNG picture.

    Raises:
        ExportError: the file cannot be written.
    """
    write_bytes(path, page_png(pdf_bytes(brief)))


def pdf_bytes(brief: Brief) -> bytes:
    """The brief as the bytes of a PDF file."""
    buffer = BytesIO()
    _print(brief, buffer)
    return buffer.getvalue()


def _print(brief: Brief, file: BinaryIO) -> None:
    """Page after page into the file."""
    form = PAGES[brief.page]
    canvas = Press(
        file,
        version=VERSION,
        initialFontName=faces.glyph("a", faces.Weight.REGULAR, chinese=False).face,  # Helvetica is no file
        pagesize=(form.width, form.height),
        invariant=1,
        pageCompression=1,
        lang="zh-CN" if brief.language is Language.CHINESE else "en-GB",
    )
    _describe(canvas, brief)
    make_archival(canvas)
    pen = Pen(canvas, _anchors(_items(brief)))
    for number, sheet in enumerate(paginate(_items(brief), form), start=1):
        _draw_sheet(pen, brief, form, sheet, number)
        pen.turn()
    pen.tags.finish()
    canvas.save()


def _items(brief: Brief) -> Iterator[Item]:
    return chain(title_block(brief), lay_out(brief))


def _anchors(items: Iterator[Item]) -> frozenset[str]:
    """What links may lead to: known before anything is set, so that a page can be drawn when it is full."""
    flows = (item for item in items if not isinstance(item, FreshPage | RunningHead))
    return frozenset(name for flow in flows for name in flow.anchors)


def _describe(canvas: Press, brief: Brief) -> None:
    voice = Voice(brief)
    title = voice.one(brief.title)
    canvas.setTitle(title)
    canvas.setAuthor(brief.office or voice.one(brief.place) or "Duizhao")
    canvas.setSubject(voice.one(brief.kicker))
    canvas.setCreator(f"Duizhao {__version__}")
    canvas.setProducer("Duizhao, ReportLab")
    canvas.setKeywords([brief.template, brief.colophon.source_sha])
    canvas.showOutline()
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas._doc._timeStamp = _stamp(brief.colophon.created)  # no public way to date a document


def _stamp(day: str) -> TimeStamp:
    """The day of making as reportlab's time stamp: the clock would give other bytes each time."""
    moment = time.strptime(day, "%Y-%m-%d")
    stamp = TimeStamp(1)
    stamp.t, stamp.lt, stamp.YMDhms = timegm(moment), moment, tuple(moment)[:6]
    return stamp


def _draw_sheet(pen: Pen, brief: Brief, form: PageForm, sheet: Sheet, number: int) -> None:
    canvas = pen.canvas
    if number == 1:
        canvas.addPageLabel(0, style="ARABIC", start=1)
    if brief.draft:
        with pen.tags.marks():
            draw_watermark(canvas, form, Voice(brief).one(label("draft")))
    if number == 1:
        pen.box(0, form.height - 9, form.width, 9, theme.TEAL)
    else:
        _running_head(pen, brief, form, sheet)
    for flow, top in sheet.placed:
        draw_anchored(flow, pen, form.left, top, form.measure)
    _foot(pen, brief, form, number)


def _running_head(pen: Pen, brief: Brief, form: PageForm, sheet: Sheet) -> None:
    """The brief at the left, the chapter at the right; a long title gives way to the place."""
    voice = Voice(brief)
    top = form.height - 30
    style = replace(theme.RUNNING, chinese=voice.chinese)
    half = form.measure / 2 - 10
    title = voice.one(brief.title)
    short = " · ".join(filter(None, (voice.one(brief.place), voice.one(brief.kicker))))
    left = title if text_width(plain(title), style) <= half else short
    pen.lines(one_line(left, style, half), style, form.left, top, half)
    if sheet.head != title:
        room = form.measure - min(text_width(plain(left), style), half) - 20
        right = one_line(sheet.head, style, room)
        pen.lines(right, replace(style, align="right"), form.left + form.measure - room, top, room)
    pen.rule(form.left, top - 13, form.measure, theme.RULE)


def _foot(pen: Pen, brief: Brief, form: PageForm, number: int) -> None:
    voice = Voice(brief)
    style = replace(theme.RUNNING, chinese=voice.chinese)
    words = [brief.office, voice.one(brief.place), voice.one(brief.date)]
    if brief.draft:
        words.append(voice.one(label("draft-note")))
        if brief.colophon.machine and not voice.chinese and brief.template not in _BARRED:
            words.append(voice.one(label("machine-note")))
    left = " · ".join(word for word in words if word)
    y = 38.0
    pen.lines(one_line(left, style, form.measure - 70), style, form.left, y, form.measure - 70)
    pen.later(lambda: f"{number} / {pen.canvas.pages}", style, form.left + form.measure, y)
