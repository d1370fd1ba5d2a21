"""Who heads a body or a division of it: 省政府新闻办新闻发布处处长, 外交部副部长, 市商务局主要负责人.

The body must be known; the words of the division's name as well.
"""

from __future__ import annotations

import re

from desktop_app.translation.names.name_parts import words
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_POSTS = {"长": "Minister", "部长": "Minister", "副部长": "Vice Minister", "部长助理": "Assistant Minister"}
_MINISTER = re.compile("(?P<body>.{2,8}?部)(?P<post>部长助理|副部长|部长|长)")
_MINISTRY = re.compile(r"(?:the )?Ministry of (?P<of>[^()]+?)(?: \([A-Z]+\))?")
_UNITS = {"处": "Division", "科": "Section", "司": "Department"}
_DIVISIONS = words_of("division of a body")
_HEAD = re.compile(
    "(?P<body>.{2,20}?(?:[局委厅办院部署会]|中心))?(?P<of>[^、，的]{2,10}?)(?P<unit>[处科司])(?P<rank>副)?(?P<post>[处科司])长"
)

_CHIEF = re.compile(
    "(?P<body>[^、]{2,20}?(?:[局厅院署]|中心|协会|商会|公司|(?:改革|健康|国资|发改|卫健)委))"
    "(?P<which>主要|有关|相关|分管)?(?:负责人|负责同志)"
)


def division_head(nouns: Nouns, zh: str) -> Noun | None:
    """The head of a division of a body, or the deputy; None where a word is unknown."""
    if (minister := _MINISTER.fullmatch(zh)) is not None:
        return _of_ministry(nouns, minister)
    if (chief := _CHIEF.fullmatch(zh)) is not None:
        return _of_body(nouns, chief)
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


def _of_ministry(nouns: Nouns, match: re.Match[str]) -> Noun | None:
    """外交部副部长, 外交部长: Vice Minister of Foreign Affairs."""
    ministry = nouns.word(match["body"])
    of = _MINISTRY.fullmatch(ministry.english) if ministry else None
    return Noun(f"{_POSTS[match['post']]} of {of['of']}", many=False) if of else None


def _of_body(nouns: Nouns, match: re.Match[str]) -> Noun | None:
    """市商务局主要负责人: the head of the Municipal Commerce Bureau; any other is one of its officials."""
    body = nouns.item(match["body"])
    if body is None or not re.match(r"(?:the )?[A-Z]", body.english):
        return None
    if match["which"] == "主要":
        return Noun(f"head of {body.said}", many=False)
    return Noun(f"officials of {body.said}", many=True)


def _cuts(match: re.Match[str]) -> list[tuple[str, str]]:
    """Where the body may end: 省政府新闻办 + 新闻发布, 新闻发布 alone."""
    front = f"{match['body'] or ''}{match['of']}"
    ends = [at.end() for at in re.finditer("[局委厅办院部署会]|中心", front) if 1 < at.end() < len(front) - 1]
    return [(front[:at], front[at:]) for at in reversed(ends)] + [("", front)]
