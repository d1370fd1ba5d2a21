"""A character read for one that looks like it: no word has it there, the other makes a frequent one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app.document.chinese import is_han
from desktop_app.document.model import Block, Quirk
from desktop_app.document.slips.proposal import propose
from desktop_app.document.words import begins_word, frequency, is_word
from desktop_app.resources import read_text

_FREQUENT = 200  # in jieba's dictionary
_REACH = 3  # characters of a word on either side


def similar_signs(block: Block) -> Iterator[Quirk]:
    """竣土投产 for 竣工, 深人实施 for 深入."""
    pattern, readings = _table()
    for match in pattern.finditer(block.text):
        reading = next(
            filter(None, (_makes(block.text, match.start(), sign) for sign in readings[match[0]])), ""
        )
        if reading and not _belongs(block.text, match.start()):
            why = "a sign that looks alike"
            yield propose(block, match.start(), match.end(), reading, "look-alike", why, 0.6)


@cache
def _table() -> tuple[re.Pattern[str], dict[str, str]]:
    """Signs that are read for others, and all of those."""
    readings: dict[str, str] = {}
    for pair in read_text("document/similar.txt").split():
        readings[pair[0]] = readings.get(pair[0], "") + pair[1]
    return re.compile(f"[{''.join(readings)}]"), readings


def _makes(text: str, at: int, sign: str) -> str:
    """`sign` if it makes a frequent word with the one before or behind `text[at]`, else ""."""
    before, after = text[max(0, at - 1) : at], text[at + 1 : at + 2]
    # what is hardly ever so is asked first: this runs for one sign in ten
    closes = before and frequency(before + sign) >= _FREQUENT and is_han(before)
    opens = after and frequency(sign + after) >= _FREQUENT and is_han(after)
    # a neighbour that has a word already needs none
    alone = opens and not is_word(text[at + 1 : at + 3])
    told = alone or (closes and not is_word(text[max(0, at - 2) : at]))
    return sign if told else ""


def _belongs(text: str, at: int) -> bool:
    """`text[at]` stands in a word as it is, or begins one."""
    starts, ends = range(max(0, at - _REACH), at + 1), range(at + 1, min(len(text), at + _REACH + 1) + 1)
    whole = any(is_word(text[start:end]) for start in starts for end in ends if end - start > 1)
    return whole or begins_word(text[at : at + 2])
