"""A brief as a web page and as a Word file: what a reader sees on a screen, a telephone and paper."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO

import docx
import pytest
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Mm, Pt

from desktop_app.briefs.blocks import Points, Table
from desktop_app.briefs.build import build_brief
from desktop_app.briefs.docx import docx_bytes
from desktop_app.briefs.docx_parts import rule_table
from desktop_app.briefs.html import html_text
from desktop_app.briefs.model import Language, PageSize
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.statements import paragraph_numbers
from desktop_app.briefs.words import text_of
from desktop_app.project.content import ProjectContent
from desktop_app.review.model import Finding, Severity
from tests.briefs.pdf_reading import squeezed


def test_decimal_points_are_in_line_and_each_amount_is_in_one_piece(
    content: ProjectContent, options: BriefOptions
) -> None:
    text = html_text(build_brief(content, "delegation", options))
    before = re.findall(r'class="before" style="width:([\d.]+)ch">([^<]*)</span>([^<]*)', text)
    results = [(room, lead + rest) for room, lead, rest in before if lead.startswith("RMB")]
    assert len(results) > 3
    assert len({room for room, _ in results}) == 1
    assert "RMB 38.623" in [said for _, said in results]
    assert "at least +5.0%" in [lead + rest for _, lead, rest in before]
    assert squeezed("RMB 38.623 billion") in squeezed(re.sub(r"<[^>]+>", "", text))


def test_a_page_is_made_for_telephones_and_paper(content: ProjectContent, options: BriefOptions) -> None:
    text = html_text(build_brief(content, "delegation", replace(options, page=PageSize.LETTER)))
    assert "@media screen and (max-width:40rem)" in text
    assert "@page{size:letter}" in text
    labels = re.findall(r"<text [^>]*>", text)
    assert labels
    assert all("textLength" in one for one in labels), "another face keeps the room of ours"


def test_a_chart_is_told_in_the_language_of_the_page(content: ProjectContent, options: BriefOptions) -> None:
    for language, words in ((Language.ENGLISH, "2025 result: 6.3%"), (Language.CHINESE, "2025年完成：6.3%")):
        text = html_text(build_brief(content, "delegation", replace(options, language=language)))
        (told,) = re.findall(r"<title>([^<]+)</title>(?=<rect|<text)", text)
        assert words in told


def test_talking_points_in_word_are_large(content: ProjectContent, options: BriefOptions) -> None:
    document = docx.Document(BytesIO(docx_bytes(build_brief(content, "talking-points", options))))
    sizes = [run.font.size for one in document.paragraphs for run in one.runs if "RMB" in run.text]
    assert sizes
    assert max(size for size in sizes if size) >= Pt(14)


@pytest.mark.parametrize("language", list(Language))
def test_amounts_in_word_stand_on_their_decimal_point(
    content: ProjectContent, options: BriefOptions, language: Language
) -> None:
    brief = build_brief(content, "delegation", replace(options, language=language))
    grid = docx.Document(BytesIO(docx_bytes(brief))).tables[0]
    for number, title in enumerate(cell.text for cell in grid.rows[0].cells):
        if not title.startswith(("Result", "Growth", "Target", "2025年完成", "增速", "2026年目标")):
            continue
        assert (
            grid.rows[0].cells[number].paragraphs[0].alignment is None
        )  # above the amounts, not right of them
        points, ends = set(), []
        for row in grid.rows[1:]:
            (paragraph,) = row.cells[number].paragraphs
            (stop,) = paragraph.paragraph_format.tab_stops
            if "." in paragraph.text:
                assert (stop.alignment, paragraph.text[0] == "\t") == (WD_TAB_ALIGNMENT.DECIMAL, False)
                points.add(stop.position)
            else:  # Word and LibreOffice differ in where such an amount is aligned
                assert (stop.alignment, paragraph.text[0] == "\t") == (WD_TAB_ALIGNMENT.RIGHT, True)
                ends.append(stop.position)
        assert len(points) == 1
        assert all(end >= min(points) for end in ends)


def test_a_narrow_column_in_word_holds_a_word() -> None:
    grid = docx.Document().add_table(rows=1, cols=4)
    rule_table(grid, (5, 50, 25, 20), 170)
    widths = [column.width for column in grid.columns]
    assert widths[0] >= Mm(18)
    assert abs(sum(widths) - Mm(170)) < Mm(1)


def test_talking_points_and_proof_sheet_say_in_which_paragraph_it_stands(
    content: ProjectContent, options: BriefOptions
) -> None:
    numbers = paragraph_numbers(content)
    points = build_brief(content, "talking-points", options)
    first = next(block for block in points.sections[0].blocks if isinstance(block, Points)).items[0]
    where = numbers[first.statement.block_id]
    assert text_of(first.statement.text.zh).endswith(f"¶ {where}")
    assert f"¶ {where}<" in html_text(points)
    assert f"¶ {where}" in "".join(one.text for one in docx.Document(BytesIO(docx_bytes(points))).paragraphs)
    late, early = (content.report.segments[place].id for place in (90, 40))
    found = {one: (Finding(one, "style", Severity.MAJOR, "Read it."),) for one in (late, early)}
    sheet = build_brief(replace(content, findings=found), "proof", options)
    tables = [block for section in sheet.sections for block in section.blocks if isinstance(block, Table)]
    told = [text_of(row.cells[0].words.en) for row in tables[0].rows]
    blocks = {segment.id: segment.block for segment in content.report.segments}
    assert told == [str(numbers[blocks[one]]) for one in (early, late)], "in the order of the report"
