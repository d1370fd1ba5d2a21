"""Why something was so: 主要是受房地产市场影响, 主要原因是投资下滑, 这主要得益于产业快速增长.

Told of what the sentence has said before, in results only; the caller reads things and clauses.
"""

from __future__ import annotations

import re

from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.voices import RESULTS

_MAIN = "这?(?:其)?(?P<main>主要)?(?:的?原因)?"
_BY = re.compile(f"{_MAIN}是?(?:因|受)(?:到|了)?(?P<what>.+?)(?:等因素|等)?(?:的?影响|制约|冲击|拖累)")
_THANKS = re.compile(f"{_MAIN}(?:是)?得益于(?P<what>.+)")
_BECAUSE = re.compile(f"{_MAIN}(?:是|在于)(?:因为?|由于)?(?P<what>.+)")


def reason(clause: Clause) -> str | None:
    """English of a clause that gives the reason of what stands before it; None for anything else."""
    if clause.voice is not RESULTS or not re.match("这?其?(?:主要|原因)", clause.zh):
        return None
    for pattern, link in ((_BY, "due to the impact of"), (_THANKS, "thanks to")):
        match = pattern.fullmatch(clause.zh)
        thing = clause.known(match["what"]) if match else None
        if match and thing is not None:
            return f"this was {'mainly ' if match['main'] else ''}{link} {thing.said}"
    match = _THANKS.fullmatch(clause.zh) or _BECAUSE.fullmatch(clause.zh)
    told = clause.reader.told(match["what"], active=False) if match else None
    if match is None or told is None or told.startswith((",", RESULTS.subject)):
        return None
    return f"this was {'mainly ' if match['main'] else ''}because {told}"
