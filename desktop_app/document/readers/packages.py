"""Safe opening of ZIP packages (DOCX): no bombs, no other formats by mistake."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path

from desktop_app.errors import DocumentError

LARGEST_UNPACKED = 300 * 1024 * 1024
LARGEST_RATIO = 200
_SMALL = 20 * 1024 * 1024


def open_package(data: bytes, path: Path) -> zipfile.ZipFile:
    """The package, its sizes checked before anything is unpacked.

    Raises:
        DocumentError: damaged, encrypted, a bomb, or no Word document.
    """
    try:
        package = zipfile.ZipFile(io.BytesIO(data))
        entries = package.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise damaged(path) from error
    _refuse_unfit(entries, len(data), path)
    if "word/document.xml" not in package.namelist():
        raise DocumentError(
            "document-format",
            f"“{path.name}” is not a Word document; "
            "save the report as DOCX, PDF, HTML or TXT and open that file.",
            path=str(path),
        )
    _test(package, path)
    return package


def _refuse_unfit(entries: Sequence[zipfile.ZipInfo], packed: int, path: Path) -> None:
    total = sum(entry.file_size for entry in entries)
    if total > LARGEST_UNPACKED or (total > _SMALL and total > LARGEST_RATIO * packed):
        raise DocumentError(
            "document-bomb",
            f"“{path.name}” would unpack to {total // 1_000_000} MB and was not opened; "
            "ask its sender for the report as PDF or TXT.",
            path=str(path),
            size=total,
        )
    if any(entry.flag_bits & 1 for entry in entries):
        raise protected(path)


def protected(path: Path) -> DocumentError:
    """The error for a file that only its password opens."""
    return DocumentError(
        "document-protected",
        f"“{path.name}” is protected by a password; save it without one and open that file.",
        path=str(path),
    )


def damaged(path: Path) -> DocumentError:
    """The error for a file whose inside is broken."""
    return DocumentError(
        "document-damaged",
        f"“{path.name}” is damaged and cannot be read; get a fresh copy, or open and save it again in Word.",
        path=str(path),
    )


def _test(package: zipfile.ZipFile, path: Path) -> None:
    """A header may lie about sizes: unpack the text parts once, with a limit."""
    try:
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                with package.open(name) as part:
                    declared = package.getinfo(name).file_size
                    if len(part.read(declared + 1)) != declared:
                        raise damaged(path)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        NotImplementedError,
        RuntimeError,
        ValueError,
    ) as error:
        raise damaged(path) from error
