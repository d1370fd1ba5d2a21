"""Words told by another of their field: wheat as rice, included as excluded, 复苏 as "slump".

Where `opposites` and `counterparts` look for Chinese patterns, this asks the dictionary for a Chinese
word of one member of a field that nothing in the English answers, and near its place for an English word of
another member that nothing in the Chinese explains.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from desktop_app.resources import read_text
from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.words.alignment import Link
from desktop_app.review.words.clauses import CLAUSE_ZH, clause_at
from desktop_app.review.words.lexicon import EnglishWord, known_beginnings
from desktop_app.review.words.negation_words import STRONG

_Member = tuple[int, int]  # field, and which of its members
DENIED_ZH = re.compile(r"[不没未无非勿莫免难缺少防反去脱零]")
_NOT_ZH = frozenset("不没未无非")
_BEFORE, _FEWEST_SIGNS, _FEWEST_LETTERS = 2, 2, 4
_NUMERAL = re.compile("[零一二三四五六七八九十百千万亿两]+")  # 十九: its renderings come from set phrases
_USUAL = 5  # beginnings of a Chinese word's English, the usual ones first
_REACH = 40  # letters before a word within which a "not" or its like turns it
_TURNED = re.compile(
    STRONG.pattern
    + r"|\b(?:prevent|avoid|curb|stop|halt|end(?:ed|ing|s)?\b|fight|combat|revers|reduc|eliminat|overcom|"
    r"against|less|rather than|instead of|despite|no longer|address|resolv|tackl)",
    re.IGNORECASE,
)


_NOT_INCLUDED = re.compile("不[包含计算][^，。；]*在内")
_MEASURED = re.compile(r"(?:points?|percent|%|times) $", re.I)  # which way a figure goes is asked elsewhere


@cache
def _fields() -> tuple[Mapping[str, frozenset[_Member]], Mapping[str, frozenset[_Member]]]:
    """Beginnings of English → the members that they are evidence of, and those that they tell."""
    evidence: dict[str, set[_Member]] = {}
    telling: dict[str, set[_Member]] = {}
    rows = [line for line in read_text("review/fields.txt").splitlines() if line[:1] not in ("#", "")]
    for field, row in enumerate(rows):
        for number, member in enumerate(row.split("=")):
            for word in member.split():
                telling.setdefault(word.lstrip("~"), set()).add((field, number))
                if word[0] != "~":
                    evidence.setdefault(word, set()).add((field, number))
    return (
        {word: frozenset(members) for word, members in evidence.items()},
        {word: frozenset(members) for word, members in telling.items()},
    )


def words_of_a_field(pair: Pair) -> Iterator[Finding]:
    """opposite: a word that is told by another of its field."""
    answering = {pair.alignment.words[link.english].start for link in pair.alignment.links if link.found}
    unlinked = [word for word in pair.alignment.words if word.start not in answering]
    said = [(word, members) for word in unlinked if (members := _said(word.beginnings))]
    if not said:
        return
    told = {member for word in pair.alignment.words for member in _told(word.beginnings)}
    for word, members in said:
        meant = _meant(pair, word, members, told)
        if meant is not None:
            yield pair.finding(
                "opposite", Severity.CRITICAL,
                f"{meant.hit.word} is told as “{pair.english[word.start : word.end]}”.",
                zh=(meant.hit.start, meant.hit.end), en=(word.start, word.end),
            )  # fmt: skip
            return


def _meant(pair: Pair, word: EnglishWord, members: frozenset[_Member], told: set[_Member]) -> Link | None:
    """The Chinese word of another member of the field whose place `word` took, None if there is none."""
    start = max(0, word.start - _REACH)
    if _TURNED.search(pair.english, start, word.start) or _MEASURED.search(pair.english, start, word.start):
        return None
    fields = {field for field, _member in members}
    clauses = clauses_beside(pair, word.start)
    for link in pair.alignment.links:
        own = {one for one in _senses(link.hit.beginnings) if one[0] in fields}
        if link.found or len(link.hit.word) < _FEWEST_SIGNS or not own or own & members or own & told:
            continue
        if _NUMERAL.fullmatch(link.hit.word) or (link.hit.word == "在内" and _is_left_out(pair)):
            continue
        if clause_at(pair.source, CLAUSE_ZH, link.hit.start) not in clauses or _is_denied(pair, link):
            continue
        others = (
            pair.source[: link.hit.start] + "，" + pair.source[link.hit.end :]
        )  # 农业 itself says "industry"
        if word.beginnings.isdisjoint(known_beginnings(others)):
            return link
    return None


def _is_left_out(pair: Pair) -> bool:
    """True for 不包括食品在内, "excluding food"."""
    return _NOT_INCLUDED.search(pair.source) is not None


def clauses_beside(pair: Pair, place: int) -> set[tuple[int, int]]:
    """Chinese clauses that the nearest answered words before and after `place` in the English came from."""
    before: tuple[int, int] | None = None
    after: tuple[int, int] | None = None
    places = sorted(
        (pair.alignment.words[link.english].start, link.hit.start)
        for link in pair.alignment.links
        if link.found
    )
    for english, chinese in places:
        if english < place:
            before = clause_at(pair.source, CLAUSE_ZH, chinese)
        elif after is None:
            after = clause_at(pair.source, CLAUSE_ZH, chinese)
    return {clause for clause in (before, after) if clause is not None}


def _is_denied(pair: Pair, link: Link) -> bool:
    start = max(0, link.hit.start - _BEFORE)
    return DENIED_ZH.search(pair.source, start, link.hit.start) is not None or link.hit.word[0] in _NOT_ZH


@lru_cache(maxsize=4096)
def _said(beginnings: frozenset[str]) -> frozenset[_Member]:
    table = _fields()[0]
    return frozenset(member for one in beginnings & table.keys() for member in table[one])


@lru_cache(maxsize=4096)
def _told(beginnings: frozenset[str]) -> frozenset[_Member]:
    table = _fields()[1]
    return frozenset(member for one in beginnings & table.keys() for member in table[one])


@lru_cache(maxsize=4096)
def _senses(beginnings: tuple[str, ...]) -> frozenset[_Member]:
    """Members that a Chinese word may mean, by the beginnings of its English."""
    return frozenset(
        member
        for beginning in beginnings[:_USUAL]
        for word, members in _alike().get(beginning[:_FEWEST_LETTERS], ())
        if _same(word, beginning)
        for member in members
    )


@cache
def _alike() -> Mapping[str, list[tuple[str, frozenset[_Member]]]]:
    """First letters → words of evidence that begin so."""
    found: dict[str, list[tuple[str, frozenset[_Member]]]] = {}
    for word, members in _fields()[0].items():
        found.setdefault(word[:_FEWEST_LETTERS], []).append((word, members))
    return found


def _same(word: str, beginning: str) -> bool:
    if word.endswith("$") or beginning.endswith("$"):
        return word.rstrip("$") == beginning.rstrip("$")
    shorter = min(len(word), len(beginning))
    return shorter >= _FEWEST_LETTERS and word[:shorter] == beginning[:shorter]
