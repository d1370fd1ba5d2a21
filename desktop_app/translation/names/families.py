"""Families by the person they are called after: 李建国家庭, the family of Li Jianguo.

国家 inside is no country there.  Knows nothing of kinds of families (低保家庭).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.document.chinese import HAN
from desktop_app.translation.names.evidence import is_common
from desktop_app.translation.names.person_signs import is_person, surnames
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words import lexicon, pinyin

_FAMILY = re.compile(rf"(?:^|(?<=[、，。；：和]))(?P<name>[{HAN}]{{3}})家庭(?=$|[、，。；]|[和等荣获入被当])")


def find_families(scene: Scene) -> Iterator[NameMatch]:
    """Three signs that the dictionary reads as a person, with 家庭 behind them, as an item of its own."""
    for match in _FAMILY.finditer(scene.text):
        name = match["name"]
        words = lexicon.tagged(name)
        person = len(words) == 1 and words[0].tag.startswith("nr")
        if (person or is_person(name)) and name[0] in surnames() and not is_common(name):
            english = f"the family of {pinyin.spell_person(name)}"
            yield NameMatch(*match.span(), match[0], english, "person")
