"""Rows of tables: the cells that bars, tabs or spaces part, and whether they hold a number.

Knows how a row is written, not what its columns say: that is `cells`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.document.grid import PARTS, places_of
from desktop_app.document.model import Block

_BAR = re.compile(r"([\t|｜│])")
_WORD = re.compile(r"\S+")
#: A number as cells have it, with what may stand around it (≥45, 3以内, 增长5%左右).
NUMBER = re.compile(r"(?<![\d.A-Za-z])[-+−－]?\d[\d,，]*(?:\.\d+)?(?![\dA-Za-z]|[年月日号])")
#: 5.5—6, 230至235: an aim of two ends
_TO = rf"{NUMBER.pattern}\s*[%％]?\s*[-—–－~～至]\s*\d[\d,，]*(?:\.\d+)?(?![\dA-Za-z]|[年月日号])"
_YEARS = re.compile(r"(?:19|20)\d\d\s*年?\s*[-—–－~～至]+\s*(?:19|20)\d\d\s*年?")
_BARE = re.compile(rf"[〔\[【（(]?[≥≤＞＜><±约]?\s*(?:{NUMBER.pattern})\s*[%％‰]?[〕\]】）)]?")
_EMPTY = re.compile(r"[-—–－/…\s]*|\*+")
#: 预期性: whether an aim binds, behind the values of its row.
ATTRIBUTE = re.compile(r"(?:预期|约束|指导|引导)性(?:指标)?|预期|约束")
_NUMBERED = re.compile(r"\d{1,2}")
_RULE = re.compile(r"[:\-—=\s]*-[:\-—=\s]*")
_FEWEST = 2
LONGEST_CELL = 60


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its text, where it stands in its block, its first column and what it reaches over."""

    text: str
    start: int
    column: int = 0
    across: int = 1
    down: int = 1

    @property
    def end(self) -> int:
        """The column behind it."""
        return self.column + self.across


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its block and its cells; `placed`: its reader told where they stand."""

    block: Block
    cells: tuple[Cell, ...]
    placed: bool


def row_of(block: Block) -> Row | None:
    """A block as a row of a table; None for prose."""
    cells = cells_of(block.text, block.grid)
    return Row(block, tuple(cells), bool(block.grid)) if cells else None


def cells_of(text: str, grid: str) -> list[Cell]:
    """The cells of a row in the places that its reader found them in, else as `split` finds them."""
    pieces = text.split(PARTS)
    places = places_of(grid, len(pieces)) if grid else ()
    if not places:
        return split(text)
    cells: list[Cell] = []
    start = 0
    for piece, place in zip(pieces, places, strict=True):
        at = start + len(piece) - len(piece.lstrip())
        cells.append(Cell(piece.strip(), at, place.column, place.across, place.down))
        start += len(piece) + 1
    return cells


def split(text: str) -> list[Cell]:
    """The cells of a row of a table, parted by tabs, bars or spaces; [] for prose."""
    if "。" in text:
        return []
    if _BAR.search(text):
        return _with_places(_BAR.split(text))
    found = words(text)
    told = found[1:] if len(found) > _FEWEST and _NUMBERED.fullmatch(found[0].text) else found
    told = told[:-1] if told and ATTRIBUTE.fullmatch(told[-1].text) else told
    row = len(told) > _FEWEST and all(bare(one.text) for one in told[1:]) and not bare(told[0].text)
    return found if row and not re.search("[，；：、]", text) else []


def one_number(text: str) -> re.Match[str] | None:
    """The only number of a cell, or its only range; None for none and for several."""
    found = NUMBER.findall(text)
    ends = re.search(_TO, text)
    if _YEARS.fullmatch(text):
        return None
    if ends is not None:
        return ends if len(found) == len(NUMBER.findall(ends[0])) else None
    return NUMBER.search(text) if len(found) == 1 else None


def words(text: str) -> list[Cell]:
    """The words of a line that spaces part."""
    return [Cell(match[0], match.start(), at) for at, match in enumerate(_WORD.finditer(text))]


def parted(text: str) -> bool:
    """True for a line with bars or tabs in it."""
    return bool(_BAR.search(text))


def is_rule(cells: Sequence[Cell]) -> bool:
    """True for the line below the heads of a table in Markdown: --- | ---."""
    return all(_RULE.fullmatch(one.text) for one in cells)


def _with_places(signs: Sequence[str]) -> list[Cell]:
    """Cells at the even places, what parts them at the odd ones; bars at the edges part nothing."""
    cells: list[Cell] = []
    start = 0
    for at, sign in enumerate(signs):
        edge = at in (0, len(signs) - 1) and not sign.strip() and "\t" not in "".join(signs)
        if at % 2 == 0 and not edge:
            cells.append(Cell(sign.strip(), start + len(sign) - len(sign.lstrip()), len(cells)))
        start += len(sign)
    return cells if len(cells) > 1 and max(len(one.text) for one in cells) <= LONGEST_CELL else []


def bare(text: str) -> bool:
    """True for a cell that holds a number and its sign, or nothing."""
    return bool(_BARE.fullmatch(text) or _EMPTY.fullmatch(text))
