"""Cells of tables keep their places: merged heads and rows, empty cells; no word is lost or doubled."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.document.grid import PARTS, Place, as_table, lay_out, places_of
from desktop_app.document.model import Block, Report
from desktop_app.document.read import read_report, report_json

TITLE = "青岭县2025年国民经济和社会发展计划执行情况与2026年计划草案的报告"
BODY = "2025年，全县坚持稳中求进，各项工作取得新的进展，全年任务顺利完成。"

#: Rows as web pages write them: words, columns and rows that a cell reaches over.
Rows = list[list[tuple[str, int, int]]]
_TWO_STOREYS: Rows = [
    [("指标", 1, 2), ("2025年", 2, 1), ("2026年", 1, 1)],
    [("实绩", 1, 1), ("增长(%)", 1, 1), ("目标", 1, 1)],
    [("地区生产总值", 1, 1), ("210.5", 1, 1), ("5.1", 1, 1), ("222", 1, 1)],
    [("固定资产投资", 1, 1), ("80.2", 1, 1), ("", 1, 1), ("", 1, 1)],
]


def as_html(rows: Rows) -> bytes:
    body = "".join(
        "<tr>"
        + "".join(f"<td colspan={a} rowspan='{d}'><p>{words}</p></td>" for words, a, d in row)
        + "</tr>"
        for row in rows
    )
    page = f"<h1>{TITLE}</h1><p>{BODY}</p><p>附表：主要指标表</p><table>{body}</table><p>{BODY}</p>"
    return f"<html><head><meta charset=utf-8></head><body>{page}</body></html>".encode()


def as_docx(rows: Rows) -> bytes:
    document = docx.Document()
    for text in (TITLE, BODY, "附表：主要指标表"):
        document.add_paragraph(text)
    laid = lay_out(rows)
    width = max(place.end for row in laid for place in row.places)
    table = document.add_table(len(laid), width)
    for at, row in enumerate(laid):
        for words, place in zip(row.words, row.places, strict=True):
            last = table.cell(at + place.down - 1, place.end - 1)
            table.cell(at, place.column).merge(last).text = words
    document.add_paragraph(BODY)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _read(data: bytes, name: str, folder: Path) -> Report:
    path = folder / name
    path.write_bytes(data)
    return read_report(path)


def _rows_of(report: Report) -> list[Block]:
    return [block for block in report.blocks if block.grid]


@pytest.mark.parametrize(("name", "made"), [("a.html", as_html), ("a.docx", as_docx)])
def test_merged_cells_keep_their_places(name: str, made: object, tmp_path: Path) -> None:
    report = _read(made(_TWO_STOREYS), name, tmp_path)  # type: ignore[operator]
    assert [(row.text, row.grid) for row in _rows_of(report)] == [
        ("指标\t2025年\t2026年", "0:1x2 1:2x1 3"),
        ("实绩\t增长(%)\t目标", "1 2 3"),
        ("地区生产总值\t210.5\t5.1\t222", "0 1 2 3"),
        ("固定资产投资\t80.2", "0 1"),
    ]
    head = next(one for one in report_json(report)["blocks"] if one["text"].startswith("指标"))  # type: ignore[attr-defined]
    assert head["cells"][1] == {"text": "2025年", "column": 1, "across": 2, "down": 1}


def test_empty_cells_of_markdown_leave_their_places_free(tmp_path: Path) -> None:
    table = (
        "| 指标 | 2025年 | | 2026年 |\n|---|---|---|---|\n| | 实绩 | 增长 | 目标 |\n| 产值 | 2 | 3 | 4 |\n"
    )
    text = f"# {TITLE}\n\n{BODY}\n\n{table}"
    rows = [block for block in _read(text.encode(), "a.md", tmp_path).blocks if PARTS in block.text]
    assert [(row.text, row.grid) for row in rows] == [
        ("指标\t2025年\t\t2026年", ""),
        ("实绩\t增长\t目标", "1 2 3"),
        ("产值\t2\t3\t4", ""),
    ]


def test_a_page_that_is_laid_out_as_a_table_is_no_table(tmp_path: Path) -> None:
    rows = (f"<h1>{TITLE}</h1>", f"<p>{BODY}</p><p>{BODY}</p>")
    page = "".join(f"<tr><td></td><td>{row}</td></tr>" for row in rows)
    data = f"<html><meta charset=utf-8><body><table>{page}</table></body></html>".encode()
    report = _read(data, "a.html", tmp_path)
    assert report.title == TITLE
    assert not _rows_of(report)


def test_a_page_that_is_all_table(tmp_path: Path) -> None:
    """Its article is the body of the table, where the only marks of a sentence stand."""
    body = (
        "<tr><td rowspan=2>指标</td><td colspan=2>2025年</td></tr><tr><td>计划</td><td>实绩</td></tr>"
        "<tr><td colspan=3>一、经济发展</td></tr><tr><td>粮食产量（吨）</td><td>21</td><td>22</td></tr>"
        "<tr><td colspan=3>二、民生</td></tr><tr><td>新增就业（人）</td><td>510</td><td>520</td></tr>"
    )
    page = f"<h1>青岭县2025年主要指标表</h1><table><tbody>{body}</tbody></table>"
    report = _read(f"<html><meta charset=utf-8><body>{page}</body></html>".encode(), "a.html", tmp_path)
    assert [row.text for row in _rows_of(report)] == [
        "指标\t2025年",
        "计划\t实绩",
        "一、经济发展",
        "粮食产量（吨）\t21\t22",
        "二、民生",
        "新增就业（人）\t510\t520",
    ]


def test_two_halves_of_a_head_that_say_the_same_are_both_kept(tmp_path: Path) -> None:
    rows: Rows = [
        [("县区", 1, 2), ("生产总值", 2, 1), ("投资", 2, 1)],
        [(words, 1, 1) for words in ("总量（亿元）", "增速（%）") * 2],
        [("东山县", 1, 1), *((number, 1, 1) for number in ("21", "5", "8", "6"))],
    ]
    report = _read(as_html(rows), "a.html", tmp_path)
    assert "总量（亿元）\t增速（%）\t总量（亿元）\t增速（%）" in [block.text for block in report.blocks]


_words = st.text(alphabet="年指标计划增长亿元、0123456789.%", max_size=6).map(str.strip)
_cells = st.tuples(_words, st.integers(1, 3), st.integers(1, 3))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(_cells, min_size=1, max_size=5), min_size=1, max_size=6))
def test_places_never_overlap_and_hold_every_word(rows: Rows) -> None:
    laid = lay_out(rows)
    taken: set[tuple[int, int]] = set()
    for at, row in enumerate(laid):
        assert row.words == tuple(words for words, _, _ in rows[at])
        assert [word for word in row.text.split(PARTS) if word] == list(row.said)
        for place in row.places:
            cell = {(at + d, column) for d in range(place.down) for column in range(place.column, place.end)}
            assert len(cell) == place.across * place.down
            assert not cell & taken
            taken |= cell
        if row.told and row.said:
            kept = zip(places_of(row.grid, row.text.count(PARTS) + 1), row.text.split(PARTS), strict=True)
            own = zip(row.places, row.words, strict=True)
            assert [place for place, word in kept if word] == [place for place, word in own if word]


@st.composite
def tables(draw: st.DrawFn) -> Rows:
    """Rectangular tables of any cells merged, as programs write them; every row begins with a word."""
    width, height = draw(st.integers(3, 5)), draw(st.integers(3, 5))
    free = {(row, column) for row in range(height) for column in range(width)}
    rows: Rows = []
    for row in range(height):
        cells: list[tuple[str, int, int]] = []
        for column in range(width):
            if (row, column) not in free:
                continue
            across = draw(st.integers(1, 2)) if (row, column + 1) in free and column else 1
            down = draw(st.integers(1, 2)) if row + 1 < height and column else 1
            cell = {(row + d, column + a) for d in range(down) for a in range(across)}
            if not cell <= free:
                across, down, cell = 1, 1, {(row, column)}
            free -= cell
            number = len(rows) * 10 + len(cells)
            cells.append((f"项{number}" if not column or draw(st.booleans()) else f"{number}", across, down))
        rows.append(cells)
    return rows


@settings(max_examples=40, deadline=None)
@given(tables())
def test_every_format_tells_the_same_places_and_words(rows: Rows) -> None:
    from tempfile import TemporaryDirectory

    wanted = lay_out(rows)
    with TemporaryDirectory() as folder:
        web = _read(as_html(rows), "a.html", Path(folder))
        word = _read(as_docx(rows), "a.docx", Path(folder))
    for report in (web, word):
        said = [(block.text, block.grid) for block in report.blocks]
        assert [one for one in said if one in [(row.text, row.grid) for row in wanted]] == [
            (row.text, row.grid) for row in wanted
        ]
        whole = "".join(block.text for block in report.blocks).replace(PARTS, "")
        assert whole.count("项0") == 1
        assert "".join(words for row in rows for words, _, _ in row) in whole


def test_strange_grids_are_no_grids() -> None:
    assert places_of("0 1 2", 3) == (Place(0), Place(1), Place(2))
    for grid in ("0 1", "0 x 2", "2 1 0", "0:3x1 1 2", "99999 1 2", "0:1 1 2"):
        assert places_of(grid, 3) == ()
    assert as_table([]) == []
    (row,) = as_table([((), ())])
    assert (row.text, row.grid) == ("", "")
