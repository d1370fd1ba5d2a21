"""Facilities that go with others: 教育和医疗设施配套 are supporting education and medical facilities."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_SUPPORTING = "设施配套"
_FACILITIES = re.compile(r"(?!some |all |\d)(?:(?!facilities).)+ facilities")


def supporting_facilities(nouns: Nouns, zh: str) -> Noun | None:
    """English of such facilities; None where they are unknown, or no facilities alone."""
    what = nouns.read(zh.removesuffix("配套")) if zh.endswith(_SUPPORTING) else None
    if what is None or not _FACILITIES.fullmatch(what.english):
        return None
    return Noun(f"supporting {what.english.removeprefix('the ')}", what.many)
