"""One of two joined words that is not told: 文化和旅游 as "tourism" alone.

``list_items`` and ``unsupported_items`` weigh whole lists; two words joined by 和 or 与 are too short for
that.  Where the one is told and the other is not heard at all, good English would still join something to the
one that is told: by "and", a comma, "with".  Where nothing of the kind stands beside it, the other is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding
from desktop_app.review.word_checks.list_items import missing_item
from desktop_app.review.word_checks.strays import content_words
from desktop_app.review.word_checks.witnesses import witnesses
from desktop_app.review.words.alignment import Link
from desktop_app.review.words.word_lists import loose_words, word_list

_JOINS_ZH = re.compile(r"和|与|及|以及|、")
_UNHEARD, _FEWEST_SIGNS = 0.6, 2
_MARKS = re.compile(r"[,;:&/–—]")
_REACH = 3  # words beside what is told within which the other would be joined to it
_JOINS_EN = word_list("joining-en")


def one_of_two(pair: Pair) -> Iterator[Finding]:
    """dropped-clause: a word joined to one that is told, when nothing in the English is joined to that."""
    weights = {one.start: one.weight for one in witnesses(pair)}
    for left, right in pairwise(pair.alignment.links):
        if not _JOINS_ZH.fullmatch(pair.source, left.hit.end, right.hit.start):
            continue
        lost, told = (left, right) if right.found else (right, left)
        if lost.found or not told.found or not _says_something(lost, weights):
            continue
        if _is_joined(pair, told) or _is_said_otherwise(pair, told):
            continue
        yield missing_item(pair, lost.hit.start, lost.hit.end)
        return


def _says_something(link: Link, weights: dict[int, float]) -> bool:
    """True for a word that good English does not leave out, when it is not heard at all."""
    word = link.hit.word
    heard = link.shared or weights.get(link.hit.start, 0.0) < _UNHEARD
    return not heard and len(word) >= _FEWEST_SIGNS and word not in loose_words()


def _is_joined(pair: Pair, told: Link) -> bool:
    """True if something else is joined to what is told, by a word or a mark."""
    words = pair.alignment.words
    beside = words[max(0, told.english - _REACH) : told.english + _REACH + 1]
    own = words[told.english]
    marks = pair.english[beside[0].start : own.start] + pair.english[own.end : beside[-1].end]
    return (
        any(word.text in _JOINS_EN or "-" in word.text for word in beside) or _MARKS.search(marks) is not None
    )


def _is_said_otherwise(pair: Pair, told: Link) -> bool:
    """True if a word that answers nothing stands beside what is told, and may tell the other."""
    free = [word for word in content_words(pair) if word.weight > 0]
    return any(abs(word.index - told.english) <= _REACH for word in free)
