"""Several sums behind one 新增: 新增固定资产投资12亿元、工业产值30亿元 (the second is an addition too)."""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.statements.indicator_pieces import Pieces

# A balance or a total is no addition: 新增贷款20亿元、贷款余额300亿元.
_ITEM = "(?!其中|累计|总)[^⟦⟧⟪，、。；：“”（）]{2,20}?(?<!余额)(?<!总额)(?<!总量)(?<!达)⟦\\d+⟧"
ADDED_SUMS = re.compile(f"(?:全年|累计)?新增(?P<items>{_ITEM}(?:[、和]{_ITEM})+)(?=[，；。]|$)")
_EACH = re.compile("[、和]?(?P<what>[^⟦⟧、]+?)(?P<sum>⟦\\d+⟧)")


def added_sums(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of ADDED_SUMS of the past; None where one is no sum of money, or has no known name."""
    told: list[str] = []
    for item in () if pieces.planned else _EACH.finditer(match["items"]):
        (amount,) = pieces.amount_list(item["sum"])
        name = _added(item["what"], pieces)
        if name is None or "RMB" not in amount:
            return None
        told.append(f"{name} {'' if told else 'stood '}at {amount}")
    return listed(told) if told else None


def _added(what: str, pieces: Pieces) -> str | None:
    if known := pieces.name(f"新增{what}"):
        return known
    name = pieces.name(what)
    return f"additional {name.removeprefix('the ')}" if name else None
