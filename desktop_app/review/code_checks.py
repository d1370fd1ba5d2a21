"""Names that hold digits (PM2.5, C919, COVID-19): same letters, other digits, is another thing.

The reading of figures passes over them, for they count nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.word_lists import word_list

_CODE = re.compile(
    r"(?<![A-Za-z0-9])(?P<letters>[A-Za-z]{1,8})(?P<joint>[-–‑]?)(?P<digits>\d{1,4}(?:\.\d+)?)(?![\w%])"
)
_KNOWN = {
    letters.lower(): digits for letters, _, digits in (one.rpartition("-") for one in word_list("codes"))
}


def wrong_codes(pair: Pair) -> Iterator[Finding]:
    """figure-value: PM2.8 for PM2.5, Covid-17 for COVID-19."""
    meant = _codes(pair.source)
    for match in _CODE.finditer(pair.english):
        letters = match["letters"].lower()
        right = meant.get(letters) or _KNOWN.get(letters, "").split("|")
        if not any(right) or match["digits"] in right or match["digits"] in pair.source:
            continue
        at = pair.source.lower().find(f"{letters}{right[0]}")
        better = f"{match['letters']}{match['joint']}{right[0]}"
        yield pair.finding(
            "figure-value", Severity.CRITICAL, f"“{match[0]}” should be “{better}”.",
            zh=(at, at + len(letters) + len(right[0])) if at >= 0 else (0, 0), en=match.span(),
            fix=pair.english[: match.start()] + better + pair.english[match.end() :],
        )  # fmt: skip


def _codes(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for match in _CODE.finditer(text):
        found.setdefault(match["letters"].lower(), []).append(match["digits"])
    return found
