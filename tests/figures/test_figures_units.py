"""The table of units against a library that knows measures: no factor is wrong."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

import pint
import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.figures.measures import units

#: Our names of standard units as the library spells them.
_STANDARD = {
    "m2": "meter**2", "km2": "kilometer**2", "ha": "hectare", "km": "kilometer", "m": "meter",
    "mm": "millimeter", "cm": "centimeter", "kg": "kilogram", "g": "gram", "t": "metric_ton",
    "kWh": "kilowatt_hour", "kW": "kilowatt", "kVA": "kilovolt*ampere", "m3": "meter**3", "L": "liter",
    "MPa": "megapascal",
}  # fmt: skip
#: Signs of the table as the library spells them; Chinese measures are defined below.
_SIGNS = {
    "平方米": "meter**2", "平方公里": "kilometer**2", "公顷": "hectare", "亩": "mu_cn",
    "英亩": "intl_acre", "平方英尺": "intl_foot**2", "公里": "kilometer", "千米": "kilometer",
    "米": "meter", "厘米": "centimeter", "毫米": "millimeter", "吨": "metric_ton", "公斤": "kilogram",
    "千克": "kilogram", "克": "gram", "斤": "jin_cn", "担": "dan_cn", "公担": "decitonne_cn",
    "千瓦时": "kilowatt_hour",
    "兆瓦时": "megawatt_hour", "吉瓦时": "gigawatt_hour", "千瓦": "kilowatt", "兆瓦": "megawatt",
    "吉瓦": "gigawatt", "瓦": "watt", "兆伏安": "megavolt*ampere", "立方米": "meter**3", "升": "liter",
    "瓦时": "watt_hour", "Wh": "watt_hour", "兆帕": "megapascal", "千帕": "kilopascal",
}  # fmt: skip


@cache
def _registry() -> pint.UnitRegistry[float]:
    registry: pint.UnitRegistry[float] = pint.UnitRegistry()
    registry.define("mu_cn = 10000 / 15 * meter**2")  # the market mu, State Council order of 1984
    registry.define("jin_cn = 500 * gram")
    registry.define("dan_cn = 50 * kilogram")
    registry.define("decitonne_cn = 100 * kilogram")  # 公担, the metric quintal
    registry.define("intl_foot = 0.3048 * meter")
    registry.define("intl_acre = 43560 * intl_foot**2")
    return registry


@pytest.mark.parametrize("sign", [sign for sign in _SIGNS if sign in units.table()])
def test_a_factor_is_what_the_library_says(sign: str) -> None:
    unit = units.table()[sign]
    told = _registry()(f"1 * {_SIGNS[sign]}").to(_STANDARD[unit.norm]).magnitude
    assert float(unit.factor) == pytest.approx(told, rel=1e-12)


def test_every_physical_factor_that_is_not_one_is_checked() -> None:
    physical = ("area", "length", "weight", "energy", "power", "volume")
    scaled = {
        unit.zh for unit in units.table().values() if unit.kind in physical and unit.factor != Fraction(1)
    }
    letters = {"MWh", "GWh", "W", "MW", "GW", "MVA"}  # the same units in letters
    assert scaled - letters <= set(_SIGNS)


@pytest.mark.parametrize(
    ("text", "unit"), [("大模型参数规模突破万亿。", "count"), ("产业规模突破万亿。", "CNY")]
)
def test_parameters_are_no_money(text: str, unit: str) -> None:
    assert [figure.unit_norm for figure in figures_in(text)] == [unit]


@pytest.mark.parametrize("sign", ["EFLOPS", "EFlops", "Eflops", "PFlops"])
def test_computing_power_is_read_however_it_is_written(sign: str) -> None:
    (figure,) = figures_in(f"全省算力规模突破160{sign}。")
    assert (str(figure.value), figure.unit_norm) == ("160", sign.upper())
