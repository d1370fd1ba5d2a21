"""What may stand at the places of a set sentence beside things and deeds: times, figures, lists of set words.

D, when it was; E, what is to be done; F and G, figures; H, an article of a law; K, what emergencies are
graded by; J, L and M, what an investigation finds out; R, principles.  Of a list each word must be known.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.telling.clause_lists import series
from desktop_app.translation.telling.deeds_to_do import all_to_do
from desktop_app.translation.telling.time_leads import time_lead
from desktop_app.translation.telling.told import ClauseReader
from desktop_app.translation.words.numerals import value
from desktop_app.translation.words.rule_words import words_of

_LINK = "(?:”?(?:、|，|和|及|以及|与)“?|”“)"


@dataclass(frozen=True, slots=True)
class Place:
    """A pattern of what may stand there, and what reads it."""

    pattern: str
    read: Callable[[str, ClauseReader], str | None]


def _figure(zh: str, reader: ClauseReader) -> str:
    return CLASSIFIER.sub("", reader.nouns.say(zh)[0]).removesuffix(" people")


def _time(zh: str, reader: ClauseReader) -> str | None:
    """6月21日: on June 21."""
    lead = time_lead(f"{zh}，", 0, reader.nouns.names, ahead=False)
    return lead[0].rstrip(",") if lead and lead[1] > len(zh) else None


def _to_do(zh: str, reader: ClauseReader) -> str | None:
    """赶赴现场，开展救援: what is to be done, as plain verb phrases."""
    deeds = all_to_do(reader, re.split("，(?:并)?", zh))
    return series(deeds) if deeds else None


def _article(zh: str, _reader: ClauseReader) -> str:
    return f"Article {value(zh)}"


def _words(words: Mapping[str, str]) -> Place:
    """A list of such words."""
    one = longest_first(words)

    def read(zh: str, _reader: ClauseReader) -> str:
        return listed(list(dict.fromkeys(words[word] for word in re.findall(one, zh))))

    return Place(f"“?(?:{one})(?:{_LINK}(?:{one}))*”?", read)


_FOUND = _words(words_of("what an investigation finds out"))
PLACES: dict[str, Place] = {
    "d": Place("[^，；]{2,20}?", _time),
    "e": Place(".{4,}?", _to_do),
    "f": Place(VALUE, _figure),
    "g": Place(VALUE, _figure),
    "h": Place("[一二三四五六七八九十百零]+|\\d+", _article),
    "j": _FOUND,
    "k": _words(words_of("what emergencies are graded by")),
    "l": _FOUND,
    "m": _FOUND,
    "r": _words(words_of("principle of a regulation")),
}
