"""What an indicator is above or below: the averages of wider areas, a target, the economy.

高于全省平均水平, 连续六年高于全国2个百分点, 增速快于经济增速.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import SayFigures
from desktop_app.translation.nouns.indicator_words import the
from desktop_app.translation.nouns.noun_words import noun
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.tail_shapes import ABOVE, ABOVE_TWO, COMPARED, SAME_RATE
from desktop_app.translation.words.area_words import AREA_ADJECTIVES, AREA_WORDS
from desktop_app.translation.words.streaks import run_of

_YARDSTICKS = {
    "年度目标": "the annual target", "目标": "the target", "预期目标": "the projected target",
    "控制目标": "the control target", "年度控制目标": "the annual control target",
    "年度计划目标": "the annual planned target", "计划目标": "the planned target",
    "全年增速目标": "the annual growth target", "年度增速目标": "the annual growth target",
    "全年增长目标": "the annual growth target", "增速目标": "the growth target",
    "增长目标": "the growth target",
    "年度预期目标": "the annual projected target", "全年目标": "the annual target",
    "全年预期目标": "the annual projected target",
    "年度计划": "the annual plan", "时序进度": "the scheduled progress",
}  # fmt: skip

# 年初增长目标, 年初确定的目标
_AT_FIRST = re.compile("年初(?:确定|制定|设定|预定|既定)?的?(?P<growth>增[长速])?(?:预期)?(?:目标|预期)?")
# 全县农民平均水平: the average of those of a kind
_OF_KIND = re.compile("全(?P<area>[国省市区县州])(?P<who>农民|农村居民|城镇居民|居民)(?:收入)?")
_KINDS = {
    "农民": "rural residents", "农村居民": "rural residents", "城镇居民": "urban residents",
    "居民": "residents",
}  # fmt: skip

_SIDES = {"低于": "below", "低": "below", "慢": "below", "好于": "better than", "优于": "better than"}


def _adjective(area: str) -> str:
    """全省: provincial."""
    return AREA_ADJECTIVES[area[1]]


def _above(match: re.Match[str], said: SayFigures) -> str | None:
    """高于全省平均水平, 连续六年高于全国2个百分点."""
    side = _beside(match, said, growth=match["growth"] or "", mean=match["mean"])
    if side is None or not (match["n"] or match["spell"]):
        return side
    spell = run_of(match, said)
    return f"{side}{spell}" if spell else None


_FRACTION = re.compile(r"(?:half|\w+ (?:third|quarter|[a-z]+th)s?)")  # 超全省四分之一


def _beside(
    match: re.Match[str], said: SayFigures, *, growth: str = "", mean: str | None = None
) -> str | None:
    """On which side of what an indicator stands, and by how much: of an ABOVE, or of a COMPARED.

    Args:
        match: of either.
        said: the English of figures.
        growth: what says that its growth is meant, 两年平均增速.
        mean: the value of the average itself, in brackets.
    """
    whose = re.split("[、和]", match["than"].replace("国家", "全国"))
    amounts = said(match["by"] or "")
    by = f"{' and '.join(amounts)} " if amounts else ""
    each = ", respectively" if len(amounts) > 1 else ""
    if len(amounts) not in (0, 1, len(whose)):
        return None
    side = _SIDES.get(match["way"], "above")
    areas = [re.match("全?([国省市区县州])(?:家|级)?$", one) for one in whose]
    if len(areas) == 1 and areas[0] and match["way"].startswith("超") and _FRACTION.fullmatch(by.strip()):
        return f"accounting for more than {by.strip()} of the {AREA_WORDS[areas[0][1]]}'s total"
    if all(areas):
        than = _averages([_adjective(f"全{area[1]}") for area in areas if area], match[0])
        if not by and re.search("(?:显著|明显|大幅|远)(?:高|低|快|优|好|超)", match[0]):
            side = f"well {side}" if side in ("above", "below") else side
        way = "with growth " if growth or match["its"] else ""
        way = "with two-year average growth " if "两年" in growth else way
        value = f" ({said(mean)[0]})" if mean else ""
        return f"{way}{by}{side} {than}{value}{each}"
    if len(whose) > 1:
        return None
    outran = match["way"] in ("快于", "跑赢") or match["its"] or growth
    return _beside_target(whose[0], side, by, growing=bool(match["its"]), outran=bool(outran))


def _averages(kinds: list[str], zh: str) -> str:
    """The national and provincial averages; 标准 are standards."""
    word = "standard" if "标准" in zh else "average"
    than = f"the {listed(kinds)} {word}{'s' if len(kinds) > 1 else ''}"
    return than.replace("city standards", "municipal standards")


def _beside_target(target: str, side: str, by: str, *, growing: bool, outran: bool) -> str | None:
    """优于预期, 高于年度目标, 快于经济增速1个百分点."""
    if kind := _OF_KIND.fullmatch(target):
        area = _adjective(f"全{kind['area']}")
        whose = f"the {area} average for {_KINDS[kind['who']]}"
        return f"{'with growth ' if growing else ''}{by}{side} {whose}"
    if at_first := _AT_FIRST.fullmatch(target):
        which = "growth " if at_first["growth"] else "projected " if "预期" in target else ""
        return f"{by}{side} the {which}target set at the beginning of the year"
    if target == "预期":
        return None if by else {"above": "higher"}.get(side, side.split()[0]) + " than expected"
    if target in _YARDSTICKS:
        return f"{by}{side} {_YARDSTICKS[target]}"
    if side == "above" and outran:
        return f"{'growing ' if growing else ''}{by}faster than the economy"
    return None


def _compared(match: re.Match[str], said: SayFigures) -> str | None:
    """比全省平均水平高出9个百分点."""
    return _beside(match, said)


def _above_two(match: re.Match[str], said: SayFigures) -> str | None:
    amount = re.fullmatch(r"[\d.]+ percentage points?", said(match["by"])[0])
    if amount is None:
        return None
    side = "below" if match["way"] == "低于" else "above"
    one, two = _adjective(match["one"]), _adjective(match["two"])
    first = said(match["x"])[0].partition(" ")[0] if match["x"].startswith("⟦") else match["x"]
    growth = "with growth " if match["growth"] else ""
    return f"{growth}{first} and {amount[0]} {side} the {one} and {two} averages, respectively"


def _same_rate(match: re.Match[str], _said: SayFigures) -> str:
    areas = [_adjective(area) for area in re.split("[、和]", match["than"])]
    return f"in line with the {listed(areas)} average{'s' if len(areas) > 1 else ''}"


# 研发投入强度连续五年高于全国平均水平
OWN_ABOVE = re.compile(rf"(?P<what>[^⟦⟧⟪⟫，；。：“”（）]{{2,40}}?){ABOVE.pattern.removeprefix('[，、]?')}")


def own_above(match: re.Match[str], pieces: Pieces) -> str | None:
    """R&D intensity was above the national average for five consecutive years."""
    name, side = pieces.name(f"{match['what']}{match['its'] or ''}"), _above(match, pieces.amount_list)
    several = "、" in match["what"] or name is None
    if several and match["its"] and (grown := pieces.name(match["what"])):
        name = f"growth in {grown}"  # A、B增速均高于全国平均水平
    known = match["n"] or match["spell"] or "均" in match[0]
    if name is None or side is None or pieces.planned or not known or match["growth"]:
        return None
    if "average" not in side:
        return None  # faster than the economy: told as growth
    return f"{the(name)} {'were' if noun(name).many else 'was'} {side.removeprefix('with growth ')}"


#: Tails, each with the words for it.
YARDSTICKS = ((ABOVE_TWO, _above_two), (ABOVE, _above), (COMPARED, _compared), (SAME_RATE, _same_rate))
