"""The OmegaT folder: what OmegaT finds in it, and what comes back from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.errors import ExportError
from desktop_app.exchange.formats import read_rows
from desktop_app.exchange.omegat import SAVED, read_omegat, write_omegat
from desktop_app.exchange.rows import Row
from desktop_app.translation.model import Term

BLOCKS = [
    [Row("a", "某区报告", "Report", "", "approved")],
    [
        Row("b", "要努力。", "We must work.", "", "edited"),
        Row("c", "出口90亿元。", "Exports: RMB 9 billion.", "", "machine", "", ("90亿元 = RMB 9 billion",)),
        Row("d", "要努力。", "Work hard.", "note", "edited"),
    ],
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_omegat(BLOCKS, [Term("出口", "exports")], tmp_path / "job", "report")
    return tmp_path / "job"


def test_sentences_and_paragraphs_stay_apart(folder: Path) -> None:
    source = (folder / "source" / "report.utf8").read_text(encoding="utf-8")
    assert source == "某区报告\n\n\n要努力。\n\n出口90亿元。\n\n要努力。\n"


def test_only_what_a_person_worked_on_counts_as_translated(folder: Path) -> None:
    assert [row.target for row in read_omegat(folder)] == ["Report", "We must work.", "Work hard."]
    assert [row.target for row in read_rows(folder / "tm/mt/duizhao.tmx")] == ["Exports: RMB 9 billion."]
    glossary = (folder / "glossary/glossary.txt").read_text(encoding="utf-8")
    assert glossary == "出口\texports\t\n90亿元\tRMB 9 billion\tfigure\n"


def test_what_a_translator_confirms_comes_back_for_every_equal_sentence(folder: Path) -> None:
    """OmegaT's own older dialect; its default translation holds wherever no other is given."""
    (folder / SAVED).write_text(
        '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE tmx SYSTEM "tmx11.dtd"><tmx version="1.1"><header/>'
        '<body><tu><note>sure?</note><tuv lang="ZH-CN"><seg>要努力。</seg></tuv>'
        '<tuv lang="EN-US" changeid="me"><seg>Strive.</seg></tuv></tu></body></tmx>',
        encoding="utf-8",
    )
    rows = list(read_rows(folder))
    assert rows == [Row("", "要努力。", "Strive.", "sure?", "translated")] * 2


def test_a_folder_with_other_files_is_never_written_into(tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").touch()
    with pytest.raises(ExportError, match="other files"):
        write_omegat(BLOCKS, [], tmp_path, "report")
    with pytest.raises(ExportError, match="no OmegaT project"):
        read_omegat(tmp_path)


def test_a_folder_is_written_again_until_somebody_worked_in_it(folder: Path) -> None:
    write_omegat(BLOCKS[:1], [], folder, "report")
    assert [row.target for row in read_omegat(folder)] == ["Report"]
    saved = (folder / SAVED).read_text(encoding="utf-8")
    worked = saved.replace('creationtoolversion="6"', 'creationtoolversion="6.0.1_0_c1b5e52"')
    (folder / SAVED).write_text(worked.replace("Report<", "Work report<"), encoding="utf-8")
    with pytest.raises(ExportError, match="worked on in OmegaT"):
        write_omegat(BLOCKS, [], folder, "report")
    assert [row.target for row in read_omegat(folder)] == ["Work report"]
