"""Who does it, and as what: 我市作为外贸大市，受外部环境影响较大 is told with the part that is played first.

The caller's reader of clauses knows the things and what is done.
"""

from __future__ import annotations

import re

from desktop_app.translation.telling.told import ClauseReader

_AS = re.compile(
    "(?P<who>[^⟦⟧，。；、]{2,12}?)(?<!把)(?<!将)作为(?P<what>[^⟦⟧，。；]{2,40})，(?P<rest>[^，；。]+)"
)
_FIRST_OF_MANY = re.compile(
    r"^(the |[A-Z]\w+'s )first (?:group|batch) of "
)  # 首批试点城市: it is one of them


def as_what(text: str, at: int, clauses: ClauseReader) -> tuple[str, int] | None:
    """English of what stands at `at` in `text`, and its end; None where a piece of it is unknown."""
    match = _AS.match(text, at)
    part = clauses.nouns.read(match["what"]) if match else None
    told = clauses.read(f"{match['who']}{match['rest']}") if match and part else None
    if match is None or part is None or told is None:
        return None
    if part.many and " and " not in part.english:  # 试点城市: one of them, or all?
        return None
    one = _FIRST_OF_MANY.sub(r"one of \1first ", part.made)
    return f"as {one}, {told}", match.end()
