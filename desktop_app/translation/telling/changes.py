"""By how much something is cut or raised (压减一般性支出10%), and money spent on the next clause (投入2亿元).

Whoever reads clauses reads the act in front of the amount.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.translation.nouns.indicator_shapes import VALUE

_CHANGED = re.compile(
    rf"(?P<act>(?:进一步|再|大力|持续|平均|整体)*(?:压减|压缩|削减|减少|降低|压降|精简|缩短|提高|提升|增加)[^⟦⟧，；]{{2,24}}?)(?P<by>{VALUE})"
)
_SPENT = {
    "投入": "invest",
    "筹集": "raise",
    "筹措": "raise",
    "安排": "allocate",
    "整合": "pool",
}
_SUM = re.compile(
    rf"(?P<total>累计|共|总共|全年|五年)*(?P<verb>{'|'.join(_SPENT)})(?:各类|各级|财政|专项)*(?:资金)?(?P<by>{VALUE})"
)
_MUCH = re.compile(
    r"(?:at least |over |about |nearly |no less than |more than )?(?:[\d.,]+(?:%| percentage points)|RMB .+)$"
)


def spent(clause: str, say: Callable[[str], list[str]]) -> str | None:
    """A plain verb phrase for money that was spent or found; what for, the next clause says."""
    match = _SUM.fullmatch(clause)
    (amount,) = say(match["by"]) if match else ("",)
    if match is None or "RMB" not in amount:
        return None
    return f"{_SPENT[match['verb']]} {amount}{' in total' if match['total'] else ''}"


def changed(clause: str, told: Callable[[str], str | None], say: Callable[[str], list[str]]) -> str | None:
    """English of an act that says by how much; `told` tells the act."""
    match = _CHANGED.fullmatch(clause)
    (amount,) = say(match["by"]) if match else ("",)
    act = told(match["act"]) if match and _MUCH.match(amount) else None
    return f"{act} by {amount}" if act and not act.startswith(", ") and act[-1:] != "," else None
