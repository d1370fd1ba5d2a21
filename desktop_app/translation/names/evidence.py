"""What speaks for a stretch of Chinese being a name: its characters, the dictionaries, its make.

A common word spelt in pinyin misleads; a name left in Chinese can still be translated.  So a name must
have characters that names are made of, be no word of the dictionaries, and hold none.

``name_characters.txt`` gives each character's weight: the natural logarithm of how much more often it
stands in names of places and persons (jieba's dictionary, our counties) than in running words (jieba's
single characters and two-character words by frequency), to quarters.
"""

from __future__ import annotations

import re
from functools import cache

from desktop_app import resources
from desktop_app.translation.words import dictionary, lexicon

NAME_TAGS = ("ns", "nz", "nr", "nt")
# Dictionary words tagged as names that are ordinary words all the same.
FALSE_NAMES = frozenset(resources.read_text("translation/not_names.txt").split())
# Short names of countries: two of them are a pair of countries, not a place.
_COUNTRIES = frozenset("中美英法德俄日韩朝印巴泰越老柬缅伊阿欧非澳加意西以叙埃苏拉亚")
# What two or three signs say of scenery, breeds and crafts (水清, 鱼鸥, 湖羊, 傣锦): things, though the
# tagger takes what it does not know for names.
_THINGS = re.compile(
    "[河水岸景天滩湾鱼鸟花草林田村院稻麦][畅清绿美净蓝洁香青秀飞翔]|[鱼鸟鸥鹭鹤雁][鸥鹭鹤雁翔飞鸣]|"
    ".{1,2}[羊牛鸡鸭鹅猪鱼虾蟹贝藻苗蔬茶酒醋绣编陶雕染]|"
    "[渔林牧农茶药盐][光电旅]|..树|[江河湖库渠塘溪沟]{2}|[苗侗傣彝瑶羌藏壮畲黎佤回白][家乡寨味绣锦医药]"
)
SO_MANY_OF_EACH = "[百千万].[百千万]"  # 百馆千 + 村: a slogan, no name
_UNSEEN = 1.5  # so rare a character is hardly ever a word


def weight(text: str) -> float:
    """Mean weight of the characters: above 0 they are commoner in names than in words."""
    return sum(_weights().get(char, _UNSEEN) for char in text) / len(text) if text else 0.0


def is_common(word: str) -> bool:
    """True for a word of the language, though it may be some place's name as well (太平, 老城区)."""
    if word in FALSE_NAMES:
        return True
    ordinary, proper = dictionary.kinds(word)
    if ordinary or proper:
        return ordinary
    return lexicon.is_ordinary(word) and lexicon.tag_of(word)[:2] not in NAME_TAGS


def is_made_of_words(text: str) -> bool:
    """周边城, 新一轮, 生物医药: words joined, none of them a name."""
    return any(
        len(piece) > 1 and piece != text and is_common(piece) and not _known_name(piece)
        for piece in lexicon.cut_known(text)
    )


def is_thing(word: str) -> bool:
    """True for bare words like 水清, 湖羊 and 苗绣, which need a generic part (湖羊 + 村) to be names."""
    return _THINGS.fullmatch(word) is not None


def speaks_for_name(stem: str, least: float, *, plain: bool = False) -> bool:
    """May `stem` be spelt?  It needs the weight `least`; `plain` admits words that are names too (太平)."""
    if stem in FALSE_NAMES or all(char in _COUNTRIES for char in stem):
        return False
    proper = dictionary.kinds(stem)[1]
    if is_common(stem):
        return plain and (proper or lexicon.tag_of(stem)[:2] in NAME_TAGS)
    return proper or (not is_made_of_words(stem) and weight(stem) >= least)


def _known_name(word: str) -> bool:
    return lexicon.tag_of(word)[:2] in NAME_TAGS and dictionary.kinds(word)[1]


@cache
def _weights() -> dict[str, float]:
    lines = resources.read_text("translation/name_characters.txt").splitlines()
    return {char: float(mark) for mark, chars in (line.split(" ") for line in lines) for char in chars}
