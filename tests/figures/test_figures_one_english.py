"""A thing has one English: in the table of figures' names as in running text.

The names of figures read their own table first, sentences the termbase and the table of nouns. Both must say
the same of a thing, but for number (museums built, a museum). What figures name in another way is listed in
`own_english.txt`: mostly because a figure counts what a sentence only does (elevators installed, the
installation of elevators), or because the statistics office has its own wording.
"""

from __future__ import annotations

import re
from pathlib import Path

from desktop_app import resources
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.plurals import plural, singular

#: Short nouns of running text have other senses there (活动: activities; of a figure, events).
_LONG_ENOUGH = 4
_LISTED = Path(__file__).parent / "own_english.txt"


def test_a_thing_has_one_english_in_figures_and_in_sentences() -> None:
    listed = set(_LISTED.read_text(encoding="utf-8").split())
    assert sorted(_told_twice() - listed) == []


def test_what_is_listed_as_told_in_another_way_is_told_so() -> None:
    listed = _LISTED.read_text(encoding="utf-8").split()
    assert len(set(listed)) == len(listed)
    assert sorted(set(listed) - _told_twice()) == []


def _told_twice() -> set[str]:
    """The things that have one English as names of figures and another in running text."""
    termbase, nouns = Termbase.load(), resources.read_english("translation/phrase_nouns.csv")
    found = set()
    for kind, zh, english in resources.read_columns("figures/indicators.csv", "kind", "zh", "en"):
        term = termbase.lookup(zh)
        if term is not None:
            others = [term.en or "", *termbase.accepted(zh)] if term.pos in ("n", "name", "indicator") else []
        else:
            others = [nouns[zh]] if zh in nouns and len(zh) >= _LONG_ENOUGH else []
        told = _forms(english)
        if kind == "noun" and any(others) and not any(told & _forms(other) for other in others):
            found.add(zh)
    return found


def _forms(english: str) -> set[str]:
    """An English in both numbers, without article, abbreviation and hyphens."""
    return {_bare(one) for one in (english, plural(english), singular(english)) if one}


def _bare(english: str) -> str:
    text = english.lower().replace("-", " ")
    text = re.sub(r"^(?:the|an?) | \([a-z0-9&.]+s?\)", "", text)
    return re.sub(r"^(?:number|amount) of (?:the )?", "", text).removesuffix("s")
