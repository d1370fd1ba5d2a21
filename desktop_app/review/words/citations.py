"""Whom the press cites, in sentences that cite nobody: "according to the bureau", "Wang said Sunday"."""

from __future__ import annotations

import re

from desktop_app.review.words.clauses import clause_at

_STOP = re.compile(r"[,;:.!?][\"”’]?(?=\s)")
_LONGEST = 12  # words of such a clause
_CITES = re.compile(
    r"^\W*according to\b|\b(?:said|says|noted|showed|shows?|announced|reported|revealed|added|indicated)"
    r"(?: (?:on|in|at|late|early|last|earlier|this|yesterday|today)\b[^,;.]*| \w+day)?\W*$",
    re.IGNORECASE,
)
_CITES_ZH = re.compile(
    r"[说称]|表[示明]|指出|介绍|认为|透露|强调|显示|数据|宣布|报[道告]|发布|统计|据|消息|："
)


def cites(clause: str) -> bool:
    """True for a clause of the English that tells no more than who says so."""
    return _CITES.search(clause) is not None


def is_cited_freely(source: str, english: str, place: int) -> bool:
    """True at a `place` within such a clause where the Chinese cites nobody."""
    if _CITES_ZH.search(source):
        return False
    start, end = clause_at(english, _STOP, place)
    clause = english[start:end]
    return start > 0 and len(clause.split()) <= _LONGEST and cites(clause)
