"""The years since something was founded or somebody was born: 新中国成立75周年, 建市40周年.

Holds no vocabulary: the caller reads what was founded.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.in_words import ordinal_figure
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.nouns.reading import UNREAD, Nouns
from desktop_app.translation.words.area_words import AREA_WORDS

_ANNIVERSARY = re.compile(r"(?P<what>.{2,}?)(?P<deed>成立|建立|建政|设立|建市|诞辰)(?P<number>\d{1,3})周年")
_OUR_OWN = re.compile(r"建(?P<of>[市县区州省])(?P<number>\d{1,3})周年")
_TWO = {"两国": "the two countries", "两市": "the two cities", "双方": "the two sides"}
_TIED = re.compile(
    "(?P<two>两国|两市|双方)?(?P<ties>建交|结好|(?:缔结|建立|结为|结成)(?:国际)?(?:友好城市|友城)(?:关系)?)(?P<number>\\d{1,3})周年"
)
_FOUNDED = {
    "新中国": "the People's Republic of China", "中华人民共和国": "the People's Republic of China",
    "中国共产党": "the Communist Party of China", "中国人民解放军": "the Chinese People's Liberation Army",
    "建党": "the Communist Party of China",
}  # fmt: skip


def years_since(nouns: Nouns, zh: str) -> Noun | None:
    """新中国成立75周年, which is no number of anniversaries; None for anything else."""
    if not zh.endswith("周年"):
        return None
    years = anniversary(zh, nouns.item)
    return Noun(years, many=False) if years else UNREAD


def anniversary(zh: str, read: ReadNoun) -> str | None:
    """The 75th anniversary of the founding of …; None for anything else."""
    if own := _OUR_OWN.fullmatch(zh):
        return (
            f"the {ordinal_figure(int(own['number']))} anniversary of the {AREA_WORDS[own['of']]}'s founding"
        )
    if tied := _TIED.fullmatch(zh):
        between = f" between {_TWO[tied['two']]}" if tied["two"] else ""
        ties = "diplomatic relations" if tied["ties"] == "建交" else "sister city relations"
        return f"the {ordinal_figure(int(tied['number']))} anniversary of {ties}{between}"
    match = _ANNIVERSARY.fullmatch(zh)
    known = read(match["what"]) if match else None
    what = match and (_FOUNDED.get(match["what"]) or (known and known.said))
    if match is None or not what:
        return None
    number = f"the {ordinal_figure(int(match['number']))} anniversary of the"
    return f"{number} {'birth' if match['deed'] == '诞辰' else 'founding'} of {what}"
