"""Which names a Chinese sentence holds: known ones, terms that are names, and what only sounds like one.

Knows nothing of the English but the terms that are given with the pair.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from desktop_app.document.words import Word, words
from desktop_app.review.context import Pair
from desktop_app.review.words.lexicon import known_words
from desktop_app.review.words.name_table import names_in
from desktop_app.review.words.name_words import forms

NAME_DOMAINS = frozenset({"place", "company", "person", "institution", "university", "venue", "name"})
_SURE_NAME = 3  # signs of a known name that needs no border behind it: 马克龙同
_HAN = re.compile(r"[\u3400-\u9fff]+")
_FOREIGN = re.compile(r"[\u3400-\u9fff]{2,5}·[\u3400-\u9fff]{2,5}")
_BESIDE_POINT = re.compile(r"[\u3400-\u9fff]{1,6}(?=·)|(?<=·)[\u3400-\u9fff]{1,6}")
_FUNCTION_SIGNS = frozenset("的了这那由和与及在是为到从对被将把向也都又再还就等个一不有其之以而或")
SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾韦夏付方邹熊"
    "白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤"
)
GENERIC_SIGNS = frozenset("省市县区镇乡村州岛湖河江山海路街道港桥站国人")
_LONGEST_PERSON = 3


@dataclass(frozen=True, slots=True)
class SourceName:
    """A name of the Chinese with every English that is known for it."""

    start: int
    end: int
    text: str
    english: tuple[str, ...] = ()


def source_names(pair: Pair) -> list[SourceName]:
    """Names of the source in order, without overlaps: terms first, then known ones, then guesses."""
    found: list[SourceName] = []
    for term in (*pair.known.names, *pair.known.terms):
        if term.domain in NAME_DOMAINS or term in pair.known.names:
            at = pair.source.find(term.zh)
            if at >= 0 and stands_alone(term.zh, pair) and not _is_beside_point(pair.source, at, term.zh):
                found.append(SourceName(at, at + len(term.zh), term.zh, forms(term)))
    known = names_in(pair.source)
    borders = {place for word in _words(pair.source) for place in (word.start, word.end)} if known else set()
    found += [
        SourceName(name.start, name.end, name.text, name.english)
        for name in known
        if name.start in borders
        and (name.end in borders or len(name.text) >= _SURE_NAME)  # 柏林 inside 都柏林 is none
        and not _is_beside_point(pair.source, name.start, name.text)
    ]
    found += [name for name in guessed_names(pair.source) if not names_in(name.text)]
    return sorted(_without_overlaps(found), key=_place)


def _is_beside_point(source: str, start: int, name: str) -> bool:
    """True for 瑞安 of 瑞安·韦斯利: part of a foreign person's name, whatever it is elsewhere."""
    return "·" in source[max(0, start - 1) : start + len(name) + 1]


def _place(name: SourceName) -> int:
    return name.start


def _without_overlaps(names: list[SourceName]) -> list[SourceName]:
    kept: list[SourceName] = []
    for name in names:
        if not any(other.start < name.end and name.start < other.end for other in kept):
            kept.append(name)
    return kept


@lru_cache(maxsize=64)
def _words(source: str) -> tuple[Word, ...]:
    """Words of `source`; unknown ones are guessed only where a surname begins a run of single signs."""
    found: list[Word] = []
    run: list[Word] = []
    for word in (*words(source, guess=False), Word(len(source), len(source), "", "")):
        if len(word.text) == 1 and _HAN.match(word.text):
            run.append(word)
            continue
        found += _guess(run)
        run = []
        if word.text:
            found.append(word)
    return tuple(found)


def _guess(run: list[Word]) -> list[Word]:
    if len(run) < 2 or not any(word.text in SURNAMES for word in run[:-1]):
        return run
    start = run[0].start
    guessed = words("".join(word.text for word in run))
    return [Word(start + word.start, start + word.end, word.text, word.tag) for word in guessed]


@lru_cache(maxsize=64)
def guessed_names(source: str) -> tuple[SourceName, ...]:
    """Names that no list holds: Chinese persons by surname, places by suffix, foreign persons."""
    found = [
        SourceName(word.start, word.end, word.text)
        for word in _words(source)
        if _HAN.fullmatch(word.text)
        and (
            (word.tag == "nr" and 2 <= len(word.text) <= 3 and word.text[0] in SURNAMES)
            or (word.tag == "nrt" and len(word.text) >= 3)
            or (word.tag == "ns" and len(word.text) >= 3 and word.text[-1] in "省市县区镇乡村州")
        )
    ]
    found += [SourceName(*match.span(), match[0]) for match in _FOREIGN.finditer(source)]
    return tuple(found)


def stands_alone(zh: str, pair: Pair) -> bool:
    """False for a term that only seems to be there: 柏林 in 都柏林, 台办 in 平台办理."""
    start = pair.source.find(zh)
    end = start + len(zh)
    for link in pair.alignment.links:
        hit = link.hit
        inside = hit.start <= start and end <= hit.end and hit.end - hit.start > len(zh)
        crossing = hit.start < start < hit.end or hit.start < end < hit.end
        if len(hit.word) > 1 and (inside or crossing):
            return False
    return start >= 0


@lru_cache(maxsize=64)
def unknown_runs(source: str) -> tuple[str, ...]:
    """Runs of two to five signs that may spell a foreign name: no word of the dictionary is in them."""
    free = [bool(_HAN.match(sign)) and sign not in _FUNCTION_SIGNS for sign in source]
    for hit in known_words(source):
        if hit.end - hit.start > 1:
            free[hit.start : hit.end] = [False] * (hit.end - hit.start)
    for word in _words(source):
        if word.tag[:2] in ("nr", "ns", "nt", "nz"):
            free[word.start : word.end] = [bool(_HAN.match(sign)) for sign in word.text]
    for name in names_in(source):
        free[name.start : name.end] = [False] * (name.end - name.start)  # its English is known
    found = {
        source[at : at + size]
        for at in range(len(source))
        for size in (2, 3, 4, 5)
        if at + size <= len(source) and all(free[at : at + size])
    }
    return tuple(found | set(beside_points(source)))


def beside_points(source: str) -> list[str]:
    """What may be part of a foreign name beside a point, however long: 高, 高生 … of 凡·高生前."""
    found = []
    for match in _BESIDE_POINT.finditer(source):
        run, follows = match[0], source[match.start() - 1 : match.start()] == "·"
        found += [run[:size] if follows else run[-size:] for size in range(1, len(run) + 1)]
    return found


@lru_cache(maxsize=64)
def abbreviations(source: str) -> frozenset[str]:
    """Signs that stand alone beside another such, as places in the names of lines do: 本桓宽高速."""
    found: set[str] = set()
    named = {
        place for name in names_in(source) for place in range(name.start, name.end)
    }  # 云 of 云南 is none
    for left, right in pairwise(words(source, guess=False)):
        pair = left.text, right.text
        if (
            named.isdisjoint((left.start, right.start))
            and left.end == right.start
            and all(len(one) == 1 and _HAN.match(one) and one not in _FUNCTION_SIGNS for one in pair)
        ):
            found.update(pair)
    return frozenset(found)


def is_chinese_name(name: str) -> bool:
    """A Chinese place or person, whose pinyin must fit sign by sign: "Futong" is not like 福田区."""
    return name[-1] in GENERIC_SIGNS or (name[0] in SURNAMES and len(name) <= _LONGEST_PERSON)


# 全省, 我市: the place that the text is about may be named in the English instead.
_OWN_PLACE = re.compile(
    r"[全我本][省市县区州]|(?<![\d一二两三四五六七八九十个])[省市县区](?:[级份直属委]|政府)|城市|省会"
)


def may_be_own_place(source: str) -> bool:
    """True if the place of the report may be meant: by 全省, or 省委, where no province is named."""
    named = {sign for name in names_in(source) for sign in source[name.end - 1 : name.end + 1]}
    return any(named.isdisjoint(one[0]) for one in _OWN_PLACE.finditer(source))
