"""Places as histories name them: 长沙郡 is Changsha Commandery, 楚地 the State of Chu.

What no list knows is spelt, as every unit of the past is a name before its kind.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.profiles.wheres import named
from desktop_app.translation.words import pinyin
from desktop_app.translation.words.rule_words import words_of

_KINDS = words_of("kind of place in history")
_STATES = words_of("state of old China")
_STATE = re.compile(rf"(?:古|春秋)?(?P<state>{longest_first(_STATES)})[国地境]?")
_UNIT = re.compile(
    rf"(?P<own>(?![原析置改设属隶为与和及第各全本该新])[{HAN}]{{1,3}}?)(?P<kind>{longest_first(_KINDS)})"
)
_NUMBERED = re.compile("第[一二三四五六七八九十]+区")
_DEED = re.compile("[撤改设置][县市区镇乡]")  # 撤县设市
_COUNT = re.compile("[一二两三四五六七八九十几数各多]$")
#: What such a place looks like, for patterns of clauses.
UNIT = rf"[{HAN}]{{1,8}}"


def old_unit(zh: str, nouns: NounReader) -> str | None:
    """English of one place of a history; None for what is no name."""
    if state := _STATE.fullmatch(zh):
        return _STATES[state["state"]]
    if _NUMBERED.fullmatch(zh) or _DEED.search(zh):
        return None
    listed = nouns.termbase.lookup(zh)
    if listed is not None and listed.domain == "place":
        return listed.en
    inside = _inside(zh, nouns)
    if inside is not None:
        return inside
    unit = _UNIT.fullmatch(zh)
    if unit is not None and not _COUNT.search(unit["own"]):
        kind = _KINDS[unit["kind"]]
        own = unit["own"] if len(unit["own"]) > 1 or kind.startswith("{}") else zh
        return kind.format(pinyin.spell(own)) if "{}" in kind else f"{pinyin.spell(own)} {kind}"
    known = named(zh, nouns.said)
    return known if known and known[:1].isupper() else None


_NESTED = re.compile(
    rf"(?P<outer>[{HAN}]{{2,4}}?(?:省|市|地区|专区|府|州|郡|道|路|县))(?P<inner>[{HAN}]{{2,4}}?(?:县|区|州|镇|乡|公社))"
)


def _inside(zh: str, nouns: NounReader) -> str | None:
    """湖南省湘潭专区: the smaller one first."""
    match = _NESTED.fullmatch(zh)
    if match is None:
        return None
    outer, inner = old_unit(match["outer"], nouns), old_unit(match["inner"], nouns)
    return f"{inner}, {outer}" if outer and inner else None


def old_units(zh: str, nouns: NounReader) -> list[str] | None:
    """Each of a list of such places, 石门、黄坪两镇 with the kind that they share."""
    shared = re.fullmatch(
        rf"(?P<names>.+[、和与].+?)[两二三四五六七八九十](?P<kind>{longest_first(_KINDS)})", zh
    )
    parts = re.split("[、和与]", shared["names"] if shared else zh)
    kind = shared["kind"] if shared else ""
    told = [old_unit(part if part.endswith(kind) and kind else f"{part}{kind}", nouns) for part in parts]
    known = [one for one in told if one]
    return known if len(known) == len(told) else None
