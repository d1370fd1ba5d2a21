"""Things of which there are as many each: 水稻、玉米示范基地各5000亩, 公园、停车场各12个."""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.numbered_things import MEASURE, MONEY, numbered
from desktop_app.translation.nouns.reading import Nouns

_EACH = re.compile(f"(?P<things>[^⟦⟧，]+[、和][^⟦⟧，]+)各(?P<n>{VALUE})")


def each_counted(nouns: Nouns, zh: str) -> Noun | None:
    """12 parks and 12 parking lots; 5,000 mu each of one and the other. None where a thing is unknown."""
    match = _EACH.fullmatch(zh)
    if match is None:
        return None
    (said,) = nouns.say(match["n"])
    if MEASURE.search(said) or MONEY.match(said):
        things = nouns.several(match["things"])
        joint = "in" if MONEY.match(said) else "of"
        plain = things is not None and not re.search(r"\d| including | such as ", things.english)
        return Noun(f"{said} each {joint} {things.english}", many=True) if things and plain else None
    number, parts = CLASSIFIER.sub("", said), re.split("[、和]", match["things"])
    if number == said or not all(len(part) >= 2 for part in parts):
        return None
    read = [nouns.item(part) for part in parts]
    told = [numbered(one.english.removeprefix("the "), number, said) for one in read if one is not None]
    items = [one for one in told if one and not re.search(r"\d\D+\d| of .* of ", one)]
    return Noun(listed(items), many=True) if len(items) == len(parts) else None
