"""Papers on what is to be done, and that they were issued: 制定关于促进发展的意见, 出台支持企业“十条”.

The papers and the verbs are data (`paper on a deed`, `making a paper`); the deed is read as any other.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.deeds_to_do import to_do
from desktop_app.translation.words.numerals import cardinal_word, value
from desktop_app.translation.words.rule_words import words_of

_MADE = words_of("making a paper")
_PAPERS = words_of("paper on a deed")
_PAPER_ON = re.compile(
    f"(?:研究|抓紧|率先|及时|先后|牵头)*(?P<verb>{longest_first(_MADE)})了?关于(?P<deed>[^，；]{{2,}})的(?P<paper>{longest_first(_PAPERS)})"
)

_SO_MANY = re.compile(
    f"(?:研究|率先|先后)*(?P<verb>{longest_first(_MADE)})了?(?P<deed>[^，；、“”]{{4,}})"
    "“(?P<n>[一二三四五六七八九十]{1,3}|\\d{1,3})条”(?:政策措施|政策|措施|举措)?"
)


def paper_on(clause: Clause) -> str | None:
    """English of such a clause; None where the deed is unknown."""
    if clause.by_us and (told := _so_many(clause)):
        return told
    match = _PAPER_ON.fullmatch(clause.zh) if clause.by_us else None
    deed = clause.reader.deed(match["deed"], open=clause.is_open) if match else None
    if match is None or deed is None:
        return None
    return clause.voice.act(_MADE[match["verb"]]).format(f"{_PAPERS[match['paper']]} on {deed.said}")


def _so_many(clause: Clause) -> str | None:
    """出台支持企业出海“十条”: ten measures to support enterprises in going global."""
    match = _SO_MANY.fullmatch(clause.zh)
    deed = to_do(clause.reader, match["deed"]) if match else None
    if match is None or deed is None:
        return None
    number = match["n"] if match["n"].isdecimal() else cardinal_word(value(match["n"]))
    return clause.voice.act(_MADE[match["verb"]]).format(f"{number} measures to {deed}")
