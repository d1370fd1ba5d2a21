"""How likely a page ended where a passage begins, by every size of page that the sentences it cut allow.

The pages of a document have as many lines as each other, and each that cuts a sentence ends with a full line.
A few cuts do not tell how wide lines are and how many a page has; together they tell which sizes are likely,
and so where pages ended that cut no sentence.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import ceil, exp, log, pi, sqrt

from desktop_app.document.pages.line_lengths import INDENT, PAGE_CUTS, breadth
from desktop_app.document.passage import Passage

_WIDTHS = range(24, 41)  # characters of a line
_LATIN = (0.5, 0.6)
_LENGTHS = range(14, 41)  # lines of a page
_USUAL_WIDTHS, _USUAL_LENGTHS = range(26, 31), range(20, 25)  # those of official documents
_MOST_CUTS = 60  # that tell: time must grow with the text only
_UNLIKE = 0.1  # share of page ends that fit no size of page
_MISSES = (0.6, 0.12, 0.04)  # by how many lines a page is shorter or longer than the others
_SEEN = 0.6  # share of page ends that cut a sentence
_LEAST = 1e-3


@dataclass(frozen=True, slots=True)
class _Size:
    """Lines of one width: where cuts and passages are among them, and how full the lines above these are."""

    cuts: tuple[int, ...]
    starts: tuple[int, ...]
    full: tuple[float, ...]
    fit: float


def odds_of_pages(passages: Sequence[Passage], *, marked: bool) -> list[float]:
    """For each passage how much likelier a page ended above it than anywhere else (logarithm).

    It did so with a full line, and whole pages from the page ends that show; where pages are `marked`, only
    the line is asked.  Zeros where no page cut a sentence.
    """
    if not any(mend.reason in PAGE_CUTS for passage in passages for mend in passage.breaks):
        return [0.0] * len(passages)
    broad = [[_stretches(passage, latin) for passage in passages] for latin in _LATIN]
    sizes = [_in_lines(each, width) for width in _WIDTHS for each in broad]
    weighed = [(size, length, weight) for size in sizes for length, weight in _lengths(size)]
    best = max(weight for _, _, weight in weighed)
    weighed = [(size, length, exp(weight - best)) for size, length, weight in weighed if weight > best - 7]
    total = sum(weight for _, _, weight in weighed)
    return [
        log(
            sum(w * size.full[i] * (marked or _here(size, length, i)) for size, length, w in weighed) / total
            + _LEAST
        )
        for i in range(len(passages))
    ]


def _stretches(passage: Passage, latin: float) -> list[float]:
    """Characters of the passage down to the first page end inside it, to the next, to its own end."""
    ends = [mend.offset for mend in passage.breaks if mend.reason in PAGE_CUTS]
    pieces = [passage.text[start:end] for start, end in pairwise([0, *ends, len(passage.text)])]
    return [breadth(piece, latin) + (0 if number else INDENT) for number, piece in enumerate(pieces)]


def _in_lines(passages: Sequence[Sequence[float]], width: int) -> _Size:
    """The stretches of each passage set in lines of this width."""
    cuts: list[int] = []
    starts: list[int] = []
    full = [1.0]
    fit = log(2.0) if width in _USUAL_WIDTHS else 0.0
    above = 0
    for *parted, rest in passages:
        starts.append(above)
        for share in (each / width for each in parted):
            above += max(1, round(share))
            cuts.append(above)
            fit += log(_fullness(share, width)) if len(cuts) <= _MOST_CUTS else 0.0
        full.append(_fullness(rest / width, width))
        above += ceil(rest / width)
    return _Size(tuple(cuts), tuple(starts), tuple(full), fit)


def _fullness(share: float, width: int) -> float:
    """How much likelier so many lines end with a full one than amid one; signs that hang over add up."""
    spread = (0.7 + 0.3 * sqrt(share)) / width
    miss = (share - round(share)) / spread
    return _UNLIKE + (1 - _UNLIKE) * exp(-miss * miss / 2) / (spread * sqrt(2 * pi))


def _lengths(size: _Size) -> Iterator[tuple[int, float]]:
    """Each length of a page, and how well the cuts fit it (logarithm)."""
    for length in _LENGTHS:
        usual = log(2.0) if length in _USUAL_LENGTHS else 0.0
        stretches = sum(
            log(_apart(after - before, length)) for before, after in pairwise(size.cuts[:_MOST_CUTS])
        )
        yield length, size.fit + usual + stretches


@cache
def _apart(lines: int, length: int) -> float:
    """How likely the next page end that shows is so many lines below one."""
    count = max(1, round(lines / length))
    miss = abs(lines - count * length)
    near = _MISSES[miss] if miss < len(_MISSES) else 0.0
    return _SEEN * (1 - _SEEN) ** (count - 1) * near + _UNLIKE / _LENGTHS[-1]


def _here(size: _Size, length: int, index: int) -> float:
    """How much likelier a page ended above this passage than anywhere, if pages have this length."""
    line = size.starts[index]
    at = bisect_left(size.cuts, line)
    low = size.cuts[at - 1] if at else None
    high = size.cuts[at] if at < len(size.cuts) else None
    told = length / _SEEN
    if low is not None and high is not None:
        return (
            told
            * (1 - _SEEN)
            * _apart(line - low, length)
            * _apart(high - line, length)
            / _apart(high - low, length)
        )
    return told * (_apart(line - low, length) if low is not None else _apart((high or 0) - line, length))
