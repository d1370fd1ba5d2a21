"""The name of whom a profile is of: what lies somewhere has one, so 金桥工业园 is Jinqiao Industrial Park.

Only names of two signs before a kind of place or body, where the two are no common word.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.translation.names.evidence import is_common
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.words import pinyin
from desktop_app.translation.words.rule_words import words_of

_KINDS = words_of("kind of place or body with a name")
_NAMED = re.compile(rf"(?P<own>[{HAN}]{{2}})(?P<kind>{longest_first(_KINDS)})")

_NO_NAME = re.compile("^[使让令把将对在与和为]|[全各该本我每]$")  # 使 + 全县


def own_name(zh: str, nouns: NounReader) -> str | None:
    """English of such a name; None for what a dictionary knows."""
    match = _NAMED.fullmatch(zh)
    if match is None or is_common(match["own"]) or nouns.word(match["own"]) is not None:
        return None
    if _NO_NAME.search(match["own"]):
        return None
    return _KINDS[match["kind"]].format(pinyin.spell(match["own"]))
