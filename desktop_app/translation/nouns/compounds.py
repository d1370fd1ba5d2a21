"""Things told by two words side by side that are each known as a whole: 山洪 + 应急预案.

The last of all rules of noun phrases: both words must be plain nouns and no verb, and the text must part
between them.  Holds no vocabulary: the caller reads them.
"""

from __future__ import annotations

import re
from itertools import accumulate

from desktop_app.translation.nouns.acts import acts, adverbs, states
from desktop_app.translation.nouns.fields_beside import parts_fields
from desktop_app.translation.nouns.fitting_heads import fitting
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun, fronts, heads, noun, table
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words import lexicon
from desktop_app.translation.words.plurals import singular

_NO_PLAIN = re.compile(
    r"\b(?:of|for|in|on|and|to|with|the|an?|from|between|against|by|at|as|or|all|both)\b|[,(“\"'A-Z\d]"
)
_MOST_FRONT, _MOST_BACK, _MOST = 2, 3, 3  # words: more in a row, and nobody sees what tells the kind of what
_FEWEST = 4  # characters
_LEAST_FRONT = 3
_CHAIN = re.compile(
    r"\b(?:for|of|in|on|to)\b.* for |\bas\b|^(?:an?|the \w+est) "
)  # says already what it is for
# What says how much or in which state, and is no thing that another one qualifies.
_NO_HEAD = re.compile(
    r"\b(?:people|public|masses|others|situation|conditions?|issues?|things?|affairs|aspects?|strength)$"
)
# What says where or when something is, and of nothing of what kind.
_NO_FRONT = re.compile(
    r"(?:大厦|大楼|领域|方面|地方|地区|区域|环节|层面|时期|阶段|情况|问题|以上|以下|年度|全.)$"
)


def compound(nouns: Nouns, zh: str) -> Noun | None:
    """English of two known words that make one thing; None where one is no plain noun, or may be a verb."""
    if len(zh) < _FEWEST:
        return None
    at = 0
    found: list[Noun] = []
    for piece in lexicon.cut(zh)[:-1]:
        at += len(piece)
        front, back = zh[:at], zh[at:]
        told = _joined(front, back, nouns.word) if min(len(front), len(back)) > 1 else None
        if told is not None:
            found.append(told)
    return found[0] if len(found) == 1 else None


def of_first(nouns: Nouns, zh: str) -> Noun | None:
    """粮食 + 单产提升: the increase of the yield of grain, no "grain increase of yields"."""
    for front, _ in fronts(zh):
        pattern, inner = table("phrase_heads").get(zh[len(front) :]), nouns.word(front)
        if pattern is not None and inner is not None:
            return noun(fitting(pattern, inner.english).format(inner.said))
    return None


def thing_for(nouns: Nouns, zh: str) -> Noun | None:
    """劳资纠纷智慧预警系统: a thing with attributes of its own, for what stands before it."""
    head = next(heads(zh, linked=True), None)
    if head is None or "”" in zh or not head[1].endswith(" for {}"):
        return None
    least = len(head[0]) + 2  # of the thing behind, which has an attribute
    for at in reversed(list(accumulate(map(len, lexicon.cut(zh[: -len(head[0])]))))):
        front, back = zh[:at], zh[at:]
        if at < _LEAST_FRONT or len(back) < least or _is_act(front) or _is_act(front[-2:]):
            continue
        one, thing = nouns.word(front), nouns.item(back)
        if one and thing and one.english[:1].islower() and not _NO_FRONT.search(front):
            told = f"{thing.english} for {one.said}"
            return None if _CHAIN.search(told) else Noun(told, thing.many, thing.article)
    return None


def _is_act(zh: str) -> bool:
    return any(zh in known for known in (acts(), adverbs(), states()))


def _joined(front: str, back: str, word: ReadNoun) -> Noun | None:
    pieces = (front, front[-2:], back)  # 金融支持 + 实体经济: what is supported
    if parts_fields(front, back) or _STRONG_BY.fullmatch(back):
        return None  # 人才 + 强校: what it is made strong by
    if back[0] == "新":  # 农业新品种 + 新技术: two things
        return None
    if any(map(_is_act, pieces)) or _NO_FRONT.search(front) or front[-2:] == back[-2:]:  # 好项目大项目
        return None
    one = word(front)
    thing = word(back)
    if one is None or thing is None or _NO_PLAIN.search(one.english) or _NO_PLAIN.search(thing.english):
        return None
    attribute = singular(one.english) or one.english
    several = one.many and attribute == one.english and not attribute.endswith("affairs")
    if several or _NO_HEAD.search(thing.english):
        return None
    if (doubled := thing.english.split()[-1]) in (attribute.split()[-1], f"{attribute.split()[-1]}s"):
        attribute = attribute.rpartition(" ")[0]  # 碳普惠场景 + 应用场景
    if not attribute or not doubled:
        return None
    before, behind = len(attribute.split()), len(thing.english.split())
    if before > _MOST_FRONT or behind > _MOST_BACK or before + behind > _MOST:
        return None
    return Noun(f"{attribute} {thing.english}", thing.many, thing.article)


_STRONG_BY = re.compile("强[校院企所警检行业]")
_OF_ECONOMY = re.compile(
    "(?P<kind>(?:数字|低空|平台|海洋|民营|县域|绿色|循环|银发|首发|夜间)经济)(?P<what>区域.{2,})"
)


def of_economy(nouns: Nouns, zh: str) -> Noun | None:
    """数字经济 + 区域总部: the economy is digital, and not what stands behind it."""
    match = _OF_ECONOMY.fullmatch(zh)
    kind, thing = (nouns.word(match["kind"]), nouns.item(match["what"])) if match else (None, None)
    if kind is None or thing is None or re.search(r" (?:of|for|in|on) |^the |^\d", thing.english):
        return None
    return Noun(f"{kind.english} {thing.english}", thing.many, thing.article)
