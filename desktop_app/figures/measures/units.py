"""Units: what a measure counts, its standard unit, and its English names.

The table is ``resources/figures/units.csv``.  This file must not know sentences; rates such as
元/平方米 are composed here from their two halves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cache

from desktop_app import resources

#: What shares differ by, and every unit that a rate or its change is given in.
POINTS = frozenset({"percentage points", "per mille points", "basis points"})
RATES = POINTS | {"%", "‰"}


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit of the table.

    Attributes:
        zh: as written, without scale (``元``, ``平方米``).
        norm: unit of normalised values (``CNY``, ``m2``, ``count``).
        factor: how many `norm` one unit is.
        kind: ``money area length volume weight energy power rate people time times count …``.
        en_one, en_many: English names; "" for counted things.
        not_before: what must not follow, as a regular expression (人 is no unit in 3万人均…).
        spelled: may follow a small Chinese numeral (三项); others make words (二手, 四级).
    """

    zh: str
    norm: str
    factor: Fraction
    kind: str
    en_one: str = ""
    en_many: str = ""
    not_before: str = ""
    spelled: bool = False

    def normalise(self, value: Decimal) -> Decimal:
        """`value` of this unit in `norm`; exact where decimals can be exact."""
        return value * self.factor.numerator / self.factor.denominator


@cache
def table() -> dict[str, Unit]:
    """All units by their Chinese sign."""
    rows = resources.read_rows("figures/units.csv")
    return {
        row["zh"]: Unit(
            row["zh"],
            row["norm"],
            Fraction(row["factor"]),
            row["kind"],
            row["en_one"],
            row["en_many"],
            row["not_before"],
            row["spelled"] == "1",
        )
        for row in rows
    }


def whole_currencies() -> dict[str, Unit]:
    """Currencies by their Chinese name, without their hundredths."""
    return {zh: unit for zh, unit in table().items() if unit.kind == "money" and unit.factor == 1}


_DENOMINATORS = {
    "人": ("person", "per person"),
    "户": ("household", "per household"),
    "平方米": ("m2", "per square meter"),
    "平方公里": ("km2", "per square kilometer"),
    "立方米": ("m3", "per cubic meter"),
    "吨": ("t", "per metric ton"),
    "公斤": ("kg", "per kilogram"),
    "斤": ("jin", "per jin"),
    "亩": ("mu", "per mu"),
    "公顷": ("ha", "per hectare"),
    "千瓦时": ("kWh", "per kWh"),
    "度": ("kWh", "per kWh"),
    "升": ("L", "per liter"),
    "天": ("day", "per day"),
    "日": ("day", "per day"),
    "月": ("month", "per month"),
    "年": ("year", "per year"),
    "小时": ("hour", "per hour"),
    "分钟": ("minute", "per minute"),
    "秒": ("second", "per second"),
    "次": ("time", "per visit"),
    "万人": ("10000 persons", "per 10,000 people"),
    "百人": ("100 persons", "per 100 people"),
    "百户": ("100 households", "per 100 households"),
    "千人": ("1000 persons", "per 1,000 people"),
    "万元": ("10000 CNY", "per RMB 10,000"),
    "公里": ("km", "per kilometer"),
    "m2": ("m2", "per square meter"),
    "㎡": ("m2", "per square meter"),
    "平米": ("m2", "per square meter"),
    "件": ("item", "each"),
    "台": ("unit", "each"),
    "套": ("set", "each"),
    "头": ("head", "per head"),
    "辆": ("vehicle", "per vehicle"),
    "床位": ("bed", "per bed"),
    "间夜": ("room-night", "per room-night"),
    "标箱": ("TEU", "per TEU"),
    "人次": ("person-time", "per visit"),
}


#: 8.5元/平方米/年: of what and for how long.
_AND_TIME = ("年", "月", "天", "日", "小时")
#: What is sold by the fen: 5分/千瓦时 is a price, 5分/次 are points.
_PRICED = frozenset({"千瓦时", "度", "升", "斤", "公斤", "吨", "公里", "立方米"})


@cache
def pattern() -> str:
    """Regular expression for any unit, longest first, with an optional ``/…`` denominator."""
    units = sorted(table().values(), key=lambda unit: len(unit.zh), reverse=True)
    names = [re.escape(unit.zh) + (f"(?!{unit.not_before})" if unit.not_before else "") for unit in units]
    below = sorted((re.escape(name) for name in _DENOMINATORS), key=len, reverse=True)
    return (
        rf"(?:{'|'.join(names)})(?:(?:/|每)(?:{'|'.join(below)})(?:/(?:{'|'.join(_AND_TIME)}))?)?(?:人民币)?"
    )


def _by_time(sign: str) -> Unit | None:
    """元/平方米/年, 元/人/月: a rate of a rate."""
    rate, _, time = sign.replace("每", "/").rpartition("/")
    unit, name = find(rate), _DENOMINATORS[time]
    if unit is None:
        return None
    norm, one, many = (
        f"{unit.norm}/{name[0]}",
        f"{unit.en_one} {name[1]}",
        f"{unit.en_many} {name[1]}",
    )
    return Unit(sign, norm, unit.factor, unit.kind, one, many)


@cache
def find(sign: str) -> Unit | None:
    """The unit written `sign`, a composed rate for ``元/吨``, or None."""
    known = table().get(sign)
    if known is not None:
        return known
    if sign.endswith("人民币"):
        return find(sign.removesuffix("人民币"))
    above, _, below = sign.replace("每", "/").partition("/")
    if "/" in below:
        return _by_time(sign)
    above = "分钱" if above == "分" and below in _PRICED else above
    unit, denominator = table().get(above), _DENOMINATORS.get(below)
    if unit is None or denominator is None:
        return None
    name = f"{unit.norm}/{denominator[0]}"
    return Unit(
        sign,
        name,
        unit.factor,
        unit.kind,
        f"{unit.en_one} {denominator[1]}",
        f"{unit.en_many} {denominator[1]}",
    )
