"""Cutting long sentences at clause borders, outside quotation marks and brackets.

Works on localised text; English pieces hold no Chinese punctuation and are never cut.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_OPEN = {"“": "”", "（": "）", "《": "》", "「": "」", "(": ")", "〈": "〉", "【": "】"}
# How clauses begin that lean on the one before.
_LEANING = re.compile(
    r"\s*(?:同比|增长|下降|增幅|增速|提升|占|总量|总数|数量|累计|居|位居|均|其中|较|比|并|且|从而|进而|使|让|以|为|助力|惠及|"
    r"达|实现|填补|促成|获得?|ranking|first in)"
)
# How clauses begin that lead up to the one behind them.
_LEADING = re.compile(
    r"\s*(?:受|根据|按照|依托|围绕|聚焦|通过|立足|对标|面对|针对|结合|随着|坚持|作为|在|以|为|当|如果|虽然|尽管|由于|因|"
    r"[Uu]nder the|[Ww]ith)[^，]{2,160}，$"
)
BORDER = "\u2028"  # between what rules have told and what the engine gets
STRONG = "；;。！？!?"
WEAK = "，,"


def cut_at(text: str, marks: str) -> list[str]:
    """`text` cut after each of `marks` that stands outside quotes and brackets; joined it is `text`."""
    pieces: list[str] = []
    closing: list[str] = []
    start = 0
    for at, char in enumerate(text):
        if closing and char == closing[-1]:
            closing.pop()
        elif char in _OPEN:
            closing.append(_OPEN[char])
        elif char in marks and not closing and not _inside_english(text, at):
            pieces.append(text[start : at + 1])
            start = at + 1
    if text[start:].strip():
        pieces.append(text[start:])
    elif pieces:
        pieces[-1] += text[start:]
    return pieces or [text]


def cut_long(text: str, limit: int, told: Sequence[str] = ()) -> list[str]:
    """Pieces of at most about `limit` characters: whole where it fits, at ；first, then at ，.

    A piece that has no border stays longer than the limit, and so does one that is `told` already.
    """
    pieces: list[str] = []
    for part in text.split(BORDER):
        pieces += [part] if part in told else _cut(part, limit)
    return pieces


def _cut(text: str, limit: int) -> list[str]:
    if size(text) <= limit:
        return [text]
    strong = _pack(cut_at(text, STRONG), limit)
    pieces: list[str] = []
    for piece in strong:
        pieces += [piece] if size(piece) <= limit else _pack(_glued(cut_at(piece, WEAK)), limit)
    return pieces


def size(text: str) -> int:
    """How much an engine must read: a Chinese character counts 1, an English word about 2."""
    han = sum(1 for char in text if char >= "\u2e80")
    latin_words = sum(1 for word in text.replace("，", " ").split() if word[:1].isascii())
    return han + 2 * latin_words


def _glued(pieces: list[str]) -> list[str]:
    """Clauses that say nothing without the one before them (增长3%, 其中…, 惠及…) joined to it."""
    glued: list[str] = []
    for piece in pieces:
        if glued and (_LEANING.match(piece) or _LEADING.match(glued[-1])):
            glued[-1] += piece
        else:
            glued.append(piece)
    return glued


def _pack(pieces: list[str], limit: int) -> list[str]:
    """Neighbouring pieces joined while they fit, of about even size."""
    total = sum(size(piece) for piece in pieces)
    parts = max(1, -(-total // limit))
    goal = total / parts
    packed: list[str] = []
    for piece in pieces:
        if packed and (
            size(packed[-1]) + size(piece) <= limit and size(packed[-1]) + size(piece) / 2 <= goal
        ):
            packed[-1] += piece
        else:
            packed.append(piece)
    return packed


def _inside_english(text: str, at: int) -> bool:
    """The comma of 1,000, and that of an English clause ("We improved A, built B"), which a blank follows."""
    if text[at] not in ",;" or not 0 < at < len(text) - 1:
        return False
    return text[at + 1] == " " or (text[at - 1].isascii() and text[at + 1].isascii())
