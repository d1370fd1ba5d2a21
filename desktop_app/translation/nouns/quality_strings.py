"""Things with several qualities in a row: 清洁低碳安全高效的能源体系, 自主可控、安全可靠的产业链.

Each quality is a word of two characters; the caller reads the thing.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun, table
from desktop_app.translation.nouns.reading import UNREAD, Nouns
from desktop_app.translation.words.rule_words import words_of

_QUALITIES = words_of("quality in a string")
_ONE = longest_first(_QUALITIES)
_STRING = re.compile(f"(?P<run>(?:{_ONE})(?:[、和与]?(?:{_ONE}))+)的(?P<what>[^的、，]{{2,}})")
_NO_THING = re.compile(r"^(?:\d|an? |all |more )")
_OF = re.compile(" (?:of|for) ")


def with_qualities(nouns: Nouns, zh: str) -> Noun | None:
    """English of such a thing; None where one quality or the thing is unknown."""
    match = _STRING.fullmatch(zh) if "的" in zh else None
    if match is None or {match["run"], f"{match['run']}的"} & table("phrase_adjectives").keys():
        return None
    what = nouns.item(match["what"])
    bare = what.english.removeprefix("the ") if what is not None else ""
    if what is None or _NO_THING.search(bare) or (bare != what.english and _OF.search(bare)):
        return UNREAD
    said = [_QUALITIES[one] for one in re.findall(_ONE, match["run"])]
    return Noun(f"{listed(said)} {bare}", what.many, what.article or bare != what.english)
