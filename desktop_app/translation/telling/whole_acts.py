"""Clauses that are one act known as a whole: 稳增长, sums spent, accepting somebody's oversight."""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.translation.nouns.acts import with_adverb, without_adverbs
from desktop_app.translation.nouns.set_acts import pushed_act, set_act
from desktop_app.translation.telling.changes import spent
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.clause_sayings import phrase_said
from desktop_app.translation.telling.oversight import overseers, oversight
from desktop_app.translation.telling.voices import OTHER_HEADINGS

_THROUGH = re.compile("(?P<means>[^、和与及]{4,6})(?P<deed>[^、]{3})")
# 文旅融合点燃消费热情: what one thing does for another
_SPURRED = re.compile(
    "(?P<means>[^、和与及，]{2,6}(?:创新|开放|改革|治理|融合|引领|赋能|保障|建设|服务|惠民|教育|监管|转型|帮扶|招商|普法|执法|协商|管理|协作|协同|监督|"
    "宣传|培训|联动|共建|振兴|攻坚|整治|引进|招引))(?P<deed>(?:激活|激发|释放|提升|拉动|助推|温暖|厚植|点燃|凝聚|汇聚|夯实|赢得|丰富|擦亮|增添|筑牢|增强|守护)"
    "[^、，]{2,6})"
)
_LINK = re.compile(r" (?:by|through|with|for|in|of)\b")
_MEANS = re.compile(r" (?:by|through|with)\b")
_DEED = re.compile("(?!building |planning )[a-z]+ing ")


def set_deed(clause: Clause) -> str | None:
    """稳增长: what the table of set acts knows."""
    return _whole(clause, set_act)


def pushed_deed(clause: Clause) -> str | None:
    """推动稳增长: a set act that the clause pushes."""
    return _whole(clause, pushed_act)


def deed_through(clause: Clause) -> str | None:
    """政治引领铸忠诚, 践行初心惠民生: a deed of three characters, and through what or by what it is done."""
    match = _THROUGH.fullmatch(clause.zh)
    plain = set_act(match["deed"]) if match else None
    means = clause.reader.thing(match["means"]) if match and plain else None
    if plain is None or means is None or _LINK.search(plain):
        return None
    deed, is_deed = phrase_said(clause.voice, plain), _DEED.match(means.english) is not None
    if clause.by_us:
        return f"{clause.voice.subject}{deed} {'by' if is_deed else 'through'} {means.said}"
    return None if is_deed else f"{means.said} {deed}"


_WELLBEING = "people's wellbeing"  # what 民生保障 is called for short


def spurred(clause: Clause) -> str | None:
    """科技创新激活发展动能: what was done through what; of what is ours alone."""
    match = _SPURRED.fullmatch(clause.zh) if clause.by_us else None
    means = clause.reader.thing(match["means"]) if match else None
    told = clause.reader.one(match["deed"], active=True) if match and means else None
    if means is None or told is None or not told.startswith(clause.voice.subject) or _MEANS.search(told):
        return None
    how = f"ensuring {_WELLBEING}" if means.english == _WELLBEING else means.said
    return f"{told} {'by' if _DEED.match(how) else 'through'} {how}"


def _whole(clause: Clause, known: Callable[[str], str | None]) -> str | None:
    """English of what we do; `known` gives the verb phrase of what is left without adverbs."""
    if not clause.by_us:
        return None
    voice = clause.voice
    if (sum_spent := spent(clause.zh, clause.say)) is not None:
        return voice.act(sum_spent)
    if (accepted := oversight(clause.zh)) is not None:
        return voice.act("readily accept {}").format(accepted)
    if clause.zh.endswith("监督") and (more := overseers(clause.zh)) is not None:
        return f", {more}"
    for adverb, rest in without_adverbs(clause.zh):
        if plain := known(rest) or known(rest.replace("了", "", 1)):  # 稳住了经济大盘
            if rest.startswith("通过") and re.match("高(?:标准|质量)", clause.zh):
                adverb = "~with high marks"
            if adverb == "continue":
                return f"{voice.act('continue to')} {plain.replace('*', '')}"
            if adverb == "first":  # 率先实现碳达峰: before others do
                return f"{voice.act('take the lead in')} {phrase_said(OTHER_HEADINGS, plain)}"
            return f"{voice.subject}{with_adverb(adverb, phrase_said(voice, plain))}"
    return None
