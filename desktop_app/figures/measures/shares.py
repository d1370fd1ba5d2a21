"""Parts of a whole as measures: 百分之三, 三分之一, 七八成, 2.39:1, 8.1/10万.

Builders from the match of a pattern of `forms` to a `Measure`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from desktop_app.figures.measures import numerals
from desktop_app.figures.measures.measure import Measure
from desktop_app.figures.model import Qualifier


def build(
    match: re.Match[str],
    number: str,
    value: Decimal,
    unit_zh: str,
    norm: str,
    form: str,
    normalised: Decimal | None = None,
    qualifier: tuple[str, Qualifier] = ("", Qualifier.EXACT),
) -> Measure:
    """A measure out of the part of `match` named raw."""
    start, end = match.span("raw")
    return Measure(
        start=start,
        end=end,
        outer_start=start,
        outer_end=end,
        number=number,
        value=value,
        normalised=value if normalised is None else normalised,
        unit_zh=unit_zh,
        norm=norm,
        qual_zh=qualifier[0],
        qualifier=qualifier[1],
        form=form,
    )


def per_hundred(match: re.Match[str]) -> Measure:
    """百分之三, 千分之五, 万分之二."""
    factor = {"百": Decimal(1), "千": Decimal("0.1"), "万": Decimal("0.01")}[match["base"]]
    value = Decimal(100) if match["n"] == "百" else numerals.compound(match["n"])
    return build(match, match["n"], value, f"{match['base']}分之", "%", "percent", value * factor)


def per_more(match: re.Match[str]) -> Measure:
    """十万分之八点二, 百万分之三: 8.2 per 100,000, 3 per 1,000,000."""
    base = numerals.scale_of(match["base"])
    value = numerals.compound(match["n"])
    return build(match, match["n"], value, f"{match['base']}分之", f"per {base:,.0f}", "plain")


#: Signs in a row that are no numeral (三分之一三) make no part of anything.
_ONE_NUMERAL = re.compile(r"\d+|[一二两三四五六七八九]?|.*[十百千].*")


def fraction(match: re.Match[str]) -> Measure | None:
    """三分之一."""
    below, above = numerals.compound(match["below"]), numerals.compound(match["above"])
    if not below or not all(_ONE_NUMERAL.fullmatch(match[part]) for part in ("below", "above")):
        return None  # 零分之一 is a slip, or a date
    return build(match, match["raw"], above / below, "", "%", "fraction", above * 100 / below)


#: 三分之一强的企业, 两成弱: a little more or less.
_A_LITTLE = {"强": Qualifier.OVER, "弱": Qualifier.NEARLY}


def about_a_part(match: re.Match[str]) -> Measure | None:
    """三分之一强: a little more."""
    part = fraction(match)
    if part is None or not (sign := match["little"]):
        return part
    return replace(part, qual_zh=sign, qualifier=_A_LITTLE[sign], outer_end=part.end + 1)


def ratio(match: re.Match[str]) -> Measure:
    """2.39:1."""
    return build(match, match["raw"], numerals.compound(match["n"]), "", "ratio", "ratio")


def to_a_hundred(match: re.Match[str]) -> Measure:
    """105.23:100, of men to women."""
    many = numerals.compound(match["n"])
    return build(match, match["raw"], many / 100, "", "ratio", "ratio")


def one_to_many(match: re.Match[str]) -> Measure | None:
    """师生比1:15: one teacher to so many."""
    many = numerals.compound(match["n"])
    return build(match, match["raw"], 1 / many, "", "ratio", "ratio") if many else None


def per_many(match: re.Match[str]) -> Measure:
    """孕产妇死亡率8.1/10万."""
    below = "10,000" if match["below"] == "万" else "100,000"
    value = numerals.compound(match["n"])
    return build(match, match["n"], value, f"/{match['below']}", f"per {below}", "plain")


def half(match: re.Match[str]) -> Measure:
    """一半, 过半数."""
    passed = ("过", Qualifier.OVER) if match["over"] else ("", Qualifier.EXACT)
    return build(match, match["raw"], Decimal("0.5"), "", "%", "fraction", Decimal(50), passed)


def tenths(match: re.Match[str]) -> Measure | None:
    """三成五, 九五折, 七八成."""
    low = match.groupdict().get("low")
    if low:
        below, above = numerals.compound(low.strip("成至到~-")), numerals.compound(match["n"])
        if below >= above:
            return None
        ends = build(match, low.strip("成至到~-"), below, "成", "%", "percent", below * 10)
        return replace(ends, value_max=above, normalised_max=above * 10)
    tenths = numerals.compound(match["n"])
    more = match["half"] or ""
    if more:
        tenths += Decimal("0.5") if more == "半" else numerals.chinese(more) / 10
    return build(match, match["n"] + more, tenths, match["unit"], "%", "percent", tenths * 10)
