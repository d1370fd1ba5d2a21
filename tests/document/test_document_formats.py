"""No character is lost on the way through the formats, whatever stands in the paragraphs."""

from __future__ import annotations

import io
import tempfile
from collections import Counter
from html import escape
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.document.model import Report
from desktop_app.document.read import read_report

MARKS = set("*-—_•●+─―－–·■◆□○▪▶➢✓◇★☆")
LEAD = "海东区2024年政府工作报告"
END = "全年新增就业三万人，民生持续改善。"
words = st.text(alphabet="一二、（）()，。；：“”《》·1.2%市区增长ABc &<>", min_size=1, max_size=30)
piece = st.one_of(
    st.sampled_from(
        ["一、2024年工作回顾", "（一）产业发展。增长6%。", "1.投资有力", "各位代表！", "附件：1.甲表"]
    ),
    words,
)
paragraph = st.lists(st.tuples(piece, st.booleans()), min_size=1, max_size=3)
table = st.lists(st.tuples(words, words), min_size=1, max_size=3)
blocks = st.lists(st.one_of(paragraph, table.map(lambda rows: ("table", rows))), max_size=8)


def bare(text: str) -> Counter[str]:
    return Counter(char for char in text if not char.isspace() and char not in MARKS)


def kept(report: Report) -> Counter[str]:
    return bare("".join(b.text for b in report.blocks) + "".join(report.removed))


def texts(parts: list[object]) -> str:
    found = [LEAD, END]
    for part in parts:
        rows = part[1] if isinstance(part, tuple) else part
        found += [cell for row in rows for cell in row if isinstance(cell, str)]  # type: ignore[union-attr]
    return "".join(found)


def read(name: str, data: bytes) -> Report:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        return read_report(path)


@settings(max_examples=60)
@given(blocks)
def test_web_pages(parts: list[object]) -> None:
    rows = [f"<h1>{LEAD}</h1>"]
    for part in parts:
        if isinstance(part, tuple):
            cells = "".join(f"<tr><td>{escape(a)}</td><td>{escape(b)}</td></tr>" for a, b in part[1])
            rows.append(f"<table>{cells}</table>")
        else:
            runs = (f"<b>{escape(t)}</b>" if bold else escape(t) for t, bold in part)  # type: ignore[union-attr]
            rows.append(f"<p>{''.join(runs)}</p>")
    page = f"<html><body><div>{''.join(rows)}<p>{END * 3}</p></div></body></html>"
    assert kept(read("a.html", page.encode())) == bare(texts(parts) + END * 2)


@settings(max_examples=30)
@given(blocks)
def test_word_documents(parts: list[object]) -> None:
    import docx

    document = docx.Document()
    document.add_paragraph(LEAD, style="Title")
    for part in parts:
        if isinstance(part, tuple):
            made = document.add_table(0, 2)
            for a, b in part[1]:
                row = made.add_row()
                row.cells[0].text, row.cells[1].text = a, b
        else:
            line = document.add_paragraph()
            for text, bold in part:  # type: ignore[union-attr]
                line.add_run(text).bold = bold
    document.add_paragraph(END)
    buffer = io.BytesIO()
    document.save(buffer)
    assert kept(read("a.docx", buffer.getvalue())) == bare(texts(parts))


@pytest.mark.parametrize(
    ("heading", "window", "first"),
    [
        (
            "政府工作报告",
            "政府工作报告_某省人民政府",
            "现在，我代表省人民政府，向大会作政府工作报告，请予审查。",
        ),
        (
            "合肥市财政预算执行分析",
            "合肥市财政预算执行分析_合肥市财政局",
            "全市财政收入完成26.68亿元，增长30%。",
        ),
    ],
)
def test_the_heading_of_a_web_page_outside_the_article_is_the_title(
    tmp_path: Path, heading: str, window: str, first: str
) -> None:
    page = tmp_path / "a.html"
    page.write_text(
        f"<html><head><meta charset='utf-8'><title>{window}</title></head><body><h1>{heading}</h1>"
        f"<div><p>{first}</p><p>一、工作回顾</p><p>全年经济平稳，增长6%，就业稳定。</p></div></body></html>",
        encoding="utf-8",
    )
    assert read_report(page).title == heading


def test_the_heading_of_a_site_is_no_title(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(
        "<html><head><meta charset='utf-8'><title>工作安排</title></head><body><h1>某市人民政府网站</h1>"
        "<div><p>一、工作回顾</p><p>全年经济平稳，增长6%，就业稳定。</p></div></body></html>",
        encoding="utf-8",
    )
    assert read_report(page).title == ""


def test_what_a_saved_page_shows_outside_its_article_is_told(tmp_path: Path) -> None:
    body = "".join(
        f"<p>　　全年完成投资{n}亿元，增长8%，各项工作稳步推进，成效明显。</p>" for n in range(20, 26)
    )
    page = (
        "<html><head><title>某县</title></head><body><nav>首页 <script>var a='隐藏';</script></nav>"
        "<div>当前位置：规划计划</div><h1>某县2024年计划执行情况的报告</h1><form>站内搜索</form>"
        f"<div id=a>{body}</div><div>上一篇：放假通知</div><footer>主办：县政府办</footer></body></html>"
    )
    path = tmp_path / "a.html"
    path.write_text(page, encoding="utf-8")
    report = read_report(path)
    assert report.title == "某县2024年计划执行情况的报告"
    outside = ["首页", "站内搜索", "主办：县政府办", "当前位置：规划计划", "上一篇：放假通知"]
    assert sorted(report.removed) == sorted(outside)
