"""Which characters are Chinese.  Knows nothing of terms or figures."""

from __future__ import annotations

import re

_IDEOGRAPHS = re.compile("[\u4e00-\u9fff]+")


def has_han(text: str) -> bool:
    """True when at least one Chinese character is in `text`."""
    return any(is_han(char) for char in text)


def is_han(char: str) -> bool:
    """True for one Chinese character (CJK ideographs, extension A and compatibility included)."""
    return "\u4e00" <= char <= "\u9fff" or "\u3400" <= char <= "\u4dbf" or "\uf900" <= char <= "\ufaff"


def without_han(text: str) -> str:
    """`text` without its Chinese characters: a measure word stays behind some English amounts."""
    return _IDEOGRAPHS.sub("", text).strip()
