"""Breaking marked text into lines of positioned runs.  Knows widths, not pages or canvases."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.briefs.pdf.breaks import gap, is_ideograph, may_break
from desktop_app.briefs.pdf.faces import glyph
from desktop_app.briefs.pdf.theme import MARKS, TextStyle
from desktop_app.briefs.words import Mark, Span, Text

_THIN = 0.14  # width in ems of a space between Chinese and Latin
_GLUED = 26  # a figure up to this long is not torn apart
_STRETCH = 0.09  # most that justified Chinese may be opened, in ems per gap
_SQUEEZE = 0.03  # share of the measure by which a line may be closed up to save another
_HAIR = 0.001  # points that no eye sees
_ORPHAN = 2.2  # a last line of Chinese shorter than this, in ems, is worth saving
_LAST_WORD = 0.14  # share of the measure below which a single word on the last line is
_LOOSER = (0.012, 0.025, 0.045)  # shares by which the measure gives way to lengthen a last line


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one face, size and colour, `x` points right of the line's beginning."""

    x: float
    text: str
    face: str
    size: float
    colour: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its runs, natural width, and space added after each character when justified."""

    runs: tuple[Run, ...]
    width: float
    spread: float = 0.0


@dataclass(slots=True)
class _Item:
    """One character on its way into a line; `advance` includes the gap to the next."""

    char: str
    shown: str
    advance: float
    face: str
    size: float
    colour: str
    cut: bool  # the next character must begin a new run
    held: bool = False  # the next character belongs to its word


def break_lines(text: Text, style: TextStyle, width: float) -> tuple[Line, ...]:
    """Set `text` in lines at most `width` points wide; words that are wider are cut."""
    items = _items(text, style)
    if style.balanced and style.chinese and sum(item.advance for item in items) > width:
        _hold_words(items)
    ends = _ends(items, width)
    if style.balanced and len(ends) > 1:
        ends = _balanced(items, ends, width)
    elif len(ends) > 1:
        ends = _without_orphan(items, ends, width, style)
    lines: list[Line] = []
    start = 0
    for index, end in enumerate(ends):
        stretch = style.chinese and not style.balanced and index < len(ends) - 1
        lines.append(_line(items, start, end, width, stretch=stretch))
        start = _after_spaces(items, end)
    return tuple(lines)


def _hold_words(items: list[_Item]) -> None:
    """A title is parted between words (发展|规划, not 规|划), and 的 stays with what it belongs to."""
    from desktop_app.document.words import words  # a dictionary that most pages do without

    for word in words("".join(item.char for item in items)):
        first = word.start - (word.text == "的")
        for item in items[max(0, first) : word.end - 1]:
            item.held = True


def _ends(items: list[_Item], width: float) -> list[int]:
    """Index one past the last item of every line."""
    ends: list[int] = []
    start = 0
    while start < len(items):
        ends.append(_line_end(items, start, width))
        start = _after_spaces(items, ends[-1])
    return ends


def _balanced(items: list[_Item], ends: list[int], width: float) -> list[int]:
    """The narrowest setting with as many lines."""
    low, high = width / 2, width
    for _ in range(7):
        middle = (low + high) / 2
        narrower = _ends(items, middle)
        if len(narrower) > len(ends):
            low = middle
        else:
            high, ends = middle, narrower
    return ends


def _without_orphan(items: list[_Item], ends: list[int], width: float, style: TextStyle) -> list[int]:
    """When the last line holds one word, or a character or two: one line less, else more in the last."""
    rest = _orphan(items, ends, width, style)
    if not rest:
        return ends
    if style.chinese:
        tighter = _ends(items, width + min(_SQUEEZE * width, rest))
        if len(tighter) < len(ends):
            return tighter
    for share in _LOOSER:
        looser = _ends(items, width * (1 - share))
        if len(looser) > len(ends):
            break
        if not _orphan(items, looser, width, style):
            return looser
    return ends


def _orphan(items: list[_Item], ends: list[int], width: float, style: TextStyle) -> float:
    """The width of a last line too short to stand alone, 0 for any other."""
    last = items[_after_spaces(items, ends[-2]) :]
    rest = sum(item.advance for item in last)
    if style.chinese:
        return rest if rest <= _ORPHAN * style.size else 0.0
    words = "".join(item.char for item in last).rstrip("° ")  # the sign of a machine's English is no word
    return rest if rest < _LAST_WORD * width and " " not in words else 0.0


def _after_spaces(items: list[_Item], index: int) -> int:
    while index < len(items) and items[index].char == " ":
        index += 1
    return index


def one_line(text: str, style: TextStyle, width: float) -> tuple[Line, ...]:
    """The text on one line, its end replaced by an ellipsis if it is too long."""
    if text_width((Span(text),), style) <= width:
        return break_lines((Span(text),), style, width)
    cut = bisect_right(
        range(len(text)), width, key=lambda kept: text_width((Span(text[:kept] + "…"),), style)
    )
    return break_lines((Span(_whole_words(text, max(0, cut - 1)) + "…"),), style, width)


def _whole_words(text: str, cut: int) -> str:
    """The text up to `cut`, without the Latin word that would be torn there."""
    kept, after = text[:cut].rstrip(), text[cut : cut + 1]
    if kept[-1:].isascii() and after.isascii() and after.isalnum():
        kept = kept.rpartition(" ")[0] or kept
    return kept


def text_width(text: Text, style: TextStyle) -> float:
    """Width of `text` on one line."""
    return sum(item.advance for item in _items(text, style))


def _items(text: Text, style: TextStyle) -> list[_Item]:
    items: list[_Item] = []
    for span in text:
        weight, colour = MARKS[span.mark]
        weight, colour = weight or style.weight, colour or style.colour
        for char in _glued(span, style):
            shape = glyph(char, weight, style.chinese)
            items.append(
                _Item(
                    char,
                    shape.char,
                    shape.width * style.size,
                    shape.face,
                    style.size * shape.scale,
                    colour,
                    cut=False,
                )
            )
    if style.chinese:
        _space_chinese(items, style.size)
    return items


def _glued(span: Span, style: TextStyle) -> str:
    flat = span.text.replace("\n", " ")
    if span.mark in (Mark.FIGURE, Mark.OPEN) and len(flat) <= _GLUED and not style.chinese:
        return flat.replace(" ", "\u00a0")
    return flat


def _space_chinese(items: list[_Item], size: float) -> None:
    for index in range(len(items) - 1):
        item, after = items[index], items[index + 1]
        if item.char == " " and index and (is_ideograph(items[index - 1].char) or is_ideograph(after.char)):
            item.advance, item.cut = _THIN * size, True
        else:
            extra = gap(item.char, after.char)
            if extra:
                item.advance, item.cut = item.advance + extra * size, True


def _line_end(items: list[_Item], start: int, width: float) -> int:
    """Index one past the last item of the line that begins at `start`."""
    x = 0.0
    for index in range(start, len(items)):
        item = items[index]
        x += item.advance
        if x > width + 0.01 and item.char != " ":
            ends = (end for end in range(index, start, -1) if _may_end(items, start, end))
            return next(ends, max(index, start + 1))
    return len(items)


def _may_end(items: list[_Item], start: int, end: int) -> bool:
    """Whether the line that begins at `start` may end before the item `end`."""
    previous = items[end - 2].char if end - 2 >= start else ""
    return not items[end - 1].held and may_break(items[end - 1].char, items[end].char, previous)


def _line(items: list[_Item], start: int, end: int, width: float, *, stretch: bool) -> Line:
    """One line; a line that is a little too long is closed up, any other opened only to `stretch`."""
    while end > start and items[end - 1].char == " ":
        end -= 1
    natural = sum(item.advance for item in items[start:end])
    spread = 0.0
    if end - start > 1:
        each = (width - natural) / (end - start - 1)
        if each < -_HAIR or (stretch and _HAIR < each <= _STRETCH * items[start].size):
            spread = each
    return Line(tuple(_runs(items[start:end], spread)), natural, spread)


def _runs(items: Iterable[_Item], spread: float) -> Iterable[Run]:
    x = 0.0
    begun = 0.0
    chars: list[str] = []
    current: _Item | None = None
    for item in items:
        if current is not None and (
            current.cut or (item.face, item.size, item.colour) != (current.face, current.size, current.colour)
        ):
            yield Run(begun, "".join(chars), current.face, current.size, current.colour)
            chars, begun = [], x
        chars.append(item.shown)
        x += item.advance + spread
        current = item
    if current is not None:
        yield Run(begun, "".join(chars), current.face, current.size, current.colour)
