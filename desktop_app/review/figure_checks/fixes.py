"""One-key fixes: the English sentence with one wrong figure put right, in the sentence's own style."""

from __future__ import annotations

import re

from desktop_app.figures.english.in_words import MONTHS
from desktop_app.figures.english.wording import ordinal, scaled
from desktop_app.figures.model import Qualifier
from desktop_app.review.numbers.atoms import Atom, Part
from desktop_app.review.numbers.english_number_words import SMALL

_SPELLED = {value: word for word, value in SMALL.items()}
#: What the English of a figure says beyond its value.
DIRECTED = re.compile(r"^(?:up|down) | (?:year on year|month on month|quarter on quarter)$")


def with_value(english: str, source: Atom, wrong: Atom) -> str:
    """`english` with the wrong number replaced by the right one; "" when that takes a person."""
    if wrong.upper or source.loose or wrong.loose or source.upper:
        return ""
    if source.part is not wrong.part:
        return ""
    if source.part is not Part.NUMBER:
        return _with_date_part(english, source, wrong)
    if source.multiple or wrong.multiple or source.fraction or wrong.fraction:
        return ""  # "doubled" is no number that could be exchanged for another
    said = english[wrong.number_start : wrong.number_end]
    return english[: wrong.number_start] + _like(said, source, wrong) + english[wrong.number_end :]


def _like(said: str, source: Atom, wrong: Atom) -> str:
    """The right number written as the wrong one was: "third" for "second", "Six" for "Four"."""
    whole = source.value == int(source.value)
    if wrong.ordinal and whole:
        right = ordinal(int(source.value))
    elif said.isalpha():
        right = _SPELLED.get(source.value, scaled(source.value))
    else:
        right = scaled(source.value)
    return right[:1].upper() + right[1:] if said[:1].isupper() else right


def _with_date_part(english: str, source: Atom, wrong: Atom) -> str:
    piece = english[wrong.number_start : wrong.number_end]
    if source.part is Part.MONTH:
        old, new = (MONTHS[int(atom.value) - 1] for atom in (wrong, source))
    else:
        old, new = str(wrong.value), str(source.value)
    if piece.count(old) != 1:
        return ""
    return english[: wrong.number_start] + piece.replace(old, new) + english[wrong.number_end :]


def with_unit(english: str, source: Atom, wrong: Atom) -> str:
    """`english` with the whole figure worded anew; "" when that takes a person."""
    figure = source.figure
    if figure is None or wrong.upper or figure.value_max is not None or source.loose:
        return ""
    plainly = figure.english if source.qualifier is Qualifier.EXACT and not source.multiple else ""
    worded = {
        "CNY": f"RMB {scaled(source.value)}",
        "%": f"{scaled(source.value)}%",
        "percentage points": f"{scaled(source.value)} percentage point{'' if source.value == 1 else 's'}",
    }.get(figure.unit_norm, DIRECTED.sub("", plainly))
    return english[: wrong.start] + worded + english[wrong.end :] if worded else ""
