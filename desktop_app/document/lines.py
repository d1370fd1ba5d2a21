"""Loose sentences: a text file with one on each line, in any language and encoding."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop_app.document.decode import decode
from desktop_app.document.readers import LARGEST_TEXT
from desktop_app.document.sentences import LONGEST_SENTENCE
from desktop_app.document.standard_input import bytes_at, is_standard_input
from desktop_app.errors import DocumentError

_OTHER_KINDS = (b"%PDF-", b"{\\rtf")  # all of them letters, and yet no text of anybody


def read_lines(path: Path) -> list[str]:
    """The lines of a text file; only line feeds end a line, so that other marks stay in their sentence.

    Raises:
        DocumentError: it is missing, a folder, empty, too large, no text, or one line of it is no sentence.
    """
    text = _text_of(path).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        message = f"{path.name} is empty; give a text with one sentence a line."
        if is_standard_input(path):
            message = "The pipe is empty; hand lines over or name their file."
        raise DocumentError("lines-empty", message, path=str(path))
    lines = text.removesuffix("\n").split("\n")
    _refuse_long_lines(path, lines)
    return lines


def _text_of(path: Path) -> str:
    try:
        if is_standard_input(path):
            return decode(bytes_at(path), path)
        if path.exists() and not path.is_file() and not path.is_dir():
            message = f"{path} is not a file; name a text file with one sentence on each line."
            raise DocumentError("lines-not-a-file", message, path=str(path))
        if path.stat().st_size > LARGEST_TEXT:
            message = f"{path.name} is larger than {LARGEST_TEXT >> 20} MB; split it into smaller files."
            raise DocumentError("lines-too-large", message, path=str(path))
        data = path.read_bytes()
        if data.startswith(_OTHER_KINDS):
            raise _no_text(path)
        return decode(data, path)
    except DocumentError as error:
        if error.code != "document-not-text":
            raise
        raise _no_text(path) from error
    except IsADirectoryError:
        message = f"{path} is a folder; name a text file with one sentence on each line."
        raise DocumentError("lines-directory", message, path=str(path)) from None
    except FileNotFoundError:
        message = f"There is no file {path}; check the name."
        raise DocumentError("lines-missing", message, path=str(path)) from None
    except OSError as error:
        message = f"{path} cannot be read ({error.strerror}); check its name and permissions."
        raise DocumentError("lines-unreadable", message, path=str(path)) from error


def _no_text(path: Path) -> DocumentError:
    message = f"{path.name} is no plain text; save it as TXT, one sentence on each line, and name that file."
    return DocumentError("lines-no-text", message, path=str(path))


def _refuse_long_lines(path: Path, lines: Sequence[str]) -> None:
    for number, line in enumerate(lines, start=1):
        if len(line) > LONGEST_SENTENCE:
            message = (
                f"Line {number} of {path.name} has {len(line)} characters, far more than a sentence; "
                "give a text with one sentence a line."
            )
            raise DocumentError("lines-long-line", message, line=number, path=str(path))
