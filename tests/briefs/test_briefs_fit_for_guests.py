"""What a guest is handed says what it should: no shortcomings, no torn sentence, no other year's figure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.briefs.blocks import ChartBlock, Facts, Pairs, Statements
from desktop_app.briefs.build import build_brief, build_comparison
from desktop_app.briefs.choices import choices
from desktop_app.briefs.docx import docx_bytes
from desktop_app.briefs.html import html_text
from desktop_app.briefs.model import Language
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.pdf.pairs import way_title
from desktop_app.briefs.pdf.write import pdf_bytes
from desktop_app.briefs.periods import period_words
from desktop_app.briefs.safety import Checker
from desktop_app.briefs.words import Mark, Words, text_of
from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.figures.model import Doubt
from desktop_app.project.content import ProjectContent
from desktop_app.review.model import Finding, Severity
from desktop_app.services.briefing import make_brief
from desktop_app.services.running import run_to_end
from desktop_app.translation.model import Translation, TranslationState
from tests.briefs.guests import COUNTY, PROVINCE, brief_of, project, quoted, tables
from tests.briefs.pdf_reading import whole_text


@pytest.mark.parametrize("template", ["delegation", "talking-points"])
def test_shortcomings_are_not_told_to_guests(template: str) -> None:
    text = whole_text(pdf_bytes(brief_of(template)))
    assert "4万个" in text
    assert "不及预期" not in text
    assert "清醒认识" not in text


def test_a_shortcoming_is_listed_with_its_reason_and_may_be_taken() -> None:
    options = BriefOptions(language=Language.CHINESE, created=date(2026, 2, 1))
    one = next(choice for choice in choices(project(), options) if "不及预期" in choice.zh)
    assert "tells a shortcoming" in one.reason
    taken = build_brief(project(), "delegation", replace(options, include=frozenset({one.segment_id})))
    assert "不及预期" in quoted(taken)


def test_a_sentence_that_announces_others_is_not_quoted() -> None:
    assert "3项任务" not in quoted(brief_of())


@pytest.mark.parametrize(
    ("text", "announces"),
    [
        ("围绕上述目标，重点做好以下工作。", True),
        ("今年，我们将抓好八个方面的工作。", True),
        ("我们将把用水量降到3亿吨以下。", False),
        ("实施重点项目120个，做好五个方面的配套建设和服务保障工作，新增就业3万人。", False),
    ],
)
def test_a_sentence_whose_matter_stands_behind_it_is_known(text: str, announces: bool) -> None:
    content = project(f"青禾县政府工作报告\n一、2026年工作安排\n{text}新建公路30公里。", "We will go on")
    found = choices(content, BriefOptions(language=Language.CHINESE, created=date(2026, 2, 1)))
    reasons = [one.reason for one in found if one.zh == text]
    assert len(reasons) == 1
    assert ("announces what follows" in reasons[0]) is announces


def test_the_cells_of_a_row_are_told_apart_in_print() -> None:
    content = project(COUNTY, "Done")
    row = next(one for one in content.report.segments if "可支配收入" in one.text)
    said = "Per capita disposable income of rural residents\tRMB 19,800\tRMB 21,100"
    content.translations[row.id] = replace(content.translations[row.id], text=said)
    text = whole_text(pdf_bytes(build_brief(content, "bilingual", BriefOptions(created=date(2026, 2, 1)))))
    assert "residents|RMB19,800|RMB21,100" in text
    assert "|19800|21100" in text


@pytest.mark.parametrize("language", list(Language))
def test_a_target_of_another_year_says_so(language: Language) -> None:
    (table,) = tables(brief_of(language=language))
    assert [text_of(column.title.en) for column in table.columns][3] == "Target 2026"
    names = {text_of(row.cells[0].words.zh) for row in table.rows}
    assert any(name.endswith(("2026—2030年）", "2030年）", "2030年末）")) for name in names), names
    assert sum("（" in name for name in names) == 1


@pytest.mark.parametrize(
    ("period", "en", "zh"),
    [
        ("2025", "2025", "2025年"),
        ("end-2025", "end of 2025", "2025年末"),
        ("2021-2025", "2021–2025", "2021—2025年"),
        ("2025Q1-Q3", "Q1–Q3 2025", "2025年前三季度"),
        ("2025H1", "H1 2025", "2025年上半年"),
        ("2025-07", "July 2025", "2025年7月"),
        ("2025-01/2025-08", "January to August 2025", "2025年1—8月"),
        ("someday", "someday", "someday"),
    ],
)
def test_times_are_told_in_words(period: str, en: str, zh: str) -> None:
    assert period_words(period) == Words.of(en, zh)


def test_words_that_are_numbers_are_not_printed_bold() -> None:
    brief = build_brief(project(english="The province reached"), "delegation", BriefOptions())
    blocks = (block for section in brief.sections for block in section.blocks)
    items = [item for block in blocks if isinstance(block, Statements) for item in block.items]
    bold = [span.text for item in items for span in item.text.en if span.mark is Mark.FIGURE]
    assert bold
    assert all(any(char.isdigit() for char in text) for text in bold)


def test_an_open_heading_is_named_in_chinese_where_no_alarm_can_stand() -> None:
    content = project(english="In 1999 the province reached")
    brief = build_brief(content, "bilingual", BriefOptions(language=Language.ENGLISH))
    pairs = [
        pair
        for section in brief.sections
        for block in section.blocks
        if isinstance(block, Pairs)
        for pair in block.items
    ]
    opened = next(pair for pair in pairs if pair.open_figures and pair.kind == "part")
    assert way_title(opened, Language.ENGLISH) == text_of(opened.text.zh)


@pytest.mark.parametrize("language", list(Language))
def test_the_proof_sheet_counts_the_english_whatever_it_speaks(language: Language) -> None:
    content = project(english="In 1999 the province reached")
    options = BriefOptions(language=language, created=date(2026, 2, 1))
    sheet = build_brief(content, "proof", options)
    assert sheet.colophon.checked < sheet.colophon.figures
    (facts,) = (one for section in sheet.sections for one in section.blocks if isinstance(one, Facts))
    assert text_of(facts.items[0][1].en) == f"{sheet.colophon.checked} / {sheet.colophon.figures}"


def test_a_question_names_the_paragraphs_that_are_printed() -> None:
    content = project()
    ids = {block.id for block in content.report.blocks}
    question = "“失业率” is given as 5.2% in P1.p1 and as 6.2% in P1.p2. Which is right?"
    figures = replace(content.figures, doubts=(Doubt(("F1",), "clash", question),))
    assert {"P1.p1", "P1.p2"} <= ids
    text = whole_text(pdf_bytes(build_brief(replace(content, figures=figures), "proof", BriefOptions())))
    assert "in¶2andas" in text
    assert "P1.p" not in text


def test_a_chinese_proof_sheet_speaks_chinese(tmp_path: Path) -> None:
    content = project(english="The province reached")
    segment = content.report.segments[5]
    message = "The English breaks off in the middle of the sentence."
    finding = Finding(segment.id, "completeness", Severity.MAJOR, message)
    content = replace(content, findings={segment.id: (finding,)})
    path = tmp_path / "proof.pdf"
    run_to_end(make_brief(content, "proof", path, BriefOptions(language=Language.CHINESE)))
    text = whole_text(path.read_bytes())
    assert "过短" in text
    assert "breaks" not in text


def test_a_comparison_sets_only_what_both_give_and_draws_it() -> None:
    other = PROVINCE.replace("海南省", "湖北省").replace("增长4%", "增长5.5%").replace("增长5%", "增长5.1%")
    other = other.replace("，城镇调查失业率5.2%", "")
    brief = build_comparison(project(), project(other), BriefOptions(created=date(2026, 2, 1)))
    assert text_of(brief.title.en) == "Hainan Province 2025 and Hubei Province 2025"
    amounts = [[cell.amount.text for cell in row.cells if cell.amount] for row in tables(brief)[0].rows]
    assert ["+4%", "+5.5%"] in amounts
    assert all(len(row) == 2 and "–" not in row for row in amounts)
    (chart,) = (one for section in brief.sections for one in section.blocks if isinstance(one, ChartBlock))
    assert chart.chart.series == ("Hainan Province 2025", "Hubei Province 2025")


def test_what_is_only_planned_is_told_as_a_target_among_the_results_compared() -> None:
    ours = COUNTY.replace("新建中小学校6所，新增学位1800个。", "新增学位1800个，新建总投资2亿元以上项目8个。")
    theirs = ours.replace("桐柏县", "方城县").replace("1800个", "2100个").replace("2亿元以上", "3亿元以上")
    brief = build_comparison(project(ours), project(theirs), BriefOptions(created=date(2026, 2, 1)))
    names = [text_of(row.cells[0].words.en) for table in tables(brief) for row in table.rows]
    assert any(name.endswith("school places, target 2026") for name in names), names
    assert not any("hreshold" in name for name in names)


def test_one_place_in_two_years_is_named_once() -> None:
    later = PROVINCE.replace("2025", "2026").replace("2026年主要工作", "2027年主要工作")
    title = build_comparison(project(), project(later), BriefOptions()).title
    assert text_of(title.en) == "Hainan Province: 2025 and 2026"
    assert text_of(title.zh) == "海南省：2025年与2026年"


@pytest.mark.parametrize(("mode", "suffix"), [("RGB", "png"), ("CMYK", "jpg"), ("RGBA", "webp")])
def test_a_logo_stands_in_every_form(mode: str, suffix: str, tmp_path: Path) -> None:
    logo = tmp_path / f"logo.{suffix}"
    Image.new(mode, (120, 60)).save(logo)
    options = BriefOptions(logo=str(logo), office="Foreign Affairs Office", created=date(2026, 2, 1))
    brief = build_brief(project(), "proof", options)
    assert '<img class="logo" src="data:image/' in html_text(brief)
    plain = docx_bytes(replace(brief, logo=""))
    assert len(docx_bytes(brief)) > len(plain)
    assert docx_bytes(brief) == docx_bytes(brief)


@pytest.mark.parametrize(
    ("english", "proven"),
    [
        ("Officials led 34 investment promotion trips and visited 160 enterprises.", True),
        ("Officials led visits to 34 enterprises, and 160 enterprises were visited.", False),
    ],
)
def test_a_figure_told_of_other_things_is_not_proven(english: str, proven: bool) -> None:
    report = read_text("某县政府工作报告\n\n一、工作回顾\n\n干部带队外出招商34次，拜访企业160家。\n")
    segment = report.segments[-1]
    told = {segment.id: Translation(segment.id, english, TranslationState.MACHINE)}
    checked = Checker(ProjectContent(report, extract_figures(report), told)).check(segment)
    assert bool(checked.open) is not proven
