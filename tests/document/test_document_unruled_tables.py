"""Tables of a PDF without lines between their columns: the same cells and figures as ruled ones; no prose."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from desktop_app.document.read import read_report
from desktop_app.figures.extract import extract_figures
from tests.document.printed import BODY, ROWS, cells_of, face, printed, row_at, rules, said_by


def _three_lines(canvas: Canvas) -> None:
    """A head of two storeys, a name wrapped about its values, three rules."""
    canvas.drawCentredString(280, 700, "附表：主要经济指标")
    canvas.drawCentredString(280, 665, "2024年")
    canvas.drawCentredString(440, 665, "2025年")
    canvas.drawCentredString(110, 657, "指标")
    for x, words in ((240, "实绩（亿元）"), (320, "增长（%）"), (400, "目标（亿元）"), (480, "增长（%）")):
        canvas.drawRightString(x, 648, words)
    row_at(canvas, 630, "地区生产总值", "512.6", "6.1", "545", "6")
    canvas.drawString(80, 613, "战略性新兴产业增")
    canvas.drawString(80, 601, "加值")
    for x, value in ((240, "61.2"), (320, "11.3"), (400, "67"), (480, "10")):
        canvas.drawRightString(x, 607, value)
    row_at(canvas, 584, "固定资产投资", "233.5", "-2.4", "250", "7")
    rules(canvas, 676, 643, 578)
    canvas.setFont(face(), 11)
    canvas.drawString(94, 550, BODY)


def test_a_table_of_three_lines_is_read_as_a_ruled_one(tmp_path: Path) -> None:
    report = read_report(printed(tmp_path / "a.pdf", _three_lines))
    assert [(block.text, block.grid) for block in report.blocks if block.grid] == [
        ("指标\t2024年\t2025年", "0:1x2 1:2x1 3:2x1"),
        ("实绩（亿元）\t增长（%）\t目标（亿元）\t增长（%）", "1 2 3 4"),
        ("地区生产总值\t512.6\t6.1\t545\t6", "0 1 2 3 4"),
        ("战略性新兴产业增加值\t61.2\t11.3\t67\t10", "0 1 2 3 4"),
        ("固定资产投资\t233.5\t-2.4\t250\t7", "0 1 2 3 4"),
    ]
    assert report.blocks[-1].text == BODY
    said = said_by(report)
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
        row_at(canvas, 660, "指标", "2024年完成", "增长（%）")
        canvas.drawString(350, 660, "备注")
        row_at(canvas, 642, "房地产开发投资（亿元）", "41.0", "-15.2")
        canvas.drawString(350, 642, "不含保障房")
        row_at(canvas, 624, "商品房销售面积（万平方米）", "62.3")
        row_at(canvas, 606, "民间投资", "", "5.1")
        row_at(canvas, 588, "工业投资（亿元）", "88.2", "12.4")

    report = read_report(printed(tmp_path / "a.pdf", draw))
    assert [(block.text, block.grid) for block in report.blocks if block.grid][1:] == [
        ("房地产开发投资（亿元）\t41.0\t-15.2\t不含保障房", "0 1 2 3"),
        ("商品房销售面积（万平方米）\t62.3", "0 1"),
        ("民间投资\t\t5.1", "0 1 2"),
        ("工业投资（亿元）\t88.2\t12.4", "0 1 2"),
    ]
    assert ("民间投资同比增速", "5.1", "growth_yoy", "2024") in said_by(report)


def test_a_table_without_lines_goes_on_overleaf_without_its_head(tmp_path: Path) -> None:
    rows = [
        (f"{name}类支出（万元）", str(100 + 7 * n), str(120 + 9 * n), "")
        for n, name in enumerate("甲乙丙丁戊己庚")
    ]

    def first(canvas: Canvas) -> None:
        row_at(canvas, 660, "项目", "2024年执行数", "2025年预算数", "备注")
        for at, row in enumerate(rows[:4]):
            row_at(canvas, 642 - 18 * at, *row)
        canvas.drawRightString(400, 642, "新增")

    def second(canvas: Canvas) -> None:
        for at, row in enumerate(rows[4:]):
            row_at(canvas, 780 - 18 * at, *row)

    report = read_report(printed(tmp_path / "a.pdf", first, second))
    assert [(one.raw, one.period) for one in extract_figures(report).figures][8:] == [
        ("128", "2024"), ("156", "2025"), ("135", "2024"), ("165", "2025"), ("142", "2024"), ("174", "2025"),
    ]  # fmt: skip


def test_a_table_in_one_of_two_columns_parts_no_text(tmp_path: Path) -> None:
    text = BODY.replace("、", "和") * 12

    def draw(canvas: Canvas) -> None:
        for at in range(34):
            canvas.drawString(315, 700 - 16 * at, text[25 * at % 400 : 25 * at % 400 + 25])
        for at in range(8):
            canvas.drawString(60, 700 - 16 * at, text[25 * at : 25 * at + 25])
        for at, row in enumerate(ROWS):
            row_at(canvas, 556 - 16 * at, *row, left=60, step=60)
        for at in range(16):
            canvas.drawString(60, 444 - 16 * at, text[25 * at : 25 * at + 25])

    cells = cells_of(read_report(printed(tmp_path / "a.pdf", draw, title=False)))
    assert cells == [list(row) for row in ROWS]


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
        report = read_report(printed(tmp_path / f"{number}.pdf", draw))
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
            row_at(canvas, 638 - 17 * at, *row)

    assert cells_of(read_report(printed(tmp_path / "a.pdf", draw))) == [
        ["行业", "增加值（亿元）", "增长（%）", "占规模以上工业增加值比重（%）"],
        *(list(row) for row in _OF_TRADES),
    ]


_OF_TRADES: Sequence[tuple[str, ...]] = (
    ("农副食品加工业", "12.3", "5.1", "8.8"),
    ("纺织业", "4.6", "-2.2", "3.3"),
    ("非金属矿物制品业", "18.8", "-4.0", "13.5"),
)


def test_names_of_groups_stand_alone_and_one_row_may_be_left_for_the_next_page(tmp_path: Path) -> None:
    head = ("项目", "2024年执行数", "2025年预算数")
    rows = [
        (f"{name}类支出（万元）", str(300 - 7 * n), f"{120 + 9 * n},000")
        for n, name in enumerate("甲乙丙丁戊")
    ]

    def first(canvas: Canvas) -> None:
        row_at(canvas, 690, *head)
        canvas.drawString(80, 672, "一、本级支出")
        for at, row in enumerate(rows[:2]):
            row_at(canvas, 654 - 18 * at, *row)
        canvas.drawString(80, 618, "二、转移支付")
        for at, row in enumerate(rows[2:4]):
            row_at(canvas, 600 - 18 * at, *row)

    def second(canvas: Canvas) -> None:
        row_at(canvas, 780, *head)
        row_at(canvas, 762, *rows[4])
        canvas.setFont(face(), 11)
        for at in range(3):
            canvas.drawString(94, 720 - 30 * at, BODY)

    report = read_report(printed(tmp_path / "a.pdf", first, second))
    assert [block.text for block in report.blocks if block.text.startswith(("一、", "二、"))] == [
        "一、本级支出", "二、转移支付",
    ]  # fmt: skip
    assert [(one.raw, one.period) for one in extract_figures(report).figures][-4:] == [
        ("279", "2024"), ("147,000", "2025"), ("272", "2024"), ("156,000", "2025"),
    ]  # fmt: skip


def test_heads_of_months_and_a_unit_above_them_are_no_values(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawRightString(320, 690, "（亿元）")
        row_at(canvas, 672, "指标", "1-6月", "2021-2024年", "2024")
        row_at(canvas, 654, "续建项目投资", "48.2", "197.0", "51.3①")
        row_at(canvas, 636, "单位工程造价", "1.6", "6.1", "增2.1%")
        row_at(canvas, 618, "设备购置", "22.8", "80.4", "23.9")

    cells = cells_of(read_report(printed(tmp_path / "a.pdf", draw)))
    assert cells == [
        ["指标", "1-6月", "2021-2024年", "2024"],
        ["续建项目投资", "48.2", "197.0", "51.3①"],
        ["单位工程造价", "1.6", "6.1", "增2.1%"],
        ["设备购置", "22.8", "80.4", "23.9"],
    ]
