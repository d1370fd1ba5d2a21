"""Scan a stretch of text: exclusions, special forms and plain numbers become one ordered list.

Text must be folded (`numerals.fold`).  Knows how quantities are written, not what they measure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from desktop_app.figures.measures import numerals, qualifiers, sharing, units
from desktop_app.figures.measures.exclusions import Exclusion, find_exclusions
from desktop_app.figures.measures.forms import find_forms
from desktop_app.figures.measures.measure import Measure
from desktop_app.figures.measures.parts import NUMBER, Part, range_end, read_part, unit_here, unit_text
from desktop_app.figures.measures.quantity import is_quantity
from desktop_app.figures.model import Qualifier

#: 港币12.6亿元 and HK$12.6亿元 are Hong Kong dollars; 1美元兑港元7.8元 is a rate.
_CURRENCY = re.compile(
    r"((?<![兑对换])(?:港[币元]|美[元金]|日元|欧元|英镑|澳门元|新台币)|US\$|HK\$|USD|RMB|CNY|EUR|HKD|[$¥￥€£])\s*$"
)
_CURRENCY_UNITS = {
    "US$": "美元",
    "USD": "美元",
    "$": "美元",
    "HK$": "港元",
    "HKD": "港元",
    "RMB": "元",
    "CNY": "元",
    "¥": "元",
    "￥": "元",
    "€": "欧元",
    "EUR": "欧元",
    "£": "英镑",
}
#: A dash in front of digits is a minus only behind such words (率为-1.48‰), never behind digits.
_MINUS = re.compile(r"[为是达至在率长降到了的（(，、：:幅度速高低温润额差]-$")
_NUMBERED_PLACES = "栋村层巷"
_INNER_QUALIFIERS = ("余", "多", "来")


@dataclass(frozen=True, slots=True)
class Scan:
    """What a stretch of text holds: measures and exclusions, each in order."""

    measures: tuple[Measure, ...]
    exclusions: tuple[Exclusion, ...]


def scan(folded: str) -> Scan:
    """Read all quantities of `folded`; overlapping readings are settled left to right.

    Special forms win over plain numbers; exclusions win over both, except that a unit or a
    percentage right after the digits shows a quantity.
    """
    exclusions = find_exclusions(folded)
    taken = bytearray(len(folded) + 1)
    for one in exclusions:
        taken[one.start : one.end] = b"\1" * (one.end - one.start)
    measures = []
    for form in find_forms(folded):
        if taken.find(1, form.start, form.end) < 0:
            taken[form.start : form.end] = b"\1" * (form.end - form.start)
            measures.append(_qualify(folded, form))
    plain, rejected = _plain_measures(folded, taken)
    measures.extend(plain)
    measures = sharing.of_the_first(folded, sorted(measures, key=lambda one: one.start))
    measures = sharing.shared(folded, measures)
    found = sorted([*exclusions, *rejected], key=lambda one: one.start)
    return Scan(tuple(measures), tuple(found))


def _plain_measures(folded: str, taken: bytearray) -> tuple[list[Measure], list[Exclusion]]:
    measures: list[Measure] = []
    rejected: list[Exclusion] = []
    position = 0
    while match := NUMBER.search(folded, position):
        position = match.end()
        if taken.find(1, match.start(), match.end()) >= 0:
            position = taken.find(0, match.start() + 1)
            continue
        measure = _read(folded, match, taken)
        if measure is not None:
            measures.append(measure)
            taken[measure.start : measure.end] = b"\1" * (measure.end - measure.start)
            position = max(position, measure.end)
        else:
            rejected.extend(_passed_over(folded, match))
    return measures, rejected


def _passed_over(folded: str, match: re.Match[str]) -> list[Exclusion]:
    """Why a number is no figure; numerals inside words (统一) are not worth a line."""
    start, end = match.span()
    if match["arabic"]:
        return [Exclusion(start, end, "number without a unit")]
    if folded[start - 1 : start] == "第":
        return [Exclusion(start - 1, end, "ordinal in a name")]
    if folded[end : end + 1] in _NUMBERED_PLACES and folded[end : end + 1]:
        return [Exclusion(start, end + 1, "number in a name")]
    return []


def _read(folded: str, match: re.Match[str], taken: bytearray) -> Measure | None:
    first = read_part(folded, match)
    if first is None:
        return None
    start, first, sign = _signed(folded, match.start(), first, taken)
    second = _second(folded, match.start(), first, taken)
    last = second or first
    named = units.find(last.unit) and not (sign and last.unit == "元")
    unit = unit_here(folded, match.start(), last.unit if named else sign, last.scale)
    if not is_quantity(folded, match.start(), first, last, unit):
        return None
    scale = numerals.scale_of(last.scale)
    lower = _lower_scale(first, second) if second else scale
    measure = Measure(
        start=start,
        end=last.end,
        outer_start=start,
        outer_end=last.end,
        number=first.number,
        value=first.value,
        normalised=_normalise(first.value * lower, unit),
        unit_zh=unit_text(folded, match.start(), last),
        norm=unit.norm if unit else "",
        unit=unit,
        value_max=second.value if second else None,
        normalised_max=_normalise(second.value * scale, unit) if second else None,
        qual_zh=last.more if last.more in _INNER_QUALIFIERS else "",
        qualifier=qualifiers.inside(last.more),
        form=_form(unit),
        vague=first.vague,
    )
    return _qualify(folded, measure)


def _second(folded: str, start: int, first: Part, taken: bytearray) -> Part | None:
    """The upper end of a range that begins with `first`: 5%至6%, 三四十."""
    ranged = first.more not in _INNER_QUALIFIERS
    second = range_end(folded, start, first, taken) if ranged else None
    if first.value < 0 and second is not None and second.unit != "℃":
        return None  # growth of -2%至3% has no one direction; -5~12℃ is a range
    if second is None and first.upper is not None:
        return replace(first, value=first.upper)
    return second


def _lower_scale(first: Part, second: Part) -> Decimal:
    """What the lower end of a range is counted in: 3—5万, 十至十五亿 as the upper one, 8000至1万 in ones."""
    if first.scale:
        return numerals.scale_of(first.scale)
    said = second.scale or (second.number[-1] if second.chinese and second.number[-1] in "万亿" else "")
    scale = numerals.scale_of(said)
    upper = second.value if second.scale else second.value / scale
    own = first.chinese and first.number[-1] in "万亿"
    return Decimal(1) if own or first.value > upper else scale


def _signed(folded: str, start: int, first: Part, taken: bytearray) -> tuple[int, Part, str]:
    """Where the measure begins with its currency sign or minus, the signed part, the currency's unit."""
    currency = _CURRENCY.search(folded[max(0, start - 5) : start])
    if currency is not None and taken.find(1, start - len(currency[0]), start) < 0:  # not 5日元6
        return start - len(currency[0]), first, _CURRENCY_UNITS.get(currency[1], currency[1])
    if not first.chinese and _MINUS.search(folded[max(0, start - 2) : start]):
        return start - 1, replace(first, number=f"-{first.number}", value=-first.value), ""
    return start, first, ""


def _normalise(value: Decimal, unit: units.Unit | None) -> Decimal:
    return unit.normalise(value) if unit else value


def _form(unit: units.Unit | None) -> str:
    if unit is None:
        return "plain"
    if unit.norm == "%":
        return "percent"
    if unit.norm == "percentage points":
        return "points"
    return "multiple" if unit.zh == "倍" else "plain"


_PARTS = frozenset({"percent", "fraction", "multiple"})
_MORE_BEHIND = re.compile("多(?![种样元重层极次国家用方边项个])")


def _and_more(folded: str, measure: Measure) -> qualifiers.Qualified | None:
    """三成多企业, 3倍多, 一半多的: 多 behind a part or a multiple."""
    if measure.form not in _PARTS or not _MORE_BEHIND.match(folded, measure.end):
        return None
    return qualifiers.Qualified("多", Qualifier.OVER, measure.end, measure.end + 1)


def _qualify(folded: str, measure: Measure) -> Measure:
    bare = all(sign in "十百千万亿半" for sign in measure.number)
    if measure.form == "rank" and measure.qual_zh:
        return measure
    lead = qualifiers.before(folded, measure.start, bare_scale=bare)
    trail = qualifiers.after(folded, measure.end) or _and_more(folded, measure)
    if lead and trail and lead.word == "控制在" and trail.kind is Qualifier.ABOUT:
        lead = None  # 控制在3%左右: about so much
    chosen = lead or trail
    if chosen is None:
        if measure.vague:
            return replace(measure, qual_zh=measure.number[0] if measure.number[0] in "数几" else "几")
        return measure
    return replace(
        measure,
        outer_start=lead.start if lead else measure.outer_start,
        outer_end=trail.end if trail else measure.outer_end,
        qual_zh=chosen.word,
        qualifier=chosen.kind,
    )
