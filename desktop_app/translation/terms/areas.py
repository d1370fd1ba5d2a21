"""Where a report is from: the province and city around its place, and the counties and districts there.

``areas.csv`` has every city with its province and units.  Knows nothing of English.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from desktop_app import resources

_PROVINCE = ("壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "省")
_MUNICIPALITIES = frozenset({"北京", "天津", "上海", "重庆"})


@dataclass(frozen=True, slots=True)
class Area:
    """The surroundings of a report.

    Attributes:
        names: its province in short, its city and its unit in full: 湖北, 黄冈市, 武穴市.
        units: the counties and districts of its city, or of its province where no city is known, and the
            cities of its province.
    """

    names: frozenset[str] = frozenset()
    units: tuple[str, ...] = ()

    def lies_in(self, where: str) -> bool:
        """True in one of the places `where` (湖北|江西), or, behind a ``!``, in another than these."""
        if not self.names:
            return False
        inside = not self.names.isdisjoint(where.removeprefix("!").split("|"))
        return inside != where.startswith("!")


NOWHERE = Area()


@dataclass(frozen=True, slots=True)
class _City:
    """A city, prefecture or league: by its `forms` (恩施土家族苗族自治州, 恩施州)."""

    province: str
    forms: tuple[str, ...]
    units: tuple[str, ...]

    def area(self, unit: str) -> Area:
        return Area(frozenset({self.province, *self.forms, unit} - {""}), self.units + _beside(self.province))


def area_of(place: str, texts: Iterable[str] = ()) -> Area:
    """The surroundings of `place` (武穴市, 湖北省武穴市, 恩施州咸丰县); `NOWHERE` if no table knows it.

    Args:
        place: as the title of a report names it.
        texts: the report's, asked where units of several cities have the name (鼓楼区): whose it speaks of.
    """
    cities, left = _of_province(place)
    known = left != place
    for city in cities:
        form = next((form for form in city.forms if left.startswith(form)), None)
        if form is not None:
            cities, left, known = [city], left[len(form) :], True
            break
    named = [(city, unit) for city in cities for unit in city.units if left.startswith(unit)]
    if named:
        longest = max(len(unit) for _, unit in named)
        found = [(city, unit) for city, unit in named if len(unit) == longest]
        return found[0][0].area(found[0][1]) if len(found) == 1 else _spoken_of(found, texts)
    if not known:
        return NOWHERE
    if len(cities) == 1:
        return cities[0].area("")
    units = tuple(unit for city in cities for unit in city.units)
    return Area(frozenset({cities[0].province}), units + _beside(cities[0].province))


def _beside(province: str) -> tuple[str, ...]:
    return tuple(city.forms[0] for city in _cities() if city.province == province)


def _spoken_of(found: Sequence[tuple[_City, str]], texts: Iterable[str]) -> Area:
    """The one of several units of a name whose city the texts name most."""
    text = "\n".join(texts)
    times = [text.count(city.forms[-1][:-1]) for city, _ in found]
    if times.count(max(times)) > 1:
        return NOWHERE
    city, unit = found[times.index(max(times))]
    return city.area(unit)


def _of_province(place: str) -> tuple[list[_City], str]:
    """The cities of the province that `place` begins with, and the rest of it; else all cities."""
    for province in dict.fromkeys(city.province for city in _cities()):
        rest = place.removeprefix(province)
        kinds = ("市",) if province in _MUNICIPALITIES else _PROVINCE
        kind = next((kind for kind in kinds if rest.startswith(kind)), "")
        cities = [city for city in _cities() if city.province == province]
        goes_on = any(rest.startswith((*city.forms, *city.units)) for city in cities)  # 广西河池市
        if rest != place and (kind or not rest or goes_on):
            return cities, rest.removeprefix(kind)
    return list(_cities()), place


@cache
def _cities() -> tuple[_City, ...]:
    columns = ("zh", "also", "province", "units")
    return tuple(
        _City(province, (zh, *filter(None, also.split("|"))), tuple(filter(None, units.split("|"))))
        for zh, also, province, units in resources.read_columns("translation/areas.csv", *columns)
    )
