"""Aims in percentage points for a rate whose result is told: 城镇化率51.2%, 城镇化率提高1个百分点."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.figures.measures.units import POINTS
from desktop_app.figures.model import Figure, Kind
from desktop_app.figures.tables.cores import core

_MOVES = re.compile("(?:提升|下降)幅度$")


def in_points(
    figures: Sequence[Figure], results: Sequence[Figure], targets: Sequence[Figure]
) -> list[Figure]:
    """The aims among `figures` of rates that have a result and no other aim, by the name of the rate."""
    rates = {core(one.indicator_zh) for one in results if one.unit_norm in ("%", "‰")}
    rates -= {core(one.indicator_zh) for one in targets}
    found = []
    for one in figures:
        rate = _MOVES.sub("", one.indicator_zh) if one.kind is Kind.TARGET and one.unit_norm in POINTS else ""
        if rate and rate != one.indicator_zh and core(rate) in rates:
            found.append(replace(one, indicator_zh=rate))
    return found
