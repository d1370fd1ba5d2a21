"""Counties of one sign (凤县, 和县): their names are pieces of many words, so a border must be before them.

Knows nothing of other counties.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words.rule_words import words_of

_COUNTIES = words_of("county of one sign")
_BEHIND = rf"(?=$|[、，。；）]|[和与及等]|[{HAN}]{{2,4}}(?:镇|乡|街道)(?![村镇乡]))"
_PREFECTURE = re.compile("[市州区盟]$")


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(f"(?P<county>{longest_first(_COUNTIES)}){_BEHIND}")


def find_one_sign_counties(scene: Scene) -> Iterator[NameMatch]:
    """Such counties, where a border or a known prefecture stands before them."""
    for match in _pattern().finditer(scene.text):
        start = match.start()
        above = scene.name_ending_at(start)
        of_place = above is not None and _PREFECTURE.search(above.term.zh) is not None
        if start == 0 or scene.text[start - 1] in "、，。；：（“" or of_place:
            zh = match["county"]
            yield NameMatch(start, match.end(), zh, _COUNTIES[zh], "place")
