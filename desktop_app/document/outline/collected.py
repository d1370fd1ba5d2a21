"""Texts that a library shows one below the other: 乡镇工作总结篇1, 乡镇工作总结篇2 head a text each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from desktop_app.document.chinese import tight
from desktop_app.document.outline.short_lines import Place, place_of
from desktop_app.document.passage import Hint, Passage

_NTH = re.compile(
    r"(?P<name>[^，。；：]{2,40}?)[（(]?(?:篇(?:[一二三四五六七八九十]{1,3}|\d{1,2})|第(?:[一二三四五六七八九十]{1,3}|\d{1,2})篇)[)）]?[:：]?"
)


def collected(passages: Sequence[Passage], order: int) -> dict[Place, int]:
    """Lines that name the texts of a collection, two or more of one name, all of this `order`."""
    told = [
        (passage, found["name"])
        for passage in passages
        if passage.hint is Hint.NONE and not passage.level and (found := _NTH.fullmatch(tight(passage.text)))
    ]
    names = Counter(name for _, name in told)
    return {place_of(passage): order for passage, name in told if names[name] > 1}
