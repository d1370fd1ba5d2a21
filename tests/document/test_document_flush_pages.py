"""Pages as offices print them and people copy them: no indents, full last rows, a title on every page."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from desktop_app.document.model import BlockKind, Report
from desktop_app.document.read import read_report
from tests.document.lines import read_lines, words_of
from tests.document.printed import face, printed

_SIGNS = 30  # of a full row
_HEAD = ("东山县政府工作报告", "各位代表：")
_DONE = "全县上下坚持稳中求进工作总基调，统筹推进改革发展稳定各项工作，经济运行总体平稳，群众生活水平提高。"
_FULL = (_DONE + "教育医疗养老事业全面进步，社会大局保持和谐稳定。")[-2 * _SIGNS :]
_NEXT = "市场主体活力不断增强，新登记企业三百余家，外出人员返乡创业蔚然成风，就业形势总体稳定。"


def _rows(text: str) -> list[str]:
    return [text[at : at + _SIGNS] for at in range(0, len(text), _SIGNS)]


def _flush(path: Path, *paragraphs: str) -> list[str]:
    """What is read of paragraphs whose rows begin at the margin and, but for the last ones, are stretched."""

    def draw(canvas: Canvas) -> None:
        y = 700
        for rows in map(_rows, paragraphs):
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
    """Wrapped rows without indents; the last heading fills its row but for the signs of an indent."""
    heads = ["（一）产业发展提速", "（二）城乡面貌改善", "（三）改革开放深化"]
    lines = [line for head in heads for line in (head, *_rows(_DONE + _NEXT), *_rows(_NEXT + _DONE))]
    full = "（四）坚持人民至上增进民生福祉在社会事业上取得新的成效"
    assert len(full) == _SIGNS - 3  # with 啊 and an indent it fills the row
    return read_lines(*_HEAD, "一、2031年工作回顾", *lines, full + "啊", *_rows(opening + _DONE))


@pytest.mark.parametrize(
    "opening", ["教育质量稳步提高，新建学校三所。", "一是办好人民满意的教育。", "今年，继续办好民生实事："]
)
def test_a_heading_that_fills_its_row_does_not_take_in_its_text(opening: str) -> None:
    (head,) = (b.text for b in _below_full_headings(opening).blocks if b.text.startswith("（四）"))
    assert head.endswith("成效啊")


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
    inside = [_DONE[:-1] + "，固定资产投资", "增长6.2%，" + _NEXT]
    heads = [line for head in ("一、工作回顾", "二、主要做法") for line in (head, *inside)]
    report = read_lines(
        *_HEAD, *heads, "三、工作安排", "主要预期目标为：地区生产总", "值增长7.5%左右，" + _NEXT
    )
    assert "三、工作安排" in [block.text for block in report.blocks]
