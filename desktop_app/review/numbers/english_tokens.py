"""Cuts English text into numbers, words and signs, and says which digits belong to a name.

Knows nothing of values; offsets always point into the text as given.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from desktop_app.review.words.word_lists import word_list

# Spaces that typesetters put between groups of digits and before units.
THIN = "\u00a0\u202f\u2009\u2007"
_TOKEN = re.compile(
    rf"""
    (?P<number>
        (?<![\d.,])\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?(?![\d])   # 1,234,567.8
      | (?<![\d.,])[1-9]\d{{0,2}}(?:[ {THIN}]\d{{3}})+(?:\.\d+)?(?!\d)  # 1 234 567
      | \d+(?:\.\d+)?
      | (?<![\w.])\.\d+                                          # .5
    )
  | (?P<word>(?i:ten|hundred)-thousandths?\b|[A-Za-zÀ-ɏ]+(?:['’][A-Za-z]+)*)
  | (?P<sign>\S)
    """,
    re.VERBOSE,
)
# Letters that may follow digits without a gap and still leave a figure: 1.2bn, 12km, 20th, 2x.
_SUFFIXES = word_list("digit-suffixes")
_CURRENCIES = frozenset(
    [
        "US",
        "HK",
        "A",
        "AU",
        "C",
        "CA",
        "NZ",
        "S",
        "NT",
        "R",
        "JP",
        "CN",
        "RMB",
        "Rmb",
        "FY",
        "CNY",
        "USD",
        "HKD",
        "EUR",
        "GBP",
        "JPY",
        "KRW",
        "Rs",
        "RM",
        "Rp",
        "MOP",
    ]
)


class TokenKind(Enum):
    """What a token is."""

    NUMBER = auto()
    WORD = auto()
    SIGN = auto()


_KINDS = {kind.name.lower(): kind for kind in TokenKind}


@dataclass(frozen=True, slots=True)
class Token:
    """One token; `text` is folded to plain digits and letters, ``text.lower()`` is kept in `low`."""

    kind: TokenKind
    text: str
    low: str
    start: int
    end: int


@lru_cache(maxsize=16)
def fold(text: str) -> str:
    """Full-width digits, letters and signs as ASCII, one character for one."""
    if text.isascii():
        return text
    return "".join(_fold_character(character) for character in text)


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    if "！" <= character <= "～" or character == "−":
        return "-" if character == "−" else chr(ord(character) - 0xFEE0)
    plain = unicodedata.normalize("NFKC", character)
    return plain if len(plain) == 1 and plain.isdigit() and character not in "²³" else character


def tokens(text: str) -> list[Token]:
    """Tokens of `text` in order."""
    found = []
    for match in _TOKEN.finditer(fold(text)):
        kind = _KINDS[match.lastgroup or "sign"]
        found.append(Token(kind, match[0], match[0].lower(), match.start(), match.end()))
    return found


def is_code(sequence: list[Token], index: int) -> bool:
    """True if the digits at `index` belong to a name or a code: 5G, COVID-19, K11, A1GP, F-16."""
    token = sequence[index]
    before = sequence[index - 1] if index else None
    after = sequence[index + 1] if index + 1 < len(sequence) else None
    if after is not None and after.kind is TokenKind.WORD and after.start == token.end:
        suffix = after.text
        if suffix.lower() not in _SUFFIXES or (len(suffix) == 1 and suffix in "GKSXHTL"):
            return True
    if before is None or before.end != token.start:
        return False
    if before.kind is TokenKind.WORD:
        return before.text not in _CURRENCIES
    if before.text in "-–" and index >= 2:
        stem = sequence[index - 2]
        return (
            stem.kind is TokenKind.WORD
            and stem.end == before.start
            and (stem.text[0].isupper() or stem.text == "covid")
        )
    return False
