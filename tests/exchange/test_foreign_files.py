"""Files from other tools and from nowhere: what can be read is read, the rest gets one clear sentence."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop_app.document.read import read_text
from desktop_app.errors import ExportError
from desktop_app.exchange.formats import READABLE, read_rows, write_rows
from desktop_app.exchange.glossary import read_table, write_omegat
from desktop_app.exchange.rows import Row
from desktop_app.exchange.tbx import read_tbx
from desktop_app.figures.extract import extract_figures
from desktop_app.services.exporting import export_figures
from desktop_app.translation.model import Term

SAMPLES = Path(__file__).parents[1] / "samples" / "exchange"


def test_xliff_of_memoq_and_trados_is_read_with_its_states_and_without_its_codes(tmp_path: Path) -> None:
    shutil.copy(SAMPLES / "two-tools.xlf", tmp_path / "a.mqxliff")
    assert list(read_rows(tmp_path / "a.mqxliff")) == [
        Row("1", "出口8.2%。", "Exports up 8.2%.", "Note\nover two lines", "Proofread"),
        Row("2.0", "一。", "One.", "", "Draft"),
        Row("2.1", "二。", "Two.", "", "ApprovedSignOff"),
        Row("4", "组内"),
    ]


def test_a_single_sentence_of_trados_has_its_state(tmp_path: Path) -> None:
    (tmp_path / "a.sdlxliff").write_text(
        '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/1.0">'
        '<file original="a" source-language="zh-CN" target-language="en-US" datatype="x"><body>'
        '<trans-unit id="1"><source>出口。</source><target>Exports.</target>'
        '<sdl:seg-defs><sdl:seg id="1" conf="ApprovedSignOff"/></sdl:seg-defs></trans-unit>'
        "</body></file></xliff>",
        encoding="utf-8",
    )
    assert list(read_rows(tmp_path / "a.sdlxliff")) == [Row("1", "出口。", "Exports.", "", "ApprovedSignOff")]


@pytest.mark.parametrize("name", ["a.tsv", "a.sdlxliff", "a.mqxliff", "a.odt", "a"])
def test_what_cannot_be_written_is_refused_with_what_can(name: str, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"\.xlsx"):
        write_rows([Row("1", "出口", "Exports")], tmp_path / name, "report")
    assert not list(tmp_path.iterdir())


def test_the_glossary_for_omegat_says_what_to_avoid(tmp_path: Path) -> None:
    terms = [
        Term("出口", "exports", variants=("exportation",), note="of\ngoods"),
        Term("出口", "outlets", status="forbidden"),
    ]
    write_omegat(terms, tmp_path / "g.txt")
    assert (tmp_path / "g.txt").read_text(encoding="utf-8") == (
        "出口\texports; exportation\tof goods\n出口\toutlets\tforbidden\n"
    )


def test_xliff_2_with_groups_several_segments_and_swapped_languages() -> None:
    assert list(read_rows(SAMPLES / "groups.xlf")) == [
        Row("u1.s1", "一", "one b", "Remark", "approved"),
        Row("u1.2", "", "two"),
    ]


def test_an_old_memory_in_utf_16_is_read_and_other_languages_passed_over(tmp_path: Path) -> None:
    text = (SAMPLES / "old-tags.tmx").read_text(encoding="utf-8")
    (tmp_path / "a.tmx").write_text(text.replace("utf-8", "utf-16"), encoding="utf-16")
    assert list(read_rows(tmp_path / "a.tmx")) == [Row("", "出口增长", "Exports grew!", status="")]


def test_a_damaged_memory_gives_what_stood_before_the_damage_and_its_line(tmp_path: Path) -> None:
    text = (SAMPLES / "old-tags.tmx").read_text(encoding="utf-8")
    (tmp_path / "a.tmx").write_text(text.replace("</body>", "<tu><tuv></body>"), encoding="utf-8")
    rows = []
    with pytest.raises(ExportError, match=r"a\.tmx .* line 7"):
        rows.extend(read_rows(tmp_path / "a.tmx"))
    assert [row.source for row in rows] == ["出口增长"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_an_old_table_is_taken_in_any_encoding_and_order(encoding: str, tmp_path: Path) -> None:
    lines = "1;Exports grew.;全年出口增加，一年比一年好。\n2;Imports too.;全年进口也增加了，人民生活好。\n"
    (tmp_path / "old.csv").write_text(lines, encoding=encoding)
    assert list(read_rows(tmp_path / "old.csv")) == [
        Row("", "全年出口增加，一年比一年好。", "Exports grew.", status=""),
        Row("", "全年进口也增加了，人民生活好。", "Imports too.", status=""),
    ]


def test_headings_of_other_tools_and_offices_are_known(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("翻译任务\n序号,译文,原文,备注\n1,Exports,出口,ask\n", encoding="utf-8")
    assert list(read_rows(tmp_path / "a.csv")) == [Row("1", "出口", "Exports", "ask", "")]


def test_glossaries_of_other_tools_are_read(tmp_path: Path) -> None:
    (tmp_path / "g.txt").write_text(
        "# mine\n出口\texports; exportation\ttrade\n进口\timports\n", encoding="utf-8"
    )
    (tmp_path / "b.csv").write_text("source,target,tgt_lng\n出口,exports,en\n", encoding="utf-8")
    first, second = read_table(tmp_path / "g.txt")
    assert (first.zh, first.en, first.variants, first.note) == ("出口", "exports", ("exportation",), "trade")
    assert (second.zh, second.en) == ("进口", "imports")
    assert [(term.zh, term.en) for term in read_table(tmp_path / "b.csv")] == [("出口", "exports")]


def test_tbx_of_either_generation_is_read(tmp_path: Path) -> None:
    (tmp_path / "v3.tbx").write_text(
        '<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" '
        'xmlns:min="http://www.tbxinfo.net/ns/min"><text><body><conceptEntry id="1">'
        "<min:subjectField>trade</min:subjectField>"
        '<langSec xml:lang="en"><termSec><term>exports</term>'
        "<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>"
        "<termSec><term>outgoings</term><min:administrativeStatus>deprecatedTerm-admn-sts"
        "</min:administrativeStatus></termSec></langSec>"
        '<langSec xml:lang="zh"><termSec><term>出口</term></termSec></langSec>'
        "</conceptEntry></body></text></tbx>",
        encoding="utf-8",
    )
    (term,) = read_tbx(tmp_path / "v3.tbx")
    assert (term.zh, term.en, term.domain, term.status, term.variants) == (
        "出口",
        "exports",
        "trade",
        "preferred",
        (),
    )


@pytest.mark.parametrize("suffix", READABLE)
def test_rubbish_missing_and_empty_files_get_a_sentence_with_their_name(suffix: str, tmp_path: Path) -> None:
    (tmp_path / f"rubbish{suffix}").write_bytes(bytes(range(200)) * 20)
    (tmp_path / f"empty{suffix}").touch()
    (tmp_path / f"zip{suffix}").write_bytes(b"PK\x03\x04 no package")
    for name in ("rubbish", "empty", "zip", "missing"):
        with pytest.raises(ExportError, match=f"{name}{suffix}"):
            list(read_rows(tmp_path / f"{name}{suffix}"))


@pytest.mark.parametrize("suffix", [".xlf", ".tmx", ".tbx"])
def test_a_file_with_entities_or_of_another_kind_is_refused(suffix: str, tmp_path: Path) -> None:
    read = read_tbx if suffix == ".tbx" else read_rows
    path = tmp_path / f"a{suffix}"
    for start in ('<!ENTITY a "aaaa">', '<!ENTITY a SYSTEM "file:///etc/passwd">'):
        path.write_text(
            f'<?xml version="1.0"?><!DOCTYPE x [{start}]><xliff version="1.2"><tu>&a;</tu></xliff>'
        )
        with pytest.raises(ExportError, match="entities"):
            list(read(path))
    with pytest.raises(ExportError, match="unknown kind"):
        read_rows(tmp_path / "a.pptx")


def test_a_workbook_that_unpacks_to_absurd_size_is_not_opened(tmp_path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "a.xlsx", "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("xl/worksheets/sheet1.xml", b"0" * 60_000_000)
    with pytest.raises(ExportError, match="MB"):
        list(read_rows(tmp_path / "a.xlsx"))


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_the_table_of_figures_is_not_taken_for_a_translation(tmp_path: Path, ending: str) -> None:
    """Its sentences stand beside the English names of their figures, which would become their English."""
    report = read_text(
        "某区政府工作报告\n\n一、工作回顾\n\n进出口总额达120亿元，其中出口70亿元。\n", "report.txt"
    )
    path = tmp_path / f"figures{ending}"
    export_figures(report, extract_figures(report), path)
    with pytest.raises(ExportError, match="table of figures"):
        list(read_rows(path))


def test_an_old_table_that_speaks_of_indicators_is_still_taken(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_text("indicator_zh,indicator_en\n出口增长。,Exports grew.\n", encoding="utf-8")
    assert [(row.source, row.target) for row in read_rows(path)] == [("出口增长。", "Exports grew.")]
