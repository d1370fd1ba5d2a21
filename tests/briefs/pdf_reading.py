"""Reading PDFs back, the way a person's viewer does."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator

import pypdfium2

from desktop_app.briefs.blocks import Pair, Pairs, Statement, Statements
from desktop_app.briefs.model import Brief, Section


def squeezed(text: str) -> str:
    """Text without white space, for comparing what line ends and spacing have changed."""
    return re.sub(r"\s+", "", text.replace("\u00a0", " "))


def page_texts(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def whole_text(pdf: bytes) -> str:
    return squeezed("".join(page_texts(pdf)))


def char_boxes(pdf: bytes) -> list[tuple[int, str, tuple[float, float, float, float]]]:
    """(page, character, left bottom right top) of every printed character."""
    document = pypdfium2.PdfDocument(pdf)
    boxes = []
    try:
        for number, page in enumerate(document):
            text = page.get_textpage()
            count = text.count_chars()
            for index in range(count):
                char = text.get_text_range(index, 1)
                if char.strip():
                    boxes.append((number, char, text.get_charbox(index)))
    finally:
        document.close()
    return boxes


def pairs_of(brief: Brief) -> list[Pair]:
    """All side-by-side pairs of a brief."""
    blocks = [block for section in brief.sections for block in section.blocks if isinstance(block, Pairs)]
    return [pair for block in blocks for pair in block.items]


def statements_of(section: Section) -> list[Statement]:
    """All statements of a section."""
    return [item for block in section.blocks if isinstance(block, Statements) for item in block.items]


def links(pdf: bytes) -> list[tuple[int, int]]:
    """(page, page it leads to) of every internal link."""
    raw = pypdfium2.raw
    document = pypdfium2.PdfDocument(pdf)
    found = []
    try:
        for number, page in enumerate(document):
            position, link = ctypes.c_int(0), raw.FPDF_LINK()
            while raw.FPDFLink_Enumerate(page.raw, position, link):
                target = raw.FPDFLink_GetDest(document.raw, link)
                found.append((number, raw.FPDFDest_GetDestPageIndex(document.raw, target)))
    finally:
        document.close()
    return found


def streams(pdf: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Dictionary and raw bytes of every stream; the length given must lead to a line end and its end."""
    for match in re.finditer(rb">>\nstream\n", pdf):
        head = pdf[pdf.rindex(b" obj\n", 0, match.start()) : match.start()]
        (length,) = re.findall(rb"/Length (\d+)", head)
        end = match.end() + int(length)
        assert pdf[end : end + 10] == b"\nendstream", "a stream ends on a line of its own"
        yield head, pdf[match.end() : end]
