"""Who was named what, where both are known whole: 红山产业园获评国家级绿色工业园区."""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.translation.noun_words import Noun
from desktop_app.translation.plurals import singular

_NAMED = re.compile(
    "(?P<who>.{2,}?)(?:成功)?(?:获评为?|被评为|被评定为|被认定为|获认定为|被命名为|获批为|被确定为|获授|入选为?|荣获|荣膺)(?P<what>.{2,})"
)
_FIRST = re.compile("^(?:全国|全省|全市)?首批")


def named(clause: str, read: Callable[[str], Noun | None]) -> str | None:
    """红山产业园获评国家级绿色工业园区."""
    match = _NAMED.fullmatch(clause)
    if match is None:
        return None
    first = _FIRST.match(match["what"])
    who, what = read(match["who"]), read(_FIRST.sub("", match["what"]))
    if who is None or what is None or not what.many or re.search(r"\d| and |^the ", what.english):
        return None
    be = "were" if who.many else "was"
    if who.many or first:
        return f"{who.said} {be} named {'among the first ' if first else ''}{what.english}"
    one = singular(what.english)
    return f"{who.said} was named {'an' if one[:1] in 'aeiou' else 'a'} {one}" if one else None
