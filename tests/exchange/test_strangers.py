"""Files from strangers: nothing hangs, nothing swells, everything is one sentence."""

from __future__ import annotations

import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from openpyxl import Workbook

from desktop_app.errors import ExportError
from desktop_app.exchange.formats import READABLE
from desktop_app.exchange.rows import Row, header_positions
from desktop_app.exchange.status import state_of
from desktop_app.exchange.table_docx import read_docx, write_docx
from desktop_app.exchange.table_xlsx import read_xlsx
from desktop_app.exchange.xliff import read_xliff
from desktop_app.services.exchanging import read_rows
from desktop_app.translation.model import TranslationState


def refusal(path: Path) -> str:
    """The sentence with which a file is refused; one that holds no rows says nothing."""
    try:
        assert list(read_rows(path)) == []
    except ExportError as error:
        return error.message
    return path.name


@pytest.mark.parametrize("ending", READABLE)
@pytest.mark.parametrize(
    "content",
    [
        "",
        "<html><body><p>增长6.3%。</p></body></html>",
        '<?xml version="1.0"?><xliff version="2.0"/>',
        '<?xml version="1.0"?><xliff version="1.2"><file/></xliff>',
        "\x00",
        "<",
    ],
)
def test_a_file_of_another_kind_is_refused_in_one_sentence(ending: str, content: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{ending}"
    path.write_text(content, encoding="utf-8")
    assert refusal(path).startswith(path.name)


def test_a_single_cell_far_out_does_not_make_a_sheet_of_billions(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["source", "target"])
    sheet.append(["出口", "Exports"])
    sheet["XFD300000"] = "far"
    book.save(tmp_path / "a.xlsx")
    assert read_xlsx(tmp_path / "a.xlsx") == [Row("", "出口", "Exports", status="")]


def test_a_word_cell_that_claims_a_billion_columns_is_not_believed(tmp_path: Path) -> None:
    write_docx([Row("1", "出口", "Exports")], tmp_path / "a.docx")
    changed = tmp_path / "b.docx"
    with zipfile.ZipFile(tmp_path / "a.docx") as good, zipfile.ZipFile(changed, "w") as bad:
        for item in good.infolist():
            data = good.read(item)
            if item.filename == "word/document.xml":
                data = data.replace(b"<w:tcPr>", b'<w:tcPr><w:gridSpan w:val="1000000000"/>')
            bad.writestr(item, data)
    assert len(read_docx(changed)) <= 2


def test_an_entity_in_a_word_or_excel_file_fetches_nothing(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET", encoding="utf-8")
    entity = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
    write_docx([Row("1", "出口", "MARK")], tmp_path / "a.docx")
    changed = tmp_path / "b.docx"
    with zipfile.ZipFile(tmp_path / "a.docx") as good, zipfile.ZipFile(changed, "w") as bad:
        for item in good.infolist():
            data = good.read(item)
            if item.filename == "word/document.xml":
                head, _, rest = data.partition(b"?>")
                data = head + b"?>" + entity.encode() + rest.replace(b"MARK", b"MARK &e;")
            bad.writestr(item, data)
    with suppress(ExportError):
        assert "SECRET" not in str(read_docx(changed))
    (tmp_path / "a.xlf").write_text(f"{entity}<xliff version='1.2'>&e;</xliff>", encoding="utf-8")
    with pytest.raises(ExportError):
        read_xliff(tmp_path / "a.xlf")


@pytest.mark.parametrize(
    "header",
    [["Source", "Target"], ["Source:", " target : "], ["原文：", "译文："], ["ID", "Chinese:", "English:"]],
)
def test_a_header_may_end_in_a_colon(header: list[str]) -> None:
    positions = header_positions(header)
    assert positions is not None
    assert {"source", "target"} <= set(positions)


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("Translated", TranslationState.MACHINE, TranslationState.EDITED),
        ("reviewed", TranslationState.APPROVED, TranslationState.APPROVED),  # no less than it was here
        ("signed  off", TranslationState.EDITED, TranslationState.APPROVED),
        ("on hold", TranslationState.EDITED, TranslationState.EDITED),
    ],
)
def test_what_others_call_a_state(name: str, before: TranslationState, after: TranslationState) -> None:
    assert state_of(name, before) is after
