"""The English of a company's name: what is spelt in pinyin, and its businesses.

华海制药 is Huahai Pharmaceutical.  Finds no names.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from desktop_app import resources
from desktop_app.translation.names.evidence import is_common
from desktop_app.translation.words import lexicon, pinyin

_SIZES = (4, 3, 2, 1)  # characters of a business
_FULL_SIZES = (6, 5, *_SIZES)  # and in a full name


def specific(zh: str, businesses: Mapping[str, str] | None = None) -> str:
    """What of a company's name is spelt: 华海 of 华海制药."""
    known = businesses or company_words()
    for size in _FULL_SIZES if businesses else _SIZES:
        if zh[-size:] in known and len(zh) - size >= 2:
            return specific(zh[:-size], businesses)
    return zh


def company_english(zh: str, businesses: Mapping[str, str] | None = None) -> str:
    """The specific part in pinyin, the business in English, longest words first."""
    known = businesses or company_words()
    if zh in known:
        return known[zh]
    for size in _FULL_SIZES if businesses else _SIZES:
        business = None if size == 1 and is_common(zh[-2:]) else known.get(zh[-size:])
        if business is not None and len(zh) - size >= 2:
            return f"{company_english(zh[:-size], businesses)} {business}".strip()
    return " ".join(map(pinyin.spell, _places_first(zh)))


def _places_first(zh: str) -> list[str]:
    """鲁北 + 万润: the place is a word of its own."""
    words = lexicon.tagged(zh)
    place = len(words) == 2 and words[0].tag == "ns" and len(words[0].text) == len(words[1].text) == 2
    return [word.text for word in words] if place else [zh]


@cache
def company_words() -> dict[str, str]:
    """Businesses as names of companies have them, Chinese to English."""
    return resources.read_english("translation/company_words.csv")
