"""Papers on what is to be done, and that they were issued: 制定关于促进民营经济发展的意见.

The papers and the verbs are data (`paper on a deed`, `making a paper`); the deed is read as any other.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.words.rule_words import words_of

_MADE = words_of("making a paper")
_PAPERS = words_of("paper on a deed")
_PAPER_ON = re.compile(
    f"(?:研究|抓紧|率先|及时|先后|牵头)*(?P<verb>{longest_first(_MADE)})了?关于(?P<deed>[^，；]{{2,}})的(?P<paper>{longest_first(_PAPERS)})"
)


def paper_on(clause: Clause) -> str | None:
    """English of such a clause; None where the deed is unknown."""
    match = _PAPER_ON.fullmatch(clause.zh) if clause.by_us else None
    deed = clause.reader.deed(match["deed"], open=clause.is_open) if match else None
    if match is None or deed is None:
        return None
    return clause.voice.act(_MADE[match["verb"]]).format(f"{_PAPERS[match['paper']]} on {deed.said}")
