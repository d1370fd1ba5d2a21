"""The segments of a provision told around things that no list knows, whose Chinese stays in its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.document.chinese import has_han
from desktop_app.translation.model import ProtectedSpan
from desktop_app.translation.nouns.indicator_shapes import shape_of
from desktop_app.translation.nouns.open_nouns import SLOT
from desktop_app.translation.placing.spans import shifted
from desktop_app.translation.provisions.provision import provision
from desktop_app.translation.statements.opened import stretch
from desktop_app.translation.telling.clause_lists import capital
from desktop_app.translation.terms.termbase import Termbase

_MOST = 3  # things in Chinese that an engine still finds its way around

#: Puts what is known between two places of the text into English.
Placing = Callable[[int, int], str]


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment as an engine is to read it; `told` where none of it is Chinese."""

    text: str
    told: bool


def segments(
    text: str, spans: Sequence[ProtectedSpan], termbase: Termbase, role: str, placed: Placing
) -> list[Segment]:
    """The segments of `text`, those that no rule tells as they are `placed`; none where rules tell none."""
    found: list[Segment] = []
    known = False
    for part in re.finditer("[^；]+；?", text):
        own = shifted(spans, part.start(), part.end())
        plain = f"{part[0].rstrip('；。 ')}。"
        english = provision(plain, own, termbase, role)
        if english is None:
            mixed = provision(plain, own, termbase, role, open_too=True)
            english = _with_things(mixed, plain, own, part.start(), placed) if mixed else None
        known = known or english is not None
        left = placed(part.start(), part.end()).rstrip("；。 ") if english is None else ""
        found.append(Segment(english or f"{left}。", told=english is not None and not has_han(english)))
    return found if known else []


def _with_things(
    mixed: str, plain: str, spans: Sequence[ProtectedSpan], at: int, placed: Placing
) -> str | None:
    """A segment that stands `at` a place of the text, with what is known of its Chinese things in English."""
    things = set(SLOT.findall(mixed))
    shape = shape_of(plain, spans)
    put = {zh: placed(at + found[0], at + found[1]) for zh in things if (found := stretch(zh, shape, plain))}
    if not things or len(things) > _MOST or len(put) < len(things):
        return None
    english = SLOT.sub(lambda slot: put[slot[1]], mixed)
    return capital(english)
