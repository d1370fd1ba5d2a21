"""Printed pages with few rows: where the margins are, which rows go on, and titles beside a full column."""

from __future__ import annotations

from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop_app import resources
from desktop_app.document.model import BlockKind, Report
from desktop_app.document.read import read_report

EM = 11
PER_ROW = 40
LEFT, LEADING = 70, 19


def _print(path: Path, paragraphs: list[str], *, centred: int = 0, columns: int = 1) -> Report:
    """Indented paragraphs; the first `centred` of them stand in the middle of their column."""
    pdfmetrics.registerFont(TTFont("Noto", str(resources.path_to("fonts/NotoSansSC-Regular.ttf"))))
    per_row = PER_ROW if columns == 1 else 18
    rows: list[tuple[float, str]] = []
    for number, text in enumerate(paragraphs):
        if number < centred:
            rows += [((per_row - len(text)) * EM / 2, text)]
            continue
        rows.append((2.0 * EM, text[: per_row - 2]))
        rows += [(0.0, text[at : at + per_row]) for at in range(per_row - 2, len(text), per_row)]
    canvas, depth = Canvas(str(path), pagesize=(595, 842)), 34
    canvas.setFont("Noto", EM)
    for place, (indent, row) in enumerate(rows):
        left = LEFT + (place // depth) * (per_row * EM + 30) + indent
        canvas.drawString(left, 760 - (place % depth) * LEADING, row)
    canvas.save()
    return read_report(path)


def paragraphs_of(report: Report) -> list[str]:
    return [block.text for block in report.blocks if block.kind is BlockKind.PARAGRAPH]


def test_paragraphs_of_a_short_page_are_told_by_their_indent(tmp_path: Path) -> None:
    """Few rows go on in another one, so that few begin at the margin."""
    terms = [
        "一般公共预算：指政府以税收为主体的财政收入，安排用于保障和改善民生等方面收支的计划预算。",
        "转移支付：指上级政府按照有关规定，给予下级政府的补助，用于均衡各地财力和公共服务的水平。",
        "政府性基金预算：指依法向特定对象征收资金，专项用于公共事业发展和建设的预算。",
        "“三保”：指保基本民生、保工资、保运转。",
        "财政赤字：指支出大于收入的差额。",
    ]
    assert len(terms[2]) == PER_ROW - 2
    report = _print(tmp_path / "a.pdf", ["东山县财政名词", "说明如下，供审议时参考。", *terms], centred=1)
    assert paragraphs_of(report)[-5:] == terms


def test_a_number_at_the_margin_below_a_full_row_counts_inside_its_paragraph(tmp_path: Path) -> None:
    counted = (
        "本书的内容分为四个部分，依次是：（一）综合与国民经济核算；（二）人口、就业；"
        "（三）人民生活；（四）农业、工业和建筑业。书中资料都来自各部门的报表和调查，供读者查阅。"
    )
    assert counted[PER_ROW - 2 :].startswith("（三）")
    plain = "本书的编辑得到各部门的支持，在此一并表示感谢，不足之处请读者批评指正，以便我们今后改进。"
    report = _print(tmp_path / "a.pdf", ["金山统计年鉴编者说明", counted, plain, plain[1:]], centred=1)
    assert paragraphs_of(report)[0] == counted


def test_a_title_in_the_middle_of_its_column_is_not_read_with_the_other_column(tmp_path: Path) -> None:
    title, beside = "政府工作报告", "促进项目建设，加快发展。"
    rows = [f"第{n}项工作已经全面完成任务。" for n in range(10, 43)]
    paragraphs = [title, *rows, beside, *rows]
    report = _print(tmp_path / "a.pdf", paragraphs, centred=1, columns=2)
    assert report.title == title
    assert paragraphs_of(report)[len(rows)] == beside


def test_a_minus_at_the_end_of_a_row_is_kept(tmp_path: Path) -> None:
    opening = "年末全县户籍人口为十一万二千六百人，城镇人口五万四千余人，人口自然增长率为"
    assert len(opening) == PER_ROW - 3
    text = opening + "-3.19‰，比上年下降0.4个千分点，出生率继续回落，死亡率基本持平。"
    assert paragraphs_of(_print(tmp_path / "minus.pdf", [text]))[-1] == text
