"""Several names and what is done with all of them: 深江铁路东莞段、深惠城际凤岗段建设.

Each of the items must be a name; of other things the last alone may be built.  The caller reads the list.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_lists import PARTED
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_DONE = {
    "建设": "the development of",
    "开发建设": "the development of",
    "规划建设": "the planning and construction of",
    "施工": "the construction of",
    "前期工作": "preliminary work on",
    "规划研究": "planning studies on",
}
_LIST = re.compile(
    f"(?P<items>.+(?:{PARTED.pattern}).+?)(?P<done>{'|'.join(sorted(_DONE, key=len, reverse=True))})"
)
_LAID = re.compile(
    r"\b(?:Railway|Line(?: \d+)?|Road|Avenue|Expressway|Tunnel|Bridge|Link|Street)(?: Phase [IV]+)?$"
)
_NAMED = re.compile("(?:the (?:[A-Za-z-]+ )*?(?:section|extension) of )?(?:the )?[A-Z]")


def all_built(nouns: Nouns, zh: str) -> Noun | None:
    """English of such a list; None where one of its items is no name."""
    match = _LIST.fullmatch(zh)
    parts = PARTED.split(match["items"]) if match else []
    said = [name for name in (_name(nouns, part) for part in parts) if name]
    if match is None or len(said) < len(parts):
        return None
    laid = match["done"] == "建设" and all(map(_LAID.search, said))
    done = "the construction of" if laid else _DONE[match["done"]]
    return Noun(f"{done} {listed(said)}", many=False)


def _name(nouns: Nouns, zh: str) -> str | None:
    noun = nouns.item(zh)
    return noun.said if noun is not None and _NAMED.match(noun.english) else None
