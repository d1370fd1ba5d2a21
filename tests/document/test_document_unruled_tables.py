"""Tables of a PDF without lines between their columns: the same cells and figures as ruled ones; no prose."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop_app import resources
from desktop_app.document.model import Report
from desktop_app.document.read import read_report
from desktop_app.figures.extract import extract_figures

_TITLE = "东山县2024年国民经济和社会发展计划执行情况报告"
_BODY = "全县经济运行总体平稳、稳中有进，高质量发展取得新成效，社会大局保持和谐稳定。"
_EM = 9
#: x, y and words: right-aligned before a figure's x, else from x on.
_Words = tuple[float, float, str]


@cache
def _face() -> str:
    pdfmetrics.registerFont(TTFont("Unruled", str(resources.path_to("fonts/NotoSansSC-Regular.ttf"))))
    return "Unruled"


def _print(path: Path, *pages: Callable[[Canvas], None], title: bool = True) -> Path:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    for number, draw in enumerate(pages):
        if title and not number:
            canvas.setFont(_face(), 16)
            canvas.drawCentredString(297, 780, _TITLE)
            canvas.setFont(_face(), 11)
            canvas.drawString(94, 740, _BODY)
        canvas.setFont(_face(), _EM)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    path.write_bytes(buffer.getvalue())
    return path


def _row(canvas: Canvas, y: float, name: str, *values: str, left: float = 80, step: float = 80) -> None:
    canvas.drawString(left, y, name)
    for at, value in enumerate(values):
        canvas.drawRightString(left + 160 + step * at, y, value)


def _rules(canvas: Canvas, *ys: float, left: float = 74, right: float = 490) -> None:
    for y in ys:
        canvas.line(left, y, right, y)


def _cells(report: Report) -> list[list[str]]:
    return [block.text.split("\t") for block in report.blocks if "\t" in block.text]


def _said(report: Report) -> list[tuple[str, str, str, str]]:
    return [
        (one.indicator_zh, one.raw, one.kind.value, one.period) for one in extract_figures(report).figures
    ]


def _three_lines(canvas: Canvas) -> None:
    """A head of two storeys, a name wrapped about its values, three rules."""
    canvas.drawCentredString(280, 700, "附表：主要经济指标")
    canvas.drawCentredString(280, 665, "2024年")
    canvas.drawCentredString(440, 665, "2025年")
    canvas.drawCentredString(110, 657, "指标")
    for x, words in ((240, "实绩（亿元）"), (320, "增长（%）"), (400, "目标（亿元）"), (480, "增长（%）")):
        canvas.drawRightString(x, 648, words)
    _row(canvas, 630, "地区生产总值", "512.6", "6.1", "545", "6")
    canvas.drawString(80, 613, "战略性新兴产业增")
    canvas.drawString(80, 601, "加值")
    for x, value in ((240, "61.2"), (320, "11.3"), (400, "67"), (480, "10")):
        canvas.drawRightString(x, 607, value)
    _row(canvas, 584, "固定资产投资", "233.5", "-2.4", "250", "7")
    _rules(canvas, 676, 643, 578)
    canvas.setFont(_face(), 11)
    canvas.drawString(94, 550, _BODY)


def test_a_table_of_three_lines_is_read_as_a_ruled_one(tmp_path: Path) -> None:
    report = read_report(_print(tmp_path / "a.pdf", _three_lines))
    assert [(block.text, block.grid) for block in report.blocks if block.grid] == [
        ("指标\t2024年\t2025年", "0:1x2 1:2x1 3:2x1"),
        ("实绩（亿元）\t增长（%）\t目标（亿元）\t增长（%）", "1 2 3 4"),
        ("地区生产总值\t512.6\t6.1\t545\t6", "0 1 2 3 4"),
        ("战略性新兴产业增加值\t61.2\t11.3\t67\t10", "0 1 2 3 4"),
        ("固定资产投资\t233.5\t-2.4\t250\t7", "0 1 2 3 4"),
    ]
    assert report.blocks[-1].text == _BODY
    said = _said(report)
    assert said[4:] == [
        ("战略性新兴产业增加值", "61.2", "actual", "2024"),
        ("战略性新兴产业增加值同比增速", "11.3", "growth_yoy", "2024"),
        ("战略性新兴产业增加值", "67", "target", "2025"),
        ("战略性新兴产业增加值增长目标", "10", "target", "2025"),
        ("固定资产投资", "233.5", "actual", "2024"),
        ("固定资产投资同比降幅", "-2.4", "growth_yoy", "2024"),
        ("固定资产投资", "250", "target", "2025"),
        ("固定资产投资增长目标", "7", "target", "2025"),
    ]


def test_empty_cells_keep_their_places_without_any_line(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        _row(canvas, 660, "指标", "2024年完成", "增长（%）")
        canvas.drawString(350, 660, "备注")
        _row(canvas, 642, "房地产开发投资（亿元）", "41.0", "-15.2")
        canvas.drawString(350, 642, "不含保障房")
        _row(canvas, 624, "商品房销售面积（万平方米）", "62.3")
        _row(canvas, 606, "民间投资", "", "5.1")
        _row(canvas, 588, "工业投资（亿元）", "88.2", "12.4")

    report = read_report(_print(tmp_path / "a.pdf", draw))
    assert [(block.text, block.grid) for block in report.blocks if block.grid][1:] == [
        ("房地产开发投资（亿元）\t41.0\t-15.2\t不含保障房", "0 1 2 3"),
        ("商品房销售面积（万平方米）\t62.3", "0 1"),
        ("民间投资\t\t5.1", "0 1 2"),
        ("工业投资（亿元）\t88.2\t12.4", "0 1 2"),
    ]
    assert ("民间投资同比增速", "5.1", "growth_yoy", "2024") in _said(report)


def test_a_table_without_lines_goes_on_overleaf_without_its_head(tmp_path: Path) -> None:
    rows = [
        (f"{name}类支出（万元）", str(100 + 7 * n), str(120 + 9 * n), "")
        for n, name in enumerate("甲乙丙丁戊己庚")
    ]

    def first(canvas: Canvas) -> None:
        _row(canvas, 660, "项目", "2024年执行数", "2025年预算数", "备注")
        for at, row in enumerate(rows[:4]):
            _row(canvas, 642 - 18 * at, *row)
        canvas.drawRightString(400, 642, "新增")

    def second(canvas: Canvas) -> None:
        for at, row in enumerate(rows[4:]):
            _row(canvas, 780 - 18 * at, *row)

    report = read_report(_print(tmp_path / "a.pdf", first, second))
    assert [(one.raw, one.period) for one in extract_figures(report).figures][8:] == [
        ("128", "2024"), ("156", "2025"), ("135", "2024"), ("165", "2025"), ("142", "2024"), ("174", "2025"),
    ]  # fmt: skip


def test_a_table_in_one_of_two_columns_parts_no_text(tmp_path: Path) -> None:
    text = _BODY.replace("、", "和") * 12

    def draw(canvas: Canvas) -> None:
        for at in range(34):
            canvas.drawString(315, 700 - 16 * at, text[25 * at % 400 : 25 * at % 400 + 25])
        for at in range(8):
            canvas.drawString(60, 700 - 16 * at, text[25 * at : 25 * at + 25])
        for at, row in enumerate(_OF_COLUMN):
            _row(canvas, 556 - 16 * at, *row, left=60, step=60)
        for at in range(16):
            canvas.drawString(60, 444 - 16 * at, text[25 * at : 25 * at + 25])

    cells = _cells(read_report(_print(tmp_path / "a.pdf", draw, title=False)))
    assert cells == [list(row) for row in _OF_COLUMN]


_OF_COLUMN = (
    ("指标", "2024年", "增长（%）"),
    ("地区生产总值", "512.6", "6.1"),
    ("工业增加值", "148.0", "7.2"),
    ("固定资产投资", "233.5", "-2.4"),
    ("进出口总额", "64.9", "11.3"),
)


def _contents(canvas: Canvas) -> None:
    canvas.drawCentredString(297, 700, "目录")
    for at, (name, page) in enumerate(
        (("一、工作回顾", 1), ("（一）经济发展", 2), ("（二）改革开放", 5), ("二、工作安排", 9), ("附表", 14))
    ):
        canvas.drawString(80, 670 - 20 * at, name)
        canvas.drawRightString(510, 670 - 20 * at, str(page))


def _list(canvas: Canvas) -> None:
    for at, deed in enumerate(("新增公办学位2400个", "改造老旧小区12个", "建成充电桩300个", "修公路56公里")):
        for x, words in ((90, f"{at + 1}."), (120, deed), (380, f"责任单位：第{at + 1}工作组")):
            canvas.drawString(x, 670 - 20 * at, words)


def _letter(canvas: Canvas) -> None:
    canvas.line(74, 700, 520, 700)
    canvas.drawString(80, 680, "联系人：王建国")
    canvas.drawString(240, 680, "电话：88880000")
    canvas.drawString(400, 680, "邮编：310000")
    canvas.drawString(380, 640, "东山县人民政府")
    canvas.drawString(386, 622, "2025年1月15日")
    canvas.line(74, 600, 520, 600)


def _spaced(canvas: Canvas) -> None:
    for at in range(6):
        canvas.drawString(
            80, 660 - 16 * at, f"第 {at + 1} 项，投资 {12.5 + at} 亿元，增长 {3.2 + at} %，完成"
        )


def test_contents_lists_letterheads_and_spaced_figures_are_no_tables(tmp_path: Path) -> None:
    told = []
    for number, draw in enumerate((_contents, _list, _letter, _spaced)):
        report = read_report(_print(tmp_path / f"{number}.pdf", draw))
        told.append([block.text for block in report.blocks][2:])
    contents, deeds, letter, spaced = told
    assert contents == ["附表 14"]  # the list of contents is left out
    assert deeds[0] == "1.\t新增公办学位2400个\t责任单位：第1工作组"
    assert letter == ["东山县人民政府", "2025年1月15日"]
    assert [text.count("\t") for text in spaced] == [0]


def test_names_of_columns_too_narrow_for_their_heads_stay_one(tmp_path: Path) -> None:
    """A head in three lines over one column is one head, and no storey of its own."""

    def draw(canvas: Canvas) -> None:
        for at, words in enumerate(("占规模以上", "工业增加值", "比重（%）")):
            canvas.drawCentredString(390, 678 - 11 * at, words)
        canvas.drawCentredString(110, 667, "行业")
        canvas.drawCentredString(225, 667, "增加值（亿元）")
        canvas.drawCentredString(305, 667, "增长（%）")
        for at, row in enumerate(_OF_TRADES):
            _row(canvas, 638 - 17 * at, *row)

    assert _cells(read_report(_print(tmp_path / "a.pdf", draw))) == [
        ["行业", "增加值（亿元）", "增长（%）", "占规模以上工业增加值比重（%）"],
        *(list(row) for row in _OF_TRADES),
    ]


_OF_TRADES: Sequence[tuple[str, ...]] = (
    ("农副食品加工业", "12.3", "5.1", "8.8"),
    ("纺织业", "4.6", "-2.2", "3.3"),
    ("非金属矿物制品业", "18.8", "-4.0", "13.5"),
)


def _turned(canvas: Canvas) -> None:
    canvas.translate(A4[0], 0)
    canvas.rotate(90)
    _rules(canvas, 400, 340)
    for at, row in enumerate(_OF_COLUMN):
        _row(canvas, 385 - 17 * at, *row, left=200)


def _with_number(canvas: Canvas) -> None:
    canvas.drawCentredString(297, 30, "— 2 —")
    canvas.setPageRotation(90)
    _turned(canvas)


def test_a_page_that_is_set_sideways_is_read_as_an_upright_one(tmp_path: Path) -> None:
    def upright(canvas: Canvas) -> None:
        for at, row in enumerate(_OF_COLUMN):
            _row(canvas, 685 - 17 * at, *row)

    texts = [
        [block.text for block in read_report(_print(tmp_path / "a.pdf", first, second)).blocks]
        for first, second in ((upright, upright), (upright, _turned), (upright, _with_number))
    ]
    assert texts[0] == texts[1] == texts[2]
    assert texts[0][-1] == "进出口总额\t64.9\t11.3"


def test_type_that_a_page_enlarges_is_read_as_type_of_that_size(tmp_path: Path) -> None:
    def draw(canvas: Canvas, enlarged: int) -> None:
        canvas.scale(enlarged, enlarged)
        canvas.setFont(_face(), 11 / enlarged)
        for at in range(3):
            canvas.drawString(
                94 / enlarged, (700 - 40 * at) / enlarged, f"增长{at + 5}.2%，完成投资12.5亿元。{_BODY}"[:38]
            )
            canvas.drawString(
                72 / enlarged, (682 - 40 * at) / enlarged, f"增长{at + 5}.2%，完成投资12.5亿元。{_BODY}"[38:]
            )

    plain, large = (
        read_report(_print(tmp_path / "a.pdf", partial(draw, enlarged=by), title=False)) for by in (1, 11)
    )
    assert [block.text for block in plain.blocks] == [block.text for block in large.blocks]
    assert len(plain.blocks) == 3


def test_names_of_groups_stand_alone_and_one_row_may_be_left_for_the_next_page(tmp_path: Path) -> None:
    head = ("项目", "2024年执行数", "2025年预算数")
    rows = [
        (f"{name}类支出（万元）", str(300 - 7 * n), f"{120 + 9 * n},000")
        for n, name in enumerate("甲乙丙丁戊")
    ]

    def first(canvas: Canvas) -> None:
        _row(canvas, 690, *head)
        canvas.drawString(80, 672, "一、本级支出")
        for at, row in enumerate(rows[:2]):
            _row(canvas, 654 - 18 * at, *row)
        canvas.drawString(80, 618, "二、转移支付")
        for at, row in enumerate(rows[2:4]):
            _row(canvas, 600 - 18 * at, *row)

    def second(canvas: Canvas) -> None:
        _row(canvas, 780, *head)
        _row(canvas, 762, *rows[4])
        canvas.setFont(_face(), 11)
        for at in range(3):
            canvas.drawString(94, 720 - 30 * at, _BODY)

    report = read_report(_print(tmp_path / "a.pdf", first, second))
    assert [block.text for block in report.blocks if block.text.startswith(("一、", "二、"))] == [
        "一、本级支出", "二、转移支付",
    ]  # fmt: skip
    assert [(one.raw, one.period) for one in extract_figures(report).figures][-4:] == [
        ("279", "2024"), ("147,000", "2025"), ("272", "2024"), ("156,000", "2025"),
    ]  # fmt: skip


def _grouped(canvas: Canvas) -> None:
    for at, row in enumerate(_OF_COLUMN[:3]):
        _row(canvas, 665 - 17 * at, *row)
    canvas.drawString(80, 614, "二、投资贸易")
    for at, row in enumerate(_OF_COLUMN[3:]):
        _row(canvas, 597 - 17 * at, *row)


def test_lines_that_part_some_columns_alone_change_nothing(tmp_path: Path) -> None:
    def stub(canvas: Canvas) -> None:
        _grouped(canvas)
        _rules(canvas, 677, 659, 574)
        canvas.line(170, 677, 170, 574)

    def columns(canvas: Canvas) -> None:
        stub(canvas)
        canvas.line(250, 677, 250, 574)

    def open_sides(canvas: Canvas) -> None:
        _grouped(canvas)
        _rules(canvas, *(677 - 17 * at for at in range(7)))
        for x in (170, 250):
            canvas.line(x, 677, x, 626)
            canvas.line(x, 609, x, 575)

    plain, *ruled = (
        [block.text for block in read_report(_print(tmp_path / "a.pdf", draw)).blocks]
        for draw in (_grouped, stub, columns, open_sides)
    )
    assert plain[-6:-1] == [
        "指标\t2024年\t增长（%）",
        "地区生产总值\t512.6\t6.1",
        "工业增加值\t148.0\t7.2",
        "二、投资贸易",
        "固定资产投资\t233.5\t-2.4",
    ]
    assert ruled == [plain] * 3


def test_amounts_below_each_other_in_a_ruled_cell_stay_in_it(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        for x in (74, 180, 260, 340):
            canvas.line(x, 690, x, 565)
        _rules(canvas, 690, 670, 635, 600, 565, right=340)
        for at, row in enumerate(_OF_COLUMN[:4]):
            y = (676, 653, 618, 583)[at]
            canvas.drawString(80, y, row[0])
            for x, words in ((250, row[1]), (330, row[2])):
                canvas.drawRightString(x, y + (6 if at else 0), words)
                canvas.drawRightString(x, y - 6, "（0.5）" if at else "")

    assert _cells(read_report(_print(tmp_path / "a.pdf", draw))) == [
        ["指标", "2024年", "增长（%）"],
        *([name, f"{size}（0.5）", f"{rate}（0.5）"] for name, size, rate in _OF_COLUMN[1:4]),
    ]


def test_heads_of_months_and_a_unit_above_them_are_no_values(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawRightString(320, 690, "（亿元）")
        _row(canvas, 672, "指标", "1-6月", "2021-2024年", "2024")
        _row(canvas, 654, "续建项目投资", "48.2", "197.0", "51.3①")
        _row(canvas, 636, "单位工程造价", "1.6", "6.1", "增2.1%")
        _row(canvas, 618, "设备购置", "22.8", "80.4", "23.9")

    cells = _cells(read_report(_print(tmp_path / "a.pdf", draw)))
    assert cells == [
        ["指标", "1-6月", "2021-2024年", "2024"],
        ["续建项目投资", "48.2", "197.0", "51.3①"],
        ["单位工程造价", "1.6", "6.1", "增2.1%"],
        ["设备购置", "22.8", "80.4", "23.9"],
    ]
