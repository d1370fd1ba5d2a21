"""No sentence opens with digits: "3 stations" is "Three stations", "12 stations" "A total of 12 stations".

Nor do two numbers stand side by side: "2 12-inch lines" are "two 12-inch lines".
"""

from __future__ import annotations

import re

from desktop_app.figures.english.in_words import MONTHS
from desktop_app.translation.driving.finite import BORDER
from desktop_app.translation.words import numerals

_NO_COUNT = (
    "million|billion|trillion|percent|of|to|or|and|out|in|at|by|is|was"  # 2026 was, 3 of them, 5 million of
)
_OPENING = re.compile(
    r"(?P<number>\d{1,3}(?:,\d{3})*(?:\.\d+)?)"
    rf"(?= (?:(?:million|billion|trillion) )?(?!(?:{_NO_COUNT}|{'|'.join(MONTHS)})\b)[A-Za-z])"
)
_IN_TOTAL = re.compile(r"^([^.;]*?) in total\b")  # said by "A total of"
# "2 12-inch lines": a count of things that begin with a number
_BESIDE_ANOTHER = re.compile(r"(?<![\d.,$€£-])\b(?<!RMB )(?<!to )(?P<n>[2-9]) (?=\d[\d.,]*-[A-Za-z])")


def opened_in_words(english: str) -> str:
    """`english` with each count that opens a sentence in a word, from two digits on behind "A total of"."""
    return ". ".join(_opened(_set_apart(sentence)) for sentence in BORDER.split(english))


def _set_apart(sentence: str) -> str:
    told = _BESIDE_ANOTHER.sub(lambda two: f"{numerals.cardinal_word(int(two['n']))} ", sentence)
    return f"{told[:1].upper()}{told[1:]}" if told[:1] != sentence[:1] else told


def _opened(sentence: str) -> str:
    match = _OPENING.match(sentence)
    if match is None:
        return sentence
    number = match["number"]
    rest = sentence[match.end() :]
    if re.fullmatch("[1-9]", number):
        return f"{numerals.cardinal_word(int(number)).capitalize()}{rest}"
    return f"A total of {number}" + _IN_TOTAL.sub(r"\1", rest)
