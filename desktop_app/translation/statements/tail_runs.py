"""Tails of a statement that stand behind one another and say the same of it: they are told once.

全省第1、全国第3 has one verb for both ranks; up RMB 3 billion, up 12% is RMB 3 billion or 12%.
"""

from __future__ import annotations

import re

_RANKED = re.compile(r"(, ranking [^,]+), ranking ")
_PACED = re.compile(r"(, with growth [^,]+), with growth ")
_GREW = re.compile(
    r", (up|down) (RMB [\d.,]+(?: [a-z]+)?)( year on year| from [^,]+|), \1 (\d[\d.]*%)(?=,|$)"
)


def once(tails: str) -> str:
    """The tails with what two of them share told once."""
    for twice in (_RANKED, _PACED):
        tails = twice.sub(r"\1 and ", tails)
    return _GREW.sub(r", \1 \2 or \4\3", tails)
