"""Use case: the office's list of words and figures that must not leave it, asked at every export.

A plain text file, one entry a line; empty lines and lines that begin with # do not count.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from desktop_app.briefs.confidential import confidential_words, refusal
from desktop_app.briefs.options import BriefOptions
from desktop_app.errors import ExportError
from desktop_app.project.content import ProjectContent
from desktop_app.settings import Paths


def office_list(paths: Paths) -> tuple[str, ...]:
    """The entries of the office's list; none when there is no list.

    Raises:
        ExportError: the list is there but cannot be read: then nothing may leave.
    """
    return read_list(paths.confidential) if paths.confidential.exists() else ()


def read_list(path: Path) -> tuple[str, ...]:
    """The entries of a list.

    Raises:
        ExportError: it cannot be read.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ExportError(
            "confidential-list",
            f"Nothing was written: the list of confidential words {path} cannot be read; "
            "save it as a UTF-8 text file.",
            path=str(path),
        ) from error
    return tuple(line.strip() for line in lines if line.strip() and not line.lstrip().startswith("#"))


def named_list(path: Path) -> tuple[str, ...]:
    """The entries of a list that somebody names: one without any would let everything pass.

    Raises:
        ExportError: it cannot be read, or holds no entry.
    """
    found = read_list(path)
    if not found:
        message = (
            f"Nothing was written: the list of confidential words {path} is empty; write one on each line."
        )
        raise ExportError("confidential-empty", message, path=str(path))
    return found


def with_list(options: BriefOptions, path: str) -> BriefOptions:
    """The options with the entries of another list; "" names none.

    Raises:
        ExportError: as `named_list`.
    """
    more = named_list(Path(path)) if path else ()
    return replace(options, confidential=(*options.confidential, *more))


def refuse_for_office(content: ProjectContent | None, pieces: Iterable[str], paths: Paths) -> None:
    """Stop an export of `pieces` that contains an entry of the office's list.

    `content` is the project they come from; None for a memory, a glossary, an archive.

    Raises:
        ExportError: with the entries found.
    """
    words = office_list(paths)
    found = confidential_words("\n".join(pieces), words, content) if words else []
    if found:
        raise refusal(found)
