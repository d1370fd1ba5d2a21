"""What a place or body is called: “中国油茶之乡” is the “Home of Oil-Tea Camellia in China”.

A title is known whole, or by what it is the home of; anything else is None.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.words.rule_words import words_of

_TITLES = words_of("title in quotation marks")
_QUOTED = re.compile("“(?P<in>[^“”]+)”")
_HOME = re.compile("(?P<land>中国|世界|全国)?(?P<what>.+?)(?P<head>之乡|之都|之城|名城|之府)")
_HEADS = {
    "之乡": "Home of {}", "之都": "Capital of {}", "之城": "City of {}", "名城": "Famous City of {}",
    "之府": "Land of {}",
}  # fmt: skip
_LANDS = {"中国": " in China", "世界": " of the World", "全国": " in China", None: ""}
_SMALL = frozenset(["and", "of", "in", "the", "for"])


def title(zh: str, nouns: NounReader) -> str | None:
    """English of a title in quotation marks."""
    match = _QUOTED.fullmatch(zh)
    if match is None:
        return None
    told = _TITLES.get(match["in"]) or _home(match["in"], nouns)
    if told is None:
        noun = nouns.read(match["in"])
        told = _in_capitals(noun.english) if noun else None
    return f"the “{told}”" if told else None


def _home(zh: str, nouns: NounReader) -> str | None:
    match = _HOME.fullmatch(zh)
    what = nouns.read(match["what"]) if match else None
    if match is None or what is None:
        return None
    return f"{_HEADS[match['head']].format(_in_capitals(what.english))}{_LANDS[match['land']]}"


def _in_capitals(english: str) -> str:
    words = english.split(" ")
    return " ".join(word if word in _SMALL else word[:1].upper() + word[1:] for word in words)
