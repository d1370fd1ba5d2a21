"""First lines of paragraphs whose indent a copy lost: they end two signs before the margin.

A PDF has no spaces where a paragraph is indented; what is copied from it begins at the edge, but each
first line still holds two signs less than the lines below it.  Where the text shows that they do, a line
below a full stop at the margin is told: it begins a paragraph, or it goes on with the one above.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp, log

from desktop_app.document.chinese import cells
from desktop_app.document.marks import CLOSERS, OPENERS, ends_sentence, unbreakable_start
from desktop_app.document.passage import Hint, Line

INDENT = 2  # signs
_FEWEST, _FEWEST_INSIDE = 3, 8  # lines that tell
_ENOUGH = 500  # lines that tell how they are to be measured
_MOST = 0.8  # share of the first lines that are as they should be
_SURE, _CERTAIN = log(10), log(1000)
_UNSEEN = 0.5  # counted for a width that no line has
_SHORT = 0.8  # of the margin: a line that surely ended its paragraph
_NEAR = 5  # signs that a line which goes on may miss the margin by
_FARTHEST = 12  # signs; what misses it by more is all one
_HUNG = "，。；：、！？" + CLOSERS  # signs that begin no line, and may stand behind the margin
_BREAKS = "。！？；：!?;:"


@dataclass(frozen=True, slots=True)
class FirstLines:
    """Lines below others at the margin: those that `begin` a paragraph, those `inside` one.

    `told`: the widths tell; what is in neither is unknown.
    """

    begin: frozenset[Line] = frozenset()
    inside: frozenset[Line] = frozenset()
    told: bool = False


class _Margin:
    """Where lines that go on end, in one way of measuring them."""

    def __init__(self, lines: Sequence[Line], width: Callable[[str], int], sign: int, pieces: bool) -> None:
        self.lines, self.sign, self.pieces = lines, sign, pieces
        self.widths = [width(line.text.replace("**", "")) for line in lines]
        going = [at for at, (line, after) in enumerate(pairwise(lines)) if _goes_on(line, after)]
        known = set(going)
        usual = Counter(self.widths[at] for at in going if at - 1 in known).most_common(1)
        self.edge = usual[0][0] if usual else 0
        self.going = [at for at in going if self.near(at)]
        known = set(self.going)
        self.inside = Counter(self.miss(at) for at in self.going if at - 1 in known)

    def spread(self) -> float:
        """How differently lines inside paragraphs miss the margin (entropy): least by the right measure."""
        total = self.inside.total()
        return sum(count * log(total / count) for count in self.inside.values()) / max(1, total)

    def first(self) -> list[float]:
        """The odds of the lines that surely are first ones."""
        return [self.odds(at) for at in self.going if at and self.ended(at - 1)]

    def miss(self, at: int, indent: int = 0) -> int:
        """By how much a line with that indent misses the margin for no reason that the next line tells."""
        line, after = self.lines[at], self.lines[at + 1]
        room = self.edge - self.widths[at] - indent * self.sign
        hung = room < 0 and room >= -self.sign and line.text[-1] in _HUNG
        if self.pieces and (hung or 0 <= room < _start(after.text, self.sign)):
            return 0
        return max(-_FARTHEST * self.sign, min(_FARTHEST * self.sign, room))

    def odds(self, at: int) -> float:
        """How much likelier its width makes it that a line is a first one (logarithm)."""
        first, inside = (self.inside[self.miss(at, indent)] + _UNSEEN for indent in (INDENT, 0))
        return log(first / inside)

    def near(self, at: int) -> bool:
        """The line ends near the margin."""
        return abs(self.widths[at] - self.edge) <= _NEAR * self.sign

    def ended(self, at: int) -> bool:
        """The line surely ended its paragraph."""
        return self.widths[at] < _SHORT * self.edge and ends_sentence(self.lines[at].text)

    def too_wide(self, at: int) -> bool:
        """The line, whether it goes on or not, has no room for an indent."""
        over = self.miss(at, INDENT)
        return over < 0 and sum(n for miss, n in self.inside.items() if miss <= over) + _UNSEEN < (
            self.inside.total() * exp(-_SURE)
        )


def find_first_lines(lines: Sequence[Line]) -> FirstLines:
    """What the widths of lines tell in a wrapped text without indents."""
    ways = ((len, 1, False), (cells, 2, False), (len, 1, True), (cells, 2, True))
    way = min(ways, key=lambda way: _Margin(lines[:_ENOUGH], *way).spread())
    margin = _Margin(lines, *way)
    first = margin.first()
    if margin.inside.total() < _FEWEST_INSIDE or len(first) < _FEWEST:
        return FirstLines()
    if sum(first) < _CERTAIN or sum(odds > 0 for odds in first) < _MOST * len(first):
        return FirstLines()
    begin = frozenset(lines[at] for at in margin.going if at and margin.odds(at) > _SURE)
    inside = [at for at in margin.going if at and margin.odds(at) < -_SURE]
    last = [at for at in range(1, len(lines) - 1) if ends_sentence(lines[at].text) and margin.too_wide(at)]
    return FirstLines(begin, frozenset(lines[at] for at in (*inside, *last) if margin.near(at - 1)), True)


def _goes_on(line: Line, after: Line) -> bool:
    """The line breaks off inside a sentence."""
    plain = line.hint is Hint.NONE and after.hint is Hint.NONE
    return plain and line.text[-1] not in _BREAKS and not ends_sentence(line.text)


def _start(text: str, sign: int) -> int:
    """How much room the first piece of a line needs: a word, a figure, a sign with those beside it."""
    word = unbreakable_start(text)
    if word:
        return len(word)
    end = 1
    while end < len(text) and (text[end] in _HUNG or text[end - 1] in OPENERS):
        end += 1
    return sign * end
