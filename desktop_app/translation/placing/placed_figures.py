"""Figures as candidates for placing: where they stand, how far they reach, what stands for them.

The figures room words an amount; here it is fitted to the sentence, whose verb may be the qualifier.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.figures.english import wording
from desktop_app.figures.model import Figure, Qualifier
from desktop_app.translation.model import ProtectedSpan, SpanKind
from desktop_app.translation.placing.spans import Candidate

# Units whose Chinese measure word stays behind the number: it tells the engine what is counted.
_COUNTED = frozenset({"count", "persons", "person-times", "households", "household-times", "times"})
# 时速120公里, 每秒28米: the English unit says it.
_SPEEDS = {"km/hour": ("每小时", "时速"), "m/second": ("每秒钟", "每秒")}
# Qualifiers that are the sentence's verb: the engine needs them to build it.
_ROSE = re.compile("增加|增长|减少|提高|下降|扩大|缩短|新增|增")
_VERBS = frozenset({"突破", "破", "超过", "跨过", "迈过", "跃过", "达到", "力争", "前"})
# Of these, the ones whose meaning an engine may lose ("reached"): the figure says it once more.
_SAID_AGAIN = frozenset({"突破", "超过"})
_SHARE = re.compile("^[一二三四五六七八九]成[半一二三四五六七八九]?$|分之")
# 一千零五十户, 二百三十六公里: numerals that engines miscount; 三百人 and 八个 they read well.
_LONG_NUMERAL = re.compile("[一二两三四五六七八九](?:千[零一二两三四五六七八九]|百[零一二三四五六七八九])")
_SUM = re.compile("[一二两三四五六七八九][百千](?:元|美元)|[一二三四五六七八九]?十元")  # 处五百元罚款
_FALLING = re.compile("(?:下降|减少|下跌|下滑|降低|回落|降幅|跌幅)[了为达]?$")
_MINUS = re.compile("^[-－−–]\\s*\\d")
# 第13次获评 is for the 13th time; 第7次全国人口普查 is the seventh one.
_HAPPENED_AGAIN = re.compile("(?:成功|再次)?(?:[获荣入当蝉夺跻摘登]|被[评认列授]|举办|承办|召开|实现|突破)")


def figure_candidates(plain: str, text: str, figures: Sequence[Figure]) -> list[Candidate]:
    """The figures of `plain` that are worth placing, each as it stands inside the sentence."""
    found = []
    for figure in figures:
        at = figure.start
        if not text.startswith(figure.raw, at) or not _worth_placing(figure):
            continue
        start, end = _reach(figure, at)
        speed = _SPEEDS.get(figure.unit_norm, ())
        start -= len(next((zh for zh in speed if plain[:start].endswith(zh)), ""))
        below = figure.unit_norm == "°C" and plain[:start].endswith("零下")
        start -= len("零下") * below
        if not 0 <= start < end <= len(plain):
            continue
        told = _FALLING.search(plain[:start]) is not None
        english = _in_place(figure, told=told)
        if below:
            english = f"{_in_place(figure).replace('-', '', 1)} below zero"  # about -5°C: the sign is said
        if figure.unit_norm == "times" and figure.raw.startswith("第"):
            english = _occasion(figure, behind=plain[end:])
        span = ProtectedSpan(SpanKind.FIGURE, start, end, plain[start:end], english, figure.id)
        found.append(Candidate(span))
    return found


def _occasion(figure: Figure, behind: str) -> str:
    """第13次: of what happened again, or of something that has a number."""
    ordinal = wording.amount(figure)
    return f"for the {ordinal} time" if _HAPPENED_AGAIN.match(behind) else ordinal


def _reach(figure: Figure, at: int) -> tuple[int, int]:
    """Span of the figure with its qualifier word (超…, …以上), if its English says that word."""
    if _keeps_qualifier_outside(figure):
        return at, at + len(figure.raw)
    return at - (figure.start - figure.outer_start), at + (figure.outer_end - figure.start)


def _keeps_qualifier_outside(figure: Figure) -> bool:
    """True when the qualifier word stays in Chinese: it is the verb, or nobody knows where it stands."""
    known = figure.outer_start <= figure.start < figure.end <= figure.outer_end
    is_verb = figure.qual_zh in _VERBS and not figure.raw.startswith(figure.qual_zh)
    return is_verb or not known or _parted_by_verb(figure)


def _parted_by_verb(figure: Figure) -> bool:
    """大约增加了两万种: the verb stands between, and is no part of the figure."""
    at = figure.sentence_zh.find(figure.raw)
    between = figure.sentence_zh[max(at - (figure.start - figure.outer_start), 0) : max(at, 0)]
    led = bool(figure.qual_zh) and between.startswith(figure.qual_zh)
    return led and _ROSE.search(between) is not None


def _worth_placing(figure: Figure) -> bool:
    """Western digits, shares and numbers with 万 or 亿 are placed; 八个 and 首位 read well in Chinese.

    Rounds (两轮) and a round sum with a qualifier (近百部) do not: engines wrote wheels, and over a hundred.
    """
    if figure.vague:
        return False
    round_sum = figure.raw[0] in "百千" and figure.qualifier is not Qualifier.EXACT
    told = any(char.isdigit() or char in "万亿" for char in figure.raw) or _SHARE.search(figure.raw)
    told = told or figure.unit_norm in ("kW", "kWh") or _LONG_NUMERAL.match(figure.raw)
    told = told or _SUM.fullmatch(figure.raw)
    return bool(told) or round_sum or (figure.unit_norm == "rounds" and figure.value > 1)


def _in_place(figure: Figure, *, told: bool = False) -> str:
    """English of the figure as it stands inside the sentence, measure word kept for counts.

    `told`: the sentence's verb says that it fell.
    """
    if figure.qual_zh not in _SAID_AGAIN and figure.qual_zh and _keeps_qualifier_outside(figure):
        figure = replace(figure, qual_zh="", qualifier=Qualifier.EXACT)
    amount = wording.amount(figure)
    if _MINUS.match(figure.raw) and amount[:1].isdigit() and not told:
        amount = f"-{amount}"  # 增速为-5.2%: no verb of the sentence says that it fell
    if figure.unit_norm == "rank" and figure.qual_zh == "前":
        return f"the {amount}"  # 前20位: the top 20
    if figure.unit_norm == "rank" and figure.raw.startswith("百强"):
        return f"{amount} among the top 100"
    if figure.unit_norm == "TEU":
        return f"{amount} TEUs"
    if figure.unit_norm in _COUNTED:
        amount = re.sub(" times?$", "", amount)
        classifier = re.sub("（.*", "", figure.unit_zh).lstrip("万亿千百余多 ")
        if figure.unit_norm == "count" and classifier == "户":
            classifier = "家"  # 440万户 of firms are no households
        return f"{amount} {classifier}".rstrip()
    return amount
