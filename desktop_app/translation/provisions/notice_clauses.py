"""Clauses that notices and rules have in nearly the same words: 本次招标不接受联合体投标, 具体以甲公告为准.

The table gives their patterns; the things (A, B), deeds (D), times (T) and figures (F) within them are read.
"""

from __future__ import annotations

import re
from functools import cache

from desktop_app.figures.english.series import listed
from desktop_app.pattern_tables import PatternTable
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.provisions.adverbs import told_deed
from desktop_app.translation.provisions.deeds import thing
from desktop_app.translation.provisions.persons import person
from desktop_app.translation.provisions.scene import Scene
from desktop_app.translation.words.rule_words import words_of

_PLACES = re.compile("[ABDTF]")
_GROUPS = {"F": f"(?P<f>(?:{VALUE})+)", "T": "(?P<t>[^，]{2,}?)", "D": "(?P<d>[^，]{2,}?)"}


def notice_clause(scene: Scene, zh: str) -> str | None:
    """English of such a clause, or of several; None for any other, and where a piece is unknown."""
    sayings, table = _table()
    for number, match in table.fitting(zh):
        told = {name: _said(scene, name, piece) for name, piece in match.groupdict().items()}
        if all(told.values()):
            return sayings[number].format(**told)
    return None


def _said(scene: Scene, name: str, zh: str) -> str | None:
    if name == "d":
        return told_deed(scene, zh)
    if name == "f":
        return listed(scene.say(zh))
    if name == "t":
        return scene.reader.nouns.names.get(zh)
    what = thing(scene, zh) or person(scene, zh)
    return what.said if what is not None else scene.reader.nouns.names.get(zh)


@cache
def _table() -> tuple[list[str], PatternTable]:
    rows = words_of("clause of a notice")
    return list(rows.values()), PatternTable([_PLACES.sub(_group, zh) for zh in rows])


def _group(place: re.Match[str]) -> str:
    return _GROUPS.get(place[0]) or f"(?P<{place[0].lower()}>[^，]{{2,}}?)"
