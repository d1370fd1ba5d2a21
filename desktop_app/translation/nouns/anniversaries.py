"""The years since something was founded or somebody was born: 新中国成立75周年, 建市40周年.

Holds no vocabulary: the caller reads what was founded.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.in_words import ordinal_figure
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun, with_a
from desktop_app.translation.nouns.reading import UNREAD, Nouns
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.plurals import singular

_ANNIVERSARY = re.compile(r"(?P<what>.{2,}?)(?P<deed>成立|建立|建政|设立|建市|诞辰)(?P<number>\d{1,3})周年")
_OUR_OWN = re.compile(r"建(?P<of>[市县区州省])(?P<number>\d{1,4})周年")
# 建党105周年: what was founded, or what happened, in one word with the deed
_SET = {
    "建党": "founding of the Communist Party of China", "建国": "founding of the People's Republic of China",
    "建军": "founding of the Chinese People's Liberation Army", "建校": "founding of the school",
    "建院": "founding of the hospital", "改革开放": "launch of reform and opening up",
    "香港回归祖国": "return of Hong Kong to the motherland",
    "香港回归": "return of Hong Kong to the motherland",
    "澳门回归祖国": "return of Macao to the motherland", "澳门回归": "return of Macao to the motherland",
    "抗战胜利": "victory in the War of Resistance Against Japanese Aggression",
    "抗日战争胜利": "victory in the War of Resistance Against Japanese Aggression",
    "红军长征胜利": "victory of the Long March", "长征胜利": "victory of the Long March",
    "撤地设市": "establishment of the prefecture-level city",
    "撤县设市": "establishment of the county-level city",
    "撤县建市": "establishment of the county-level city", "撤县设区": "establishment of the district",
    "撤市设区": "establishment of the district", "设市": "establishment of the city",
}  # fmt: skip
_SET_ONE = re.compile(rf"(?:中国)?(?P<what>{longest_first(_SET)})(?P<number>\d{{1,4}})周年")
_TWO = {"两国": "the two countries", "两市": "the two cities", "双方": "the two sides"}
_TIED = re.compile(
    "(?P<two>两国|两市|双方)?(?P<ties>建交|结好|(?:缔结|建立|结为|结成)(?:国际)?(?:友好城市|友城)(?:关系)?)(?P<number>\\d{1,3})周年"
)
_FOUNDED = {
    "新中国": "the People's Republic of China", "中华人民共和国": "the People's Republic of China",
    "中国共产党": "the Communist Party of China", "中国人民解放军": "the Chinese People's Liberation Army",
}  # fmt: skip


def years_since(nouns: Nouns, zh: str) -> Noun | None:
    """新中国成立75周年, which is no number of anniversaries; None for anything else."""
    if not zh.endswith("周年"):
        return None
    years = anniversary(zh, nouns.item)
    return Noun(years, many=False) if years else UNREAD


_MARKING = re.compile("(?P<years>.{2,}周年)(?:的)?(?P<event>[^年]{2,10})")
_EVENT = re.compile(
    r"(?:galas?|shows?|performances?|concerts?|exhibitions?|events?|activities|conferences?|meetings?|ceremon(?:y|ies)|"
    r"celebrations?|parties|symposiums?|forums?|evenings?|medals?|campaigns?)$"
)

_SEVERAL = re.compile(r"^\d|activities$|events$| and ")


def marking(nouns: Nouns, zh: str) -> Noun | None:
    """深圳经济特区建立45周年文艺晚会: what is held for an anniversary, which it does not open with."""
    match = _MARKING.fullmatch(zh)
    years = anniversary(match["years"], nouns.item) if match else None
    event = nouns.item(match["event"]) if match and years else None
    if event is None or not _EVENT.search(event.english):
        return None
    held = event.english.removeprefix("the ")
    one = singular(held) if event.many and not _SEVERAL.search(held) else None
    if held.startswith("series of "):
        one = held  # a series of activities
    return Noun(f"{with_a(one) if one else event.said} marking {years}", event.many and not one)


def anniversary(zh: str, read: ReadNoun) -> str | None:
    """The 75th anniversary of the founding of …; None for anything else."""
    if own := _OUR_OWN.fullmatch(zh):
        return f"{_nth(own)} the {AREA_WORDS[own['of']]}'s founding"
    if one := _SET_ONE.fullmatch(zh):
        return f"{_nth(one)} the {_SET[one['what']]}"
    if tied := _TIED.fullmatch(zh):
        between = f" between {_TWO[tied['two']]}" if tied["two"] else ""
        ties = "diplomatic relations" if tied["ties"] == "建交" else "sister city relations"
        return f"{_nth(tied)} {ties}{between}"
    match = _ANNIVERSARY.fullmatch(zh)
    known = read(match["what"]) if match else None
    what = match and (_FOUNDED.get(match["what"]) or (known and known.said))
    if match is None or not what:
        return None
    return f"{_nth(match)} the {'birth' if match['deed'] == '诞辰' else 'founding'} of {what}"


def _nth(match: re.Match[str]) -> str:
    return f"the {ordinal_figure(int(match['number']))} anniversary of"
