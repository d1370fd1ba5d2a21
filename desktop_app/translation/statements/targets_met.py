"""How many of several met their targets, by how much growth missed one, who grew faster for how many years.

8项指标中6项达到或超过年度目标, 投资增速低于预期目标3个百分点, 农村居民收入增速连续13年快于城镇居民.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import the
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import ECONOMY, any_thing
from desktop_app.translation.words.streaks import run_of

_NUMBER = re.compile(r"\d[\d,]*")
_DEEDS = {
    "达到或超过": "met or exceeded", "完成或超额完成": "met or exceeded", "超额完成": "exceeded",
    "完成": "met", "达到": "met", "实现": "met", "超过": "exceeded", "未完成": "missed", "未达到": "missed",
}  # fmt: skip
_TARGETS = "(?:年度|年初|全年|预期|预定|规划|既定)*(?:目标任务|预期目标|目标|任务|计划|预期)"
MET = re.compile(
    rf"(?P<n>{VALUE})(?P<what>[^⟦⟧⟪，、。；]{{2,12}}?)(?:中，?|中?有)(?P<m>{VALUE})(?P<how>{longest_first(_DEEDS)})(?:了)?{_TARGETS}(?=[，、；。]|$)"
)
_GOALS = {
    "预期目标": "the projected target", "年度目标": "the annual target", "目标": "the target",
    "年度预期目标": "the annual projected target", "年初目标": "the target set at the beginning of the year",
    "年初预期目标": "the target set at the beginning of the year", "计划": "the plan",
    "年度计划": "the annual plan", "预期": "the projection",
}  # fmt: skip
MISSED = re.compile(
    rf"(?P<what>[^⟦⟧⟪，。；：“”（）]{{2,20}}?)(?:增速|增幅)(?P<way>低于|高于)(?P<goal>{longest_first(_GOALS)})(?P<by>{VALUE})(?=[，、；。]|$)"
)
OUTPACED = re.compile(
    rf"(?P<what>[^⟦⟧⟪，。；：“”（）]{{2,20}}?)(?:增速|增幅|增长)?(?:已)?连续(?:(?P<spell>{VALUE})|(?P<n>[两二三四五六七八九十]{{1,3}})年)"
    r"(?P<how>快于|高于|跑赢|领先于?)(?P<than>[^⟦⟧⟪，。；：“”（）全]{2,12}?)(?:收入)?(?:增速|增幅|增长|水平)?(?=[，；。]|$)"
)


def met(match: re.Match[str], pieces: Pieces) -> str | None:
    """6 of the 8 main indicators met or exceeded their targets."""
    what = any_thing(match["what"], pieces)
    all_of, some = (_NUMBER.match(pieces.amount_list(match[one])[0]) for one in "nm")
    if what is None or all_of is None or some is None or pieces.planned or what.startswith("the "):
        return None
    of_all = f"{some[0]} of the {all_of[0]} {what}"
    deed = _DEEDS[match["how"]]
    return f"{of_all} were {deed}" if what.endswith("targets") else f"{of_all} {deed} their targets"


def missed(match: re.Match[str], pieces: Pieces) -> str | None:
    """Growth in fixed-asset investment was 3.2 percentage points below the projected target."""
    name = pieces.name(match["what"])
    (by,) = pieces.amount_list(match["by"])
    if name is None or not by.endswith(("points", "point")) or pieces.planned:
        return None
    side = "below" if match["way"] == "低于" else "above"
    return f"growth in {name} was {by} {side} {_GOALS[match['goal']]}"


def outpaced(match: re.Match[str], pieces: Pieces) -> str | None:
    """Growth in income of rural residents has outpaced that of urban residents for 13 consecutive years."""
    name = pieces.name(match["what"])
    than = pieces.name(match["than"]) or any_thing(match["than"], pieces)
    spell = run_of(match, pieces.shape.say)
    if name is None or than is None or spell is None or pieces.planned:
        return None
    return f"growth in {name} has outpaced that {_of(match['than'], than)}{spell}"


def _of(zh: str, than: str) -> str:
    """Of urban residents; in the economy."""
    return "of the economy" if zh in ECONOMY else f"of {than}"


# 是上年的1.6倍
TIMES_OF = re.compile(
    rf"(?<=，)是(?P<base>上年|去年|上年同期|去年同期|(?P<year>20\d\d)年)的(?P<by>{VALUE})(?=[，、；。]|$)"
)


def times_of(match: re.Match[str], pieces: Pieces) -> str | None:
    """1.6 times that of the previous year, as a tail."""
    (by,) = pieces.amount_list(match["by"])
    times = re.match(r"((?:over |about |nearly )?[\d.]+)(?: times\b| ?倍)", by)
    if pieces.planned or times is None:
        return None
    base = match["year"] or (
        "the same period of the previous year" if "同期" in match["base"] else "the previous year"
    )
    return f", {times[1]} times that of {base}"


# 贸易逆差扩大12.6%
WIDENED = re.compile(
    rf"(?P<what>[^⟦⟧⟪，。；：“”（）]{{2,16}}?(?P<kind>亏损额?|逆差|顺差|缺口|差距))扩大(?P<by>{VALUE})(?=[，、；。]|$)"
)


def widened(match: re.Match[str], pieces: Pieces) -> str | None:
    """The trade deficit widened by 12.6%."""
    name = pieces.name(match["what"]) or any_thing(match["what"], pieces)
    if name is None or pieces.planned:
        return None
    return f"{the(name)} widened by {pieces.amounts(match['by'])}"


# 再获丰收, behind what was harvested
HARVEST = re.compile("(?<=，)(?:粮食)?(?P<again>[再又])?[喜再又]?[获夺](?:大|特大)?丰收(?=[，；。]|$)")


def harvest(match: re.Match[str], pieces: Pieces) -> str | None:
    """Another bumper harvest, as a tail."""
    if pieces.planned:
        return None
    return f", {'another' if match['again'] else 'a'} bumper harvest"


TARGETS_MET = (
    (MET, met),
    (MISSED, missed),
    (OUTPACED, outpaced),
    (TIMES_OF, times_of),
    (WIDENED, widened),
    (HARVEST, harvest),
)
