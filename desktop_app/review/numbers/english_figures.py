"""Reads every figure of an English sentence: value, unit, exactness and direction.

The mirror of the figures room for the other language.  It never sees the Chinese.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from desktop_app.figures.model import Direction, Qualifier
from desktop_app.review.numbers.english_cues import direction_at, qualifier_words
from desktop_app.review.numbers.english_dates import Moment
from desktop_app.review.numbers.english_numbers import Number, NumberReader
from desktop_app.review.numbers.english_tokens import THIN, Token, fold, tokens
from desktop_app.review.numbers.units import SHARES, Unit, forms_after, forms_before, unit_after, unit_before

_ADJECTIVES = (
    r"(?:(?:full|more|additional|new|consecutive|straight|whole|successive|extra|further|other|total|"
    r"long|Chinese|local|working|business|calendar)[\s-]+)?"
)
_RANGE = re.compile(r"\s*(?:-|–|—|~|to|through|till|until)\s*", re.IGNORECASE)
_LIST = re.compile(r"\s*(?:,|/|&|(?:,\s*)?(?:and|or|vs\.?|versus))\s*", re.IGNORECASE)
_AND_A_HALF = re.compile(
    r"\b(?:an?|one) (?P<unit>hour|day|week|month|year|decade|century) and a $", re.IGNORECASE
)
_AHEAD_OF_NUMBER = re.compile(r"\s?\d")
# "4.6 places for children under three per thousand people" counts people, 6.77 per thousand does not.
_PER_HEAD = re.compile(
    r"per thousand (?!(?:in|on|and|by|last|this|for|from|while|with|as|a|the|over|during|compared)\b)[a-z]",
    re.IGNORECASE,
)
_ON_YEAR = re.compile(r"[ -](?:on|over)[ -](?:year|month|quarter|week)\b")  # "one quarter year on year"
_ADDED = re.compile(r"\s*(?:,\s*)?(?:and)?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class EnglishFigure:
    """One quantity as the English states it.

    Attributes:
        start, end: span in the English, currency and unit included.
        number_start, number_end: span of digits and scale word only.
        value, value_max: scale applied; value_max is the upper end of a range, else None.
        unit: normalised name (``CNY USD % percentage points km m2 …``), "" when none is named.
        family: what the unit converts within (``length``); ``dollar`` for a bare "$".
        qualifier, direction: how exact, which way.
        scale: size of the scale word (``billion``), 1 without one.
        is_ordinal, is_fraction, is_multiple, vague, spelled: ``12th``; ``a third``; ``doubled``;
            ``dozens of``; written in words.
        alternatives: other values it may mean (``3 and 5 billion``: 3 may be 3 billion).
    """

    start: int
    end: int
    number_start: int
    number_end: int
    value: Decimal
    unit: str
    value_max: Decimal | None = None
    qualifier: Qualifier = Qualifier.EXACT
    direction: Direction = Direction.NONE
    scale: Decimal = Decimal(1)
    is_ordinal: bool = False
    is_fraction: bool = False
    is_multiple: bool = False
    vague: bool = False
    spelled: bool = False
    alternatives: tuple[Decimal, ...] = ()
    family: str = ""


def read_figures(english: str, moments: Sequence[Moment] = ()) -> list[EnglishFigure]:
    """Figures of `english` in order; names with digits and what stands in `moments` are left out."""
    text = fold(english)
    row = [token for token in tokens(english) if not _covered(token, moments)]
    reader, found, index = NumberReader(row), list[EnglishFigure](), 0
    while index < len(row):
        number = reader.read(index)
        if number is None:
            index += 1
            continue
        index, first = number.stop, index
        if not _is_period(row, first, number):
            found.append(_figure(text, row, first, number))
            while index < len(row) and row[index].start < found[-1].end:
                index += 1  # the thousand of "6.77 per thousand" is part of the unit
    joined = _join_ranges(text, _share_units(text, _add_up(text, found)))
    return [_with_cues(text, figure) for figure in joined]


def _covered(token: Token, moments: Sequence[Moment]) -> bool:
    return any(moment.start <= token.start < moment.end for moment in moments if moment.sure)


def _is_period(row: list[Token], index: int, number: Number) -> bool:
    """``the second`` of a clock and the like stay figures; only "one another" and "no one" go."""
    if not number.spelled or number.value != 1:
        return False
    before = row[index - 1].low if index else ""
    after = row[number.stop].low if number.stop < len(row) else ""
    return before in ("no", "any", "every", "some") or after in ("another", "'s", "’s")


def _is_no_unit(unit: Unit, written: str, value: Decimal, number: Number) -> bool:
    """Whether what is `written` behind a number is no unit of it, though it looks like one."""
    return (
        (unit.name == "KRW" and written.strip() == "won" and value < 1000)  # the verb
        or (number.fraction and written.lstrip().startswith("of "))  # two thirds of residents: no persons
        or (unit.family == "length" and number.ordinal)  # the first mile is no distance
    )


def _figure(text: str, row: list[Token], index: int, number: Number) -> EnglishFigure:
    start, end = row[index].start, row[number.stop - 1].end
    unit, whole_start, whole_end = _unit_around(text, start, end)
    value, scale, fraction = number.value, number.scale, number.fraction
    if (
        fraction
        and index
        and row[index - 1].low in ("first", "last", "past", "previous", "next", "consecutive")
    ):
        value, fraction = _count_of_quarters(row, number)
    if unit is not None and _is_no_unit(unit, text[end:whole_end], value, number):
        unit, whole_end = None, end
    and_half = _AND_A_HALF.search(text[:start]) if fraction and text[start:end].lower() == "half" else None
    if and_half:
        unit, whole_start, value, fraction = _named(and_half["unit"]), and_half.start(), Decimal("1.5"), False
    if unit is not None and unit.name == unit.family and unit.factor < 1:
        value *= unit.factor  # fen and jiao are told in yuan
    negative = (
        text[whole_start - 1 : whole_start] in ("-", "−") and not text[: whole_start - 1][-1:].isalnum()
    )
    minus = text[:whole_start].lower().endswith(("minus ", "negative "))
    return EnglishFigure(
        whole_start, whole_end, start, end, value, unit.name if unit else "",
        direction=Direction.DOWN if negative or minus else Direction.NONE,
        scale=scale, is_ordinal=number.ordinal, is_fraction=fraction, is_multiple=number.multiple,
        vague=number.vague, spelled=number.spelled, family=unit.family if unit else "",
    )  # fmt: skip


def _count_of_quarters(row: list[Token], number: Number) -> tuple[Decimal, bool]:
    """``the first three quarters`` is three quarters of a year, not 0.75."""
    return (number.value * 4, False) if row[number.stop - 1].low == "quarters" else (number.value, True)


@cache
def _unit_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    behind = "|".join(_form(form) for form in sorted(forms_after(), key=len, reverse=True))
    ahead = "|".join(_form(form) for form in sorted(forms_before(), key=len, reverse=True))
    after = re.compile(
        rf"(?:[\s{THIN}]*-?[\s{THIN}]*)(?:of\s+)?{_ADJECTIVES}(?P<unit>{behind})(?![A-Za-z0-9²³])"
    )
    return re.compile(rf"(?<![A-Za-z])(?P<unit>{ahead})[\s{THIN}]*$"), after


def _form(form: str) -> str:
    """Pattern of one spelling: whole words in either case, symbols as they are."""
    pattern = re.escape(form).replace(r"\ ", r"[\s-]+")
    return f"(?i:{pattern})" if len(form) > 2 and form[0].isalpha() else pattern


def _unit_around(text: str, start: int, end: int) -> tuple[Unit | None, int, int]:
    ahead, behind = _unit_patterns()
    offset = max(0, start - 16)
    before = ahead.search(text[offset:start])
    after = behind.match(text, end)
    if after and _AHEAD_OF_NUMBER.match(text, after.end()) and unit_before(after["unit"]):
        after = None  # "three RMB 100 billion milestones"
    if after and (_PER_HEAD.match(text, after.start("unit")) or _ON_YEAR.match(text, after.end())):
        after = None
    if before:
        unit = unit_before(before["unit"]) or unit_before(before["unit"].upper())
        stop = after.end() if after and _same_money(unit, _named(after["unit"])) else end
        return unit, offset + before.start(), stop
    if after:
        return _named(after["unit"]), start, after.end()
    return None, start, end


def _named(form: str) -> Unit | None:
    return unit_after(re.sub(r"[\s-]+", " ", form)) or unit_after(form) or unit_after(form.capitalize())


def _same_money(before: Unit | None, after: Unit | None) -> bool:
    return before is not None and after is not None and before.family == after.family


def _add_up(text: str, found: list[EnglishFigure]) -> list[EnglishFigure]:
    """``one billion and 200 million yuan`` is one figure, unless "respectively" parts the two."""
    result: list[EnglishFigure] = []
    for figure in found:
        last = result[-1] if result else None
        if last is not None and _adds(text, last, figure):
            result[-1] = replace(
                figure, start=last.start, number_start=last.number_start, value=last.value + figure.value,
                unit=figure.unit or last.unit, family=figure.family or last.family, scale=last.scale,
                spelled=last.spelled and figure.spelled,
            )  # fmt: skip
        else:
            result.append(figure)
    return result


def _adds(text: str, last: EnglishFigure, figure: EnglishFigure) -> bool:
    if not last.scale > figure.scale or figure.value >= last.scale or last.end != last.number_end:
        return False
    if (
        last.vague
        or figure.vague
        or figure.is_ordinal
        or last.value % last.scale
        or figure.start != figure.number_start
    ):
        return False
    if figure.unit in SHARES or (figure.scale == 1 and "and" not in text[last.end : figure.start]):
        return False
    if figure.scale == 1 and (figure.value < 100 or "," in text[last.end : figure.start]):
        return False  # RMB 150 million, and 154 villages
    return bool(_ADDED.fullmatch(text, last.end, figure.start)) and "respectively" not in text[figure.end :]


def _share_units(text: str, found: list[EnglishFigure]) -> list[EnglishFigure]:
    """``3 to 5 billion yuan``, ``30 and 40 percent``: the last one's scale and unit may hold for all."""
    for index in range(len(found) - 2, -1, -1):
        figure, following = found[index], found[index + 1]
        range_like = bool(_RANGE.fullmatch(text, figure.end, following.start))
        list_like = bool(_LIST.fullmatch(text, figure.end, following.start))
        if not (range_like or list_like) or figure.is_ordinal or following.is_ordinal:
            continue
        unit, family = figure.unit or following.unit, figure.family or following.family
        if figure.end > figure.number_end:
            continue
        scale = following.scale
        if scale == 1 and list_like and following.alternatives and following.value:
            scale = following.alternatives[0] / following.value  # 77.9, 66.2 and 56.6 million
        if figure.scale == 1 and scale > 1 and figure.value < 1000:
            scaled = figure.value * scale
            if range_like and scaled < following.value:
                found[index] = replace(figure, value=scaled, scale=scale, unit=unit, family=family)
            else:
                found[index] = replace(figure, alternatives=(scaled,), unit=unit, family=family)
        elif not figure.unit and following.unit:
            found[index] = replace(figure, unit=unit, family=family) if range_like else figure
    return found


def _join_ranges(text: str, found: list[EnglishFigure]) -> list[EnglishFigure]:
    """``3-5``, ``from 3 to 5``, ``between 3 and 5`` as one figure with both ends."""
    result: list[EnglishFigure] = []
    for figure in found:
        last = result[-1] if result else None
        if last is not None and last.value_max is None and _spans(text, last, figure):
            result[-1] = replace(last, end=figure.end, number_end=figure.number_end,
                                 value_max=figure.value, unit=figure.unit or last.unit,
                                 family=figure.family or last.family)  # fmt: skip
        else:
            result.append(figure)
    return result


def _spans(text: str, low: EnglishFigure, high: EnglishFigure) -> bool:
    between = text[low.end : high.start]
    if (
        low.value >= high.value
        or low.is_ordinal
        or high.is_ordinal
        or low.is_multiple
        or high.vague
        or low.vague
    ):
        return False
    if low.unit and high.unit and low.unit != high.unit:
        return False
    if low.end > low.number_end and not high.unit:
        return False  # "by 3.6% to 1.58 million"
    if between.strip().lower() == "and":
        return text[: low.start].rstrip().lower().endswith("between")
    return bool(_RANGE.fullmatch(between))


def _with_cues(text: str, figure: EnglishFigure) -> EnglishFigure:
    direction = figure.direction
    if direction is Direction.NONE:
        direction = direction_at(text, figure.start, figure.end)
    qualifier, _start, _end = qualifier_words(text, figure.start, figure.end)
    return replace(figure, qualifier=qualifier, direction=direction)
