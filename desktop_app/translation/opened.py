"""The rest of a sentence told by rule but for things that no list knows: their Chinese stays in its place.

The engine reads English with a few Chinese nouns in it; verb, tense, order and list are the rules'.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.translation import clause_lists
from desktop_app.translation.clause_lists import joined, sentences
from desktop_app.translation.indicator_reader import StatementReader
from desktop_app.translation.indicator_shapes import Shape, shape_of
from desktop_app.translation.indicator_words import Tense
from desktop_app.translation.indicators import FEWEST, LEANING, clause_reader
from desktop_app.translation.model import ProtectedSpan
from desktop_app.translation.open_nouns import SLOT
from desktop_app.translation.termbase import Termbase

_BORDER = "。"  # between sentences told by rule and what is left: engines cut there


@dataclass(frozen=True, slots=True)
class Part:
    """What a text is part of: the role of its part, and whether it heads it."""

    role: str
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """The told head of a text, with its Chinese nouns placed, and where the head ends in the text."""

    text: str
    end: int


def open_head(
    text: str,
    spans: Sequence[ProtectedSpan],
    termbase: Termbase,
    part: Part,
    placed: Callable[[int, int], str],
) -> Opened | None:
    """The clauses at the head of `text` that rules tell with open nouns; None where there are none.

    `placed` puts what is known of a piece of `text` into English.
    """
    shape = shape_of(text, spans)
    clauses = clause_reader(shape, spans, termbase, part.role, open_too=True, heading=part.heading)
    if clauses is None:
        return None
    body_end = len(shape.text.rstrip("。；;，"))
    done = part.role == "results"
    ahead = "" if done else "will"
    reader = StatementReader(shape, termbase, Tense(ahead), done=done and not part.heading, clauses=clauses)
    sayings, stops = reader.read(0, body_end)
    count, end = stops[-1] if stops else (0, 0)
    sayings, whole = sayings[:count], end == body_end
    if not sayings or (not whole and (len(shape.text) - end < FEWEST or LEANING.match(shape.text, end))):
        return None
    if not any(SLOT.search(saying) for saying in sayings) or (part.heading and not whole):
        return None
    told = [clause_lists.heading(sayings)] if part.heading else sentences(joined(sayings))
    english = SLOT.sub(lambda slot: _filled(slot[1], shape, placed), _BORDER.join(told))
    last = len(text) if whole else shape.places[end] + 1
    return Opened(f"{english}{'.' if whole else _BORDER}", last)


def _filled(zh: str, shape: Shape, placed: Callable[[int, int], str]) -> str:
    at = shape.text.index(zh)
    return placed(shape.places[at], shape.places[at + len(zh)])
