"""How fast it is done where it is done fastest: 企业开办最快2小时办结."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_thing

_DONE = {
    "办结": "completed", "办理": "completed", "办成": "completed", "完成": "completed", "办妥": "completed",
    "审批": "approved", "获批": "approved", "审结": "concluded", "放款": "disbursed", "到账": "credited",
    "拿证": "completed with the license issued", "领证": "completed with the license issued",
    "出证": "completed with the certificate issued", "通关": "cleared through customs",
}  # fmt: skip
FASTEST = re.compile(
    r"(?P<what>[^⟦⟧⟪，。；：“”（）]{2,20}?)?(?:时间|时限|用时|办理)?(?:最快|最短)(?:只需|仅需|可|只要|仅)?"
    rf"(?P<n>{VALUE})(?:之?内)?(?:即可|就能|可)?(?:全部|全程)?(?P<done>{longest_first(_DONE)})"
)
_A_TIME = re.compile(r"[\d.]+ (?:working )?(?:seconds?|minutes?|hours?|days?)|half an hour")


def fastest(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of a FASTEST; None where the thing is unknown or no time is told."""
    times = pieces.shape.say(match["n"])
    if pieces.planned or len(times) != 1 or not _A_TIME.fullmatch(times[0]):
        return None
    done = f"{_DONE[match['done']]} in as little as {times[0]}"
    if not match["what"]:
        return f", with the fastest cases {done}"
    name = any_thing(match["what"], pieces)
    return f"{name} was {done}" if name else None
