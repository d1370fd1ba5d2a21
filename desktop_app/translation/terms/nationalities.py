"""Countries before a noun: Danish shipping giant, Vietnamese President.

Chinese has one word for the country and what belongs to it.  Knows nothing of where terms come from.
"""

from __future__ import annotations

import re
from functools import cache

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.translation.model import Term
from desktop_app.translation.words import lexicon

_NOUNS = frozenset(["n", "nz", "b", "nt", "nrt"])  # jieba's tags of what a country's adjective stands before
_REACH = 6  # characters behind the country that are cut into words
# Nouns that stand beside a country in another way (进口 from it, its 首都) or are verbs as often.
_OTHERWISE = re.compile(
    "首都|境内|全境|方面|各地|全国|国内|国家|当地|时间|出口|进口|投资|贸易|地区|[东西南北中]部|本土|领土"
)
_HAS_UNIT = re.compile(f"[{HAN}]{{2,6}}(?:[省州郡县]|市(?![场民长值]))(?:$|[与和、政代签结缔建的])")
_CHINA = "中国"
_CONTINENTS = frozenset("欧洲 非洲 亚洲 拉美 北美".split())  # noqa: SIM905
# 中国 opens names of bodies and events; before these it is the adjective.
_CHINESE = re.compile(
    "企业|公司|高校|大学|院校|学者|专家|产品|商品|游客|消费者|品牌|经济|文化|市场|科学家|艺术家|选手|代表团|电影"
)
_OFFICES = {"国家主席": "President", "国家副主席": "Vice President"}


def fitting(term: Term, text: str, at: int) -> str | None:
    """English of `term`, which stands in `text` at `at`, where a country's adjective is at stake.

    "" where its Chinese should stay; None where this rule has no say.
    """
    if term.zh.startswith("国家") and term.pos == "name" and text[:at].endswith(tuple(_adjectives())):
        # 越南国家主席 is not the President of China, nor 越南国家电网 its State Grid.
        return _OFFICES.get(term.zh, "" if not text[:at].endswith(_CHINA) else None)
    adjective = _adjectives().get(term.zh)
    if adjective is None or term.pos != "name":
        return None
    behind = re.match(rf"[{HAN}]+", text[at + len(term.zh) :])
    if behind is None:
        return None
    if behind[0].startswith(tuple(_OFFICES)):
        return adjective
    first = lexicon.tagged(behind[0][:_REACH])[0]
    if term.zh == _CHINA:
        return adjective if _CHINESE.fullmatch(first.text) else None
    if _HAS_UNIT.match(behind[0]):
        return None  # 澳大利亚宾士镇市
    noun = len(first.text) > 1 and first.tag in _NOUNS and not _OTHERWISE.fullmatch(first.text)
    return adjective if noun else None


def is_country(zh: str) -> bool:
    """True for a country of the world other than China."""
    return zh in _adjectives() and zh != _CHINA


def is_continent(zh: str) -> bool:
    """True for 欧洲 and the like, which have an adjective too."""
    return zh in _CONTINENTS


def adjective(zh: str) -> str:
    """What belongs to a country: German; "" for anything but a country."""
    return _adjectives().get(zh, "")


def possessive(english: str) -> str:
    """Laos's, but the Netherlands'."""
    return f"{english}'" if english.startswith("the ") and english.endswith("s") else f"{english}'s"


@cache
def countries() -> str:
    """A pattern's alternatives of all countries but China, the longer ones first."""
    names = [zh for zh in _adjectives() if is_country(zh) and zh not in _CONTINENTS]
    return longest_first(names)


@cache
def _adjectives() -> dict[str, str]:
    return resources.read_english("translation/nationalities.csv")
