"""Where pages began that nothing marks: pages of one text hold about as many lines as each other.

Sentences that were cut show where some pages ended.  Where two such places lie two or three pages apart,
another page ended between them, and a passage that begins just there may be the rest of the one above.
No page ended between two that lie one page apart.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from desktop_app.document.pages.line_lengths import INDENT, PAGE_CUTS, Lines, breadth, find_lines
from desktop_app.document.pages.page_ends import PageEnds
from desktop_app.document.pages.run_lengths import Lengths
from desktop_app.document.passage import Hint, Passage

_WIDTHS = range(22, 46, 2)  # characters of a printed line
_LATIN = 0.5
_FEWEST_CUTS, _FEWEST_PAGES = 6, 4
_SLACK, _NEAR = 0.07, 0.09  # shares of a page: pages differ by so much; a passage begins so near to one
_MOST_PAGES = 3  # between two cuts
_ENOUGH = 100  # stretches that tell how long a page is
_CANDIDATES = 12  # stretches tried as the length of a page: time must grow with the text only
_REGULAR = 0.75  # share of the stretches that are so many pages long
_SHORTEST_PAGE = 8  # lines
_LIKELY = 2.0  # odds (logarithm) that passages which a page may part are one paragraph


@dataclass(frozen=True, slots=True)
class _Pages:
    """Lines that a page holds, where sentences were cut and passages begin, counted in lines."""

    length: float
    cuts: tuple[float, ...]
    starts: tuple[float, ...]


def find_pages(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, told of each whether a page may begin with it and whether the one above it ended."""
    cuts = sum(b.reason in PAGE_CUTS for passage in passages for b in passage.breaks)
    marked = any(passage.page_start for passage in passages)
    if not (cuts or marked):
        return list(passages)
    pages = _measure(passages) if cuts >= _FEWEST_CUTS and not marked else None
    first, amid = _judge(pages) if pages else (set(), set())
    lines = find_lines(passages)
    ends = PageEnds(passages, lines, marked=marked)
    found = list(passages)
    for index, (above, passage) in enumerate(pairwise(passages), start=1):
        start = passage.page_start or (index in first and passage.hint is Hint.NONE)
        ended = passage.ended_above or index in amid or (lines is not None and lines.short(above))
        found[index] = replace(
            passage,
            page_start=start,
            ended_above=ended,
            full_above=start and lines is not None and _full(above, passage, lines, ends.lengths),
            page_odds=None if ended else ends.odds(index),
        )
    return found


def _full(above: Passage, passage: Passage, lines: Lines, lengths: Lengths) -> bool:
    """The last line above is full and, where no sign of a page tells, both are likelier one paragraph."""
    odds = lengths.odds_of_one(lines.count(above), lines.count(passage)) if lengths.enough else 0.0
    return lines.full(above) and (passage.page_start or odds > _LIKELY)


def _measure(passages: Sequence[Passage]) -> _Pages | None:
    """The pages by the width of lines that makes them most alike; None if none does."""
    best: tuple[float, _Pages] | None = None
    breadths = [_breadths(passage) for passage in passages]
    for width in _WIDTHS:
        cuts, starts = _in_lines(breadths, width)
        stretches = [after - before for before, after in pairwise(cuts)]
        length, spread = _length(stretches)
        if length >= _SHORTEST_PAGE and (best is None or spread < best[0]):
            best = spread, _Pages(length, tuple(cuts), tuple(starts))
    return best[1] if best else None


def _breadths(passage: Passage) -> tuple[list[float], float]:
    """Characters above each cut of the passage, and of all of it, its indent taken in."""
    cuts = [
        INDENT + breadth(passage.text[: b.offset], _LATIN) for b in passage.breaks if b.reason in PAGE_CUTS
    ]
    return cuts, INDENT + breadth(passage.text, _LATIN)


def _in_lines(breadths: Sequence[tuple[list[float], float]], width: int) -> tuple[list[float], list[float]]:
    """Lines above each cut and above each passage, set in lines of that many characters."""
    cuts: list[float] = []
    starts: list[float] = []
    above = 0.0
    for ends, whole in breadths:
        starts.append(above)
        cuts += [above + end / width for end in ends]
        above += -(-whole // width)
    return cuts, starts


def _length(stretches: Sequence[float]) -> tuple[float, float]:
    """Lines of one page, and by what share pages differ; 0 if they are not alike."""
    best = (0.0, 1.0)
    stretches = stretches[:_ENOUGH]
    for length in stretches[:_CANDIDATES]:
        single = [s for s in stretches if abs(s - length) <= _SLACK * length]
        fit = sum(_count(s, length) > 0 for s in stretches)
        if len(single) < _FEWEST_PAGES or fit < _REGULAR * len(stretches):
            continue
        middle = median(single)
        spread = median(abs(s - middle) for s in single) / middle + (1 - fit / len(stretches))
        if spread < best[1]:
            best = middle, spread
    return best


def _count(stretch: float, length: float) -> int:
    """How many pages the stretch is long; 0 if it is no whole number of them."""
    count = round(stretch / length)
    near = abs(stretch - count * length) <= _SLACK * length * max(1, count) ** 0.5
    return count if near and 1 <= count <= _MOST_PAGES else 0


def _judge(pages: _Pages) -> tuple[set[int], set[int]]:
    """Indices of passages that begin where a page may have, and of those amid a page."""
    first: set[int] = set()
    amid: set[int] = set()
    for low, high, ends in _stretches(pages):
        inside = range(bisect_right(pages.starts, low), bisect_left(pages.starts, high))
        for end in ends:
            near = min(inside, key=lambda i: abs(pages.starts[i] - end), default=None)
            if near is not None and abs(pages.starts[near] - end) <= _NEAR * pages.length:
                first.add(near)
        far = 2 * _NEAR * pages.length
        amid.update(i for i in inside if all(abs(pages.starts[i] - end) > far for end in ends))
    return first, amid


def _stretches(pages: _Pages) -> Iterator[tuple[float, float, list[float]]]:
    """Stretches between two cuts that are whole pages long, each with where pages end inside it."""
    for low, high in pairwise(pages.cuts):
        count = _count(high - low, pages.length)
        if count:
            yield low, high, [low + (high - low) * n / count for n in range(1, count)]
