"""Pages of a PDF set sideways or enlarged, and tables of which only some columns or rows are ruled."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from desktop_app.document.read import read_report
from tests.document.printed import BODY, ROWS, cells_of, face, printed, row_at, rules


def _turned(canvas: Canvas) -> None:
    canvas.translate(A4[0], 0)
    canvas.rotate(90)
    rules(canvas, 400, 340)
    for at, row in enumerate(ROWS):
        row_at(canvas, 385 - 17 * at, *row, left=200)


def _with_number(canvas: Canvas) -> None:
    canvas.drawCentredString(297, 30, "— 2 —")
    canvas.setPageRotation(90)
    _turned(canvas)


def test_a_page_that_is_set_sideways_is_read_as_an_upright_one(tmp_path: Path) -> None:
    def upright(canvas: Canvas) -> None:
        for at, row in enumerate(ROWS):
            row_at(canvas, 685 - 17 * at, *row)

    texts = [
        [block.text for block in read_report(printed(tmp_path / "a.pdf", first, second)).blocks]
        for first, second in ((upright, upright), (upright, _turned), (upright, _with_number))
    ]
    assert texts[0] == texts[1] == texts[2]
    assert texts[0][-1] == "进出口总额\t64.9\t11.3"


def test_type_that_a_page_enlarges_is_read_as_type_of_that_size(tmp_path: Path) -> None:
    def draw(canvas: Canvas, enlarged: int) -> None:
        canvas.scale(enlarged, enlarged)
        canvas.setFont(face(), 11 / enlarged)
        for at in range(3):
            canvas.drawString(
                94 / enlarged, (700 - 40 * at) / enlarged, f"增长{at + 5}.2%，完成投资12.5亿元。{BODY}"[:38]
            )
            canvas.drawString(
                72 / enlarged, (682 - 40 * at) / enlarged, f"增长{at + 5}.2%，完成投资12.5亿元。{BODY}"[38:]
            )

    plain, large = (
        read_report(printed(tmp_path / "a.pdf", partial(draw, enlarged=by), title=False)) for by in (1, 11)
    )
    assert [block.text for block in plain.blocks] == [block.text for block in large.blocks]
    assert len(plain.blocks) == 3


def _grouped(canvas: Canvas) -> None:
    for at, row in enumerate(ROWS[:3]):
        row_at(canvas, 665 - 17 * at, *row)
    canvas.drawString(80, 614, "二、投资贸易")
    for at, row in enumerate(ROWS[3:]):
        row_at(canvas, 597 - 17 * at, *row)


def test_lines_that_part_some_columns_alone_change_nothing(tmp_path: Path) -> None:
    def stub(canvas: Canvas) -> None:
        _grouped(canvas)
        rules(canvas, 677, 659, 574)
        canvas.line(170, 677, 170, 574)

    def columns(canvas: Canvas) -> None:
        stub(canvas)
        canvas.line(250, 677, 250, 574)

    def open_sides(canvas: Canvas) -> None:
        _grouped(canvas)
        rules(canvas, *(677 - 17 * at for at in range(7)))
        for x in (170, 250):
            canvas.line(x, 677, x, 626)
            canvas.line(x, 609, x, 575)

    plain, *ruled = (
        [block.text for block in read_report(printed(tmp_path / "a.pdf", draw)).blocks]
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
        rules(canvas, 690, 670, 635, 600, 565, right=340)
        for at, row in enumerate(ROWS[:4]):
            y = (676, 653, 618, 583)[at]
            canvas.drawString(80, y, row[0])
            for x, words in ((250, row[1]), (330, row[2])):
                canvas.drawRightString(x, y + (6 if at else 0), words)
                canvas.drawRightString(x, y - 6, "（0.5）" if at else "")

    assert cells_of(read_report(printed(tmp_path / "a.pdf", draw))) == [
        ["指标", "2024年", "增长（%）"],
        *([name, f"{size}（0.5）", f"{rate}（0.5）"] for name, size, rate in ROWS[1:4]),
    ]
