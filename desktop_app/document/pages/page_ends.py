"""How likely a page ended behind a full stop inside a paragraph: what pages and lengths tell of it.

A page that ends behind a full stop ends its paragraph too, or cuts it.  Few pages end so at all, and fewer of
them inside a paragraph; but a paragraph that ends amid a line surely ended, one that ends with a full line
seldom does by chance, and two short paragraphs are together as long as one among long ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import log

from desktop_app.document.marks import ends_sentence
from desktop_app.document.pages.page_grid import PAGE_CUTS, Odds, PageGrid
from desktop_app.document.pages.run_lengths import Lengths
from desktop_app.document.passage import Hint, Passage

#: Odds (logarithm) that a page cut a paragraph: where a mark shows it, elsewhere, where nothing marks pages.
_MARKED, _ELSEWHERE, _ANYWHERE = -1.3, -3.9, -3.5
_MOST = 2.0  # what lengths may tell at most
#: Odds (logarithm): a page began here; its paragraph ended, told by pages and lines, or by lines alone.
_BEGUN, _ENDED, _ENDED_AMID_LINE = 1.5, -2.5, -2.0
_FEWEST_CUTS, _FEWEST_FOR_LINES = 4, 8  # page ends that tell these
_FULL = 1.5  # odds (logarithm) that the last line of a page is full
_LIKELY = 2.0  # odds (logarithm) that passages which a page may part are one paragraph


def find_pages(passages: Sequence[Passage]) -> list[Passage]:
    """The passages, told of each whether a page may begin with it and whether the one above it ended."""
    cuts = sum(b.reason in PAGE_CUTS for passage in passages for b in passage.breaks)
    marked = any(passage.page_start for passage in passages)
    if not (cuts or marked):
        return list(passages)
    pages = _Pages(passages, cuts, marked=marked)
    return [*passages[:1], *(pages.told(index) for index in range(1, len(passages)))]


class _Pages:
    """The pages of these passages, which cut so many sentences; `marked`: numbers or blanks show them."""

    def __init__(self, passages: Sequence[Passage], cuts: int, *, marked: bool) -> None:
        self._passages, self._cuts, self._marked = passages, cuts, marked
        self._grid = PageGrid(passages)
        whole = [passage for passage in passages if passage.breaks or ends_sentence(passage.text)]
        counts = [self._grid.lines(passage) for passage in whole]
        self._lengths = Lengths(counts)
        self._mean = sum(counts) / len(counts) if counts else 1.0

    def told(self, index: int) -> Passage:
        """The passage with what pages tell of its start."""
        passage, odds = self._passages[index], self._grid.odds[index]
        begun = not self._marked and self._cuts >= _FEWEST_CUTS and odds.page > _BEGUN
        start = passage.page_start or (begun and passage.hint is Hint.NONE)
        ended = passage.ended_above or self._ended(odds)
        one = self._of_one_paragraph(index)
        likely = passage.page_start or one > _LIKELY
        return replace(
            passage,
            page_start=start,
            ended_above=ended,
            full_above=start
            and not ended
            and likely
            and odds.line > _FULL
            and self._cuts >= _FEWEST_FOR_LINES,
            page_odds=None if ended else self._cut_odds(index, one),
        )

    def _ended(self, odds: Odds) -> bool:
        """The paragraph above surely ended: no page did there, or one did amid a line."""
        if self._marked:
            return self._cuts >= _FEWEST_FOR_LINES and odds.line < _ENDED_AMID_LINE
        return self._cuts >= _FEWEST_CUTS and odds.both < _ENDED

    def _cut_odds(self, index: int, one: float) -> float:
        """How much likelier a page cut a paragraph above the passage than that one ended (logarithm)."""
        odds = self._grid.odds[index]
        begun = _MARKED if self._passages[index].page_start else _ELSEWHERE
        told = odds.line + begun if self._marked else odds.both + _ANYWHERE
        return told + max(-_MOST, min(_MOST, one - log(self._mean))) if self._lengths.enough else told

    def _of_one_paragraph(self, index: int) -> float:
        """How much likelier both passages are one than two, by their lengths (logarithm)."""
        above, below = (self._grid.lines(self._passages[at]) for at in (index - 1, index))
        return self._lengths.odds_of_one(above, below) if self._lengths.enough else 0.0
