"""English figures, dates and times as atoms."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from desktop_app.review.numbers.atoms import Atom, Part, rounded
from desktop_app.review.numbers.english_dates import Moment, read_moments
from desktop_app.review.numbers.english_figures import EnglishFigure, read_figures
from desktop_app.review.numbers.units import family

_HARD_FROM = Decimal(13)
_DECADE = re.compile(
    r"\b(?:past|last|previous|next|coming|this|per|same|the|preceding|prior|first|each|every|single) "
    r"(?P<word>decade)\b"
    r"(?! of the)",
    re.IGNORECASE,
)
# Huawei, BYD and two other enterprises: four in all
_OTHERS = re.compile(r" others?\b")
_NAMED = re.compile(r"(?P<items>(?:[^,.;]+, )*[^,.;]+?),? and (?:the )?$")


@lru_cache(maxsize=1024)
def english_atoms(english: str) -> tuple[Atom, ...]:
    """Every number of `english`, dates included, in order; checks, proofs and briefs ask for the same."""
    moments = read_moments(english)
    found = [atom for figure in read_figures(english, moments) for atom in _of_figure(figure, moments)]
    found += [atom for moment in moments if moment.sure for atom in _of_moment(moment)]
    found += _bare_decades(english, found)
    return tuple(sorted((_with_those_named(atom, english) for atom in found), key=_start))


def _bare_decades(english: str, found: list[Atom]) -> list[Atom]:
    """10年 told without a number: "over the past decade"."""
    return [
        Atom(
            match.start("word"), match.end("word"), Decimal(10), "years", "years", hard=False,
            readings=(Decimal(120),), number_start=match.start("word"), number_end=match.end("word"),
        )
        for match in _DECADE.finditer(english)
        if not any(atom.start <= match.start("word") < atom.end for atom in found)
    ]  # fmt: skip


def _start(atom: Atom) -> int:
    return atom.start


def _of_figure(figure: EnglishFigure, moments: list[Moment]) -> list[Atom]:
    year_like = any(not moment.sure and moment.start == figure.number_start for moment in moments)
    values = [figure.value] if figure.value_max is None else [figure.value, figure.value_max]
    hard = not figure.vague and not figure.is_multiple and not figure.is_fraction
    hard = hard and (not figure.spelled or (figure.value >= _HARD_FROM and not figure.is_ordinal))
    return [
        Atom(
            figure.start,
            figure.end,
            value,
            figure.unit,
            figure.family or (family(figure.unit) if figure.unit else ""),
            part=Part.YEAR if year_like and not figure.unit else Part.NUMBER,
            readings=_readings(figure, value),
            hard=hard,
            loose=figure.vague,
            ordinal=figure.is_ordinal,
            qualifier=figure.qualifier,
            direction=figure.direction,
            upper=index == 1,
            number_start=figure.number_start,
            number_end=figure.number_end,
            scale=figure.scale,
            multiple=figure.is_multiple or figure.unit == "times",
            fraction=figure.is_fraction,
        )
        for index, value in enumerate(values)
    ]


def _readings(figure: EnglishFigure, value: Decimal) -> tuple[Decimal, ...]:
    readings = list(figure.alternatives)
    if figure.is_fraction:
        share = value * 100
        readings += [share, rounded(share, 1), Decimal(round(share)), value * 12]
        readings += [1 / value] if value else [value]
        readings += {Decimal("0.75"): [Decimal(3)], Decimal("0.5"): [Decimal(30)]}.get(
            value, []
        )  # half an hour
    if figure.is_multiple:
        readings += [(value - 1) * 100, value * 100, value - 1]
    if figure.family == "years":
        readings += [value * 12] + ([value * 10] if figure.unit == "decade" else [])
        readings += [value * 100] if figure.unit == "century" else []
    factor = {"weeks": 7, "days": 24, "hours": 60, "minutes": 60, "quarters": 3}.get(figure.family)
    if factor:
        readings.append(value * factor)
    return tuple(readings)


def _with_those_named(atom: Atom, english: str) -> Atom:
    """A number of others also says how many there are with those named before it."""
    named = _NAMED.search(english[: atom.start]) if _OTHERS.match(english, atom.number_end) else None
    if named is None:
        return atom
    in_all = atom.value + named["items"].count(", ") + 1
    return replace(atom, readings=(*atom.readings, in_all))


def _of_moment(moment: Moment) -> list[Atom]:
    parts: list[tuple[Part, int]] = [(Part.YEAR, year) for year in moment.years]
    if moment.decade is not None:
        parts.append((Part.YEAR, moment.decade))
    parts += [(Part.MONTH, moment.month)] if moment.month is not None else []
    parts += [(Part.DAY, day) for day in moment.days]
    parts += [(Part.HOUR, moment.hour)] if moment.hour is not None else []
    parts += [(Part.MINUTE, moment.minute)] if moment.minute else []
    parts += [(Part.NUMBER, moment.second)] if moment.second else []  # 2小时22分47秒 as 2:22:47
    return [
        Atom(
            moment.start, moment.end, Decimal(value), part=part,
            readings=_moment_readings(part, value, moment),
            hard=part is Part.YEAR, number_start=moment.start, number_end=moment.end,
        )
        for part, value in parts
    ]  # fmt: skip


def _moment_readings(part: Part, value: int, moment: Moment) -> tuple[Decimal, ...]:
    if part is Part.HOUR and not moment.half_named:
        return (Decimal((value + 12) % 24), Decimal(value % 12))
    return (Decimal(value % 100),) if part is Part.YEAR else ()
