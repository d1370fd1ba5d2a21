"""Where pages ended that nothing marks, by every size of page that the sentences cut by them allow.

The pages of a document have as many lines as each other, and each that cuts a sentence ends with a full line.
A few cuts do not tell how wide lines are and how many a page has; together they tell which sizes are likely,
and so where pages ended that cut no sentence, and how full the last lines of paragraphs are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import ceil, exp, log, pi, sqrt

from desktop_app.document.passage import Passage

#: Reasons of joins that only a page can have made; a margin makes the others.
PAGE_CUTS = frozenset(
    {"mid-sentence", "number-and-measure", "open-quote-or-bracket", "starts-inside-sentence"}
)
_INDENT = 2  # characters of the first line of a paragraph
_WIDTHS = range(22, 47)  # characters of a line
_LATIN = (0.5, 0.6)  # of a Chinese character that a figure or a letter is wide
_LENGTHS = range(8, 51)  # lines of a page
_USUAL_WIDTHS, _USUAL_LENGTHS = range(26, 31), range(20, 25)  # those of official documents
_USUAL_WIDTH = 28
_MOST_CUTS = 60  # that tell: time must grow with the text only
_LEAST_LIKELY = 7.0  # sizes as much less likely than the best one as this (logarithm) tell nothing
_UNLIKE = 0.1  # share of page ends that fit no size of page
_MISSES = (0.6, 0.12, 0.04)  # by how many lines a page is shorter or longer than the others
_SEEN = 0.6  # share of page ends that cut a sentence
_LEAST = 1e-3
_IRREGULAR = log(0.1 * len(_LENGTHS))  # in one text of ten pages have no number of lines in common
_ANY_DISTANCE = log(1 / 80)  # in lines, of two page ends that show in such a text


@dataclass(frozen=True, slots=True)
class Odds:
    """How much likelier than anywhere else (logarithm) a page ended here, a full line did, or both."""

    page: float = 0.0
    line: float = 0.0
    both: float = 0.0


@dataclass(frozen=True, slots=True)
class _Size:
    """Characters of a line, how wide a letter is in it, and how likely each number of lines is for a page.

    Number 0 stands for pages that have none in common.  All that is likely adds up to one.
    """

    width: int
    latin: float
    lengths: tuple[tuple[int, float], ...]


@dataclass(frozen=True, slots=True)
class _Laid:
    """Lines of one width: where cuts and passages are among them, and how full the lines above these are."""

    cuts: tuple[int, ...]
    starts: tuple[int, ...]
    full: tuple[float, ...]


class PageGrid:
    """The pages of these passages: the odds at the start of each, and how many lines they fill."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._sizes = _likely_sizes(passages)
        self.odds = _odds(passages, self._sizes) if self._sizes else [Odds()] * len(passages)

    def lines(self, passage: Passage) -> int:
        """How many lines the passage fills, of the likeliest width."""
        best = max(self._sizes, key=lambda size: sum(weight for _, weight in size.lengths), default=None)
        width, latin = (best.width, best.latin) if best else (_USUAL_WIDTH, _LATIN[0])
        return ceil((_INDENT + _breadth(passage.text, latin)) / width)


def _likely_sizes(passages: Sequence[Passage]) -> list[_Size]:
    """The sizes of pages that the cuts allow; none where no page cut a sentence."""
    if not any(mend.reason in PAGE_CUTS for passage in passages for mend in passage.breaks):
        return []
    weighed: list[tuple[int, float, list[tuple[int, float]]]] = []
    for latin in _LATIN:
        first = [_stretches(passage, latin) for passage in _down_to_last_cut(passages)]
        weighed += [(width, latin, [*_lengths(first, width)]) for width in _WIDTHS]
    best = max(weight for _, _, lengths in weighed for _, weight in lengths)
    likely = [
        (width, latin, [(n, exp(weight - best)) for n, weight in lengths if weight > best - _LEAST_LIKELY])
        for width, latin, lengths in weighed
    ]
    total = sum(weight for _, _, lengths in likely for _, weight in lengths)
    return [
        _Size(width, latin, tuple((n, weight / total) for n, weight in lengths))
        for width, latin, lengths in likely
        if lengths
    ]


def _down_to_last_cut(passages: Sequence[Passage]) -> Iterator[Passage]:
    """The passages down to the last of the cuts that tell."""
    cuts = 0
    for passage in passages:
        yield passage
        cuts += sum(mend.reason in PAGE_CUTS for mend in passage.breaks)
        if cuts >= _MOST_CUTS:
            return


def _breadth(text: str, latin: float) -> float:
    """Characters of Chinese; a letter or a figure takes `latin` of one, white space nothing."""
    tight = "".join(text.split())
    return len(tight) - (1 - latin) * sum(map(str.isascii, tight))


def _stretches(passage: Passage, latin: float) -> list[float]:
    """Characters of the passage down to the first page end inside it, to the next, to its own end."""
    ends = [mend.offset for mend in passage.breaks if mend.reason in PAGE_CUTS]
    pieces = [passage.text[start:end] for start, end in pairwise([0, *ends, len(passage.text)])]
    return [_breadth(piece, latin) + (0 if number else _INDENT) for number, piece in enumerate(pieces)]


def _lengths(stretches: Sequence[Sequence[float]], width: int) -> Iterator[tuple[int, float]]:
    """Each number of lines of a page, and how well the cuts fit it and the `width` (logarithm)."""
    cuts: list[int] = []
    fit = log(2.0) if width in _USUAL_WIDTHS else 0.0
    above = 0
    for *parted, rest in stretches:
        for share in (each / width for each in parted):
            above += max(1, round(share))
            cuts.append(above)
            fit += log(_fullness(share, width))
        above += ceil(rest / width)
    apart = [after - before for before, after in pairwise(cuts)]
    yield 0, fit + _IRREGULAR + len(apart) * _ANY_DISTANCE
    for length in _LENGTHS:
        usual = log(2.0) if length in _USUAL_LENGTHS else 0.0
        yield length, fit + usual + sum(log(_apart(lines, length)) for lines in apart)


def _fullness(share: float, width: int) -> float:
    """How much likelier so many lines end with a full one than amid one; signs that hang over add up."""
    spread = (0.7 + 0.3 * sqrt(share)) / width
    miss = (share - round(share)) / spread
    return _UNLIKE + (1 - _UNLIKE) * exp(-miss * miss / 2) / (spread * sqrt(2 * pi))


@cache
def _apart(lines: int, length: int) -> float:
    """How likely the next page end that shows is so many lines below one."""
    count = max(1, round(lines / length))
    miss = abs(lines - count * length)
    near = _MISSES[miss] if miss < len(_MISSES) else 0.0
    return _SEEN * (1 - _SEEN) ** (count - 1) * near + _UNLIKE / _LENGTHS[-1]


def _odds(passages: Sequence[Passage], sizes: Sequence[_Size]) -> list[Odds]:
    """The odds at the start of each passage, of all sizes by how likely they are."""
    page, line, both = ([_LEAST] * len(passages) for _ in range(3))
    broad = {latin: [_stretches(one, latin) for one in passages] for latin in {s.latin for s in sizes}}
    for size in sizes:
        laid = _in_lines(broad[size.latin], size.width)
        for length, weight in size.lengths:
            for index, full in enumerate(laid.full):
                here = weight * (_here(laid, length, index) if length else 1.0)
                page[index] += here
                line[index] += full * weight
                both[index] += here * full
    return [Odds(*map(log, odds)) for odds in zip(page, line, both, strict=True)]


def _in_lines(stretches: Sequence[Sequence[float]], width: int) -> _Laid:
    """The stretches of each passage set in lines of this width."""
    cuts: list[int] = []
    starts: list[int] = []
    full = [1.0]
    above = 0
    for *parted, rest in stretches:
        starts.append(above)
        for each in parted:
            above += max(1, round(each / width))
            cuts.append(above)
        full.append(_fullness(rest / width, width))
        above += ceil(rest / width)
    return _Laid(tuple(cuts), tuple(starts), tuple(full[:-1]))


def _here(laid: _Laid, length: int, index: int) -> float:
    """How much likelier a page ended above this passage than anywhere, if pages have this length."""
    line = laid.starts[index]
    at = bisect_left(laid.cuts, line)
    low = laid.cuts[at - 1] if at else None
    high = laid.cuts[at] if at < len(laid.cuts) else None
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
