"""A clause or item for which the English has no room: its neighbours stand side by side.

``completeness`` weighs words, which may be told in any way; here nothing stands between what is told of the
clause before and of the one behind, so that nothing can tell the clause.  Figures and what leans on them (近)
go where English likes them and mark no place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.told_terms import told_terms
from desktop_app.review.word_checks.strays import content_words
from desktop_app.review.word_checks.witnesses import Witness, witnesses
from desktop_app.review.words.clauses import stretches

_CUT = re.compile(r"[，；。：！？、]+(?!\d)")
# Of 3,400 good pairs one has a clause without room and so little heard (docs/checks.md).
_UNHEARD, _FEWEST_UNHEARD, _ENOUGH, _MOST_TOLD = 0.6, 2, 1.7, 1
_FEWEST_SIGNS = 2


def clauses_without_room(pair: Pair) -> Iterator[Finding]:
    """dropped-clause: a clause or item between two that follow each other in the English."""
    pieces = stretches(pair.source, _CUT)
    if len(pieces) <= _FEWEST_UNHEARD:
        return
    places = _places(pair)
    told = [[there for here, there in places if start <= here < end] for start, end in pieces]
    row = witnesses(pair)
    for at in range(1, len(pieces) - 1):
        if _has_room(pair, *told[at - 1 : at + 2]) or not _is_unheard(pair, row, *pieces[at]):
            continue
        start, end = pieces[at]
        yield pair.finding(
            "dropped-clause", Severity.CRITICAL,
            f"“{pair.source[start:end]}” seems to be missing in the English.",
            zh=(start, end),
        )  # fmt: skip
        return


def _places(pair: Pair) -> list[tuple[int, int]]:
    """Where the Chinese stands that is told, words and terms, and where in the English."""
    links = (one for one in pair.alignment.links if one.found and len(one.hit.word) >= _FEWEST_SIGNS)
    found = {one.hit.start: pair.alignment.words[one.english].start for one in links}
    return sorted((found | {term.zh_start: term.en_start for term in told_terms(pair)}).items())


def _has_room(pair: Pair, before: Sequence[int], own: Sequence[int], behind: Sequence[int]) -> bool:
    """True unless what is told of the neighbours stands in order with no word between."""
    if not before or not behind or len(own) > _MOST_TOLD:
        return True
    left, right = max(before), min(behind)
    return left >= right or any(left < word.start < right for word in content_words(pair))


def _is_unheard(pair: Pair, row: Sequence[Witness], start: int, end: int) -> bool:
    """True if too much of a clause without figures is not heard for it to be told in passing."""
    if any(start <= atom.start < end for atom in pair.source_numbers):
        return False
    weights = [one.weight for one in row if start <= one.start < end and one.weight >= _UNHEARD]
    return len(weights) >= _FEWEST_UNHEARD and sum(weights) >= _ENOUGH
