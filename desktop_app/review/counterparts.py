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
from desktop_app.review.model import Finding, Severity


@dataclass(frozen=True, slots=True)
class _Counterpart:
    """One of two words, the English that tells it, and the other: Chinese that explains it, its English."""

    meant: re.Pattern[str]
    right: str
    grounds: str
    wrong: str


@cache
def _counterparts() -> tuple[_Counterpart, ...]:
    rows = [
        line.split("=")
        for line in read_text("review/counterparts.txt").splitlines()
        if line[:1] not in ("#", "")
    ]
    return tuple(_Counterpart(re.compile(meant), *others) for meant, *others in rows)


@cache  # made when its Chinese is met: most never are
def _words(row: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{row})(?!\w)", re.IGNORECASE)


def wrong_counterparts(pair: Pair) -> Iterator[Finding]:
    """opposite: a word that is told by its counterpart."""
    for one in _counterparts():
        meant = list(one.meant.finditer(pair.source))
        said = list(_words(one.wrong).finditer(pair.english)) if meant else []
        if not said or len(said) <= len(re.findall(one.grounds, pair.source)):
            continue
        if len(meant) <= len(_words(one.right).findall(pair.english)):
            continue
        strange = next((match for match in said if not _has_own_grounds(pair, match, meant)), None)
        if strange:
            yield pair.finding(
                "opposite", Severity.CRITICAL, f"{meant[0][0]} is told as “{strange[0]}”.",
                zh=meant[0].span(), en=strange.span(),
            )  # fmt: skip


def _has_own_grounds(pair: Pair, said: re.Match[str], meant: Sequence[re.Match[str]]) -> bool:
    """True if every word of it answers a word of the Chinese that is no part of what was meant."""
    own = {
        link.english
        for link in pair.alignment.links
        if link.found and not any(one.start() <= link.hit.start < one.end() for one in meant)
    }
    words = pair.alignment.words
    inside = [index for index, word in enumerate(words) if said.start() <= word.start < said.end()]
    return all(index in own for index in inside)
