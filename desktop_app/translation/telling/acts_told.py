"""Clauses that say what is done: a verb and its thing, what stands around both, and whoever else does it.

健全社会保障体系, 依托园区建设平台, 推动产业升级, 中海油率先应用新技术.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.translation.nouns.acts import Way, acts_at, acts_first, no_act, without_adverbs
from desktop_app.translation.nouns.founded import FOUNDS, founded
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.kept_nouns import kept
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.nouns.numbered_things import MONEY
from desktop_app.translation.nouns.wrongdoing import is_misdeed, is_ours
from desktop_app.translation.telling import circumstances, frames
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.clause_lists import series
from desktop_app.translation.telling.clause_sayings import act_said
from desktop_app.translation.telling.doers import MOVING, MUST, area, doings, may_do
from desktop_app.translation.telling.effects import did
from desktop_app.translation.telling.frame_sayings import in_frame, in_passive
from desktop_app.translation.telling.lone_bodies import lone_body, lone_event
from desktop_app.translation.telling.named_by_deed import named_by_deed
from desktop_app.translation.telling.pushes import brought_about
from desktop_app.translation.telling.time_leads import is_date
from desktop_app.translation.telling.titled_deeds import or_titled
from desktop_app.translation.telling.voices import (
    JOINT,
    PLAN_HEADINGS,
    PLANS,
    RESULTS,
    SUBJECTS,
    States,
    Voice,
)

_FRAMED = re.compile("(?:.{0,4}企业|农户|农民).{2,}(?:支持|扶持|帮扶)|.{2,}(?:招引|引进|培育)|.{2,}案件执行")
_MORE = re.compile("(?P<verb>加大|强化)(?P<what>.{2,}?)(?:的?工作)?力度")
# 鼓励毕业生发展连锁产业: they develop it, and nobody encourages an industry of theirs.
_THEY_DEVELOP = re.compile(
    "(?:企业|农民|农户|群众|毕业生|人才|人员|院校|高校|机构|合作社|主体|青年|妇女|乡镇|村|地区|县区)"
    "发展(?!战略|规划|环境|基金|资金|质量|空间|潜力|壮大|计划|模式|需求|能力|水平|态势|局面|活力|动力|中心|服务|政策|"
    "问题|难题|体系|机制|权|的|专项|研究|联盟|协会|报告|大会|论坛|创新|提供).{3,}"
    "|.*(?:企业|高校|院校|合作社|农户|医院|学校|公司)建设(?!项目|工程|用地|水平|能力|规划|发展|改造|管理|投资|运营|[和与及、的]).{4,}"
)
_VERB = 2  # characters of a bare one
_ADDED = re.compile("新增|净增|增设|新设")
_UPON = re.compile(
    "对.+的.{0,4}(?:控制|管控|管理|监管|监督|监测|评估|考核|审核|审查|检查|排查|约束|研究|分析|统筹|协调|调度|保护)"
)
_WITH_SUCH = re.compile("[^、等]+[与同跟][^与同跟]+等")
_ONE_BY_ONE = "~one after another"
_STRIVEN = ("努力", "奋力", "千方百计", "想方设法", "全力以赴", "竭尽全力")  # adverbs that say how hard
_SOUGHT = ("探索", "研究", "谋划")
_WHOLE = re.compile("(?<=..)全[省市区县镇]$")  # 东莞全市: the place alone
_VALUE = re.compile(VALUE)
_OF_SOMEBODY = ("earn recognition as", "lead", "drive", "spearhead", "underpin", "stimulate")
# Verbs that are nouns as often, but hardly at the head of a plan's clause.
_PLANNED = re.compile("建设|支持|执行|完成|争取|落实|实施|认定|取消|保护|改造|坚持|发展")


def striven(clause: Clause) -> str | None:
    """努力营造良好生态: what a plan works hard for is told as such."""
    return toward(clause) if clause.voice is PLANS and clause.zh.startswith(_STRIVEN) else None


def act(clause: Clause) -> str | None:
    """健全社会保障体系: a verb and what it is done to."""
    return _sought(clause) or _acted(clause)


def _sought(clause: Clause) -> str | None:
    """探索设立产业基金: ways are sought to do something, and nothing that is set up already."""
    for _, rest in without_adverbs(clause.zh):
        verb, _ = next(acts_at(rest), ("", []))
        if verb in _SOUGHT and acts_first(rest.removeprefix(verb)):
            return toward(clause)
    return None


def _acted(clause: Clause) -> str | None:
    for adverb, rest in without_adverbs(clause.zh):
        if stepped := _MORE.fullmatch(rest):  # 加大科技创新力度
            if _FRAMED.fullmatch(stepped["what"]):
                continue  # 企业技改扶持, 龙头企业招引: it has a frame
            rest = f"{stepped['verb']}{stepped['what'].removeprefix('对')}"
        if no_act(rest, clause.reader.nouns.termbase) or (adverb == _ONE_BY_ONE and rest[0] == "获"):
            continue  # 先后获得荣誉12项: honors are told of whoever won them
        for zh, ways in acts_at(rest):
            if _is_half(zh, rest):
                continue
            if clause.voice.subject in SUBJECTS and not _may_say(clause, zh, rest[len(zh) :]):
                continue
            what = _object(clause, ways[0], zh, rest[len(zh) :].removeprefix("了"))
            way = next((way for way in ways if what and way.when.search(what.english)), None)
            if what is not None and way is not None and not _names_crime(zh, rest, what):
                if way.plain in _OF_SOMEBODY and not clause.ours:
                    return None  # the one named before was recognized, or leads
                return act_said(clause.voice, way, what, adverb, active=clause.active)
    return None


def _is_half(verb: str, zh: str) -> bool:
    """完成编制 + 工作: it is the drafting that is completed; 鼓励 + 毕业生发展连锁产业: they develop it."""
    if zh[len(verb) :] == "工作" and len(verb) > _VERB:
        return True
    return verb in MOVING and _THEY_DEVELOP.search(zh) is not None


_DONE_TO = ("建设", "打造", "培育", "实施", "完善", "构建", "建立", "改造")
_PROSECUTED = ("批捕", "批准逮捕", "逮捕", "起诉", "提起公诉", "公诉")
_OF_LAW = re.compile(
    r"\b(?:people|persons?|suspects?|defendants?|criminals?|cases?|crimes?|offen[cs]es?|members|officials)\b"
)
_CRIME = re.compile(r"(?:犯罪|案件?)(?:⟦\d+⟧)*$")
_DOES_HARM = ("破坏", "危害", "侵犯", "侵害", "污染", "扰乱", "妨害", "侵占", "挪用")


def _names_crime(verb: str, zh: str, what: Noun) -> bool:
    """批捕污染、破坏环境犯罪⟦0⟧: neither is pollution arrested, nor is a crime damaged."""
    if verb in _PROSECUTED:
        return _OF_LAW.search(what.english) is None
    return verb in _DOES_HARM and _CRIME.search(zh) is not None


def _did_wrong(who: Noun, rest: str) -> bool:
    """部分项目多计工程价款: whatever it is said of, somebody did it wrong."""
    wrong = is_misdeed(rest) or "违规" in rest
    return wrong and not (MONEY.match(who.english) or is_date(who.english))


def _may_say(clause: Clause, verb: str, what: str) -> bool:
    """False for what we never say of ourselves: in results it was done by nobody knows whom."""
    ours = clause.ours and (is_misdeed(clause.zh) or is_misdeed(verb))
    return not ours and is_ours(verb, what, clause.say)


def _object(clause: Clause, way: Way, verb: str, zh: str) -> Noun | None:
    """What is acted upon; a verb that is a noun as often has none that no list knows."""
    if verb == "加快" and zh in _DONE_TO:
        return None  # 加快建设和改造提升基地: what is built stands further on
    one = founded(zh, clause.known) if verb in FOUNDS else None
    known = one or clause.known(zh) or named_by_deed(clause.reader, zh) or _sum(clause, zh)
    if known is None and verb in ("加强", "强化") and _UPON.fullmatch(zh):  # 对用地指标的整体控制
        known = clause.known(zh[1:])
    if known is not None or not clause.is_open:
        return known
    planned = clause.voice.ahead and _PLANNED.fullmatch(verb)
    if clause.voice.subject in SUBJECTS and way.noun and not planned:
        return None
    return kept(clause.reader.nouns, zh, loose=way.deed and clause.by_us)


def _sum(clause: Clause, zh: str) -> Noun | None:
    """超范围支出⟦0⟧: what was done wrong with so much money."""
    if not (_VALUE.fullmatch(zh) and is_misdeed(clause.zh)):
        return None
    (said,) = clause.say(zh)
    return Noun(said, many=False) if MONEY.match(said) else None


_FOR_YEARS = "~for "  # 连续三年


def framed(clause: Clause) -> str | None:
    """把A纳入B: a verb with several things, each in its place."""
    all_found = [
        found
        for adverb, rest in without_adverbs(clause.zh)
        if not adverb.startswith(_FOR_YEARS)  # see telling.streaks_told
        for found in frames.framed(rest)
    ]
    told = next(filter(None, (_in_frame(clause, found) for found in all_found)), None)
    if told or clause.ours:
        return told
    return next(filter(None, (_in_frame(clause, found, passive=True) for found in all_found)), None)


def _in_frame(clause: Clause, found: frames.Framed, *, passive: bool = False) -> str | None:
    read = _built(clause) if found.frame.english.startswith("build {") else clause.read
    news = found.frame.manner is frames.Manner.NEWS  # A荣获B: who it was may be the body that reports
    things = {
        name: (lone_body(zh) if news and name == "a" else None) or _in_place(clause, name, zh, read)
        for name, zh in found.things.items()
    }
    if any(noun is None for noun in things.values()):
        return None
    known = {name: noun for name, noun in things.items() if noun}
    tell = in_passive if passive else in_frame
    return tell(clause.voice, found.frame, known, active=clause.active)


def _built(clause: Clause) -> ReadNoun:
    """与高校共建研究院 is one institute."""
    return lambda zh: founded(zh, clause.known) or clause.read(zh)


def _in_place(clause: Clause, name: str, zh: str, read: ReadNoun) -> Noun | None:
    if name in (frames.YEAR, frames.NUMBER):
        return Noun(zh, many=False)
    if name == "v":
        return clause.reader.deed(zh, open=clause.is_open)
    return (or_titled(clause) if name == "a" and zh[0] == "“" else read)(zh)


def pushed(clause: Clause) -> str | None:
    """推动居民收入稳步增长: what we bring about, in a frame of its own or by how it then fares."""
    told = framed(clause)
    return told or (brought_about(clause.zh, clause.known, clause.voice) if clause.ours else None)


def around(clause: Clause) -> str | None:
    """在A打造B, 联合A开展B: an act with where or with whom it is done."""
    told = circumstances.in_setting(
        clause.zh, clause.known, clause.read, clause.reader.deed, lambda one: _deed(clause, one)
    )
    if told or not clause.by_us:
        return told
    return circumstances.joined_by(clause.zh, clause.read, clause.voice, _plain(clause))


def _deed(clause: Clause, zh: str) -> str | None:
    """What is done in its setting: a verb and its thing, or any other deed of ours."""
    if told := act(clause.with_zh(zh)):
        return told
    told = clause.reader.one(zh, active=clause.active) if clause.by_us else None
    return told if told and told.startswith(clause.voice.subject) and told[-1:] != "," else None


def toward(clause: Clause) -> str | None:
    """力争新增B: what is done to do something else."""
    return circumstances.toward(clause.zh, clause.voice, _plain(clause)) if clause.by_us else None


def _plain(clause: Clause) -> Callable[[str], str | None]:
    """Reads what is done as a heading does: "add 90 first stores"."""
    return clause.reader.in_voice(PLAN_HEADINGS, open=clause.is_open).read


def others_did(clause: Clause) -> str | None:
    """中海油率先应用…: what somebody else does, who is known by name or kind."""
    reader, voice = clause.reader, clause.voice
    if voice not in (RESULTS, PLANS):
        return None
    for zh, rest in doings(clause.zh, reader.nouns.names):
        if not voice.ahead and len(zh) + len(rest) < len(clause.zh):
            continue  # 党组书记要履行责任: what somebody must do was not done
        if _ADDED.match(zh) or _WITH_SUCH.match(zh):
            continue  # 新增养老 + 服务床位: nobody's deed; 国企与民企等资本合作: with whom it was done
        who = area(zh) or lone_body(zh) or clause.known(_WHOLE.sub("", zh))
        drew = None if voice.ahead else did(reader.brought(rest) or "")
        if drew and (anybody := who or (kept(reader.nouns, zh) if reader.open else None)):
            anybody = lone_event(zh, clause.known) or anybody
            return f"{anybody.said} {drew}"  # 展区吸引5万人次观展: whatever it is, it needs no will
        if who is None or not (may_do(who, rest) or _did_wrong(who, rest)):
            continue
        will = "must " if MUST.match(clause.zh, len(zh)) else "will "
        theirs = Voice(f"{who.said} {will if voice.ahead else ''}", voice.form, States.NEVER)
        told = reader.in_voice(theirs, open=reader.open).read(rest)
        if told is not None and told.startswith(theirs.subject):
            deeds = series(told.removeprefix(theirs.subject).split(JOINT))
            return theirs.subject + re.sub(r"\bour\b", "its", deeds)
    return None
