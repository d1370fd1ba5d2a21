"""Loose sentences: a text file with one on each line, in any language and encoding."""

from __future__ import annotations

from pathlib import Path

from desktop_app.document.decode import decode
from desktop_app.errors import DocumentError

_MAX_BYTES = 200 << 20


def read_lines(path: Path) -> list[str]:
    """The lines of a text file; only line feeds end a line, so that other marks stay in their sentence.

    Raises:
        DocumentError: it is missing, a folder, too large, or no text.
    """
    try:
        if path.stat().st_size > _MAX_BYTES:
            message = f"{path.name} is larger than {_MAX_BYTES >> 20} MB; split it into smaller files."
            raise DocumentError("lines-too-large", message, path=str(path))
        text = decode(path.read_bytes(), path)
    except DocumentError as error:
        if error.code != "document-not-text":
            raise
        message = (
            f"{path.name} is no plain text; save it as TXT, one sentence on each line, and name that file."
        )
        raise DocumentError("lines-no-text", message, path=str(path)) from error
    except IsADirectoryError:
        message = f"{path} is a folder; name a text file with one sentence on each line."
        raise DocumentError("lines-directory", message, path=str(path)) from None
    except OSError as error:
        message = f"{path} cannot be read ({error.strerror}); check its name and permissions."
        raise DocumentError("lines-unreadable", message, path=str(path)) from error
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return lines[:-1] if lines[-1] == "" else lines
