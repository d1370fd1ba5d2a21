"""Small Chinese numerals as used in names of plans, sessions and headings, and their English.

Figures have their own room; this is only for ordinals such as 第八届 or “十四五”.
"""

from __future__ import annotations

from desktop_app.figures.english.in_words import TENS, cardinal, ordinal_figure

DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0}
#: 百, 万 … said as a whole: 万亩 is a size, 每千人 a measure, and neither a count.
ROUND_NUMBERS = {"百": "100", "千": "1,000", "万": "10,000", "十万": "100,000", "百万": "1 million"}
PATTERN = "[零〇一二两三四五六七八九十百]+"

_ORDINALS = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
]


def value(text: str) -> int:
    """Value of a numeral below a thousand in Chinese or Western digits (ValueError if it is not one)."""
    text = text.strip()
    if text.isdigit():
        return int(text)
    total, current = 0, 0
    for char in text:
        if char == "百":
            total, current = total + (current or 1) * 100, 0
        elif char == "十":
            total, current = total + (current or 1) * 10, 0
        elif char in DIGITS:
            current = DIGITS[char]
        else:
            raise ValueError(f"not a numeral: {text}")
    return total + current


def ordinal_word(number: int) -> str:
    """``first second … twentieth``; from 100 on in figures."""
    if number < 20:
        return _ORDINALS[number]
    if number >= 100:
        return ordinal_figure(number)
    tens, ones = divmod(number, 10)
    return f"{TENS[tens]}-{_ORDINALS[ones]}" if ones else f"{TENS[tens][:-1]}ieth"


def place_word(number: int) -> str:
    """A place among others: ``first … twentieth``, from 21 on in figures."""
    return ordinal_word(number) if number <= 20 else ordinal_figure(number)


def cardinal_word(number: int) -> str:
    """``one two … ninety-nine``; from 100 on in figures."""
    return cardinal(number) if number < 100 else str(number)


def roman(number: int) -> str:
    """``I II III IV … XXXIX`` for headings."""
    pairs = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    out = ""
    for size, sign in pairs:
        while number >= size:
            out, number = out + sign, number - size
    return out
