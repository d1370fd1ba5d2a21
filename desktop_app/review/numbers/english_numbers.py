"""Reads one English number, in digits or in words, from a row of tokens.

Values only: units, ranges and dates are for the modules above.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from desktop_app.review.numbers.english_number_words import (
    COMPARED,
    DECADES,
    DENOMINATORS,
    FOLLOWS_SHARE,
    FRACTION_SIGNS,
    HALVED,
    LEADS_TO_SHARE,
    MILLIONS_OF,
    MONEY,
    MULTIPLES,
    ORDINAL_ENDS,
    ORDINALS,
    SCALES,
    SCALES_AS_ORDINALS,
    SHORT_SCALES,
    SMALL,
    TENS,
    UNITS_OF_TIME,
    VAGUE,
    is_one_of_shares,
)
from desktop_app.review.numbers.english_tokens import Token, TokenKind, is_code

#: Words that a number may begin with.
_FIRST_WORDS = frozenset(
    {"a", "an", "one", "half", "dozen", "hundred"}.union(
        VAGUE, SMALL, TENS, SCALES, ORDINALS, MULTIPLES, DECADES, HALVED
    )
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written.

    Attributes:
        value: its value, scale applied.
        stop: index of the first token after it.
        scale: what the digits were multiplied with (``million`` → 1,000,000).
        spelled: True if it stands in words only.
        ordinal, fraction, multiple, vague: ``12th``; ``a third``; ``doubled``; ``dozens of``.
    """

    value: Decimal
    stop: int
    scale: Decimal = Decimal(1)
    spelled: bool = False
    ordinal: bool = False
    fraction: bool = False
    multiple: bool = False
    vague: bool = False


class NumberReader:
    """Reads numbers from one row of tokens."""

    def __init__(self, row: list[Token]) -> None:
        self._row = row

    def read(self, index: int) -> Number | None:
        """The number that begins at token `index`, None if there is none."""
        token = self._row[index]
        if token.kind is TokenKind.NUMBER:
            return None if is_code(self._row, index) else self._digits(index)
        if token.kind is TokenKind.SIGN:
            value = FRACTION_SIGNS.get(token.text)
            return Number(value, index + 1, fraction=True) if value is not None else None
        if token.low not in _FIRST_WORDS:
            return None
        return (
            self._vague(index)
            or self._fraction(index)
            or self._out_of(index)
            or self._half(index)
            or self._spelled(index)
        )

    def _low(self, index: int) -> str:
        return self._row[index].low if 0 <= index < len(self._row) else ""

    def _skip_hyphen(self, index: int) -> int:
        return index + 1 if self._low(index) in ("-", "‑") else index

    def _digits(self, index: int) -> Number:
        value = Decimal("".join(c for c in self._row[index].text if c.isdigit() or c == "."))
        stop = index + 1
        if self._low(stop) in FRACTION_SIGNS and self._row[stop].start == self._row[index].end:
            value += FRACTION_SIGNS[self._low(stop)]
            stop += 1
        if self._low(stop) in ORDINAL_ENDS and self._row[stop].start == self._row[index].end:
            return Number(value, stop + 1, ordinal=True)
        if fraction := self._slashed(index, value):
            return fraction
        scale, stop = self._scale(stop, attached_to=self._row[stop - 1].end)
        if last := SCALES_AS_ORDINALS.get(self._low(stop)):
            return Number(value * scale * last, stop + 1, ordinal=True)
        return Number(value * scale, stop, scale)

    def _slashed(self, index: int, numerator: Decimal) -> Number | None:
        """1/3, 1/80th (24/7 is a saying, 9/11 a date: without "th" only proper ones of a small number)."""
        if self._low(index + 1) != "/" or index + 2 >= len(self._row):
            return None
        below, digits = self._row[index + 2], self._low(index + 2).replace(",", "")
        ordinal = self._low(index + 3) in ORDINAL_ENDS
        glued = digits.isdigit() and below.start == self._row[index].end + 1
        if not glued or not numerator < Decimal(digits) or not (ordinal or Decimal(digits) <= 10):
            return None
        return Number(numerator / Decimal(digits), index + 3 + ordinal, fraction=True)

    def _scale(self, index: int, attached_to: int) -> tuple[Decimal, int]:
        """Scale words from `index` on: ``million``, ``hundred million``, glued ``bn``."""
        scale = Decimal(1)
        while index < len(self._row):
            at = self._skip_hyphen(index)
            word = self._low(at)
            if word in SCALES:
                scale *= SCALES[word]
            elif word == "hundred":
                scale *= 100
            elif word in SHORT_SCALES and ("n" in word or self._row[at].start == attached_to):
                scale *= SHORT_SCALES[word]
            elif word == "m" and self._row[at].start == attached_to and self._is_millions(at):
                scale *= SCALES["million"]
            else:
                break
            index = at + 1
        return scale, index

    def _is_millions(self, at: int) -> bool:
        """``£40m`` and ``40M`` are money and millions, ``40m`` alone is a length."""
        return self._row[at].text == "M" or self._low(at - 2) in MONEY or self._low(at + 1) in MILLIONS_OF

    def _vague(self, index: int) -> Number | None:
        word = self._low(index)
        if word not in VAGUE or self._low(index + 1) != "of":
            return None
        value, stop = Decimal(VAGUE[word]), index + 2
        if self._low(stop) in VAGUE and self._low(stop) != "dozens":
            value *= VAGUE[self._low(stop)]
            stop += 1
        elif self._low(stop) in SCALES:
            value *= SCALES[self._low(stop)]
            stop += 1
        else:
            stop -= 1
        return Number(value, stop, spelled=True, vague=True)

    def _fraction(self, index: int) -> Number | None:
        """``a third``, ``two-thirds``, ``three quarters`` (six are a time), ``one-tenth``."""
        word = self._low(index)
        numerator = Decimal(1) if word in ("a", "one") else SMALL.get(word)
        if not numerator:
            return None
        below = self._low(at := self._skip_hyphen(index + 1))
        if below not in DENOMINATORS or "hal" in below or (below == "quarters" and numerator > 3):
            return None
        plural = below.endswith("s")
        led = self._low(index - 1) in LEADS_TO_SHARE and self._low(at + 1) in FOLLOWS_SHARE
        led = led or is_one_of_shares((token.low for token in self._row[:index]), self._low(at + 1))
        singular_fits = numerator == 1 and (
            word == "one" or self._low(at + 1) in ("of", "the", "as", *COMPARED) or at == index + 2 or led
        )
        if not (plural or singular_fits) or (word == "a" and below in ("second", "fourth") and not plural):
            return None
        return Number(numerator / DENOMINATORS[below], at + 1, spelled=True, fraction=True)

    def _out_of(self, index: int) -> Number | None:
        """``six in ten``, ``nine out of every ten``: a share told by counting."""
        above = SMALL.get(self._low(index))
        at = index + 1
        if self._low(at) == "out" and self._low(at + 1) == "of":
            at += 1
        elif self._low(at) != "in":
            return None
        at += 2 if self._low(at + 1) == "every" else 1
        below = {"ten": 10, "five": 5, "four": 4, "three": 3, "hundred": 100}.get(self._low(at))
        if above is None or below is None or not 0 < above < below or self._low(at + 1) in UNITS_OF_TIME:
            return None
        return Number(above / below, at + 1, spelled=True, fraction=True)

    def _half(self, index: int) -> Number | None:
        """``half``, ``half a million``; ``half year`` stays half."""
        after = self._skip_hyphen(index + 1)
        one_half = self._low(index) == "one" and self._low(after) == "half"
        if one_half or self._low(index) in HALVED:
            return Number(Decimal("0.5"), after + 1 if one_half else index + 1, spelled=True, fraction=True)
        if self._low(index) != "half":
            return None
        at = index + 1
        if self._low(at) in ("a", "-"):
            scale, stop = self._scale(at + 1, attached_to=-1)
            if scale > 1:
                return Number(scale / 2, stop, scale, spelled=True)
        return Number(Decimal("0.5"), index + 1, spelled=True, fraction=True)

    def _spelled(self, index: int) -> Number | None:
        word = self._low(index)
        if word in MULTIPLES:
            return Number(Decimal(MULTIPLES[word]), index + 1, spelled=True, multiple=True)
        if word in DECADES:
            return Number(DECADES[word], index + 1, spelled=True, vague=True)
        if word == "dozen":
            return Number(Decimal(12), index + 1, spelled=True)
        return self._cardinal(index)

    def _cardinal(self, index: int) -> Number | None:
        """Cardinals and the ordinals that end them: ``two hundred and five``, ``twenty-first``."""
        total, group, at, seen, largest = Decimal(0), Decimal(0), index, False, Decimal(1)
        if self._low(at) in ("a", "an"):
            if self._low(at + 1) not in ("hundred", "dozen", *SCALES):
                return None
            group, at = Decimal(1), at + 1
        elif self._low(at) in ("hundred", *SCALES) and self._stands_for_one(at):
            group = Decimal(1)
        while at < len(self._row):
            step = self._skip_hyphen(at) if seen else at
            word = self._low(step)
            if seen and word == "and" and self._and_goes_on(step, group, total):
                step, word = step + 1, self._low(step + 1)
            if word in ORDINALS and (group or total or not seen) and self._ordinal_fits(word, group):
                if seen and word == "second" and self._low(step + 1) == "":
                    break
                value = total + group + ORDINALS[word]
                return Number(value, step + 1, spelled=True, ordinal=True)
            if (updated := self._absorb(word, total, group, seen)) is None:
                break
            total, group = updated
            largest = max(largest, SCALES.get(word, Decimal(1)))
            at, seen = step + 1, True
        if not seen:
            return None
        return self._with_half(self._with_point(Number(total + group, at, largest, spelled=True)))

    def _stands_for_one(self, at: int) -> bool:
        """``trillion-yuan``, ``the top hundred``, ``per thousand``: a scale without a number before it."""
        return self._low(at + 1) in ("-", "‑") or (at > 0 and self._low(at - 1) in ("top", "per", "every"))

    def _absorb(
        self, word: str, total: Decimal, group: Decimal, seen: bool
    ) -> tuple[Decimal, Decimal] | None:
        """Total and open group after `word`, None if it does not go on."""
        if word in SMALL:
            fits = (
                not seen or group % 100 == 0 or (group % 10 == 0 and group % 100 >= 20 and SMALL[word] < 10)
            )
            return (total, group + SMALL[word]) if fits and (not seen or SMALL[word]) else None
        if word in TENS:
            return (total, group + TENS[word]) if group % 100 == 0 else None
        if word == "hundred":
            return (total, group * 100) if 0 < group < 100 else None
        if word == "dozen":
            return (total, group * 12) if 0 < group < 100 else None
        if word in SCALES:
            return (total + group * SCALES[word], Decimal(0)) if group else self._rescale(word, total)
        return None

    @staticmethod
    def _rescale(word: str, total: Decimal) -> tuple[Decimal, Decimal] | None:
        """``one thousand billion``: a scale right behind a scale multiplies."""
        return (total * SCALES[word], Decimal(0)) if total else None

    def _and_goes_on(self, at: int, group: Decimal, total: Decimal) -> bool:
        """``two hundred and five``: an "and" inside a number follows a full hundred or a scale."""
        word = self._low(at + 1)
        return bool(group % 100 == 0 and (group or total)) and (word in SMALL or word in TENS)

    @staticmethod
    def _ordinal_fits(word: str, group: Decimal) -> bool:
        return group == 0 or group % 100 == 0 or (group % 10 == 0 and ORDINALS[word] < 10)

    def _with_point(self, number: Number) -> Number:
        """``thirteen point six two billion``: the digits behind the point are told one by one."""
        if self._low(number.stop) != "point" or number.scale > 1:
            return number
        digits, at = "", number.stop + 1
        while self._low(at) in SMALL and SMALL[self._low(at)] < 10:
            digits, at = f"{digits}{SMALL[self._low(at)]}", at + 1
        scale, stop = self._scale(at, attached_to=-1)
        value = (number.value + Decimal(f"0.{digits}")) * scale
        return Number(value, stop, scale, spelled=True) if digits else number

    def _with_half(self, number: Number) -> Number:
        """``two and a half``, ``one and a half million``."""
        at = number.stop
        if [self._low(at), self._low(at + 1), self._low(at + 2)] != ["and", "a", "half"]:
            return number
        scale, stop = self._scale(at + 3, attached_to=-1)
        half = number.value + (number.scale / 2 if number.scale > 1 else Decimal("0.5"))
        return Number(half * scale, stop, max(scale, number.scale), spelled=True)
