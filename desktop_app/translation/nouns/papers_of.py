"""Papers with the body that issued them in front: 国务院《改革简报》, the State Council's “Reform Briefings”.

The caller knows the body and the title.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_PAPER = re.compile("(?P<whose>[^《》“”、，⟦⟧和与]{2,12})(?P<title>《[^《》]+》)")
_BODY = re.compile(
    r"\b(?:Ministry|Department|Bureau|Commission|Council|Office|Committee|Administration|Government|Congress|"
    r"Association|Federation|Court|Procuratorate|Bank|Academy|Institute)\b"
)


def paper_of(nouns: Nouns, zh: str) -> Noun | None:
    """English of such a paper; None where the body or the title is unknown."""
    match = _PAPER.fullmatch(zh)
    whose, title = (nouns.word(match[one]) for one in ("whose", "title")) if match else (None, None)
    if whose is None or title is None or not _BODY.search(whose.english):
        return None
    body = re.sub(r" \([A-Z]+\)$", "", whose.english.removeprefix("the "))
    own = "'" if body.endswith("s") else "'s"
    return Noun(f"the {body}{own} {title.english.removeprefix('the ')}", many=False)
