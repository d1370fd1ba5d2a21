"""What goes out comes back: every format, every state, comments, figures, origins, and no formula."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop_app.document.characters import clean
from desktop_app.exchange.formats import READABLE, WRITABLE, read_rows, write_rows
from desktop_app.exchange.glossary import read_table, write_csv
from desktop_app.exchange.rows import Row
from desktop_app.exchange.tbx import read_tbx, write_tbx
from desktop_app.translation.model import Term

ROWS = [
    Row("T.1", "某区报告", 'Report of <Mou> & "others"', "", "approved"),
    Row("P1.1", "出口增长8.2%。", "Exports grew by 8.2%.", "ask, then\nsend", "edited"),
    Row(
        "P1.2",
        "进口90亿元；",
        "Imports: RMB 9 billion;",
        "",
        "machine",
        "engine qwen",
        ("90亿元 = RMB 9 billion",),
    ),
    Row("P1.3", "=1+1", "=HYPERLINK(1)", "-x", "memory"),
    Row("P1.4", "还没有翻译。", "", "later", "untranslated"),
]
BOTH_WAYS = sorted(set(WRITABLE) & set(READABLE))
RICH = {".xlf", ".xliff", ".xlf2"}  # have room for origins and figures

letters = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]) | st.sampled_from(
    "\n\t'=+-@＝\"“,;<&"
)
texts = st.text(letters, max_size=30).map(clean)  # as every text is that a project holds
states = st.sampled_from(["machine", "memory", "edited", "approved"])


@st.composite
def row(draw: st.DrawFn) -> Row:
    source = draw(texts.filter(str.strip))
    target = draw(texts.filter(str.strip) | st.just(""))
    comment = draw(texts.filter(str.strip) | st.just(""))
    return Row("s1", source, target, comment, draw(states) if target else "untranslated")


def plain(rows: list[Row]) -> list[tuple[str, ...]]:
    return [(row.id, row.source, row.target, row.comment, row.status) for row in rows]


@pytest.mark.parametrize("suffix", [one for one in BOTH_WAYS if one != ".tmx"])
def test_nothing_is_lost_on_the_way(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    write_rows(ROWS, path, "report")
    back = list(read_rows(path))
    assert plain(back) == plain(ROWS)
    if suffix in RICH:
        assert back == ROWS


def test_a_memory_carries_the_translated_pairs_whole(tmp_path: Path) -> None:
    write_rows(ROWS, tmp_path / "a.tmx", "report")
    assert list(read_rows(tmp_path / "a.tmx")) == [row for row in ROWS if row.target]


@pytest.mark.parametrize("suffix", BOTH_WAYS)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(one=row())
def test_any_text_comes_back(suffix: str, one: Row) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"a{suffix}"
        write_rows([one], path, "report")
        expected = [] if suffix == ".tmx" and not one.target else [one]
        assert plain(list(read_rows(path))) == plain(expected)


def test_characters_that_xml_cannot_write_do_not_stop_an_export(tmp_path: Path) -> None:
    odd = Row("a", "出口\x0b增长", "Exports\x00 grew", "\x1f", "edited")
    for suffix in WRITABLE:
        write_rows([odd], tmp_path / f"a{suffix}", "report\x01")
    (back,) = read_rows(tmp_path / "a.docx")
    assert back.target == "Exports grew"


def test_no_cell_of_a_workbook_is_a_formula_or_a_number(tmp_path: Path) -> None:
    write_rows(ROWS, tmp_path / "a.xlsx", "report")
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert all(cell.data_type == "s" for line in sheet.iter_rows() for cell in line if cell.value)
    assert all(cell.number_format == "@" for line in sheet.iter_rows(min_row=2) for cell in line)
    assert sheet["B2"].alignment.wrap_text
    assert (sheet["B2"].protection.locked, sheet["C2"].protection.locked) == (True, False)
    text = tmp_path / "a.csv"
    write_rows(ROWS, text, "report")
    assert not any(cell.startswith("=") for cell in text.read_text(encoding="utf-8-sig").split(","))


def test_pages_show_every_column_and_carry_no_markup_of_the_report(tmp_path: Path) -> None:
    from lxml import html

    nasty = [*ROWS, Row("x", "<script>alert(1)</script>", "a | b", "`c`", "edited")]
    write_rows(nasty, tmp_path / "a.html", "报告")
    page = html.parse(str(tmp_path / "a.html")).getroot()
    cells = [[cell.text_content() for cell in line] for line in page.iter("tr")]
    assert cells[1:] == [[c.replace("\n", "") for c in line] for line in plain(nasty)]
    assert not list(page.iter("script"))
    write_rows(nasty, tmp_path / "a.md", "报告")
    table = [line for line in (tmp_path / "a.md").read_text(encoding="utf-8").splitlines() if line[:1] == "|"]
    assert len(table) == len(nasty) + 2
    assert "a \\| b" in table[-1]
    assert "<script>" not in table[-1]


names = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"]), min_size=1, max_size=9
)
# What XML is given is clean: ⼀, a radical, is written as the character 一 that it looks like.
phrases = names.filter(lambda text: not set(text) & set(";|#'=+-@\"") and clean(text) == text)


@settings(max_examples=40, deadline=None)
@given(
    zh=phrases,
    en=phrases,
    variants=st.lists(phrases, max_size=2, unique=True),
    status=st.sampled_from(["preferred", "admitted", "forbidden"]),
    pos=st.sampled_from(["n", "v", "adj", "name"]),
    note=phrases | st.just(""),
)
def test_terms_come_back_with_every_field(
    zh: str, en: str, variants: list[str], status: str, pos: str, note: str
) -> None:
    term = Term(zh, en, "industry", pos, note, "a law", status, tuple(variants))
    writers: list[tuple[Callable[..., None], Callable[[Path], list[Term]], str]] = [
        (write_tbx, read_tbx, "a.tbx"),
        (write_csv, read_table, "a.csv"),
    ]
    with TemporaryDirectory() as folder:
        for write, read, name in writers:
            write([term], Path(folder) / name)
            assert read(Path(folder) / name) == [term]


def test_a_radical_in_a_term_is_exchanged_as_the_character_it_looks_like(tmp_path: Path) -> None:
    write_tbx([Term("⼀带", "⼀ belt", "industry", "n", "", "a law", "preferred", ())], tmp_path / "a.tbx")
    back = Term("一带", "一 belt", "industry", "n", "", "a law", "preferred", ())
    assert read_tbx(tmp_path / "a.tbx") == [back]
