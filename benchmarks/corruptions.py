"""Ways to spoil a good translation on purpose, one at a time; a seeded generator decides where.

Each takes (Chinese, English, generator) and gives the spoilt English, or None where it does not fit.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

from desktop_app.review.english_dates import MONTHS
from desktop_app.review.name_table import names_in
from desktop_app.review.sounds import sounds_in
from desktop_app.review.source_names import guessed_names
from desktop_app.translation.termbase import Termbase

TERMS = tuple(
    (term.zh, term.en)
    for term in Termbase.load().terms
    if len(term.zh) >= 3 and term.pos == "n" and term.status == "preferred" and term.en.isascii()
)
Corruption = Callable[[str, str, random.Random], str | None]


def _replace_one(
    english: str, pattern: str, rng: random.Random, change: Callable[[re.Match[str]], str]
) -> str | None:
    matches = list(re.finditer(pattern, english))
    if not matches:
        return None
    match = rng.choice(matches)
    return english[: match.start()] + change(match) + english[match.end() :]


def digit(_source: str, english: str, rng: random.Random) -> str | None:
    """Another digit in a number (years included, names such as G20 not)."""

    def change(match: re.Match[str]) -> str:
        choices = [one for one in "123456789" if one != match[0]]
        return rng.choice(choices)

    return _replace_one(
        english, r"(?<![A-Za-z-])(?<![A-Za-z]\d)(?<![A-Za-z]\d\d)[0-9](?![0-9]*[A-Z])", rng, change
    )


def scale(_source: str, english: str, rng: random.Random) -> str | None:
    """Million ↔ billion ↔ trillion, or a thousand lost."""
    others = {"million": "billion", "billion": "million", "trillion": "billion"}
    return _replace_one(english, r"\b(million|billion|trillion)\b", rng, lambda match: others[match[0]])


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
    return _replace_one(
        english,
        r"RMB (?=\d)|\byuan\b|US\$|"
        r"(?<!US )(?<!U\.S\. )(?<!Kong )\bdollars\b|(?<!HK)(?<!NT)€|£|(?<![A-Z])\$(?=\d)",
        rng,
        lambda match: changes[match[0]],
    )


def share(_source: str, english: str, rng: random.Random) -> str | None:
    def change(match: re.Match[str]) -> str:
        return "%" if "point" in match[0] else " percentage points"

    return _replace_one(
        english, r" percentage points?|(?<=\d)%(?! points)|(?<=\d) per ?cent(?!age)", rng, change
    )


def measure(_source: str, english: str, rng: random.Random) -> str | None:
    changes = {
        "square kilometers": "square meters", "square meters": "square kilometers", "kilometers": "meters",
        "metric tons": "kilograms", "tons": "kilograms", "tonnes": "kilograms", "km": "m",
        "hectares": "square kilometers", "kilowatt-hours": "megawatt-hours",
    }  # fmt: skip
    pattern = "|".join(rf"(?<=[\d nd]) ?\b{re.escape(form)}\b" for form in changes)
    return _replace_one(english, pattern, rng, lambda match: " " + changes[match[0].strip()])


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
    return _replace_one(english, pattern, rng, lambda match: changes[match[0]])


def name(source: str, english: str, rng: random.Random) -> str | None:
    """A place, person or company replaced by another of its kind."""
    present = [one.english[0] for one in names_in(source)]
    present = [one for one in present if re.search(rf"\b{re.escape(one)}\b", english)]
    others = [
        "Guangzhou",
        "Zhuhai",
        "Suzhou",
        "Chengdu",
        "Fujian",
        "Germany",
        "Canada",
        "Vietnam",
        "Baidu",
        "Xiaomi",
        "Nanchang",
        "Brazil",
        "Luohu",
        "Longgang",
    ]
    spelled = [
        word
        for guess in guessed_names(source)
        for word in re.findall(r"\b[A-Z][a-z]{3,}\b", english)
        if sounds_in(word, guess.text)
    ]
    choices = present + spelled
    if not choices:
        return None
    victim = rng.choice(choices)
    stand_in = rng.choice([one for one in others if one not in english])
    return re.sub(rf"\b{re.escape(victim)}\b", stand_in, english)


def clause(_source: str, english: str, rng: random.Random) -> str | None:
    """One clause between commas or full stops dropped."""
    parts = re.split(r"(?<=[,;.])\s+", english)
    long_enough = [index for index, part in enumerate(parts) if len(part.split()) >= 4]
    if len(parts) < 2 or not long_enough:
        return None
    gone = rng.choice(long_enough)
    return " ".join(part for index, part in enumerate(parts) if index != gone)


def negative(_source: str, english: str, rng: random.Random) -> str | None:
    """A "not" lost, or one slipped in after "will" or "was"."""
    if re.search(r"\bnot\b", english):
        return re.sub(r"\b(?:did|do|does) not\b|\bnot\b", "", english, count=1).replace("  ", " ")
    return _replace_one(english, r"\b(?:will|was|were|has|have)\b", rng, lambda match: f"{match[0]} not")


def qualifier(_source: str, english: str, rng: random.Random) -> str | None:
    """Less than for "more than", over for "nearly" and the like."""
    changes = {
        "more than": "less than", "over": "nearly", "nearly": "more than", "almost": "over",
        "at least": "at most", "up to": "at least", "less than": "more than", "under": "over",
        "no less than": "no more than", "no more than": "no less than", "exceeded": "fell short of",
        "exceeding": "below", "exceed": "fall below",
    }  # fmt: skip
    pattern = rf"\b(?:{'|'.join(sorted(changes, key=len, reverse=True))})\b(?= (?:RMB |US\$|\$|€|£)?\d)"
    return _replace_one(english, pattern, rng, lambda match: changes[match[0]])


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
    return _replace_one(english, pattern, rng, change)


def lost(_source: str, english: str, rng: random.Random) -> str | None:
    """A number gone, with the words that lead to it."""
    leading = r"(?:,? (?:up|down|by|of|to|at|reaching|reached|totaling|over|more than|nearly))*"
    number = r" (?:RMB |US\$|\$|€|£)?\d[\d,.]*\d(?: (?:million|billion|trillion))?"
    pattern = leading + number + r"(?: (?:yuan|dollars|percentage points|percent)|%)?"
    return _replace_one(english, pattern, rng, lambda match: "")


def shifted(_source: str, english: str, rng: random.Random) -> str | None:
    """The decimal point one place off."""
    return _replace_one(
        english, r"(?<![\d.])\d+\.\d+", rng, lambda match: _shift(match[0], rng.choice((-1, 1)))
    )


def _shift(number: str, places: int) -> str:
    whole, _, rest = number.partition(".")
    digits = f"0{whole}{rest}0" if places > 0 else f"0{whole}{rest}"
    at = 1 + len(whole) + places
    return f"{digits[:at].lstrip('0') or '0'}.{digits[at:]}".rstrip("0").rstrip(".")


def leftover(source: str, english: str, rng: random.Random) -> str | None:
    """A word of the English gave way to Chinese."""
    runs = re.findall(r"[\u4e00-\u9fff]{2,4}", source)
    return _replace_one(english, r"\b[a-z]{5,}\b", rng, lambda match: rng.choice(runs)) if runs else None


def term(
    source: str, english: str, rng: random.Random, *, terms: Sequence[tuple[str, str]] = TERMS
) -> str | None:
    """A term of the termbase gave way to another one."""
    present = [
        one for zh, one in terms if zh in source and re.search(rf"\b{re.escape(one)}\b", english, re.I)
    ]
    if not present:
        return None
    victim = rng.choice(present)
    stand_in = rng.choice(
        [one for zh, one in terms if zh not in source and not set(one.split()) & set(victim.split())]
    )
    return re.sub(rf"\b{re.escape(victim)}\b", lambda match: stand_in, english, count=1, flags=re.I)


CORRUPTIONS: dict[str, Corruption] = {
    "digit": digit,
    "shifted": shifted,
    "lost": lost,
    "scale": scale,
    "currency": currency,
    "share": share,
    "measure": measure,
    "direction": direction,
    "qualifier": qualifier,
    "date": date,
    "name": name,
    "clause": clause,
    "negation": negative,
    "term": term,
    "leftover": leftover,
}
FIGURES = frozenset(
    {"digit", "shifted", "lost", "scale", "currency", "share", "measure", "direction", "qualifier", "date"}
)
