"""Things of a field that is named: 低空经济领域地方标准 are local standards in the low-altitude economy.

重点领域, 各领域 and the like are areas themselves, which other rules tell.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import UNREAD, Nouns
from desktop_app.translation.words.rule_words import pattern_of

_IN_FIELD = re.compile("(?P<field>[^、的和与及等“”⟦⟧]{2,14}?)领域的?(?P<what>[^，；⟦⟧]{2,})")
_FIELD = re.compile("(?P<field>[^、的和与及等“”⟦⟧]{4,14})领域")
_NO_FIELD = re.compile(pattern_of("which areas are no field of their own"))
_SAID_BEFORE = re.compile(r" in |^(?:\d|an? )")
_ONE = re.compile(r"\b(?:economy|industry|sector|market|field|cause)\b")  # there is one of it: the economy


def in_field(nouns: Nouns, zh: str) -> Noun | None:
    """What there is in the field; unread where the field or the thing is unknown, for half a field is none."""
    if (alone := _FIELD.fullmatch(zh)) and not _NO_FIELD.search(alone["field"]):
        known = nouns.word(alone["field"])
        return Noun(f"the field of {known.english.removeprefix('the ')}", many=False) if known else None
    match = _IN_FIELD.fullmatch(zh)
    if match is None or _NO_FIELD.search(match["field"]) or _is_longer(nouns, zh, match.start("what")):
        return None
    where, what = _field(nouns, match["field"]), nouns.word(match["what"]) or nouns.item(match["what"])
    if where is None or what is None or _SAID_BEFORE.search(what.english):
        return UNREAD
    return Noun(f"{what.english} in {where}", what.many, what.article)


def _is_longer(nouns: Nouns, zh: str, start: int) -> bool:
    """工业领域设备更新 + 实施方案: a term that reaches into the thing, which is then another's front."""
    return any(nouns.word(zh[:end]) for end in range(start + 2, len(zh)))


def _field(nouns: Nouns, zh: str) -> str | None:
    """English of a field behind "in"."""
    known = nouns.word(f"{zh}领域") or nouns.word(zh) or nouns.item(zh)
    if known is None or re.match(r"\d", known.english):
        return None
    one = known.article and not known.many and not _ONE.search(known.english)
    return f"the field of {known.english.removeprefix('the ')}" if one else known.said
