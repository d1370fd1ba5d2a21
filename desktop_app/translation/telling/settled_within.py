"""Within what time something is settled: 一般业务3个工作日内办结.

The caller reads the thing and its figure.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.voices import PLANS, RESULTS

_DONE = {
    "办结": "completed", "办理完毕": "completed", "办理完成": "completed", "完成办理": "completed",
    "审结": "concluded", "答复": "answered", "审核完毕": "reviewed", "送达": "delivered", "立案": "filed",
}  # fmt: skip
_WITHIN = re.compile(
    rf"(?P<what>[^⟦⟧，；]{{2,}}?)(?:实现|做到|确保|力争|一律|全部|均)*在?(?P<n>{VALUE})(?:之|以)?内(?:全部|均)?"
    f"(?P<done>{'|'.join(_DONE)})"
)
_TIME = re.compile(r"(?:\d[\d,.]* )?(?:working )?(?:days?|hours?|minutes?|months?|weeks?)$|half an hour$")


def settled_within(clause: Clause) -> str | None:
    """English of such a clause; None for anything else."""
    match = _WITHIN.fullmatch(clause.zh) if clause.voice in (RESULTS, PLANS) else None
    what = clause.read(match["what"]) if match else None
    said = clause.say(match["n"]) if match and what else []
    time = re.sub("^(?:no more than|within|up to) ", "", said[0]) if len(said) == 1 else ""
    if match is None or what is None or not _TIME.search(time):
        return None
    be = "will be" if clause.voice.ahead else "were" if what.many else "was"
    return f"{what.said} {be} {_DONE[match['done']]} within {time}"
