"""What stands beside a figure told by its neighbour: "of exports" for 占GDP的, "the past year" for 未来一年.

Two tables: what a share is of, asked for behind a share only, and words that a figure leans on, asked for
in the whole sentence.  Both need Chinese that cannot mean what the English says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.pairing import Tie
from desktop_app.review.numbers.units import SHARES
from desktop_app.review.words.set_words import set_words
from desktop_app.review.words.tables import table

# "12 percent of the city's total population": what may stand between a share and what it is of.
_OF = (
    r"(?:\s+(?:or (?:more|less)|and (?:above|over)))?\s+(?:of|in)\s+"
    r"(?:(?:all|the|its|their|our|total|overall|aggregate|entire|whole|national|local|annual|combined|China['’]s|"
    r"(?:city|county|province|country|nation|district|region)['’]s)\s+){0,4}"
)
_SHARE_REACH_ZH, _SHARE_REACH_EN = 12, 60
_AREA_ZH = {
    "city": "市|城",
    "province": "省",
    "county": "县",
    "country": "国",
    "nation": "国",
    "world": "全球|世界|国际|万国|寰球",
    "asia": "亚",
    "region": "区|域|地|带|部|角洲",
}
_RANKED_ZH = re.compile(
    r"(?:全[国球省市县区]|世界|亚洲|[东中西]部|各[省市县]|同类城市)[^，；。：\d]{0,8}(?:第[一二三四五六七八九十\d]|首位|前列|前[一二三四五六七八九十\d])"
)
_RANKED_EN = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
    r"\d+(?:st|nd|rd|th)|top(?: \w+)?|No\. ?\d+|"
    r"(?:largest|highest|fastest|most|biggest)(?: [a-z]+){0,2})\s+"
    r"(?:(?:place|position|spot|rank|largest|highest|fastest)(?: [a-z]+)? )?"
    r"(?:in|among|across) (?:the )?(?:whole )?"
    r"(?P<area>city|province|county|country|nation|world|Asia|region)\b(?!['’])",
    re.IGNORECASE,
)


@cache
def _bases() -> tuple[re.Pattern[str], tuple[re.Pattern[str], ...]]:
    """What a share is of, one group a row, and the Chinese that each may come from."""
    rows = table("bases.tsv")
    said = "|".join(f"(?P<b{at}>{english})" for at, (english, _ground) in enumerate(rows))
    return re.compile(rf"{_OF}(?:{said})\b", re.IGNORECASE), tuple(
        re.compile(ground) for _said, ground in rows
    )


def told_by_neighbours(pair: Pair) -> Iterator[Finding]:
    """Under the name of its row: a word that a figure leans on, told by its neighbour."""
    for one in set_words("neighbours.tsv"):
        zh = one.meant.search(pair.source)
        en = one.wrong.search(pair.english) if zh else None
        if zh and en and not one.right.search(pair.english) and not one.ground.search(pair.source):
            yield pair.told_as(one.check, zh, en)


def wrong_bases(pair: Pair) -> Iterator[Finding]:
    """figure-basis: a share of what the Chinese does not speak of."""
    said_by, grounds = _bases()
    for tie in pair.pairing.ties:
        english = tie.english
        if english.family not in SHARES and not english.fraction:
            continue
        said = said_by.match(pair.english, english.end) or _led_by(pair, said_by, tie)
        row = said.lastgroup if said else None
        if said and row and not grounds[int(row[1:])].search(pair.source):
            meant = pair.source[tie.source.start : tie.source.end].strip()
            yield pair.finding(
                "figure-basis", Severity.CRITICAL,
                f"{meant} is no share of “{said[row]}” in the Chinese.",
                zh=(tie.source.start, tie.source.end), en=said.span(row),
            )  # fmt: skip


_SHARE_EN = re.compile(r"\b(?:share|proportion|percentage|weight)(?= (?:of|in)\b)", re.IGNORECASE)


def _led_by(pair: Pair, said_by: re.Pattern[str], tie: Tie) -> re.Match[str] | None:
    """占GDP比重由28.2%提高到40%, told as "its proportion of exports increased from 28.2 percent"."""
    if "比重" not in pair.source[max(0, tie.source.start - _SHARE_REACH_ZH) : tie.source.start]:
        return None
    start = max(0, tie.english.start - _SHARE_REACH_EN)
    led = list(_SHARE_EN.finditer(pair.english, start, tie.english.start))
    said = said_by.match(pair.english, led[-1].end()) if led else None
    return said if said and said.end() <= tie.english.start else None


def wrong_fields(pair: Pair) -> Iterator[Finding]:
    """figure-basis: 居全省第二 told as "second in the country"."""
    meant = _RANKED_ZH.search(pair.source)
    for said in _RANKED_EN.finditer(pair.english) if meant else ():
        if meant and not re.search(_AREA_ZH[said["area"].lower()], pair.source):
            yield pair.told_as("figure-basis", meant, said)
            return
