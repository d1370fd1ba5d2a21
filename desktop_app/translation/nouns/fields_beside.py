"""Fields side by side without a sign: 教育卫生 are education and health, and no educational health.

Neither tells of what kind the other is, so a modifier or a compound must not part them.
"""

from __future__ import annotations

from functools import cache

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun, table
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.plurals import singular
from desktop_app.translation.words.rule_words import words_of

_SIGNS = 2  # of such a word
_MOST = 4  # of them in a row


def parts_fields(front: str, rest: str) -> bool:
    """Would `rest` behind `front` part two fields that stand side by side: 教育 + 医疗人才?"""
    return _beside(front[-_SIGNS:], rest[:_SIGNS])


def fields_beside(nouns: Nouns, zh: str) -> Noun | None:
    """教育卫生: education and health; 资源能源消耗: resource and energy consumption; None for no fields."""
    parts = _fields(zh)
    if not parts:
        return None
    rest = zh[len(parts) * _SIGNS :]
    if not rest:
        return Noun(listed([_words()[part] for part in parts]), many=True)
    thing = nouns.item(f"{parts[-1]}{rest}")
    *others, last = map(_front, parts)
    if thing is None or not thing.english.startswith(f"{last} ") or " of " in thing.english:
        return None
    return Noun(f"{listed([*others, last])}{thing.english[len(last) :]}", thing.many, thing.article)


def joint_front(zh: str) -> tuple[str, str] | None:
    """教育医疗 in front of 人才: educational and medical; None where they are no modifiers."""
    parts = _fields(zh)
    joint = "".join(parts)
    return (joint, listed(list(map(_front, parts)))) if parts and len(joint) < len(zh) else None


def _front(zh: str) -> str:
    return table("phrase_adjectives").get(zh) or singular(_words()[zh]) or _words()[zh]


def _fields(zh: str) -> list[str]:
    """The fields side by side that `zh` begins with; empty for one alone."""
    parts = [zh[:_SIGNS]]
    while len(parts) < _MOST and _beside(parts[-1], zh[len(parts) * _SIGNS :][:_SIGNS]):
        parts.append(zh[len(parts) * _SIGNS :][:_SIGNS])
    return parts if len(parts) > 1 else []


@cache
def _words() -> dict[str, str]:
    return _firsts() | words_of("field of a pair")


@cache
def _firsts() -> dict[str, str]:
    return words_of("field before another") | words_of("field beside another")


def _beside(one: str, other: str) -> bool:
    if f"{one}{other}" in words_of("fields that are a pair"):
        return True
    return (
        one != other
        and one in _firsts()
        and other in words_of("field beside another")
        and f"{one}{other}" not in words_of("field that is of a kind")
    )
