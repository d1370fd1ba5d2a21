"""The rest of a sentence told by rule but for things that no list knows: their Chinese stays in its place.

The engine reads English with a few Chinese nouns in it; verb, tense, order and list are the rules'.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.translation.model import ProtectedSpan
from desktop_app.translation.nouns.indicator_shapes import Shape, shape_of
from desktop_app.translation.nouns.indicator_words import Tense
from desktop_app.translation.nouns.open_nouns import SLOT
from desktop_app.translation.statements.indicator_reader import StatementReader
from desktop_app.translation.statements.indicators import aims_follow, clause_reader, taken
from desktop_app.translation.telling import clause_lists
from desktop_app.translation.telling.clause_lists import joined, sentences
from desktop_app.translation.terms.termbase import Termbase

_BORDER = "。"  # between sentences told by rule and what is left: engines cut there


@dataclass(frozen=True, slots=True)
class Part:
    """What a text is part of: the role of its part, and whether it heads it."""

    role: str
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """Clauses of a text told with their Chinese nouns placed, and where they stand in the text."""

    start: int
    end: int
    text: str
    whole: bool  # nothing in it is Chinese


def open_clauses(
    text: str,
    spans: Sequence[ProtectedSpan],
    termbase: Termbase,
    part: Part,
    placed: Callable[[int, int], str],
    before: str = "",
) -> list[Opened]:
    """The runs of clauses of `text` that rules tell with open nouns, in order.

    `placed` puts what is known of a piece of `text` into English; `before` is the sentence in front of it.
    """
    shape = shape_of(text, spans)
    clauses = clause_reader(shape, spans, termbase, part.role, open_too=True, heading=part.heading)
    if clauses is None or aims_follow(shape):
        return []
    body_end = len(shape.text.rstrip("。；;，"))
    done = part.role == "results"
    ahead = "" if done else "will"
    done = done and not part.heading
    reader = StatementReader(shape, termbase, Tense(ahead), done=done, clauses=clauses, before=before)
    found: list[Opened] = []
    for one in taken(shape, reader, body_end):
        if part.heading and not one.whole:
            return []
        sayings = one.sayings
        told = [clause_lists.heading(sayings)] if part.heading else sentences(joined(sayings))
        whole = not any(SLOT.search(one) for one in told)
        english = (". " if whole else _BORDER).join(told)
        english = SLOT.sub(lambda slot: placed(*_stretch(slot[1], shape, text)), english)
        last = one.end >= body_end
        end = len(text) if last else shape.places[one.end]
        stop = "." if last or whole else _BORDER
        found.append(Opened(shape.places[one.start], end, f"{english}{stop}", whole))
    return found


def _stretch(zh: str, shape: Shape, text: str) -> tuple[int, int]:
    """Where a noun of the shape stands in the text, with the quotation mark that a shape leaves out."""
    at = shape.text.index(zh)
    start, end = shape.places[at], shape.places[at + len(zh)]
    opened = text[start:end].count("“") - text[start:end].count("”")
    if opened < 0 and text[start - 1 : start] == "“":
        start -= 1
    return start, end
