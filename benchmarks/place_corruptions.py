"""Ways to spoil where a figure stands and what it is held against, one at a time.

Each takes (Chinese, English, generator) and gives the spoilt English, or None where it does not fit.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from itertools import combinations

from benchmarks.spoiling import replace_one
from desktop_app.review.numbers.english_figures import EnglishFigure, read_figures
from desktop_app.review.numbers.english_number_words import ORDINALS

_CHANGES = (
    r"(?:gr[eo]w\w*|ris\w+|rose|increas\w+|rais\w+|expand\w*|fell|fall\w*|dropp?\w*|declin\w+|decreas\w+|"
    r"reduc\w+|cut|lower\w*|narrow\w*|widen\w*|climb\w*|up|down)"
)
_WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ORDINALS = tuple(ORDINALS)[:10]
_MULTIPLES = {
    "doubled": "tripled", "doubling": "tripling", "doubles": "triples", "double": "triple", "halve": "double",
    "halved": "doubled", "halving": "doubling", "tripled": "doubled", "quadrupled": "doubled",
    "quadrupling": "doubling", "half of": "a quarter of", "one third": "one half", "two-thirds": "one-third",
    "two thirds": "one third", "a quarter": "a half",
}  # fmt: skip
_PERIODS = {
    "first half": "first quarter", "second half": "fourth quarter", "first quarter": "first half",
    "third quarter": "second quarter", "fourth quarter": "second half", "first three quarters": "first half",
    "last year": "this year", "next year": "this year", "this year": "last year",
    "previous year": "next year",
}  # fmt: skip


def exchanged(_source: str, english: str, rng: random.Random) -> str | None:
    """Two figures of one kind in each other's place."""
    figures = [one for one in read_figures(english) if not (one.is_ordinal or one.value_max or one.spelled)]
    choices = [pair for pair in combinations(figures, 2) if _may_change_places(english, pair)]
    if not choices:
        return None
    left, right = rng.choice(choices)
    between = english[left.end : right.start]
    first, second = english[left.start : left.end], english[right.start : right.end]
    return english[: left.start] + second + between + first + english[right.end :]


def _may_change_places(english: str, pair: Sequence[EnglishFigure]) -> bool:
    left, right = pair
    one = left.unit == right.unit and left.value != right.value and left.end <= right.start
    # "12, 15 and 18 respectively" without company is no slip that the sentence alone betrays
    return one and re.search(r"[A-Za-z]{3}", english[left.end : right.start]) is not None


def ends(_source: str, english: str, rng: random.Random) -> str | None:
    """From … to …, the wrong way round."""
    found = [
        (left, right)
        for left, right in combinations(read_figures(english), 2)
        if english[left.end : right.start].strip() == "to"
        and english[: left.start].rstrip().lower().endswith("from")
    ]
    if not found:
        return None
    left, right = rng.choice(found)
    low, high = english[left.start : left.end], english[right.start : right.end]
    return english[: left.start] + high + english[left.end : right.start] + low + english[right.end :]


def level(_source: str, english: str, rng: random.Random) -> str | None:
    """Reached told as changed by, or the reverse."""

    def change(match: re.Match[str]) -> str:
        return "to" if match[0] == "by" else "by"

    number = r"(?= (?:over |nearly |about |more than )?(?:RMB |US\$|\$)?\d)"
    pattern = rf"(?:(?<=\w )|^)(?<!from )\b(?:by|to)\b{number}"
    places = [
        match
        for match in re.finditer(pattern, english)
        if re.search(rf"\b{_CHANGES}(?: \w+)? $", english[: match.start()])
    ]
    if not places:
        return None
    match = rng.choice(places)
    return english[: match.start()] + change(match) + english[match.end() :]


def multiple(_source: str, english: str, rng: random.Random) -> str | None:
    """Doubled for halved, a quarter for a third."""
    words = "|".join(sorted(_MULTIPLES, key=len, reverse=True))
    pattern = rf"(?<!first )(?<!second )\b(?:{words})\b"  # the first half of a year is none
    return replace_one(english, pattern, rng, lambda match: _MULTIPLES[match[0]])


def period(_source: str, english: str, rng: random.Random) -> str | None:
    """A quarter for a half, this year for last."""
    words = "|".join(sorted(_PERIODS, key=len, reverse=True))
    pattern = rf"\b(?<!the same period of )(?:{words})\b"
    return replace_one(english, pattern, rng, lambda match: _PERIODS[match[0]])


def rank(_source: str, english: str, rng: random.Random) -> str | None:
    """Another place in a row: third for second."""
    words = "|".join(_ORDINALS)
    near = r"(?= (?:in|among|place|nationwide|largest|highest|year|consecutive|session|phase|round))"

    def change(match: re.Match[str]) -> str:
        return rng.choice([one for one in _ORDINALS if one != match[0]])

    return replace_one(english, rf"\b(?:{words})\b{near}", rng, change)


def spelled(_source: str, english: str, rng: random.Random) -> str | None:
    """Another small number that is written in a word."""

    def change(match: re.Match[str]) -> str:
        return rng.choice([one for one in _WORDS if one != match[0]])

    return replace_one(english, rf"\b(?:{'|'.join(_WORDS)})\b(?!-)", rng, change)


def exact(_source: str, english: str, rng: random.Random) -> str | None:
    """The words over, nearly and the like left out."""
    words = r"\b(?:more than|over|nearly|almost|at least|no less than|less than|under|up to) "
    return replace_one(english, words + r"(?!(?:19|20)\d\d\b)(?=(?:RMB |US\$|\$)?\d)", rng, lambda match: "")
