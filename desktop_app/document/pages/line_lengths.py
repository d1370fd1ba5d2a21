"""How wide the lines of a printed page were, told from the sentences that its pages cut.

Whoever copies a PDF may lose its line ends, but each page still ended with a full line: the characters of a
paragraph up to such a cut are a whole number of lines.  A paragraph that ends amid a line surely ended there.
"""

from __future__ import annotations

import cmath
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from math import ceil, log, pi, sqrt

from desktop_app.document.passage import Passage

#: Reasons of joins that only a page can have made; a margin makes the others.
PAGE_CUTS = frozenset(
    {"mid-sentence", "number-and-measure", "open-quote-or-bracket", "starts-inside-sentence"}
)
INDENT = 2  # characters of the first line of a paragraph
_WIDTHS = [width / 5 for width in range(110, 230)]  # characters of a line
_LATIN = (0.5, 0.6, 1.0)  # of a Chinese character that a figure or a letter is wide
_FEWEST, _ENOUGH = 8, 100  # cuts
_SURE, _ALIKE = 9.0, 0.75  # of all widths tried none fits by chance so well
#: Shares of a line: of ten paragraphs one ends so near the margin by chance, and is not to be joined.
_FULL, _MOST_FULL, _SHORT = 0.02, 0.06, 0.2


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines of `width` characters, in which a letter or a figure is `latin` wide.

    `phase`, `spread`: where lines end and how far they miss it, in shares of a line.
    """

    width: float
    latin: float
    phase: float
    spread: float

    def full(self, passage: Passage) -> bool:
        """The last line of the passage reaches the margin."""
        return self._miss(passage) <= min(_MOST_FULL, max(_FULL, 1.5 * self.spread))

    def short(self, passage: Passage) -> bool:
        """It surely does not."""
        return self._miss(passage) > max(_SHORT, 3 * self.spread)

    def count(self, passage: Passage) -> int:
        """How many lines the passage fills."""
        return ceil((INDENT + breadth(passage.text, self.latin)) / self.width)

    def _miss(self, passage: Passage) -> float:
        """How far the end of the passage is from the end of a line."""
        last = max((b.offset for b in passage.breaks if b.reason in PAGE_CUTS), default=0)
        start = 0 if last else INDENT
        share = (start + breadth(passage.text[last:], self.latin)) / self.width - self.phase
        return abs(share - round(share))


#: Lines of a page in the usual size of type, where no cuts tell them.
USUAL_LINES = Lines(28, 0.5, 0, 0)


def breadth(text: str, latin: float) -> float:
    """Characters of Chinese; a letter or a figure takes `latin` of one, white space nothing."""
    tight = "".join(text.split())
    return len(tight) - (1 - latin) * sum(map(str.isascii, tight))


def find_lines(passages: Sequence[Passage]) -> Lines | None:
    """The lines that all cuts fit; None if there are none, or too few to tell."""
    best: tuple[float, complex, float, float] | None = None
    for latin in _LATIN:
        cuts = islice(_cut_lines(passages), _ENOUGH)
        ends = [breadth(text, latin) + start for start, text in cuts]
        if len(ends) < _FEWEST:
            return None
        for width in _WIDTHS:
            mean = sum(cmath.exp(2j * pi * end / width) for end in ends) / len(ends)
            if best is None or abs(mean) > best[0]:
                best = abs(mean), mean, width, latin
    if best is None or best[0] < _ALIKE or best[0] ** 2 * len(ends) < _SURE:
        return None
    alike, mean, width, latin = best
    return Lines(width, latin, cmath.phase(mean) / (2 * pi), sqrt(-2 * log(min(alike, 1.0))) / (2 * pi))


def _cut_lines(passages: Sequence[Passage]) -> Iterator[tuple[int, str]]:
    """The indent and the text of each stretch from the start of a paragraph, or a page, to the next cut."""
    for passage in passages:
        last = 0
        for mend in passage.breaks:
            if mend.reason in PAGE_CUTS:
                yield 0 if last else INDENT, passage.text[last : mend.offset]
                last = mend.offset
