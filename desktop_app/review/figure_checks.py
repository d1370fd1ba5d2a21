"""Figure checks: value, unit, direction, exactness; missing and invented figures.

Each check is a pure function of a prepared pair.  What cannot be a slip (repeats, merged
figures, small numbers in words) must stay silent: a false alarm costs an officer's trust.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from desktop_app.figures.english import plain, scaled
from desktop_app.figures.model import Direction, Qualifier
from desktop_app.review.atoms import WRONG_UNIT, Atom, Part
from desktop_app.review.context import Pair
from desktop_app.review.fixes import with_unit, with_value
from desktop_app.review.model import Finding, Severity
from desktop_app.review.pairing import Tie
from desktop_app.review.units import compatible, is_money

_CONFLICTS = {
    Qualifier.OVER: {Qualifier.UNDER, Qualifier.NEARLY, Qualifier.UP_TO},
    Qualifier.AT_LEAST: {Qualifier.UNDER, Qualifier.NEARLY, Qualifier.UP_TO},
    Qualifier.UNDER: {Qualifier.OVER, Qualifier.AT_LEAST},
    Qualifier.UP_TO: {Qualifier.OVER, Qualifier.AT_LEAST},
    Qualifier.NEARLY: {Qualifier.OVER, Qualifier.AT_LEAST},
    Qualifier.ABOUT: set[Qualifier](),
    Qualifier.EXACT: set[Qualifier](),
}
# Changes of a gap: its own direction and that of the value differ, so neither word decides.
_TURNED = re.compile(r"收窄|缩小|差距|减亏|降幅|跌幅|增幅|涨幅|增速|降至|升至|减负|回落|落后|领先")
_PARTS = {Part.YEAR: "year", Part.MONTH: "month", Part.DAY: "day", Part.HOUR: "hour", Part.MINUTE: "minute"}


def wrong_values(pair: Pair) -> Iterator[Finding]:
    """figure-value, figure-missing, figure-extra: numbers of one side that the other does not have."""
    left = list(pair.pairing.source_left)
    for english in pair.pairing.english_left:
        source = _best_partner(english, left)
        if source is not None:
            left.remove(source)
            yield _wrong_value(pair, source, english)
        elif english.hard and not _explained(pair, english):
            yield pair.finding(
                "figure-extra",
                Severity.MAJOR,
                f"“{_text(pair.english, english)}” is not in the Chinese.",
                en=(english.start, english.end),
            )
    for source in left:
        if source.hard and source.part is Part.NUMBER:
            yield pair.finding(
                "figure-missing",
                Severity.CRITICAL,
                f"{_text(pair.source, source)} ({_reading(source)}) is missing in the English.",
                zh=(source.start, source.end),
            )


def _best_partner(english: Atom, left: list[Atom]) -> Atom | None:
    """The Chinese number without partner that `english` most likely should have been."""
    fitting = [source for source in left if _may_be_meant(source, english)]
    return min(fitting, key=lambda source: _unlikeness(source, english)) if fitting else None


def _may_be_meant(source: Atom, english: Atom) -> bool:
    if source.part is not english.part:
        year_for_number = Part.YEAR in (source.part, english.part) and Part.NUMBER in (
            source.part,
            english.part,
        )
        return year_for_number and source.hard and english.hard
    if source.part is not Part.NUMBER:
        return True
    if source.hard and english.hard:
        return True
    if source.value == 1 or english.value == 1 or english.loose or source.loose:
        return False
    if source.hard or english.hard:
        return True
    if source.figure is not None and not english.readings and not source.ordinal and not english.ordinal:
        return compatible(source.family, english.family)  # 三座 told as "four stations"
    return source.ordinal is english.ordinal and bool(source.family) and source.family == english.family


def _unlikeness(source: Atom, english: Atom) -> tuple[bool, bool, int]:
    same_unit = source.family == english.family
    return (not same_unit, _digits(source.value) != _digits(english.value), abs(source.start - english.start))


def _wrong_value(pair: Pair, source: Atom, english: Atom) -> Finding:
    said, meant = _text(pair.english, english), _text(pair.source, source)
    if source.part is not Part.NUMBER:
        message = f"Wrong {_PARTS[source.part]}: the Chinese says {meant}, the English “{said}”."
    else:
        message = f"{_slip(source, english)}{meant} is {_reading(source)}, not “{said}”."
    fix = with_value(pair.english, source, english)
    return pair.finding(
        "figure-date" if source.part is not Part.NUMBER else "figure-value",
        Severity.CRITICAL,
        message,
        zh=(source.start, source.end),
        en=(english.start, english.end),
        fix=fix,
    )


def _slip(source: Atom, english: Atom) -> str:
    """``10 times too large:`` when only the magnitude is off."""
    if not source.value or not english.value or _digits(source.value) != _digits(english.value):
        return ""
    ratio = english.value / source.value
    times = ratio if ratio > 1 else 1 / ratio
    return f"{times.normalize():,f} times too {'large' if ratio > 1 else 'small'}: "


def _digits(value: Decimal) -> tuple[int, ...]:
    return value.normalize().as_tuple().digits


def _text(text: str, atom: Atom) -> str:
    return text[atom.start : atom.end].strip()


def _reading(source: Atom) -> str:
    if source.figure is not None and source.figure.english and source.figure.value_max is None:
        return source.figure.english
    return scaled(source.value) if source.value >= 10**6 else plain(source.value)


def _explained(pair: Pair, english: Atom) -> bool:
    """True for an English number that a translator adds rightly: a conversion, a relative year."""
    before, after = pair.english[: english.start], pair.english[english.end :]
    in_brackets = before.count("(") > before.count(")") and ")" in after
    if (
        in_brackets
        and english.family
        and any(
            tie.english.family != english.family and tie.english.start < english.start
            for tie in pair.pairing.ties
        )
    ):
        return True
    if english.part is Part.YEAR:
        return bool(re.search(r"[年届]|世纪", pair.source))
    return False


def wrong_units(pair: Pair) -> Iterator[Finding]:
    """figure-unit: the value is right, the unit is another one."""
    for tie in pair.pairing.ties:
        if tie.grade == WRONG_UNIT:
            said, meant = _text(pair.english, tie.english), _text(pair.source, tie.source)
            yield pair.finding(
                "figure-unit",
                Severity.CRITICAL,
                f"Wrong unit: {meant} is {_reading(tie.source)}, not “{said}”.",
                zh=(tie.source.start, tie.source.end),
                en=(tie.english.start, tie.english.end),
                fix=with_unit(pair.english, tie.source, tie.english),
            )
        elif _money_lost(pair, tie):
            yield pair.finding(
                "figure-unit",
                Severity.MAJOR,
                f"The currency of {_text(pair.source, tie.source)} ({_reading(tie.source)}) is not named.",
                zh=(tie.source.start, tie.source.end),
                en=(tie.english.start, tie.english.end),
                fix=with_unit(pair.english, tie.source, tie.english),
            )


def _money_lost(pair: Pair, tie: Tie) -> bool:
    figure = tie.source.figure
    if figure is None or not is_money(tie.source.unit) or "元" not in figure.raw or tie.english.unit:
        return False
    return not any(is_money(atom.unit) for atom in pair.english_numbers) and not re.search(
        r"\b(?:yuan|RMB|CNY|dollars?|euros?|yen|renminbi)\b|[$€£¥]", pair.english, re.IGNORECASE
    )


def wrong_directions(pair: Pair) -> Iterator[Finding]:
    """figure-direction: up for down, or the reverse."""
    for tie in pair.pairing.ties:
        source, english = tie.source, tie.english
        if source.figure is None or {source.direction, english.direction} != {Direction.UP, Direction.DOWN}:
            continue
        if _TURNED.search(pair.source[max(0, source.start - 12) : source.end + 4]):
            continue
        word = "falls" if source.direction is Direction.DOWN else "rises"
        yield pair.finding(
            "figure-direction",
            Severity.CRITICAL,
            f"Wrong direction: in the Chinese, {_text(pair.source, source)} {word}.",
            zh=(source.start, source.end),
            en=(english.start, english.end),
        )


def wrong_qualifiers(pair: Pair) -> Iterator[Finding]:
    """figure-qualifier: "nearly" for 超, "at most" for 不低于."""
    for tie in pair.pairing.ties:
        source, english = tie.source, tie.english
        if source.figure is None or english.qualifier not in _CONFLICTS[source.qualifier]:
            continue
        yield pair.finding(
            "figure-qualifier",
            Severity.MAJOR,
            f"{source.figure.qual_zh or _text(pair.source, source)} means “{_words(source.qualifier)}”, "
            f"the English says “{_words(english.qualifier)}”.",
            zh=(source.start, source.end),
            en=(english.start, english.end),
        )


def _words(qualifier: Qualifier) -> str:
    return qualifier.value.replace("_", " ")
