"""A wrong figure is seen in whatever form it stands: words, ranges, ranks, dates, shares, signs."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from desktop_app.briefs.build import build_brief, templates
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.pdf.write import pdf_bytes
from desktop_app.briefs.words import Mark
from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.project.content import ProjectContent
from desktop_app.translation.model import Translation, TranslationState
from tests.briefs.pdf_reading import pairs_of, squeezed, whole_text

#: The Chinese, an English that is right, and others that are not.
FORMS = (
    (
        "财政收入136.2亿元。",
        "Fiscal revenue was thirteen point six two billion yuan.",
        (
            "Fiscal revenue was thirteen point two six billion yuan.",
            "Fiscal revenue was thirteen point six two million yuan.",
            "Fiscal revenue was thirty point six two billion yuan.",
        ),
    ),
    (
        "新增企业三十二家。",
        "Thirty-two enterprises were added.",
        (
            "Twenty-three enterprises were added.",
            "Thirty-two hundred enterprises were added.",
        ),
    ),
    (
        "投资增长5%至8%。",
        "Investment grew by 5% to 8%.",
        (
            "Investment grew by 5% to 9%.",
            "Investment grew by 3% to 8%.",
            "Investment grew by 8%.",
            "Investment fell by 5% to 8%.",
        ),
    ),
    (
        "引进项目20—30个。",
        "Between 20 and 30 projects were brought in.",
        (
            "Between 20 and 40 projects were brought in.",
            "Between 12 and 30 projects were brought in.",
        ),
    ),
    (
        "总量居全省第二位。",
        "The total ranked second in the province.",
        (
            "The total ranked third in the province.",
            "The total ranked 12th in the province.",
            "The total ranked first in the province.",
        ),
    ),
    (
        "大会于3月5日开幕。",
        "The congress opened on 5 March.",
        (
            "The congress opened on 15 March.",
            "The congress opened on 5 May.",
            "The congress opened on March 6.",
        ),
    ),
    (
        "地铁于2025年9月28日通车。",
        "The metro opened on 28 September 2025.",
        (
            "The metro opened on 28 September 2024.",
            "The metro opened on 28 November 2025.",
            "The metro opened on 18 September 2025.",
        ),
    ),
    (
        "三分之二的村庄通了公路。",
        "Two thirds of the villages were reached by road.",
        (
            "Three quarters of the villages were reached by road.",
            "One third of the villages were reached by road.",
        ),
    ),
    (
        "产值翻了一番。",
        "Output value doubled.",
        ("Output value tripled.",),
    ),
    (
        "失业率下降0.3个百分点。",
        "The unemployment rate fell by 0.3 percentage points.",
        (
            "The unemployment rate rose by 0.3 percentage points.",
            "The unemployment rate fell by 0.3%.",
            "The unemployment rate fell by 3 percentage points.",
        ),
    ),
    (
        "气温为零下5摄氏度。",
        "The temperature was minus 5 degrees Celsius.",
        ("The temperature was 5 degrees Celsius.",),
    ),
    (
        "“十四五”期间新增学位4.5万个。",
        "Forty-five thousand school places were added during the 14th Five-Year Plan period.",
        (
            "Forty-five thousand school places were added during the 13th Five-Year Plan period.",
            "Fifty-four thousand school places were added during the 14th Five-Year Plan period.",
        ),
    ),
    (
        "上半年出口增长一成。",
        "Exports grew by ten percent in the first half of the year.",
        (
            "Exports grew by one percent in the first half of the year.",
            "Exports grew by ten percent in the second half of the year.",
        ),
    ),
    (
        "连续八年获评百强县。",
        "It was named a top-100 county for the eighth year in a row.",
        (
            "It was named a top-100 county for the ninth year in a row.",
            "It was named a top-10 county for the eighth year in a row.",
        ),
    ),
    (
        "销量是上年的2.5倍。",
        "Sales were 2.5 times those of the year before.",
        (
            "Sales were 3.5 times those of the year before.",
            "Sales were one and a half times those of the year before.",
        ),
    ),
    (
        "约有半数居民受益。",
        "About half of the residents benefited.",
        ("About a quarter of the residents benefited.",),
    ),
)
_TEXT = "清河县政府工作报告\n\n一、2025年工作回顾\n\n" + "\n\n".join(zh for zh, _, _ in FORMS)
REPORT = read_text(_TEXT, "report.txt")
FIGURES = extract_figures(REPORT)
ROUNDS = max(len(wrong) for _, _, wrong in FORMS)


def project(english: Mapping[str, str]) -> ProjectContent:
    """The report with this English, by the Chinese; everything confirmed by a person who overlooked it."""
    translations = {
        segment.id: Translation(segment.id, english[segment.text], TranslationState.APPROVED)
        for segment in REPORT.segments
        if segment.text in english
    }
    return ProjectContent(REPORT, FIGURES, translations)


def test_right_figures_are_let_in() -> None:
    right = {zh: english for zh, english, _ in FORMS}
    pairs = pairs_of(build_brief(project(right), "bilingual", BriefOptions()))
    assert len([pair for pair in pairs if pair.text.en]) == len(FORMS)
    assert not [pair.text for pair in pairs if pair.open_figures]


@pytest.mark.parametrize("turn", range(ROUNDS))
def test_each_wrong_one_stands_in_red_or_stays_out(turn: int) -> None:
    """In the nth run every sentence has its nth wrong English: alarmed in the full report, not quoted."""
    wrong = {zh: others[turn] for zh, _, others in FORMS if turn < len(others)}
    right = {zh: english for zh, english, _ in FORMS if zh not in wrong}
    spoiled = project(right | wrong)
    full = build_brief(spoiled, "bilingual", BriefOptions())
    alarmed = [pair for pair in pairs_of(full) if pair.open_figures]
    assert len(alarmed) == len(wrong)
    assert all(any(span.mark is Mark.OPEN for span in pair.text.en) for pair in alarmed)
    assert whole_text(pdf_bytes(full)).count(squeezed("not proven")) >= len(wrong)
    for template in set(templates()) - {"bilingual", "proof", "figures"}:
        said = whole_text(pdf_bytes(build_brief(spoiled, template, BriefOptions())))
        assert not [english for english in wrong.values() if squeezed(english) in said], template
