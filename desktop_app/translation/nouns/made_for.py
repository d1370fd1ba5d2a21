"""Things whose examples say what they are for: mechanisms for 督查督办, pipelines for 燃气、供水.

Joins two phrases that were read; the caller reads them.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun

_PIPES = (" pipelines", " pipes", " pipe networks", " pipeline networks")
_MEDIA = re.compile(
    r"(?:(?:, | and )?(?:the )?(?:gas|water supply|drainage|heating|heat supply|sewage|tap water|electricity|"
    r"rainwater|power|telecommunications|natural gas|water|wastewater))+"
)
_MECHANISMS = re.compile(r"(?:[a-z-]+ )*(?:mechanisms|institutional arrangements)")
_DEED_FIRST = re.compile(r"the (?!.*\b(?:mechanism|system|platform)s?\b)[\w -]+ of ")


def made_for(what: Noun, items: Noun) -> Noun | None:
    """English of `what` for `items`; None where these are examples of it."""
    if what.english.endswith(_PIPES) and _MEDIA.fullmatch(items.said):
        return Noun(f"{what.english} for {items.said}", what.many)
    if what.english.endswith(" opening up") and not items.english.endswith(" opening up"):
        return Noun(f"{what.english} in areas such as {items.said}", what.many)  # 规则、标准等制度型开放
    if _MECHANISMS.fullmatch(what.english) and _DEED_FIRST.match(items.said):
        return Noun(f"{what.english} for areas such as {items.said}", what.many)
    return None
