"""What stands before an act in its own clause: where, with whom or with what it is done, what for.

依托A建设B, 在A打造B, 联合A开展B, 力争新增B.  Says how a clause parts and how its parts are told;
the caller reads both.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.acts import acts_at, acts_first, with_adverb, without_adverbs
from desktop_app.translation.nouns.half_clauses import names_frame, of_a_way
from desktop_app.translation.nouns.noun_words import ReadNoun, table
from desktop_app.translation.nouns.set_acts import set_acts
from desktop_app.translation.telling.clause_lists import bare_deed
from desktop_app.translation.telling.voices import Voice
from desktop_app.translation.words import lexicon
from desktop_app.translation.words.plurals import plural
from desktop_app.translation.words.rule_words import words_of

_Tell = Callable[[str], str | None]

# What an act is aimed at: a plain verb follows in English too.
_TOWARD = words_of("striving for something")
_PLANNED = ("计划", "拟")
_SUPPORT = ("支持", "鼓励", "支持引导", "推动")
_AIMS = re.compile(f"(?P<verb>{longest_first(_TOWARD)})")
_MEANS = "through {a} "  # behind 以; the blank tells it from what stands behind 通过
_FELT = re.compile(
    "(?:the |a new )?(?:sense|spirit|attitude|determination|courage|enthusiasm) "
)  # 以…的责任感: no means
_RELYING = "with the support of {a}"
# 依托经济运行调度机制: one thing, and no deed in it
_MECHANISM = re.compile("(?:调度|协调|联动|会商|运行|工作|保障)(?:机制|体系)$")
_USED = re.compile(r"\b(?:communication|media|online|Internet|digital|information) (?:platforms?|channels?)$")
_SETTINGS = (
    (re.compile("在"), "in {a}", "[内中上]|范围内"),
    (re.compile("(?:充分)?(?:依托|借助)"), _RELYING, ""),
    (re.compile("通过"), "through {a}", ""),
    (re.compile("(?:坚持)?以(?!更)"), _MEANS, "方式|形式|手段|途径"),
    (re.compile("严格按照"), "strictly in line with {a}", ""),
    (re.compile("(?:认真|坚持)?按照"), "in line with {a}", ""),
    (re.compile("面向(?=.{2,}?(?:配售|出售|销售|发放|派发|供应|配租|出租))"), "to {a}", ""),
    (re.compile("面向"), "for {a}", ""),
    (re.compile("(?:紧紧|突出)?(?:围绕|聚焦|瞄准|针对|立足)"), "with a focus on {a}", ""),
    (re.compile("向"), "to {a}", ""),
)
_STEADILY = re.compile("^(?:不断|持续|着力|加快|进一步|扎实|大力)(?=.{4})")  # 在不断提升能力中
_WITH = re.compile("(?:积极|主动|密切)?(?:联合|会同|携手|协同|配合)")
_LOOSE = ("依托", "借助")  # their thing may be one that no list knows
_HAS_FRAME = re.compile(
    "创新|改革|攻坚|引领|带动|牵引|赋能|助力|助推|支撑|服务|促进|推动|推进"
)  # 以A推动B: see frames; 以科技创新…
_AND_ALSO = re.compile("(?<=.{3})(?:(?:以及|[和与])(?=.{3})|并(?:成功)?(?=入选|获评|荣获|获批))")
# 围绕生态文明 + 建设发展理念: the building belongs to what stands in front.
_BUILT_BEFORE = re.compile("建设(?:发展|目标|要求|任务|需要|需求|实际|重点|主题|理念|大局)")
_TAKES_FRONT = ("把", "将")
_GIVEN = re.compile(
    "(?:发放|派发|配售|出售|销售|供应|配租|出租|提供|推介|推荐|开放|输送|拨付|投放|移交|推送)"
)  # what is done to somebody


def in_setting(clause: str, known: ReadNoun, read: ReadNoun, deed: ReadNoun, act: _Tell) -> str | None:
    """在A打造B: the act with where or with whose support it is done."""
    for opening, english, ending in _SETTINGS:
        match = opening.match(clause)
        if match and match[0].endswith(_LOOSE) and _MECHANISM.search(clause) and known(clause[match.end() :]):
            continue
        if match and english.startswith("with a focus") and known(clause[match.end() :]):
            continue  # 围绕消费维权保障等任务: one thing, and no act in it
        for at in _acts(clause, match.end() + 2) if match else ():
            if match is None or (english == "to {a}" and not _GIVEN.match(clause, at)):
                continue
            if (
                _BUILT_BEFORE.match(clause, at)
                or of_a_way(clause[at + 2 :])
                or (english == _MEANS and not _by_means(clause[at:]))
            ):
                continue
            zh = re.sub(f"(?:{ending})$", "", clause[match.end() : at])
            zh = _STEADILY.sub("", zh) if opening.pattern == "在" else zh
            where = known(zh) or (read(zh) if match[0].endswith(_LOOSE) else None)
            if where is None and opening.pattern == "在" and clause[at - 1] == "中":
                where, english = deed(zh), "while {a}"  # 在提升能力中
            told = act(clause[at:]) if where is not None else None
            if where is not None and told:
                english = "with {a}" if english == _MEANS and _FELT.match(where.english) else english
                english = "{a}" if where.english.startswith("at home") else english  # 在国内外
                english = "through {a}" if english == _RELYING and _USED.search(where.english) else english
                told = _one_in_each(told) if where.many and english == "in {a}" else told
                return f"{told} {english.format(a=where.said).rstrip()}"
    return None


_FOUNDED = re.compile(
    "(?P<verb>(?:set up|establish(?:ed)?|build|built|open(?:ed)?|created?)) "
    "(?:an? |the )?“(?P<name>[^“”]+) (?P<kind>[A-Z][a-z]+)”$"
)


def _one_in_each(told: str) -> str:
    """在重点园区设立“法律服务站”: there is one in each of them."""
    founded = _FOUNDED.search(told)
    many = plural(founded["kind"].lower()) if founded else None
    if founded is None or many is None:
        return told
    return f"{told[: founded.start()]}{founded['verb']} “{founded['name']} {many.capitalize()}”"


def _by_means(act: str) -> bool:
    """True for an act behind 以A that has no frame of its own."""
    return _HAS_FRAME.match(act) is None and any(True for _ in acts_at(act))


def joined_by(clause: str, read: ReadNoun, voice: Voice, plain: _Tell) -> str | None:
    """联合A开展B: with whom it is done."""
    match = _WITH.match(clause)
    for at in _acts(clause, match.end() + 2) if match else ():
        who = read(clause[match.end() : at]) if match and "了" not in clause[:at] else None
        deed = bare_deed(plain(clause[at:])) if who is not None else None
        if who is not None and deed is not None:
            return f"{voice.act('work with {} to').format(who.said)} {deed}"
    return None


def toward(clause: str, voice: Voice, plain: _Tell) -> str | None:
    """力争新增B: what is done to do something else."""
    for adverb, rest in without_adverbs(clause):
        match = _AIMS.match(rest)
        if match and match["verb"] in _SUPPORT and _is_act(rest[match.end() :]) is not True:
            continue  # 支持创新平台建设: what is supported is a thing
        deed = bare_deed(plain(rest[match.end() :])) if match else None
        if match is not None and deed is not None:
            if voice.ahead and match["verb"] in _PLANNED:
                return voice.act(deed)  # in a plan everything is planned
            return voice.act(with_adverb(adverb, _TOWARD[match["verb"]])).format(deed)
    return None


def both(zh: str, tell: _Tell, subject: str) -> list[str]:
    """提高投资总量和提升投资效益: two acts of one subject, each of which begins with a verb only."""
    for match in _AND_ALSO.finditer(zh):
        acts = (zh[: match.start()], zh[match.end() :])
        if names_frame(acts[1]) or acts[1] in table("phrase_nouns"):
            continue  # 完善社会保障和救助体系: nothing is done to systems; 提供信息和咨询服务
        told = [tell(one) for one in acts] if subject and all(map(_is_act, acts)) else []
        if told and all(one and one.startswith(subject) for one in told):
            return [one for one in told if one]
    return []


def two_deeds(zh: str, tell: _Tell) -> str | None:
    """扩大内需和深化改革: what is done, and what else, each with a thing of its own."""
    for match in _AND_ALSO.finditer(zh):
        both = (zh[: match.start()], zh[match.end() :])
        if both[1] in table("phrase_nouns"):
            continue
        deeds = [bare_deed(tell(one)) for one in both] if all(map(acts_first, both)) else []
        if len(deeds) == len(both) and all(deeds):
            return " and ".join(deed for deed in deeds if deed)
    return None


def _acts(clause: str, start: int) -> list[int]:
    """Where the act may begin from `start` on: at a verb, or at the one word that is a verb at times."""
    verbs: list[int] = []
    nouns: list[int] = []
    for word in lexicon.tagged(clause):
        at = word.start
        if start <= at and word.text in _TAKES_FRONT:
            verbs.append(at)  # 借助平台 + 把农产品卖到各地
        elif start <= at < len(clause) - 3 and (sure := _is_act(clause[at:])) is not None:
            (verbs if sure or clause[at - 1] in "中内上" else nouns).append(at)  # 在发展中保护…
    built = [at for at in nouns if clause.startswith("建设", at)]  # 依托企业建设创新平台
    return [*verbs, *((built or nouns) if len(built or nouns) == 1 else [])]


def _is_act(clause: str) -> bool | None:
    """True for what begins with a verb, False where that is a noun as often, None for what does not."""
    found = None
    for _, one in without_adverbs(clause):
        if one in set_acts():
            return True
        for _, ways in acts_at(one):
            if not ways[0].noun:
                return True
            found = False
    return found
