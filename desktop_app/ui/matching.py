"""Where the English says a figure: the counterpart that is marked when one side is pointed at."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from desktop_app.figures.model import Figure

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_AROUND = re.compile(
    r"(?:(?:RMB|US\$|HK\$|\$|¥)\s?)?{number}(?:\s?(?:%|percentage points?|percent|trillion|billion|million))*"
)


def english_spans(figures: Iterable[Figure], english: str) -> dict[str, tuple[int, int]]:
    """Spans of the figures' official wording in `english`, by figure id, each span used once."""
    return dict(_spans(tuple((figure.id, figure.english) for figure in figures), english))


@lru_cache(maxsize=2048)
def _spans(wordings: tuple[tuple[str, str], ...], english: str) -> tuple[tuple[str, tuple[int, int]], ...]:
    taken: list[tuple[int, int]] = []
    found = []
    for figure_id, wording in sorted(wordings, key=lambda one: -len(one[1])):
        for pattern in _patterns(wording):
            span = next((m.span() for m in re.finditer(pattern, english) if _free(m.span(), taken)), None)
            if span:
                taken.append(span)
                found.append((figure_id, span))
                break
    return tuple(found)


def _patterns(wording: str) -> list[str]:
    """First the whole wording, then its number with unit and scale."""
    if not wording:
        return []
    patterns = [rf"(?<![\d.,]){re.escape(wording)}(?![\d])"]
    number = _NUMBER.search(wording)
    if number:
        exact = rf"(?<![\d.,]){re.escape(number.group())}(?![\d]|[.,]\d)"
        patterns.append(_AROUND.pattern.replace("{number}", exact))
    return patterns


def _free(span: tuple[int, int], taken: list[tuple[int, int]]) -> bool:
    return all(span[1] <= start or span[0] >= end for start, end in taken)
