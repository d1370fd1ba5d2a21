"""Circles that so many minutes make: 10分钟公共文化服务圈 are 10-minute public cultural service circles.

The caller reads the circle.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.numerals import value

_CIRCLE = re.compile("(?P<n>\\d{1,2}|[一二三四五六]?十五?)分钟(?P<what>[^、和与的]{2,12}圈)")


def minute_circle(nouns: Nouns, zh: str) -> Noun | None:
    """English of such a circle; None where it is unknown what lies within it."""
    match = _CIRCLE.fullmatch(zh)
    around = nouns.item(match["what"]) if match else None
    if match is None or around is None:
        return None
    minutes = match["n"] if match["n"].isdigit() else value(match["n"])
    return Noun(f"{minutes}-minute {around.english.removeprefix('the ')}", around.many, around.article)
