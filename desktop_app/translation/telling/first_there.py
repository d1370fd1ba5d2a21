"""Who did something before all others of an area: 红山街道在全市率先实施….

The area stands before the verb in Chinese; in English the lead is taken there.  The caller tells the deed.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.words.rule_words import words_of

_WHERE = {zh: en for zh, en in words_of("where a rank is held").items() if en.startswith("in ")}
_FIRST = re.compile(f"(?P<who>[^，、⟦⟧]*?)在(?P<where>{longest_first(_WHERE)})率先(?P<deed>[^，]{{4,}})")
_LED = re.compile(r"\b(?P<took>took|take) the lead in ")


def first_there(clause: Clause) -> str | None:
    """Hongshan Subdistrict took the lead in the city in carrying out …; None where the deed is unknown."""
    match = _FIRST.fullmatch(clause.zh)
    told = clause.reader.one(f"{match['who']}率先{match['deed']}", active=clause.active) if match else None
    if match is None or told is None or not _LED.search(told):
        return None
    return _LED.sub(rf"\g<took> the lead {_WHERE[match['where']]} in ", told, count=1)
