"""The other forms of a brief: DOCX, HTML, pictures, charts, sheets and comparison."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import docx
import pytest
from lxml import etree
from PIL import Image

from desktop_app.briefs.blocks import Points, Table
from desktop_app.briefs.build import build_brief, build_comparison, templates
from desktop_app.briefs.docx import docx_bytes, write_docx
from desktop_app.briefs.html import html_text, write_html
from desktop_app.briefs.model import Language
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.pdf.charts import chart_png, chart_svg
from desktop_app.briefs.pdf.render import page_png
from desktop_app.briefs.pdf.write import pdf_bytes
from desktop_app.briefs.places import place_english
from desktop_app.briefs.talking_points import say_aloud
from desktop_app.briefs.wording import chinese, date_words, rate_cell, tidy
from desktop_app.briefs.words import UNCONFIRMED, text_of
from desktop_app.document.read import read_text
from desktop_app.errors import ExportError
from desktop_app.figures.extract import extract_figures, figures_in
from desktop_app.figures.tables.charts import charts_of
from desktop_app.project.content import ProjectContent
from desktop_app.translation.model import Translation, TranslationState
from tests.briefs.pdf_reading import squeezed, whole_text


@pytest.mark.parametrize("template", templates())
def test_docx_and_html_say_the_same_as_the_pdf(
    content: ProjectContent, options: BriefOptions, template: str, tmp_path: Path
) -> None:
    brief = build_brief(content, template, options)
    path, page = tmp_path / "brief.docx", tmp_path / "brief.html"
    write_docx(brief, path)
    write_html(brief, page)
    document = docx.Document(str(path))
    in_word = squeezed(
        "".join(element.text or "" for element in document.element.body.iter() if element.text)
    )
    body = page.read_text(encoding="utf-8").split("</style>")[1]
    in_html = squeezed(re.sub(r"<[^>]+>", "", body))
    in_pdf = whole_text(pdf_bytes(brief))
    wordings = {
        figure.english for figure in content.figures.figures if any(char.isdigit() for char in figure.english)
    }
    said = {wording for wording in wordings if squeezed(wording) in in_pdf}
    assert len(said) > 3 or template == "proof"  # which says figures in a table of its own
    for wording in said:
        assert squeezed(wording) in in_word or len(wording) < 4, wording
        assert squeezed(wording) in in_html or len(wording) < 4, wording


def test_docx_has_real_headings_and_the_same_bytes(content: ProjectContent, options: BriefOptions) -> None:
    brief = build_brief(content, "delegation", options)
    assert docx_bytes(brief) == docx_bytes(brief)
    document = docx.Document(BytesIO(docx_bytes(brief)))
    headings = [one.text for one in document.paragraphs if one.style.name == "Heading 1"]
    assert "Headline indicators" in headings


@pytest.mark.parametrize("template", ["delegation", "talking-points", "figures", "proof"])
def test_html_is_one_file_whose_links_all_lead_somewhere(
    content: ProjectContent, options: BriefOptions, template: str
) -> None:
    text = html_text(build_brief(content, template, options))
    assert not re.search(r'(?:src|href)="(?!#)', text)
    targets = set(re.findall(r'href="#([^"]+)"', text))
    names = set(re.findall(r' id="([^"]+)"', text))
    assert {one for one in targets if one.startswith("source-")} <= names
    assert "<script" not in text


def test_html_escapes_what_the_report_says(options: BriefOptions) -> None:
    report = read_text(
        "测试区2024年工作报告\n\n一、2024年工作回顾\n\n产值增长5%，<b>达到</b>30亿元。\n", "x.txt"
    )
    content = ProjectContent(report, extract_figures(report))
    assert "<b>达到" not in html_text(build_brief(content, "bilingual", options))


def test_charts_are_vectors_pictures_and_in_both_languages(content: ProjectContent) -> None:
    for chart in charts_of(content.figures):
        labels = {bar.label_zh for bar in chart.bars if bar.label_zh != bar.label}
        for language in Language:
            root = etree.fromstring(chart_svg(chart, language=language).encode())
            said = squeezed("".join(root.itertext()))
            assert sum(one.tag.endswith("rect") for one in root) >= len(chart.bars)
            assert all((squeezed(zh) in said) is (language is not Language.ENGLISH) for zh in labels)
            assert all(
                (squeezed(bar.text).lstrip("−") in said) is (language is not Language.CHINESE)
                for bar in chart.bars
                if "billion" in bar.text
            )
        picture = Image.open(BytesIO(chart_png(chart)))
        assert picture.width == 960
        assert len(picture.convert("RGB").getcolors(1 << 20) or []) > 10


def test_a_declining_bar_goes_left_of_zero(content: ProjectContent) -> None:
    chart = next(one for one in charts_of(content.figures) if one.series)
    falling = replace(
        chart, bars=tuple(replace(bar, value=-bar.value, text="−" + bar.text) for bar in chart.bars)
    )
    root = etree.fromstring(chart_svg(falling).encode())
    boxes = [one for one in root if one.tag.endswith("rect") and float(one.get("width")) > 8.7]
    edges = [float(one.get("x")) + float(one.get("width")) for one in boxes]
    assert max(edges) - min(edges) < 0.5  # all end at the zero line


@pytest.mark.parametrize("language", Language)
def test_no_name_of_a_series_runs_off_the_page(content: ProjectContent, language: Language) -> None:
    chart = next(one for one in charts_of(content.figures) if one.series)
    names = {one: f"{one} of the Dehong Dai and Jingpo Autonomous Prefecture" for one in chart.series}
    bars = tuple(replace(bar, series=names[bar.series]) for bar in chart.bars)
    long = replace(chart, bars=bars, series=tuple(names.values()))
    root = etree.fromstring(chart_svg(long, language=language).encode())
    texts = [one for one in root if one.tag.endswith("text")]
    assert max(float(one.get("x")) + float(one.get("textLength")) for one in texts) <= 480
    assert {one.get("fill") for one in root if one.tag.endswith("rect")} == {"#0B5563", "#8DB9C0"}


def test_the_first_page_as_a_picture(content: ProjectContent, options: BriefOptions) -> None:
    picture = Image.open(BytesIO(page_png(pdf_bytes(build_brief(content, "proof", options)), scale=1)))
    assert picture.size == (596, 842)


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


def test_an_unknown_template_is_told_with_the_known_ones(content: ProjectContent) -> None:
    with pytest.raises(ExportError, match="delegation"):
        build_brief(content, "poster")


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("深圳市南山区", "Nanshan District, Shenzhen"),
        ("四川省成都市武侯区", "Wuhou District, Chengdu"),
        ("浙江省", "Zhejiang Province"),
        ("桐庐县", "Tonglu County"),
        ("中国", "China"),
        ("某某公司", ""),
    ],
)
def test_places_are_named_in_english(zh: str, en: str) -> None:
    assert place_english(zh) == en


def test_wording_of_table_cells() -> None:
    (figure,) = figures_in("本地生产总值增长5.0%以上。", role="targets", year=2026)
    amount = rate_cell(figure).amount
    assert amount is not None
    assert (amount.prefix, amount.number, amount.suffix) == ("at least", "+5.0", "%")
    assert chinese(figure) == "5.0%以上"
    (falling,) = figures_in("浓度同比下降4.5%。", role="results", year=2025)
    fallen = rate_cell(falling).amount
    assert fallen is not None
    assert fallen.text == "−4.5%"
    assert falling.value_normalised == Decimal("-4.5")
    (rate,) = figures_in("城镇调查失业率5.5%左右。", role="targets", year=2026)
    level = rate_cell(rate).amount
    assert level is not None
    assert level.text == "about 5.5%"  # a rate is no growth


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


def test_a_sentence_given_in_chinese_is_not_printed_again_among_the_sources(
    content: ProjectContent, options: BriefOptions
) -> None:
    bare = replace(content, translations={})
    summary = next(one for one in bare.report.segments if one.text.startswith("总体来看"))
    text = whole_text(pdf_bytes(build_brief(bare, "delegation", options)))
    assert text.count(squeezed(tidy(summary.text))[:16]) == 1


def test_dates_and_display_text() -> None:
    words = date_words("2026-01-27")
    assert (words.en[0].text, words.zh[0].text) == ("27 January 2026", "2026年1月27日")
    assert tidy("深圳市 南山区 2025 年\n规划") == "深圳市南山区 2025 年规划"
    assert tidy("PM_{2.5} 浓度") == "PM2.5 浓度"


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("template", templates())
def test_every_template_speaks_every_language(
    content: ProjectContent, options: BriefOptions, template: str, language: Language
) -> None:
    pdf = pdf_bytes(build_brief(content, template, replace(options, language=language)))
    assert len(whole_text(pdf)) > 300


def test_word_links_lead_from_a_statement_to_its_source(
    content: ProjectContent, options: BriefOptions
) -> None:
    data = docx_bytes(build_brief(content, "delegation", options))
    with zipfile.ZipFile(BytesIO(data)) as archive:
        xml = archive.read("word/document.xml").decode()
    targets = set(re.findall(r'<w:hyperlink w:anchor="(source-\d+)"', xml))
    marks = re.findall(r'<w:bookmarkStart w:id="\d+" w:name="(source-\d+)"', xml)
    assert len(targets) >= 10
    assert targets <= set(marks)
    assert len(marks) == len(set(marks))
    assert "w:insideV" in xml  # hairlines between rows, none between columns
    assert 'w:val="TableGrid"' not in xml


def test_a_place_that_is_the_title_is_said_once(content: ProjectContent, options: BriefOptions) -> None:
    brief = build_brief(content, "delegation", options)
    head = html_text(brief).partition("<main>")[0].partition("<body")[2]
    assert head.count("Nanshan District, Shenzhen<") == 1
    paragraphs = [one.text for one in docx.Document(BytesIO(docx_bytes(brief))).paragraphs[:6]]
    assert paragraphs.count("Nanshan District, Shenzhen") == 1
    assert "27 January 2026" in paragraphs
