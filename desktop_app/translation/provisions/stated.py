"""What a notice or a rule states of a thing: 报名时间为…, 笔试满分⟦100分⟧, 缴存比例不得低于⟦5%⟧.

Limits that are laid down are told with “shall”; times, places and amounts of a notice are so.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.provisions.deeds import thing
from desktop_app.translation.provisions.duties import Statement
from desktop_app.translation.provisions.persons import person
from desktop_app.translation.provisions.scene import Scene
from desktop_app.translation.words.rule_words import words_of

_HEADS = longest_first(words_of("what a notice states"))
_IS = re.compile(
    f"(?P<what>(?!计划|拟|将|需)[^，⟦⟧为是]{{0,20}}?(?:{_HEADS}))(?:均|暂定|定|分别|原则上)*[为是：](?P<value>.{{2,}})"
)
_PLAIN = re.compile(f"(?P<what>[^，⟦⟧]{{0,20}}?(?:{_HEADS}))(?:均|共|各)?(?P<value>{VALUE})")
_LIMIT = re.compile(
    f"(?P<what>[^⟦⟧，]{{2,}}?)(?:应当|应|一般|原则上|每年|最长|最高|最低)*(?P<not>不得)?(?P<value>{VALUE})"
)
_MORE = re.compile(f"(?:且|并)?(?:最长|最高|最低)?(?P<not>不得)?(?P<value>{VALUE})")
_LAID_DOWN = re.compile("不得|应当|必须|一般不|原则上不|最[长高低多少]不")
_BOUND = re.compile(
    r"(?:at least|no more than|no less than|up to|over|less than|within|under|no later than)\b"
)
_BEHIND = re.compile("(?P<front>[^（）]+)（(?P<in>[^（）]+)）")


def stated(scene: Scene, zh: str) -> Statement | str | None:
    """English of such a clause; None for any other, and where a piece is unknown."""
    return _limited(scene, zh) or _is(scene, zh)


def more_limits(scene: Scene, zh: str) -> str | None:
    """不得高于⟦12%⟧, behind another limit of the same thing."""
    match = _MORE.fullmatch(zh)
    return _bound(scene, match) if match else None


def _limited(scene: Scene, zh: str) -> Statement | None:
    match = _LIMIT.fullmatch(zh) if _LAID_DOWN.search(scene.plain) else None
    bound = _bound(scene, match) if match else None
    what = thing(scene, match["what"]) if match and bound else None
    if bound is None or what is None:
        return None
    return Statement(what.said, [("shall", [f"be {bound}"])], passive=True)


def _bound(scene: Scene, match: re.Match[str]) -> str | None:
    said = scene.say(match["value"])
    if len(said) != 1 or not _BOUND.match(said[0]):
        return None
    return f"not {said[0]}" if match["not"] else said[0]


def _is(scene: Scene, zh: str) -> str | None:
    match = _IS.fullmatch(zh) or _PLAIN.fullmatch(zh)
    value = _value(scene, match["value"]) if match else None
    what = thing(scene, match["what"]) if match and value else None
    if value is None or what is None:
        return None
    return f"{what.said} {'are' if what.many else 'is'} {value}"


def _value(scene: Scene, zh: str) -> str | None:
    """A time, an amount, a thing, with what stands in brackets behind it."""
    if (behind := _BEHIND.fullmatch(zh)) is not None:
        front, inside = _value(scene, behind["front"]), _value(scene, behind["in"])
        return f"{front} ({inside})" if front and inside else None
    names = scene.reader.nouns.names
    if zh in names:
        return names[zh]
    if re.fullmatch(f"(?:{VALUE})+", zh):
        return listed(scene.say(zh))
    titles = re.findall("《[^《》]+》", zh)
    if titles and not re.sub("《[^《》]+》|[、和]", "", zh):
        told = [names.get(one) for one in titles]
        known = [one for one in told if one]
        return listed(known) if len(known) == len(told) else None
    what: Noun | None = thing(scene, zh) or person(scene, zh)
    return what.said if what is not None else None
