"""Words coined in quotation marks (“大综合一体化”, “千项万亿”): no part of them is put into English.

A term or a sum that is but a piece of such a word would split it; one that fills the marks, or a whole
item between signs inside them (“证照联办+免申即享”), is no piece.
"""

from __future__ import annotations

import re

from desktop_app.document.chinese import count_han, has_han

_LONGEST = 8  # Chinese characters of a coinage; longer quotations are clauses
_LONGEST_ITEM = 5  # of an item of a longer one: “产业立县、文旅富县”
_SIGN = re.compile("[、，；]")
_BEFORE = re.compile(r"“(?P<said>[^“”]*)$")
_BEHIND = re.compile(r"(?P<said>[^“”]*)”")


def is_piece(text: str, start: int, end: int) -> bool:
    """True when ``text[start:end]`` is a piece of a coined word in quotation marks."""
    before, behind = _BEFORE.search(text[:start]), _BEHIND.match(text, end)
    if before is None or behind is None:
        return False
    left, right = before["said"], behind["said"]
    if count_han(left + text[start:end] + right) > _LONGEST:
        left, right = _SIGN.split(left)[-1], _SIGN.split(right)[0]
        if not 3 <= count_han(left + text[start:end] + right) <= _LONGEST_ITEM:
            return False
    return has_han(left[-1:] + right[:1])
