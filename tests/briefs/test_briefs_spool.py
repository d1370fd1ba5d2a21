"""A long brief needs no more memory than a short one: what is done lies in the file already."""

from __future__ import annotations

import re
from io import BytesIO

import pypdfium2
import pytest

from desktop_app.briefs.model import PageSize
from desktop_app.briefs.pdf import faces, theme
from desktop_app.briefs.pdf.flow import Stack, TextFlow, draw_anchored
from desktop_app.briefs.pdf.pen import Pen
from desktop_app.briefs.pdf.press import Press
from desktop_app.briefs.words import plain

_LEVELS = (0, 1, 2, 2, 1, 0, 2)


def press(file: BytesIO) -> Press:
    face = faces.glyph("a", faces.Weight.REGULAR, chinese=False).face
    return Press(file, version=(1, 7), initialFontName=face, invariant=1, pageCompression=1)


def draw_page(pen: Pen, number: int, *, level: int = 0) -> None:
    form = theme.PAGES[PageSize.A4]
    title = TextFlow(
        plain(f"Chapter {number}"), theme.H1, anchors=(f"c{number}",), outline=(level, f"Chapter {number}")
    )
    texts = [TextFlow(plain(f"Line {line} of {number}"), theme.BODY) for line in range(30)]
    draw_anchored(title, pen, form.left, 700, form.measure)
    draw_anchored(Stack(tuple(texts)), pen, form.left, 650, form.measure)
    pen.later(lambda: f"{number} / {pen.canvas.pages}", theme.RUNNING, 500, 40)
    pen.turn()


def held(canvas: Press) -> int:
    return sum(one is not None for one in canvas._doc.idToObject.values())


def test_a_finished_page_lies_in_the_file_and_is_forgotten() -> None:
    file = BytesIO()
    canvas = press(file)
    pen = Pen(canvas, frozenset())
    draw_page(pen, 1)
    before = held(canvas)
    for number in range(2, 40):
        written = file.tell()
        draw_page(pen, number)
        assert file.tell() > written + 500, "a page goes out when it is full"
    assert held(canvas) == before, "reportlab holds no more after 39 pages than after one"
    assert pen.tags._root.last is not None
    assert len(pen.tags._root.last.kids) <= 1, "of the structure, only what may still grow is held"
    pen.tags.finish()
    canvas.save()
    with pypdfium2.PdfDocument(file.getvalue()) as document:
        assert len(document) == 39
        assert "39 / 39" in document[38].get_textpage().get_text_bounded()


def test_every_object_lies_where_the_table_says() -> None:
    file = BytesIO()
    canvas = press(file)
    pen = Pen(canvas, frozenset())
    draw_page(pen, 1)
    draw_page(pen, 2)
    pen.tags.finish()
    canvas.save()
    data = file.getvalue()
    start = int(data.split(b"startxref\n")[1].split(b"\n")[0])
    _, head, free, *rows = data[start:].splitlines()
    assert head == b"0 %d" % (1 + sum(row.endswith(b"n ") for row in rows))
    assert free == b"0000000000 65535 f "
    for number, row in enumerate((row for row in rows if row.endswith(b"n ")), start=1):
        assert data[int(row[:10]) :].startswith(b"%d 0 obj\n" % number)
    assert {int(one) for one in re.findall(rb"(\d+) 0 R\b", data)} <= set(range(1, len(rows)))


def test_the_outline_is_a_tree_whose_chapters_are_open() -> None:
    file = BytesIO()
    canvas = press(file)
    pen = Pen(canvas, frozenset())
    for number, level in enumerate(_LEVELS, start=1):
        draw_page(pen, number, level=level)
    pen.tags.finish()
    canvas.save()
    with pypdfium2.PdfDocument(file.getvalue()) as document:
        found = [
            (one.level, one.get_title(), one.get_dest().get_index(), one.get_count())
            for one in document.get_toc()
        ]
    assert found == [
        (0, "Chapter 1", 0, 2),
        (1, "Chapter 2", 1, -2),
        (2, "Chapter 3", 2, 0),
        (2, "Chapter 4", 3, 0),
        (1, "Chapter 5", 4, 0),
        (0, "Chapter 6", 5, 1),
        (1, "Chapter 7", 6, 0),  # a section without a part above it moves up
    ]


def test_a_link_to_nowhere_is_no_file() -> None:
    canvas = press(BytesIO())
    pen = Pen(canvas, frozenset({"nowhere"}))
    with pen.linked("nowhere", "words", 0, 0, 10, 10):
        pass
    draw_page(pen, 1)
    pen.tags.finish()
    with pytest.raises(AssertionError, match="never written"):
        canvas.save()
