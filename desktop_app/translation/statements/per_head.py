"""Headline statements by the head: 每千人口拥有执业医师3.2人 is 3.2 licensed doctors per 1,000 people.

So is a pension that is raised by so much a month for each, or to so much.  Every thing must be known, with a
plural that is certain; anything else is left to the engine.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.indicator_names import certain_name
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import the
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.statement_shapes import VERBS
from desktop_app.translation.statements.subject_names import any_amount
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
    name = pieces.name(match["what"]) or any_amount(match["what"], pieces)
    said = pieces.amount_list(match["n"])
    if name is None or len(said) != 1 or "RMB" not in said[0]:
        return None
    per = f"{' per person' if match['each'] else ''} per {'month' if match['time'] == '月' else 'year'}"
    return f"{the(name)} {pieces.tense.verb('rise', 'rose')} by {said[0]}{per}"


# 将城市低保标准提高至每人每月780元、农村低保标准提高至每人每年7200元
_TO = "(?:再)?(?:提高|上调|提升|调整|提标|上浮)(?:至|到)"
_RAISED = rf"[^⟦⟧⟪，、。；：“”（）]{{3,20}}?{_TO}{VALUE}"
RAISED_TO = re.compile(
    rf"(?:(?P<by_us>将|把)(?P<one>{_RAISED})|(?P<several>{_RAISED}))(?P<more>(?:[，、]{_RAISED})*)(?=[，；。]|$)"
)
_ONE_RAISED = re.compile(rf"(?P<what>[^⟦⟧，、]+?){_TO}(?P<n>{VALUE})")


def raised_to(match: re.Match[str], pieces: Pieces) -> str | None:
    """The standard of A was raised to X, and that of B to Y; one that rose by itself is told elsewhere."""
    each = list(_ONE_RAISED.finditer(match[0].removeprefix("将").removeprefix("把")))
    names = [pieces.name(one["what"]) or any_amount(one["what"], pieces) for one in each]
    if not (match["by_us"] or len(each) > 1) or not all(names):
        return None
    told: list[str] = []
    for one, name in zip(each, names, strict=True):
        said = the(name or "")
        be = pieces.tense.verb("be", "were" if said.split(" of ")[0].endswith("s") else "was")
        told.append(f"{said} {f'{be} raised ' if not told else ''}to {pieces.amount_list(one['n'])[0]}")
    return told[0] if len(told) == 1 else f"{', '.join(told[:-1])}, and {told[-1]}"


# 路网密度达到每平方公里7.8公里
_UNITS = {
    "平方公里": "square kilometer", "平方米": "square meter", "公顷": "hectare", "亩": "mu",
    "千人": "1,000 people", "万人": "10,000 people", "百人": "100 people", "人": "person", "户": "household",
    "百户": "100 households",
}  # fmt: skip
PER_UNIT = re.compile(
    f"(?:全[国省市区县])?(?P<what>[^⟦⟧⟪，。；：“”（）]{{2,24}}?)(?P<verb>{longest_first(VERBS)})每(?P<per>{longest_first(_UNITS)})(?P<n>{VALUE})(?=[，；。]|$)"
)


def per_unit(match: re.Match[str], pieces: Pieces) -> str | None:
    """Road network density reached 7.8 kilometers per square kilometer."""
    name = pieces.name(match["what"]) or any_amount(match["what"], pieces)
    (amount,) = pieces.amount_list(match["n"])
    if name is None or pieces.planned:
        return None
    return f"{the(name)} {VERBS[match['verb']]} {amount} per {_UNITS[match['per']]}"


PER_HEADS = (
    (PER_HEAD, per_head),
    (RATE_RAISED, rate_raised),
    (RAISED_TO, raised_to),
    (PER_UNIT, per_unit),
)
