"""How many lines the paragraphs of a wrapped text have: whether one of them may end where a full line does.

A full stop at the very margin may end its paragraph or not.  Where it does, the lines above and the lines
below it are a paragraph each; where it does not, all of them are one.  Which is likelier, the paragraphs
tell whose ends are sure, and how often a sentence ends.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from math import exp, log

from desktop_app.document.marks import ends_sentence, numbering
from desktop_app.document.passage import Line

_FEWEST = 4  # paragraphs that tell
_BANDWIDTH = 0.35  # paragraphs half as long again are still alike (logarithm)
_ANY_LENGTH = 0.01  # share of paragraphs that are like no other


def odds_of_going_on(lines: Sequence[Line], ended: Sequence[bool]) -> dict[Line, float]:
    """How much likelier it is that a line below a full stop goes on than that it begins (logarithm).

    `ended`: the lines below which something else surely begins.  Empty if too few paragraphs tell.
    """
    runs = [*_runs(lines, ended)]
    if len(runs) < _FEWEST:
        return {}
    lengths = Counter(end - start for start, end in runs)
    share = {n: _share(n, lengths, len(runs)) for n in range(1, max(lengths) + 1)}
    wide = sum(len(line.text) for line in lines) / len(lines)
    stops = sum(line.text.count("。") for line in lines)
    often = log(wide * stops / sum(len(line.text) for line in lines)) if stops else 0.0
    return {
        lines[at]: often + log(share[end - start] / share[at - start] / share[end - at])
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


def _share(length: int, lengths: Counter[int], total: int) -> float:
    """The share of paragraphs about as long."""
    alike = sum(
        count * exp(-((log(length / other) / _BANDWIDTH) ** 2) / 2) for other, count in lengths.items()
    )
    return (alike / total + _ANY_LENGTH) / (length * _BANDWIDTH * 2.5)
