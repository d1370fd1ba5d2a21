"""The structure of a printed brief, as a program that reads aloud sees it."""

from __future__ import annotations

import ctypes
import re
import zlib
from collections.abc import Iterator
from typing import Any

import pypdfium2
import pytest

from desktop_app.briefs.build import build_brief
from desktop_app.briefs.model import Language
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.pdf.write import pdf_bytes
from desktop_app.project.content import ProjectContent
from tests.briefs.pdf_reading import streams

raw = pypdfium2.raw


@pytest.fixture(scope="module")
def pdf(content: ProjectContent) -> bytes:
    from datetime import date

    options = BriefOptions(created=date(2026, 2, 1), language=Language.BILINGUAL)
    return pdf_bytes(build_brief(content, "delegation", options))


def _said(read: Any, element: Any) -> str:
    buffer = ctypes.create_string_buffer(4000)
    length = read(element, buffer, 4000)
    return buffer.raw[: max(0, length - 2)].decode("utf-16-le")


def _walk(element: Any, above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    path = (*above, _said(raw.FPDF_StructElement_GetType, element))
    yield path, _said(raw.FPDF_StructElement_GetAltText, element)
    for index in range(raw.FPDF_StructElement_CountChildren(element)):
        child = raw.FPDF_StructElement_GetChildAtIndex(element, index)
        if child:
            yield from _walk(child, path)


def elements(pdf: bytes) -> list[tuple[tuple[str, ...], str]]:
    """(roles from the document down, words instead) of every element, page by page."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for page in document:
        tree = raw.FPDF_StructTree_GetForPage(page.raw)
        for index in range(raw.FPDF_StructTree_CountChildren(tree)):
            found += list(_walk(raw.FPDF_StructTree_GetChildAtIndex(tree, index), ()))
        raw.FPDF_StructTree_Close(tree)
        page.close()
    document.close()
    return found


def test_a_brief_has_headings_lists_tables_and_figures(pdf: bytes) -> None:
    found = elements(pdf)
    endings = {path[-3:] for path, _ in found}
    assert ("Document", "H1") in endings
    assert {("Document", "H2"), ("Document", "H3")} <= endings
    assert {("Table", "TR", "TH"), ("Table", "TR", "TD"), ("TR", "TD", "Link")} <= endings
    assert {("LI", "Lbl", "Link"), ("LI", "LBody", "P")} <= endings
    figures = [words for path, words in found if path[-1] == "Figure"]
    assert len(figures) == 1
    assert "6.3%" in figures[0]


def test_every_mark_is_text_or_artifact(pdf: bytes) -> None:
    """Nothing is drawn outside marked content, and marks do not lie within each other."""
    pages = 0
    for head, data in streams(pdf):
        if re.search(rb"/(?:Subtype|Type|Length1|N) ", head) or b"ASCII85" in head:
            continue
        code = zlib.decompress(data).decode("latin-1")
        if "BDC" not in code:
            continue
        pages += 1
        depth = 0
        for line in code.splitlines():
            depth += line.endswith((" BDC", " BMC"))
            depth -= line == "EMC"
            assert depth in (0, 1)
            if re.search(r"(?:^BT| re | Do$| l S$| f\*?$)", line):
                assert depth == 1, line
    assert pages == pdf.count(b"/StructParents")
