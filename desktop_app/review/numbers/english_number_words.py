"""Words and signs that English writes numbers with, and their values."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from decimal import Decimal

_SMALL_WORDS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TEN_WORDS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
SMALL = {word: Decimal(value) for value, word in enumerate(_SMALL_WORDS)}
TENS = {word: Decimal(10 * value) for value, word in enumerate(_TEN_WORDS, start=2)}
DECADES = {word.replace("y", "ies"): value for word, value in TENS.items()}
SCALES = {
    "thousand": Decimal(10) ** 3,
    "million": Decimal(10) ** 6,
    "billion": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
    "quadrillion": Decimal(10) ** 15,
    "crore": Decimal(10) ** 7,
    "lakh": Decimal(10) ** 5,
}
SHORT_SCALES = {
    "k": SCALES["thousand"],
    "mn": SCALES["million"],
    "mm": SCALES["million"],
    "bn": SCALES["billion"],
    "b": SCALES["billion"],
    "tn": SCALES["trillion"],
    "trn": SCALES["trillion"],
}
MONEY = frozenset({"$", "£", "€", "¥", "rmb", "cny", "usd", "eur", "gbp"})
MILLIONS_OF = frozenset(
    {"pounds", "yuan", "dollars", "euros", "yen", "people", "users", "us", "rubles", "rupees"}
)
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
    "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70,
    "eightieth": 80, "ninetieth": 90, "hundredth": 100, "thousandth": 1000, "millionth": 1000000,
}  # fmt: skip
ORDINAL_ENDS = ("st", "nd", "rd", "th")
# "the 20 millionth vehicle".
SCALES_AS_ORDINALS = {f"{word}th": value for word, value in SCALES.items()}
DENOMINATORS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4,
    "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7,
    "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10, "hundredth": 100,
    "hundredths": 100, "thousandth": 1000, "thousandths": 1000, "ten-thousandth": 10_000,
    "ten-thousandths": 10_000, "hundred-thousandth": 100_000, "hundred-thousandths": 100_000,
    "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70,
    "eightieth": 80, "ninetieth": 90, "twentieths": 20,
}  # fmt: skip
MULTIPLES = {
    "double": 2, "doubles": 2, "doubled": 2, "doubling": 2, "twofold": 2, "twice": 2, "triple": 3,
    "triples": 3, "tripled": 3, "tripling": 3, "treble": 3, "trebled": 3, "trebling": 3, "threefold": 3,
    "thrice": 3, "quadruple": 4, "quadrupled": 4, "quadrupling": 4, "fourfold": 4, "quintupled": 5,
    "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10,
}  # fmt: skip
HALVED = frozenset({"halved", "halving"})
VAGUE = {
    "dozens": 12, "scores": 20, "tens": 10, "hundreds": 100, "thousands": 1000, "millions": 10**6,
    "billions": 10**9, "trillions": 10**12,
}  # fmt: skip
FRACTION_SIGNS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
# "by a fifth within three years" is a share, "by a fifth person" a rank.
LEADS_TO_SHARE = frozenset(
    {"by", "to", "about", "nearly", "almost", "than", "over", "around", "only", "just", "roughly"}
)
FOLLOWS_SHARE = frozenset(
    {"within", "in", "by", "to", "from", "over", "since", "after", "before", "compared", "and", "while"}
    | {
        "year",
        "this",
        "last",
        "during",
        "on",
        "for",
        "with",
        "without",
        "as",
        "when",
        "at",
        "but",
        "or",
        "thanks",
    }
    | {"despite", "through", "until", "between", "if", "is", "was", "are", "were", ".", ",", ";", ""}
)
# "a fifth higher".
COMPARED = frozenset(
    {"higher", "lower", "more", "less", "fewer", "larger", "smaller", "bigger", "longer", "shorter", "faster",
     "slower", "cheaper", "dearer", "greater", "above", "below", "off", "up", "down"}
)  # fmt: skip
# "six in ten years" is no share.
UNITS_OF_TIME = frozenset(
    {"years", "months", "weeks", "days", "hours", "minutes", "seconds", "-", "quarters", "decades"}
)
_SHARES_NEAR = 24  # words before a share within which another one stands
_SHARES = frozenset({"half", "quarter", "thirds", "quarters", "fifths", "fifth"})
_VERBS = frozenset({"had", "have", "has", "were", "are", "was", "said", "did"})


def is_one_of_shares(before: Iterable[str], following: str) -> bool:
    """``half offered it, and a third had it``: behind another share, with a verb of its own."""
    return following in _VERBS and not _SHARES.isdisjoint(deque(before, maxlen=_SHARES_NEAR))
