"""Words told by their counterpart: exports for 进口, "record low" for 新高, "mayor" for 副市长.

Both words are good English in a good place, so that only the Chinese can tell.  A finding needs one of the
two in the Chinese more often than in the English, the other in the English more often than in the Chinese.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from desktop_app.resources import read_text
from desktop_app.review.context import Pair
from desktop_app.review.model import Finding


@dataclass(frozen=True, slots=True)
class _Counterpart:
    """One of two words, the English that tells it, and the other: Chinese that explains it, its English."""

    meant: re.Pattern[str]
    right: str
    grounds: str
    wrong: str


_Both = tuple[str, re.Pattern[str]]  # a word that holds both, 进出口, and the English that tells it


@cache
def _table() -> tuple[tuple[_Counterpart, ...], tuple[_Both, ...]]:
    rows = [
        line.split("=")
        for line in read_text("review/counterparts.txt").splitlines()
        if line[:1] not in ("#", "")
    ]
    both = [(word, re.compile(rf"\b(?:{told})\b", re.IGNORECASE)) for word, told, *rest in rows if not rest]
    apart = [_Counterpart(re.compile(row[0]), *row[1:]) for row in rows if len(row) > 2]
    return tuple(apart), tuple(both)


@cache  # made when its Chinese is met: most never are
def _words(row: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{row})(?!\w)", re.IGNORECASE)


def wrong_counterparts(pair: Pair) -> Iterator[Finding]:
    """opposite: a word that is told by its counterpart."""
    source, english = _without_both(pair)
    for one in _table()[0]:
        if one.meant.search(source) is None:
            continue
        meant = list(one.meant.finditer(source))
        said = list(_words(one.wrong).finditer(english))
        if not said or len(said) <= len(re.findall(one.grounds, source)):
            continue
        if len(meant) <= len(_words(one.right).findall(english)):
            continue
        taken = [*meant, *re.finditer("＊+", source)]
        strange = next((match for match in said if not _has_own_grounds(pair, match, taken)), None)
        if strange:
            yield pair.told_as("opposite", meant[0], strange)


def _without_both(pair: Pair) -> tuple[str, str]:
    """Both sides without the words that speak of both, where both sides have them: neither half is wrong."""
    source, english = pair.source, pair.english
    for word, told in _table()[1]:
        said = told.search(english) if word in source else None
        if said:
            source = source.replace(word, "＊" * len(word), 1)
            english = english[: said.start()] + "*" * len(said[0]) + english[said.end() :]
    return source, english


def _has_own_grounds(pair: Pair, said: re.Match[str], taken: Sequence[re.Match[str]]) -> bool:
    """True if every word of it answers a word of the Chinese that is no part of what was meant or told."""
    own = {
        link.english
        for link in pair.alignment.links
        if link.found and not any(one.start() <= link.hit.start < one.end() for one in taken)
    }
    words = pair.alignment.words
    inside = [index for index, word in enumerate(words) if said.start() <= word.start < said.end()]
    return all(index in own for index in inside)
