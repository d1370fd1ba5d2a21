"""What can do so much: 1000吨多晶硅项目 is a 1,000-metric-ton polysilicon project, no tons of projects."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.noun_words import Noun, with_a
from desktop_app.translation.nouns.reading import UNREAD, Nouns
from desktop_app.translation.words.plurals import singular

_SO_MUCH = re.compile(
    rf"(?P<yearly>年产)?(?P<size>{VALUE})(?P<what>[^⟦⟧、和]{{0,14}}?(?:项目|生产线|装置|电站|机组))"
)
_SIZE = re.compile(r"(?P<n>[\d,.]+(?: [mb]illion)?) (?P<unit>metric tons|kW|MW|GW|kWh|MWh|GWh|cubic meters)$")

_EIGHT = re.compile("8|1[18](?:-|,|\\D)")  # an 8,000-metric-ton project


def of_capacity(nouns: Nouns, zh: str) -> Noun | None:
    """A project with what it can make or hold, whose tons no other rule may count; None for anything else."""
    match = _SO_MUCH.fullmatch(zh)
    size = _SIZE.match(nouns.say(match["size"])[0]) if match else None
    if match is None or size is None:
        return None
    thing = nouns.item(match["what"])
    one = singular(thing.english) if thing is not None and thing.many else None
    if one is None or not re.match(r"(?!the )[a-z]", one):
        return UNREAD
    unit = size["unit"].replace("metric tons", "metric-ton").replace("cubic meters", "cubic-meter")
    each_year = "-per-year" if match["yearly"] else ""
    said = f"{size['n'].replace(' ', '-')}-{unit}{each_year} {one}"
    return Noun(f"an {said}" if _EIGHT.match(said) else with_a(said), many=False)


# 总装机27万千瓦光伏项目9个
_INSTALLED = re.compile(
    rf"总?装机(?:容量|规模)?(?P<size>{VALUE})的?(?P<what>[^⟦⟧、和]{{2,12}}项目)(?P<n>{VALUE})"
)


def with_capacity(nouns: Nouns, zh: str) -> Noun | None:
    """9 photovoltaic projects with a total installed capacity of 270,000 kW."""
    match = _INSTALLED.fullmatch(zh)
    size = _SIZE.match(nouns.say(match["size"])[0]) if match else None
    things = nouns.item(f"{match['what']}{match['n']}") if match and size else None
    if size is None or things is None or not re.match(r"\d", things.english):
        return None
    return Noun(f"{things.english} with a total installed capacity of {size[0]}", things.many)
