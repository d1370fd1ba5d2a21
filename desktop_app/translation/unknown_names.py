"""Words no dictionary knows that are tagged as names (桃渚, 柔川): engines would invent their English.

They are spelt; a word inside a short quotation is left alone, for it may be part of a brand or a slogan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.translation import lexicon, pinyin
from desktop_app.translation.name_scene import MAKERS, NAME_TAGS, NameMatch, Scene, is_proper
from desktop_app.translation.script import is_han

_QUOTED = 12  # characters of a quotation that may be a brand or a slogan as a whole
_ROUTE = re.compile("[东南西北]延|[南北东西]向|.某|[一-龥]镇级")


def unknown_words(scene: Scene) -> Iterator[NameMatch]:
    """Words no dictionary knows that are tagged as names (桃渚, 柔川): engines would invent their English."""
    for word in scene.words:
        if (
            word.tag[:2] in NAME_TAGS
            and len(word.text) in (2, 3)
            and not lexicon.is_ordinary(word.text)
            and is_proper(word)
            and word.text[-1] not in MAKERS
            and not _ROUTE.fullmatch(word.text)
            and not _in_short_quotes(scene.text, word.start, word.end)
            and all(word.end <= m.start or m.end <= word.start for m in scene.terms)
        ):
            end = word.end + _rare_char_after(scene, word.end)
            zh = scene.text[word.start : end]
            yield NameMatch(word.start, end, zh, pinyin.spell(zh), "place")


def _in_short_quotes(text: str, start: int, end: int) -> bool:
    """“韦帕”, “莫米司特片”: brands and slogans have English of their own; half a one is none."""
    opened = text.rfind("“", 0, start)
    closed = text.find("”", end)
    inside = text[opened + 1 : closed]
    return 0 <= opened < closed and closed - opened <= _QUOTED and not re.search("[“”，。；]", inside)


def _rare_char_after(scene: Scene, at: int) -> int:
    """1 when the dictionary's tagger cut a name one character short (智恒禹 + 娲)."""
    after = next((word for word in scene.words if word.start == at), None)
    return int(
        after is not None
        and len(after.text) == 1
        and is_han(after.text)
        and 0 <= lexicon.frequency(after.text) < 60
    )
