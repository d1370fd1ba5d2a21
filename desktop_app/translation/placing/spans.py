"""Choosing and placing protected pieces: from many candidates to a sentence with English in it.

Knows nothing of what the pieces mean.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from desktop_app.document.chinese import HAN
from desktop_app.translation.model import ProtectedSpan, SpanKind
from desktop_app.translation.placing.marks import CLOSE, OPEN
from desktop_app.translation.placing.reorder import figures_first

# What wins when two candidates of the same weight and length overlap.
_RANK = {SpanKind.TITLE: 4, SpanKind.DATE: 3, SpanKind.FIGURE: 2, SpanKind.TERM: 1, SpanKind.NAME: 0}

_BESIDE_QUOTES = re.compile(" (?=“)|(?<=”) ")
_KEPT = "\ue00f"  # a blank of a title's own: the TV dramas “A” and “B”


@dataclass(frozen=True, slots=True)
class Candidate:
    """A piece that might be put into English; one of more `weight` is taken before any that is longer."""

    span: ProtectedSpan
    weight: int = 0


def choose(candidates: Iterable[Candidate]) -> tuple[ProtectedSpan, ...]:
    """Non-overlapping spans: more weight wins, then the longer piece, then the kind, then the earlier one."""
    ordered = sorted(
        candidates,
        key=lambda c: (
            -c.weight,
            -(c.span.zh_end - c.span.zh_start),
            -_RANK[c.span.kind],
            c.span.zh_start,
        ),
    )
    taken: list[ProtectedSpan] = []
    covered: set[int] = set()
    for candidate in ordered:
        places = range(candidate.span.zh_start, candidate.span.zh_end)
        if any(place in covered for place in places):
            continue
        covered.update(places)
        taken.append(candidate.span)
    return tuple(sorted(taken, key=lambda span: span.zh_start))


def place(
    source: str, spans: Sequence[ProtectedSpan], reword: Callable[[str], str] = lambda text: text
) -> str:
    """`source` with each span's English in its place, set off by blanks so that it is copied whole.

    `reword` is applied to the Chinese between the spans.
    """
    pieces: list[str] = []
    at = 0
    for span in spans:
        mark = span.kind is SpanKind.FIGURE
        english = f"{OPEN}{span.en}{CLOSE}" if mark else _BESIDE_QUOTES.sub(_KEPT, span.en)
        pieces += (reword(_parted(source, at, span.zh_start)), " ", english, " ")
        at = span.zh_end
    pieces.append(reword(_parted(source, at, len(source))))
    return tidy_blanks(figures_first("".join(pieces))).replace(_KEPT, " ")


def shifted(spans: Sequence[ProtectedSpan], start: int, end: int | None = None) -> tuple[ProtectedSpan, ...]:
    """Spans that lie in ``start:end``, counted from `start`."""
    return tuple(
        replace(span, zh_start=span.zh_start - start, zh_end=span.zh_end - start)
        for span in spans
        if span.zh_start >= start and (end is None or span.zh_end <= end)
    )


def _parted(source: str, start: int, end: int) -> str:
    """``source[start:end]`` with a 、 where a quotation stands right behind another (“揭榜挂帅”“赛马制”)."""
    text = source[start:end].replace("”“", "”、“")
    lead = "、" if start and source[start - 1 : start + 1] == "”“" else ""
    tail = "、" if start < end < len(source) and source[end - 1 : end + 1] == "”“" else ""
    return f"{lead}{text}{tail}"


def tidy_blanks(text: str) -> str:
    """Single blanks, none beside Chinese punctuation, none between two Chinese characters."""
    text, blanks = re.subn(r"[ \t\u3000\u00a0]+", " ", text)
    if not blanks:
        return text.strip()
    text = re.sub(r" ?([，。；：、！？（）《》〈〉【】“”]) ?", r"\1", text)
    return re.sub(rf"(?<=[{HAN}]) (?=[{HAN}])", "", text).strip()
