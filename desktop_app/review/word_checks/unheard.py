"""Chinese words that nothing answers in a sentence told so faithfully that nothing else could tell them.

``list_items`` and ``completeness`` weigh how much is left over; here the English has no word to spare: each
of its words answers one of the Chinese.  What then stands beside a joint of a list and is not heard, or
fills a clause, was left out.  Of 1,941 good pairs five do so (``docs/checks.md``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.word_checks.strays import content_words
from desktop_app.review.word_checks.witnesses import witnesses
from desktop_app.review.words.alignment import Link
from desktop_app.review.words.clauses import CLAUSE_ZH, clause_at
from desktop_app.review.words.relations import nearness
from desktop_app.review.words.word_lists import loose_words

_JOINT = re.compile(r"[、和与及]")
_SOMEWHAT_STRANGE, _UNHEARD, _FEWEST_SIGNS = 0.5, 0.7, 2
_NEAR, _QUITE_NEAR = 0.25, 0.1  # to an English word that answers nothing: it may tell it after all
_FEWEST_OF_A_CLAUSE = 2
_FEW, _MOST_FREE = 2, 0.25  # of the words of the Chinese may be unheard: freely told, any of them may be told


def left_unheard(pair: Pair) -> Iterator[Finding]:
    """dropped-clause: an item beside a joint, or a whole clause, that no English word could tell."""
    strange = sum(word.weight >= _SOMEWHAT_STRANGE for word in content_words(pair))
    row = witnesses(pair)
    if sum(one.weight >= _UNHEARD for one in row) > max(_FEW, _MOST_FREE * len(row)):
        return
    gone = [link for link in _unheard(pair) if _may_be_gone(pair, link, strange)]
    for link in gone:
        if strange and not _joints(pair, link):
            continue
        span = (link.hit.start, link.hit.end) if _joints(pair, link) else _clause_of(pair, link, gone)
        if span:
            yield pair.finding(
                "dropped-clause", Severity.CRITICAL,
                f"“{pair.source[span[0] : span[1]]}” seems to be missing in the English.",
                zh=span,
            )  # fmt: skip
            return


def _unheard(pair: Pair) -> Iterator[Link]:
    weights = {(one.start, one.end): one.weight for one in witnesses(pair)}
    for link in pair.alignment.links:
        says_much = len(link.hit.word) >= _FEWEST_SIGNS and link.hit.word not in loose_words()
        if says_much and weights.get((link.hit.start, link.hit.end), 0.0) >= _UNHEARD:
            yield link


def _may_be_gone(pair: Pair, link: Link, strange: int) -> bool:
    """True if no English word is near it; a strange word is borne beside one joint, two between two."""
    near = _nearest(pair, link.hit.word)
    return near < (_QUITE_NEAR if strange else _NEAR) and strange <= _joints(pair, link)


def _joints(pair: Pair, link: Link) -> int:
    before = link.hit.start and _JOINT.match(pair.source, link.hit.start - 1)
    return bool(before) + bool(_JOINT.match(pair.source, link.hit.end))


@lru_cache(maxsize=64)
def _nearest(pair: Pair, word: str) -> float:
    """How near a Chinese word is to an English one that answers nothing."""
    loose = (one for one in content_words(pair) if not (one.answers or one.is_number))
    return max((nearness(word, pair.alignment.words[one.index].beginnings) for one in loose), default=0.0)


def _clause_of(pair: Pair, link: Link, gone: list[Link]) -> tuple[int, int] | None:
    """The clause that holds `link` if not one of its words is heard, and it is not the whole sentence."""
    start, end = clause_at(pair.source, CLAUSE_ZH, link.hit.start)
    inside = [one for one in pair.alignment.links if start <= one.hit.start < end]
    lost = sum(start <= one.hit.start < end for one in gone)
    heard = any(one.found for one in inside) or len(inside) == len(pair.alignment.links)
    figures = any(start <= atom.start < end for atom in pair.source_numbers)
    return None if heard or figures or lost < _FEWEST_OF_A_CLAUSE else (start, end)
