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


def test_one_page_in_two_columns_below_its_title(tmp_path: Path) -> None:
    """The second column ends early, and title, meeting, running head and number stand over both."""
    path = tmp_path / "one.pdf"
    canvas = Canvas(str(path), pagesize=A4)
    for size, height, text in [
        (9, 805, "甲山市第五届人民代表大会第二次会议文件"),
        (16, 770, "甲山市2024年政府工作报告"),
        (12, 744, "——2025年1月8日在甲山市第五届人民代表大会第四次会议上"),
        (12, 720, "甲山市市长　王建国"),
        (9, 30, "— 1 —"),
    ]:
        canvas.setFont(_face(), size)
        canvas.drawCentredString(297, height, text)
    canvas.setFont(_face(), 10.5)
    row = "全市坚持稳中求进工作总基调各项工作稳步"
    left = ["各位代表：", "一、2024年工作回顾", *[row] * 30, "推进取得新成效。"]
    right = ["二、2025年工作安排", row, "推进落实。"]
    for column, rows in ((62, left), (306, right)):
        for place, text in enumerate(rows):
            indent = 21 if place in (1, 2) or (column > 62 and place < 2) else 0
            canvas.drawString(column + indent, 690 - place * 18.5, text)
    canvas.save()
    report = read_report(path)
    assert (report.title, report.speaker) == ("甲山市2024年政府工作报告", "甲山市市长 王建国")
    assert [b.text for b in report.blocks if b.kind.value == "part"] == [
        "一、2024年工作回顾",
        "二、2025年工作安排",
    ]
    assert [b.text for b in report.blocks][-3:] == [row * 30 + left[-1], right[0], row + right[-1]]


def test_a_row_without_the_indent_of_the_one_above_goes_on_with_it(tmp_path: Path) -> None:
    short = [
        "本届政府任期即将结束。",
        "一、工作回顾",
        "国内生产总值增长3%。",
        "党的二十大胜利召开，描绘了宏伟蓝图。",
    ]
    long = ["面对风高浪急的国际环境和艰巨繁重的国内改革发展稳定任务，", "全国各族人民迎难而上。"]
    canvas = Canvas(str(tmp_path / "a.pdf"), pagesize=A4)
    canvas.setFont(_face(), 12)
    for place, text in enumerate([*short, *long, *short]):
        canvas.drawString(66 if text == long[1] else 90, 740 - place * 20, text)
    canvas.save()
    assert "".join(long) in [block.text for block in read_report(tmp_path / "a.pdf").blocks]


def test_a_sentence_below_a_table_is_no_row_of_it(tmp_path: Path) -> None:
    rows = [("指标", "2024年", "增速"), ("生产总值", "1526.3", "7.9"), ("财政收入", "120.5", "6.1")]
    prose = "2024年，全市人均生产总值为141647元，比上年增长4.8%，位居全省前列。"
    canvas = Canvas(str(tmp_path / "a.pdf"), pagesize=A4)
    canvas.setFont(_face(), 12)
    for place, cells in enumerate(rows):
        for at, cell in enumerate(cells):
            canvas.drawString(90 + at * 110, 740 - place * 20, cell)
    canvas.drawString(114, 680, prose)
    canvas.save()
    assert [block.text for block in read_report(tmp_path / "a.pdf").blocks][-1] == prose
