"""Ways that no verb of growth tells: ahead of schedule, above the warning line, up two places, a loss.

Each row is a Chinese word beside a figure, English of its opposite and English that tells it; the first
without the second, near the figure, is a slip.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app.figures.model import Direction
from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.atoms import Atom, Part
from desktop_app.review.words.clauses import CLAUSE_ZH
from desktop_app.review.words.tables import table

_BEFORE_ZH, _BEHIND_ZH = 26, 10
_BEFORE_EN, _BEHIND_EN = 60, 36
_SENTENCE_EN = re.compile(r"[;.:!?](?=\s)")
_PIECE_EN = re.compile(r"[;.:!?](?=\s)|,(?=\s)")


@dataclass(frozen=True, slots=True)
class _Way:
    """A word beside a figure: Chinese before it, and at it or behind; English of the opposite, of it."""

    before: re.Pattern[str]
    behind: re.Pattern[str]
    wrong: re.Pattern[str]
    right: re.Pattern[str]


@cache
def _ways() -> tuple[_Way, ...]:
    return tuple(
        _Way(
            re.compile(rf"(?:{before})$"),
            re.compile(behind),
            re.compile(rf"\b(?:{wrong})\b", re.IGNORECASE),
            re.compile(rf"\b(?:{right})\b", re.IGNORECASE),
        )
        for before, behind, wrong, right in table("ways.tsv")
    )


def wrong_ways(pair: Pair) -> Iterator[Finding]:
    """figure-direction: 提前10年 told as "ten years behind schedule", 超警戒 as "below the warning line"."""
    for tie in pair.pairing.ties:
        if tie.source.part is not Part.NUMBER:
            continue
        before = CLAUSE_ZH.split(pair.source[max(0, tie.source.start - _BEFORE_ZH) : tie.source.start])[-1]
        behind = pair.source[tie.source.start : tie.source.end + _BEHIND_ZH]
        for way in _ways():
            if not way.before.search(before) or not way.behind.search(behind):
                continue
            start, end = _near(pair, tie.english)
            wrong = way.wrong.search(pair.english, start, end)
            if wrong and not way.right.search(pair.english[start:end].replace(wrong[0], "")):
                meant = pair.source[tie.source.start : tie.source.end].strip()
                yield pair.finding(
                    "figure-direction", Severity.CRITICAL,
                    f"Wrong direction: {before[-6:].strip()}{meant} is told as “{wrong[0]}”.",
                    zh=(tie.source.start, tie.source.end),
                    en=(min(wrong.start(), tie.english.start), max(wrong.end(), tie.english.end)),
                )  # fmt: skip
                break


_GROWTH_ZH = re.compile(
    r"(?:左右|以上)?的(?:年均|同比|平均|经济|较?高)?"
    r"(?:增[速长幅](?!目标|放缓|回落|差)|(?P<down>降幅|跌幅|下降|下滑|负增长))"
)


def growth_turned(pair: Pair) -> Iterator[Finding]:
    """figure-direction: 实现4.9%的同比增长 told as "shrank by 4.9 percent"."""
    for tie in pair.pairing.ties:
        behind = _GROWTH_ZH.match(pair.source, tie.source.end)
        if behind is None or tie.source.direction is not Direction.NONE:
            continue
        opposite = Direction.UP if behind["down"] else Direction.DOWN
        if tie.english.direction is opposite:
            meant = pair.source[tie.source.start : behind.end()]
            yield pair.finding(
                "figure-direction", Severity.CRITICAL,
                f"Wrong direction: {meant} goes the other way in the English.",
                zh=(tie.source.start, behind.end()), en=(tie.english.start, tie.english.end),
            )  # fmt: skip


def _near(pair: Pair, atom: Atom) -> tuple[int, int]:
    """The piece of the English that holds the number and is near it, from the number before it on."""
    text, start, end = pair.english, atom.start, atom.end
    numbers = [one.end for one in pair.english_numbers if one.hard and one.end <= start]
    before = _SENTENCE_EN.split(text[max(0, start - _BEFORE_EN, *numbers) : start])[-1]
    after = _PIECE_EN.split(text[end : end + _BEHIND_EN])[0]
    return start - len(before), end + len(after)
