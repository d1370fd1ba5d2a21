"""Ways to spoil the sense of a sentence: another month, another thing counted, a verb or a tense turned.

Each takes (Chinese, English, generator) and gives the spoilt English, or None where it does not fit.
"""

from __future__ import annotations

import random
import re

from benchmarks.spoiling import replace_one, turned
from desktop_app.figures.english.in_words import MONTHS

_POLARITY = {
    "improved": "worsened", "improve": "worsen", "strengthened": "weakened", "strengthen": "weaken",
    "expanded": "shrank", "expand": "shrink", "accelerated": "slowed", "accelerate": "slow",
    "eased": "mounted", "widened": "narrowed", "narrowed": "widened", "rising": "falling",
    "falling": "rising", "shortened": "lengthened", "shorten": "lengthen", "raised": "lowered",
    "raise": "lower", "lowered": "raised", "climbed": "slid", "slid": "climbed", "rebounded": "slumped",
    "recovered": "deteriorated", "added": "lost", "gained": "lost", "reduced": "increased",
    "reduce": "increase", "increased": "reduced", "increase": "reduce", "rose": "fell", "fell": "rose",
    "trimmed": "raised", "cut": "raised", "doubled": "halved", "topped": "fell short of",
    "exceeded": "fell short of", "opened": "closed", "approved": "rejected", "support": "oppose",
    "agreed": "refused", "promote": "hinder", "protect": "damage", "success": "failure", "easier": "harder",
    "better": "worse",
}  # fmt: skip
_COUNTED = {
    "people": "households", "residents": "companies", "enterprises": "schools", "companies": "villages",
    "projects": "companies", "villages": "towns", "schools": "hospitals", "hospitals": "schools",
    "cities": "counties", "counties": "cities", "households": "people", "passengers": "vehicles",
    "jobs": "homes", "homes": "jobs", "students": "teachers", "teachers": "students",
    "services": "departments", "complaints": "applications", "births": "deaths", "deaths": "births",
    "kindergartens": "hospitals", "patents": "papers", "visitors": "residents",
}  # fmt: skip
_LEADERS = ("over ", "nearly ", "less than ", "at least ")
_PLANNED = re.compile("将|要[^求素点]|拟|力争|明年|计划|争取|今后")
_DONE = re.compile("已|了|去年|上年|以来|截至|累计")


def month(_source: str, english: str, rng: random.Random) -> str | None:
    """Another month, with or without a day."""
    others = [one for one in MONTHS if one != "May"]
    return replace_one(
        english,
        rf"\b(?:{'|'.join(others)})\b",
        rng,
        lambda match: rng.choice([one for one in others if one != match[0]]),
    )


def polarity(_source: str, english: str, rng: random.Random) -> str | None:
    """A verb or an adjective told by its opposite: improved as worsened."""
    return turned(english, _POLARITY, rng)


def counted(_source: str, english: str, rng: random.Random) -> str | None:
    """Another thing counted: households for people."""
    number = r"(?<=\d )|(?<=illion )|(?<=thousand )|(?<=two )|(?<=three )|(?<=four )|(?<=five )"
    return replace_one(
        english, rf"(?:{number})\b(?:{'|'.join(_COUNTED)})\b", rng, lambda match: _COUNTED[match[0]]
    )


def inflated(_source: str, english: str, rng: random.Random) -> str | None:
    """More or less than what is told as it is: "over" slipped in before a figure."""
    figure = r"(?=(?:RMB ?|US\$|\$)?\d[\d,.]*(?:%| percent| million| billion| trillion))"
    return replace_one(
        english, rf"(?<= (?:to|of|by|at|as|is) ){figure}", rng, lambda _match: rng.choice(_LEADERS)
    )


def denied(_source: str, english: str, rng: random.Random) -> str | None:
    """A deed denied without "not": failed to build for built, no longer has for has."""
    changes = {
        "will continue to": "will cease to", "will": "will no longer", "has been": "has yet to be",
        "have been": "have yet to be", "agreed to": "declined to", "must": "need not", "all": "hardly any",
        "always": "never", "shall": "shall in no case", "can": "can hardly",
    }  # fmt: skip
    words = "|".join(sorted(changes, key=len, reverse=True))
    return replace_one(english, rf"\b(?:{words})\b(?! no)(?! not)", rng, lambda match: changes[match[0]])


def tense(source: str, english: str, rng: random.Random) -> str | None:
    """A plan told as done, or the reverse, where a word of the Chinese says which it is."""
    if _PLANNED.search(source) and not _DONE.search(source):
        return replace_one(
            english, r"\bwill be (?=\w+(?:ed|ilt|ut|een)\b)", rng, lambda _match: "was "
        ) or replace_one(
            english,
            r"\b(?:will|shall) (?P<verb>[a-z]{3,}[^aeiouy\W]|[a-z]{3,}e)\b",
            rng,
            lambda match: _past(match["verb"]),
        )
    if _DONE.search(source) and not _PLANNED.search(source):
        return replace_one(
            english,
            r"\b(?:was|were|has been|have been) (?=\w+(?:ed|ilt|ut|een)\b)",
            rng,
            lambda _match: "will be ",
        )
    return None


def _past(verb: str) -> str:
    return f"has {verb}d" if verb.endswith("e") else f"has {verb}ed"
