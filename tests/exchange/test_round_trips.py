"""What goes out comes back: every format, every state, comments, and no formula."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop_app.errors import ExportError
from desktop_app.exchange.rows import Row
from desktop_app.exchange.table_csv import read_csv, write_csv
from desktop_app.exchange.table_docx import read_docx, write_docx
from desktop_app.exchange.table_xlsx import read_xlsx, write_xlsx
from desktop_app.exchange.tmx import read_tmx, write_tmx
from desktop_app.exchange.xliff import read_xliff, write_xliff

ROWS = [
    Row("T.1", "某区报告", 'Report of <Mou> & "others"', "", "approved"),
    Row("P1.1", "出口增长8.2%。", "Exports grew by 8.2%.", "ask, then\nsend", "edited"),
    Row("P1.2", "进口90亿元；", "Imports: RMB 9 billion;", "", "machine"),
    Row("P1.3", "=1+1", "=HYPERLINK(1)", "-x", "memory"),
    Row("P1.4", "还没有翻译。", "", "later", "untranslated"),
]


def _xliff(version: str) -> Callable[[list[Row], Path], None]:
    return lambda rows, path: write_xliff(rows, path, "report.txt", version=version)


@pytest.mark.parametrize(
    ("write", "read", "name"),
    [
        (write_csv, read_csv, "a.csv"),
        (write_xlsx, read_xlsx, "a.xlsx"),
        (write_docx, read_docx, "a.docx"),
        (_xliff("1.2"), read_xliff, "a.xlf"),
        (_xliff("2.0"), read_xliff, "b.xlf"),
    ],
)
def test_nothing_is_lost_on_the_way(
    write: Callable[[list[Row], Path], None], read: Callable[[Path], list[Row]], name: str, tmp_path: Path
) -> None:
    write(ROWS, tmp_path / name)
    assert read(tmp_path / name) == ROWS


def test_a_memory_carries_the_translated_pairs(tmp_path: Path) -> None:
    write_tmx(ROWS, tmp_path / "a.tmx")
    back = list(read_tmx(tmp_path / "a.tmx"))
    assert [(row.source, row.target, row.comment) for row in back] == [
        (row.source, row.target, row.comment) for row in ROWS if row.target
    ]


def test_no_cell_of_a_workbook_is_a_formula(tmp_path: Path) -> None:
    write_xlsx(ROWS, tmp_path / "a.xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert all(cell.data_type != "f" for line in sheet.iter_rows() for cell in line)


def test_an_old_two_column_table_is_taken(tmp_path: Path) -> None:
    (tmp_path / "old.csv").write_text("出口;Exports\n进口;Imports\n", encoding="utf-8")
    assert read_csv(tmp_path / "old.csv") == [Row("", "出口", "Exports"), Row("", "进口", "Imports")]


def test_a_stranger_with_entities_is_refused(tmp_path: Path) -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><xliff version="1.2">&a;</xliff>'
    for name, read in (("a.xlf", read_xliff), ("a.tmx", read_tmx)):
        (tmp_path / name).write_text(bomb)
        with pytest.raises(ExportError):
            list(read(tmp_path / name))


@pytest.mark.parametrize(
    ("read", "name"),
    [
        (read_csv, "a.csv"),
        (read_xlsx, "a.xlsx"),
        (read_docx, "a.docx"),
        (read_xliff, "a.xlf"),
        (read_tmx, "a.tmx"),
    ],
)
def test_rubbish_and_missing_files_get_a_sentence(
    read: Callable[[Path], object], name: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(bytes(range(200)) * 20)
    for path in (tmp_path / name, tmp_path / f"missing-{name}"):
        with pytest.raises(ExportError, match=name):
            list(read(path))  # type: ignore[call-overload]
