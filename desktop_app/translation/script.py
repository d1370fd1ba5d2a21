"""Traditional Chinese read as simplified, character by character, so that offsets stay true.

Knows nothing of terms or figures.
"""

from __future__ import annotations

from functools import cache
from typing import Any


def to_simplified(text: str) -> str:
    """`text` in simplified characters, always of the same length."""
    if text.isascii():
        return text
    converted = str(_converter().convert(text))
    if len(converted) == len(text):
        return converted
    # A phrase rule changed the length: characters alone never do.
    pieces = [str(_converter().convert(char)) for char in text]
    return "".join(piece if len(piece) == 1 else char for piece, char in zip(pieces, text, strict=True))


def has_han(text: str) -> bool:
    """True when at least one Chinese character is in `text`."""
    return any(is_han(char) for char in text)


def is_han(char: str) -> bool:
    """True for one Chinese character (CJK ideographs, extension A and compatibility included)."""
    return "\u4e00" <= char <= "\u9fff" or "\u3400" <= char <= "\u4dbf" or "\uf900" <= char <= "\ufaff"


@cache
def _converter() -> Any:
    import opencc  # loads its tables: not before a person translates

    return opencc.OpenCC("t2s")
