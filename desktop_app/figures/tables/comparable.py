"""What may be set beside what when reports are compared, and which figure speaks for a report.

What several years did is never set beside one year; of several figures of one thing the newest result
(the nearest target) counts, and the exact one before the round one (突破3万亿元、达3.6万亿元).
"""

from __future__ import annotations

import re

from desktop_app.figures.measures.units import RATES
from desktop_app.figures.periods import years_beyond
from desktop_app.figures.tables.cores import core

Key = tuple[str, str, str, int]

_YEARS = re.compile(r"(?:19|20)\d\d")
_ROUND = re.compile(r"\b(?:over|more than|nearly|almost|about|at least|close to)\b")


def key_of(indicator_zh: str, kind: str, unit_norm: str, period: str) -> Key:
    """Equal for figures that may stand side by side: indicator, measure, unit, what its period spans."""
    measure = measure_of(indicator_zh, kind, unit_norm)
    length = 0 if measure == "average annual growth" else years_beyond(period)
    return core(indicator_zh), measure, unit_norm, length


def measure_of(indicator_zh: str, kind: str, unit_norm: str) -> str:
    """``level``, ``growth``, ``average annual growth``, ``target``, ``rank`` or ``share``."""
    if kind in ("target", "planned"):
        return "target"
    if kind == "growth_yoy" and unit_norm in RATES:
        return "average annual growth" if indicator_zh.endswith(("年均增速", "年均降幅")) else "growth"
    return kind if kind in ("rank", "share") else "level"


def order_of(period: str, english: str, *, target: bool) -> tuple[int, bool]:
    """Sorts the figures of one key in one report: the first speaks for it."""
    years = _YEARS.findall(period)
    last = int(years[-1]) if years else 0
    return (last or 9999) if target else -last, bool(_ROUND.search(english))


def column_of(period: str) -> str:
    """Where a figure stands in a table: its year, or the span or part of a year (2021-2025, 2025H1)."""
    years = _YEARS.findall(period)
    return period if years_beyond(period) else years[-1] if years else ""
