"""The shape of a sentence: blanks out, figures and ranks as numbered signs, so that rules see words alone.

Knows no pattern of a statement: these lie in `statements/statement_shapes`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.translation.model import ProtectedSpan, SpanKind

OPEN, CLOSE = "⟦", "⟧"  # a figure; its number stands between
RANK_OPEN, RANK_CLOSE = "⟪", "⟫"  # "ranking third in the city"
VALUE = rf"{OPEN}\d+{CLOSE}"
VALUES = rf"{VALUE}(?:[、和]{VALUE})*"
#: English of the figures that a piece of such a shape has, in their order.
SayFigures = Callable[[str], list[str]]
CUTS = ("压减", "压缩", "削减", "精简", "压降")  # what has been brought about
WAYS = {
    "增": "up",
    "增长": "up",
    "上升": "up",
    "提高": "up",
    "提升": "up",
    "增加": "up",
    "上涨": "up",
    "新增": "up",
} | dict.fromkeys(("减", "下降", "减少", "回落", "降低", "下跌", "缩短", "缩小", "下滑", *CUTS), "down")
_ADDED = "(?<=[初末])新增"  # 比年初新增12亿元; elsewhere 新增 opens what was added
WAY = "|".join([*(way for way in WAYS if len(way) > 1 and way != "新增"), _ADDED])
_NTH = "连续第"
_NOT_OURS = str.maketrans("⟦⟧⟪⟫", "〚〛《》")  # in a report they are no signs of a shape
STEP = "大关|新?(?:台阶|关口)"  # what a value has come up to


@dataclass(frozen=True, slots=True)
class Shape:
    """A text without blanks in which figures and ranks are signs; `places` leads back to the text."""

    text: str
    places: tuple[int, ...]
    said: tuple[str, ...]

    def say(self, value: str) -> list[str]:
        """English of the figures in a piece of the shape."""
        return [self.said[int(number)] for number in re.findall(r"\d+", value)]


def shape_of(text: str, spans: Sequence[ProtectedSpan]) -> Shape:
    """The shape of `text`: blanks out, figures and ranks as numbered signs."""
    signs: list[tuple[str, int]] = []
    said: list[str] = []
    at, plain = 0, text.translate(_NOT_OURS)

    def copy(end: int) -> None:
        signs.extend((char, place) for place, char in enumerate(plain[at:end], at) if not char.isspace())

    for span in spans:
        rank = span.kind is SpanKind.DATE and _is_rank(span.en)
        round_sum = (
            span.kind is SpanKind.DATE
            and span.en.startswith("RMB ")
            and (span.zh.endswith("元") or re.compile(STEP).match(text, span.zh_end) is not None)
        )
        if span.kind is not SpanKind.FIGURE and not rank and not round_sum:
            continue
        copy(span.zh_start)
        if span.zh.startswith(_NTH):  # 连续第5年: the spell is a figure as that of 连续5年 is
            signs.extend((char, span.zh_start) for char in "连续")
        rate = _take_rate(signs)
        mark = f"{RANK_OPEN}{len(said)}{RANK_CLOSE}" if rank else f"{OPEN}{len(said)}{CLOSE}"
        signs.extend((char, span.zh_start) for char in mark)
        said.append(f"{_held(span)}{rate}")
        at = span.zh_end
    copy(len(text))
    return Shape(*_without_remarks(signs, len(text)), tuple(said))


# （下同）, （GDP）; 存、贷款 is one word, and so is “三公”经费
_REMARK = re.compile(
    "（(?:下同|营业额|GDP|CPI|R&D|EQI|常住人口城镇化率|(?P<guess>预计数?|快报数)(?:，下同)?)）|(?<=存)、(?=贷款)"
    "|(?<=高技术产业)（(?=[制服][造务]业）)|(?<=高技术产业（[制服][造务]业)）|（(?=不含农户）)|(?<=不含农户)）|“(?=(?:一带一路|三公)”)|(?<=一带一路)”|(?<=三公)”"
    # 细颗粒物（PM2.5）, 优良（Ⅰ—Ⅲ类）断面: the name is read with what its brackets hold
    "|（(?=(?:PM2\\.5|PM10|[ⅠⅡⅢIV]+[—–~～至-][ⅠⅡⅢIV]+类|一、二类|达到或[优好]于[ⅠⅡⅢ]+类?)）)"
    "|(?<=颗粒物PM2\\.5)）|(?<=颗粒物（PM2\\.5)）|(?<=颗粒物（PM10)）|(?<=[良体]（Ⅰ[—–~～至-]Ⅲ类)）|(?<=[良体]（[一I]、二类)）|(?<=[良体]（达到或[优好]于Ⅲ类)）"
    # 企（事）业单位, 资源（资产）有偿使用, 文化馆（站）: both are meant
    "|(?<=[乡镇]镇)（(?=街道）)|(?<=[乡镇]镇（街道)）|(?<=[^乡]镇)（(?=街道）)|(?<=[^乡]镇（街道)）"
    "|(?<=企)（(?=事）业)|(?<=企（事)）(?=业)|(?<=资源)（(?=资产）有偿)|(?<=资源（资产)）(?=有偿)|(?<=文化馆)（(?=站）)|(?<=文化馆（站)）"
)


def _without_remarks(signs: list[tuple[str, int]], end: int) -> tuple[str, tuple[int, ...]]:
    """Signs and places without （下同）; （预计数） goes to the front as 预计."""
    text = "".join(char for char, _ in signs)
    guess = False
    for match in reversed(list(_REMARK.finditer(text))):
        guess = guess or bool(match["guess"])
        del signs[match.start() : match.end()]
    if guess:
        signs[:0] = [("预", 0), ("计", 0)]
    return "".join(char for char, _ in signs), (*(place for _, place in signs), end)


# 每人每月868元: what an amount is for, in front of it.
_RATES = {"每户每年": " per household per year", "每亩": " per mu", "每月": " per month"} | {
    f"{first}{then}": f" per person per {'month' if '月' in first + then else 'year'}"
    for first, then in (
        ("每人", "每月"),
        ("每人", "每年"),
        ("每月", "每人"),
        ("每年", "每人"),
        ("人均", "每年"),
        ("人均", "每月"),
    )
}


def _take_rate(signs: list[tuple[str, int]]) -> str:
    """What stands last in `signs` of an amount's rate, in English; it is taken off them."""
    last = "".join(sign for sign, _ in signs[-4:])
    rate = max((zh for zh in _RATES if last.endswith(zh)), key=len, default="")
    del signs[len(signs) - len(rate) :]
    return _RATES.get(rate, "")


def _held(span: ProtectedSpan) -> str:
    """控制在2%左右 is no ceiling: "held at about 2%"; 连续第5年 is the "fifth year"."""
    if span.zh.startswith(_NTH):
        return span.en.replace(" 年", " year")
    if span.zh.endswith("左右"):
        return re.sub("^(?:within|no more than) ", "held at about ", span.en)
    return span.en


# third, fifty-sixth, 112th
ORDINAL = r"(?:(?:[a-z]+-)?(?:first|second|third|[a-z]+th)|\d+(?:st|nd|rd|th))"
_RANK = re.compile(rf"(?:ranking )?(?:{ORDINAL}|among the|(?:in )?the top|near the top) .*(?:in|among) ")


def _is_rank(english: str) -> bool:
    return _RANK.match(english) is not None
