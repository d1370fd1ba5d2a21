"""How many lines the paragraphs of a wrapped text have: whether one of them may end where a full line does.

A full stop at the very margin may end its paragraph or not.  Where it does, the lines above and the lines
below it are a paragraph each; where it does not, all of them are one.  Which is likelier, the paragraphs
tell whose ends are sure, and how often a sentence ends.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import exp, log, pi, sqrt

from desktop_app.document.marks import ends_sentence, numbering
from desktop_app.document.passage import Line

_FEWEST = 4  # paragraphs that tell
_BANDWIDTH = 0.35  # paragraphs half as long again are still alike (logarithm)
_ANY_LENGTH = 0.01  # share of paragraphs that are like no other


class Lengths:
    """How many lines paragraphs have whose ends are sure."""

    def __init__(self, lengths: Iterable[int]) -> None:
        self._counts = Counter(lengths)
        self._total = self._counts.total()
        self._shares: dict[int, float] = {}

    @property
    def enough(self) -> bool:
        """There are enough of them to tell."""
        return self._total >= _FEWEST

    def odds_of_one(self, above: int, below: int) -> float:
        """How much likelier one paragraph of so many lines is than two (logarithm)."""
        return log(self._share(above + below) / self._share(above) / self._share(below))

    def _share(self, length: int) -> float:
        """The share of paragraphs about as long."""
        if length not in self._shares:
            alike = sum(
                count * exp(-((log(length / other) / _BANDWIDTH) ** 2) / 2)
                for other, count in self._counts.items()
            )
            self._shares[length] = (alike / self._total + _ANY_LENGTH) / (length * _BANDWIDTH * sqrt(2 * pi))
        return self._shares[length]


def odds_of_going_on(lines: Sequence[Line], ended: Sequence[bool]) -> dict[Line, float]:
    """How much likelier it is that a line below a full stop goes on than that it begins (logarithm).

    `ended`: the lines below which something else surely begins.  Empty if too few paragraphs tell.
    """
    runs = [*_runs(lines, ended)]
    lengths = Lengths(end - start for start, end in runs)
    if not lengths.enough:
        return {}
    stops = sum(line.text.count("。") for line in lines)
    often = log(stops / len(lines)) if stops else 0.0  # sentences to a line: so often one ends at the margin
    return {
        lines[at]: often + lengths.odds_of_one(at - start, end - at)
        for start, end in runs
        for at in range(start + 1, end)
        if ends_sentence(lines[at - 1].text)
    }


def _runs(lines: Sequence[Line], ended: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where stretches begin and end that are paragraphs, one or several."""
    start = 0
    for at, line in enumerate(lines):
        if ended[at] or at + 1 == len(lines) or numbering(lines[at + 1].text):
            if ends_sentence(line.text):
                yield start, at + 1
            start = at + 1
