"""Those who are named and others like them: 妇女、老人等合法权益, 抓好A、B等工作.

Joins two phrases that were read; knows no words but rights.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun, ReadNoun

_NAMES = re.compile(
    r"(?:(?:the )?[A-Z](?:(?! and ).)*?, )*(?:the )?[A-Z](?:(?! and ).)*? and (?:the )?[A-Z](?:(?! and ).)*"
)

RIGHTS = {
    "合法权益": "the lawful rights and interests", "权益": "the rights and interests",
    "合法权利": "the lawful rights", "利益": "the interests", "就业": "the employment",
    "群体就业": "the employment", "群体合法权益": "the lawful rights and interests",
    "群体权益": "the rights and interests",
}  # fmt: skip


def other_areas(items: Noun) -> Noun:
    """抓好A、B等工作: solid work in A, B and other areas."""
    return Noun(_and_other(items, "areas"), many=True)


def named_and_others(zh: str, several: ReadNoun) -> Noun | None:
    """A、B等 with nothing behind it: the names A, B and others; None where an item is no name."""
    named = several(zh[:-1]) if zh.endswith("等") else None
    if named is None or not _NAMES.fullmatch(named.english):
        return None
    *front, last = named.said.rpartition(" and ")
    return Noun(f"{front[0].removesuffix(',')}, {last} and others", many=True)


def theirs(items: Noun, zh: str) -> Noun:
    """妇女、老人等合法权益: the rights of those who are named and of others like them."""
    return Noun(f"{RIGHTS[zh]} of {_and_other(items, 'groups')}", many=zh[-1] in "益利")


def _and_other(items: Noun, kind: str) -> str:
    """A, B and other areas; of items with an "and" of their own, the list ends as it stands."""
    *front, last = items.said.rpartition(" and ")
    if front[1] and " and " not in front[0]:
        return f"{front[0]}, {last} and other {kind}"
    return f"{items.said}{', and' if front[1] else ' and'} other {kind}"
