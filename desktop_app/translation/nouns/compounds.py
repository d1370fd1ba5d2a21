"""Things told by two words side by side that are each known as a whole: 山洪 + 应急预案.

The last of all rules of noun phrases: both words must be plain nouns and no verb, and the text must part
between them.  Knows no words: whoever asks reads them.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.acts import acts, adverbs, states
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.words import lexicon
from desktop_app.translation.words.plurals import singular

_NO_PLAIN = re.compile(
    r"\b(?:of|for|in|on|and|to|with|the|an?|from|between|against|by|at|as|or|all|both)\b|[,(“\"'A-Z\d]"
)
_MOST_FRONT, _MOST_BACK, _MOST = 2, 3, 3  # words: more in a row, and nobody sees what tells the kind of what
_FEWEST = 4  # characters
# What says how much or in which state, and is no thing that another one qualifies.
_NO_HEAD = re.compile(
    r"\b(?:people|public|masses|others|situation|conditions?|issues?|things?|affairs|aspects?)$"
)
# What says where or when something is, and of nothing of what kind.
_NO_FRONT = re.compile(r"(?:领域|方面|地方|地区|区域|环节|层面|时期|阶段|情况|问题|以上|以下|年度|全.)$")


def compound(zh: str, word: ReadNoun) -> Noun | None:
    """English of two known words that make one thing; None where one is no plain noun, or may be a verb."""
    if len(zh) < _FEWEST:
        return None
    at = 0
    found: list[Noun] = []
    for piece in lexicon.cut(zh)[:-1]:
        at += len(piece)
        front, back = zh[:at], zh[at:]
        told = _joined(front, back, word) if min(len(front), len(back)) > 1 else None
        if told is not None:
            found.append(told)
    return found[0] if len(found) == 1 else None


def _joined(front: str, back: str, word: ReadNoun) -> Noun | None:
    pieces = (front, front[-2:], back)  # 金融支持 + 实体经济: what is supported
    verbs = any(piece in known for piece in pieces for known in (acts(), adverbs(), states()))
    if verbs or _NO_FRONT.search(front) or front[-2:] == back[-2:]:  # 好项目大项目
        return None
    one = word(front)
    thing = word(back)
    if one is None or thing is None or _NO_PLAIN.search(one.english) or _NO_PLAIN.search(thing.english):
        return None
    attribute = singular(one.english) or one.english
    if (one.many and attribute == one.english) or _NO_HEAD.search(thing.english):
        return None
    before, behind = len(attribute.split()), len(thing.english.split())
    if before > _MOST_FRONT or behind > _MOST_BACK or before + behind > _MOST:
        return None
    return Noun(f"{attribute} {thing.english}", thing.many, thing.article)
