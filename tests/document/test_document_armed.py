"""Files that bring programs, links and locks: nothing runs, nothing is fetched, a lock is one sentence."""

from __future__ import annotations

import io
import re
import socket
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from desktop_app.document.read import read_report
from desktop_app.errors import AppError, DocumentError
from desktop_app.exchange.formats import read_rows
from tests.fuzz.packing import PARAGRAPH, PARTS, W, packed

_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PLAIN, _MACROS = "wordprocessingml.document.main+xml", "ms-word.document.macroEnabled.main+xml"
_LINKS = (
    f'<Relationship Id="x1" Type="{_R}/attachedTemplate" Target="http://192.0.2.1/t" TargetMode="External"/>'
    f'<Relationship Id="x2" Type="{_R}/image" Target="http://192.0.2.1/i.png" TargetMode="External"/>'
    f'<Relationship Id="x3" Type="{_R}/oleObject" Target="file://192.0.2.1/o.xls" TargetMode="External"/>'
    f'<Relationship Id="x4" Type="{_R}/oleObject" Target="embeddings/oleObject1.bin"/>'
    '<Relationship Id="x5" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject"'
    ' Target="vbaProject.bin"/>'
)
_BODY = (
    f'<w:document {W} xmlns:r="{_R}" xmlns:o="urn:schemas-microsoft-com:office:office"><w:body>'
    + PARAGRAPH.format("某区政府工作报告")
    + PARAGRAPH.format("全年增长6.3%。")
    + '<w:p><w:r><w:object><o:OLEObject Type="Link" r:id="x3"/></w:object></w:r>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT "http://192.0.2.1/a"'
    ' DDEAUTO cmd</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    '<w:altChunk r:id="x2"/></w:body></w:document>'
)


@pytest.fixture(autouse=True)
def _offline(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> None:
        raise AssertionError("a file made us connect")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def armed(container: bytes, *, macros: bool = False) -> bytes:
    """A Word file or workbook with links outside, an embedded object and a macro."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(container)) as good, zipfile.ZipFile(buffer, "w") as bad:
        for item in good.infolist():
            data = good.read(item).decode()
            if item.filename.endswith(("document.xml.rels", "workbook.xml.rels")):
                data = data.replace("</Relationships>", f"{_LINKS}</Relationships>")
            if item.filename.startswith("[Content"):
                default = '<Default Extension="bin" ContentType="application/octet-stream"/>'
                data = data.replace("<Override", f"{default}<Override", 1)
                if macros:
                    data = data.replace(
                        f"application/vnd.openxmlformats-officedocument.{_PLAIN}",
                        f"application/vnd.{_MACROS}",
                    )
            bad.writestr(item, data)
        folder = "word" if "word/document.xml" in good.namelist() else "xl"
        for name in ("vbaProject.bin", "embeddings/oleObject1.bin"):
            bad.writestr(f"{folder}/{name}", b"\xd0\xcf\x11\xe0" + b"\xff" * 600)
    return buffer.getvalue()


@pytest.mark.parametrize("ending", ["docx", "docm"])
def test_a_word_file_with_macros_links_and_objects_is_read_as_text(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    path.write_bytes(armed(packed("word/document.xml", _BODY.encode()), macros=ending == "docm"))
    report = read_report(path)
    assert any("全年增长6.3%。" in block.text for block in report.blocks)
    assert not any("INCLUDETEXT" in block.text or "192.0.2.1" in block.text for block in report.blocks)


def test_a_workbook_with_macros_and_links_gives_its_cells(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    sheet = PARTS["xl/worksheets/sheet1.xml"]
    path.write_bytes(armed(packed("xl/worksheets/sheet1.xml", sheet.encode())))
    assert [row.source for row in read_rows(path)] == ["出口。", "出口。"]
    macros = path.with_suffix(".xlsm")
    macros.write_bytes(path.read_bytes())
    with pytest.raises(AppError, match=r"a\.xlsm: unknown kind of file"):
        read_rows(macros)


@pytest.mark.parametrize("ending", [".xlsx", ".docx"])
def test_an_encrypted_office_file_is_named_so(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    path.write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16le") * 9
    )
    with pytest.raises(AppError, match="password"):
        list(read_rows(path))
    with pytest.raises(DocumentError, match="password"):
        read_report(path)


def locked(user: str, owner: str) -> bytes:
    """A page of Chinese, encrypted."""
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    canvas = Canvas(buffer := io.BytesIO(), encrypt=StandardEncryption(user, owner, canCopy=0, strength=128))
    canvas.setFont("STSong-Light", 14)
    for number, line in enumerate(("某区政府工作报告", "全年生产总值2354亿元，增长6.3%。")):
        canvas.drawString(72, 700 - 30 * number, line)
    canvas.save()
    return buffer.getvalue()


def test_a_pdf_that_opens_only_with_a_password_is_named_so(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(locked("secret", "boss"))
    with pytest.raises(DocumentError, match="protected by a password"):
        read_report(tmp_path / "a.pdf")


def test_a_pdf_with_only_an_owners_password_opens_for_everybody(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(locked("", "boss"))
    assert "增长6.3%" in read_report(tmp_path / "a.pdf").blocks[-1].text


@pytest.mark.parametrize("part", PARTS)
def test_no_part_of_a_word_or_excel_file_brings_in_another_file(part: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("另有秘密。", encoding="utf-8")
    entities = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}"><!ENTITY f "暗中展开。">]>'
    inside = entities + re.sub(r"(<w:t>|<t>|<v>)", r"\1&e;&f;", PARTS[part])
    path = tmp_path / ("a.docx" if part.startswith("word") else "a.xlsx")
    path.write_bytes(packed(part, inside.encode()))
    said = ""
    if path.suffix == ".docx":
        with suppress(AppError):
            said += str(read_report(path))
    with suppress(AppError):
        said += str(list(read_rows(path)))
    assert "秘密" not in said
    assert "展开" not in said
