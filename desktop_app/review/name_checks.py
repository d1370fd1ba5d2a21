"""Names: a place, person or company of the Chinese that gave way to another one in the English.

An alarm needs an English name that nothing in the Chinese explains, and either a Chinese name that
nothing in the English renders or certainty that the English one is a name.  A Chinese name left
out alone is how good translators write.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.document.words import Word, words
from desktop_app.review.context import Pair
from desktop_app.review.lexicon import english_words, known_words
from desktop_app.review.model import Finding, Severity
from desktop_app.review.name_table import (
    is_known_english,
    is_place_english,
    is_surely_name,
    name_at,
    names_in,
)
from desktop_app.review.name_words import forms
from desktop_app.review.sounds import alike, closely_alike, is_pinyin, sounds_in
from desktop_app.review.word_lists import word_list

_CAPITALISED = re.compile(r"(?<![\w’'.])(?:[A-Z][a-zà-ɏ]+(?:['’]?[a-z]+)?(?:[A-Z][a-z]+)*|[A-Z]{2,}[a-z]*)")
_SENTENCE_START = re.compile(r"(?:^|[.!?:;][\"”’')]*\s+|[\"“‘(]\s*)$")
_COMMON = word_list("capitalised-common")
NAME_DOMAINS = frozenset({"place", "company", "person", "institution", "university", "venue", "name"})
_HAN = re.compile(r"[\u3400-\u9fff]+")
_FOREIGN = re.compile(r"[\u3400-\u9fff]{2,5}·[\u3400-\u9fff]{2,5}")
_BESIDE_POINT = re.compile(r"[\u3400-\u9fff]{2,6}(?=·)|(?<=·)[\u3400-\u9fff]{2,6}")
_FUNCTION_SIGNS = frozenset("的了这那由和与及在是为到从对被将把向也都又再还就等个一不有其之以而或")
_GENERIC_SIGNS = frozenset("省市县区镇乡村州岛湖河江山海路街道港桥站国人")
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
        fitting = [match for match in strange if _may_stand_for(name, _bare(match[0]))]
        if not fitting or is_rendered(name.text, name.english, pair.english):
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
    yield from (_invented(pair, match) for match in strange if _is_invented(pair, _bare(match[0])))


def _is_invented(pair: Pair, word: str) -> bool:
    """A known name that nothing in the Chinese so much as sounds like."""
    if not is_known_english(word) or f"({word})" in pair.english:
        return False  # (Reuters) and the like are added by editors
    if is_pinyin(word):
        return True  # its own sound was looked for already
    like = closely_alike if is_place_english(word) else alike
    return not any(like(word, run) for run in _unknown_runs(pair.source))


@lru_cache(maxsize=64)
def _unknown_runs(source: str) -> tuple[str, ...]:
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
    return tuple(found | set(_BESIDE_POINT.findall(source)))


def _invented(pair: Pair, match: re.Match[str]) -> Finding:
    return pair.finding(
        "name-wrong", Severity.MAJOR, f"“{match[0]}” is not named in the Chinese.", en=match.span()
    )


def _may_stand_for(name: _Name, word: str) -> bool:
    """Whether `word` is the kind of name that may have pushed `name` out.

    Any capitalised word may stand for a foreign person; for a Chinese one, only pinyin; for a
    known name, only what is known to be a name.
    """
    if "·" in name.text:
        return True
    return is_surely_name(word) if name.english else is_surely_name(word) and is_pinyin(word)


def spelled_names(pair: Pair) -> Iterator[tuple[int, int, bool]]:
    """Names of the source that are written by sound: start, end, whether the English holds them."""
    for name in _guessed(pair.source):
        yield name.start, name.end, is_rendered(name.text, name.english, pair.english)


def _bare(word: str) -> str:
    return re.sub(r"['’]s?$", "", word)


def _is_explained(match: re.Match[str], pair: Pair) -> bool:
    word = _bare(match[0])
    if word in _COMMON or word.lower() in pair.source.lower():
        return True
    if word.isupper():
        return True  # an acronym: its letters cannot be checked against the Chinese
    known = is_surely_name(word)
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
    return not is_known_english(word) and _sounds_foreign(word, pair.source)


def _named_by_table(word: str, source: str) -> bool:
    return word in _table_words(source) or word.removesuffix("s") in _table_words(source)


@lru_cache(maxsize=256)
def _table_words(source: str) -> frozenset[str]:
    """Every word of the English of every known name in `source`, short names within longer ones too."""
    found = {word for name in names_in(source, 1) for form in name.english for word in form.split()}
    for start in range(len(source)):
        found.update(word for form in name_at(source, start) for word in form.split())
    return frozenset(found)


def _named_by_terms(word: str, pair: Pair) -> bool:
    return any(word in form for term in (*pair.terms, *pair.names) for form in forms(term))


def _named_by_lexicon(word: str, source: str) -> bool:
    known = _beginnings(source)
    return any(not known.isdisjoint(part.beginnings) for part in english_words(word))


@lru_cache(maxsize=256)
def _beginnings(source: str) -> frozenset[str]:
    return frozenset(one for hit in known_words(source) for one in hit.beginnings)


def _sounds_foreign(word: str, source: str) -> bool:
    """True if some run of signs of about the right length is spelled like `word`."""
    return any(alike(word, name.text) for name in _guessed(source)) or any(
        alike(word, run) for run in _BESIDE_POINT.findall(source)
    )


def _source_names(pair: Pair) -> list[_Name]:
    found: list[_Name] = []
    for term in (*pair.names, *pair.terms):
        if term.domain in NAME_DOMAINS or term in pair.names:
            at = pair.source.find(term.zh)
            if at >= 0 and stands_alone(term.zh, pair):
                found.append(_Name(at, at + len(term.zh), term.zh, forms(term)))
    known = names_in(pair.source)
    borders = {place for word in _words(pair.source) for place in (word.start, word.end)} if known else set()
    found += [
        _Name(name.start, name.end, name.text, name.english)
        for name in known
        if name.start in borders
        and name.end in borders  # 柏林 inside 都柏林 is none
        and "·" not in pair.source[max(0, name.start - 1) : name.end + 1]
    ]
    found += [name for name in _guessed(pair.source) if not names_in(name.text)]
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
    if len(run) < 2 or not any(word.text in _SURNAMES for word in run[:-1]):
        return run
    start = run[0].start
    guessed = words("".join(word.text for word in run))
    return [Word(start + word.start, start + word.end, word.text, word.tag) for word in guessed]


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


def is_rendered(zh: str, english_forms: tuple[str, ...], english: str) -> bool:
    """True if the English names `zh` in any way: a form, one of its words, its sound, its adjective."""
    accepted = (*english_forms, *(form for name in names_in(zh) for form in name.english))
    if any(re.search(rf"(?<!\w){re.escape(form)}(?!\w)", english, re.IGNORECASE) for form in accepted):
        return True
    spoken = english_words(english)
    own = {word for form in accepted for word in form.split() if len(word) > 3 and word not in _COMMON}
    if any(word in english for word in own):
        return True
    # 福建省 is not told by "province" alone.
    known = _beginnings(zh[:-1] if len(zh) > 2 and zh[-1] in _GENERIC_SIGNS else zh)
    if any(not known.isdisjoint(word.beginnings) for word in spoken):
        return True
    pieces = [piece for piece in zh.split("·") if len(piece) > 1]
    names = [word for word in spoken if english[word.start].isupper()]
    like = closely_alike if accepted else alike
    return any(_renders(word.text, piece, like) for word in names for piece in pieces)


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


def _renders(word: str, name: str, like: Callable[[str, str], bool]) -> bool:
    if sounds_in(word, name):
        return True
    return not is_pinyin(word) and not is_known_english(word.capitalize()) and like(word, name)
