"""What people find hard: 停车难、买菜难问题 are difficulties in parking and buying groceries.

The deed is a word of the table; what is not in it stays for others to read.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_DEEDS = words_of("what is hard to do")
_ONE = f"(?:{longest_first(_DEEDS)})"
_HARD = re.compile(
    f"(?:群众|居民|市民|百姓|老百姓)?的?“?(?P<deeds>{_ONE}难(?:”?[、和]“?{_ONE}难)*)”?(?P<such>等)?的?(?P<trouble>问题|难题)?"
)


def hard_to_do(_: Nouns, zh: str) -> Noun | None:
    """English of what is hard; None where one of the deeds is unknown."""
    match = _HARD.fullmatch(zh) if "难" in zh else None
    if match is None or (match["such"] and not match["trouble"]):
        return None
    deeds = listed([_DEEDS[deed] for deed in re.findall(f"({_ONE})难", match["deeds"])])
    hard = f"difficulties in {deeds}"
    return Noun(f"problems such as {hard}" if match["such"] else hard, many=True)
