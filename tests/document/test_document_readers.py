"""The same report as DOCX, PDF, HTML and Markdown has the same outline."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from html import escape
from pathlib import Path

import docx
import pytest
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

from desktop_app import resources
from desktop_app.document.model import Block, BlockKind, Report
from desktop_app.document.read import read_report
from tests.fuzz.packing import W, packed

Shape = list[tuple[str, str, str]]


def shape(report: Report) -> Shape:
    return [(b.id, b.kind.value, re.sub(r"\s", "", b.text)) for b in report.blocks]


def paragraphs(report: Report) -> list[tuple[Block, str]]:
    """Blocks with the run-in heading that stands before them."""
    made: list[tuple[Block, str]] = []
    heading = ""
    for block in report.blocks:
        if block.kind is BlockKind.RUN_IN_HEADING:
            heading = block.text
        else:
            made.append((block, heading))
            heading = ""
    return made


def as_docx(report: Report) -> bytes:
    document = docx.Document()
    styles = {BlockKind.TITLE: "Title", BlockKind.PART: "Heading 1", BlockKind.SECTION: "Heading 2"}
    for block, heading in paragraphs(report):
        style = "List Bullet" if block.kind is BlockKind.BULLET else styles.get(block.kind, "Normal")
        paragraph = document.add_paragraph(style=style)
        if heading:
            paragraph.add_run(heading).bold = True
        paragraph.add_run(block.text)
    document.sections[0].header.paragraphs[0].text = "会议文件（十二）"
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def as_markdown(report: Report) -> bytes:
    signs = {BlockKind.TITLE: "# ", BlockKind.PART: "## ", BlockKind.SECTION: "### ", BlockKind.BULLET: "- "}
    rows = [
        signs.get(block.kind, "") + (f"**{heading}**" if heading else "") + block.text
        for block, heading in paragraphs(report)
    ]
    return "\n\n".join(rows).encode()


def as_html(report: Report) -> bytes:
    rows = []
    for block, heading in paragraphs(report):
        tag = {BlockKind.TITLE: "h1", BlockKind.BULLET: "li"}.get(block.kind, "p")
        bold = f"<strong>{heading}</strong>" if heading else ""
        rows.append(f"<{tag}>　　{bold}{escape(block.text)}</{tag}>")
    page = (
        "<!DOCTYPE html><html><head><meta charset='gb2312'><title>某政府网</title>"
        "<script>var a='，。，。，。';</script></head><body>"
        "<ul class='menu'><li><a href='/'>首页</a></li><li><a href='/zw'>政务公开</a></li></ul>"
        "<div id='main'><div>来源：区发改局　发布时间：2026-02-10</div><div class='TRS_Editor'>"
        + "\n".join(rows)
        + "</div><p>【打印】</p></div>"
        "<div class='foot'><p>版权所有：某区政府，承办：某局。</p></div></body></html>"
    )
    return page.encode("gb18030")


def as_pdf(report: Report) -> bytes:
    pdfmetrics.registerFont(TTFont("Doc", str(resources.path_to("fonts/NotoSansSC-Regular.ttf"))))
    pdfmetrics.registerFont(TTFont("DocBold", str(resources.path_to("fonts/NotoSansSC-Bold.ttf"))))
    pdfmetrics.registerFontFamily("Doc", normal="Doc", bold="DocBold", italic="Doc", boldItalic="DocBold")
    body = ParagraphStyle("body", fontName="Doc", fontSize=14, leading=24, firstLineIndent=28, wordWrap="CJK")
    title = ParagraphStyle("title", fontName="DocBold", fontSize=20, leading=30, alignment=1, wordWrap="CJK")
    middle = ParagraphStyle("middle", parent=body, alignment=1, firstLineIndent=0)
    styles = {BlockKind.TITLE: title, BlockKind.SUBTITLE: middle, BlockKind.SPEAKER: middle}
    flow: list[Flowable] = []
    for block, heading in paragraphs(report):
        sign = "• " if block.kind is BlockKind.BULLET else ""
        bold = f"<b>{escape(heading)}</b>" if heading else ""
        flow.append(Paragraph(sign + bold + escape(block.text), styles.get(block.kind, body)))

    def decorate(canvas: object, document: object) -> None:
        canvas.setFont("Doc", 9)  # type: ignore[attr-defined]
        canvas.drawCentredString(297, 815, "会议文件（十二）")  # type: ignore[attr-defined]
        canvas.drawCentredString(297, 25, f"— {document.page} —")  # type: ignore[attr-defined]

    buffer = io.BytesIO()
    SimpleDocTemplate(buffer, topMargin=72, bottomMargin=60).build(
        flow, onFirstPage=decorate, onLaterPages=decorate
    )
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("suffix", "write"), [("docx", as_docx), ("md", as_markdown), ("html", as_html), ("pdf", as_pdf)]
)
@pytest.mark.parametrize("name", ["nanshan", "page-broken"])
def test_outline_is_the_same_in_every_format(
    tmp_path: Path, samples: Path, nanshan: Path, name: str, suffix: str, write: Callable[[Report], bytes]
) -> None:
    source = read_report(nanshan if name == "nanshan" else samples / f"{name}.txt")
    path = tmp_path / f"report.{suffix}"
    path.write_bytes(write(source))
    report = read_report(path)
    assert shape(report) == shape(source)
    assert report.format == {"md": "markdown"}.get(suffix, suffix)
    assert (report.title, report.subtitle, report.speaker) == (source.title, source.subtitle, source.speaker)


def test_pdf_heads_and_page_numbers_are_dropped_on_record(tmp_path: Path, nanshan: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(as_pdf(read_report(nanshan)))
    report = read_report(path)
    assert "会议文件（十二）" in report.removed
    assert any(re.fullmatch("—1—|— 1 —", text) for text in report.removed)
    assert {r.reason for r in report.repairs} >= {"page-break"}


def test_docx_tables_notes_numbers_and_deleted_text(tmp_path: Path) -> None:
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    document = docx.Document()
    document.add_paragraph("海东区计划执行情况报告", style="Title")
    document.add_paragraph("一、2024年执行情况")
    document.add_paragraph("主要指标完成情况如下：")
    table = document.add_table(rows=2, cols=3)
    for row, cells in zip(
        table.rows, [("指标", "完成", "增速"), ("生产总值", "325亿元", "6.1%")], strict=True
    ):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    paragraph = document.add_paragraph("全年新增企业")
    paragraph._p.append(
        parse_xml(f'<w:ins {nsdecls("w")} w:id="1" w:author="a"><w:r><w:t>30家。</w:t></w:r></w:ins>')
    )
    paragraph._p.append(
        parse_xml(
            f'<w:del {nsdecls("w")} w:id="2" w:author="a"><w:r><w:delText>20家</w:delText></w:r></w:del>'
        )
    )
    path = tmp_path / "a.docx"
    document.save(str(path))
    texts = [b.text for b in read_report(path).blocks]
    assert "指标\t完成\t增速" in texts
    assert "生产总值\t325亿元\t6.1%" in texts
    assert texts[-1] == "全年新增企业30家。"


def test_notes_of_a_word_file_stand_behind_its_text_and_their_rules_do_not(tmp_path: Path) -> None:
    note = "<w:footnote {}><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:footnote>"
    rule = note.format('w:id="0" w:type="separator"', "———")
    notes = rule + note.format('w:id="1"', "按可比价计算。") + note.format('w:id="2"', "不含农户。")
    path = tmp_path / "notes.docx"
    path.write_bytes(packed("word/footnotes.xml", f"<w:footnotes {W}>{notes}</w:footnotes>".encode()))
    texts = [block.text for block in read_report(path).blocks]
    assert texts[-2:] == ["按可比价计算。", "不含农户。"]
    assert not any("———" in text for text in texts)


def test_docx_shows_automatic_chinese_numbers() -> None:
    from lxml import etree

    from desktop_app.document.readers.numbers import Numbers, chinese_number

    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xml = f"""<w:numbering xmlns:w="{space}"><w:abstractNum w:abstractNumId="0">
      <w:lvl w:ilvl="0"><w:start w:val="1"/>
        <w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/>
        <w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
      <w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>
      </w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""
    numbers = Numbers(etree.fromstring(xml))
    labels = [numbers.label("7", level) for level in "011012"]
    assert labels == [
        ("一、", False),
        ("（一）", False),
        ("（二）", False),
        ("二、", False),
        ("（一）", False),
        ("", True),
    ]
    assert [chinese_number(n) for n in (1, 10, 11, 20, 35, 99, 100)] == [
        "一", "十", "十一", "二十", "三十五", "九十九", "100",
    ]  # fmt: skip


def test_pdf_tables_become_rows_and_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    from desktop_app.document.readers.rows import Glyph, bands_of, find_gutter, to_rows

    pdfmetrics.registerFont(TTFont("Doc", str(resources.path_to("fonts/NotoSansSC-Regular.ttf"))))
    body = ParagraphStyle("b", fontName="Doc", fontSize=12, leading=20, wordWrap="CJK", firstLineIndent=24)
    table = Table(
        [["指标", "完成", "增速"], ["生产总值", "325亿元", "6.1%"]], style=[("FONT", (0, 0), (-1, -1), "Doc")]
    )
    text = "全市上下坚持稳中求进工作总基调，经济运行总体平稳、稳中有进。" * 3
    path = tmp_path / "t.pdf"
    SimpleDocTemplate(str(path)).build(
        [Paragraph("海东区计划执行情况报告", body), Paragraph(text, body), table]
    )
    texts = [b.text for b in read_report(path).blocks]
    assert texts[-3:] == [text, "指标\t完成\t增速", "生产总值\t325亿元\t6.1%"]

    def column(left: int, words: str) -> list[Glyph]:
        return [
            Glyph(
                char,
                left + 12 * (i % 15),
                left + 12 * (i % 15) + 12,
                700 - 20 * (i // 15),
                712 - 20 * (i // 15),
                12,
            )
            for i, char in enumerate(words)
        ]

    both = [*column(60, "左" * 150), *column(330, "右" * 150)]
    gutter = find_gutter(bands_of(both), 595)
    assert gutter is not None
    rows = to_rows(bands_of(both), gutter)
    assert {row.left for row in rows} == {60}  # both columns have one margin
    assert "".join(row.text for row in rows) == "左" * 150 + "右" * 150


def test_office_and_day_between_a_web_pages_title_and_its_article_are_kept(tmp_path: Path) -> None:
    body = "".join(
        f"<p>全市经济运行平稳，第{n}产业增加值增长5.{n}%，各项事业取得新进展。</p>" for n in range(6)
    )
    page = (
        "<html><head><meta charset='utf-8'><title>甲市统计公报</title></head><body>"
        "<ul><li><a>首页</a></li></ul>"
        "<div><h2>甲市2024年统计公报</h2><div>甲市统计局<br>（2025年4月1日）</div>"
        f"<div>发布时间：2025-04-01　浏览次数：235</div><div id='zoom'>{body}</div></div></body></html>"
    )
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    report = read_report(tmp_path / "a.html")
    assert (report.title, report.speaker, report.subtitle) == (
        "甲市2024年统计公报",
        "甲市统计局",
        "（2025年4月1日）",
    )
    assert len(report.blocks) == 9
