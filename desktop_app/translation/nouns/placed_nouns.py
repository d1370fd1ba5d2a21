"""Things of a place: 深圳市营商环境 is Shenzhen's business environment, 南山区博物馆 the district's museum.

Knows which places own nothing in English; the caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.translation.model import Term
from desktop_app.translation.nouns.mutual import between_places
from desktop_app.translation.nouns.noun_words import Noun, noun, with_a
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.nouns.single_things import OF_A_PLACE, one_of

# Places that own nothing in English, or want an article of their own.
_NO_OWNER = re.compile(
    r"\b(?:River|Lake|Sea|Bay|Basin|basin|Delta|Area|area|Belt|Zone|Mountains?|Islands?|region|Strait|Plateau|Plain|Road|"
    r"Canal|China)\b|s$"
)
_OWNS = re.compile(r"\b(?:City|Town|District|County|Park|Campus|Port|Airport|Station)$")
_THERE = re.compile(r" in (?:the )?[\w -]*(?:village|community|district|park|zone|area)s?$")
_SIDES = {
    "东部": "east", "南部": "south", "西部": "west", "北部": "north", "中部": "center", "东北部": "northeast",
    "西北部": "northwest", "东南部": "southeast", "西南部": "southwest",
}  # fmt: skip
_SIDE = re.compile(f"(?P<side>{'|'.join(_SIDES)})(?P<what>[^、的和与]{{3,}})")
_KEY_AREAS = re.compile("重点(?:区域|地区)(?P<what>(?:大气|空气|生态|水|土壤|安全|风险|环境).{2,})")


_GROUNDS = re.compile("(?:Base|Park|Zone|Area)$")
_PROVINCE = re.compile(r"\b(?:Province|Autonomous Region)$")
_PLAIN = re.compile(r"(?:(?!(?:of|for|in|at) )[a-z-]+ )*[a-z-]+")
_PROJECTS = re.compile(r"(?:(?!of |for |in |and |the )[a-z-]+ )+projects")


def placed(nouns: Nouns, zh: str) -> Noun | None:
    """What is in a place or belongs to it; None where no place stands in front of a known thing."""
    key = _KEY_AREAS.fullmatch(zh)
    thing = nouns.item(key["what"]) if key else None
    if thing is not None and not re.search(r" in |^\d|^[A-Z]", thing.english):
        return Noun(f"{thing.english} in key areas", thing.many, thing.article)
    if (aside := _aside(nouns, zh)) is not None:
        return aside
    place = next((m for m in nouns.termbase.find(zh) if m.start == 0), None)
    if place is None or place.term.domain not in ("place", "landmark") or place.end == len(zh):
        return None
    first = re.split("[、和与及]", zh, maxsplit=1)[0]
    if place.end < len(first) < len(zh) and first in nouns.names:
        return None  # 南头中学、育才中学等学校: the place is in the first one's name
    rest = nouns.word(zh[place.end :])
    if rest is not None and rest.english[:1].isupper():
        return noun(body_of(place.term.en, rest.english), name=True)
    rest = rest or nouns.item(zh[place.end :])
    if rest is None or _THERE.search(rest.english):
        return None  # 白石洲 + 城中村消防: in its village, and not its own
    return _there(place.term, rest, zh)


_PARTY = "CPC "
_LEVEL_OF = re.compile(" (?:Province|City|District|County|Banner)$")  # which the body's name says itself


def body_of(place: str, body: str) -> str:
    """A body with its place: Department of Finance of Guangdong Province, CPC Luzhou Municipal Committee."""
    if body.startswith(_PARTY):
        return f"{_PARTY}{_LEVEL_OF.sub('', place)} {body.removeprefix(_PARTY)}"
    behind = ", " in place or _PROVINCE.search(place)
    return f"{body} of {place}" if behind else f"{place} {body}"


def _there(place: Term, rest: Noun, zh: str) -> Noun | None:
    """What lies in a place of the termbase, or is its own."""
    owns = _OWNS.search(place.en) or not _NO_OWNER.search(place.en)
    if not owns and _GROUNDS.search(place.en) and _PLAIN.fullmatch(rest.english):
        return Noun(f"{rest.english} in the {place.en}", rest.many, rest.article)  # 深超总居住用地
    if not owns and _PROJECTS.fullmatch(rest.english):  # 深圳湾水质提升工程
        return Noun(f"{place.en} {rest.english}", many=True)
    if not rest.english[:1].islower() or not owns or place.en[:1].islower():
        return None
    one = one_of(rest, zh, OF_A_PLACE)
    if rest.many and rest.english.endswith(" central cities"):  # 锦州区域中心城市: what it is to become
        return Noun(f"{place.en} as {with_a(rest.english.removesuffix('cities'))}city", many=False)
    bare = re.sub("^(?:the|an?) ", "", one or rest.english)
    if bare.startswith("more "):
        return Noun(f"{bare} in {place.en}", many=True)  # 长子县更多项目
    if re.match(r"(?:(?:over|at least|about|nearly) )?\d", bare):
        return None if " for " in bare else Noun(f"{bare} in {place.en}", rest.many)  # 深圳⟦0⟧家企业
    said = between_places(place, bare) or f"{place.en}'s {bare}"
    return Noun(said, rest.many and one is None)


def _aside(nouns: Nouns, zh: str) -> Noun | None:
    """南部 + 虚拟大学园: what has a name of its own lies in the south."""
    match = _SIDE.fullmatch(zh)
    named = nouns.word(match["what"]) if match else None
    if match is None or named is None or not re.match(r"(?:the )?[A-Z][a-z]", named.english):
        return None
    return Noun(f"{named.said} in the {_SIDES[match['side']]}", named.many)
