"""Whose dollar a bare 元 of a text is: where its lines tell 元 as "$" and hardly ever as yuan, its own.

Texts of Hong Kong and Macao are written in simplified characters too, and name no currency.  One "$" alone
may be a slip; lines that agree on it are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_AMOUNT_ZH = re.compile(r"(?<![美欧日港澳加新泰韩法纽公纪单])元(?![旦宵素件月老首年])")
_OWN_EN = re.compile(r"(?<![A-Za-z])\$\s?\d")
_YUAN_EN = re.compile(r"\b(?:yuan|RMB|CNY|renminbi)\b|¥", re.IGNORECASE)
_FEWEST, _AGREED = 3, 0.8


def counts_in_own_dollars(pairs: Iterable[tuple[str, str]]) -> bool:
    """True where three lines at least, and four of five, tell a bare 元 as "$"."""
    own = yuan = 0
    for chinese, english in pairs:
        if _AMOUNT_ZH.search(chinese):
            yuan += _YUAN_EN.search(english) is not None
            own += _YUAN_EN.search(english) is None and _OWN_EN.search(english) is not None
    return own >= _FEWEST and own >= _AGREED * (own + yuan)
