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

from desktop_app.briefs.build import build_brief, build_comparison, templates
from desktop_app.briefs.docx import docx_bytes, write_docx
from desktop_app.briefs.html import html_text, write_html
from desktop_app.briefs.model import Language
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.pdf.charts import chart_png, chart_svg
from desktop_app.briefs.pdf.render import page_png
from desktop_app.briefs.pdf.write import pdf_bytes
from desktop_app.briefs.places import place_english
from desktop_app.briefs.wording import chinese, date_words, rate_cell, tidy
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


def test_who_hears_a_chart_hears_what_fell(content: ProjectContent) -> None:
    chart = next(one for one in charts_of(content.figures) if one.series)
    first, *others = chart.bars
    falling = replace(chart, bars=(replace(first, value=-first.value), *others))
    (spoken,) = etree.fromstring(chart_svg(falling).encode()).iter("{*}title")
    said = (spoken.text or "").split("; ")
    assert f": −{first.text}" in said[0]
    assert not any("−" in one for one in said[1:])


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
        ("广东省广州市天河区", "Tianhe District, Guangzhou"),
        ("临州市青海东区", "Qinghaidong District, Linzhou"),
        ("福州新区", "Fuzhou New Area"),
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


def _of(text: str, english: dict[str, str], template: str) -> str:
    report = read_text(text, "report.txt")
    made = {
        one.id: Translation(one.id, english[one.text], TranslationState.MACHINE)
        for one in report.segments
        if one.text in english
    }
    brief = build_brief(ProjectContent(report, extract_figures(report), made), template)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html_text(brief).split("</style>")[1]))


NO_FIGURES = "某区工作报告\n\n一、工作回顾\n\n各项事业取得新进展。我们坚持稳中求进。\n"


def test_a_report_without_figures_is_told_so_and_none_is_counted() -> None:
    talk = _of(NO_FIGURES, {}, "talking-points")
    assert "This report states no figures" in talk
    assert "settle the open figures" not in talk
    brief = _of(NO_FIGURES, {}, "delegation")
    assert "0 of 0" not in brief
    assert "No figures to check." in brief
    assert "Figures in the tables" not in brief
    with_figures = _of("某区工作报告\n\n一、工作回顾\n\n新建学校12所，投资3亿元。\n", {}, "delegation")
    assert "Figures in the tables" in with_figures
    wrong = {"新建学校12所。": "We built 15 schools."}
    assert "settle the open figures" in _of("某区工作报告\n\n新建学校12所。\n", wrong, "talking-points")


def test_of_one_sentence_the_notes_speak_in_the_singular() -> None:
    said = {"我们坚持稳中求进。": "We pursued progress while ensuring stability.", "某区工作报告": "Report"}
    said["一、工作回顾"] = "Review"
    page = _of(NO_FIGURES, said, "bilingual")
    assert "One of the report’s" in page
    assert "has no English yet" in page
    said.pop("我们坚持稳中求进。")
    assert "have no English yet" in _of(NO_FIGURES, said, "bilingual")


def test_a_report_without_headings_has_no_empty_contents() -> None:
    def words(text: str) -> str:
        report = read_text(text, "report.txt")
        return whole_text(
            pdf_bytes(build_brief(ProjectContent(report, extract_figures(report), {}), "bilingual"))
        )

    assert "Contents" not in words("全区地区生产总值增长5.2%。\n")
    assert "Contents" in words(NO_FIGURES)


def test_a_chinese_annex_speaks_chinese_of_its_chart_and_of_its_title() -> None:
    said = "全年水产品产量2.25万吨。其中，养殖水产品产量1.99万吨；捕捞水产品产量990吨。"
    said += "地区生产总值120亿元，增长4%。"
    report = read_text(f"2024年统计公报\n\n一、综合\n\n{said}\n", "report.txt")
    title = report.segments[0]
    machine = {title.id: Translation(title.id, "Communiqué for 2024", TranslationState.MACHINE)}
    content = ProjectContent(report, extract_figures(report), machine)
    assert [chart for chart in charts_of(content.figures) if chart.kind == "composition"]
    chinese = BriefOptions(language=Language.CHINESE)
    text = whole_text(pdf_bytes(build_brief(content, "figures", chinese)))
    assert "构成：水产品产量" in text
    assert "Outputof" not in text
    assert "英文标题" not in text
    assert "1.99万吨" in text
    assert "machine-translated" in whole_text(pdf_bytes(build_brief(content, "bilingual")))


def test_a_report_without_a_place_is_compared_under_the_name_of_its_file_without_its_ending() -> None:
    texts = ("地区生产总值120亿元。\n", "地区生产总值90亿元。\n")
    reports = [read_text(text, f"report-{number}.txt") for number, text in enumerate(texts)]
    one, two = (ProjectContent(report, extract_figures(report), {}) for report in reports)
    assert "report-0 and report-1" in html_text(build_comparison(one, two))
