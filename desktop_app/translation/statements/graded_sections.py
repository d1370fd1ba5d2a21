"""How many sections of rivers have which water grade: 56个断面中，Ⅰ类占5.4%，Ⅱ类占48.2%.

Also with their numbers (Ⅱ类水质断面27个，占48.2%) and all grades in one (Ⅰ～Ⅲ类、劣Ⅴ类分别占85.7%、1.8%).
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.environment_names import roman, words
from desktop_app.translation.nouns.indicator_shapes import VALUE, VALUES
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_thing
from desktop_app.translation.words.area_words import AREA_WORDS

_SIGN = "[ⅠⅡⅢⅣⅤ]"
_GRADE = rf"(?:劣{_SIGN}|{_SIGN}(?:类?[—–~～至-]{_SIGN})?)类"
_THING = "(?:水质)?(?:的)?(?:断面|点位|水体|湖库|河段)?(?:比例|占比)?(?:水质)?"
_EACH = (
    rf"{_GRADE}{_THING}(?:为|有)?(?:{VALUE}(?:，|、)?(?=占))?(?:占|为|比例|{VALUE})"
    rf"[^⟦，；。]{{0,6}}(?:{VALUE})?"
)
_AMONG = (
    rf"(?:(?:全(?P<area>[省市区县州国]))?(?P<n>{VALUE})(?P<what>[^⟦⟧，；]{{2,16}}?)"
    "(?:水质)?中，?(?:其中)?，?)?"
)
_ONE_BY_ONE = re.compile(rf"{_AMONG}(?P<list>{_EACH}(?:[，、；和]{_EACH})+)(?=[，；。]|$)")
_TOGETHER = re.compile(
    rf"{_AMONG}(?P<grades>{_GRADE}(?:{_THING})?(?:[、和]{_GRADE}(?:{_THING})?)+)(?:的)?(?:比例|占比)?"
    rf"分别(?:占|为)(?:总数的?)?(?P<by>{VALUES})(?=[，；。]|$)"
)
_PARSED = re.compile(
    rf"(?P<grade>{_GRADE})[^⟦]*?(?:(?P<count>{VALUE})(?:，|、)?(?=占))?[^⟦]{{0,12}}?(?P<by>{VALUE})"
)


def _named(zh: str) -> str:
    if zh.startswith("劣"):
        return f"worse than Grade {roman(zh[1])}"
    signs = re.findall(_SIGN, zh)
    return f"Grade {roman(signs[0])}" if len(signs) == 1 else f"Grades {roman(signs[0])} to {roman(signs[1])}"


def _lead(match: re.Match[str], pieces: Pieces) -> str | None:
    """Of the 56 monitored surface water sections, ; "" where nobody says of which."""
    if not match["n"]:
        return ""
    what = words("water").get(match["what"]) or any_thing(match["what"], pieces)
    number = CLASSIFIER.sub("", pieces.shape.say(match["n"])[0])
    where = f" in the {AREA_WORDS[match['area']]}" if match["area"] else ""
    return f"of the {number} {what.removeprefix('the ')}{where}, " if what and number[:1].isdigit() else None


def _told(lead: str, shares: list[tuple[str, str]]) -> str | None:
    """Shares that are none of 100 are told elsewhere."""
    if not all("%" in amount for amount, _ in shares):
        return None
    of = "" if lead else " of the sections"
    first = f"{shares[0][0]}{of} were {shares[0][1]}"
    return lead + listed([first, *(f"{amount} {grade}" for amount, grade in shares[1:])])


def _one_by_one(match: re.Match[str], pieces: Pieces) -> str | None:
    lead = _lead(match, pieces)
    if lead is None or pieces.planned:
        return None
    shares: list[tuple[str, str]] = []
    for one in _PARSED.finditer(match["list"]):
        share = pieces.amount_list(one["by"])[0]
        count = pieces.amount_list(one["count"])[0] if one["count"] else ""
        shares.append((f"{count} ({share})" if count else share, _named(one["grade"])))
    return _told(lead, shares) if len(shares) > 1 else None


def _together(match: re.Match[str], pieces: Pieces) -> str | None:
    lead, grades = _lead(match, pieces), re.findall(_GRADE, match["grades"])
    amounts = pieces.amount_list(match["by"])
    if lead is None or pieces.planned or len(grades) != len(amounts):
        return None
    return _told(lead, [(amount, _named(grade)) for amount, grade in zip(amounts, grades, strict=True)])


GRADED_SECTIONS = ((_ONE_BY_ONE, _one_by_one), (_TOGETHER, _together))
