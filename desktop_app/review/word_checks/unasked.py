"""A word that certain Chinese asks for, where none of it stands: 研发人员 as "medical personnel".

Other checks look for a Chinese word that was lost and for an English one in its place, and are silent where
another word explains either by chance.  Here a table says of some thousand English words by which signs
Chinese asks for them at all ("medical": 医, 药, 病, 诊…); where the sentence has none of these, the word is a
slip whatever else it holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.told_terms import told_terms
from desktop_app.review.word_checks.fields import clauses_beside
from desktop_app.review.word_checks.senses import told_in_another_sense
from desktop_app.review.words.tables import table

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*", re.IGNORECASE)
_OPENS = re.compile(r"(?:^|[.!?;:]\s+|[“\"(]\s*)$")  # before a word that is capitalised for its place alone
# “两新”, “三公”: shorthand for things that good English tells one by one.
_SHORTHAND = re.compile(r"[“‘](?!一带一路|十[一二三四五]五)[一二两三四五六七八九十双百][^”’，。]{1,4}[”’]")
_MAJOR = frozenset({"term-missing", "name-wrong", "figure-basis"})


def words_without_ground(pair: Pair) -> Iterator[Finding]:
    """term-missing, name-wrong, figure-…: an English word that nothing in the Chinese asks for."""
    if _SHORTHAND.search(pair.source):
        return
    told = {at for term in told_terms(pair) for at in range(term.en_start, term.en_end)}
    told |= {at for tie in pair.pairing.ties for at in range(tie.english.start, tie.english.end)}
    for check, start, end, ground in _asking(pair.english):
        said = pair.english[start:end]
        if start in told or said.lower() in pair.source.lower() or ground.search(pair.source):
            continue
        if told_in_another_sense(pair, start, end):
            continue
        clause = min(clauses_beside(pair, start), default=(0, len(pair.source)))
        yield pair.finding(
            check, Severity.MAJOR if check in _MAJOR else Severity.CRITICAL,
            f"Nothing in the Chinese asks for “{said}”.",
            zh=clause, en=(start, end),
        )  # fmt: skip


def asks_for_ground(word: str) -> bool:
    """True if the table says what must ask for this English word."""
    return bool(_rows_of(word.lower()))


def is_part_of_a_name(english: str, place: int) -> bool:
    """True for a word that is capitalised, and not for its place at the beginning of a sentence."""
    return english[place].isupper() and not _OPENS.search(english, max(0, place - 5), place)


def _asking(english: str) -> Iterator[tuple[str, int, int, re.Pattern[str]]]:
    """Words and phrases of the table that stand in the English: check, span, what must ask for them."""
    for match in _WORD.finditer(english):
        if is_part_of_a_name(english, match.start()):
            continue
        word = match[0].lower()
        for row in _rows_of(word) or _rows_of(word.partition("-")[0]):
            yield row[0], *match.span(), row[1]
    for check, phrase, ground in _phrases():
        for match in phrase.finditer(english):
            yield check, *match.span(), ground


@lru_cache(maxsize=8192)
def _rows_of(word: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The rows that ask for grounds of one word."""
    return tuple((check, ground) for check, english, ground in _single() if english.fullmatch(word))


@cache
def _single() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(_compiled(phrases=False))


@cache
def _phrases() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(_compiled(phrases=True))


def _compiled(*, phrases: bool) -> Iterator[tuple[str, re.Pattern[str], re.Pattern[str]]]:
    """Of each row the alternatives of several words, or those of one."""
    for check, english, chinese in table("asked.tsv"):
        parts = [_either_case(part) for part in _alternatives(english) if (" " in part) == phrases]
        if parts:
            yield check, re.compile(rf"\b(?:{'|'.join(parts)})\b"), re.compile(chinese)


def _alternatives(english: str) -> list[str]:
    """The alternatives of a pattern that are parted by a "|" outside brackets."""
    return re.split(r"\|(?![^()]*\))", english)


def _either_case(part: str) -> str:
    """A phrase as it may begin a sentence, too."""
    return f"[{part[0]}{part[0].upper()}]{part[1:]}" if " " in part and part[0].islower() else part
