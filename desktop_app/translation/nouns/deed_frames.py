"""Mechanisms of several deeds: 建设、验收、管护机制 is the mechanism for the three of them.

Holds no vocabulary: the caller reads the deeds.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.heads_of_all import tell_deeds
from desktop_app.translation.nouns.noun_lists import PARTED
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun, heads, noun

_FRAME = re.compile("(?:机制|制度|体系)$")
_FOR = " for {}"
_NO_DEED = re.compile(r"\bfor\b|\d")
_DEED = 2  # characters
_MOST = 4  # deeds in a row that one thing is for


def deed_frame(zh: str, read: ReadNoun) -> Noun | None:
    """检测、评价和验收制度: the system is for all that is done; None where a deed has a thing of its own.

    基础设施建设与医疗服务体系 are two things.
    """
    for head, pattern in heads(zh, linked=True):
        parts = PARTED.split(zh[: -len(head)])
        if not (_FRAME.search(head) and pattern.endswith(_FOR) and _bare_deeds(parts)):
            continue
        deeds = [deed for deed in map(read, parts) if deed is not None]
        if len(deeds) == len(parts) and not any(_NO_DEED.search(deed.english) for deed in deeds):
            return noun(pattern.format(listed([deed.said for deed in deeds])))
    return None


def _bare_deeds(parts: list[str]) -> bool:
    """All tell deeds, and none but the first says to what."""
    return 1 < len(parts) <= _MOST and tell_deeds(parts) and all(map(_is_bare, parts[1:]))


def _is_bare(zh: str) -> bool:
    """评价, or two of them: 考核评价."""
    return len(zh) == _DEED or (len(zh) == 2 * _DEED and tell_deeds([zh[:_DEED], zh[_DEED:]]))
