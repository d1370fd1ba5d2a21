"""Metro lines with what belongs to them: 3号线东延, 6号线支线二期, 13号线二期（北延）, 东莞1号线.

A line by its number alone is a counter; knows nothing of railways named by their ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words.directions import SIDES
from desktop_app.translation.words.numerals import roman, value

_EXTENDED = "(?P<{side}>[东西南北])延(?:伸|长)?(?:[线段](?!路)|工程|(?![伸长]))"
_LINE = re.compile(
    r"(?P<metro>地铁|轨道交通|轨道)? ?(?P<number>\d{1,2}) ?号线(?P<branch>支线)?"
    r"(?:(?P<phase>[一二三四五])期(?:工程)?)?"
    rf"(?:（(?:即)?{_EXTENDED.format(side='also')}）|{_EXTENDED.format(side='side')})?(?![一-龥]{{0,1}}站)"
)
_CITY = re.compile("(?:广州|深圳|佛山|东莞|惠州|珠海|中山)市?$")


def find_metro_lines(scene: Scene) -> Iterator[NameMatch]:
    """Lines of which more is said than their number: their city, a branch, an extension."""
    for match in _LINE.finditer(scene.text):
        city = _CITY.search(scene.text[: match.start()])
        known = next(
            (m for m in scene.terms if city and m.end == match.start() and m.term.pos == "name"), None
        )
        if any(m.start < match.end() and match.start() < m.end and m.term.pos == "name" for m in scene.terms):
            continue
        if known is None and not (match["branch"] or match["also"] or match["side"]):
            continue
        start = known.start if known is not None else match.start()
        english = _said(match, known.term.en.removesuffix(" City") if known is not None else "")
        yield NameMatch(start, match.end(), scene.text[start : match.end()], english, "road")


def _said(match: re.Match[str], city: str) -> str:
    metro = "Metro " if match["metro"] or city else ""
    branch = " Branch" if match["branch"] else ""
    phase = f" Phase {roman(value(match['phase']))}" if match["phase"] else ""
    line = f"{city} {metro}Line {match['number']}{branch}{phase}".strip()
    if match["also"]:
        return f"{line} ({SIDES[match['also']]} extension)"
    return f"the {SIDES[match['side']]} extension of {line}" if match["side"] else line
