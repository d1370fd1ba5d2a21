"""Nothing of a printed page is lost: PDF files of any prose, in one or two columns, are read back whole."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop_app import resources
from desktop_app.document.read import read_report

#: Words that open no heading, no list and no table, so that only the reading of the page is tried.
_PROSE = st.text(alphabet="年生产总值增长工业投资完成建设发展稳步，", min_size=50, max_size=140)


@cache
def _face() -> str:
    """An embedded typeface: of one that is not, pdfium leaves out rows of a single character."""
    pdfmetrics.registerFont(
        TTFont("NotoSansSC-Regular", str(resources.path_to("fonts/NotoSansSC-Regular.ttf")))
    )
    return "NotoSansSC-Regular"


def _printed(paragraphs: list[str], columns: int, per_row: int) -> bytes:
    """A PDF as offices print it: indented paragraphs in one or two columns, page numbers below."""
    rows: list[tuple[int, str]] = []
    for paragraph in paragraphs:
        rows.append((2, paragraph[: per_row - 2]))
        rest = paragraph[per_row - 2 :]
        rows += [(0, rest[at : at + per_row]) for at in range(0, len(rest), per_row)]
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    depth, size, face = 30, 10.5, _face()
    for start in range(0, len(rows), depth * columns):
        for place, (indent, row) in enumerate(rows[start : start + depth * columns]):
            canvas.setFont(face, size)
            left = 60 + (place // depth) * (per_row * size + 30) + indent * size
            canvas.drawString(left, 740 - (place % depth) * 20, row)
        canvas.drawCentredString(297, 30, f"— {canvas.getPageNumber()} —")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


@settings(max_examples=15, deadline=None, phases=(Phase.explicit, Phase.generate))
@given(st.lists(_PROSE, min_size=8, max_size=24), st.sampled_from([(1, 44), (2, 20)]))
def test_nothing_of_a_printed_page_is_lost(prose: list[str], layout: tuple[int, int]) -> None:
    paragraphs = [f"我们{words.strip('，')}。" for words in prose]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.pdf"
        path.write_bytes(_printed(paragraphs, *layout))
        report = read_report(path)
    assert "".join(block.text for block in report.blocks) == "".join(paragraphs)


def test_a_short_last_column_and_a_lone_running_head(tmp_path: Path) -> None:
    """One page: the second column holds a few rows, on base lines of its own, above them a running head."""
    face = _face()
    path = tmp_path / "a.pdf"
    canvas = Canvas(str(path), pagesize=(595, 842))
    canvas.setFont(face, 9)
    canvas.drawString(60, 806, "某市人民政府文件汇编")
    canvas.setFont(face, 20)
    canvas.drawString(80, 750, "海东市政府工作报告")
    canvas.setFont(face, 10.5)
    left = ["一、2024年工作回顾", *["全市坚持稳中求进工作总基调各项工作取"] * 24, "得新的进展完成全年任务。"]
    for number, row in enumerate(left):
        canvas.drawString(60, 700 - number * 20, row)
    for number, row in enumerate(
        ["二、2025年工作安排", "坚持稳中求进，抓好落实。", "地区生产总值增长5%左右。"]
    ):
        canvas.drawString(310, 745 - number * 20, row)
    canvas.save()
    report = read_report(path)
    assert (report.title, list(report.removed)) == ("海东市政府工作报告", ["某市人民政府文件汇编"])
    assert [block.text for block in report.blocks if block.kind.value == "part"] == [
        "一、2024年工作回顾",
        "二、2025年工作安排",
    ]


def test_short_paragraphs_of_one_width_stay_apart_in_two_columns(tmp_path: Path) -> None:
    paragraphs = [f"全年第{n}产业增加值{n}28亿元，增长{n}.8%。" for n in range(1, 9)] * 6
    path = tmp_path / "short.pdf"
    path.write_bytes(_printed(paragraphs, 2, 24))
    read = [block.text for block in read_report(path).blocks]
    assert read == paragraphs


def test_a_footnote_does_not_part_the_paragraph_that_goes_on_overleaf(tmp_path: Path) -> None:
    row, note = "全市生产总值增长百分之六，工业投资稳步增长，各项建设全面完成", "① 按可比价格计算，包括"
    canvas = Canvas(str(tmp_path / "a.pdf"), pagesize=A4)
    for page in range(2):
        canvas.setFont(_face(), 12)
        for place in range(20):
            canvas.drawString(
                84 if place + page == 0 else 60, 740 - place * 20, row[: 28 if place + page == 0 else 30]
            )
        canvas.setFont(_face(), 8)
        if page == 0:
            canvas.drawString(60, 80, note)
            canvas.drawString(60, 68, "全部法人单位。")
        canvas.setFont(_face(), 9)
        canvas.drawCentredString(297, 30, f"— {page + 1} —")
        canvas.showPage()
    canvas.save()
    report = read_report(tmp_path / "a.pdf")
    assert [block.text for block in report.blocks] == [row[:28] + row[:30] * 39, note + "全部法人单位。"]
    assert report.blocks[-1].id == "NOTE.1"


def test_paragraphs_that_only_a_little_room_parts_are_told_even_if_most_have_one_row(tmp_path: Path) -> None:
    full, short = "全市生产总值增长百分之六，工业投资稳步增长，各项建设全面完", "各项建设全面完成。"
    canvas, height = Canvas(str(tmp_path / "a.pdf"), pagesize=A4), 760.0
    for row, room in [
        (full, 19),
        ("成。" + full[:27] + "。", 25),
        *((short, 25),) * 8,
        (full, 19),
        (short, 25),
    ]:
        canvas.setFont(_face(), 12)
        canvas.drawString(60, height, row)
        height -= room
    canvas.save()
    report = read_report(tmp_path / "a.pdf")
    assert [block.text for block in report.blocks][1:9] == [short] * 8


def test_a_row_of_text_that_ends_two_pages_is_no_running_head(tmp_path: Path) -> None:
    row = "全市上下坚持稳中求进工作总基调扎实推进各项工作稳步"
    buffer, face = io.BytesIO(), _face()
    canvas = Canvas(buffer, pagesize=A4)
    for page in range(2):
        canvas.setFont(face, 9)
        canvas.drawString(60, 815, "甲市人民代表大会会议文件")
        canvas.setFont(face, 10.5)
        for place in range(41):
            canvas.drawString(
                60,
                760 - place * 17,
                row if place == 40 else f"第{page}页第{place}行增长百分之六，民生持续改善安居乐业",
            )
        canvas.showPage()
    canvas.save()
    path = tmp_path / "a.pdf"
    path.write_bytes(buffer.getvalue())
    report = read_report(path)
    assert report.removed == ("甲市人民代表大会会议文件",) * 2
    assert sum(block.text.count(row) for block in report.blocks) == 2


def test_paragraphs_all_shorter_than_their_column_stay_apart(tmp_path: Path) -> None:
    items = [
        f"{sign}、第{sign}项重点工作{'扎实' * (at % 3)}推进。"
        for at, sign in enumerate("一二三四五六七八九", 1)
    ]
    bodies = [f"完成投资{at}20亿元{'以上' * (at % 2)}。" for at in range(1, 10)]
    lines = [line for pair in zip(items, bodies, strict=True) for line in pair]
    path = tmp_path / "a.pdf"
    path.write_bytes(_printed(lines, 2, 24))
    assert [block.text for block in read_report(path).blocks] == lines
