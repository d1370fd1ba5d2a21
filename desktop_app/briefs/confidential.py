"""The last gate: words and figures that must not leave the office."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass

from desktop_app.briefs.model import Brief, Span
from desktop_app.errors import ExportError


def refuse_confidential(brief: Brief, words: Sequence[str]) -> None:
    """Stop an export that contains one of `words`, spaces and case apart.

    Raises:
        ExportError: with the words found.
    """
    wanted = {word: _folded(word) for word in words if _folded(word)}
    if not wanted:
        return
    text = _folded("\n".join(texts(brief)))
    found = [word for word, folded in wanted.items() if folded in text]
    if found:
        listed = ", ".join(f"“{word}”" for word in found)
        raise ExportError(
            "brief-confidential",
            f"Nothing was written: the brief contains {listed}, which must not leave the office. "
            "Leave out the sentences concerned, or change the list of confidential words.",
            words=tuple(found),
        )


def texts(part: object) -> Iterator[str]:
    """Every piece of text in a brief or a part of it; the spans of one text are joined."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        if part and all(isinstance(one, Span) for one in part):
            yield "".join(one.text for one in part)
        else:
            for one in part:
                yield from texts(one)
    elif is_dataclass(part):
        for field in fields(part):
            yield from texts(getattr(part, field.name))


def _folded(text: str) -> str:
    return re.sub(r"\s+", "", text).casefold()
