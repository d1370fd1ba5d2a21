"""Things told by what is quoted beside them and no name: “体卫融合”社区医院, 人才“积分制”.

What the quotation marks hold must be known as a whole; the caller reads both.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.plurals import singular

_BEFORE = re.compile("(?P<name>“[^“”]{2,16}”)的?(?P<what>[^“”的]{2,})")
_SYSTEM = re.compile("(?P<of>[^“”、的]{2,})(?P<name>“(?:[^“”]{2,6}[制法卡码]|[^“”]{2,6}(?:计划|行动|工程))”)")
# What can stand in no front: an act, a list, a thing with another behind it.
_NO_FRONT = re.compile(r"\b(?:of|for|in|on|to|with|and|the|an?)\b|,")
_INTEGRATED = re.compile("“(?:integration|combination) of [^,”]+”$")
_NO_THING = re.compile(r" (?:of|for|in|on|to|with) |^(?:\d|[A-Z]|an? |more |all |some )|“")


def quoted_beside(nouns: Nouns, zh: str) -> Noun | None:
    """English of a thing and what is quoted beside it; None where there is nothing, or one is unknown."""
    if "“" not in zh:
        return None
    return _named(nouns, zh) or _system(nouns, zh)


def _named(nouns: Nouns, zh: str) -> Noun | None:
    """“生态友好幼儿园”试点区: the “eco-friendly kindergarten” pilot district; “体卫融合”社康 features it."""
    match = _BEFORE.fullmatch(zh)
    name = nouns.word(match["name"]) if match else None
    what = nouns.item(match["what"]) if match and name else None
    if name is None or what is None or _NO_THING.search(what.english.removeprefix("the ")):
        return None
    inner = name.english.strip("“”")
    inner = singular(inner) or inner
    bare = what.english.removeprefix("the ")
    if ", " in inner:  # “科教产研”融通创新
        return Noun(f"{what.english} across {inner}", what.many, what.article)
    if _NO_FRONT.search(inner):
        return None  # a list or an act that no rule has told
    one = singular(bare) if what.many else bare
    return Noun(f"“{inner}” {one or bare}", many=one is None, article=True)


def featuring(nouns: Nouns, zh: str) -> Noun | None:
    """“体卫融合”社区医院: hospitals featuring “integration of …”, which can stand in no front."""
    match = _BEFORE.fullmatch(zh) if zh.startswith("“") and "”的" not in zh else None
    name = nouns.word(match["name"]) if match else None
    what = nouns.item(match["what"]) if match and name and _INTEGRATED.match(name.english) else None
    if name is None or what is None or _NO_THING.search(what.english.removeprefix("the ")):
        return None
    return Noun(f"{what.english} featuring {name.english}", what.many, what.article)


def _system(nouns: Nouns, zh: str) -> Noun | None:
    """人才“积分制”: the “points-based system” for talent."""
    match = _SYSTEM.fullmatch(zh)
    of, name = (nouns.item(match["of"]), nouns.word(match["name"])) if match else (None, None)
    if of is None or name is None or re.search(r" (?:for|of) |^\d|^[A-Z]", of.english):
        return None
    return Noun(f"the {name.english.removeprefix('the ')} for {of.said}", many=False)


def alike(named: str) -> str:
    """What a list quotes as names, with one article: the “A hub”, the “B zone” and the “C park”."""
    return re.sub(r"(^|, | and )an? (?=“)", r"\1the ", named) if "the “" in named else named
