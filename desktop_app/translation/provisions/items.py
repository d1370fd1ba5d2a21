"""An item of a list that a provision ends in: 侮辱、虐待老年人； is "insulting or abusing the elderly;".

Conditions that somebody must meet are items too: 财务制度健全, 无不良信用记录.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.provisions.adverbs import told_deed
from desktop_app.translation.provisions.deeds import in_doing, thing
from desktop_app.translation.provisions.scene import Scene, doing
from desktop_app.translation.telling.clause_lists import series
from desktop_app.translation.words.rule_words import words_of

_LONGEST = 60
_MOST = 4  # clauses of an item
_STATES = words_of("state that is a condition")
_STATE = re.compile(f"(?P<what>[^，]{{2,}}?)(?P<state>{'|'.join(_STATES)})")
_NONE = re.compile(
    "(?:(?P<time>近[一二两三四五]年(?:来|内)?|近⟦0⟧(?:来|内)?)，?)?(?:无|没有|未有|未发生)(?P<what>.{2,})"
)
_AGED = re.compile(f"年龄(?:在|须|应|为)?(?P<ages>{VALUE}(?:[、，]?{VALUE})?)(?:之间)?")
_WHOEVER = re.compile("(?P<deeds>.{4,})的(?:人员|考生|人)")
_OR = re.compile("或者|或")
_PAST = {
    "一": "year", "两": "two years", "二": "two years", "三": "three years", "四": "four years",
    "五": "five years",
}  # fmt: skip


def item(scene: Scene) -> str | None:
    """English of an item: a deed, a thing or a condition; None for a sentence of its own."""
    clauses = scene.body.removesuffix("的").split("，")
    if len(scene.body) > _LONGEST or len(clauses) > _MOST:
        return None
    scene = replace(scene, either=True) if len(clauses) == 1 else scene
    told = [_one(scene, one.removeprefix("并且").removeprefix("且")) for one in clauses]
    known = [one for one in told if one is not None]
    return series(known) if len(known) == len(told) else None


def _one(scene: Scene, zh: str) -> str | None:
    return next((told for rule in _RULES if (told := rule(scene, zh)) is not None), None)


def _aged(scene: Scene, zh: str) -> str | None:
    """年龄在⟦18周岁以上⟧、⟦35周岁以下⟧."""
    match = _AGED.fullmatch(zh)
    ages = scene.say(match["ages"].replace("、", "").replace("，", "")) if match else []
    if not ages:
        return None
    return f"being {' and '.join(re.sub('^up to ', 'no more than ', one) for one in ages)}"


def _those(scene: Scene, zh: str) -> str | None:
    """尚未解除处分或者正在接受调查的人员: whoever is or does one of them."""
    match = _WHOEVER.fullmatch(zh)
    told = [told_deed(scene, one) for one in _OR.split(match["deeds"])] if match else []
    known = [doing(one, many=True) for one in told if one and not one.startswith("fail ")]
    return f"those who {' or '.join(known)}" if known and len(known) == len(told) else None


def _thing(scene: Scene, zh: str) -> str | None:
    known = thing(scene, zh)
    return known.said if known is not None else None


def _deed(scene: Scene, zh: str) -> str | None:
    told = told_deed(scene, re.sub("^并(?![购网轨联行])", "", zh))
    return in_doing(told) if told is not None else None


def _state(scene: Scene, zh: str) -> str | None:
    """财务管理制度健全: having sound ones."""
    match = _STATE.fullmatch(zh)
    what = thing(scene, match["what"]) if match else None
    if match is None or what is None:
        return None
    return f"having {_STATES[match['state']].format(what.english.removeprefix('the '))}"


def _none(scene: Scene, zh: str) -> str | None:
    """近三年内无重大事故: having had none."""
    match = _NONE.fullmatch(zh)
    what = thing(scene, match["what"]) if match else None
    if match is None or what is None:
        return None
    bare = what.english.removeprefix("the ")
    if not match["time"]:
        return f"having no {bare}"
    many = next((said for sign, said in _PAST.items() if sign in match["time"]), "")
    past = many or scene.say("⟦0⟧")[0].removeprefix("the past ")
    return f"having had no {bare} in the past {past}"


_RULES: tuple[Callable[[Scene, str], str | None], ...] = (_aged, _none, _those, _thing, _deed, _state)
