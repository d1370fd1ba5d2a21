"""Numerals: what a number looks like in Chinese text and how much it is.

This file knows digits, Chinese numerals and the scales 万 and 亿.  It must not know units,
qualifiers or sentences.  All values are exact `Decimal`s.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

_FULL_WIDTH = {0xFF01 + i: 0x21 + i for i in range(94) if chr(0x21 + i) not in "(),:;!?+"}
_FOLDING = {
    **_FULL_WIDTH,
    ord("．"): ord("."),
    ord("％"): ord("%"),
    ord("\u3000"): ord(" "),
    ord("\u00a0"): ord(" "),
    ord("\u202f"): ord(" "),
    ord("\n"): ord(" "),
    ord("µ"): ord("μ"),
    ord("∶"): ord(":"),
    ord("︰"): ord(":"),
    ord("﹕"): ord(":"),
    ord("～"): ord("~"),
    ord("－"): ord("-"),
    ord("−"): ord("-"),
    ord("–"): ord("-"),
    ord("—"): ord("-"),
    ord("﹪"): ord("%"),
}

_DIGITS = dict(zip("零〇一二两三四五六七八九", (0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))
_POWERS = {"十": 1, "百": 2, "千": 3, "万": 4, "亿": 8}

#: An Arabic number: plain, comma-grouped or space-grouped, with decimals.
#: How far a row of groups is followed has an end: a page of digits parted by blanks is no number.
ARABIC = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3}){1,9}(?![\d ]{0,12}\d)|\d+)(?:\.\d+)?"
#: A scale word after an Arabic number; 千瓦, 千米, 百分点 and the like are units, not scales.
SCALE = r"(?:万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千(?![瓦米克卡伏分])|百(?![分强货帕]))"
#: A Chinese numeral, decimals included.
_BEFORE_UNIT = r"(?<=[万亿]千)[瓦米克卡伏]"  # 千万千瓦 is ten million kilowatts
CHINESE = rf"(?:[零〇一二两三四五六七八九十廿卅百万亿]|千(?!{_BEFORE_UNIT}))+(?:点[零〇一二三四五六七八九]+)?"

#: Stands for each sign of a run of digits or numerals that is no number.
ENDLESS = "■"
_ENDLESS_RUN = re.compile(r"[\d.,]{60,}|[零〇一二两三四五六七八九十百千万亿]{60,}")
_ONE, _LEAD = "[一二三四五六七八九]", "[一二两三四五六七八九]"
_HUNDREDS = rf"{_LEAD}百(?:{_ONE}?十{_ONE}?|零{_ONE})?"
_THOUSANDS = rf"{_LEAD}千(?:{_HUNDREDS}|零{_ONE}十{_ONE}?|零{_ONE})?"
_SECTION = rf"(?:{_THOUSANDS}|{_HUNDREDS}|{_LEAD}?十{_LEAD}?|{_LEAD})"
#: A numeral that leaves nothing out: neither a 零 (一亿五百) nor a scale (一百五, 一亿三千).
_FULL = re.compile(
    rf"(?:(?P<e8>{_SECTION})亿(?=$|.千[^万]*万))?(?:(?P<e4>{_SECTION})万(?=$|.千))?(?P<e0>{_SECTION})?"
)
_TAIL = re.compile(rf"(?P<n>{ARABIC}|[一二两三四五六七八九])\s*(?P<s>{SCALE})?")


_WIDE_DIGITS = frozenset("０１２３４５６７８９")
#: １，２８６．５亿元: a comma as wide as the digits that it groups.
_WIDE_GROUPS = re.compile(r"(?<![０-９．，])[１-９][０-９]{0,2}(?:，[０-９]{3})+(?![０-９，])")


def fold(text: str) -> str:
    """Full-width digits, signs and dashes as their ASCII twins; every offset stays the same.

    A run of signs too long for any number becomes `ENDLESS` signs: what reads numbers need not try it.
    """
    if "，" in text and not _WIDE_DIGITS.isdisjoint(text):
        text = _WIDE_GROUPS.sub(lambda number: number[0].replace("，", ","), text)
    return _ENDLESS_RUN.sub(lambda run: ENDLESS * len(run[0]), text.translate(_FOLDING))


@lru_cache(maxsize=4096)
def scale_of(word: str) -> Decimal:
    """Value of a scale word: ``scale_of("万亿") == 10**12``; "" is 1."""
    power = sum(_POWERS[sign] for sign in word)
    return Decimal(10) ** power


@lru_cache(maxsize=4096)
def arabic(text: str) -> Decimal:
    """Value of a (folded) Arabic number, grouping removed; trailing zeros are kept."""
    return Decimal(text.replace(",", "").replace(" ", ""))


@lru_cache(maxsize=4096)
def chinese(text: str) -> Decimal:
    """Value of a Chinese numeral: 一千八百万, 十二, 三点五, and bare scales such as 万亿.

    Raises:
        ValueError: the characters do not make a number (``一二百``).
    """
    whole, _, decimals = text.replace("廿", "二十").replace("卅", "三十").partition("点")
    if all(sign in _POWERS for sign in whole):
        value = scale_of(whole)
    elif len(whole) > 1 and all(sign in _DIGITS for sign in whole):
        value = Decimal("".join(str(_DIGITS[sign]) for sign in whole))
    else:
        value = _well_formed(whole)
    if decimals:
        value += Decimal("0." + "".join(str(_DIGITS[sign]) for sign in decimals))
    return value


#: 三四百, 五六十, 十七八, 两三千, 三五: two signs beside each other, each with what stands around them.
_TWO_ENDS = re.compile(
    r"(?P<before>[二三四五六七八九]?十|[一二三四五六七八九]百)?"
    r"(?P<ends>一[二两]|[二两]三|三[四五]|四五|五六|六七|七八|八九)(?P<behind>[十百千万亿]{0,3})"
)


@lru_cache(maxsize=4096)
def two_ends(text: str) -> tuple[Decimal, Decimal] | None:
    """Both ends of an estimate: 三四百 is 300 to 400; None for any other numeral."""
    said = _TWO_ENDS.fullmatch(text)
    if said is None:
        return None
    before = said["before"] or ""
    low, high = (_well_formed(before + end) * scale_of(said["behind"]) for end in said["ends"])
    return low, high


def _well_formed(numeral: str) -> Decimal:
    full = _FULL.fullmatch(numeral)
    if full is not None:
        return Decimal(sum(_section(full[f"e{power}"]) * 10**power for power in (8, 4, 0)))
    if numeral in _DIGITS:
        return Decimal(_DIGITS[numeral])
    import cn2an  # takes half a second to load, and hardly a report holds numerals that are not full

    try:
        return Decimal(cn2an.cn2an(numeral, "normal"))
    except KeyError as error:  # cn2an 0.5.24 on scales in an impossible order (千万百)
        raise ValueError(f"not a number: {numeral}") from error


def _section(text: str | None) -> int:
    """A numeral below ten thousand: 三千零五十, 十二; 0 for none."""
    value = digit = 0
    for sign in text or "":
        if sign in _DIGITS:
            digit = _DIGITS[sign]
        else:
            value, digit = value + (digit or 1) * 10 ** _POWERS[sign], 0
    return value + digit


def compound(text: str, last_scale: str = "") -> Decimal:
    """Value of a number with scales inside: ``7万8千``, ``1亿3000万``, ``2.5万``, ``三千``.

    `last_scale` belongs to the last piece only: 1亿3千多万 is ``compound("1亿3千", "万")``.

    Raises:
        ValueError: it is not a number.
    """
    if not text[:1].isdecimal():
        return chinese(text) * scale_of(last_scale)
    value, rest = Decimal(0), text
    while rest:
        match = _TAIL.match(rest.strip())
        if match is None:
            raise ValueError(f"not a number: {text}")
        number = match["n"]
        part = arabic(number) if number[0].isdigit() else Decimal(_DIGITS[number])
        rest = rest.strip()[match.end() :]
        value += part * scale_of((match["s"] or "") + ("" if rest else last_scale))
    return value
