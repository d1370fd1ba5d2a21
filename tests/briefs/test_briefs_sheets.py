"""Talking points, proof sheet, figures annex and comparison say what their readers need."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.briefs.blocks import Points, Table
from desktop_app.briefs.build import build_brief, build_comparison
from desktop_app.briefs.model import Language
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.pdf.write import pdf_bytes
from desktop_app.briefs.talking_points import say_aloud
from desktop_app.briefs.wording import chinese
from desktop_app.briefs.words import UNCONFIRMED, text_of
from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures, figures_in
from desktop_app.project.content import ProjectContent
from desktop_app.translation.model import Translation, TranslationState
from tests.briefs.pdf_reading import squeezed, whole_text


def test_talking_points_give_figures_in_words(content: ProjectContent, options: BriefOptions) -> None:
    brief = build_brief(content, "talking-points", options)
    points = [
        one
        for section in brief.sections
        for block in section.blocks
        if isinstance(block, Points)
        for one in block.items
    ]
    assert len(points) >= 3
    assert any(words for point in points for _, words in point.spoken)


@pytest.mark.parametrize(
    ("source", "aloud"),
    [
        ("产值达136.2亿元。", "thirteen point six two billion yuan"),
        ("投入超44亿元。", "over four point four billion yuan"),
        ("同比增长6.3%。", "up six point three percent year on year"),
        ("同比下降4.5%。", "down four point five percent year on year"),
        ("建成公园197个。", "one hundred and ninety-seven"),
        ("建成2座。", ""),
        ("占比提高6.4个百分点。", "an increase of six point four percentage points"),
    ],
)
def test_figures_are_read_aloud_as_an_interpreter_says_them(source: str, aloud: str) -> None:
    (figure,) = figures_in(source, role="results", year=2025)
    assert say_aloud(figure) == aloud


def test_proof_sheet_says_when_it_is_not_ready(translated, options: BriefOptions) -> None:
    wrong = translated(lambda segment, place, wording: wording.replace("1.01", "1.11"))
    text = whole_text(pdf_bytes(build_brief(wrong, "proof", options)))
    assert squeezed("Not ready to sign") in text
    assert wrong.report.sha256 in text


def test_figures_annex_lists_every_figure(content: ProjectContent, options: BriefOptions) -> None:
    brief = build_brief(content, "figures", options)
    rows = [
        row
        for section in brief.sections
        if section.anchor.startswith("part-")
        for block in section.blocks
        if isinstance(block, Table)
        for row in block.rows
        if not row.heading
    ]
    assert len(rows) == len(content.figures.figures)


def test_comparison_sets_two_years_side_by_side(options: BriefOptions) -> None:
    def made(year: int, output: str, growth: str) -> ProjectContent:
        text = (
            f"临江县{year}年国民经济和社会发展计划执行情况的报告\n\n一、{year}年计划执行情况\n\n（一）主要指标\n\n"
            f"- 地区生产总值完成{output}亿元，同比增长{growth}%；\n- 固定资产投资完成120亿元，同比增长3%；\n"
        )
        report = read_text(text, f"{year}.txt")
        return ProjectContent(report, extract_figures(report))

    brief = build_comparison(made(2024, "235.4", "5.5"), made(2025, "251", "6.1"), options)
    text = whole_text(pdf_bytes(brief))
    for wording in ("RMB 23.54 billion", "RMB 25.1 billion", "+5.5%", "+6.1%"):
        assert squeezed(wording) in text


@pytest.mark.parametrize(
    ("source", "shown"),
    [("增长5%左右。", "5%左右"), ("新增首店90家以上。", "90家以上"), ("投入超44亿元。", "超44亿元")],
)
def test_a_qualifier_stands_where_the_chinese_has_it(source: str, shown: str) -> None:
    (figure,) = figures_in(source, role="targets", year=2026)
    assert chinese(figure) == shown


def test_the_annex_names_paragraphs_and_marks_unconfirmed_headings(translated, options: BriefOptions) -> None:
    machine = translated(state=TranslationState.MACHINE)
    heading = next(one for one in machine.report.segments if one.block == "P1")
    english = "I. Implementation of the 2025 Plan for National Economic and Social Development"
    known = {**machine.translations, heading.id: Translation(heading.id, english, TranslationState.MACHINE)}
    brief = build_brief(replace(machine, translations=known), "figures", options)
    part = next(section for section in brief.sections if section.anchor == "part-P1")
    assert part.title.en[-1:] == UNCONFIRMED
    (table,) = (block for block in brief.sections[0].blocks if isinstance(block, Table))
    assert text_of(table.columns[-1].title.en) == "¶"
    assert all("[" not in text_of(row.cells[-1].words.en) for row in table.rows)


def test_a_table_of_aims_beside_results_says_in_print_which_is_which_and_in_which_unit() -> None:
    rows = "指标\t单位\t2025年目标\t2025年完成\n地区生产总值\t亿元\t640\t652.3\n"
    rows += "城镇新增就业\t万人\t1.5\t1.62\n"
    report = read_text(f"平江市2025年工作报告\n\n一、2025年工作回顾\n\n{rows}", "report.txt")
    content = ProjectContent(report, extract_figures(report))
    english, chinese_words = (
        whole_text(pdf_bytes(build_brief(content, "figures", BriefOptions(language=language))))
        for language in (Language.ENGLISH, Language.CHINESE)
    )
    assert squeezed("Gross domestic product (GDP), planned 640亿元 RMB 64 billion") in english
    assert squeezed("Gross domestic product (GDP) 652.3亿元 RMB 65.23 billion") in english
    assert squeezed("城镇新增就业人数（计划）1.5万人") in chinese_words
    assert squeezed("城镇新增就业人数 1.62 万人") in chinese_words
