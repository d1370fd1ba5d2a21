"""A dash between two places that a text has as 一: 南山一连平共建产业园 is read as 南山—连平共建产业园.

Text that was copied or recognised has it often.  The source keeps its sign, and the reader is asked about it
(`document.slips.signs`); here it is read, so that the English does not speak of one link.
"""

from __future__ import annotations

import re

from desktop_app.document.chinese import HAN
from desktop_app.translation.terms.termbase import Termbase

_LINK = "共建|合作|协作|帮扶|产业|高铁|铁路|高速|城际|走廊|段"  # what two places have between them
_BETWEEN = re.compile(rf"(?<=(?P<before>[{HAN}]{{2}}))一(?=(?P<after>[{HAN}]{{2,3}}?)(?:{_LINK}))")


def with_dashes(text: str, termbase: Termbase) -> str:
    """`text` with a dash where 一 stands between two places that are known; every offset stays."""
    if "一" not in text:
        return text

    def dash(match: re.Match[str]) -> str:
        both = (match["before"], match["after"])
        return "—" if all(_is_place(one, termbase) for one in both) else match[0]

    return _BETWEEN.sub(dash, text)


def _is_place(zh: str, termbase: Termbase) -> bool:
    term = termbase.lookup(zh)
    named = term is not None and term.domain == "place" and term.pos == "name"
    return named or zh in termbase.county_stems or zh in termbase.town_stems
