"""Ways to spoil a word that has a counterpart: exports for imports, vice mayor for mayor, weeks for days.

Each takes (Chinese, English, generator) and gives the spoilt English, or None where it does not fit.
"""

from __future__ import annotations

import random

from benchmarks.spoiling import replace_one, turned

_COUNTERPARTS = {
    "imports": "exports", "exports": "imports", "import": "export", "export": "import",
    "imported": "exported",
    "exported": "imported", "urban": "rural", "rural": "urban", "revenue": "expenditure",
    "expenditure": "revenue", "deficit": "surplus", "surplus": "deficit", "domestic": "overseas",
    "overseas": "domestic", "profit": "loss", "loss": "profit", "buy": "sell", "supply": "demand",
    "demand": "supply", "northern": "southern", "southern": "northern", "eastern": "western",
    "western": "eastern", "north": "south", "south": "north", "primary schools": "secondary schools",
    "men": "women", "women": "men", "opened": "closed", "signed": "rejected", "inflow": "outflow",
}  # fmt: skip
_EXTREMES = {
    "highest": "lowest", "lowest": "highest", "largest": "smallest", "smallest": "largest", "best": "worst",
    "record high": "record low", "record low": "record high", "new high": "new low", "most": "least",
    "maximum": "minimum", "minimum": "maximum", "high": "low", "low": "high", "fastest": "slowest",
    "busiest": "quietest",
}  # fmt: skip
_TITLES = {
    "vice mayor": "mayor", "mayor": "vice mayor", "governor": "vice governor", "vice governor": "governor",
    "vice minister": "minister", "minister": "vice minister", "vice president": "president",
    "president": "vice president", "vice premier": "premier", "premier": "vice premier",
    "chairman": "vice chairman", "deputy director": "director", "director": "deputy director",
    "party secretary": "mayor", "spokesperson": "director", "ambassador": "consul general",
}  # fmt: skip
_SPANS = {
    "days": "weeks", "weeks": "months", "months": "years", "years": "months", "hours": "days",
    "minutes": "hours", "year": "month", "day": "month", "month": "year",
}  # fmt: skip


def counterpart(_source: str, english: str, rng: random.Random) -> str | None:
    """Exports for imports, rural for urban, a deficit for a surplus."""
    return turned(english, _COUNTERPARTS, rng)


def extreme(_source: str, english: str, rng: random.Random) -> str | None:
    """The lowest for the highest, a record low for a record high."""
    return turned(english, _EXTREMES, rng)


def title(_source: str, english: str, rng: random.Random) -> str | None:
    """A mayor for a vice mayor."""
    return turned(english, _TITLES, rng)


def span(_source: str, english: str, rng: random.Random) -> str | None:
    """Weeks for days, a year for a month: the number stays."""
    units = "|".join(_SPANS)
    number = r"(?<=[\d] )|(?<=-)|(?<=per )|(?<=(?:two|ive|six|ten) )|(?<=(?:hree|four|even|ight|nine) )"
    return replace_one(
        english,
        rf"(?:{number})(?<!on-)\b(?:{units})\b(?!-on|-earl| on | earlier)",
        rng,
        lambda match: _SPANS[match[0]],
    )


def either(_source: str, english: str, rng: random.Random) -> str | None:
    """Told as "or" what is "and"."""
    return replace_one(
        english, r"(?<=[a-z],) and (?=[a-z])|(?<=[a-z]) and (?=[a-z])", rng, lambda _match: " or "
    )
