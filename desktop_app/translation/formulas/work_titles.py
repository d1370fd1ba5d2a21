"""Titles of laws, books, papers, plays and songs: 《民法典》, 电视剧《山海情》, 歌曲《温若香泉》.

Known ones have their own English, those made of known words are told, the others are spelt: an engine would
make up a work.  Knows nothing of documents by their pattern.
"""

from __future__ import annotations

import re
from functools import cache

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN, is_han
from desktop_app.translation.names.name_parts import titled, words
from desktop_app.translation.names.person_signs import is_person
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words import dictionary, lexicon, pinyin

_REPUBLIC = re.compile("中华人民共和国(?=.*(?:法|条例|典)$)")
_LAW = re.compile("(?:法|法典|宪法|条例|公约|协定|名录|准则|章程)$")
_PARTS = re.compile(f"[{HAN}]+|[^{HAN}]+")
_SPELT = re.compile(rf"[{HAN}“”·：，、—\-0-9]{{2,12}}")
_SIGNS = {"“": " ‘", "”": "’ ", "：": ": ", "，": ", ", "、": ", ", "—": " – "}
_KIND = {
    "大型": "",
    "原创": "original",
    "现代": "modern",
    "新编": "new",
    "红色": "revolutionary",
    "优秀": "fine",
}
_KINDS = re.compile(f"(?:{'|'.join(_KIND)})+$")
_SHORT_LAW = 3  # 劳动法: words that begin so are many
_MEASURES = re.compile(r"\d条$")  # 人才新政30条
_SENTENCE = 5  # signs of a title that says something
_SAYING = 4  # signs of one that does if all of its words are common
_WE_AND_YOU = frozenset("我你咱")
_MOSTLY = 0.5  # of it are common words
_SMALL = frozenset("的之与和在")


def known_work(zh: str) -> str | None:
    """English of a law, paper or work that has one of its own."""
    plain = _REPUBLIC.sub("", zh)
    english = _works().get(zh) or _works().get(plain)
    whole = plain != zh and english is not None and "CPC" not in english
    return f"{english} of the People's Republic of China" if whole else english


def is_law(zh: str) -> bool:
    """Laws and conventions stand in English without quotation marks."""
    national = _REPUBLIC.match(zh) or known_work(zh) is not None
    return bool(national) and _LAW.search(zh) is not None


def work_english(zh: str, termbase: Termbase) -> str | None:
    """English of a play, song or book: told where all its words are known, else spelt."""
    if is_person(zh):
        return pinyin.spell_person(zh)
    told = NounReader.without_figures(termbase).read(f"“{zh}”" if _MEASURES.search(zh) else zh)
    if told is not None:
        return titled(told.english)
    if (said := words(zh)) is not None:
        return " ".join(said)
    measures = _MEASURES.search(zh) is not None
    return spelt(zh) if _SPELT.fullmatch(zh) and not measures and not _is_said(zh) else None


def _is_said(zh: str) -> bool:
    """一座水库的搬迁, 我在中国修非遗, 守望家园: words of the language, which sounds would not tell."""
    pieces = lexicon.cut_known(zh)
    common = sum(len(piece) for piece in pieces if len(piece) > 1 and any(dictionary.kinds(piece)[:1]))
    said = common >= _MOSTLY * len(zh) or not _WE_AND_YOU.isdisjoint(zh)
    long = len(zh) >= _SENTENCE or (len(zh) == _SAYING and common == _SAYING)
    return long and said and all(is_han(sign) or sign.isdigit() for sign in zh)


def spelt(zh: str) -> str:
    """礼行乐和 -> Li Xing Le He: word by word, as titles are."""
    said = (_spelt_words(one) if is_han(one[0]) else _signed(one) for one in _PARTS.findall(zh))
    return re.sub(" {2,}", " ", "".join(said)).strip()


def _spelt_words(zh: str) -> str:
    return " ".join(
        pinyin.spell(word).lower() if word in _SMALL and number else pinyin.spell(word)
        for number, word in enumerate(lexicon.cut_known(zh))
    )


def _signed(zh: str) -> str:
    return "".join(_SIGNS.get(sign, sign) for sign in zh)


def genre_before(text: str, at: int) -> tuple[str, str]:
    """The kind of work that stands right before `at`, and its English: 现代扬剧 before 《许晓轩》."""
    for size in range(_longest(), 1, -1):
        if (english := _genres().get(text[max(0, at - size) : at])) and size <= at:
            kind = _KINDS.search(text[: at - size])
            said = [_KIND[one] for one in _KIND if kind is not None and one in kind[0]]
            begin = kind.start() if kind is not None else at - size
            return text[begin:at], " ".join(filter(None, [*said, english]))
    return "", ""


@cache
def laws() -> re.Pattern[str]:
    """The laws that are named in running text without brackets (大气污染防治法)."""
    named = (zh for zh in _works() if zh.endswith("法") and len(zh) > _SHORT_LAW)
    return re.compile(f"(?<![《国])(?:{longest_first(named)})(?!》|[治院律官规制])")


def law_named(zh: str) -> str:
    """English of such a law."""
    return _works()[zh]


@cache
def _longest() -> int:
    return max(map(len, _genres()))


@cache
def _genres() -> dict[str, str]:
    return resources.read_english("translation/work_genres.csv")


@cache
def _works() -> dict[str, str]:
    return resources.read_english("translation/works.csv")
