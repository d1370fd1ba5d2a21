"""Things that a report counts and means as its own: “五大战略”, 三大主导产业, “三大高地、八大行动”.

``numbered_sets.csv`` has what is counted so, in the plural.  Knows no figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.translation.model import ProtectedSpan, SpanKind
from desktop_app.translation.placing.spans import Candidate
from desktop_app.translation.words import numerals

_N = "十[一二三四五]?|[两二三四五六七八九]"  # no 十八大 or 二十大, which are congresses
_COUNTED = re.compile("[两二三四五六七八九十][大个项]")  # a quick look before the long one
# Behind the thing these make another word of it: 战略家, 产业化, 中心城区.
_GOES_ON = "(?![性家化型员者师长园区城链群带体制度点地线品村镇名项部])"
_OPENS = re.compile(r"(?:^|[^第前之列分一二三四五六七八九十百千万亿\d“])$")
_OPENS_QUOTE = re.compile(r"(?:“|“[^“”]{2,20}[、，])$")
_INSIDE = re.compile(r"“[^“”]*$")
_CLOSES_QUOTE = re.compile(r"”|、[^“”]{2,20}”")
_HAS_RANK = re.compile("^(?:key|major|main|leading|pillar|RMB|competitive|special|critical) ?")


def find_numbered_sets(text: str) -> Iterator[Candidate]:
    """Such sets alone, in quotation marks (“六个行动” too), or as an item of what stands in them."""
    if not _COUNTED.search(text):
        return
    for match in _pattern().finditer(text):
        before = text[: match.start()]
        if _INSIDE.search(before):
            if not (_OPENS_QUOTE.search(before) and _CLOSES_QUOTE.match(text, match.end())):
                continue
        elif match["how"] != "大" or not _OPENS.search(before):
            continue
        what = _things()[match["what"]]
        major = "major " if match["how"] == "大" and not _HAS_RANK.match(what) else ""
        english = f"{numerals.cardinal_word(numerals.value(match['n']))} {major}{what}"
        span = ProtectedSpan(SpanKind.TERM, match.start(), match.end(), match[0], english)
        yield Candidate(span)


@cache
def _things() -> dict[str, str]:
    return resources.read_english("translation/numbered_sets.csv")


@cache
def _pattern() -> re.Pattern[str]:
    things = longest_first(map(re.escape, _things()))
    return re.compile(f"(?P<n>{_N})(?P<how>[大个项])(?P<what>{things}){_GOES_ON}")
