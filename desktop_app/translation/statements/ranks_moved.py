"""Ranks that moved, where no area is named with both: 创新指数排名由第30位跃升至第24位, 上升5位至第24位.

Where each rank names its area, `standings` tells it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.base_periods import PERIOD, PLAN_END, plan_end
from desktop_app.translation.nouns.indicator_shapes import ORDINAL
from desktop_app.translation.nouns.indicator_words import the
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_thing
from desktop_app.translation.words.numerals import ordinal_word
from desktop_app.translation.words.rule_words import words_of

_AMONG = words_of("where a rank is held")
_RANK = "[⟦⟪]\\d+[⟧⟫]"
_UP = "上升|提升|跃升|前移|提高|晋升|攀升|跃居|进位|升"
_DOWN = "下降|下滑|后退|后移|降"
_WAY = f"(?P<way>{_UP}|{_DOWN})"
_WHAT = "(?P<what>[^⟦⟧⟪⟫，。；：“”（）、]{2,24}?)"
_FROM = f"[从由](?:(?P<year>(?:19|20)\\d\\d年)的?|(?P<plan>{PLAN_END})的?|上年的|去年的)?(?P<old>{_RANK})"
_BY = f"(?:[较比]{PERIOD})?{_WAY}了?(?P<by>⟦\\d+⟧)[，、]?(?:[升跃]?[至到]|位列|位居|居|列)"
_END = "(?=[，、；。]|$)"
MOVED = re.compile(f"{_WHAT}(?P<list>排名|位次|排位)?{_FROM}{_WAY}[到至为]?(?P<new>{_RANK}){_END}")
CLIMBED = re.compile(f"{_WHAT}(?P<list>排名|位次|排位)?{_BY}(?P<new>{_RANK}){_END}")
CLIMBING = re.compile(
    f"[，、](?:在)?(?P<among>{longest_first(_AMONG)})?(?:的)?(?:综合)?(?:排名|位次|排位){_BY}(?P<new>{_RANK}){_END}"
)
_PLACE = re.compile(rf"(?:ranking )?(?P<n>{ORDINAL})(?: (?P<where>(?:in|among) .+))?")
_PLACES = re.compile(r"(?P<n>\d+|one) (?:places?|个)")


def _place(zh: str, pieces: Pieces) -> tuple[str, str]:
    """A rank in words and where it is held; "" for what is no rank."""
    said = re.sub(
        r"^(1?\d|20)(?:st|nd|rd|th)\b", lambda one: ordinal_word(int(one[1])), pieces.shape.say(zh)[0]
    )
    match = _PLACE.fullmatch(said)
    return (match["n"], match["where"] or "") if match else ("", "")


def _ranking(match: re.Match[str], pieces: Pieces) -> str | None:
    """The ranking in the Global Innovation Index; what is ranked without that word, for itself."""
    if pieces.planned:
        return None
    if match["what"] == "综合" and match["list"]:
        return "the overall ranking"
    name = any_thing(match["what"], pieces)
    if not match["list"] or name is None:
        return the(name) if name else None
    return f"the ranking {'in' if re.search('(?:[Ii]ndex|[Ll]ist|assessment)$', name) else 'by'} {name}"


def _moved(match: re.Match[str], pieces: Pieces) -> str | None:
    """全球创新指数排名由2020年的第30位跃升至第24位."""
    old, there = _place(match["old"], pieces)
    new, here = _place(match["new"], pieces)
    name = _ranking(match, pieces) if old and new and here in ("", there) else None
    where = f" {there or here}" if there or here else ""
    since = f" in {match['year'][:4]}" if match["year"] else ""
    since = f" at {plan_end(match['plan'])}" if match["plan"] else since
    verb = "fell" if re.fullmatch(_DOWN, match["way"]) else "rose"
    return f"{name} {verb} from {old}{since} to {new}{where}" if name else None


def _by(match: re.Match[str], pieces: Pieces) -> str | None:
    """5 places to 24th."""
    places = _PLACES.fullmatch(pieces.shape.say(match["by"])[0])
    new, where = _place(match["new"], pieces)
    if places is None or not new or re.fullmatch(_DOWN, match["way"]):
        return None
    number = {"1": "one"}.get(places["n"], places["n"])
    many = "s" if number != "one" else ""
    return f"{number} place{many} to {new}{f' {where}' if where else ''}"


def _climbed(match: re.Match[str], pieces: Pieces) -> str | None:
    """全球创新指数排名提升5位至第24位."""
    by = _by(match, pieces)
    name = _ranking(match, pieces) if by else None
    return f"{name} rose {by}" if name else None


def climbing(pieces: Pieces, match: re.Match[str]) -> str | None:
    """，在全国城市排名上升2位至第7位."""
    by = None if pieces.planned else _by(match, pieces)
    where = f" {_AMONG[match['among']]}" if match["among"] else ""
    return f"moving up {by}{where}" if by else None


RANKS_MOVED: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Pieces], str | None]], ...] = (
    (MOVED, _moved),
    (CLIMBED, _climbed),
)
