"""How a pace compares: with a period before it (比上月加快), with another indicator's (快于全部投资).

Tails behind a statement: what stands before tells whether they speak of growth, of a fall or of a level.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import in_turn
from desktop_app.translation.nouns.base_periods import PERIOD, period, than
from desktop_app.translation.nouns.indicator_shapes import VALUE, VALUES
from desktop_app.translation.nouns.indicator_words import the
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_thing
from desktop_app.translation.statements.tail_shapes import TAIL_END
from desktop_app.translation.words.area_words import AREA_ADJECTIVES, AREA_WORDS
from desktop_app.translation.words.streaks import run_of

_UP = "加快|回升|提高|提升|上升|扩大|增加|增长|高"
_DOWN = "回落|放缓|减缓|收窄|下降|降低|减低|减少|缩小|下滑|低"
_SINCE = rf"(?:(?:[较比](?P<since>{PERIOD})|与(?P<to>{PERIOD})相比)(?:又|再|继续|累计)?|同比)"
PACE = re.compile(
    rf"[，、；]?(?P<what>增速|增幅|涨幅|降幅|跌幅)?(?:均|分别)*{_SINCE}?(?:均|分别)*(?P<way>{_UP}|{_DOWN})了?(?P<by>{VALUES}){TAIL_END}"
)
_NARROWER = ("收窄", "缩小", "回升", "减缓")
_WIDER = ("扩大",)
_PACED = ("加快", "回升", "扩大", "回落", "放缓", "减缓", "收窄")  # what a pace does, and no level
# The last rate in front: whether it tells of growth, of a fall, or of neither.
_RATE = re.compile(rf"(?P<way>[^⟦⟧⟪⟫，、；。]{{0,6}})(?P<by>{VALUES})")
_ROSE = re.compile("(?:增长|上涨|上升|提高|增加|增速|增幅|涨幅)(?:了|为|达到?|均为|分别为)?(?:分别)?$")
_FELL = re.compile("(?:下降|减少|回落|下跌|下滑|降幅|跌幅|降低)(?:了|为|达到?)?(?:分别)?$")
_NUMBER = re.compile(r"[\d.]+(?: percentage points?)?")


def points(pieces: Pieces, values: str) -> str | None:
    """4.6 and 3.1 percentage points; None where the amounts are no points."""
    said = pieces.amount_list(values)
    if not all(_NUMBER.fullmatch(one) for one in said) or " " not in said[-1]:
        return None
    return in_turn([one.partition(" ")[0] for one in said], said[-1].partition(" ")[2])


def _before(pieces: Pieces, text: str) -> str:
    """What the last rate before a tail told: "up", "down", "level", or "" where there is none."""
    for match in reversed(list(_RATE.finditer(re.split("；", text)[-1]))):
        amounts = pieces.amount_list(match["by"])
        if not amounts[-1].endswith(("%", "‰")):
            continue
        if amounts[-1].startswith("-"):
            return "down"
        return "up" if _ROSE.search(match["way"]) else "down" if _FELL.search(match["way"]) else "level"
    return ""


def pace(pieces: Pieces, match: re.Match[str]) -> str | None:
    """增速比上月加快2.1个百分点, 降幅收窄8个百分点, of a level: 比上月提高0.1个百分点."""
    by = points(pieces, match["by"])
    what, way = match["what"] or "", match["way"]
    before = _before(pieces, match.string[: match.start()])
    base = match["since"] or match["to"]
    year = not base and "同比" in match[0]
    if (
        by is None
        or not (before or what in ("降幅", "跌幅"))
        or not (what or match["since"] or year or way in _PACED)
    ):
        return None
    since = period(base) if base else "a year earlier" if year else ""
    if not what and before == "level":
        return _level_moved(match, by) if since and not match["to"] else None
    behind_it = f" from {since}" if since else ""
    if what in ("降幅", "跌幅") or (not what and before == "down"):
        turn = _turn_of_decline(what, way)
        return behind(f"with the decline {turn} by {by}", behind_it) if turn else None
    turn = "quickening" if way in _UP.split("|") else "slowing"
    return behind(f"with {'the increase' if what == '涨幅' else 'growth'} {turn} by {by}", behind_it)


def _level_moved(match: re.Match[str], by: str) -> str | None:
    """失业率5.1%，比上月提高0.1个百分点; a level quickens in no way."""
    if match["way"] in _PACED and match["way"] != "回升":
        return None
    side = "higher" if match["way"] in _UP.split("|") else "lower"
    return behind(by, f"{side} than {than(match['since']) if match['since'] else 'a year earlier'}")


def _turn_of_decline(what: str, way: str) -> str:
    """Whether a decline narrowed or widened, "" where the words leave it open."""
    if way in _NARROWER or (what and way in ("回落", "下降", "降低")):
        return "narrowing"
    return "widening" if way in _WIDER else ""


def behind(amounts: str, more: str) -> str:
    """The amounts with what is said of them all, and "respectively" at the end."""
    each = ", respectively" if amounts.endswith(", respectively") else ""
    return f"{amounts.removesuffix(each)} {more.strip()}{each}".rstrip() if more else amounts


_NAMED = "[^⟦⟧⟪⟫，、；。：（）]{2,20}?"
# 增速高于全国规模以上工业1.9个百分点, 快于全部投资7个百分点, 增速比规上工业快4.6个百分点
VERSUS = re.compile(
    rf"[，、](?P<what>增速|增幅|涨幅)?(?:均|分别|远|显著|明显|大幅)*(?:(?P<way>高于|快于|低于|慢于|高出|领先|超[过出]?)(?P<than>{_NAMED})(?:的?(?:增速|增幅|平均增速))?"
    rf"|比(?P<base>{_NAMED})(?:的?(?:增速|增幅))?(?:分别)?(?P<how>快|高|低|慢)出?)(?:约|了)?(?P<by>{VALUES}){TAIL_END}"
)
_WHOLE = re.compile("^(?:全部|整体|总体|全国|全[省市区县])+")
# those whose income grew less, whose output did
_WHO = re.compile("(?:居民|人口|职工|农民|产业|行业|企业)$")
_AVERAGE = re.compile("平均|水平|^全[国省市区县]$")
_ALL = {
    "全部投资": "total investment",
    "整体": "the overall average",
    "总体": "the overall average",
    "平均": "the average",
    "经济": "the economy",
    "经济增长": "the economy",
}


def versus(pieces: Pieces, match: re.Match[str]) -> str | None:
    """How much faster something grew than another indicator."""
    by, other = points(pieces, match["by"]), match["than"] or match["base"]
    growing = match["what"] or _before(pieces, match.string[: match.start()]) in ("up", "down")
    if other in ("时间进度", "序时进度", "时序进度") and by:
        return behind(by, f"{'behind' if match['way'] in ('低于', '慢于') else 'ahead of'} schedule")
    name = _ALL.get(other) or pieces.name(other) or pieces.name(_WHOLE.sub("", other))
    name = name or (any_thing(other, pieces) if _WHO.search(other) else None)
    if by is None or not growing or name is None or _AVERAGE.search(other):
        return None
    side = "below" if (match["way"] or match["how"]) in ("低于", "慢于", "低", "慢") else "above"
    area = re.match("全([国省市区县])", other)
    whose = f"the {AREA_WORDS[area[1]]}'s {name.removeprefix('the ')}" if area else name
    return behind(f"with growth {by}", f"{side} {whose if other in _ALL else f'that of {whose}'}")


# 均快于规模以上工业增加值增速, 增速连续12年快于城镇居民, 增幅持续高于农村居民收入
OUTPACING = re.compile(
    rf"[，、](?:增速|增幅|(?=均?[快高低慢]于[^⟦⟧，]+增[速幅][，、；。]|均?[快高低慢]于[^⟦⟧，]+增[速幅]$))(?:已?连续(?:(?P<n>[两三四五六七八九十]{{1,3}})年|(?P<spell>{VALUE}))|持续|继续|均|明显|大幅)*(?P<way>高于|快于|低于|慢于|超过|领先)(?P<than>{_NAMED})(?:的?(?:增速|增幅|平均增速))?{TAIL_END}"
)


def outpacing(pieces: Pieces, match: re.Match[str]) -> str | None:
    """With growth outpacing that of urban residents for 12 consecutive years."""
    other = match["than"]
    name = None if _AVERAGE.search(other) else pieces.name(other)
    name = name or (any_thing(other, pieces) if _WHO.search(other) else None)
    spell = run_of(match, pieces.amount_list)
    if name is None or spell is None:
        return None
    verb = "lagging behind" if match["way"] in ("低于", "慢于") else "outpacing"
    return f"with growth {verb} that of {name}{spell}"


# 增速与上半年持平, 与上月持平
SAME = re.compile(
    rf"[，、](?P<what>增速|增幅|涨幅|降幅)?(?:均)?(?:与(?P<since>{PERIOD})|环比)(?:基本|大体)?持平{TAIL_END}"
)


def same(pieces: Pieces, match: re.Match[str]) -> str | None:
    """The same growth as in a period before; a level that has not changed."""
    before = _before(pieces, match.string[: match.start()])
    much = "largely unchanged" if re.search("基本|大体", match[0]) else "unchanged"
    if not match["since"]:
        spell = "quarter" if "季度" in match.string else "month"
        return f"{much} {spell} on {spell}"
    if match["what"] or before in ("up", "down"):
        return f"the same rate as {than(match['since'])}"
    since = period(match["since"])
    return f"{much} from {since}" if before == "level" else f"about the same as {than(match['since'])}"


_SUBJECT = "(?P<of>其中[，：:]?)?(?P<name>[^⟦⟧⟪⟫，；。：“”（）]{2,30}?)(?:的)?(?:增速|增幅)"
# 利润增速比上月上升2.4个百分点: the pace is the subject
OWN_PACE = re.compile(
    rf"{_SUBJECT}(?:均|分别)*{_SINCE}?(?:均|分别)*(?P<way>加快|回升|提高|提升|上升|回落|放缓|减缓|下降)了?(?P<by>{VALUES}){TAIL_END}"
)
OWN_VERSUS = re.compile(
    rf"{_SUBJECT}(?:均|分别|持续)*(?:(?P<way>高于|高出|快于|低于|慢于)(?P<than>{_NAMED})(?:增速|增幅)?|比(?P<base>{_NAMED})(?:分别)?(?P<how>快|高|低|慢)出?)(?P<by>{VALUES}){TAIL_END}"
)


_AREA_AVERAGE = re.compile("全(?P<area>[国省市区县州])(?:平均)?(?:水平|增速|增幅)?")


def own_pace(match: re.Match[str], pieces: Pieces) -> str | None:
    """利税、利润增速分别比上月上升5.4和2.4个百分点."""
    by, name = points(pieces, match["by"]), pieces.name(match["name"])
    if by is None or name is None or pieces.planned:
        return None
    base = match["since"] or match["to"]
    since = f"from {period(base)}" if base else ""
    turn = "quickened" if match["way"] in _UP.split("|") else "slowed"
    of = "of which, " if match["of"] else ""
    return behind(f"{of}growth in {name} {turn} by {by}", since)


def own_versus(match: re.Match[str], pieces: Pieces) -> str | None:
    """农业投资增速快于全部投资8.7个百分点."""
    by, name = points(pieces, match["by"]), pieces.name(match["name"])
    other = match["than"] or match["base"]
    average = _AREA_AVERAGE.fullmatch(other)
    rest = None if average else _ALL.get(other) or pieces.name(_WHOLE.sub("", other))
    if by is None or name is None or pieces.planned or not (rest or average):
        return None
    slower = (match["way"] or match["how"]) in ("低于", "慢于", "低", "慢")
    of = "of which, " if match["of"] else ""
    than = f"that of {rest}"
    if average:
        than = f"the {AREA_ADJECTIVES[average['area']]} average"
    return behind(f"{of}growth in {name} was {by}", f"{'below' if slower else 'above'} {than}")


# 食品烟酒价格与上月持平
_UNCHANGED = re.compile(
    rf"(?P<of>其中[，：:]?)?(?P<name>[^⟦⟧⟪⟫，；。：“”（）]{{2,30}}?)(?:均)?(?:与(?P<since>{PERIOD})|(?P<how>[环同]比))(?:基本|大体)?持平{TAIL_END}"
)


def _unchanged(match: re.Match[str], pieces: Pieces) -> str | None:
    name = pieces.name(match["name"])
    if name is None or pieces.planned or match["name"].endswith(("增速", "增幅", "涨幅")):
        return None
    since = (
        period(match["since"] or "同期")
        if match["since"] or match["how"] == "同比"
        else "the previous period"
    )
    be = "were" if re.search(r"\b(?:prices|exports|imports|sales)\b", name) else "was"
    much = "largely unchanged" if re.search("基本|大体", match[0]) else "unchanged"
    return f"{'of which, ' if match['of'] else ''}{the(name)} {be} {much} from {since}"


OWN_PACES = ((OWN_PACE, own_pace), (OWN_VERSUS, own_versus), (_UNCHANGED, _unchanged))
PACES = ((PACE, pace), (VERSUS, versus), (OUTPACING, outpacing), (SAME, same))
