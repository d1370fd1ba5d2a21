"""What stands behind the own part of a name, in English: 低空智能融合测试基地, 国际交流中心, 幼儿园.

Every word of it must be known; knows nothing of what a name begins with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app import resources
from desktop_app.document.chinese import HAN
from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.evidence import NAME_TAGS
from desktop_app.translation.words import dictionary, lexicon, numerals
from desktop_app.translation.words.plurals import singular

_LONGEST_TAIL, _LONGEST_WORD = 16, 8
_RUN = re.compile(f"[{HAN}]*")
_NUMBERED = re.compile("第(?P<number>[一二三四五六七八九十]+)")
_SMALL = frozenset("of and or for the in on with to at by from a an".split())  # noqa: SIM905
_NO_WORD = re.compile(r"[,;:“”(]| (?:of|for|to|in|with|by|from|on|that|which) |^(?:a|an|the|over|all) ")
_PLAIN = re.compile("[a-z]+(?: (?!of|for|with|to|in)[a-z]+)?")
_SCHOOL = re.compile("[小中]学$|学校$|高中$|幼儿园$")
# Words of no name: they say of things that they are new, or which of them are meant.
_NO_FRONT = re.compile("[新改扩续在已拟]建|新增|现有|部分|所有|其他|各类|各项|相关|有关|一批|多个")
_TWICE = re.compile(r"\b([A-Z]\w+) \1\b")  # 城际 + 铁路 + 延长线
_MOST_WORDS = 3  # English words of a common noun that may stand before a head
_KINDS = frozenset(("place", "building", "road", "community", "river", "school", "hospital"))


@dataclass(frozen=True, slots=True)
class Tail:
    """The generic rest of a name: its Chinese, its English, its head and whether words go before the head."""

    zh: str
    en: str
    head: str
    modified: bool


def tails(text: str, start: int) -> Iterator[Tail]:
    """The generic rests of a name that begin at `start`, the longest first."""
    run = _RUN.match(text, start, start + _LONGEST_TAIL)
    size = len(run[0]) if run else 0
    while size > 1:
        found = tail(text[start : start + size])
        if found is not None:
            yield found
        size -= 1


@cache
def tail(zh: str) -> Tail | None:
    """`zh` as the rest of a name: a head, words before it; None when a piece is unknown."""
    for size in range(min(_LONGEST_WORD + 2, len(zh)), 1, -1):
        english = heads().get(zh[-size:])
        front = None if english is None else words(zh[:-size])
        if front is None:
            continue
        if len(front) == 1 and front[0].startswith("No. ") and not _SCHOOL.search(zh):
            front = [numerals.ordinal_word(int(front[0][4:])).title()]  # the Second Headquarters
        if front and front[-1].endswith(english or ""):
            english = ""  # 城际 + 铁路
        said = _TWICE.sub(r"\1", " ".join([*front, english or ""]).strip())
        return Tail(zh, said, zh[-size:], bool(front))
    return None


def words(zh: str) -> list[str] | None:
    """The English of each word of `zh`, the longest first; None when one is unknown."""
    if not zh:
        return []
    numbered = _NUMBERED.match(zh)
    if numbered is not None and (value := numerals.value(numbered["number"])):
        rest = words(zh[numbered.end() :])
        return None if rest is None else [f"No. {value}", *rest]
    for size in range(min(_LONGEST_WORD, len(zh)), 1, -1):
        english = _word(zh[:size])
        if english and (rest := words(zh[size:])) is not None:
            return [english, *rest]
    return None


@cache
def _word(zh: str) -> str:
    """One word before a head, capitals as in names; "" when none is known."""
    named = generic_parts.modifiers().get(zh)
    if named is not None:
        return named
    if zh in heads():
        return heads()[zh]  # 经济带 + 合作试验区
    english = re.sub(r" \([^)]*\)$", "", "" if _NO_FRONT.fullmatch(zh) else _common().get(zh, ""))
    if not english or _NO_WORD.search(english) or len(english.split()) > _MOST_WORDS:
        return "" if english else _thing(zh)
    return titled(singular(english) or english)


def _thing(zh: str) -> str:
    """荔枝, 花炮: a thing that the dictionary of the language has one plain word for."""
    if not lexicon.tag_of(zh).startswith("n") or lexicon.tag_of(zh)[:2] in NAME_TAGS:
        return ""
    entries = dictionary.look_up(zh)
    if any(sense.startswith("to ") for entry in entries for sense in entry.senses[:1]):
        return ""  # a deed
    senses = [entry.english for entry in entries]
    return titled(senses[0]) if len(set(senses)) == 1 and _PLAIN.fullmatch(senses[0]) else ""


_FIRST_LETTER = re.compile(r"^[(“]?\w")


def titled(english: str) -> str:
    """Words as they stand in a name: high-tech park -> High-Tech Park."""
    return " ".join(
        word
        if word in _SMALL and number
        else "-".join(_FIRST_LETTER.sub(lambda first: first[0].upper(), part) for part in word.split("-"))
        for number, word in enumerate(english.split())
    )


def is_noun(zh: str) -> bool:
    """城东片区: a noun that the tables have, and the name of no place."""
    return zh in _common()


@cache
def heads() -> dict[str, str]:
    """What names end in: bodies, works, places and events."""
    found = {s.zh: s.en for s in generic_parts.suffixes().values() if len(s.zh) > 1 and s.kind in _KINDS}
    found.pop("互通")  # 资源互通 is no road
    return found | resources.read_english("translation/name_heads.csv")


@cache
def _common() -> dict[str, str]:
    """Words of noun phrases that may stand before a head as well."""
    found: dict[str, str] = {}
    for table in ("phrase_nouns", "phrase_adjectives"):
        for row in resources.read_rows(f"translation/{table}.csv"):
            found.setdefault(row["zh"], row["en"])
    return found
