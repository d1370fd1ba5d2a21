"""Typhoons by the names on the Typhoon Committee's list: 超强台风“桦加沙” is Super Typhoon Ragasa.

Most of the names are ordinary words (海鸥, 玲玲), so they count beside the kind of storm alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app import resources
from desktop_app.figures.english.series import listed
from desktop_app.translation.names.scene import NameMatch, Scene

_KINDS = {
    "超强台风": "Super Typhoon", "强台风": "Severe Typhoon", "台风": "Typhoon",
    "强热带风暴": "Severe Tropical Storm", "热带风暴": "Tropical Storm",
}  # fmt: skip
STORM = "storm"  # kind of such a name


def find_storms(scene: Scene) -> Iterator[NameMatch]:
    """The storms of a text; the quotation marks around a name belong to it."""
    text = scene.text
    if "台风" not in text and "热带风暴" not in text:
        return
    for group in _groups().finditer(text):
        kind = _KINDS.get(group["before"] or group["behind"], "")
        if group["before"] and (several := _several(kind, group["names"])):
            yield NameMatch(*group.span(), group[0], several, STORM)
            continue
        where = group.span(next(part for part in ("names", "name", "listed") if group[part]))
        for at, one in enumerate(_one().finditer(text, *where)):
            start, end = one.span()
            if at == 0 and kind:
                start, end = (group.start(), end) if group["before"] else (start, group.end())
            english = _names()[one["name"]]
            yield NameMatch(
                start, end, text[start:end], f"{kind} {english}" if kind and not at else english, STORM
            )


def _several(kind: str, names: str) -> str:
    """台风“海葵”、“苏拉”: Typhoons Haikui and Saola; "" for one."""
    all_named = [_names()[one["name"]] for one in _one().finditer(names)]
    return f"{kind}s {listed(all_named)}" if len(all_named) > 1 else ""


@cache
def _names() -> dict[str, str]:
    return resources.read_english("translation/storms.csv")


@cache
def _one() -> re.Pattern[str]:
    return re.compile(f"[“‘]?(?P<name>{'|'.join(_names())})[”’]?")


@cache
def _groups() -> re.Pattern[str]:
    """The kind and names in a row; a name and the kind behind it; names summed up (“杜苏芮”等4次台风)."""
    kinds, names = "|".join(_KINDS), "|".join(_names())
    marked = f"[“‘](?:{names})[”’]"
    summed = rf"等?(?:[两三四五六七八九十多数\d]+[个次场号轮]?)?的?(?:{kinds})"
    return re.compile(
        f"(?P<before>{kinds})(?P<names>{marked}(?:[、和及与]?{marked})*|(?:{names}))"
        f"|(?P<name>{marked}|(?:{names}))(?P<behind>{kinds})"
        f"|(?P<listed>{marked}(?:[、和及与]?{marked})*)(?={summed})"
    )
