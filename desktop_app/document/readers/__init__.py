"""One reader for each file format, chosen by content first and by name second.

Readers deliver lines; they know nothing of outlines.  Heavy libraries are imported by the reader
that needs them, when it runs.
"""

from __future__ import annotations

import hashlib
from importlib import import_module
from pathlib import Path
from typing import cast

from desktop_app.document.readers.packages import protected
from desktop_app.document.source import Reader, Source
from desktop_app.document.standard_input import bytes_at, is_standard_input
from desktop_app.errors import DocumentError

LARGEST_TEXT = 20 * 1024 * 1024
LARGEST_FILE = 200 * 1024 * 1024
_IMAGES = (b"\x89PNG", b"\xff\xd8\xff", b"BM", b"II*\x00", b"MM\x00*", b"GIF8")
_LOCKED = "EncryptedPackage".encode("utf-16-le")  # what Office calls the document inside one with a password
_BY_NAME = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".htm": "html",
    ".html": "html",
    ".mht": "unsupported",
    ".mhtml": "unsupported",
    ".xhtml": "html",
}
_READERS = {name: f"{__name__}.{name}" for name in ("plain", "markdown", "docx", "pdf", "html", "ocr")}


def open_source(path: Path) -> tuple[Source, str]:
    """Lines of the file and the SHA-256 of its bytes.

    Raises:
        DocumentError: it cannot be read.
    """
    data = _bytes_of(path)
    kind = sniff(data, path)
    if kind in ("plain", "markdown", "html") and len(data) > LARGEST_TEXT:
        raise DocumentError(
            "document-too-large",
            f"“{path.name}” has {len(data) // 1_000_000} MB of text, far more than a report; "
            "open the report itself, not a collection.",
            path=str(path),
            size=len(data),
        )
    read = cast("Reader", import_module(_READERS[kind]).read)
    return read(data, path), hashlib.sha256(data).hexdigest()


def sniff(data: bytes, path: Path) -> str:
    """Name of the reader for these bytes.

    Raises:
        DocumentError: the format is known and not supported.
    """
    head = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n")
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        return "docx"
    if data.startswith(_IMAGES) or (data.startswith(b"RIFF") and data[8:12] == b"WEBP"):
        return "ocr"
    _refuse_known(data, path)
    named = _BY_NAME.get(path.suffix.lower())
    if named == "unsupported" or head[:5].lower() == b"mime-":
        raise _unsupported(path, "a web archive", "HTML or PDF")
    lowered = head[:512].lower()
    if named == "html" or lowered.startswith((b"<!doctype html", b"<html", b"<?xml")) or b"<html" in lowered:
        return "html"
    return named or "plain"


def _refuse_known(data: bytes, path: Path) -> None:
    """Raise DocumentError for formats that are known by their first bytes and that nobody here reads."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        if _LOCKED in data:
            raise protected(path)
        raise _unsupported(
            path, "an old Word (.doc) or a password-protected Office file", "DOCX without a password"
        )
    if data.startswith(b"SQLite format 3\x00"):
        raise DocumentError(
            "document-is-project",
            f"“{path.name}” is a project or another database, not a report; name the report itself.",
            path=str(path),
        )
    if data.startswith(b"{\\rtf"):
        raise _unsupported(path, "an RTF file", "DOCX or TXT")


def _bytes_of(path: Path) -> bytes:
    try:
        if not is_standard_input(path):
            _refuse_unfit(path)
        data = bytes_at(path)
    except FileNotFoundError as error:
        raise DocumentError(
            "document-missing", f"There is no file “{path}”; check its name and folder.", path=str(path)
        ) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not valid"
        raise DocumentError(
            "document-unreadable",
            f"“{path}” cannot be opened ({reason}); check that you may read it.",
            path=str(path),
        ) from error
    if not data.strip(b" \t\r\n\xef\xbb\xbf"):
        message = f"“{path.name}” is empty; choose a file with a report in it."
        if is_standard_input(path):
            message = "The pipe is empty; hand a report over or name its file."
        raise DocumentError("document-empty", message, path=str(path))
    return data


def _refuse_unfit(path: Path) -> None:
    if path.is_dir():
        raise DocumentError(
            "document-is-folder", f"“{path}” is a folder; choose one report in it.", path=str(path)
        )
    if path.exists() and not path.is_file():
        raise DocumentError(
            "document-not-a-file", f"“{path}” is not a file; choose a report.", path=str(path)
        )
    size = path.stat().st_size
    if size > LARGEST_FILE:
        raise DocumentError(
            "document-too-large",
            f"“{path.name}” has {size // 1_000_000} MB, more than the 200 MB this program opens; "
            "open the report alone, without its annexes.",
            path=str(path),
            size=size,
        )


def _unsupported(path: Path, what: str, wanted: str) -> DocumentError:
    return DocumentError(
        "document-format",
        f"“{path.name}” is {what}, which this program does not open; save it as {wanted} and open that file.",
        path=str(path),
    )
