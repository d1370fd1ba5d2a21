"""The printed brief, read back: complete, in order, with its links, the same every time."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from desktop_app.briefs.build import build_brief
from desktop_app.briefs.model import Language
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.pdf import theme
from desktop_app.briefs.pdf.render import page_png
from desktop_app.briefs.pdf.spool import Spool
from desktop_app.briefs.pdf.write import pdf_bytes, write_pdf
from desktop_app.briefs.wording import tidy
from desktop_app.document.model import BlockKind
from desktop_app.errors import ExportError
from desktop_app.project.content import ProjectContent
from tests.briefs.pdf_reading import (
    links,
    page_texts,
    pairs_of,
    squeezed,
    statements_of,
    whole_text,
)


def test_bilingual_holds_every_sentence_of_both_languages_in_reading_order(
    content: ProjectContent, bilingual: bytes
) -> None:
    text = whole_text(bilingual)
    chinese_at = english_at = 0
    skipped = {BlockKind.TITLE, BlockKind.SUBTITLE}
    body = text[text.index(squeezed("南山区发展和改革局局长")) :]
    for segment in content.report.segments:
        if content.report.block(segment.block).kind in skipped:
            continue
        # A page end may cut a sentence; its first characters must follow the last sentence's.
        head = squeezed(tidy(segment.text))[:9]
        found = body.find(head, chinese_at)
        assert found >= 0, segment.text
        chinese_at = found
        english = squeezed(content.english(segment.id))[:14]
        if english:
            found = body.find(english, english_at)
            assert found >= 0, content.english(segment.id)
            english_at = found


def test_every_character_is_printed_and_none_is_a_box(content: ProjectContent, bilingual: bytes) -> None:
    printed = set(whole_text(bilingual))
    wanted = {char for segment in content.report.segments for char in squeezed(tidy(segment.text))}
    assert wanted <= printed
    assert not printed & set("□〓\ufffd\x00")


def test_same_input_gives_same_bytes(content: ProjectContent, options: BriefOptions) -> None:
    brief = build_brief(content, "delegation", options)
    assert pdf_bytes(brief) == pdf_bytes(build_brief(content, "delegation", options))


def test_faces_are_embedded_as_subsets(content: ProjectContent, options: BriefOptions) -> None:
    pdf = pdf_bytes(build_brief(content, "delegation", replace(options, language=Language.BILINGUAL)))
    names = re.findall(rb"/FontName /([A-Za-z0-9+\-]+)", pdf)
    assert names
    assert len(names) == len(re.findall(rb"/FontFile2 ", pdf))
    assert all(re.match(rb"[A-Z]{6}\+", name) for name in names)
    assert b"/Helvetica" not in pdf  # reportlab's own first face, never embedded
    assert {name.split(b"+")[1] for name in names} >= {b"NotoSansSC-Regular", b"SourceSans3-Regular"}
    assert len(pdf) < 600_000


def test_outline_leads_to_the_chapters(content: ProjectContent, bilingual: bytes) -> None:
    document = pypdfium2.PdfDocument(bilingual)
    entries = [(item.level, item.get_title()) for item in document.get_toc()]
    pages = [item.get_dest().get_index() for item in document.get_toc()]
    document.close()
    sections = [block for block in content.report.blocks if block.kind is BlockKind.SECTION]
    parts = [block for block in content.report.blocks if block.kind is BlockKind.PART]
    assert sum(level == 0 for level, _ in entries) >= len(parts)
    assert sum(level == 1 for level, _ in entries) == len(sections)
    assert pages == sorted(pages)


def test_statement_numbers_link_to_their_sources(content: ProjectContent, options: BriefOptions) -> None:
    brief = build_brief(content, "delegation", options)
    pdf = pdf_bytes(brief)
    numbers = {item.number for section in brief.sections for item in statements_of(section)}
    pages = len(page_texts(pdf))
    leads = links(pdf)
    assert len(leads) >= 2 * len(numbers)  # to the source, and back
    assert all(0 <= target < pages for _, target in leads)
    assert any(target > page for page, target in leads)
    assert any(target < page for page, target in leads)


def test_metadata_names_the_brief(content: ProjectContent, options: BriefOptions) -> None:
    document = pypdfium2.PdfDocument(pdf_bytes(build_brief(content, "delegation", options)))
    facts = document.get_metadata_dict()
    document.close()
    assert facts["Title"] == "Nanshan District, Shenzhen"
    assert facts["Author"] == "Foreign Affairs Office"


def test_machine_translation_shows_everywhere(translated, options: BriefOptions) -> None:
    from desktop_app.translation.model import TranslationState

    machine = translated(state=TranslationState.MACHINE)
    pdf = pdf_bytes(build_brief(machine, "delegation", options))
    texts = page_texts(pdf)
    assert all("Draft, not yet confirmed" in text for text in texts)
    assert not any("DRAFT" in text for text in texts)  # the mark across the page is drawn, not written
    assert "°" in texts[1]
    plain_pdf = pdf_bytes(build_brief(translated(), "delegation", options))
    assert not any("Draft" in text for text in page_texts(plain_pdf))
    assert _darkness(pdf) > _darkness(plain_pdf)


def _darkness(pdf: bytes) -> int:
    """Pixels of the colour of the mark on the second page."""
    picture = Image.open(BytesIO(page_png(pdf, 1, scale=0.5))).convert("RGB")
    red, green, blue = (int(theme.WATERMARK[at : at + 2], 16) for at in (1, 3, 5))
    colours = {colour: count for count, colour in picture.getcolors(1 << 20) or []}
    return colours.get((red, green, blue), 0)


def test_a_page_reads_from_head_to_foot(content: ProjectContent, options: BriefOptions) -> None:
    """In the order of the file, as programs read it: running head, content, foot; amounts in one piece."""
    pdf = pdf_bytes(build_brief(content, "delegation", options))
    texts = page_texts(pdf)
    for number, text in enumerate(texts, start=1):
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        assert lines[-1].endswith(f"{number} / {len(texts)}")
        assert number == 1 or lines[0].startswith("Nanshan District, Shenzhen")
    assert "RMB 38.623 billion" in texts[0]
    assert "at least +5.0%" in texts[0]


def test_sources_lead_into_the_full_text(content: ProjectContent, options: BriefOptions) -> None:
    alone = pdf_bytes(build_brief(content, "delegation", options))
    whole = pdf_bytes(build_brief(content, "delegation", replace(options, full_text=True)))
    first = len(page_texts(alone))
    assert len(page_texts(whole)) > first + 10
    assert sum(target >= first - 1 for page, target in links(whole) if page < first) >= 20


def test_without_translation_figures_and_chinese_still_make_a_brief(
    content: ProjectContent, options: BriefOptions
) -> None:
    bare = replace(content, translations={})
    text = whole_text(pdf_bytes(build_brief(bare, "delegation", options)))
    assert squeezed("has not been translated yet") in text
    assert squeezed("RMB 1.01 trillion") in text
    assert "总体来看" in text


def test_a_failed_write_keeps_the_old_file(
    content: ProjectContent, options: BriefOptions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "brief.pdf"
    path.write_bytes(b"old")

    def full(self: Spool, number: int, body: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Spool, "put", full)
    with pytest.raises(ExportError, match="No space left"):
        write_pdf(build_brief(content, "proof", options), path)
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert [one.name for one in tmp_path.iterdir()] == ["brief.pdf"]


def test_a_missing_folder_is_made_and_a_file_in_its_place_is_said(
    content: ProjectContent, options: BriefOptions, tmp_path: Path
) -> None:
    brief = build_brief(content, "proof", options)
    write_pdf(brief, tmp_path / "new" / "brief.pdf")
    assert (tmp_path / "new" / "brief.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(ExportError, match=r"cannot be written"):
        write_pdf(brief, tmp_path / "new" / "brief.pdf" / "brief.pdf")


def test_rare_characters_and_accents_are_printed(content: ProjectContent, options: BriefOptions) -> None:
    rare = "鹵煊镕㙍 café naïve Zürich Hǎikǒu 16.9 µg/m³ 5 km² – “quoted”"
    brief = build_brief(content, "delegation", replace(options, office=rare))
    text = whole_text(pdf_bytes(brief))
    assert squeezed(rare) in text
    unknown = build_brief(content, "delegation", replace(options, office="𪚥氏"))
    assert "〓氏" in whole_text(pdf_bytes(unknown))


def test_a_logo_is_printed_or_refused(content: ProjectContent, options: BriefOptions, tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    Image.new("RGB", (120, 60), "#0B5563").save(logo)
    pdf = pdf_bytes(build_brief(content, "proof", replace(options, logo=str(logo))))
    assert b"/Subtype /Image" in pdf
    logo.write_bytes(b"no picture")
    for path in (logo, tmp_path / "none.png"):
        with pytest.raises(ExportError, match="choose a PNG"):
            pdf_bytes(build_brief(content, "proof", replace(options, logo=str(path))))


def test_pairs_cover_the_report(content: ProjectContent, options: BriefOptions) -> None:
    brief = build_brief(content, "bilingual", options)
    pairs = pairs_of(brief)
    shown = {pair.anchor.removeprefix("segment-") for pair in pairs}
    title_matter = {BlockKind.TITLE, BlockKind.SUBTITLE}
    assert shown == {
        segment.id
        for segment in content.report.segments
        if content.report.block(segment.block).kind not in title_matter
    }
