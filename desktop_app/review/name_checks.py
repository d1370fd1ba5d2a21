"""Names: a place, person or company of the Chinese that gave way to another one in the English.

An alarm needs both sides: a Chinese name that nothing in the English renders, and an English
name that nothing in the Chinese explains.  One side alone is how good translators write.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from desktop_app.document.words import Word, words
from desktop_app.resources import read_text
from desktop_app.review.context import Pair
from desktop_app.review.lexicon import known_words
from desktop_app.review.model import Finding, Severity
from desktop_app.review.name_words import forms
from desktop_app.review.sounds import alike, is_pinyin, pinyin_of, sounds_in
from desktop_app.review.word_lists import word_list

_CAPITALISED = re.compile(r"(?<![\w’'.])(?:[A-Z][a-zà-ɏ]+(?:['’]?[a-z]+)?(?:[A-Z][a-z]+)*|[A-Z]{2,}[a-z]*)")
_SENTENCE_START = re.compile(r"(?:^|[.!?:;][\"”’')]*\s+|[\"“‘(]\s*)$")
_COMMON = word_list("capitalised-common")
_ALSO_COMMON = word_list("name-words-in-common-use")
_NAME_DOMAINS = frozenset({"place", "company", "person", "institution", "university", "venue", "name"})
_HAN = re.compile(r"[\u3400-\u9fff]+")
_FOREIGN = re.compile(r"[\u3400-\u9fff]{2,5}·[\u3400-\u9fff]{2,5}")
_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾韦夏付方邹熊"
    "白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤"
)


@dataclass(frozen=True, slots=True)
class _Name:
    start: int
    end: int
    text: str
    english: tuple[str, ...] = ()


def wrong_names(pair: Pair) -> Iterator[Finding]:
    """name-wrong: a name was put in the place of another."""
    strange = [match for match in _CAPITALISED.finditer(pair.english) if not _is_explained(match, pair)]
    if not strange:
        return
    for name in _source_names(pair):
        # A name known for sure may give way to any other; one that is only guessed, to a known one.
        sure = bool(name.english) or "·" in name.text
        fitting = [match for match in strange if sure or _is_surely_name(match[0])]
        if not fitting or _is_rendered(name, pair.english):
            continue
        match = fitting[0]
        strange.remove(match)
        shown = f" ({name.english[0]})" if name.english else ""
        fix = (
            pair.english[: match.start()] + name.english[0] + pair.english[match.end() :]
            if name.english
            else ""
        )
        yield pair.finding(
            "name-wrong",
            Severity.MAJOR,
            f"{name.text}{shown} is not named in the English, “{match[0]}” is not in the Chinese.",
            zh=(name.start, name.end),
            en=match.span(),
            fix=fix,
        )


def _is_surely_name(word: str) -> bool:
    plain = re.sub(r"['’]s?$", "", word)
    return plain in _known_english() or plain.removesuffix("s") in _known_english() or is_pinyin(plain)


@cache
def _table() -> dict[str, tuple[str, ...]]:
    table = {}
    for line in read_text("review/names.txt").splitlines():
        if line and not line.startswith("#"):
            name, _, english = line.partition("=")
            table[name] = tuple(english.split("|")) if english else (_spelled(name),)
    return table


def _spelled(name: str) -> str:
    """A Chinese name in pinyin, written as one word."""
    return "".join(pinyin_of(name)).capitalize()


@cache
def _table_pattern() -> re.Pattern[str]:
    names = sorted((name for name in _table() if len(name) > 1), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, names)))


@cache
def _known_english() -> frozenset[str]:
    """Single words of the table's English: names beyond doubt."""
    words_ = {word for forms_ in _table().values() for form in forms_ for word in form.split()}
    return frozenset(words_ - _ALSO_COMMON - _COMMON)


def _is_explained(match: re.Match[str], pair: Pair) -> bool:
    word = re.sub(r"['’]s?$", "", match[0])
    if word in _COMMON or word.lower() in pair.source.lower():
        return True
    if word.isupper() and word not in _known_english():
        return True  # an acronym: its letters cannot be checked against the Chinese
    known = _is_surely_name(word)
    if _SENTENCE_START.search(pair.english[: match.start()]) and not known:
        return True
    if (
        _named_by_table(word, pair.source)
        or _named_by_terms(word, pair)
        or _named_by_lexicon(word, pair.source)
    ):
        return True
    if sounds_in(word, pair.source):
        return True
    return not known and _sounds_foreign(word, pair.source)


def _named_by_table(word: str, source: str) -> bool:
    table = _table()
    return any(any(word in form.split() for form in table[name]) for name in table if name in source)


def _named_by_terms(word: str, pair: Pair) -> bool:
    return any(word in form for term in (*pair.terms, *pair.names) for form in forms(term))


def _named_by_lexicon(word: str, source: str) -> bool:
    low = word.lower()
    return any(low.startswith(one) for hit in _lexicon_hits(source) for one in hit)


@lru_cache(maxsize=256)
def _lexicon_hits(source: str) -> tuple[tuple[str, ...], ...]:
    return tuple(hit.beginnings for hit in known_words(source))


def _sounds_foreign(word: str, source: str) -> bool:
    """True if some run of signs of about the right length is spelled like `word`."""
    return any(alike(word, name.text) for name in _guessed(source)) or any(
        alike(word, run)
        for run in re.findall(r"[\u3400-\u9fff]{2,6}(?=·)|(?<=·)[\u3400-\u9fff]{2,6}", source)
    )


def _source_names(pair: Pair) -> list[_Name]:
    found: list[_Name] = []
    for term in (*pair.names, *pair.terms):
        if term.domain in _NAME_DOMAINS or term in pair.names:
            at = pair.source.find(term.zh)
            if at >= 0:
                found.append(_Name(at, at + len(term.zh), term.zh, forms(term)))
    borders = {word.start for word in _words(pair.source)} if _table_pattern().search(pair.source) else set()
    for match in _table_pattern().finditer(pair.source):
        if match.start() not in borders:
            continue  # 柏林 inside 都柏林
        found.append(_Name(match.start(), match.end(), match[0], _table()[match[0]]))
    found += [name for name in _guessed(pair.source) if not _table_pattern().search(name.text)]
    return sorted(_without_overlaps(found), key=_place)


def _place(name: _Name) -> int:
    return name.start


def _without_overlaps(names: list[_Name]) -> list[_Name]:
    kept: list[_Name] = []
    for name in names:
        if not any(other.start < name.end and name.start < other.end for other in kept):
            kept.append(name)
    return kept


@lru_cache(maxsize=64)
def _words(source: str) -> tuple[Word, ...]:
    return tuple(words(source))


@lru_cache(maxsize=64)
def _guessed(source: str) -> tuple[_Name, ...]:
    """Names that no list holds: Chinese persons by surname, places by suffix, foreign persons."""
    found = [
        _Name(word.start, word.end, word.text)
        for word in _words(source)
        if _HAN.fullmatch(word.text)
        and (
            (word.tag == "nr" and 2 <= len(word.text) <= 3 and word.text[0] in _SURNAMES)
            or (word.tag == "nrt" and len(word.text) >= 3)
            or (word.tag == "ns" and len(word.text) >= 3 and word.text[-1] in "省市县区镇乡村州")
        )
    ]
    found += [_Name(*match.span(), match[0]) for match in _FOREIGN.finditer(source)]
    return tuple(found)


def _is_rendered(name: _Name, english: str) -> bool:
    if any(re.search(rf"(?<!\w){re.escape(form)}(?!\w)", english, re.IGNORECASE) for form in name.english):
        return True
    if name.english:
        words_ = [word for form in name.english for word in form.split() if len(word) > 3]
        return any(word in english for word in words_) or any(
            sounds_in(word, name.text) for word in re.findall(r"[A-Z][a-z']+", english)
        )
    known = [hit.beginnings for hit in known_words(name.text)]
    spoken = re.findall(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]*", english)
    if any(word.lower().startswith(one) for beginnings in known for one in beginnings for word in spoken):
        return True
    pieces = [piece for piece in name.text.split("·") if len(piece) > 1]
    return any(word[0].isupper() and _renders(word, piece) for word in spoken for piece in pieces)


def _renders(word: str, name: str) -> bool:
    return sounds_in(word, name) or (not is_pinyin(word) and alike(word, name))
