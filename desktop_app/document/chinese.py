"""Which characters are Chinese; traditional ones for matching only: the source is shown as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Protocol

from desktop_app import resources

#: For a class of a pattern: ideographs, extension A and the compatibility ones.
HAN = "㐀-鿿\uf900-\ufaff"
_ONE, _MANY = re.compile(f"[{HAN}]"), re.compile(f"[{HAN}]+")
_SPACES = re.compile(r"\s+")

#: To read the years of 二〇二五年 sign by sign.
IN_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
#: Frequent enough to tell by their share which script a text is in.
_TELL_TALE = re.compile(
    "[國產業經濟發會報這個為與將實現區萬億們務創強後長開關點設體應過進還時說對無學機華書電車馬風門問間聞]"
)


@cache
def _traditional() -> re.Pattern[str]:
    """Any common character that only traditional texts write (``resources/document/traditional.txt``)."""
    return re.compile(f"[{resources.read_text('document/traditional.txt').strip()}]")


def traditional_signs(text: str) -> Iterator[re.Match[str]]:
    """Every sign in `text` that only traditional texts write."""
    return _traditional().finditer(text)


class _Converter(Protocol):
    def convert(self, text: str) -> str: ...


@cache
def _converter() -> _Converter:
    from opencc import OpenCC  # loads its dictionaries: only when a traditional text is met

    converter: _Converter = OpenCC("t2s")
    return converter


def is_han(char: str) -> bool:
    """True for one Chinese character."""
    return _ONE.fullmatch(char) is not None


def has_han(text: str) -> bool:
    """True when at least one Chinese character is in `text`."""
    return _ONE.search(text) is not None


def count_han(text: str) -> int:
    """How many Chinese characters are in `text`."""
    return len(text) - len(_MANY.sub("", text))


def without_han(text: str) -> str:
    """`text` without its Chinese characters: a measure word stays behind some English amounts."""
    return _MANY.sub("", text).strip()


@lru_cache(4096)  # every step asks for the same lines again
def tight(text: str) -> str:
    """`text` for matching: titles and short headings are often spaced out (政　府　工　作　报　告)."""
    return _SPACES.sub(_beside_chinese, text)


def _beside_chinese(spaces: re.Match[str]) -> str:
    """Nothing where a sign beyond ASCII stands before or behind the spaces, else the spaces."""
    text, start, end = spaces.string, *spaces.span()
    return spaces[0] if text[max(0, start - 1) : start].isascii() and text[end : end + 1].isascii() else ""


def simplified(text: str) -> str:
    """`text` in simplified characters, of the same length; `text` itself if it has no traditional ones."""
    if text.isascii() or not _traditional().search(text):
        return text
    return to_simplified(text)


def to_simplified(text: str) -> str:
    """`text` in simplified characters, of the same length, whatever it is."""
    if text.isascii():
        return text
    converted = _converter().convert(text)
    if len(converted) == len(text):
        return converted
    return "".join(_converter().convert(char)[:1] or char for char in text)


def traditional_share(text: str) -> float:
    """Share of tell-tale traditional characters among the Chinese ones, 0 to 1."""
    chinese = count_han(text)
    return len(_TELL_TALE.findall(text)) / chinese if chinese else 0.0


def cells(text: str) -> int:
    """How wide a printed text is in half-width cells: one for ASCII, two for Chinese."""
    return len(text.encode("gbk", "replace"))
