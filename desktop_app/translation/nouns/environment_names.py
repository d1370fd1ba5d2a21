"""Names of air and water indicators, composed: 城区环境空气质量优良天数比例, PM10、PM2.5平均浓度.

Reports vary them freely, so no list of terms holds them all.  A name with a piece that is not known is None.
"""

from __future__ import annotations

import re
from functools import cache

from desktop_app import resources
from desktop_app.figures.english.series import listed

_SHARE = "(?:占比|比例|比率|比重|率)"
_AIR = re.compile(
    "(?P<where>[一-龥]{2,7}?)??(?:环境)?空气(?:环境)?(?:质量)?(?:年?平均|年度|年均)?"
    f"优良(?P<days>天数)?(?:达标)?(?P<share>{_SHARE})?"
    f"|(?P<there>[一-龥]{{2,7}}?)??(?:平均)?优良天数(?P<rate>{_SHARE})"
)
_SMOG = re.compile(f"(?P<how>[重中]度?(?:及?以上)?)污染(?:天气)?天数(?P<share>{_SHARE})?")
_SMOGS = {"重度": "heavy", "重": "heavy", "重度及以上": "heavy or worse", "重度以上": "heavy or worse"} | {
    "中度及以上": "moderate or worse"
}
_INDEX = re.compile("(?P<where>[一-龥]{2,7}?)??(?:环境)?空气(?:质量)?综合指数")
_AMOUNT = re.compile(
    "(?:环境空气|空气|大气)?(?P<list>[^⟦⟧，；]{2,30}?)(?P<mean>年均|年平均|平均|年度平均)?(?P<what>浓度值?|排放总?量|排放)"
)
_MEANS = {"平": "average ", "年": "average annual "}
_GRADES = "[ⅠⅡⅢⅣⅤIV]+"
_ONE_GOOD = (
    f"(?:达到?)?(?:优良|达标|到?[或和]?[优好]于?(?:或[优好]于)?{_GRADES}类?|"
    rf"{_GRADES}[—\-–~～至]{_GRADES}类|一、?二类)"
)
# The words of a water indicator, in the order reports set them; what is left over is not known.
_WATER = re.compile(
    "(?P<kind>地表水|近岸海域|主要江河|主要河流|河流|江河)?(?P<level>[一-龥、]{2,6}?)??(?P<sea>近岸海域)?"
    "(?P<surface>地表水)?(?P<cut>断面)?(?:海水)?(?:环境)?(?:水质|水体)?"
    f"(?P<good>(?:{_ONE_GOOD}){{1,2}})(?:海水)?(?:水质|水体)?(?P<last>断面|水体|面积|河长)?{_SHARE}"
)
_WORST = re.compile(f"(?:地表水)?劣[ⅤV]类(?:水质|水体)?(?:断面)?{_SHARE}")
_KINDS = {
    "地表水": "surface water", "近岸海域": "coastal waters", "主要江河": "major rivers",
    "主要河流": "major rivers", "河流": "rivers", "江河": "rivers",
}  # fmt: skip


@cache
def words(kind: str) -> dict[str, str]:
    """The words of one kind, Chinese to English: places, pollutants, sections, waters."""
    rows = resources.read_rows("translation/environment.csv")
    return {row["zh"]: row["en"] for row in rows if row["kind"] == kind}


def environment_name(zh: str) -> str | None:
    """English of an air or water indicator's name; None for anything else."""
    return _air(zh) or _amount(zh) or _water(zh)


def _air(zh: str) -> str | None:
    if match := _AIR.fullmatch(zh):
        where = _in(match["where"] or match["there"])
        if where is None or not (match["days"] or match["share"] or match["rate"]):
            return None
        if match["days"] and not match["share"]:
            return f"days with good or excellent air quality{where}"
        return f"percentage of days with good air quality{where}"
    if match := _SMOG.fullmatch(zh):
        how = _SMOGS.get(match["how"])
        return f"{'proportion of ' if match['share'] else ''}days with {how} pollution" if how else None
    match = _INDEX.fullmatch(zh)
    where = _in(match["where"]) if match else None
    return f"composite air quality index{where}" if where is not None else None


def _in(where: str | None) -> str | None:
    """Where it was measured, "" where nothing says so; None for a place that is not known."""
    if not where:
        return ""
    return f" in {words('place')[where]}" if where in words("place") else None


def pollutants(zh: str) -> list[str]:
    """English of the pollutants that `zh` lists; empty where one is not known."""
    known = [words("pollutant").get(one, "") for one in re.split("[、和与及]", zh)]
    return known if all(known) else []


def _amount(zh: str) -> str | None:
    place = next((one for one in words("place") if zh.startswith(one)), "")
    match = _AMOUNT.fullmatch(zh.removeprefix(place))
    names, where = pollutants(match["list"]) if match else [], _in(place)
    if match is None or not names:
        return None
    said = listed(names)
    if not match["what"].startswith("浓度"):
        return f"{said} emissions{where}" if len(names) == 1 else f"emissions of {said}{where}"
    mean = _MEANS[match["mean"][0]] if match["mean"] else ""
    if len(names) == 1 and " " not in said:
        return f"{mean}{said} concentration{where}"
    return f"{mean}concentration{'s' if len(names) > 1 else ''} of {said}{where}"


def _water(zh: str) -> str | None:
    if _WORST.fullmatch(zh):
        return "proportion of surface water sections below Grade V"
    match = _WATER.fullmatch(zh.replace("（", "").replace("）", ""))
    cut = match is not None and (match["cut"] or match["last"] == "断面")
    if match is None or not (cut or match["kind"] or match["sea"] or match["surface"]):
        return None
    kind = match["kind"] or match["sea"] or match["surface"]
    zh_level = match["level"] or ""
    level = words("section").get(zh_level) or words("section").get(zh_level.removesuffix("考核"), "")
    if match["level"] and not level:
        return None
    water = _KINDS[kind] if kind else ""
    if cut:
        water = f"surface water sections{f' in {water}' if water.endswith('rivers') else ''}"
    quality = "meeting water quality standards" if "达标" in match["good"] else "with good water quality"
    return f"proportion of {f'{level} {water}'.strip()} {quality}{_grades(match['good'])}"


def _grades(good: str) -> str:
    """Which grades are good, where a name says so."""
    if re.search("一、?二类", good):
        return " (Grades I and II)"
    grades = re.findall(_GRADES, good)
    if len(grades) > 1:
        return f" (Grades {roman(grades[0])} to {roman(grades[1])})"
    return f" (Grade {roman(grades[0])} or better)" if grades else ""


def roman(sign: str) -> str:
    """Ⅱ, one sign, as II."""
    return {"Ⅰ": "I", "Ⅱ": "II", "Ⅲ": "III", "Ⅳ": "IV", "Ⅴ": "V"}.get(sign, sign)
