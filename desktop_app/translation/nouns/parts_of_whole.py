"""Wholes by the part that each thing has in them: 以居家为基础、机构为补充的养老服务体系.

The table has the parts; the caller reads the things and the whole.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun, one_frame, told_behind
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_PARTS = words_of("part that a thing has in a whole")
_CARE = words_of("care by where it is given")
_ONE = f"(?:以|由)?(?:[^、，的为]|的(?=[^、，]*为)){{2,}}?为(?:{longest_first(_PARTS)})"
_WHOLE = re.compile(f"(?P<parts>以{_ONE}(?:[、，]{_ONE})+)的(?P<what>[^，的]{{2,}})")
_PART = re.compile(f"(?:以|由)?(?P<thing>.{{2,}})为(?P<part>{longest_first(_PARTS)})")
_FOR_CARE = re.compile("养老|托育|照护|康养|护理")
# What more could not stand behind: it would be the development that has the parts.
_GOVERNS = re.compile(" (?:of|in|to|from) |^[0-9A-Z]")


def part_of_whole(nouns: Nouns, zh: str) -> Noun | None:
    """English of a whole with the parts of several things in it; None for anything else."""
    match = _WHOLE.fullmatch(zh)
    what = nouns.item(match["what"]) if match else None
    if match is None or what is None or _GOVERNS.search(what.english):
        return None
    care = _CARE if _FOR_CARE.search(match["what"]) else {}
    told = [_part(part, nouns.read, care) for part in _parts(match["parts"])]
    if not all(told):
        return None
    return told_behind(one_frame(match["what"], what), f"with {listed([one for one in told if one])}")


def _parts(zh: str) -> list[str]:
    """The parts, each of which may be a list: 以公交、地铁为主体、出租车为补充."""
    parts = [""]
    for piece in re.split("[、，]", zh):
        parts[-1] += f"、{piece}" if parts[-1] else piece
        if _PART.fullmatch(parts[-1]):
            parts.append("")
    return parts[:-1]


def _part(zh: str, read: ReadNoun, care: dict[str, str]) -> str | None:
    match = _PART.fullmatch(zh)
    if match is None:
        return None
    thing = care.get(match["thing"])
    if thing is None and (known := read(match["thing"])) is not None:
        thing = known.said
    return f"{thing} {_PARTS[match['part']]}" if thing else None
