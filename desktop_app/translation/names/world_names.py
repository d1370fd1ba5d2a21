"""Names of the world beyond China (列日, 冯德莱恩): in English they have a spelling of their own, not pinyin.

``world_names.csv`` gives 3,000 of places, persons, works, companies and bodies.  Only whole words count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app import resources
from desktop_app.translation.names.scene import NameMatch, Scene

_SAFE = 3  # characters of a name that no other name begins with by chance
FOREIGN = "foreign"  # kind of such a name


def find_world_names(scene: Scene) -> Iterator[NameMatch]:
    """The known foreign names of the text, longest first, where they are words of their own."""
    borders = {word.start for word in scene.words} | {word.end for word in scene.words}
    for match in _pattern().finditer(scene.text):
        start, end = match.span()
        cut = any(term.start < start < term.end or term.start < end < term.end for term in scene.terms)
        known = any(term.start <= start and end <= term.end for term in scene.terms)
        goes_on = len(match[0]) < _SAFE and scene.char_that_goes_on(end)  # 里尔 in 里尔康
        if not cut and not known and not goes_on and {start, end} <= borders:
            yield NameMatch(start, end, match[0], _spelt()[match[0]], FOREIGN)


@cache
def _spelt() -> dict[str, str]:
    rows = resources.read_rows("translation/world_names.csv")
    return {row["zh"]: row["en"] for row in rows}


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(re.escape(zh) for zh in sorted(_spelt(), key=len, reverse=True)))
