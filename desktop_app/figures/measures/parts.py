"""A number with its tail: digits or numerals, scale, 余 or 多, unit - and the two ends of a range.

Pieces from which `scan` builds measures; whether a piece is a quantity at all is `quantity`'s.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cache

from desktop_app.figures import marks
from desktop_app.figures.measures import numerals, units

NUMBER = re.compile(
    rf"(?P<arabic>{numerals.ARABIC}"
    rf"(?:\s*{numerals.SCALE}(?:\d{{1,4}}|[一二三四五六七八九])\s*[万千百](?![瓦米克卡伏分]))*)"
    rf"|(?P<vague>(?<![尾总人户次指系多少基倍分个件参函读票代单双岁])[数几](?=[十百千万亿]))?"
    rf"(?P<chinese>{numerals.CHINESE})(?P<some>几)?"
)
#: A number that carries scales inside, such as 7万8千.
_HAS_SCALE = re.compile(r"[万亿千百]")
_BRACKETED = re.compile(r"[（(]([^（()）]{1,12})[)）]")
_DASH = re.compile(r"\s*(?:[-~]{1,2}|至|到)\s*")
#: 增加3亿元至45亿元 is a change and a level, not a range.
_CHANGE_BEFORE = re.compile(r"(?:增加|增长|减少|下降|上升|提高|提升|上浮|下调|上调|下滑|扩大|由|从)了?\s*$")
_RATE_SIGNS = frozenset({"", "%", "个百分点", "百分点"})
_SIZE_KINDS = frozenset({"length", "weight", "power", "energy", "volume", "area"})
_HEAT = re.compile(r"摄氏|气温|温度|升温|高温|室温|等离子|聚变|人造太阳|离子温|电子温")
_HEAT_BEHIND = re.compile(r"度(?:以上)?的?(?:高温|超高温|等离子|低温|运行温度|电子温度|离子温度)")
_DEGREES = units.Unit("度", "degrees", Fraction(1), "angle", "degree", "degrees")


@dataclass(frozen=True, slots=True)
class Part:
    """A number with its tail: half of a range, or all of a measure.

    Attributes:
        number: as written, without the tail.
        value: before `scale`.
        chinese: written in Chinese numerals.
        scale: scale words in the tail (万, 亿) that `value` does not hold yet.
        more: 余, 多, 来 or 几 between number and unit, "" if none.
        unit: sign of the unit, "" if none.
        end: offset behind the tail.
        vague: 数十, 几百: a size, not a value.
        upper: the upper end of an estimate such as 三四百, else None.
    """

    number: str
    value: Decimal
    chinese: bool
    scale: str
    more: str
    unit: str
    end: int
    vague: bool = False
    upper: Decimal | None = None


@cache
def _tail() -> re.Pattern[str]:
    unit = units.pattern()
    more = r"余(?!额|杭|姚|热|粮|量|地|杯)|多(?!元化|样|项式|边|媒|层|种|功能|方|彩)|来(?!自|源|到|看)|几"
    return re.compile(
        rf"\s*(?P<s1>{numerals.SCALE})?\s*(?P<more>{more})?"
        rf"\s*(?P<s2>{numerals.SCALE})?(?P<plus>\+)?\s*(?P<unit>{unit})?"
        rf"(?P<more2>余(?!额|杭|姚|热|粮|量)|多(?=[万亿名人]|$))?"
    )


def _behind(folded: str, tail: re.Match[str]) -> int:
    """Offset behind the tail and a second unit in brackets: 3名(次), 5公里(里)."""
    other = _BRACKETED.match(folded, tail.end())
    return other.end() if other and (other[1] == "次" or units.find(other[1])) else tail.end()


def read_part(folded: str, match: re.Match[str]) -> Part | None:
    """The part that begins with a match of `NUMBER`; None when the numeral is no number."""
    tail = _tail().match(folded, match.end())
    assert tail is not None  # every piece of it is optional
    chinese = match["arabic"] is None
    number = match[0].strip()
    scale = (tail["s1"] or "") + (tail["s2"] or "")
    inner = scale if not chinese and _HAS_SCALE.search(number) else ""
    ends = numerals.two_ends(match["chinese"]) if chinese else None
    try:
        value = ends[0] if ends else numerals.compound(match["chinese"] if chinese else number, inner)
    except ValueError:
        return None
    return Part(
        number=number,
        value=value,
        chinese=chinese,
        scale="" if inner else scale,
        more=tail["more"] or tail["more2"] or ("余" if tail["plus"] else ""),
        unit=tail["unit"] or "",
        end=_end(folded, match, tail),
        vague=bool(match["vague"] or match["some"]),
        upper=ends[1] if ends else None,
    )


def _end(folded: str, number: re.Match[str], tail: re.Match[str]) -> int:
    """Offset behind the tail, trailing spaces excluded; 级 after a size belongs to it (6000米级)."""
    behind = _behind(folded, tail)
    end = behind if folded[tail.start() : behind].strip() else number.end()
    unit = units.find(tail["unit"]) if tail["unit"] else None
    if unit is not None and unit.kind in _SIZE_KINDS and folded.startswith("级", end):
        end += 1
    while end > number.end() and folded[end - 1] == " ":
        end -= 1
    return end


def range_end(folded: str, start: int, first: Part, taken: bytearray) -> Part | None:
    """The upper half of 3-5个, 5%至6%, 600至850亿千瓦时; None when no range goes on here."""
    dash = _DASH.match(folded, first.end)
    is_rate = first.unit in _RATE_SIGNS
    if dash is None or (not is_rate and _CHANGE_BEFORE.search(folded[max(0, start - 6) : start])):
        return None
    match = NUMBER.match(folded, dash.end())
    if match is None or taken.find(1, match.start(), match.end()) >= 0:
        return None
    second = read_part(folded, match)
    if second is None or second.chinese != first.chinese or second.value <= 0:
        return None
    return None if first.unit and first.unit != second.unit else second


def unit_here(folded: str, start: int, sign: str, scale: str) -> units.Unit | None:
    """The unit of a sign; 度 counts kilowatt-hours only where electricity is spoken of."""
    if sign == "度":
        left = folded[max(0, start - 20) : start]
        if _HEAT.search(marks.behind_last(left, "，。；")) or _HEAT_BEHIND.match(
            folded, folded.find("度", start)
        ):
            return units.find("℃")
        return _DEGREES if not scale and not re.search(r"电|能耗", left[-16:]) else units.find(sign)
    return units.find(sign) if sign else None


def unit_text(folded: str, start: int, last: Part) -> str:
    """Everything of the raw text after the number: ``万余项``; of a range, after its upper end."""
    text = folded[start : last.end]
    return "".join(text[text.rfind(last.number) + len(last.number) :].split())
