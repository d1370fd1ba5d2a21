"""Typhoons by the names on the Typhoon Committee's list: 超强台风“桦加沙” is Super Typhoon Ragasa.

Most of the names are ordinary words (海鸥, 玲玲), so they count beside the kind of storm alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app import resources
from desktop_app.translation.names.scene import NameMatch

_KINDS = {
    "超强台风": "Super Typhoon", "强台风": "Severe Typhoon", "台风": "Typhoon",
    "强热带风暴": "Severe Tropical Storm", "热带风暴": "Tropical Storm",
}  # fmt: skip
STORM = "storm"  # kind of such a name


def find_storms(text: str) -> Iterator[NameMatch]:
    """The storms of `text`; the quotation marks around a name belong to it."""
    if "台风" not in text and "热带风暴" not in text:
        return
    for group in _groups().finditer(text):
        kind = _KINDS[group["before"] or group["behind"]]
        where = group.span("names" if group["before"] else "name")
        for at, one in enumerate(_one().finditer(text, *where)):
            start, end = one.span()
            if at == 0:
                start, end = (group.start(), end) if group["before"] else (start, group.end())
            english = _names()[one["name"]]
            yield NameMatch(start, end, text[start:end], english if at else f"{kind} {english}", STORM)


@cache
def _names() -> dict[str, str]:
    return {row["zh"]: row["en"] for row in resources.read_rows("translation/storms.csv")}


@cache
def _one() -> re.Pattern[str]:
    return re.compile(f"[“‘]?(?P<name>{'|'.join(_names())})[”’]?")


@cache
def _groups() -> re.Pattern[str]:
    """The kind and one name, or several in a row; or one name and the kind behind it."""
    kinds, names = "|".join(_KINDS), "|".join(_names())
    marked = f"[“‘](?:{names})[”’]"
    return re.compile(
        f"(?P<before>{kinds})(?P<names>{marked}(?:[、和及与]?{marked})*|(?:{names}))"
        f"|(?P<name>{marked}|(?:{names}))(?P<behind>{kinds})"
    )
