"""Titles that were won so many times: 累计斩获2次广东省赛、3次全国冠军.

The times are of the titles, which are never counted themselves.  The caller knows the places.
"""

from __future__ import annotations

import re

from desktop_app.document.chinese import HAN
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_thing
from desktop_app.translation.words.area_words import LEVEL_ADJECTIVES
from desktop_app.translation.words.numerals import cardinal_word

_TITLE = (
    rf"(?P<n{{0}}>{VALUE})(?P<where{{0}}>[{HAN}]{{{{2,4}}}}?)??"
    rf"(?:(?P<level{{0}}>[省市县区州])(?:级)?(?:赛|联赛|锦标赛|大赛)|(?P<wide{{0}}>全国|世界|亚洲)(?:大?赛)?)(?:的)?(?:总?冠军)?"
)
_ONE = re.compile(_TITLE.format(""))
TITLES_WON = re.compile(
    rf"(?P<who>(?!累计|先后|成功)[^⟦⟧⟪，。；：“”（）]{{2,16}}?)?(?:累计|共|先后|成功)*(?:荣获|斩获|夺得|获得|摘得|勇夺|问鼎)(?:了)?"
    rf"(?P<won>{_TITLE.format(1)}(?:[、和及]{_TITLE.format(2)})?)(?<=冠军)"
)
_WIDE = {"全国": "national", "世界": "world", "亚洲": "Asian"}
_TIMES = re.compile("(?P<n>[0-9]+) ?(?:times? ?)?次?")


def titles_won(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of TITLES_WON; None where they are yet to be won, or a place or a winner is unknown."""
    won = [_title(one, pieces) for one in _ONE.finditer(match["won"])]
    who = any_thing(match["who"], pieces) if match["who"] else None
    if pieces.planned or not all(won) or (match["who"] and who is None):
        return None
    titles = listed([one for one in won if one])
    return f"{who} won {titles}" if who else titles.replace(" title ", " title was won ", 1)


def _title(match: re.Match[str], pieces: Pieces) -> str | None:
    (said,) = pieces.shape.say(match["n"])
    times = _TIMES.fullmatch(said)
    level = _WIDE.get(match["wide"] or "") or LEVEL_ADJECTIVES.get(match["level"] or "")
    place = ""
    if match["where"]:
        known = any_thing(f"{match['where']}{match['level'] or ''}", pieces)
        if known is None or not known[:1].isupper():
            return None
        place = re.sub(" (?:Province|City|County|District|Prefecture)$", "", known) + " "
    return f"the {place}{level} title {_often(int(times['n']))}" if times and level else None


def _often(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number) or f"{cardinal_word(number)} times"
