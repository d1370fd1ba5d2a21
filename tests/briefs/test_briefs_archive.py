"""The rules of PDF/A-2b that stand in the bytes; veraPDF checks them all (docs/developers.md)."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree
from PIL import Image

from desktop_app.briefs.build import build_brief, templates
from desktop_app.briefs.model import Language, PageSize
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.pdf import theme
from desktop_app.briefs.pdf.flow import TextFlow
from desktop_app.briefs.pdf.pager import Sheet, paginate
from desktop_app.briefs.pdf.write import pdf_bytes
from desktop_app.briefs.words import plain
from desktop_app.project.content import ProjectContent
from tests.briefs.pdf_reading import streams

_NAMES = {"pdfaid": "http://www.aiim.org/pdfa/ns/id/", "dc": "http://purl.org/dc/elements/1.1/"}


@pytest.mark.parametrize("template", templates())
def test_a_brief_is_made_for_the_archive(
    content: ProjectContent, options: BriefOptions, template: str
) -> None:
    pdf = pdf_bytes(build_brief(content, template, replace(options, language=Language.BILINGUAL)))
    assert pdf.startswith(b"%PDF-1.7\n%")
    assert sum(1 for _ in streams(pdf)) == pdf.count(b"endstream")
    (profile,) = (raw for head, raw in streams(pdf) if b"/N 3" in head)
    assert zlib.decompress(profile)[36:40] == b"acsp"
    assert b"/S /GTS_PDFA1" in pdf
    annotations = re.findall(rb"<<((?:(?!>>).)*?/Subtype /Link(?:(?!>>).)*?)>>", pdf, re.DOTALL)
    assert all(re.search(rb"/F 4\s", one) for one in annotations), "links are printed"
    assert not re.search(rb"/(?:DeviceCMYK|JavaScript|Encrypt|EmbeddedFile|Launch)\b", pdf)


def test_metadata_say_the_same_twice(content: ProjectContent, options: BriefOptions) -> None:
    brief = build_brief(content, "delegation", replace(options, office="R&D <Office>", title="A & B\x0b"))
    pdf = pdf_bytes(brief)
    (xmp,) = (raw for head, raw in streams(pdf) if b"/Subtype /XML" in head)
    root = etree.fromstring(xmp)
    assert root.findtext(".//pdfaid:part", namespaces=_NAMES) == "2"
    assert root.findtext(".//pdfaid:conformance", namespaces=_NAMES) == "B"
    assert "".join(root.find(".//dc:title", _NAMES).itertext()) == "A & B"
    assert "".join(root.find(".//dc:creator", _NAMES).itertext()) == "R&D <Office>"
    assert b"D:20260201000000+00'00'" in pdf
    assert b"<xmp:ModifyDate>2026-02-01T00:00:00+00:00<" in xmp


@pytest.mark.parametrize(("mode", "suffix"), [("CMYK", "jpg"), ("RGBA", "png"), ("P", "png"), ("LA", "png")])
def test_a_logo_of_any_kind_becomes_rgb(
    content: ProjectContent, options: BriefOptions, tmp_path: Path, mode: str, suffix: str
) -> None:
    logo = tmp_path / f"logo.{suffix}"
    Image.new(mode, (120, 60)).save(logo)
    pdf = pdf_bytes(build_brief(content, "proof", replace(options, logo=str(logo))))
    heads = [head for head, _ in streams(pdf) if b"/Subtype /Image" in head]
    assert any(b"/DeviceRGB" in head for head in heads)
    assert b"DeviceCMYK" not in pdf
    assert (b"/SMask" in pdf) is (mode in ("RGBA", "LA")), "what was clear stays clear"


def test_a_page_is_given_away_when_it_is_full() -> None:
    """A long chapter is not held in memory: hardly more is read than the pages given away hold."""
    read = 0

    def lines() -> Iterator[TextFlow]:
        nonlocal read
        for number in range(2000):
            read = number + 1
            yield TextFlow(plain(f"Line {number}"), theme.BODY, before=8)

    given = 0
    sheets: list[Sheet] = []
    for count, sheet in enumerate(paginate(lines(), theme.PAGES[PageSize.A4]), start=1):
        given += len(sheet.placed)
        sheets.append(sheet)
        assert count <= 12 or read - given <= 14 * len(sheet.placed)
        assert count <= 14 or read - given <= 3
    assert given == 2000
    assert len(sheets) > 50
