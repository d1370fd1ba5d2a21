"""What is somebody's whom the sentence has named before: 其核心技术 is "its core technologies".

Whose it is nobody asks: a firm's, a project's, an area's, each of them an "it".
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_ITS = re.compile("其(?![中他它余间实次一二三后所])(?P<what>[^“”、⟦⟧⟪⟫]{2,})")
_OWN = re.compile(r"(?:[Tt]he |[Aa]n? |[A-Z][\w.]*'s |its |\d)")


def its(nouns: Nouns, zh: str) -> Noun | None:
    """English of such a phrase; None where the thing has an owner or a number of its own."""
    match = _ITS.fullmatch(zh)
    what = nouns.item(match["what"]) if match else None
    if what is None or "'s " in what.english or _OWN.match(what.english.removeprefix("the ")):
        return None
    return Noun(f"its {what.english.removeprefix('the ')}", what.many)
