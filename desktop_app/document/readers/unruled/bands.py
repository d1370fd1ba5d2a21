"""Lines of print as stretches of words between gaps: what rows and columns without lines are told from.

Units are PDF points; y grows upwards.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from desktop_app.document.chinese import has_han, is_han
from desktop_app.document.marks import opens_caption
from desktop_app.document.readers.rows import Glyph

_GAP = 0.7  # of the size of type, between two stretches
_NARROW = 0.35  # between two columns that other rows part
_MIDDLE = 0.35  # of the size of type, above the base line
_LONGEST_STRETCH, _LONGEST_NAME, _LONGEST_AMOUNT = 40, 60, 16  # characters
_OPENING, _CLOSING = "（《“〔【", "、，。；：！？）》”〕】"  # their ink fills half of their square
_AMOUNT = re.compile(
    r"[〔\[（(]?(?:增长?|下降|减|不低于|[≥≤＞＜><±约+\-−－↑↓▲▼△▽])*\s*\d[\d,，]*(?:[.．]\d+)?"
    r"(?:\s*[%％]?\s*[-—–－~～至]\s*\d[\d,]*(?:\.\d+)?)?"
    r"\s*(?:[%％‰]|个?百分点|[\u4e00-\u9fff/]{0,5})(?:左右|以上|以下|以内)?[〕\])）]?[①-⑳*＊]?"
)
#: 2024年, 2021-2025, 1-6月, 3.: what heads and lists have
_NO_AMOUNT = re.compile(
    r"(?:19|20)\d\d(?:\s*[年/度至—–－~～-].*)?|\d{1,2}(?:\s*[至—–－~～-]\s*\d{1,2})?[月日号页章节条、)）].*"
)
_BLANK = re.compile(r"[-—–－/…]{1,4}|\*+")
_COUNTED, _COUNTS = re.compile(r"[（(]?(\d{1,2})[)）]?(?:[=＝].*)?"), re.compile(r"[甲乙丙丁]|[栏行]次?|次")
_OF_NUMBERS = frozenset("0123456789+-−－０１２３４５６７８９")
#: What a unit begins with: 512.6 亿元 is one cell.
_OF_UNITS = frozenset(
    "万亿千百十元美%％‰个人户家所张公平立吨亩件次倍条项台辆座处年月日岁度瓦名位只头床分米以左，。、；：）)"
)
_UNIT_OF_ALL = re.compile(r"(?:^|[\s（(])(?:计量|金额)?单位\s*[:：]")
_ABOUT = re.compile(r"^[（(]?(?:接上|续上?)表|[（(]续\d*[)）]|^续\d*$|^\W*(?:注|备注|说明|数据来源)\s*[:：]")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words between two gaps, and where they lie.

    `amount`: they are a number and what belongs to it; `blank`: a dash; `cuts`: narrower gaps in them, each
    with the place in the text behind it.
    """

    at: float
    left: float
    right: float
    text: str
    amount: bool
    blank: bool
    cuts: tuple[tuple[float, float, int], ...] = ()

    @property
    def middle(self) -> float:
        """Its middle across."""
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True)
class Band:
    """A line of print: where its middle lies, its size of type, its stretches."""

    at: float
    size: float
    pieces: tuple[Piece, ...]

    @property
    def valued(self) -> bool:
        """Words or a year, and an amount or a dash behind them: what a row of a table looks like."""
        return any(piece.amount or piece.blank for piece in self.pieces[1:]) and not self.counts

    @property
    def counts(self) -> bool:
        """栏次 1 2 3=2/1: the columns are counted below their heads."""
        said = [_COUNTED.fullmatch(piece.text) for piece in self.pieces if not _COUNTS.fullmatch(piece.text)]
        numbers = [int(one[1]) for one in said if one is not None]
        return 1 < len(numbers) == len(said) and numbers == list(range(1, len(numbers) + 1))

    @property
    def text(self) -> str:
        """All its words."""
        return " ".join(piece.text for piece in self.pieces)

    @property
    def prose(self) -> bool:
        """A sentence, or a stretch that is too long for a cell."""
        longest = max(len(piece.text) for piece in self.pieces)
        return longest > (_LONGEST_NAME if self.valued else _LONGEST_STRETCH) or any(
            "。" in piece.text for piece in self.pieces
        )

    @property
    def beside(self) -> bool:
        """What stands above or below tables: 单位：万元, 表2 …, 注：…."""
        told = any(pattern.search(self.text) for pattern in (_UNIT_OF_ALL, _ABOUT))
        return told or (opens_caption(self.text) and self.text[0] not in "单單")  # 单位产品能耗 names a row


def may_hold_values(glyphs: Sequence[Glyph]) -> bool:
    """A number stands behind a gap: few lines of prose have that, and no table is without."""
    return any(
        after.char in _OF_NUMBERS and after.left - before.right > _GAP * after.size
        for before, after in pairwise(glyphs)
    )


def to_band(glyphs: Sequence[Glyph]) -> Band:
    """The stretches of the signs on one base line."""
    size = median(one.size for one in glyphs)
    size = size if size > 2 else max(2.0, median(one.top - one.bottom for one in glyphs))
    groups: list[list[Glyph]] = [[glyphs[0]]]
    cuts: list[list[tuple[float, float, int]]] = [[]]
    for before, one in pairwise(glyphs):
        if one.left - before.right > _NARROW * size:
            gap = _left(one, size) - _right(before, size)
            if gap > _GAP * size:
                groups.append([])
                cuts.append([])
            elif gap > _NARROW * size:
                cuts[-1].append((before.right, one.left, len(groups[-1])))
        groups[-1].append(one)
    found = (_piece(group, tuple(inside), size) for group, inside in zip(groups, cuts, strict=True))
    pieces = tuple(part for piece in found for part in _parted(piece))
    return Band(median(one.at for one in pieces), size, pieces)


def _left(glyph: Glyph, size: float) -> float:
    return glyph.right - size if glyph.char in _OPENING else glyph.left


def _right(glyph: Glyph, size: float) -> float:
    return max(glyph.right, glyph.left + 0.95 * size) if glyph.char in _CLOSING else glyph.right


def _piece(glyphs: Sequence[Glyph], cuts: tuple[tuple[float, float, int], ...], size: float) -> Piece:
    at = glyphs[len(glyphs) // 2].bottom + _MIDDLE * size
    text = "".join(one.char for one in glyphs)
    return _told(Piece(at, glyphs[0].left, max(one.right for one in glyphs), text, False, False, cuts))


def _parted(piece: Piece) -> list[Piece]:
    """The words; an amount at their head that a narrow gap parts from no unit stands in a cell of its own."""
    if not piece.cuts:
        return [piece]
    right, left, at = piece.cuts[0]
    amount = _told(replace(piece, right=right, text=piece.text[:at], cuts=()))
    if not amount.amount or not is_han(piece.text[at]) or piece.text[at] in _OF_UNITS:
        return [piece]
    rest = tuple((low, high, n - at) for low, high, n in piece.cuts[1:])
    return [amount, _told(replace(piece, left=left, text=piece.text[at:], cuts=rest))]


def _told(piece: Piece) -> Piece:
    """The words, with what they are."""
    if len(piece.text) > _LONGEST_AMOUNT:
        return piece
    amount = _AMOUNT.fullmatch(piece.text) is not None and not _NO_AMOUNT.fullmatch(piece.text)
    return replace(piece, amount=amount, blank=_BLANK.fullmatch(piece.text) is not None)


def recut(band: Band, stripes: Sequence[tuple[float, float]]) -> Band:
    """The line, words that reach over one of these stripes cut also where a narrower gap is in it."""
    pieces: list[Piece] = []
    for piece in band.pieces:
        rest, taken = piece, 0
        over = [(low, high) for low, high in stripes if piece.left < (low + high) / 2 < piece.right]
        for left, right, at in piece.cuts:
            if any(left < high and low < right for low, high in over):
                text = rest.text
                pieces.append(_told(replace(rest, right=left, text=text[: at - taken], cuts=())))
                rest, taken = replace(rest, left=right, text=text[at - taken :]), at
        pieces.append(_told(replace(rest, cuts=())) if taken else piece)
    return replace(band, pieces=tuple(pieces)) if len(pieces) > len(band.pieces) else band


def names_something(text: str) -> bool:
    """Words or a year, as they name rows."""
    return has_han(text) or re.fullmatch(r"(?:19|20)\d\d年?", text) is not None
