"""Places that are known by their government: 官渡区 before 人民政府, however the dictionary tags it.

Knows nothing of other names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words import pinyin

_GOVERNED = re.compile("人民政府|人民代表大会|第[一二三四五六七八九十]+届人民代表大会")


def find_governed(scene: Scene) -> Iterator[NameMatch]:
    """Words that end in a unit and have a government or a congress behind them."""
    for word in scene.words:
        unit = generic_parts.suffixes().get(word.text[-1])
        if (
            3 <= len(word.text) <= 4
            and unit is not None
            and unit.zh in generic_parts.UNITS
            and word.text[-3:] not in ("自治区", "自治州", "自治县", "开发区", "直辖市")
            and _GOVERNED.match(scene.text, word.end)
            and all(m.start != word.start or m.term.pos != "name" for m in scene.terms)
        ):
            english = f"{pinyin.spell(word.text[:-1])} {unit.en}"
            yield NameMatch(word.start, word.end, word.text, english, unit.kind)
