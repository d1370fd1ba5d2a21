"""One number of either language, stripped to what the two sides can be compared by.

Knows neither language.  A range gives two atoms, a date one for each of its parts.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from desktop_app.figures.model import Direction, Figure, Qualifier
from desktop_app.review.numbers.units import PHYSICAL, SHARES, compatible, is_time, unit_named


class Part(StrEnum):
    """What part of speech a number plays: a quantity, or a piece of a date."""

    NUMBER = "number"
    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    HOUR = "hour"
    MINUTE = "minute"


@dataclass(frozen=True, slots=True)
class Atom:
    """One number.

    Attributes:
        start, end: span in its text.
        value: scale applied, never negative.
        unit, family: normalised unit and what it converts within; "" if not named.
        readings: other values that say the same (24 hours: 1; doubled: 100).
        hard: True if the other language must show it; soft ones (三, "one") only answer others.
        loose: True for rounded or vague numbers, which match by size.
        figure: the Chinese figure it comes from, if any.
        upper: True for the upper end of a range.
        multiple, fraction: 翻番 and "doubled"; 半数 and "a third".
    """

    start: int
    end: int
    value: Decimal
    unit: str = ""
    family: str = ""
    part: Part = Part.NUMBER
    readings: tuple[Decimal, ...] = ()
    hard: bool = True
    loose: bool = False
    ordinal: bool = False
    qualifier: Qualifier = Qualifier.EXACT
    direction: Direction = Direction.NONE
    figure: Figure | None = None
    upper: bool = False
    number_start: int = 0
    number_end: int = 0
    scale: Decimal = Decimal(1)
    multiple: bool = False
    fraction: bool = False

    @property
    def values(self) -> tuple[Decimal, ...]:
        """Every value that it may stand for, the literal one first."""
        return (self.value, *self.readings)


# How well two atoms agree; higher is better, 0 is not at all.
EXACT, UNSURE, ROUNDED, WRONG_UNIT, NONE = 4, 3, 2, 1, 0
_CONVERTED = PHYSICAL | {"years", "data", "percentage points", "ug/m3"}
# Units whose factors are round: what is converted between them comes out exactly.
_FOREIGN_MEASURES = frozenset(
    {"miles", "nautical miles", "ft", "in", "yard", "acre", "ft2", "mile2", "lb", "mu"}
)
_NEVER_RANKED = PHYSICAL | SHARES | {"CNY", "USD", "EUR", "GBP", "JPY", "HKD"}
_SPEEDS = {"km/hour": "km", "m/second": "m"}  # English reads the length alone
_HALF = Decimal("0.5")
_FARTHEST_CONVERTED = Decimal("0.06")  # how far a rounded conversion may be off
_ROUGHEST = Decimal("0.1")  # and one to a single digit: 667,000 hectares are no 10,000 square kilometers
_SHORTENED_FROM, _FEWEST_KEPT = Decimal(10) ** 6, 3
_ROUND_QUALIFIERS = frozenset({Qualifier.ABOUT, Qualifier.NEARLY, Qualifier.OVER, Qualifier.UNDER})


def agreement(source: Atom, english: Atom) -> int:
    """How well the English atom states the Chinese one."""
    if not _parts_meet(source.part, english.part):
        return NONE
    if _of_another_kind(source, english):
        return NONE
    if _converts(source, english) or _in_millions(source, english) or _in_days(source, english):
        return EXACT
    if source.value == english.value:
        return WRONG_UNIT if _other_time(source, english) else _by_unit(source, english, EXACT)
    if _are_shares(source, english) and not _near_share(_share(source), _share(english)):
        return NONE  # 三分之一 is no "quarter", whatever a quarter is of a year
    if source.value in english.readings or english.value in source.readings:
        return _by_unit(source, english, UNSURE)
    if source.fraction and english.fraction and not _near_share(source.value, english.value):
        return NONE  # 约四分之一 is no "about one-fifth"
    if source.loose or english.loose:
        alike = compatible(source.family, english.family) or not english.hard  # 几十名 is no "7.3 percent"
        return ROUNDED if alike and _same_size(source.value, english.value) else NONE
    about = english.qualifier in _ROUND_QUALIFIERS and _rounds_to(source.value, english.value)
    about = about or _told_roundly(source, english)
    if about or _is_shortened(source, english):
        return _by_unit(source, english, ROUNDED)
    return NONE


def _in_days(source: Atom, english: Atom) -> bool:
    """两周 as "14 days", 7.2‰ as "0.72 percent"."""
    if source.unit == "‰" and english.unit == "%":
        return source.value == english.value * 10
    if source.unit == "basis points" and english.unit == "points":  # a quarter point
        return english.fraction and source.value == english.value * 100
    if source.family == "months" and source.value == _HALF:  # 半个月 as "two weeks"
        return english.value == {"weeks": 2, "days": 15}.get(english.family)
    if source.family == "hours" and english.family == "minutes":  # 两个半小时 as "150 minutes"
        return source.value * 60 == english.value
    if source.family == "years" and english.family == "months":  # 1.1岁 as "13 months"
        return round(source.value * 12) == english.value
    weeks = source.family == "weeks" and english.family == "days"
    return weeks and source.value * 7 == english.value


def _are_shares(source: Atom, english: Atom) -> bool:
    """True for two fractions that count no time: 半年 may be six months."""
    timeless = not (is_time(source.family) or is_time(english.family))
    return source.fraction and english.fraction and timeless and source.family in ("", "%")


def _share(atom: Atom) -> Decimal:
    """A fraction as a part of one."""
    percent = atom.family == "%" or atom.value > 1
    return atom.value / 100 if percent else atom.value


def _near_share(value: Decimal, said: Decimal) -> bool:
    """三成多 may be "a third", six tenths two thirds: shares a sixth apart and more are others."""
    return abs(value - said) * 6 <= value


def _in_millions(source: Atom, english: Atom) -> bool:
    """2.47亿 as "247m": glued to its digits an "m" is a million where the Chinese measures no length."""
    if english.unit != "m" or english.scale != 1 or source.family in PHYSICAL or not source.hard:
        return False
    return _rounded_like(source.value / _SHORTENED_FROM, english.value)


def _told_roundly(source: Atom, english: Atom) -> bool:
    """增长1.2倍 as "more than doubled", 十余种 as "a dozen or so"."""
    if english.multiple and source.multiple and english.qualifier is Qualifier.OVER:
        return any(english.value <= value < english.value + 1 for value in source.readings)
    return source.value == 10 and source.qualifier is Qualifier.OVER and english.value == 12


def _of_another_kind(source: Atom, english: Atom) -> bool:
    """Numbers that never render each other, whatever their values."""
    if source.part is Part.MONTH and english.family == "times":
        return True  # 从1月到11月 is not told by "the first time"
    counts = source.part is Part.NUMBER and bool(source.family)
    in_words = counts and (not source.hard or source.family != "months")
    if english.part is Part.MONTH and (source.figure is not None or in_words):
        return True  # 全国第一位 is no January, nor is 一期
    if english.ordinal and source.family in _NEVER_RANKED:
        return True  # 0.8% is no "first"
    years = source.family == english.family == "years" and english.unit != "decade"
    if years and english.value * 10 == source.value:
        return True  # 二十年 is two decades, not two years
    if english.fraction and source.family == "years" and source.value >= 1:
        return True  # nor 三年 "three quarters of them"
    counted = bool(source.family) and not is_time(source.family)
    if english.fraction and counted and source.value == english.value * 12:
        return True  # nor 三个人 "one in four", though a quarter is three months
    if source.family in SHARES and english.value == 1 and not (english.hard or english.family):
        return True  # nor is 1% "one of the universities"
    return _span_as_multiple(source, english) or _span_as_multiple(english, source)


def _span_as_multiple(span: Atom, other: Atom) -> bool:
    """三年 is not told by "tripled", nor 上半年 by "six years"."""
    if not is_time(span.family):
        return False
    half = span.value == _HALF and other.unit == span.unit and other.value != _HALF
    return half or (other.multiple and not span.multiple)


def _is_shortened(source: Atom, english: Atom) -> bool:
    """69284亿 as "6.93 trillion": millions and more are told to three or four digits, rightly rounded."""
    if english.scale < _SHORTENED_FROM or english.loose or not (source.hard and english.hard):
        return False
    kept = len(english.value.normalize().as_tuple().digits)
    had = len(source.value.normalize().as_tuple().digits)
    return _FEWEST_KEPT <= kept < had and _rounded_like(source.value, english.value)


def _parts_meet(source: Part, english: Part) -> bool:
    return source is english or Part.NUMBER in (source, english) or {source, english} == {Part.DAY, Part.HOUR}


def _by_unit(source: Atom, english: Atom, best: int) -> int:
    if english.family == "length" and english.unit != _SPEEDS.get(source.unit, english.unit):
        return WRONG_UNIT  # "350 meters per hour"
    if (source.unit, english.unit) == ("tce", "kg"):
        return WRONG_UNIT  # 吨标准煤 told in kilograms
    points_for_times = source.multiple and english.family == "percentage points"  # 增长1.8倍
    if source.multiple and english.family == "%" and _is_multiple_told(source, english):
        return WRONG_UNIT  # 970倍 is no 970 percent
    if points_for_times or not compatible(source.family, english.family) or _other_member(source, english):
        return WRONG_UNIT
    return (
        best
        if source.family == english.family or not source.family or not english.family
        else min(best, UNSURE)
    )


def _is_multiple_told(source: Atom, english: Atom) -> bool:
    """The number of the multiple itself: 1.8 of 1.8倍, which is 180 percent."""
    figure = source.figure
    plain = "倍" in figure.raw and english.value == abs(figure.value) if figure else False
    return plain or english.value * 100 == source.value


def _other_time(source: Atom, english: Atom) -> bool:
    """Five years are not five months, though English counts in what unit it likes."""
    return source.family != english.family and is_time(source.family) and is_time(english.family)


def _other_member(source: Atom, english: Atom) -> bool:
    """Same family, other unit: 5公里 is not 5 metres (values in both already known to be equal)."""
    return source.family in _CONVERTED and source.family == english.family and source.unit != english.unit


def _converts(source: Atom, english: Atom) -> bool:
    """True if both measure the same in different units: 15亩 and 1 hectare."""
    if not _other_member(source, english):
        return False
    left, right = unit_named(source.unit).factor, unit_named(english.unit).factor
    if not source.value or not english.value or not left or not right:
        return False
    own = (value * left / right for value in source.values)
    if any(_rounded_like(one, english.value) and _is_near(one, english.value) for one in own):
        return True
    # A mile is no round number of metres: there the Chinese may be the rounded one.
    foreign = {source.unit, english.unit} & _FOREIGN_MEASURES
    told = english.value * right / left
    near = abs(told - source.value) <= source.value * _FARTHEST_CONVERTED  # 10亿亩 is no 47 million hectares
    return bool(foreign) and near and _rounded_like(told, source.value)


def _is_near(value: Decimal, said: Decimal) -> bool:
    return abs(value - said) <= value * _ROUGHEST


def _rounded_like(value: Decimal, said: Decimal) -> bool:
    """True if `said` is `value` rounded to the digits that `said` has (one unit of the last is forgiven)."""
    last = said.normalize().as_tuple().exponent
    return isinstance(last, int) and abs(value - said) <= Decimal(10) ** last * Decimal("0.51")


def _same_size(left: Decimal, right: Decimal) -> bool:
    """Vague sizes agree when they are within a factor of ten and a bit."""
    return left > 0 and right > 0 and Decimal("0.09") < left / right < Decimal(11)


def _rounds_to(value: Decimal, rounded: Decimal) -> bool:
    """True if `rounded` is `value` written with fewer (at least one, off by at most 5 %) digits."""
    if not value or not rounded:
        return False
    digits = len(rounded.normalize().as_tuple().digits)
    if digits >= len(value.normalize().as_tuple().digits):
        return False
    return abs(value - rounded) <= value * Decimal("0.05")


def doubtful(english: Atom) -> tuple[bool, bool]:
    """Orders numbers of the English: last what a translator may add, a year or a number in words."""
    return english.part is Part.YEAR, not english.hard


def rounded(value: Decimal, digits: int) -> Decimal:
    """`value` to so many decimals; as it stands where it has more digits than are reckoned with."""
    try:
        return round(value, digits)
    except InvalidOperation:
        return value
