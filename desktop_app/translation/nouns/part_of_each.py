"""Ways of working by the part that each plays in them: “县级统筹、乡镇负责、村级落实”的工作机制.

The tables have who plays a part and what it is; the caller reads what the way of working is called.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_WHO = words_of("who plays a part")
_PART = words_of("part that is played")
_EACH = f"(?:{longest_first(_WHO)})(?:{longest_first(_PART)})"
_WAY = re.compile(
    f"(?P<quote>“?)(?P<all>{_EACH}(?:[、，]{_EACH})+)(?(quote)”?)的?(?P<what>[^“”、，]{{0,6}}?(?:机制|模式|体系|格局|体制|制度|方式|架构))"
)
_ONE = re.compile(f"(?P<who>{longest_first(_WHO)})(?P<part>{longest_first(_PART)})")


def part_of_each(nouns: Nouns, zh: str) -> Noun | None:
    """English of a way of working in which each has a part; None for anything else."""
    match = _WAY.fullmatch(zh)
    what = nouns.item(match["what"]) if match else None
    if match is None or what is None:
        return None
    parts = [f"{_WHO[one['who']]} {_PART[one['part']]}" for one in _ONE.finditer(match["all"])]
    bare = what.english.removeprefix("the ")
    return Noun(f"{bare} with {listed(parts)}", what.many, article=True)
