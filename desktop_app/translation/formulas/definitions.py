"""Entries of a glossary: the word that is explained, and how its meaning is led to.

2.“两山”：指“绿水青山就是金山银山”。  ->  2. “Two Mountains”: …
瞪羚企业是指…  ->  Gazelle companies: …
The meaning behind it is told as a heading is: a thing, or what is done without an actor.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.translation.model import ProtectedSpan
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.telling.clause_lists import capital
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words import pinyin

_WORD = "[^，。；：:？！（）()]{2,24}?"
_MEANS = "(?:主要|具体|通常|一般)?(?:就|系)?(?:是)?指(?![标数导挥南定])(?:的是)?[：:，]?|即(?:为|是|指)?"
# What an indicator is reckoned from is said without 指.
_RECKONED = "(?:是)?(?=(?:(?:综合)?反映|由|在?一定时期)[^，。；]{4,})"
_SHORT = r"(?:[（(](?P<short>[A-Za-z][A-Za-z0-9&.\- ]{1,14})[）)])?"
_ENTRY = re.compile(
    rf"\s*(?P<word>{_WORD})\s*{_SHORT}\s*(?:(?P<colon>[：:—]+|，(?=即|是?指))\s*(?P<means>{_MEANS}|{_RECKONED})?|(?:通常|一般)?(?:是|所|即)指(?:的是)?)"
)
_QUOTED = re.compile("“[^“”]+”.{0,6}")
_QUOTES = re.compile("[“”]")
_LATIN = re.compile("[A-Za-z][A-Za-z0-9&.\\-]{1,11}")
_NO_WORD = re.compile(
    "^(?:其中|此外|[一二三]|首先|这|本|该|上述|以上|注)|(?:主要|会议|报告|同志|讲话|总书记)$"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A word and what leads to its meaning: ``text[:end]`` is their Chinese."""

    end: int
    word: str
    english: str

    def told(self, meaning: str) -> str:
        """The whole entry; a short form that English tells by its very meaning is spelt instead."""
        plain = meaning.rstrip(".").removeprefix("the ")
        same = plain.casefold() == self.english.casefold()
        return f"{f'“{pinyin.spell(self.word)}”' if same else self.english}: {meaning}"


def entry(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> Entry | None:
    """The word that `text` explains; None where none is explained, or nobody knows it.

    `spans`: the pieces known in the sentence.
    """
    match = _ENTRY.match(text)
    if match is None or _NO_WORD.search(match["word"]):
        return None
    word = match["word"]
    foreign = _LATIN.fullmatch(word) is not None
    explained = match["means"] is not None or match["colon"] is None
    known = word if foreign else _read(word, spans, termbase)
    if known is None or not (explained or foreign or _QUOTED.fullmatch(word)):
        return None
    english = _capital(known.removeprefix("the "))
    short = f" ({match['short']})" if match["short"] and match["short"] not in english else ""
    return Entry(match.end(), _bare(word), f"{english}{short}")


def _read(word: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> str | None:
    """English of the word, quoted or not."""
    names = {span.zh: span.en for span in spans}
    if known := names.get(word) or names.get(_bare(word)):
        return known
    nouns = NounReader.without_figures(termbase, names)
    noun = nouns.read(word) or nouns.read(_bare(word))
    return noun.english if noun is not None else None


def _bare(word: str) -> str:
    return _QUOTES.sub("", word)


def _capital(english: str) -> str:
    """With a capital, behind a quotation mark too."""
    return english[:1] + capital(english[1:]) if english[:1] == "“" else capital(english)
