"""A thing with several modifiers of different kinds: 特色鲜明、覆盖全县的精品线路.

Each is read with the thing by itself; what it adds in front or behind is put together.  Holds no vocabulary.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_MIXED = re.compile("(?P<list>[^的、和与及]{2,}(?:、[^的、和与及]{2,})+)的(?P<what>[^的、和与及]{2,})")


def mixed_qualities(nouns: Nouns, zh: str) -> Noun | None:
    """English of a thing and all that is said of it; None where one modifier is unknown."""
    match = _MIXED.fullmatch(zh) if "的" in zh else None
    what = nouns.item(match["what"]) if match else None
    if match is None or what is None or re.match(r"\d|an? ", what.english):
        return None
    bare = what.english.removeprefix("the ")
    fronts: list[str] = []
    ends: list[str] = []
    for part in match["list"].split("、"):
        told = nouns.item(f"{part}的{match['what']}")
        beside = re.fullmatch(rf"(?:the )?(.*? )?{re.escape(bare)}( .*)?", told.english) if told else None
        front, end = beside.groups() if beside else (None, None)
        if bool(front) == bool(end):
            return None
        (fronts if front else ends).append((front or end or "").strip())
    led = listed(fronts).replace(" and ", ", ") if fronts else ""
    ended = _behind(ends)
    if ended is None:
        return None
    return Noun(f"{led}{' ' if led else ''}{bare}{ended}", what.many, what.article or bare != what.english)


def _behind(ends: list[str]) -> str | None:
    """What follows the thing: all with “with”, or all without."""
    with_ones = [one.removeprefix("with ") for one in ends if one.startswith("with ")]
    others = [one for one in ends if not one.startswith("with ")]
    if len(others) > 1 or any(one.startswith("of ") for one in others):
        return None
    told = [f" with {listed(with_ones)}"] if with_ones else []
    return "".join([*told, *(f"{',' if told else ''} {one}" for one in others)])
