"""Who signs a report or delivers it: 汉滨区人民政府代区长 向诗兵, set off by a blank at the end of a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.document.chinese import HAN
from desktop_app.translation.names.person_signs import surnames
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words import pinyin
from desktop_app.translation.words.rule_words import pattern_of

_OFFICE = rf"(?:{pattern_of('title of a person')})(?:[（(][^（）()]*[)）])?"
_SIGNED = re.compile(rf"{_OFFICE}\s+(?P<name>[{HAN}]\s?[{HAN}]{{1,2}})\s*$")


def find_signatures(scene: Scene) -> Iterator[NameMatch]:
    """The person behind an office at the end of the text, two characters of a name perhaps set apart."""
    signed = _SIGNED.search(scene.text)
    if signed and signed["name"][0] in surnames():
        han = re.sub(r"\s", "", signed["name"])
        yield NameMatch(*signed.span("name"), signed["name"], pinyin.spell_person(han), "person")
