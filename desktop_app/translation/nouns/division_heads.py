"""Who heads a division of a body: 省政府新闻办新闻发布处处长, 市外办欧美处副处长, 财政部税政司司长.

The body must be known; the words of the division's name as well.
"""

from __future__ import annotations

import re

from desktop_app.translation.names.name_parts import words
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_UNITS = {"处": "Division", "科": "Section", "司": "Department"}
_DIVISIONS = words_of("division of a body")
_HEAD = re.compile(
    "(?P<body>.{2,20}?(?:[局委厅办院部署会]|中心))?(?P<of>[^、，的]{2,10}?)(?P<unit>[处科司])(?P<rank>副)?(?P<post>[处科司])长"
)


def division_head(nouns: Nouns, zh: str) -> Noun | None:
    """The head of a division of a body, or the deputy; None where a word is unknown."""
    match = _HEAD.fullmatch(zh)
    if match is None or match["post"] != match["unit"]:
        return None
    for body, of in _cuts(match):
        known = nouns.item(body) if body else None
        named = _DIVISIONS.get(of) or " ".join(words(of) or [])
        if named and (not body or known is not None):
            whose = f" of {known.said}" if known else ""
            division = f"the {named} {_UNITS[match['unit']]}{whose}"
            return Noun(f"{'deputy ' if match['rank'] else ''}director of {division}", many=False)
    return None


def _cuts(match: re.Match[str]) -> list[tuple[str, str]]:
    """Where the body may end: 省政府新闻办 + 新闻发布, 新闻发布 alone."""
    front = f"{match['body'] or ''}{match['of']}"
    ends = [at.end() for at in re.finditer("[局委厅办院部署会]|中心", front) if 1 < at.end() < len(front) - 1]
    return [(front[:at], front[at:]) for at in reversed(ends)] + [("", front)]
