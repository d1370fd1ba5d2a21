"""One thing that is to be more so in several ways: 更加公平、透明、可预期的营商环境.

Each way is told as the caller reads it of the thing alone.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun, table
from desktop_app.translation.nouns.reading import Nouns

_MORE = re.compile(
    "更加?为?(?P<ways>[^的⟦⟧、]{2,4}(?:、[^的⟦⟧、]{2,4})+|[^的⟦⟧、]{4})的(?P<what>[^的⟦⟧、和]{2,})"
)
_ARTICLE = re.compile("^(?:an?|the) ")
_PLAIN = re.compile(r"[a-z-]+(?: [a-z-]+)?")


def more_of_each(nouns: Nouns, zh: str) -> Noun | None:
    """A fairer, more transparent and more predictable business environment; None where a way is unknown."""
    match = _MORE.fullmatch(zh)
    thing = nouns.item(match["what"]) if match else None
    if match is None or thing is None or " of " in thing.english:
        return None
    ways = match["ways"].split("、") if "、" in match["ways"] else [match["ways"][:2], match["ways"][2:]]
    bare = _ARTICLE.sub("", thing.english)
    told = [_way(nouns, way, match["what"], bare) for way in ways]
    known = [way for way in told if way]
    if len(known) < len(told):
        return None
    return Noun(
        f"{listed(known)} {bare}", thing.many, article=not thing.many and not thing.english.startswith("the ")
    )


def _way(nouns: Nouns, way: str, what: str, bare: str) -> str | None:
    """更加公平 is fairer, 更加透明 more transparent."""
    if known := table("comparatives").get(way):
        return known
    one = nouns.item(f"{way}的{what}")
    told = _ARTICLE.sub("", one.english).removesuffix(bare).strip() if one else ""
    return f"more {told}" if one and one.english.endswith(bare) and _PLAIN.fullmatch(told) else None
