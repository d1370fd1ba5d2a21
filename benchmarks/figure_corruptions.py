"""Ways to spoil the figures of a good translation on purpose, one at a time.

Each takes (Chinese, English, generator) and gives the spoilt English, or None where it does not fit.
"""

from __future__ import annotations

import random
import re
from decimal import Decimal

from benchmarks.spoiling import replace_one
from desktop_app.figures.english.in_words import MONTHS


def digit(_source: str, english: str, rng: random.Random) -> str | None:
    """Another digit in a number (years included, names such as G20 not)."""

    def change(match: re.Match[str]) -> str:
        choices = [one for one in "123456789" if one != match[0]]
        return rng.choice(choices)

    return replace_one(
        english, r"(?<![A-Za-z-])(?<![A-Za-z]\d)(?<![A-Za-z]\d\d)[0-9](?![0-9]*[A-Z])", rng, change
    )


def scale(_source: str, english: str, rng: random.Random) -> str | None:
    """Million ↔ billion ↔ trillion, or a thousand lost."""
    others = {"million": "billion", "billion": "million", "trillion": "billion"}
    return replace_one(english, r"\b(million|billion|trillion)\b", rng, lambda match: others[match[0]])


def currency(_source: str, english: str, rng: random.Random) -> str | None:
    changes = {
        "RMB ": "US$",
        "yuan": "dollars",
        "US$": "RMB ",
        "dollars": "yuan",
        "€": "£",
        "£": "€",
        "$": "€",
    }
    return replace_one(
        english,
        r"RMB (?=\d)|\byuan\b|US\$|"
        r"(?<!US )(?<!U\.S\. )(?<!Kong )\bdollars\b|(?<!HK)(?<!NT)€|£|(?<![A-Z])\$(?=\d)",
        rng,
        lambda match: changes[match[0]],
    )


def share(_source: str, english: str, rng: random.Random) -> str | None:
    def change(match: re.Match[str]) -> str:
        return "%" if "point" in match[0] else " percentage points"

    return replace_one(
        english, r" percentage points?|(?<=\d)%(?! points)|(?<=\d) per ?cent(?!age)", rng, change
    )


def measure(_source: str, english: str, rng: random.Random) -> str | None:
    changes = {
        "square kilometers": "square meters", "square meters": "square kilometers", "kilometers": "meters",
        "metric tons": "kilograms", "tons": "kilograms", "tonnes": "kilograms", "km": "m",
        "hectares": "square kilometers", "kilowatt-hours": "megawatt-hours",
    }  # fmt: skip
    pattern = "|".join(rf"(?<=[\d nd]) ?\b{re.escape(form)}\b" for form in changes)
    return replace_one(english, pattern, rng, lambda match: " " + changes[match[0].strip()])


def direction(_source: str, english: str, rng: random.Random) -> str | None:
    """The word that leads a change to its number, turned round."""
    changes = {
        "up": "down", "down": "up", "increase": "decrease", "decrease": "increase", "rose": "fell",
        "fell": "rose", "grew": "shrank", "increased": "decreased", "decreased": "increased",
        "growth": "decline",
        "rise": "fall", "fall": "rise", "decline": "growth", "declined": "rose", "grow": "fall",
        "dropped": "rose",
        "reduced": "increased",
    }  # fmt: skip
    between = r"(?:of |by |at )?(?:an average of |around |about |nearly |over |more than )?"
    pattern = rf"\b({'|'.join(changes)})\b(?= {between}[\d.]+ ?(?:%|percent|per cent))"
    return replace_one(english, pattern, rng, lambda match: changes[match[0]])


def qualifier(_source: str, english: str, rng: random.Random) -> str | None:
    """Less than for "more than", over for "nearly" and the like."""
    changes = {
        "more than": "less than", "over": "nearly", "nearly": "more than", "almost": "over",
        "at least": "at most", "up to": "at least", "less than": "more than", "under": "over",
        "no less than": "no more than", "no more than": "no less than", "exceeded": "fell short of",
        "exceeding": "below", "exceed": "fall below",
    }  # fmt: skip
    words = "|".join(sorted(changes, key=len, reverse=True))
    pattern = rf"\b(?:{words})\b(?! (?:19|20)\d\d\b)(?= (?:RMB |US\$|\$|€|£)?\d)"
    return replace_one(english, pattern, rng, lambda match: changes[match[0]])


def date(_source: str, english: str, rng: random.Random) -> str | None:
    """Another year, month or day, another half or quarter of the year."""
    months = MONTHS

    def change(match: re.Match[str]) -> str:
        word = match[0]
        if word in months:
            return rng.choice([one for one in months if one != word])
        swaps = {"first half": "second half", "second half": "first half", "first quarter": "third quarter"}
        return swaps.get(word) or str(int(word) + rng.choice((-2, -1, 1, 2, 10)))

    pattern = rf"\b(?:{'|'.join(months)})\b(?= \d)|\b(?:19|20)\d\d\b|first half|second half|first quarter"
    return replace_one(english, pattern, rng, change)


def lost(_source: str, english: str, rng: random.Random) -> str | None:
    """A number gone, with the words that lead to it."""
    leading = r"(?:,? (?:up|down|by|of|to|at|reaching|reached|totaling|over|more than|nearly))*"
    number = r" (?:RMB |US\$|\$|€|£)?\d[\d,.]*\d(?: (?:million|billion|trillion))?"
    pattern = leading + number + r"(?: (?:yuan|dollars|percentage points|percent)|%)?"
    return replace_one(english, pattern, rng, lambda match: "")


def shifted(_source: str, english: str, rng: random.Random) -> str | None:
    """The decimal point one place off."""
    return replace_one(
        english, r"(?<![\d.])\d+\.\d+", rng, lambda match: _shift(match[0], rng.choice((-1, 1)))
    )


def _shift(number: str, places: int) -> str:
    whole, _, rest = number.partition(".")
    digits = f"0{whole}{rest}0" if places > 0 else f"0{whole}{rest}"
    at = 1 + len(whole) + places
    return f"{digits[:at].lstrip('0') or '0'}.{digits[at:]}".rstrip("0").rstrip(".")


def magnitude(_source: str, english: str, rng: random.Random) -> str | None:
    """万 or 亿 read wrongly: ten, a hundred or ten thousand times too large or too small."""

    def change(match: re.Match[str]) -> str:
        value = Decimal(match["number"].replace(",", "")) * rng.choice((10, 100, 10000))
        if rng.random() < 0.5:
            value = Decimal(match["number"].replace(",", "")) / rng.choice((10, 100))
        return f"{value.normalize():,f}"

    return replace_one(
        english,
        r"(?<![\d.,A-Za-z-])(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?(?= (?:m|b|tr)illion))",
        rng,
        change,
    )


def turned(_source: str, english: str, rng: random.Random) -> str | None:
    """A comparison or a change of a gap turned round: narrower for wider, below for above, a lost minus."""
    changes = {
        "narrower": "wider", "narrowed": "widened", "faster": "slower", "slower": "faster",
        "higher than": "lower than", "lower than": "higher than", "above the": "below the",
        "below the": "above the", "minus ": "", "higher": "lower", "lower": "higher", "shrank": "grew",
        "growing": "falling", "stronger": "weaker", "gained": "lost", "closed up": "closed down",
    }  # fmt: skip
    near = rf"(?:{'|'.join(changes)})"
    return replace_one(
        english,
        rf"(?<=[\d%t] )\b{near}|(?<=points ){near}|\b{near}(?= (?:by |at )?(?:RMB |US\$|\$)?\d)|minus (?=\d)",
        rng,
        lambda match: changes[match[0]],
    )


def added(_source: str, english: str, rng: random.Random) -> str | None:
    """A figure that the Chinese does not have."""
    figure = rng.choice(
        (" by 7.3 percent", " (up 11.6 percent)", " in 37 cities", " worth RMB 4.7 billion", " by 2031")
    )
    return replace_one(english, r"(?<=[a-z])(?=[,.;](?:\s|$))", rng, lambda match: figure)


def basis(source: str, english: str, rng: random.Random) -> str | None:
    """Words that say how a growth is counted, without ground in the Chinese."""
    if re.search("名义|实际|可比|不变价|扣除价格|环比|季比|月比|比上[月季]", source):
        return None
    words = rng.choice(
        (
            " in real terms",
            " in nominal terms",
            " at comparable prices",
            " month on month",
            " quarter on quarter",
        )
    )
    return replace_one(
        english,
        r"(?<=\d%)(?! (?:year|of|point))|(?<=\d percent)(?! (?:year|of|point))",
        rng,
        lambda match: words,
    )


def myriad(_source: str, english: str, rng: random.Random) -> str | None:
    """万 read as a thousand or a million: 118,000 told as 11,800, "11.8 thousand" or "11.8 million"."""

    def change(match: re.Match[str]) -> str:
        myriads = f"{(Decimal(match[0].replace(',', '')) / 10_000).normalize():f}"
        return rng.choice((f"{Decimal(myriads) * 1000:,f}", f"{myriads} thousand", f"{myriads} million"))

    return replace_one(english, r"(?<![\d.,A-Za-z-])\d{1,3},\d00\b(?!,)", rng, change)


def transposed(_source: str, english: str, rng: random.Random) -> str | None:
    """Two neighbouring digits exchanged: 13.5% told as 31.5%."""
    pattern = r"(?<![\dA-Za-z-])(?<![A-Za-z.]\.)(?=[1-9])\d*?(?P<two>([1-9])(?!\2)[1-9])"
    return replace_one(
        english, pattern, rng, lambda match: match[0][: -len(match["two"])] + match["two"][::-1]
    )


def one_year(_source: str, english: str, rng: random.Random) -> str | None:
    """The year before or after."""
    return replace_one(
        english, r"\b(?:19|20)\d\d\b", rng, lambda match: str(int(match[0]) + rng.choice((-1, 1)))
    )
