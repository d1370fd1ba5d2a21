"""Numbers as an English speaker says them, 13.62 billion → "thirteen point six two billion"; the months."""

from __future__ import annotations

from decimal import Decimal

#: `calendar.month_name` would follow the computer's locale.
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
_ONES = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SCALES = (
    (10**15, "quadrillion"),
    (10**12, "trillion"),
    (10**9, "billion"),
    (10**6, "million"),
    (10**3, "thousand"),
)


def ordinal_figure(number: int) -> str:
    """11th, 21st, 23rd."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def in_words(value: Decimal) -> str:
    """The value in words, exact: decimals digit by digit, a scale word from a million upwards.

    >>> in_words(Decimal("13620000000"))
    'thirteen point six two billion'
    """
    if value < 0:
        return f"minus {in_words(-value)}"
    for scale, name in _SCALES[:-1]:
        if value >= scale:
            return _spoken_scale(value, scale, name)
    return _point(value)


def _spoken_scale(value: Decimal, scale: int, name: str) -> str:
    head = value / scale
    if head == head.to_integral_value() or -_exponent(head) <= 3:
        return f"{_point(head)} {name}"
    whole, rest = divmod(value, scale)
    return f"{cardinal(int(whole))} {name} {in_words(rest)}"


def _exponent(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _point(value: Decimal) -> str:
    whole, _, decimals = f"{value.normalize():f}".partition(".")
    words = cardinal(int(whole))
    if decimals:
        words += " point " + " ".join(_ONES[int(digit)] for digit in decimals)
    return words


def cardinal(number: int) -> str:
    """A whole number from 0 on in words: ``one hundred and twenty-three``."""
    if number < 20:
        return _ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return f"{_ONES[hundreds]} hundred" + (f" and {cardinal(rest)}" if rest else "")
    for scale, name in _SCALES:
        if number >= scale:
            head, rest = divmod(number, scale)
            joint = " and " if 0 < rest < 100 else " "
            return f"{cardinal(head)} {name}" + (f"{joint}{cardinal(rest)}" if rest else "")
    raise ValueError(f"no words for {number}")
