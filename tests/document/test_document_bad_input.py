"""Everything that cannot be read is refused in one clear sentence."""

from __future__ import annotations

import io
import os
import sys
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.document.read import read_report
from desktop_app.errors import DocumentError

_NOBODY = 65534


def refusal(path: Path) -> str:
    with pytest.raises(DocumentError) as caught:
        read_report(path)
    message = caught.value.message
    assert "\n" not in message
    assert message.endswith(".")
    return caught.value.code


def made(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def package(entries: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def protected_pdf() -> bytes:
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, encrypt=StandardEncryption("secret", canPrint=0))
    canvas.drawString(100, 100, "x")
    canvas.save()
    return buffer.getvalue()


def blank_pdf() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


CASES = {
    "empty.txt": (b"", "document-empty"),
    "blank.txt": (b" \n\n\t", "document-empty"),
    "digits.txt": (b"1 2 3\n", "document-empty"),
    "english.txt": (
        b"The district government presents its report for the year.\n" * 20,
        "document-not-chinese",
    ),
    "japanese.txt": ("これは日本語の文章です。報告書ではありません。".encode(), "document-not-chinese"),
    "russian.txt": ("Отчёт о работе правительства за год.".encode("cp1251") * 9, "document-not-"),
    "noise.bin": (bytes(range(256)) * 40, "document-not-"),
    "program.exe": (b"MZ\x90\x00\x03" + b"\x00" * 400 + bytes(range(256)), "document-not-"),
    "old.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "document-format"),
    "locked.docx": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + bytes(504)
        + "EncryptedPackage".encode("utf-16-le")
        + bytes(900),
        "document-protected",
    ),
    "halves.txt": ("甲县报告\ud800\udc00增长\ud800。".encode("utf-8", "surrogatepass"), "document-not-text"),
    "halves-alone.txt": ("\ud800\ud801\udfff".encode("utf-8", "surrogatepass"), "document-not-text"),
    "character.txt": ("字".encode(), "document-empty"),
    "blank.pdf": (blank_pdf(), "document-empty"),
    "text.rtf": (b"{\\rtf1\\ansi hello}", "document-format"),
    "page.mht": (b"MIME-Version: 1.0\n", "document-format"),
    "broken.docx": (b"PK\x03\x04" + b"\x00" * 200, "document-damaged"),
    "table.xlsx": (package({"xl/workbook.xml": b"<a/>"}), "document-format"),
    "hollow.docx": (package({"word/document.xml": b"<a/>"}), "document-damaged"),
    "broken.pdf": (b"%PDF-1.7\n" + b"\x00" * 300, "document-damaged"),
    "broken.png": (b"\x89PNG\r\n\x1a\n" + b"\x00" * 60, "document-"),
    "bomb.docx": (package({"word/document.xml": b" " * (120 << 20)}), "document-bomb"),
    "protected.pdf": (protected_pdf(), "document-protected"),
    "login.html": (
        "<html><body><form>用户名 <input> 密码 <input></form><p>请登录，谢谢。</p></body></html>".encode(),
        "document-login-page",
    ),
    "form-alone.html": (
        "<html><title>用户登录</title><body><form>用户名<input>密码<input></form></body></html>".encode(),
        "document-login-page",
    ),
    "gone.html": (
        "<html><title>404</title><body><h1>404</h1><p>您访问的页面不存在或已被删除。</p></body></html>".encode(),
        "document-error-page",
    ),
    "blocked.html": (
        "<html><body><p>很抱歉，由于您访问的地址有可能对网站造成安全威胁，您的访问被拦截。</p>"
        "<p>如有疑问，请联系网站管理员，并提供本次请求的编号。</p></body></html>".encode(),
        "document-error-page",
    ),
    "threat.html": (
        "<html><body><h1>您的访问请求可能对网站造成安全威胁</h1><p>您的请求已被拦截。编号：2131</p></body></html>".encode(),
        "document-error-page",
    ),
    "checked.html": (
        "<html><title>安全验证</title><body><p>您的访问过于频繁，请完成验证后继续访问。</p></body></html>".encode(),
        "document-error-page",
    ),
    "empty.html": (b"<html><body><div id='app'></div></body></html>", "document-no-article"),
    "huge.txt": (("全年增长6.3%。" * 60).encode() * 60_000, "document-too-large"),
}


@pytest.mark.parametrize("name", CASES)
def test_refused_with_its_reason(tmp_path: Path, name: str) -> None:
    data, code = CASES[name]
    assert refusal(made(tmp_path, name, data)).startswith(code)


def test_folder_missing_file_and_name_that_is_none(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "document-is-folder"
    assert refusal(tmp_path / "none.txt") == "document-missing"
    assert refusal(Path("a\x00b.txt")) == "document-unreadable"


@pytest.mark.skipif(sys.platform == "win32", reason="no such permissions")
def test_file_without_permission(tmp_path: Path) -> None:
    path = made(tmp_path, "a.txt", "报告。".encode())
    path.chmod(0)
    root = os.geteuid() == 0
    if root:  # who may read everything
        os.seteuid(_NOBODY)
    try:
        assert refusal(path) == "document-unreadable"
    finally:
        if root:
            os.seteuid(0)


def test_scanned_pdf_without_recognition(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.rect(10, 10, 100, 100, fill=1)
    canvas.save()
    monkeypatch.setitem(sys.modules, "rapidocr_onnxruntime", None)
    from desktop_app.document.readers import ocr

    ocr._engine.cache_clear()
    assert refusal(made(tmp_path, "scan.pdf", buffer.getvalue())) == "document-needs-ocr"


def test_big_but_honest_text_is_read(tmp_path: Path) -> None:
    text = "海东区报告\n\n一、工作回顾\n\n" + "全市上下坚持稳中求进，经济增长6.3%。\n\n" * 20_000
    assert len(read_report(made(tmp_path, "a.txt", text.encode())).blocks) > 20_000


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(["a.txt", "a.docx", "a.pdf", "a.html", "a.md", "a.png"]),
    st.sampled_from(
        [b"", b"PK\x03\x04", b"%PDF-1.4\n", b"<html>", b"\xff\xfe", b"\xef\xbb\xbf", "报告".encode("gb18030")]
    ),
    st.binary(max_size=300),
)
def test_no_bytes_crash_a_reader(tmp_path: Path, name: str, head: bytes, tail: bytes) -> None:
    with suppress(DocumentError):
        read_report(made(tmp_path, name, head + tail))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 40_000), st.integers(0, 255), st.booleans())
def test_damaged_packages_never_crash(tmp_path: Path, at: int, value: int, short: bool) -> None:
    import docx

    buffer = io.BytesIO()
    document = docx.Document()
    document.add_paragraph("海东区政府工作报告。")
    document.save(buffer)
    data = bytearray(buffer.getvalue())
    data[at % len(data)] = value
    path = made(tmp_path, "a.docx", bytes(data[: at % len(data)] if short else data))
    with suppress(DocumentError):
        read_report(path)


@pytest.mark.parametrize("repeated", ["1234567890", "一二三", "１２", "增长6.3%，", "“增”"])
def test_a_book_without_a_stop_is_no_report(tmp_path: Path, repeated: str) -> None:
    text = f"某区政府工作报告\n\n一、工作回顾\n\n{repeated * 6_000}\n"
    assert refusal(made(tmp_path, "a.txt", text.encode())) == "document-endless-sentence"


def test_a_pdf_whose_one_page_is_damaged_is_refused_in_one_sentence(tmp_path: Path) -> None:
    kept = Path(__file__).parent.parent / "samples" / "fuzz" / "readers" / "pdf-with-a-damaged-page"
    path = tmp_path / "damaged.pdf"
    path.write_bytes(kept.read_bytes()[1:])
    with pytest.raises(DocumentError, match="damaged"):
        read_report(path)
