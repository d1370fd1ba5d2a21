"""Which places of the termbase lie abroad: countries, and those whose English is no pinyin (开罗, 秘鲁).

Knows nothing of texts.
"""

from __future__ import annotations

import re

from desktop_app.translation.model import Term
from desktop_app.translation.terms.nationalities import is_country
from desktop_app.translation.words import pinyin
from desktop_app.translation.words.rule_words import pattern_of

# Endings and names of places of China whose English is no pinyin.
_OF_CHINA = re.compile(pattern_of("place of China"))
_ENGLISH_OF_CHINA = re.compile(pattern_of("place of China in English"))
# Places abroad whose English begins as their pinyin does.
_ABROAD = re.compile(pattern_of("place abroad"))
_HERE = "in China"  # note of a place whose English is its own (巴里坤, Barkol)
_ALIKE = 3  # letters that pinyin and the English of a place of China share


def is_foreign_place(term: Term) -> bool:
    """A country, or a place whose English is no pinyin: 开罗, 秘鲁."""
    if term.pos != "name" or term.domain != "place" or term.zh[:2] == "中国" or term.note == _HERE:
        return False
    if is_country(term.zh) or _ABROAD.match(term.zh):
        return True
    if _ENGLISH_OF_CHINA.search(term.en) or _OF_CHINA.search(term.zh):
        return False
    return pinyin.spell(term.zh)[:_ALIKE] != term.en[:_ALIKE]
