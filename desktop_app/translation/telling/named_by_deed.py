"""Things named by what they do or by what is done by means of them.

促进民营经济发展的政策措施 are policies to promote it; 损害群众利益的行为 are acts that harm the people's
interests.
"""

from __future__ import annotations

import re
from functools import partial

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.by_deeds import by_deed
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.telling.clause import Reader
from desktop_app.translation.telling.deeds_to_do import to_do
from desktop_app.translation.words.rule_words import words_of
from desktop_app.translation.words.verb_forms import participle_of, past_of, singular_of

# Heads that do something: 提升服务企业的水平 is no level that serves enterprises.
_DOERS = words_of("what may do something")
_RELATIVE = re.compile(f"(?P<deed>[^，。；]{{4,}})的(?P<who>[^的、]{{0,10}}(?:{longest_first(_DOERS)}))")
# 实施规划储备的项目: they are planned, and do nothing
_PLANNED = re.compile("(?:规划|计划|谋划)(?:储备|实施|建设|布局|安排|推进)$")
_NOT = "未"
_USED = re.compile("(?:专门|主要)?用于(?P<deed>[^，。；]{3,})的(?P<what>[^的、]{2,12})")
_ON = re.compile(
    "关于(?P<about>[^，。；的]{3,})的(?P<what>[^的、，]{0,6}(?:措施|意见|建议|政策|条例|办法|方案|决定|规定|文件|议案|提案))"
)
_DECIDED = re.compile(
    "(?P<who>[^，。；的]{2,16}?)关于(?P<about>[^，。；]{2,})的"
    "(?P<what>(?:战略|工作|重大|重要)?(?:决策部署|决策|部署要求|部署|要求|指示|论述)(?:精神)?)"
)
# What is built, held or finished: the head is its object.
_OBJECT = re.compile(
    "(?:谋划|储备|策划|争取|申报|招引|引进|构建|建立|建设|健全|完善|优化|打造|形成|落实|执行|推行|制定|出台|培育|加强|强化|加大|"
    "提升|提高|增强|扩大|推进|推动|加快|深化|举办|组建|成立|开展|发展|做[好强优大]|抓好|确保|坚持|发挥|营造|激发|夯实)"
)


def named_by_deed(reader: Reader, zh: str) -> Noun | None:
    """English of `zh`; None where it is named otherwise, or a piece of it is unknown."""
    named = by_deed(zh, reader.deed, partial(to_do, reader), reader.nouns.say)
    return named or _used(reader, zh) or _on_doing(reader, zh) or doing(reader, zh)


def _used(reader: Reader, zh: str) -> Noun | None:
    """用于支持科技创新的专项资金: special funds used for supporting it."""
    match = _USED.fullmatch(zh)
    what, deed = (reader.nouns.read(match["what"]), reader.deed(match["deed"])) if match else (None, None)
    if what is None or deed is None:
        return None
    return Noun(f"{what.english} used for {deed.english}", what.many, what.article)


def _on_doing(reader: Reader, zh: str) -> Noun | None:
    """省委、省政府关于扩大内需的工作部署: what somebody has decided on doing something, or on a thing."""
    match = _DECIDED.fullmatch(zh)
    if match is None:
        return _measures_on(reader, zh)
    who, what = reader.nouns.read(match["who"]), reader.nouns.read(match["what"])
    about = reader.deed(match["about"]) or reader.nouns.read(match["about"])
    if who is None or what is None or about is None:
        return None
    return Noun(f"{what.english} of {who.said} on {about.said}", what.many, article=True)


def _measures_on(reader: Reader, zh: str) -> Noun | None:
    """关于优化营商环境的28条措施: what is said or laid down about doing something."""
    match = _ON.fullmatch(zh) if "⟦" in zh else None  # other papers have names of their own
    what, deed = (reader.nouns.read(match["what"]), reader.deed(match["about"])) if match else (None, None)
    if what is None or deed is None or re.search(" (?:on|for|of) ", what.english):
        return None
    return Noun(f"{what.english} on {deed.english}", what.many, what.article)


def doing(reader: Reader, zh: str) -> Noun | None:
    """掌握核心技术的企业: who or what does something; None for anything else."""
    match = _RELATIVE.fullmatch(zh.removeprefix(_NOT))
    if match is None or _OBJECT.match(zh) or _PLANNED.search(match["deed"]):
        return None  # 规划储备的项目: they are planned
    who = reader.nouns.read(match["who"])
    deed = to_do(reader, match["deed"]) if who is not None else None
    if who is None or deed is None or re.search(r" (?:that|who|of) |^\d", who.english):
        return None
    does = deed if who.many else singular_of(deed)
    if zh.startswith(_NOT):  # 未完成任务的部门
        does = f"{'have' if who.many else 'has'} not {participle_of(past_of(deed))}"
    link = (
        "who"
        if _DOERS[max((one for one in _DOERS if match["who"].endswith(one)), key=len)] == "who"
        else "that"
    )
    return Noun(f"{who.english} {link} {does}", who.many, who.article) if does else None
