"""How likely a page ended behind a full stop inside a paragraph: what pages and lengths tell of it.

A page that ends behind a full stop ends its paragraph too, or cuts it.  Few pages end so at all, and fewer of
them inside a paragraph; but a paragraph that ends amid a line surely ended, one that ends with a full line
seldom does by chance, and two short paragraphs are together as long as one among long ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log

from desktop_app.document.marks import ends_sentence
from desktop_app.document.pages.line_lengths import USUAL_LINES, Lines
from desktop_app.document.pages.page_grid import odds_of_pages
from desktop_app.document.pages.run_lengths import Lengths
from desktop_app.document.passage import Passage

#: Odds (logarithm) that a page cut a paragraph: where one began, and anywhere else.
_MARKED, _ANYWHERE = -1.3, -3.9
_MOST = 2.0  # what lengths may tell at most


class PageEnds:
    """The ends of pages among these passages."""

    def __init__(self, passages: Sequence[Passage], lines: Lines | None, *, marked: bool) -> None:
        self._passages, self._marked = passages, marked
        self._places = odds_of_pages(passages, marked=marked)
        self._measure = lines or USUAL_LINES
        whole = [passage for passage in passages if passage.breaks or ends_sentence(passage.text)]
        counts = [self._measure.count(passage) for passage in whole]
        self.lengths = Lengths(counts)
        self._mean = sum(counts) / len(counts) if counts else 1.0

    def odds(self, index: int) -> float:
        """How much likelier a page cut a paragraph above this passage than that one ended (logarithm)."""
        above, passage = self._passages[index - 1], self._passages[index]
        odds = self._places[index] + (_MARKED if self._marked and passage.page_start else _ANYWHERE)
        if self.lengths.enough:
            above_lines, below = self._measure.count(above), self._measure.count(passage)
            told = self.lengths.odds_of_one(above_lines, below) - log(self._mean)
            odds += max(-_MOST, min(_MOST, told))
        return odds
