"""Which way a number goes, and how exact it is: up for down, "nearly" for 超, a lost minus.

Each check is a pure function of a prepared pair; a direction counts only where both sides name one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from desktop_app.figures.model import Direction, Figure, Qualifier
from desktop_app.review.context import Pair
from desktop_app.review.figure_checks.told_otherwise import is_told_before, is_told_by_age
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.atoms import Atom
from desktop_app.review.numbers.english_cues import qualifier_words
from desktop_app.review.numbers.pairing import Tie

_CONFLICTS = {
    Qualifier.OVER: {Qualifier.UNDER, Qualifier.NEARLY, Qualifier.UP_TO},
    Qualifier.AT_LEAST: {Qualifier.UNDER, Qualifier.NEARLY, Qualifier.UP_TO},
    Qualifier.UNDER: {Qualifier.OVER, Qualifier.AT_LEAST},
    Qualifier.UP_TO: {Qualifier.OVER, Qualifier.AT_LEAST},
    Qualifier.NEARLY: {Qualifier.OVER, Qualifier.AT_LEAST},
    Qualifier.ABOUT: set[Qualifier](),
    Qualifier.EXACT: set[Qualifier](),
}
_BINDING = re.compile(
    "超[过出]?|逾|突破|不[少低]于|不超过|不高于|不足|至少|及?以[上下]|[以之]内|[将接]?近|余|多"
)
_ROUNDING, _AT_THE_TOP = frozenset({"近", "接近", "将近", "余", "多"}), re.compile(r"最[高多]|至多")
_NEAR_RECORD = re.compile("接近[^，。；、]{1,12}(?:最[高低大小多少好差]|新[高低]|纪录)")
_TELLS_TOP = re.compile(
    r"\b(?:max\w*|peak\w*|cap\w*|limit\w*|ceiling\w*|top\w*|high\w*|most|much|many|reach\w*|record|largest|biggest|"
    r"longest|greatest|hit|touch\w*|climb\w*|soar\w*|rang\w*|worst|busiest|full\w*|upper)\b", re.IGNORECASE,
)  # fmt: skip
# Changes of a gap or a loss: its own direction and that of the value differ.
_TURNED = re.compile(r"[少多][增减降]|收窄|缩小|扩大|差距|减亏|降幅|跌幅|减负|亏损|赤字")
_DECLINE = re.compile(r"[降跌]幅[高]?[达为是至约近超过]*\s*$")  # 降幅达18.3%, unlike 降幅收窄
# 由去年的3.5%放缓至3%: the 3.5% itself goes neither way
_BEGAN = re.compile(r"[由从](?:(?:[去上]一?年|\d{4}年)的)?[约近超逾]?$")
# 五十元以上二百元以下: "50 to 200 yuan".
_FROM_TO_ZH = re.compile("以上[^，。；、]{1,12}以下")
_FROM_TO_EN = re.compile(r"\d(?: \w+)? to \W{0,4}\d|\bbetween\b(?:[^,;.]|[,.]\d)* and\b|\d ?[-–—] ?\d")
_REACH = 12
_NOT_OVER = re.compile(r"不[要得应能可宜会]{1,2}超过?\s*$")  # 最好不要超过5克
_BROKEN_DOWNWARDS = re.compile(r"(?:[跌击下降掉滑]破|失守)(?:每[^，。；\d]{1,4})?\s*$")  # 跌破4%: below it
_MORE_THAN_PARTS = re.compile(r"(?<=成)多|以上|有余")  # 两成多
_GLOSSED = re.compile(r"[（(][^（()）]{1,24}[)）](?P<word>及?以(?P<way>[上下]))")
_ABOUT_TO = re.compile(r"(?:即将|将要|快要|马上)[^\d，。；]{0,6}$")
_APART = (
    (Qualifier.UP_TO, re.compile(r"(?P<word>不(?:得|应|能|可)?(?:超过|高于|多于|大于))[^\d，。；、]{1,10}$")),
    (Qualifier.AT_LEAST, re.compile(r"(?P<word>不(?:得|应|能|可)?(?:低于|少于|小于))[^\d，。；、]{1,10}$")),
    (Qualifier.AT_LEAST, re.compile(r"(?P<word>至少|最少|最低)[^\d，。；、]{0,6}$")),
    (Qualifier.UP_TO, re.compile(r"(?P<word>最高|最多|至多)[^\d，。；、]{0,6}$")),
    (Qualifier.UNDER, re.compile(r"(?P<word>不到|不足|不及)(?!位)[^\d，。；、的]{1,6}的?$")),
    (Qualifier.OVER, re.compile(r"(?P<word>(?<!不)超过|逾)[^\d，。；、的]{1,6}的?$")),
)
_OF_A_WHOLE = (  # 超过当年GDP 39.8万亿元的1/4
    (Qualifier.UNDER, re.compile(r"(?P<word>不[到足])[^，。；、]{1,20}的$")),
    (Qualifier.OVER, re.compile(r"(?P<word>(?<!不)超过|逾)[^，。；、]{1,20}的$")),
)
_REACHING = (  # words that lead to the level reached, and to how far it is from another
    (
        Direction.DOWN,
        re.compile(r"(?:降|减|落|跌|缩减|压缩|滑|放缓|放慢)[低少]?[至到为](?:每[桶吨股亩件盎])?\s*$"),
    ),
    (Direction.UP, re.compile(r"(?:升|增|涨|提高|提升|上调|扩大)[加长高]?[至到为](?:每[桶吨股亩件])?\s*$")),
)
_APART_FROM = (
    (
        Direction.UP,
        re.compile(
            r"(?<!不)(?:(?:高于|高出|快于|超出)(?:[^，；。、0-9]|\d{4}年|\d\d?月){1,16}|[比较][^，；。、0-9]{2,12}[高快多]出?了?)$"
        ),
    ),
    (
        Direction.DOWN,
        re.compile(
            r"(?<!不)(?:(?:低于|低出|慢于|落后于?)(?:[^，；。、0-9]|\d{4}年|\d\d?月){1,16}|[比较][^，；。、0-9]{2,12}[低慢少]出?了?)$"
        ),
    ),
)
_MORE_OR_LESS = (  # 产量高出已有品种20%: even a percentage is then how far they are apart
    (Direction.UP, re.compile(r"(?<!不)[高多快超]出[^，；。、0-9]{0,16}$")),
    (Direction.DOWN, re.compile(r"(?<!不)[低少慢]出[^，；。、0-9]{0,16}$")),
)
_NARROWS_ZH, _WIDENS_ZH = re.compile(r"收窄|缩小"), re.compile(r"扩大|拉大")
_NARROWS_EN = re.compile(
    r"\b(?:narrow\w*|shr[aiu]nk\w*|shrinking|small\w*|reduc\w*|clos\w*|decreas(?:ed|ing|es)|less|eas\w*|cut|"
    r"lower\w*|slow\w*|improv\w*|fewer|moderat\w*)\b", re.IGNORECASE,
)  # fmt: skip
_FALLS_EN = re.compile(r"\b(?:f[ae]ll\w*|dropp?\w*|declin\w*|down)\b", re.IGNORECASE)
_WIDENS_EN = re.compile(
    r"\b(?:wid\w*|expan\w*|enlarg\w*|increas\w*|grew|grow\w*|rose|ris\w*|larger|bigger|broad\w*|up|deepen\w*|"
    r"exten\w*|rais\w*|greater|more|higher|steeper|sharper|faster|accelerat\w*)\b", re.IGNORECASE,
)  # fmt: skip
# Right behind the number: 降幅收窄2个百分点 is "2 points slower", never "faster".
_FASTER_EN = re.compile(r"\s*(?:faster|steeper|sharper|larger|greater|wider|bigger)\b", re.IGNORECASE)
_SLOWER_EN = re.compile(r"\s*(?:slower|smaller|narrower|gentler|milder)\b", re.IGNORECASE)
# 低0.3个和1.8个百分点: what leads to the first of two leads to the second too.
_LISTED_BEFORE = re.compile(r"[\d.]+\s*个?(?:百分点|%)?\s*[、和与及]\s*$")
_THAN_EN = re.compile(r"\b(?:less|more|fewer|lower|higher) than\s*$", re.IGNORECASE)  # how exact it is
_HALF_A_POINT = re.compile(r"半个百分点")
_MOVED = (
    (
        Direction.UP,
        re.compile(r"(?<!少)(?:提高|提升|上升|加快|回升|上调|增加|上涨|高|快|多)出?了?[近约超逾]?过?$"),
    ),
    (Direction.DOWN, re.compile(r"(?:下降|回落|降低|减缓|放缓|下调|减少|下跌|低|慢|少)了?[近约超逾]?过?$")),
)
_BELOW_BEFORE, _BELOW_BEHIND = 60, 20  # letters around a number that may say it is below zero
_MINUS = frozenset("-−－")
_BELOW_ZERO_ZH = re.compile(r"(?:零下|[-−－])\s*$")
_BELOW_ZERO_EN = re.compile(r"\b(?:minus|negative|below|sub-?zero|under zero)\b|[-−–]\s?\d", re.IGNORECASE)


_DOWN_TOLD_UP = "goes down in the Chinese, up in the English"
_UP_TOLD_DOWN = "goes up in the Chinese, down in the English"
_NARROWING_TOLD_WIDENING = "is a narrowing in the Chinese, a widening in the English"
_WIDENING_TOLD_NARROWING = "is a widening in the Chinese, a narrowing in the English"


def wrong_directions(pair: Pair) -> Iterator[Finding]:
    """figure-direction: up for down, or the reverse."""
    for tie in pair.pairing.ties:
        half = _HALF_A_POINT.match(pair.source, tie.source.start)
        bare = tie.source.figure is None
        if bare and not half and not tie.source.fraction:
            continue
        meant = _way_of_half(pair, tie) if half or bare else _way(pair, tie)
        if half:
            tie = replace(tie, source=replace(tie.source, end=half.end()))  # shown with its unit
        if turned := _turned(pair, tie, meant):
            yield _wrong_direction(pair, tie, turned)


def _turned(pair: Pair, tie: Tie, meant: Direction) -> str:
    """What the Chinese says and the English does not; "" where both go the same way."""
    said = tie.english.direction
    if {meant, said} == {Direction.UP, Direction.DOWN}:
        return _DOWN_TOLD_UP if meant is Direction.DOWN else _UP_TOLD_DOWN
    if _gap_turned(pair, tie):
        narrows = _NARROWS_ZH.search(_around(pair, tie))
        return _NARROWING_TOLD_WIDENING if narrows else _WIDENING_TOLD_NARROWING
    before, behind = max(0, tie.english.start - _BELOW_BEFORE), tie.english.end + _BELOW_BEHIND
    below = _BELOW_ZERO_ZH.search(_with_sign(pair, tie)) is not None
    fell = {meant, said} == {Direction.DOWN}  # 增长-5.2%: it fell by 5.2%
    if below and not fell and not _BELOW_ZERO_EN.search(pair.english, before, behind):
        return "is below zero in the Chinese, not in the English"
    return ""


def _with_sign(pair: Pair, tie: Tie) -> str:
    """What stands before the digits of a Chinese number, a minus of its own included."""
    start = tie.source.start
    signed = pair.source[start : start + 1] in _MINUS
    return pair.source[: start + 1] if signed else pair.source[:start]


def _wrong_direction(pair: Pair, tie: Tie, goes: str) -> Finding:
    meant = pair.source[tie.source.start : tie.source.end].strip()
    return pair.finding(
        "figure-direction",
        Severity.CRITICAL,
        f"Wrong direction: {meant} {goes}.",
        zh=(tie.source.start, tie.source.end),
        en=(tie.english.start, tie.english.end),
    )


def _around(pair: Pair, tie: Tie) -> str:
    """The number with what stands before and right after it in its own clause."""
    before = re.split(r"[，；。：]", pair.source[max(0, tie.source.start - _REACH) : tie.source.start])[-1]
    after = re.split(r"[，；。：]", pair.source[tie.source.end : tie.source.end + 4])[0]
    return before + pair.source[tie.source.start : tie.source.end] + after


def _way(pair: Pair, tie: Tie) -> Direction:
    """Which way the Chinese number goes, NONE if that cannot be held against the English."""
    if _DECLINE.search(pair.source[: tie.source.start]):
        return Direction.DOWN
    if _TURNED.search(_around(pair, tie)) or _BEGAN.search(pair.source, 0, tie.source.start):
        return Direction.NONE
    before = _LISTED_BEFORE.sub("", pair.source[max(0, tie.source.start - 24) : tie.source.start])
    apart = _MORE_OR_LESS if tie.source.unit == "%" else _APART_FROM  # 低于一季度18.3% goes neither way
    own = tie.source.direction  # 增速比上月低0.3个百分点 is lower, whatever grows
    far = next((way for way, pattern in apart if pattern.search(before)), own)
    if far is Direction.UP and any(way is Direction.DOWN and it.search(before) for way, it in _REACHING):
        return Direction.NONE  # 增速回落至2.1% is growth, told as "slowed to 2.1%"
    if far is not Direction.NONE:
        return far
    return next((way for way, pattern in _REACHING if pattern.search(before)), Direction.NONE)


def _way_of_half(pair: Pair, tie: Tie) -> Direction:
    """Which way 半个百分点 goes, by the word right before it."""
    if _TURNED.search(_around(pair, tie)):
        return Direction.NONE
    return next(
        (way for way, pattern in _MOVED if pattern.search(pair.source, 0, tie.source.start)), Direction.NONE
    )


def _gap_turned(pair: Pair, tie: Tie) -> bool:
    """收窄 told as "widened", or the reverse."""
    around = _around(pair, tie)
    if "降幅" in around or "跌幅" in around:
        faster, slower = (it.match(pair.english, tie.english.end) for it in (_FASTER_EN, _SLOWER_EN))
        if faster or slower:
            return bool(faster if _NARROWS_ZH.search(around) else slower and _WIDENS_ZH.search(around))
    near = _THAN_EN.sub("", pair.english[max(0, tie.english.start - 60) : tie.english.start])
    near += pair.english[tie.english.start : tie.english.end + 40]
    narrows, widens = bool(_NARROWS_ZH.search(around)), bool(_WIDENS_ZH.search(around))
    fell = narrows and "幅" not in around and _FALLS_EN.search(near)  # a ratio that "fell" narrowed
    if narrows is widens or fell:
        return False
    right, wrong = (_NARROWS_EN, _WIDENS_EN) if narrows else (_WIDENS_EN, _NARROWS_EN)
    return bool(wrong.search(near)) and not right.search(near)


def wrong_qualifiers(pair: Pair) -> Iterator[Finding]:
    """figure-qualifier: "nearly" for 超, "at most" for 不低于, nothing at all for 近 beside its number."""
    for tie in pair.pairing.ties:
        source, english = tie.source, tie.english
        if source.figure is None and not source.fraction:
            continue
        qualifier, words = _exactness(pair, tie)
        if is_told_by_age(pair, qualifier, english):
            continue
        start, end = _told_at(pair, english)
        said = f"the English says “{pair.english[start:end].strip()}”"
        figure = source.figure
        told = is_told_before(pair, qualifier, english)
        if figure and english.qualifier is Qualifier.EXACT and _binds(pair, figure) and not told:
            said = "the English leaves it out"
        elif english.qualifier not in _CONFLICTS[qualifier] or _soon_over(pair, tie):
            continue
        meant = words or (figure and figure.qual_zh) or pair.source[source.start : source.end].strip()
        yield pair.finding(
            "figure-qualifier",
            Severity.MAJOR,
            f"{meant} means “{qualifier.value.replace('_', ' ')}”, {said}.",
            zh=(source.start, source.end),
            en=(min(start, english.start), max(end, english.end)),
        )


def _told_at(pair: Pair, english: Atom) -> tuple[int, int]:
    """Where the words stand that say how exact the English number is; the number where there are none."""
    qualifier, start, end = qualifier_words(pair.english, english.start, english.end)
    return (start, end) if qualifier is english.qualifier and start < end else (english.start, english.end)


def _soon_over(pair: Pair, tie: Tie) -> bool:
    """即将突破100万亿元: "close to" says it too."""
    soon = _ABOUT_TO.search(pair.source, max(0, tie.source.start - 12), tie.source.start)
    return bool(soon) and tie.english.qualifier is Qualifier.NEARLY


def _binds(pair: Pair, figure: Figure) -> bool:
    """True if a qualifier that only a word can tell stands beside this very number.

    力争 may be told by the verb (strive), 最高 too (peak); one before a list holds for its first number.
    """
    word = figure.qual_zh
    if _FROM_TO_ZH.search(pair.source) and _FROM_TO_EN.search(pair.english):
        return False
    beside = pair.source[max(0, figure.start - len(word) - 1) : figure.end + len(word) + 1]
    if word in _ROUNDING and (figure.unit_norm == "%" or {"万", "亿"} & set(figure.raw)):
        return False  # 近30% and 7000多万 are round as they are
    record = _NEAR_RECORD.search(pair.source, max(0, figure.start - len(word)))
    if record and record.start() <= figure.start:
        return False  # 接近100年来最低水平 is near that level
    binding = _BINDING.fullmatch(word) or (
        _AT_THE_TOP.fullmatch(word) and not _TELLS_TOP.search(pair.english)
    )
    return bool(binding) and word in beside


def _exactness(pair: Pair, tie: Tie) -> tuple[Qualifier, str]:
    """How exact the Chinese number is, and a word for it that stands apart (至少可以帮助240位)."""
    if _NOT_OVER.search(pair.source, max(0, tie.source.start - 8), tie.source.start):
        return Qualifier.UP_TO, ""
    downwards = _BROKEN_DOWNWARDS.search(pair.source, max(0, tie.source.start - 9), tie.source.start)
    if downwards:
        return Qualifier.UNDER, downwards[0]
    if tie.source.qualifier is not Qualifier.EXACT:
        return tie.source.qualifier, ""
    if tie.source.fraction and _MORE_THAN_PARTS.match(pair.source, tie.source.end):
        return Qualifier.OVER, "多"
    glossed = _GLOSSED.match(pair.source, tie.source.end)
    if glossed:  # 2000万元（约合280万美元）及以上
        return (Qualifier.AT_LEAST if glossed["way"] == "上" else Qualifier.UP_TO), glossed["word"]
    for qualifier, pattern in (*_APART, *(_OF_A_WHOLE if tie.source.fraction else ())):
        match = pattern.search(pair.source, max(0, tie.source.start - 24), tie.source.start)
        if match:
            return qualifier, match["word"]
    return Qualifier.EXACT, ""
