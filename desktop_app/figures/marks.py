"""Where sentences and clauses of a text end: found once for each text, however many figures it holds.

Knows punctuation only.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from desktop_app.document.chinese import IN_DIGITS

#: No sentence says more than this; what stands further off says nothing of a figure.
REACH = 600
_PATTERNS = {
    "sentence": re.compile(r"[。！？!?\n]"),
    "full stop": re.compile(r"[。！？\n]"),
    "clause": re.compile(r"[，；：,;:。！？!?\n]"),
    # a comma inside a number is no end of a clause
    "clause, not in numbers": re.compile(r"[，；：;。！？!?\n]|(?<!\d)[,:]|[,:](?!\d)"),
    "clause or list": re.compile(r"[，；：,;:。！？!?\n、]"),
    "comma, stop": re.compile(r"[，。；！？;!?\n]"),
}

#: Half-width marks of web pages, but not those inside of numbers (1,234; 2:1).
_HALF_WIDTH = re.compile(r"(?<=[^\dA-Za-z\s])[,:;]|(?<=[\dA-Za-z])[,:;](?=[\u4e00-\u9fff“《])")
_FULL_WIDTH = {",": "，", ":": "：", ";": "；"}
#: Brackets behind a Chinese word or around one: 生产总值(GDP), (含改扩建).
_BRACKETS = re.compile(r"(?<=[\u4e00-\u9fff”》])\([^()\n]*\)|\([^()\n]*[\u4e00-\u9fff][^()\n]*\)")


def in_full_width(text: str) -> str:
    """With the marks of Chinese where a page writes half-width ones; every offset stays the same."""
    if "(" in text:
        text = _BRACKETS.sub(lambda bracket: f"（{bracket[0][1:-1]}）", text)
    return _HALF_WIDTH.sub(lambda mark: _FULL_WIDTH[mark[0]], text)


#: 二〇二三年至二〇二五年, 一九九八年: years sign by sign.
_YEAR_IN_SIGNS = re.compile(
    r"(?<![〇零一二三四五六七八九十百千万亿])[一二][九〇零○][〇零○一二三四五六七八九]{2}"
    r"(?=\s*[学财]?年|\s*[-—–~～至到]+\s*[一二][九〇零○][〇零○一二三四五六七八九]{2}\s*[学财]?年)"
)


def years_in_digits(text: str) -> str:
    """二〇二五年 as 2025年, which rules of dates read; every offset stays the same."""
    if "年" not in text:
        return text
    return _YEAR_IN_SIGNS.sub(lambda year: year[0].translate(IN_DIGITS), text)


#: 过去5年工作回顾, 5年来: a term of office, which rules of spans read in Chinese signs.
_SPAN_IN_DIGITS = re.compile(r"(?<=过去)[2-9](?=年)|(?<![\d.])[2-9](?=年来)")
_IN_SIGNS = str.maketrans("23456789", "两三四五六七八九")


def spans_in_signs(text: str) -> str:
    """过去5年 as 过去五年; every offset stays the same."""
    return _SPAN_IN_DIGITS.sub(lambda said: said[0].translate(_IN_SIGNS), text) if "年" in text else text


def behind_last(text: str, signs: str) -> str:
    """What stands behind the last of `signs`; all of `text` where there is none."""
    return text[max(map(text.rfind, signs)) + 1 :]


@lru_cache(maxsize=12)
def _places(text: str, kind: str) -> tuple[int, ...]:
    return tuple(match.start() for match in _PATTERNS[kind].finditer(text))


def last(text: str, end: int, kind: str) -> int:
    """Offset of the last mark of a kind before `end`, -1 where there is none."""
    places = _places(text, kind)
    at = bisect_left(places, end)
    return places[at - 1] if at else -1


def first(text: str, start: int, kind: str) -> int:
    """Offset of the first mark of a kind from `start` on, the end of the text where there is none."""
    places = _places(text, kind)
    at = bisect_left(places, start)
    return places[at] if at < len(places) else len(text)
