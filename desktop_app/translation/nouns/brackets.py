"""What is named by what stands in quotes or brackets beside it.

“入校适应、文化融入”全链条服务 are services that cover both, “模力营”AI生态社区 a community of that name,
“AI基金群” a thing in quotes; 国际校区（一期） is a phase, 操作系统（GMOS） goes by its initials.
Holds no vocabulary but what such words say the make of: the caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words import numerals
from desktop_app.translation.words.area_words import of_whole_area
from desktop_app.translation.words.plurals import singular

_LIST = re.compile(
    "“(?P<all>[^“”⟦⟧]+、[^“”⟦⟧]+)”的?(?P<what>[^“”⟦⟧、]*(?:服务|服务体系|体系|链条|保障|监管|培训|课程))"
)
_HAS_ITS_OWN = re.compile(" (?:for|in|on|of|covering) ")
_NAMED = re.compile("(?P<name>“[^“”⟦⟧、]{2,12}”)(?P<what>[^“”⟦⟧、的两二三四五六七八九十][^“”⟦⟧、的]+)")
_PHASED_NAME = re.compile("(?P<name>“[^“”⟦⟧、]{2,12}”)(?P<n>[一二三四五六])期")
# What has a name of its own; of enterprises and projects the quotes say the kind.
_ONE = re.compile(
    r"\b(?:communit(?:y|ies)|parks?|centers?|clusters?|streets?|blocks?|clubs?|exhibitions?|contests?|competitions?|"
    r"festivals?|carnivals?|camps?|hubs?|towns?|neighborhoods?|plazas?|markets?|fleets?|apps?|networks?|brands?|"
    r"(?:action )?plans?|campaigns?|programs?|initiatives?)$"
)
_SEVERAL = re.compile(r"\b(?:vouchers|coupons|awards|routes|lectures|loans|products|exhibitions|events)$")
# 创新创业“六个一”行动方案, 林芝市“藏南桃谷”二期
_FRONT = re.compile("(?P<front>[^“”⟦⟧、的]{2,10})(?P<rest>“[^“”⟦⟧、]{2,12}”[^“”⟦⟧、的]*)")
_FOR = re.compile(r"”(?: special)? (?:plan|campaign|program|initiative|action plan)$", re.IGNORECASE)
_QUOTED = re.compile("“(?P<what>[^“”⟦⟧、]{3,})”")
_INITIALS = re.compile("(?P<what>[^（）⟦⟧、“”]{4,})（(?P<short>[A-Z][A-Za-z0-9+-]{1,9})）")
_PHASED = re.compile("(?P<what>[^（）⟦⟧、“”]{3,})（(?P<n>[一二三四五六])期）")
_ALSO = re.compile("(?P<what>[^（）⟦⟧、“”]{2,})（(?P<also>[机单项团个][一-龥])）")

_STATES = {
    "筹": "under preparation", "筹建": "under preparation", "筹建中": "under preparation",
    "在建": "under construction", "拟建": "planned", "试运行": "in trial operation",
}  # fmt: skip
_IN_STATE = re.compile(f"(?P<what>.{{3,}})（(?P<state>{'|'.join(_STATES)})）")


def covering(nouns: Nouns, zh: str) -> Noun | None:
    """“入校适应、文化融入”全链条服务; None where the thing, or one item of the list, is unknown."""
    match = _LIST.fullmatch(zh)
    thing = nouns.item(match["what"]) if match else None
    items = nouns.read(match["all"]) if match else None
    if thing is None or items is None or _HAS_ITS_OWN.search(thing.english):
        return None
    return Noun(f"{thing.english} covering {items.said}", thing.many, thing.article)


_TELLS_MORE = re.compile(r"^[a-z].* (?:on|against|for|of|to) ")


def of_that_name(nouns: Nouns, zh: str) -> Noun | None:
    """“模力营”AI生态社区, “藏南桃谷”二期, “AI基金群”; None for a name that is unknown."""
    if (quoted := _QUOTED.fullmatch(zh)) is not None:
        inner = None if quoted["what"] in nouns.names else nouns.item(quoted["what"])
        plain = inner is not None and re.fullmatch(r"[\w -]+", inner.english) is not None
        one = singular(inner.english) if inner and inner.many else None
        if one and plain:
            return Noun(f"“{one.removeprefix('the ')}”", many=False, article=True)
        return (
            Noun(f"“{inner.english.removeprefix('the ')}”", inner.many, inner.article)
            if inner and plain
            else None
        )
    if (front := _FRONT.fullmatch(zh)) is not None:
        return _behind(nouns, front["front"], front["rest"])
    match = _PHASED_NAME.fullmatch(zh) or _NAMED.fullmatch(zh)
    name = _name(nouns, match["name"]) if match else None
    if match is None or name is None:
        return None
    if _TELLS_MORE.search(name.english):
        return None  # “打非治违”专项行动: what it is against stands behind
    if "n" in match.groupdict():
        return Noun(f"Phase {_roman(match['n'])} of {name.english}", many=False)
    thing = nouns.item(match["what"])
    if thing and re.match(r"the [\w -]+ of ", thing.english):
        return None  # “党建+”智慧社区 + 建设: the community has the name
    if thing and _SEVERAL.search(thing.english):
        return Noun(f"{name.english} {thing.english.removeprefix('the ')}", many=True)
    one = (singular(thing.english) or thing.english) if thing and _ONE.search(thing.english) else None
    return Noun(f"the {name.english} {one.removeprefix('the ')}", many=False) if one else None


def _name(nouns: Nouns, zh: str) -> Noun | None:
    """What a name in quotes is; one with brackets of its own too."""
    known = nouns.word(zh)
    named = nouns.names.get(zh[1:-1]) if known is None else None
    return Noun(f"“{named}”", many=False) if named else known


_EXAMPLE = re.compile("(?P<who>[^“”⟦⟧、]{2,12})(?P<one>“[^“”⟦⟧]{2,12}”)等(?P<what>[^“”⟦⟧、]{2,})")


def with_example(nouns: Nouns, zh: str) -> Noun | None:
    """南山博物馆“大成敦煌”等精品展: whose they are, and one of them by its name."""
    match = _EXAMPLE.fullmatch(zh)
    if match is None:
        return None
    who, one, what = nouns.word(match["who"]), _name(nouns, match["one"]), nouns.item(match["what"])
    named = who is not None and re.match("(?:the )?[A-Z]", who.english)
    if not (who and named and one and what and what.many) or re.match(r"the |\d", what.english):
        return None
    return Noun(f"{who.said}'s {what.english} such as {one.english}", many=True)


def _behind(nouns: Nouns, front: str, rest: str) -> Noun | None:
    named, place = nouns.item(rest), nouns.names.get(front) or nouns.place(front)
    if named is None:
        return None
    if whose := of_whole_area(front):  # 全市“无废城市”建设
        return Noun(f"{whose} {named.english.removeprefix('the ')}", named.many)
    if place is not None and not place[:1].isupper():
        return None  # 三大商圈“一店一策”
    if place is not None and _QUOTED.fullmatch(rest):  # 南山区“AI基金群”
        return Noun(f"{place}'s {named.english}", named.many)
    if place is not None:
        phase, _, name = named.english.partition(" of “")
        return Noun(f"{phase} of {place}'s “{name}", many=False) if name else None
    field = nouns.item(front) if _FOR.search(named.english) else None
    return Noun(f"{named.said} for {field.said}", many=False) if field else None


def _roman(zh: str) -> str:
    return numerals.roman(numerals.value(zh))


def with_brackets(nouns: Nouns, zh: str) -> Noun | None:
    """政府管理智能操作系统（GMOS）, 国际校区（一期）, 企业（机构）: a thing, and what brackets say of it."""
    if (half := _IN_STATE.fullmatch(zh)) is not None:
        made = nouns.item(half["what"])
        return Noun(f"{made.english} ({_STATES[half['state']]})", made.many, made.article) if made else None
    match = _INITIALS.fullmatch(zh) or _PHASED.fullmatch(zh) or _ALSO.fullmatch(zh)
    thing = nouns.item(match["what"]) if match else None
    if match is None or thing is None:
        return None
    if "also" in match.groupdict():
        also = nouns.item(match["also"])
        both = also is not None and also.many and thing.many and not _HAS_ITS_OWN.search(thing.english)
        return Noun(f"{thing.english} and {also.english}", many=True) if also and both else None
    behind = match["short"] if "short" in match.groupdict() else f"Phase {_roman(match['n'])}"
    if thing.english.endswith(f"({behind})"):
        return thing
    return Noun(f"{thing.english} ({behind})", thing.many, thing.article)
