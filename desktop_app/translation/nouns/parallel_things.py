"""Two things, each with what belongs to it in front: 预算执行的监督与绩效目标的考核.

The second is no thing of the first: where one of the two is unknown, neither is told.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import UNREAD, Nouns

_PARALLEL = re.compile(
    "(?P<one>[^的、]{2,}的[^的、和与及]{2,})[和与及](?P<two>[^的、和与及]{2,}的[^的、]{2,})"
)


def parallel_things(nouns: Nouns, zh: str) -> Noun | None:
    """English of both, side by side; None where `zh` names no two such things."""
    pair = _PARALLEL.fullmatch(zh)
    if pair is None:
        return None
    one, two = nouns.read(pair["one"]), nouns.read(pair["two"])
    return Noun(f"{one.said} and {two.said}", many=True) if one and two else UNREAD
