"""Words of one kind in both languages: 医院 and "hospital" beside 学校 and "school".

Read from ``kinds.txt``: which members of which kinds a Chinese word may mean, and which an English one
says (evidence) or may tell (evidence, and what else fits).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from desktop_app.resources import read_text
from desktop_app.review.words.lexicon import EnglishWord, known_words

Member = tuple[int, int]  # kind, and which of its members
_HAN = "㐀"
_REST = re.compile(r"[a-z]*")  # of a phrase's last word


@dataclass(frozen=True, slots=True)
class KindWord:
    """A Chinese word of the table in a text."""

    start: int
    end: int
    word: str
    members: frozenset[Member]


@dataclass(frozen=True, slots=True)
class _Table:
    chinese: Mapping[str, frozenset[Member]]
    lengths: Mapping[str, tuple[int, ...]]  # first sign → lengths of the words with it, longest first
    evidence: Mapping[str, frozenset[Member]]
    telling: Mapping[str, frozenset[Member]]
    phrases: Mapping[str, tuple[tuple[str, Member, bool], ...]]  # first word → phrase, member, is it evidence


@cache
def _table() -> _Table:
    chinese: dict[str, set[Member]] = {}
    evidence: dict[str, set[Member]] = {}
    telling: dict[str, set[Member]] = {}
    phrases: dict[str, list[tuple[str, Member, bool]]] = {}
    for member, token in _tokens():
        word = token.lstrip("~")
        if token[0] >= _HAN:
            chinese.setdefault(token, set()).add(member)
        elif "." in word:
            phrase = word.replace(".", " ")
            phrases.setdefault(word.partition(".")[0], []).append((phrase, member, token[0] != "~"))
        else:
            telling.setdefault(word, set()).add(member)
            if token[0] != "~":
                evidence.setdefault(word, set()).add(member)
    lengths: dict[str, set[int]] = {}
    for word in chinese:
        lengths.setdefault(word[0], set()).add(len(word))
    return _Table(
        {word: frozenset(members) for word, members in chinese.items()},
        {sign: tuple(sorted(found, reverse=True)) for sign, found in lengths.items()},
        {word: frozenset(members) for word, members in evidence.items()},
        {word: frozenset(members) for word, members in telling.items()},
        {word: tuple(found) for word, found in phrases.items()},
    )


def _tokens() -> Iterator[tuple[Member, str]]:
    rows = [line for line in read_text("review/kinds.txt").splitlines() if line[:1] not in ("#", "")]
    for kind, row in enumerate(rows):
        for number, member in enumerate(row.split("=")):
            for token in member.split():
                yield (kind, number), token


def kind_words(chinese: str) -> list[KindWord]:
    """Words of the table in `chinese`, longest first at each place; none that begins within another word."""
    table, found, index = _table(), list[KindWord](), 0
    inside = {at for hit in known_words(chinese) for at in range(hit.start + 1, hit.end)}
    ends = {hit.end for hit in known_words(chinese)}
    while index < len(chinese):
        for length in table.lengths.get(chinese[index], ()):
            word = chinese[index : index + length]  # shorter than that at the end of the text
            end = index + len(word)
            if word in table.chinese and (index not in inside or end in ends):
                found.append(KindWord(index, end, word, table.chinese[word]))
                index = end
                break
        else:
            index += 1
    return found


def said_by(word: EnglishWord) -> frozenset[Member]:
    """Members that an English word is evidence of."""
    return _look_up(word.beginnings, evidence=True)


def told_by(word: EnglishWord) -> frozenset[Member]:
    """Members that an English word may tell."""
    return _look_up(word.beginnings, evidence=False)


@lru_cache(maxsize=8192)
def _look_up(beginnings: frozenset[str], *, evidence: bool) -> frozenset[Member]:
    table = _table().evidence if evidence else _table().telling
    return frozenset(member for one in beginnings & table.keys() for member in table[one])


def phrases_at(word: EnglishWord, low: str) -> Iterator[tuple[int, Member, bool]]:
    """Phrases of the table that begin with `word` of the text `low`: end, member, is it evidence."""
    for phrase, member, is_evidence in _table().phrases.get(word.text, ()):
        if low.startswith(phrase, word.start):
            end = word.start + len(phrase)
            rest = _REST.match(low, end)
            yield (rest.end() if rest else end), member, is_evidence
