"""Pages as offices print them and people copy them: no indents, full last rows, a title on every page."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from desktop_app.document.model import BlockKind, Corrections, Report
from desktop_app.document.pages.heads_cut import cuts_of
from desktop_app.document.passage import to_lines
from desktop_app.document.read import read_report, reread
from tests.document.lines import read_lines, words_of
from tests.document.printed import face, printed

_SIGNS = 30  # of a full row
_HEAD = ("东山县政府工作报告", "各位代表：")
_DONE = "全县上下坚持稳中求进工作总基调，统筹推进改革发展稳定各项工作，经济运行总体平稳，群众生活水平提高。"
_FULL = (_DONE + "教育医疗养老事业全面进步，社会大局保持和谐稳定。")[-2 * _SIGNS :]
_NEXT = "市场主体活力不断增强，新登记企业三百余家，外出人员返乡创业蔚然成风，就业形势总体稳定。"


def _rows(text: str) -> list[str]:
    return [text[at : at + _SIGNS] for at in range(0, len(text), _SIGNS)]


def _flush(path: Path, *paragraphs: str, room: float = 0, heads: float = 0) -> list[str]:
    """What is read of paragraphs whose rows begin at the margin and, but for the last ones, are stretched.

    `room` stands above each, `heads` above numbered ones.
    """

    def draw(canvas: Canvas) -> None:
        y = 700.0
        for rows in map(_rows, paragraphs):
            y -= heads if rows[0].startswith("（") else room
            for at, row in enumerate(rows, start=1):
                line = canvas.beginText(94, y)
                line.setFont(face(), 11)
                line.setCharSpace(0.2 if at < len(rows) else 0)
                line.textOut(row)
                canvas.drawText(line)
                y -= 18

    return words_of(read_report(printed(path, draw)), BlockKind.PARAGRAPH)


def test_a_full_row_that_is_not_stretched_ends_a_paragraph_without_an_indent(tmp_path: Path) -> None:
    whole = [_FULL + _NEXT, _NEXT + _DONE, _FULL + _NEXT, _DONE, _FULL + _DONE, _NEXT]
    assert _flush(tmp_path / "one.pdf", *whole)[-6:] == whole
    parted = [*whole, _FULL, _NEXT]
    assert _flush(tmp_path / "two.pdf", *parted)[-8:] == parted


def test_a_full_row_with_little_room_below_ends_its_paragraph(tmp_path: Path) -> None:
    parted = [_FULL, _NEXT, _NEXT + _DONE, _FULL, _DONE, _FULL, _NEXT, _DONE + _NEXT]
    assert _flush(tmp_path / "one.pdf", *parted, room=4)[-8:] == parted


def test_the_room_above_headings_does_not_tell_paragraphs(tmp_path: Path) -> None:
    bodies = [[_NEXT, _DONE, _FULL, _NEXT], [_NEXT, _DONE, _NEXT], [_DONE, _NEXT, _DONE]]
    heads = [f"（{sign}）社会事业全面进步" for sign in "一二三"]
    numbered = [text for head, body in zip(heads, bodies, strict=True) for text in (head, *body)]
    assert _flush(tmp_path / "one.pdf", *numbered, heads=9)[-10:] == [
        text for body in bodies for text in body
    ]


def test_the_title_on_every_page_is_no_text_although_nothing_else_tells_pages() -> None:
    pages = [
        line
        for at in range(4)
        for line in (*_rows(_DONE + _NEXT), *_rows(f"新建学校{at}所，{_NEXT}"), _HEAD[0])
    ]
    report = read_lines(*_HEAD, "一、2031年工作回顾", *pages, *_rows(_DONE))
    assert report.removed.count(_HEAD[0]) == 4
    assert not any(_HEAD[0] in text for text in words_of(report, BlockKind.PARAGRAPH))


def _below_full_headings(opening: str) -> Report:
    """Wrapped rows without indents; the last heading fills its row but for a sign."""
    heads = ["（一）产业发展提速", "（二）城乡面貌改善", "（三）改革开放深化"]
    lines = [line for head in heads for line in (head, *_rows(_DONE + _NEXT), *_rows(_NEXT + _DONE))]
    full = "（四）坚持人民至上，增进民生福祉，在社会事业上取得新的成效"
    assert len(full) == _SIGNS - 1
    return read_lines(*_HEAD, "一、2031年工作回顾", *lines, full, *_rows(opening + _DONE))


@pytest.mark.parametrize(
    "opening", ["教育质量稳步提高，新建学校三所。", "一是办好人民满意的教育。", "今年，继续办好民生实事："]
)
def test_a_heading_that_fills_its_row_does_not_take_in_its_text(opening: str) -> None:
    (head,) = (b.text for b in _below_full_headings(opening).blocks if b.text.startswith("（四）"))
    assert head.endswith("成效")


@pytest.mark.parametrize(
    ("cut", "rest"),
    [
        ("受县人民政府委托，现将2030年预算执行情况", "和2031年预算草案提请会议审查，并请各位委员提出意见。"),
        ("全县预算支出102425万元，比2030年", "执行数增长，重点支出得到保障。"),
    ],
)
def test_a_page_that_ends_in_the_first_words_of_a_paragraph_ends_no_heading(cut: str, rest: str) -> None:
    inside = [_DONE[:-1] + "，固定资产投资", "增长6.2%，" + _NEXT]
    report = read_lines(*_HEAD, *inside, cut, rest, "一、2031年工作回顾", *inside)
    assert cut + rest in words_of(report, BlockKind.PARAGRAPH)
    assert any(mend.reason == "mid-sentence" and cut.endswith(mend.before) for mend in report.repairs)


def test_a_line_with_a_colon_below_a_heading_is_not_its_last_words() -> None:
    heads = [line for head in ("一、发展基础", "二、主要做法", "三、几点体会") for line in (head, _DONE)]
    for last, words in (("主要预期目标为：地区生产总", 0), ("工作", 1)):
        lines = [*heads, "四、统筹推进发展和安全两件大事", last, "值增长较快。" + _NEXT]
        assert len(cuts_of(to_lines("\n".join(lines)), cut=True).rests) == words


@pytest.mark.parametrize(
    ("cut", "rest"),
    [
        ("这些成绩的取得，是以习近平同志为核心的党中央", "坚强领导的结果，我们向所有建设者表示感谢。"),
        ("全县经济发展长期向好的基本面没有", "变，超大规模的市场优势仍在。"),
        ("（二）深化改革开放，不断完善有利于科学发展的", "体制机制。全年推出改革举措60项。"),
    ],
)
def test_words_that_end_or_open_no_line_are_joined_where_no_other_page_cuts(cut: str, rest: str) -> None:
    report = read_lines(*_HEAD, "一、2031年工作回顾", _DONE + _NEXT, cut, rest, _NEXT + _DONE)
    assert any(mend.before and cut.endswith(mend.before) for mend in report.repairs)


def test_a_whole_heading_beside_others_with_stops_does_not_take_in_the_sentence_below() -> None:
    heads = [
        f"（{n}）{words}。"
        for n, words in zip("一二三四五", ("稳增长", "调结构", "促改革", "惠民生", "防风险"), strict=True)
    ]
    lines = [line for head in heads for line in (head, _DONE)]
    whole = "（六）加快转变发展方式，调整优化经济结构"
    report = read_lines(*_HEAD, "一、2031年工作回顾", *lines, whole, "转变方式刻不容缓。" + _NEXT)
    assert whole in [block.text for block in report.blocks]


def _ragged(path: Path, *paragraphs: str) -> Report:
    """Rows that begin at the margin and are not stretched, with no room between paragraphs."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont(face(), 11)
        for at, row in enumerate(row for text in paragraphs for row in _rows(text)):
            canvas.drawString(94, 700 - 18 * at, row)

    return read_report(printed(path, draw, title=False))


def test_a_full_row_that_nothing_tells_of_parts_and_the_join_is_offered(tmp_path: Path) -> None:
    """It may end its paragraph or not: two true ones are never merged, and a person is asked."""
    told = [_DONE, _NEXT + _DONE, _NEXT, _DONE + _NEXT]
    report = _ragged(tmp_path / "one.pdf", *told, _FULL + _NEXT, _DONE)
    assert words_of(report, BlockKind.PARAGRAPH)[-3:] == [_FULL, _NEXT, _DONE]
    assert [(one.before, one.after) for one in report.doubtful] == [(_FULL[-10:], _NEXT[:10])]
    told_apart = Corrections(undone=frozenset({report.doubtful[0].joint}))
    assert not reread(report, told_apart).doubtful
    for opening in ("一年来，我们", "二是", "各位代表："):
        report = _ragged(tmp_path / "two.pdf", *told, _FULL, opening + _NEXT, _DONE)
        assert not report.doubtful, opening


def _by_width(text: str) -> list[str]:
    """Rows of as many signs as 30 wide ones need room, figures half as wide."""
    rows, room = [""], 0.0
    for sign in text:
        wide = 0.5 if sign.isascii() else 1.0
        if room + wide > _SIGNS:
            rows, room = [*rows, ""], 0.0
        rows[-1] += sign
        room += wide
    return rows


def test_rows_that_miss_the_margin_by_half_a_sign_are_not_stretched(tmp_path: Path) -> None:
    """Then a row that ends at the very margin tells nothing either: parted, and the join offered."""
    odd = "全年新建改建中小学校和幼儿园7所，新增学位3200个，完成教育投资9.8亿元，教育质量明显提升，群众满意。"
    told = [odd + _NEXT, odd + _DONE, odd + _NEXT + odd, _DONE, "今年" + odd + odd]
    whole = [*told, _FULL, _NEXT, _FULL + _NEXT, _FULL + _DONE]

    def draw(canvas: Canvas) -> None:
        canvas.setFont(face(), 11)
        for at, row in enumerate(row for text in whole for row in _by_width(text)):
            canvas.drawString(94, 780 - 16 * at, row)

    report = read_report(printed(tmp_path / "one.pdf", draw, title=False))
    paragraphs = words_of(report, BlockKind.PARAGRAPH)
    assert paragraphs.count(_FULL) == 3
    assert [one.after for one in report.doubtful] == [_NEXT[:10], _NEXT[:10], _DONE[:10]]
