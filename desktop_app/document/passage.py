"""The raw material between a reader and the outline: lines and passages.

A reader turns a file into `Line`s; page-break repair joins lines into `Passage`s; the outline cuts
passages into blocks.  A passage remembers where it was joined and what was bold, so that no later
step has to search the source again.  Knows nothing of headings or of file formats.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from desktop_app.document.chinese import HAN
from desktop_app.document.grid import PARTS, Place, as_table

BOLD_MARK = re.compile(rf"\*\*|__(?=[{HAN}“（])|(?<=[{HAN}。”）])__")


_UNIT = "[%％乡镇县市区省州村届次年月日亿万元个项家户人头吨亩第场名所余条台辆]"
#: **乡第**届 and 增长*%: asterisks for what a site of samples left out, no bold type
_BLANKED = re.compile(
    rf"\*{{3,}}(?={_UNIT})|\*\*[%％]|\s\*\*$|(?:[{HAN}《<〈\s]\*\*(?=[省市县区镇乡村])[^*]{{1,60}}){{2}}"
    # in **乡第**届; **人才队伍** that opens a line or stands behind a stop is bold
    rf"|(?:(?<=[{HAN}、（(《“])|^(?=\*\*{_UNIT}第))\*\*{_UNIT}[^*。：]{{0,3}}\*\*"
)
#: 推进**员活动，加强**员教育: amid a word, and the same sign behind every pair
_SAME_BLANKED = re.compile(rf"[^*]*[{HAN}、]\*\*(?P<sign>[{HAN}])[^*]*(?:\*\*(?P=sign)[^*]*)+")
#: 共有**个企业、党员**名: behind a word and before a measure, as no bold words open
_BLANKED_COUNTS = re.compile(rf"(?:[^*]*[{HAN}、]\*\*(?={_UNIT}))+[^*]*")
_WHOLLY_BOLD = re.compile(r"\*\*[^*]{2,}\*\*[。：:]?")


class Hint(StrEnum):
    """What a reader knows about a line from its format."""

    NONE = ""
    TITLE = "title"
    HEADING = "heading"
    ITEM = "item"
    ROW = "row"
    NOTE = "note"
    COUNTED = "counted"  # its number counts the paragraphs of the whole report


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text, or one paragraph of a format that has paragraphs.

    Attributes:
        text: without white space at its ends; bold stretches stand between ``**``.
        number: 1-based line of the source (paragraph number in formats without lines).
        gap: blank lines before it.
        indented: it begins like the first line of a paragraph.
        page_start: it is the first line of a page.
        hint, level: what the format says: kind, and depth of a heading (1 is the highest).
        continues: the page geometry says that it goes on with the line before.
        grid: of a row: the places of its cells (see `grid`), "" where they stand side by side.
        doubt: how sure it is that it goes on with the line before all the same, from 0 to 1 (see `Passage`).
    """

    text: str
    number: int
    gap: int = 0
    indented: bool = False
    page_start: bool = False
    hint: Hint = Hint.NONE
    level: int = 0
    continues: bool = False
    grid: str = ""
    doubt: float = 0.0


@dataclass(frozen=True, slots=True)
class Break:
    """A break that was mended at `offset` of a passage's text (see `model.Repair`)."""

    offset: int
    line: int
    reason: str
    confidence: float


def _offset(mend: Break) -> int:
    return mend.offset


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph after repair, bold marks taken out of the text and kept as spans.

    `page_start`: its first line is the first of a page, without an indent, or what a page set beside the text
    stood above it, or one may have begun there by the length of pages.
    `ended_above`, `full_above`: the passage above surely ended; a page did, with a full line.
    `page_odds`: how much likelier a page ended there inside the paragraph above than behind it, as far as
    pages tell (logarithm); None where none can have ended.
    `doubt`: how sure it is that it goes on with the passage above, from 0 to 1, which is left to a person.
    """

    text: str
    line: int
    gap: int = 0
    hint: Hint = Hint.NONE
    level: int = 0
    breaks: tuple[Break, ...] = ()
    bold: tuple[tuple[int, int], ...] = ()
    page_start: bool = False
    grid: str = ""
    ended_above: bool = False
    full_above: bool = False
    page_odds: float | None = None
    doubt: float = 0.0

    def cut(self, start: int, end: int | None = None) -> Passage:
        """The stretch from `start` to `end`, without white space at its ends."""
        stop = len(self.text) if end is None else end
        raw = self.text[start:stop]
        left = start + len(raw) - len(raw.lstrip())
        right = max(left, start + len(raw.rstrip()))
        bold = tuple(
            (max(a, left) - left, min(b, right) - left) for a, b in self.bold if a < right and b > left
        )
        first = bisect_right(self.breaks, left, key=_offset)
        last = bisect_left(self.breaks, right, key=_offset)
        breaks = tuple(replace(b, offset=b.offset - left) for b in self.breaks[first:last])
        text, first_of_page = self.text[left:right], self.page_start and start == 0
        grid = self.grid if text == self.text else ""
        doubt = 0.0 if start else self.doubt
        return Passage(
            text, self.line, self.gap, self.hint, self.level, breaks, bold, first_of_page, grid, doubt=doubt
        )

    def join(self, other: Passage, reason: str, confidence: float) -> Passage:
        """This passage followed by `other`; Latin words keep a space between them, PART 01 and 2023年 too."""
        listed = reason == "list-mark" and self.text[-1:].isdecimal() and other.text[:1].isdecimal()
        glue = " " if listed or _both_latin(self.text, other.text) else ""
        shift = len(self.text) + len(glue)
        here = Break(shift, other.line, reason, confidence)
        moved = tuple(replace(b, offset=b.offset + shift) for b in other.breaks)
        bold = [*self.bold, *((a + shift, b + shift) for a, b in other.bold)]
        at = len(self.bold)
        if 0 < at < len(bold) and bold[at - 1][1] == len(self.text) and bold[at][0] == shift:
            bold[at - 1 : at + 1] = [(bold[at - 1][0], bold[at][1])]  # a page cut through the bold words
        return replace(
            self,
            text=self.text + glue + other.text,
            breaks=(*self.breaks, here, *moved),
            bold=tuple(bold),
            grid="",
        )

    @property
    def all_bold(self) -> bool:
        """The whole passage is bold (a full stop may stand outside)."""
        return bool(self.bold) and self.bold[0][0] == 0 and self.bold[0][1] >= len(self.text.rstrip("。：:"))


def _both_latin(before: str, after: str) -> bool:
    return before[-1:].isascii() and before[-1:].isalpha() and after[:1].isascii() and after[:1].isalpha()


@lru_cache(256)  # each line is asked for several times in a row
def to_passage(line: Line) -> Passage:
    """A passage of one line, its bold marks turned into spans."""
    first = line.page_start and not line.indented  # with an indent it begins a paragraph
    if ("**" not in line.text and "__" not in line.text) or _left_out(line.text):
        told = (line.number, line.gap, line.hint, line.level)
        return Passage(line.text, *told, page_start=first, grid=line.grid, doubt=line.doubt)
    pieces: list[str] = []
    bold: list[tuple[int, int]] = []
    position, length, opened = 0, 0, -1
    for mark in BOLD_MARK.finditer(line.text):
        piece = line.text[position : mark.start()]
        pieces.append(piece)
        length += len(piece)
        position = mark.end()
        if opened < 0:
            opened = length
        else:
            if length > opened:
                bold.append((opened, length))
            opened = -1
    pieces.append(line.text[position:])
    text = "".join(pieces)
    whole = Passage(
        text, line.number, line.gap, line.hint, line.level, (), tuple(bold), first, doubt=line.doubt
    )
    return whole.cut(0)


def _left_out(text: str) -> bool:
    """The asterisks stand for what a site of samples left out: no pair of them is about a word."""
    if _WHOLLY_BOLD.fullmatch(text):
        return False
    inside = text.count("**") % 2 == 1 and not text.startswith("**") and not text.endswith("**")
    whole = _SAME_BLANKED.fullmatch(text) or _BLANKED_COUNTS.fullmatch(text)
    return inside or _BLANKED.search(text) is not None or whole is not None


def to_lines(text: str) -> list[Line]:
    """Lines of a plain text; form feeds start a page."""
    lines: list[Line] = []
    gap, page = 0, False
    for number, raw in _stretches(text):
        page = page or raw.startswith("\f")
        stripped = raw.strip()
        if not stripped:
            gap += 1
            continue
        indented = raw.lstrip("\f\ufeff\u200b").startswith(("　", "  ", "\t", "\u00a0\u00a0", "\u2003"))
        hint = Hint.ROW if "\t" in stripped else Hint.NONE
        grid = _grid(raw) if hint is Hint.ROW else ""
        lines.append(Line(stripped, number, gap, indented, page, hint, grid=grid))
        gap, page = 0, False
    return lines


def _grid(raw: str) -> str:
    """Where the cells of a row stand whose first or last ones are empty, as a copied table has them."""
    cells = [cell.strip() for cell in raw.strip(" \f\ufeff\u200b\u3000").split(PARTS)]
    (row,) = as_table([(cells, [Place(at) for at in range(len(cells))])])
    return row.grid


#: Also what Word writes where a person broke a line (VT), and what the web does
_LINE_ENDS = re.compile("\r\n|[\r\v\x85\u2028\u2029]")


def _stretches(text: str) -> Iterator[tuple[int, str]]:
    """Lines with their numbers; one that a form feed cuts comes in its parts, each but the first with it."""
    whole = _LINE_ENDS.sub("\n", text).split("\n")
    for number, raw in enumerate(whole, start=1):
        first, *more = raw.split("\f")
        if first or not more:
            yield number, first
        for part in more:
            yield number, f"\f{part}"
