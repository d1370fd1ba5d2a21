"""Things named by what is done: 控制污染工作方案 is the work plan for controlling pollution.

Holds no verbs: the caller reads the deeds.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun, heads, noun
from desktop_app.translation.nouns.set_acts import set_act

_ABLE = re.compile("(?P<deed>.{4,})的(?:能力|本领)")
# 促进民营经济发展的政策措施: what is to be done by means of them.
_MEANS_EN = {
    "政策": "policies", "措施": "measures", "举措": "measures", "政策措施": "policies and measures",
    "政策举措": "policies and measures", "若干措施": "measures", "一揽子政策": "a package of policies",
    "政策体系": "the policy system",
}  # fmt: skip
_MEANS = re.compile(
    rf"(?P<n>{VALUE})?(?P<deed>(?P<serves>支持|促进|推动|鼓励|扶持|保障|加快|稳定|扩大|帮助).{{2,}}?|.{{4,}}?)"
    rf"(?P<some>等)?(?(some)的?|(?(serves)的?|的))(?P<what>{longest_first(_MEANS_EN)})(?P<behind>{VALUE})?"
)
# 一系列稳增长、促消费政策: short deeds that many measures serve.
_SERVING = re.compile(
    "(?P<some>一系列|一揽子|若干|更多)(?P<deed>[^的等]{3,}?)(?P<what>(?:政策)?(?:措施|举措)|政策)(?:文件)?"
)
# 促进消费15条措施: how many of them there are.
_SO_MANY = re.compile(
    rf"(?P<deed>[^⟦⟧、的]{{4,}}?)的?(?P<n>{VALUE})的?(?P<what>政策措施|政策举措|措施|举措|政策)"
)
# “强基础、补短板”工作思路: a slogan of deeds, and what it is.
_SLOGAN = re.compile(
    "“(?P<deeds>[^“”]{3,})”的?(?P<what>(?:工作|发展|总体|治理)?(?:思路|要求|目标|理念|原则|方针|路径|战略|行动|活动|工程))"
)
_HOW_MANY = {"一系列": "a series of", "一揽子": "a package of", "若干": "a number of", "更多": "more"}
_CALLED = {
    "思路": "approach of", "要求": "requirement of", "目标": "goal of", "理念": "principle of",
    "原则": "principle of", "方针": "policy of", "路径": "path of", "战略": "strategy of",
    "行动": "campaign for", "活动": "campaign for", "工程": "project for",
}  # fmt: skip
# Verbs whose object is the head itself: a mechanism is built.
_MAKES = re.compile(
    "谋划|储备|策划|包装|争取|申报|招引|构建|建立|建设|健全|完善|优化|打造|形成|实施|落实|执行|探索|创新|推行|制定|出台|构筑|(?:创成|创建|争创|建成|获评|入选).*示范.{1,2}$|(?:细化|量化|兑现).*(?:政策|措施|举措)$"
)

_PAPERS = ("规划", "计划", "方案", "纲要")
_AGAIN = "新一轮"
_DONE = re.compile("了(?!解)")  # 更新了一批设施: what was done, and no thing


def by_deed(zh: str, deed: ReadNoun, to_do: Callable[[str], str | None], say: SayFigures) -> Noun | None:
    """English of `zh`; `deed` reads what is done as a thing, `to_do` as what somebody is to do."""
    told = None if _DONE.search(zh) else _by_deed(zh.removeprefix(_AGAIN), deed, to_do, say)
    if told is None or not zh.startswith(_AGAIN):
        return told
    return Noun(f"a new round of {told.english}", many=False)  # 新一轮稳外贸政策


def _by_deed(zh: str, deed: ReadNoun, to_do: Callable[[str], str | None], say: SayFigures) -> Noun | None:
    if able := _ABLE.fullmatch(zh):
        told = to_do(able["deed"])
        return Noun(f"the ability to {told}", many=False) if told else None
    means = _MEANS.fullmatch(zh)
    if means and (told := to_do(means["deed"])) is not None:
        link = ", including those to" if means["some"] else " to"
        how_many = means["n"] or means["behind"]
        number = f"{CLASSIFIER.sub('', say(how_many)[0])} " if how_many else ""
        return Noun(f"{number}{_MEANS_EN[means['what']]}{link} {told}", many=means["what"][-2:] != "体系")
    serving = _SERVING.fullmatch(zh)
    if serving and (told := to_do(serving["deed"])) is not None:
        return Noun(f"{_HOW_MANY[serving['some']]} {_MEANS_EN[serving['what']]} to {told}", many=True)
    if so_many := _SO_MANY.fullmatch(zh):
        number, told = CLASSIFIER.sub("", say(so_many["n"])[0]), to_do(so_many["deed"])
        many = number.replace(",", "").isdigit() and number != "1"
        return Noun(f"{number} {_MEANS_EN[so_many['what']]} to {told}", many=True) if told and many else None
    slogan = _SLOGAN.fullmatch(zh)
    if slogan and all(map(set_act, slogan["deeds"].split("、"))) and (done := deed(slogan["deeds"])):
        return Noun(f"the {_CALLED[slogan['what'][-2:]]} {done.english}", many=False)
    if _MAKES.match(zh) or (re.search("[、和与及]", zh) and deed(zh)):
        return None  # 加快 + 构建A模式, 坚持 + 实施A战略和B政策: the head is what is made
    for head, pattern in heads(zh, linked=True):
        if zh[: -len(head)].endswith(_PAPERS) or zh.endswith(f"行动{head}"):
            continue  # 总体规划 + 方案: one paper; 行动 + 计划: one plan
        done = deed(zh[: -len(head)]) if pattern.endswith(" for {}") else None
        if done is not None:
            return noun(pattern.format(done.english))
    return None
