"""A noun behind an adjective: the order of the two, the article, what takes none.

Knows no words: which adjective stands before which thing is read in `noun_phrases`.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun, with_a

# What takes no modifier in front: 100 projects, a new landscape, full coverage (of parks).
_SET_ARTICLE = (*"0123456789", "a ", "an ", "RMB ", "full coverage")
_AMOUNT_OF = re.compile("(?:number|growth|growth rates?) of (?!the )")
# What is about things, and adjectives that only the things can have: 大型 + 灌区项目前期工作.
_ABOUT = re.compile("(?:preliminary work|guidelines|policies) (?:on|for) (?!the )")
_OF_THINGS = frozenset(("大型", "中型", "小型", "特色", "优势", "主导", "新兴", "未来", "老旧"))
_SEVERAL = ("some", "multiple", "many", "a few", "a small number of")
# Adjectives that go before those that tell the kind: new urban vitality, various rural resources.
_FIRST = re.compile("(?:new|various|multiple|comprehensive|key|major) ")
# Whose development it is, where a word for its way stands behind: agricultural + the approach to development
_FIELDS = frozenset("农业 工业 产业 经济 城市 乡村 农村 城乡 旅游 文化 教育 生态 科技 区域".split())  # noqa: SIM905
_WAY_TO_GROW = re.compile(
    "((?:approach|philosophy|model|mode|pattern|path)(?:es|s)? (?:to|of|for) )(development)$"
)
# 省级三大平台: three provincial-level platforms
_SO_MANY = re.compile("(?:two|three|four|five|six|seven|eight|nine|ten) (?:major )?(?!of )")
_NO_KIND = re.compile(
    "(?:various|multiple|many|all|other|more|existing|some|a|key|major|important|modern|new|quality|national|first-class|large|strategic|[a-z]+-level|"
    "(?:high|higher|better)-[a-z]+|.* .*)$"
)


def modified(adjective: str, english: str, rest: Noun) -> Noun | None:
    """`rest` behind `adjective`, whose English is `english`; None where it takes none."""
    if adjective[0] == "更" and adjective[-1] == "的" and rest.article and rest.english[:1].islower():
        return Noun(with_a(f"{english} {rest.english}"), many=False)  # 更具韧性的体系 is one yet to be
    if _refuses(rest, english):
        return None
    bare = rest.english.removeprefix("the ")
    the = "the " if bare != rest.english else ""
    if bare.startswith(f"{english.rsplit(' ', 1)[-1]} "):  # 农村公路 + 公路安全设施
        bare = bare.partition(" ")[2]
    if bare.startswith(f"{english} "):  # 工业 + 产业体系
        return rest
    if english == "new-era" and bare.startswith("new "):  # 新时代 + 高质量发展新局面
        return Noun(f"{rest.english} in the new era", rest.many, rest.article)
    if (inside := _inside(adjective, english, bare, rest)) is not None:
        return inside
    first = _FIRST.match(bare)
    if first and not _NO_KIND.match(english) and not english.startswith("a "):
        english, bare = f"{first[0]}{english}", bare[first.end() :]
    if adjective.endswith("的") and not rest.many and (the or rest.article):
        return Noun(f"{english} {bare}", many=False, article=True)
    if english.startswith("a "):
        return Noun(f"{english} {bare}", rest.many) if rest.many else None
    return Noun(f"{the}{english} {bare}", rest.many, rest.article)


def _inside(adjective: str, english: str, bare: str, rest: Noun) -> Noun | None:
    """What the adjective says of a part of `rest`; None for nothing of the kind."""
    if amount := _AMOUNT_OF.match(bare):  # 各类事故起数: the accidents are of all kinds, not their number
        inner = modified(adjective, english, Noun(bare[amount.end() :], many=True))
        return Noun(f"the {amount[0]}{inner.english}", many=False) if inner else None
    if adjective in _OF_THINGS and (about := _ABOUT.match(bare)):
        inner = modified(adjective, english, Noun(bare[about.end() :], many=True))
        return Noun(f"{about[0]}{inner.english}", rest.many, rest.article) if inner else None
    if (several := _SO_MANY.match(bare)) and not re.match("new$|various$|[a-z]+er$", english):
        if english == "industrial" and bare.endswith("industries"):  # 工业三大主导产业
            return Noun(f"the {bare} of the industrial sector", many=True)
        return Noun(f"{several[0]}{english} {bare[several.end() :]}", rest.many, rest.article)
    if adjective in _FIELDS and (way := _WAY_TO_GROW.match(bare)):  # 农业 + 发展思路
        return Noun(f"{way[1]}{english} {way[2]}", rest.many, article=True)
    if bare.startswith("all ") and bare == rest.english:  # 政府 + 各部门
        return Noun(f"all {english} {bare.removeprefix('all ')}", rest.many)
    plain = not rest.many and not rest.article and bare == rest.english and " of " not in bare
    if adjective == "各项" and plain:  # 各项安全管理: there is one, of many sides
        return Noun(f"all aspects of {bare}", many=True)
    return None


def _refuses(noun: Noun, adjective: str) -> bool:
    """No "more 100 projects", no "some capacity", no "the more public"."""
    if noun.english.startswith(_SET_ARTICLE):
        return True
    if adjective in _SEVERAL:
        return not noun.many or noun.english.startswith("the ")
    fixed = noun.article or noun.english.startswith("the ") or noun.english[:1].isupper()
    return fixed and re.match(r"more\b|\w+er(?:-|$)", adjective) is not None
