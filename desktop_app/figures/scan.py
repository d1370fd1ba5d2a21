"""Scan a stretch of text: exclusions, special forms and plain numbers become one ordered list.

Text must be folded (`numerals.fold`).  Knows how quantities are written, not what they measure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import cache

from desktop_app.figures import numerals, qualifiers, units
from desktop_app.figures.exclusions import Exclusion, find_exclusions
from desktop_app.figures.forms import find_forms
from desktop_app.figures.measures import Measure

_NUMBER = re.compile(
    rf"(?P<arabic>{numerals.ARABIC}(?:\s*{numerals.SCALE}(?:\d{{1,4}}|[一二三四五六七八九])\s*[万千百](?![瓦米克卡伏分]))*)"
    rf"|(?P<vague>[数几])?(?P<chinese>{numerals.CHINESE})(?P<some>几)?"
)
_CURRENCY = re.compile(r"(US\$|HK\$|USD|RMB|CNY|EUR|HKD|[$¥￥€£])\s*$")
_CURRENCY_UNITS = {
    "US$": "美元", "USD": "美元", "$": "美元", "HK$": "港元", "HKD": "港元", "RMB": "元", "CNY": "元",
    "¥": "元", "￥": "元", "€": "欧元", "EUR": "欧元", "£": "英镑",
}  # fmt: skip
#: 增加3亿元至45亿元 is a change and a level, not a range.
_CHANGE_BEFORE = re.compile(r"(?:增加|增长|减少|下降|上升|提高|提升|上浮|下调|上调|下滑|扩大|由|从)了?\s*$")
#: A dash in front of digits is a minus only behind such words (率为-1.48‰), never behind digits.
_MINUS = re.compile(r"[为是达至率长降到了（(，、：:幅度速]-$")
#: A number that carries scales inside, such as 7万8千.
_HAS_SCALE = re.compile(r"[万亿千百]")
_DASH = re.compile(r"\s*(?:[-~]{1,2}|至|到)\s*")
#: Words before which a number without any unit is still a quantity.
_LEVEL_WORD = re.compile(
    r"(?:达到|达|增至|升至|降至|提高到|提升到|提升至|提高至|下降到|降到|扩大到|控制在|保持在|稳定在|突破|超过|超|近|约|逾|为|分别为|至"
    r"|增加到|增长到|减少到|累计|共|总数|总量|指数|系数|得分|汇率)\s*$"
)


#: 百万奖金, 千万补贴: a bare scale before a kind of money is an amount.
_MONEY_NOUN = re.compile(r"\s*(?:奖金|年薪|补贴|奖励|资助|保额|罚款|投资(?!者|人|机构|家)|融资)")


@dataclass(frozen=True, slots=True)
class Scan:
    """What a stretch of text holds: measures and exclusions, each in order."""

    measures: tuple[Measure, ...]
    exclusions: tuple[Exclusion, ...]


@cache
def _tail_pattern() -> re.Pattern[str]:
    unit = units.pattern()
    return re.compile(
        rf"\s*(?P<s1>{numerals.SCALE})?\s*(?P<more>余(?!额|杭|姚|热|粮|量|地|杯)|多(?!元化|样|项式|边|媒|层|种|功能|方|彩)|来(?!自|源|到|看)|几)?"
        rf"\s*(?P<s2>{numerals.SCALE})?(?P<plus>\+)?\s*(?P<unit>{unit})?(?P<more2>余(?!额|杭|姚|热|粮|量)|多(?=[万亿名人]|$))?"
        rf"(?P<alt>[（(](?:{unit}|次)[)）])?"
    )


def scan(folded: str) -> Scan:
    """Read all quantities of `folded`; overlapping readings are settled left to right.

    Special forms win over plain numbers; exclusions win over both, except that a unit or a
    percentage right after the digits shows a quantity.
    """
    exclusions = find_exclusions(folded)
    taken = [False] * (len(folded) + 1)
    for one in exclusions:
        taken[one.start : one.end] = [True] * (one.end - one.start)
    measures = []
    for form in find_forms(folded):
        if not any(taken[form.start : form.end]):
            taken[form.start : form.end] = [True] * (form.end - form.start)
            measures.append(_qualify(folded, form))
    plain, rejected = _plain_measures(folded, taken)
    measures.extend(plain)
    measures = _shared_qualifiers(folded, sorted(measures, key=lambda one: one.start))
    found = sorted([*exclusions, *rejected], key=lambda one: one.start)
    return Scan(tuple(measures), tuple(found))


def _shared_qualifiers(folded: str, measures: list[Measure]) -> list[Measure]:
    """分别超过30万和10万: the qualifier before the first holds for the whole list."""
    result: list[Measure] = []
    for measure in _shared_points(folded, measures):
        before = result[-1] if result else None
        if (
            before is not None
            and before.qual_zh
            and not measure.qual_zh
            and before.outer_start < before.start
            and re.fullmatch(r"\s*[、和及与]\s*", folded[before.end : measure.start])
            and re.search(r"分别|均|都", folded[max(0, before.outer_start - 4) : before.outer_start])
        ):
            measure = replace(measure, qual_zh=before.qual_zh, qualifier=before.qualifier)
        result.append(measure)
    return result


def _shared_points(folded: str, measures: list[Measure]) -> list[Measure]:
    """提高4.5个、2.4个百分点: the unit at the end of the list holds for all of it."""
    result: list[Measure] = []
    for measure in reversed(measures):
        behind = result[-1] if result else None
        if (
            behind is not None
            and behind.norm == "percentage points"
            and measure.unit_zh in ("个", "")
            and re.fullmatch(r"\s*[、和及]\s*", folded[measure.end : behind.start])
        ):
            measure = replace(measure, norm=behind.norm, unit=behind.unit, form="points")
        result.append(measure)
    return result[::-1]


def _plain_measures(folded: str, taken: list[bool]) -> tuple[list[Measure], list[Exclusion]]:
    measures: list[Measure] = []
    rejected: list[Exclusion] = []
    position = 0
    while match := _NUMBER.search(folded, position):
        position = match.end()
        if any(taken[match.start() : match.end()]):
            position = next(i for i in range(match.start(), len(taken)) if not taken[i] and i > match.start())
            continue
        measure = _read(folded, match, taken)
        if measure is not None:
            measures.append(measure)
            position = max(position, measure.end)
        elif match["arabic"]:
            rejected.append(Exclusion(match.start(), match.end(), "number without a unit"))
    return measures, rejected


@dataclass(frozen=True, slots=True)
class _Part:
    """A number with its tail: half of a range, or a whole measure."""

    number: str
    value: Decimal
    chinese: bool
    scale: str
    more: str
    unit: str
    end: int
    vague: bool = False


def _read(folded: str, match: re.Match[str], taken: list[bool]) -> Measure | None:
    first = _part(folded, match)
    if first is None:
        return None
    currency = _CURRENCY.search(folded[max(0, match.start() - 5) : match.start()])
    start = match.start() - len(currency[0]) if currency else match.start()
    minus = not first.chinese and bool(_MINUS.search(folded[max(0, start - 2) : start]))
    if minus:
        start -= 1
        first = replace(first, number=f"-{first.number}", value=-first.value)
    ranged = not minus and first.more not in ("余", "多", "来")
    second = _range_end(folded, match.start(), first, taken) if ranged else None
    last = second or first
    sign = last.unit
    if currency and not units.find(sign):
        sign = _CURRENCY_UNITS[currency[1]]
    unit = _unit_here(folded, match.start(), sign, last.scale)
    if not _is_quantity(folded, match, first, last, unit):
        return None
    scale = numerals.scale_of(last.scale)
    lower = numerals.scale_of(first.scale) if second and first.scale else scale
    raw_end = last.end
    unit_zh = _unit_text(folded, match, first, last)
    measure = Measure(
        start=start,
        end=raw_end,
        outer_start=start,
        outer_end=raw_end,
        number=first.number,
        value=first.value,
        normalised=_normalise(first.value * lower, unit),
        unit_zh=unit_zh,
        norm=unit.norm if unit else "",
        unit=unit,
        value_max=second.value if second else None,
        normalised_max=_normalise(second.value * scale, unit) if second else None,
        qual_zh=last.more if last.more in ("余", "多", "来") else "",
        qualifier=qualifiers.inside(last.more),
        form=_form(unit),
        vague=first.vague,
    )
    return _qualify(folded, measure)


def _part(folded: str, match: re.Match[str]) -> _Part | None:
    tail = _tail_pattern().match(folded, match.end())
    assert tail is not None  # every piece of it is optional
    chinese = match["arabic"] is None
    number = match[0].strip()
    vague = bool(match["vague"] or match["some"])
    scale = (tail["s1"] or "") + (tail["s2"] or "")
    inner = scale if not chinese and _HAS_SCALE.search(number) else ""
    try:
        value = numerals.compound(match["chinese"] if chinese else number, inner)
    except ValueError:
        return None
    scale_left = "" if inner else scale
    more = tail["more"] or tail["more2"] or ("余" if tail["plus"] else "")
    unit = tail["unit"] or ""
    unit_end = tail.end()
    if unit and folded.startswith("级", unit_end) and units.find(unit) and _is_size(unit):
        unit_end += 1  # 6000米级: the class is part of the measure
    end = unit_end if (unit or tail["alt"] or scale or tail["more"] or tail["plus"]) else match.end()
    while end > match.end() and folded[end - 1] == " ":
        end -= 1
    return _Part(number, value, chinese, scale_left, more, unit, end, vague)


def _is_size(sign: str) -> bool:
    unit = units.find(sign)
    return unit is not None and unit.kind in ("length", "weight", "power", "energy", "volume", "area")


def _range_end(folded: str, start: int, first: _Part, taken: list[bool]) -> _Part | None:
    """The upper half of 3-5个, 5%至6%, 600至850亿千瓦时; None when no range goes on here."""
    dash = _DASH.match(folded, first.end)
    changes = first.unit not in ("", "%", "个百分点", "百分点")
    if dash is None or (changes and _CHANGE_BEFORE.search(folded[max(0, start - 6) : start])):
        return None
    match = _NUMBER.match(folded, dash.end())
    if match is None or any(taken[match.start() : match.end()]):
        return None
    second = _part(folded, match)
    if second is None or second.chinese != first.chinese or second.value <= 0:
        return None
    if first.unit and first.unit != second.unit:
        return None
    return second


_DEGREES = units.Unit("度", "degrees", Fraction(1), "angle", "degree", "degrees")


def _unit_here(folded: str, start: int, sign: str, scale: str) -> units.Unit | None:
    """The unit of a sign; 度 counts kilowatt-hours only where electricity is spoken of."""
    unit = units.find(sign) if sign else None
    if sign == "度" and not scale and not re.search(r"电|能耗", folded[max(0, start - 16) : start]):
        heat = re.search(r"摄氏|气温|温度|升温|高温|室温", folded[max(0, start - 10) : start])
        return units.find("℃") if heat else _DEGREES
    return unit


def _unit_text(folded: str, match: re.Match[str], first: _Part, last: _Part) -> str:
    """Everything of the raw text after the number: ``万余项``; of a range, of its upper end."""
    text = folded[match.start() : last.end]
    tail = text[text.rfind(last.number) + len(last.number) :]
    return re.sub(r"\s+", "", tail)


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


def _is_quantity(
    folded: str, match: re.Match[str], first: _Part, last: _Part, unit: units.Unit | None
) -> bool:
    if not first.chinese:
        return _arabic_quantity(folded, match, last, unit)
    number = first.number.lstrip("数几")
    bare = all(sign in "十百千万亿" for sign in number)
    if bare and not first.vague and number != "十":
        lead = qualifiers.before(folded, match.start(), bare_scale=True)
        big = number in ("亿", "万亿", "千亿", "百亿", "十亿", "千万", "百万", "十万", "万")
        if lead is None:
            money = unit is not None and unit.kind == "money"
            plus = qualifiers.after(folded, last.end) is not None
            return big and (
                (money and (plus or unit is not units.find("元")))
                or bool(_MONEY_NOUN.match(folded, last.end))
            )
        return bool(unit or last.more or big or lead.word == "过")
    if number == "一":
        return unit is not None and unit.zh in ("倍", "个百分点", "百分点")
    if unit is None:
        return (
            len(number) > 1
            and (numerals.compound(number) >= 1000 or bool(last.more))
            and number[-1] in "百千万亿"
        )
    if len(number) <= 3 and "万" not in number and "亿" not in number and not unit.spelled:
        return False
    return not (unit.zh in ("年", "天", "周") and not re.search(r"连续\s*$", folded[: match.start()]))


def _arabic_quantity(folded: str, match: re.Match[str], last: _Part, unit: units.Unit | None) -> bool:
    if unit is not None or last.scale or last.more:
        return True
    following = folded[last.end : last.end + 1]
    if re.match(r"[A-Za-z\d.:/#号]", following):
        return False
    return bool(_LEVEL_WORD.search(folded[max(0, match.start() - 6) : match.start()]))


def _qualify(folded: str, measure: Measure) -> Measure:
    bare = all(sign in "十百千万亿半" for sign in measure.number)
    if measure.form == "rank" and measure.qual_zh:
        return measure
    lead = qualifiers.before(folded, measure.start, bare_scale=bare)
    trail = qualifiers.after(folded, measure.end)
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
