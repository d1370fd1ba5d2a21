"""CC-CEDICT: what a Chinese word means in general English, for words no termbase knows.

For people who look a word up, and to tell ordinary words from names; sentences are never translated from it,
only a plain thing that a brand is called after.
Data and licence (CC BY-SA 4.0) in ``resources/dictionary``.
"""

from __future__ import annotations

import lzma
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from desktop_app import resources
from desktop_app.document.chinese import to_simplified
from desktop_app.translation.words import lexicon

_LINE = re.compile(r"\[([^\]]*)\] /(.*)/")
_BARE = re.compile(r"\s*\([^)]*\)|\[[^\]]*\]")
_LEADS_ON = ("variant of ", "old variant of ", "see ", "surname ", "CL:", "abbr. for ")


@dataclass(frozen=True, slots=True)
class Entry:
    """One reading of a word: pinyin with tone numbers and its senses as in the dictionary."""

    zh: str
    pinyin: str
    senses: tuple[str, ...]

    @property
    def english(self) -> str:
        """The first sense without its remarks, fit to be put into a sentence."""
        plain = (
            _BARE.sub("", sense).split(";")[0] for sense in self.senses if not sense.startswith(_LEADS_ON)
        )
        words = (sense.strip().removeprefix("to ") for sense in plain)
        return next((sense for sense in words if sense), self.senses[0])


def look_up(word: str) -> tuple[Entry, ...]:
    """All readings of exactly this word, in either script."""
    entries = (_entry(word, line) for line in _lines().get(to_simplified(word), ()))
    return tuple(entry for entry in entries if entry is not None)


def kinds(word: str) -> tuple[bool, bool]:
    """Is `word` an ordinary word, and is it a name?  The dictionary spells names with a capital."""
    readings = [line[1:2] for line in _lines().get(word, ())]
    return any(first.islower() for first in readings), any(first.isupper() for first in readings)


def entries_in(text: str, taken: Iterable[tuple[int, int]] = ()) -> list[Entry]:
    """One entry for each longer word of `text`, in order; words inside `taken` spans are left out."""
    spans = list(taken)
    found: dict[str, Entry] = {}
    at = 0
    for word in lexicon.cut(text):
        start, at = at, at + len(word)
        if len(word) < 2 or any(left <= start and at <= right for left, right in spans):
            continue
        entries = look_up(word)
        if entries:
            found.setdefault(word, max(entries, key=_telling))
    return list(found.values())


def _telling(entry: Entry) -> int:
    """Common words before surnames and cross-references."""
    return sum(not sense.startswith(_LEADS_ON) for sense in entry.senses)


def _entry(word: str, line: str) -> Entry | None:
    match = _LINE.match(line)
    if match is None:
        return None
    return Entry(word, match[1], tuple(sense for sense in match[2].split("/") if sense))


@cache
def _lines() -> dict[str, list[str]]:
    """The rest of each line by its simplified headword."""
    found: dict[str, list[str]] = {}
    text = lzma.decompress(resources.read_bytes("dictionary/cc-cedict.txt.xz")).decode("utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            _traditional, simplified, rest = line.split(" ", 2)
            found.setdefault(simplified, []).append(rest)
    return found
