"""What the clauses before it led to, as a tail: ，切实改善居住环境 is ", improving the living environment".

Such a clause ends its sentence, and says by its verb or by how it was done that it is no deed of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.translation.telling.told import ClauseReader
from desktop_app.translation.telling.voices import DONE, RESULTS

_ADVERB = "切实|有效|有力|极大|大大|大幅|显著|明显|充分|进一步|全面"
_RESULT = re.compile(
    f"(?:(?:{_ADVERB})(?:改善|提升|提高|增强|优化|完善|降低|解决|满足|释放|保障|维护|防范|方便|拓展|拓宽|丰富|展示)"
    f"|(?:{_ADVERB})?(?:彰显|展现|遏制|减轻|缓解|激发|形成(?!合力|共识))).{{2,}}"
)
_TOLD = re.compile(", (?:further |[a-z]+ly )?[a-z]+ing ")


def resulted(clause: str, sayings: Sequence[str], clauses: ClauseReader | None) -> str | None:
    """English of the last `clause` of a sentence as a tail of `sayings`; None where it is more than that.

    What we did before it, we did too: then both are one list of verbs.
    """
    before = sayings[-1] if sayings else ","
    if clauses is None or clauses.listed or clauses.voice is not RESULTS:
        return None
    if before.endswith(",") or before.startswith(DONE) or not _RESULT.fullmatch(clause):
        return None
    deed = clauses.deed(clause, open=clauses.open)
    tail = f", {deed.english}" if deed is not None else ""
    return tail if _TOLD.match(tail) else None
