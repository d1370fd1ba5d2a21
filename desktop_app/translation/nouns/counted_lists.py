"""Lists with one number for all of them: 首店、旗舰店132家, 2万名退役军人和优抚对象.

Parts such a list; the caller reads its things.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.counted_nouns import ACT_OF
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.nouns.numbered_things import joint_of

_TOGETHER = re.compile(rf"(?P<items>[^⟦⟧]*[、和][^⟦⟧]*)(?P<value>{VALUE})")
_OF_BOTH = re.compile(
    rf"(?P<value>{VALUE})(?P<items>[^⟦⟧、]{{3,}}和[^⟦⟧、]{{3,}})"
)  # 2万名退役军人和优抚对象


def of_all(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """首店、旗舰店132家: the number is that of all; `read` reads the list."""
    match = _TOGETHER.fullmatch(zh) or _OF_BOTH.fullmatch(zh)
    if match is None:
        return None
    items, said = read(match["items"]), say(match["value"])
    number = CLASSIFIER.sub("", said[0])
    if items is None or ACT_OF.search(items.english) or re.search(r"\bthe\b|\d", items.english):
        return None
    if joint := joint_of(said[0]):
        return Noun(f"{said[0]} {joint} {items.english}", many=True)
    return Noun(f"{number} {items.english}", many=True) if number != said[0] else None
