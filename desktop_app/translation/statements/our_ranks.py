"""Which rank or honor is ours, where nobody is named: 排名全国第22位、跃居全省第3位, 入选首批试点城市."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import ORDINAL, RANK_CLOSE, RANK_OPEN
from desktop_app.translation.statements.indicator_pieces import Pieces, is_among_places
from desktop_app.translation.statements.rate_tails import top_of
from desktop_app.translation.telling.told import ClauseReader
from desktop_app.translation.telling.voices import DONE
from desktop_app.translation.words.streaks import years_running

_RANKED = dict.fromkeys(("排名", "位列", "位居", "名列", "列", "居", "排在"), "ranked")
_ROSE = dict.fromkeys(("跃居", "升至", "跃升至", "跃升到", "上升至", "上升到", "前移至", "攀升至"), "rose to")
_ENTERED = dict.fromkeys(("跻身", "进入", "迈入", "挺进"), "entered")
_VERBS = _RANKED | {"稳居": "continued to rank", "蝉联": "remained"} | _ROSE | _ENTERED
OUR_RANK = re.compile(
    "(?:我们|[我全][省市区县])?(?:综合)?(?P<often>首次|再次|再度|成功|又)?"
    "(?:连续(?P<years>[二两三四五六七八九十]{1,2})年(?:成功)?)?"
    f"(?P<verb>{longest_first(_VERBS)})?"
    f"{RANK_OPEN}(?P<n>\\d+){RANK_CLOSE}(?:榜单|榜|行列)?(?=[，、；。]|$)"
)
_OFTEN = {"首次": " for the first time", "再次": " once again", "再度": " once again", "又": " once again"}
_PLACE = re.compile(f"{ORDINAL} (?:in|among) ")


_RANKING = {
    "ranked": "ranking", "rose to": "rising to", "entered": "entering", "remained": "remaining",
    "continued to rank": "continuing to rank",
}  # fmt: skip


def of_places(text: str, pieces: Pieces, at: int) -> bool:
    """Whether the OUR_RANK at `at` is among districts or counties: no amount ranks there, but its place."""
    match = OUR_RANK.match(text, at)
    return match is not None and is_among_places(pieces.shape.said[int(match["n"])])


def our_rank(match: re.Match[str], pieces: Pieces, *, theirs: bool = False) -> str | None:
    """English of an OUR_RANK; None for what is planned, and where verb and rank do not go together.

    `theirs`: of whoever the clause before has named, as a tail of it.
    """
    said = pieces.shape.said[int(match["n"])]
    rank = said.removeprefix("ranking ")
    if match["verb"] is None and (theirs or " among " not in said):
        return None  # 中国工业百强区排名⟪0⟫ is all one rank
    verb, top = _VERBS[match["verb"] or "位列"], top_of(rank)
    if pieces.planned or (verb == "entered") != bool(top) or not (top or _PLACE.match(rank)):
        return None
    if theirs and match[0].startswith(("我", "全")):
        return None
    did = f", {_RANKING[verb]}" if theirs else f"{DONE}{verb}"
    streak = years_running(match["years"]) if match["years"] else ""
    return f"{did} {top or rank}{streak}{_OFTEN.get(match['often'] or '', '')}"


_OF_AREAS = re.compile(r"\b(?:cit(?:y|ies)|districts?|count(?:y|ies)|provinces?)\b")


def earned_there(clause: str, clauses: ClauseReader, *, another: bool) -> str | None:
    """The honor of whoever was named before; what a city is named it is, whatever was counted there."""
    earned = clauses.earned(clause)
    if earned is None or another or not _OF_AREAS.search(earned):
        return earned
    return clauses.read(clause, active=True)
