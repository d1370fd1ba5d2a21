"""Headline statements by the head: 每千人口拥有执业医师3.2人 is 3.2 licensed doctors per 1,000 people.

So is a pension that is raised by so much a month for each.  Every thing must be known, with a
plural that is certain; anything else is left to the engine.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.indicator_names import certain_name
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import listed, the
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.words.numerals import ROUND_NUMBERS
from desktop_app.translation.words.plurals import plural

_THING = f"[^⟦⟧⟪，。；、：“”]{{2,20}}?{VALUE}"
PER_HEAD = re.compile(
    "(?:全[国省市区县])?(?:每(?=[百千万十])|(?=[万千百]人|百户))(?P<per>[百千万]|十万|百万)(?:名|位)?(?P<whose>常住人口|人口|人|居民|户家庭|户居民|户|老年?人)?"
    f"(?:平均)?(?:拥有|配备|有)?(?P<things>{_THING}(?:[、和]{_THING})*)"
)
_EACH = re.compile(
    f"(?P<what>[^⟦⟧、和][^⟦⟧、]*?)(?:拥有|保有)?[量数]?(?:达到?|为|提高到|提升到)?(?P<n>{VALUE})"
)
_NUMBER = re.compile(r"(?:[a-z]+ )*[\d,.]+(?: million)?")  # over 150
_WHOSE = {"户": "households", "老": "older persons"}


def per_head(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of a PER_HEAD; None where a thing or its plural is not known."""
    named = re.match("(?P<name>[^⟦]+?)(?:达到?|为|提高到|提升到)?⟦", match[0])
    if named and pieces.name(named["name"]):
        return None  # 每千人口托位数 has a name of its own
    told = []
    for each in _EACH.finditer(match["things"]):
        thing = _thing(each["what"], pieces)
        if thing is None:
            return None
        (said,) = pieces.amount_list(each["n"])
        number = _NUMBER.match(said)
        if number is None:
            return None
        told.append(f"{number[0]} {thing}")
    whose = _WHOSE.get((match["whose"] or "人")[0], "people")
    return f"there {pieces.tense.verb('be', 'were')} {listed(told)} per {ROUND_NUMBERS[match['per']]} {whose}"


def _thing(zh: str, pieces: Pieces) -> str | None:
    term = pieces.termbase.lookup(zh)
    return plural(term.en if term is not None and term.pos == "n" else certain_name(zh))


# 基础养老金每人每月提高⟦0⟧: what rises is a rate, and by how much it does.
RATE_RAISED = re.compile(
    r"(?P<what>[^⟦⟧⟪，。；：“”（）]{3,20}?)(?:标准)?(?P<each>每人)?每(?P<time>[月年])(?:再)?(?:均)?(?:提高|增加|上调|提标|增长)(?:了)?"
    rf"(?P<n>{VALUE})"
)


def rate_raised(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of a RATE_RAISED; None where the name or the amount is not known."""
    name, said = pieces.name(match["what"]), pieces.amount_list(match["n"])
    if name is None or len(said) != 1 or "RMB" not in said[0]:
        return None
    per = f"{' per person' if match['each'] else ''} per {'month' if match['time'] == '月' else 'year'}"
    return f"{the(name)} {pieces.tense.verb('rise', 'rose')} by {said[0]}{per}"
