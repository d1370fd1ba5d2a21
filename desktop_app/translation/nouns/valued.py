"""Things with what they are worth, their class, or how long one has them: 估值超10亿元企业, 6000米级采矿车.

Knows English alone but for the words of worth; the caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun, with_a
from desktop_app.translation.nouns.numbered_things import MONEY
from desktop_app.translation.words.plurals import singular

_VALUES = {
    "投后估值": "a post-money valuation", "估值": "a valuation", "市值": "a market value",
    "年产值": "annual output value", "产值": "output value", "年营收": "annual revenue", "营收": "revenue",
}  # fmt: skip
_VALUED = re.compile(
    rf"(?P<what>{longest_first(_VALUES)})(?:超过?|达到?)?(?P<sum>{VALUE})的?(?P<thing>[^⟦⟧]{{2,}})"
)
# 首期规模30亿元的天使基金: of one fund
_SIZED = re.compile(
    rf"(?P<first>首期|初期|首批)?(?:总|基金|资金|目标|募集)*规模(?:超过?|达到?|约|为)?(?P<sum>{VALUE})的(?P<thing>[^⟦⟧、]{{2,}}(?:基金|资金池))"
)
_CLASS = re.compile(r"[\d,.]+-[a-z]+-(?:class|level)")
_DAYS = re.compile(r"\d (?:days|months|nights|hours)$")
_FREE = re.compile("(?:rent-)?free ")


def valued(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """投后估值过亿元项目: projects with such a valuation."""
    if (fund := _sized(zh, read, say)) is not None:
        return fund
    match = _VALUED.fullmatch(zh)
    things, (amount,) = (read(match["thing"]), say(match["sum"])) if match else (None, ("",))
    if match is None or things is None or not MONEY.match(amount) or not things.many:
        return None
    plain = re.match("(?!the )[a-z]", things.english)
    return Noun(f"{things.english} with {_VALUES[match['what']]} of {amount}", many=True) if plain else None


def _sized(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """A guidance fund with an initial size of RMB 3 billion."""
    match = _SIZED.fullmatch(zh)
    thing, (amount,) = (read(match["thing"]), say(match["sum"])) if match else (None, ("",))
    one = singular(re.sub("^the ", "", thing.english)) if thing is not None else None
    if match is None or one is None or not MONEY.match(amount):
        return None
    size = f"with {'an initial' if match['first'] else 'a total'} size of {amount}"
    return Noun(f"{with_a(one)} {size}", many=False)


def of_class(thing: Noun, said: str) -> Noun | None:
    """6000米级采矿车: how far, high or strong it is by its kind."""
    plain = _CLASS.fullmatch(said) and not thing.english.startswith("the ")
    return Noun(f"{said} {thing.english}", thing.many) if plain else None


def so_long(thing: Noun, said: str) -> Noun | None:
    """15天免租住房: for how long one has it."""
    free = _DAYS.search(said) and _FREE.match(thing.english) and not thing.many
    return Noun(f"{said} of {thing.english}", many=False) if free else None
