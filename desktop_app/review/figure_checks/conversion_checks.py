"""Conversions that the English adds in brackets: no rate makes 54 billion yuan of $747 billion.

What stands in brackets need not be in the Chinese, but it must be the same amount, and it stands behind the
figure, never in its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.atoms import Atom
from desktop_app.review.numbers.pairing import Tie
from desktop_app.review.numbers.units import PHYSICAL

_OPENS = re.compile(
    r"\s*[(（]\s*(?:(?:about|around|approximately|approx\.?|roughly|nearly|some|or|equivalent to|worth|over|"
    r"more than)\s+)*$",
    re.IGNORECASE,
)
_DOLLARS = frozenset({"USD", "dollar"})
# Yuan to the dollar since 1980, with room for rounded amounts.
_LEAST_RATE, _MOST_RATE = Decimal("1.4"), Decimal("9.2")
_DATED = re.compile(r"19\d\d")


def money_at_no_rate(pair: Pair) -> Iterator[Finding]:
    """figure-value: 540亿元 told as "54 billion yuan ($747 billion)"."""
    for tie in pair.pairing.ties:
        converted = _in_bracket_behind(pair, tie.english)
        if converted is None or {tie.english.unit, converted.unit} - _DOLLARS != {"CNY"}:
            continue
        yuan, dollars = (tie.english, converted) if tie.english.unit == "CNY" else (converted, tie.english)
        if not dollars.value or _LEAST_RATE < yuan.value / dollars.value < _MOST_RATE:
            continue
        if not _DATED.search(pair.source):
            yield pair.finding(
                "figure-value", Severity.CRITICAL,
                f"“{_text(pair, tie.english)}” is not “{_text(pair, converted)}”, at whatever rate.",
                zh=(tie.source.start, tie.source.end), en=(converted.start, converted.end),
            )  # fmt: skip


def _in_bracket_behind(pair: Pair, english: Atom) -> Atom | None:
    """The amount that opens the bracket behind an English number."""
    for one in pair.english_numbers:
        if one.start > english.end and _OPENS.fullmatch(pair.english, english.end, one.start):
            return one
    return None


def _text(pair: Pair, atom: Atom) -> str:
    return pair.english[atom.start : atom.end].strip()


_IN_BRACKET = re.compile(r"[(（][^()（）]*$")


def left_to_the_bracket(pair: Pair) -> Iterator[Finding]:
    """figure-missing: 115万亩 told as "mu (about 76,667 hectares)": the figure itself is lost."""
    for tie in pair.pairing.ties:
        if _is_converted(tie) and not _in_bracket(pair.source, tie.source.start):
            before = pair.english[: tie.english.start]
            if _OPENS.search(before) and not re.search(r"\d", before[-60:]):
                meant = pair.source[tie.source.start : tie.source.end].strip()
                yield pair.finding(
                    "figure-missing", Severity.CRITICAL, f"{meant} stands there as a conversion alone.",
                    zh=(tie.source.start, tie.source.end), en=(tie.english.start, tie.english.end),
                )  # fmt: skip


def _is_converted(tie: Tie) -> bool:
    same = tie.source.family == tie.english.family and tie.source.family in PHYSICAL
    return same and tie.source.unit != tie.english.unit


def _in_bracket(text: str, start: int) -> bool:
    return _IN_BRACKET.search(text, 0, start) is not None
