"""Our files in a peer's reader (translate-toolkit), and a peer's files in ours."""

from __future__ import annotations

from pathlib import Path

from lxml import etree
from translate.storage.tbx import tbxfile
from translate.storage.tmx import tmxfile
from translate.storage.xliff import xlifffile
from translate.storage.xliff2 import Xliff2File

from desktop_app.document.srx import export_srx
from desktop_app.exchange.formats import read_rows, write_rows
from desktop_app.exchange.rows import Row
from desktop_app.exchange.tbx import read_tbx, write_tbx
from desktop_app.translation.model import Term

ROWS = [
    Row("sa1", "出口增长8.2%。", "Exports grew by 8.2%.", "ask", "approved", "hand", ("8.2% = 8.2%",)),
    Row("sa2", "进口90亿元。", "Imports: RMB 9 billion.", "", "machine"),
    Row("sa3", "还没有。", "", "", "untranslated"),
]


def _pairs(store: object) -> list[tuple[str, str]]:
    return [(str(unit.source), str(unit.target or "")) for unit in store.units]  # type: ignore[attr-defined]


def test_a_peer_reads_our_xliff_of_both_versions(tmp_path: Path) -> None:
    for name, kind in (("a.xlf", xlifffile), ("a.xlf2", Xliff2File)):
        write_rows(ROWS, tmp_path / name, "report")
        store = kind.parsefile(str(tmp_path / name))
        assert _pairs(store) == [(row.source, row.target) for row in ROWS]
        first, second, third = store.units
        assert first.isapproved()
        assert not second.isapproved()
        assert not third.istranslated()


def test_notes_stand_where_the_standard_has_them(tmp_path: Path) -> None:
    """XLIFF 2: in the unit, before its segments; 1.2: after the target."""
    write_rows(ROWS, tmp_path / "a.xlf2", "report")
    unit = next(etree.parse(str(tmp_path / "a.xlf2")).iter("{*}unit"))
    assert [etree.QName(part).localname for part in unit] == ["notes", "segment"]
    write_rows(ROWS, tmp_path / "a.xlf", "report")
    store = xlifffile.parsefile(str(tmp_path / "a.xlf"))
    assert "ask" in store.units[0].getnotes()


def test_a_peer_reads_our_memory_and_terms(tmp_path: Path) -> None:
    write_rows(ROWS, tmp_path / "a.tmx", "report")
    memory = tmxfile.parsefile(str(tmp_path / "a.tmx"))
    assert _pairs(memory) == [(row.source, row.target) for row in ROWS if row.target]
    write_tbx(
        [Term("出口", "exports", variants=("exportation",)), Term("进口", "imports")], tmp_path / "a.tbx"
    )
    with (tmp_path / "a.tbx").open("rb") as file:
        terms = tbxfile(file, sourcelanguage="zh-CN", targetlanguage="en-US")
    assert _pairs(terms) == [("出口", "exports"), ("进口", "imports")]
    assert [term.text for term in terms.units[0].get_target_terms()] == ["exports", "exportation"]


def test_we_read_what_a_peer_writes(tmp_path: Path) -> None:
    for name, kind in (("a.xlf", xlifffile), ("b.xlf", Xliff2File), ("a.tmx", tmxfile)):
        store = kind(sourcelanguage="zh-CN", targetlanguage="en-US")
        for row in ROWS[:2]:
            unit = store.addsourceunit(row.source)
            unit.settarget(row.target, "en-US") if kind is tmxfile else setattr(unit, "target", row.target)
        store.savefile(str(tmp_path / name))
        found = [(row.source, row.target) for row in read_rows(tmp_path / name)]
        assert found == [(row.source, row.target) for row in ROWS[:2]]
    terms = tbxfile(sourcelanguage="zh-CN", targetlanguage="en-US")
    terms.addsourceunit("出口").target = "exports"
    terms.savefile(str(tmp_path / "a.tbx"))
    assert [(term.zh, term.en) for term in read_tbx(tmp_path / "a.tbx")] == [("出口", "exports")]


def test_the_sentence_rules_are_well_formed_srx() -> None:
    root = etree.fromstring(export_srx().encode())
    assert root.get("version") == "2.0"
    assert len(list(root.iter("{*}rule"))) > 5
