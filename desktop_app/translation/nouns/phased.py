"""Things with their phase or batch: 二层连廊（第二批）建设, 沙河东路北延（一期）, 福利中心三期护理院.

Says where the phase stands in English; the caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.plurals import singular

_NUMBERS = "一二三四五六"
_ROMAN = dict(zip(_NUMBERS, ("I", "II", "III", "IV", "V", "VI"), strict=True))
_ORDINAL = dict(zip(_NUMBERS, ("first", "second", "third", "fourth", "fifth", "sixth"), strict=True))
_IN_BRACKETS = re.compile(
    f"(?P<what>[^（）、⟦⟧]{{2,}})（(?:第?(?P<batch>[{_NUMBERS}])批|第?(?P<phase>[{_NUMBERS}])期)）"
    "(?P<rest>[^（）、⟦⟧]*)"
)
_PART = re.compile(f"(?P<whole>[^（）、⟦⟧]{{3,}}?)(?P<phase>[{_NUMBERS}])期(?P<part>[^（）、⟦⟧]{{2,}})")
_LETTER = re.compile("(?P<whole>.{3,}(?:区|园|村|苑|城|基地))(?P<part>[A-Z]\\d?(?:区|座|栋|馆|地块|标段))")
_VERSION = re.compile(r"(?P<what>[^“”、，⟦⟧\d]{2,8})(?P<version>\d\.\d)(?P<kind>[一-龥]{2,4})")
_KINDS = {
    "体系": "system", "平台": "platform", "模式": "model", "系统": "system", "行动": "campaign",
    "计划": "program", "方案": "plan", "政策": "policy", "改革": "reform", "版本": "version",
    "行动计划": "action plan", "工程": "project",
}  # fmt: skip
_LINE = re.compile(
    f"(?P<line>[^（）、⟦⟧]*(?:号线|铁路|高速|城际|地铁|大道|快速路))(?P<phase>[{_NUMBERS}])期(?:工程|项目)?"
)
_PROJECT = re.compile(f"(?P<whole>[^（）、⟦⟧“”的]{{3,}}?)(?P<phase>[{_NUMBERS}])期(?:工程|项目)?")
_WORKS = {
    "升级改造": "upgrading",
    "改造": "renovation",
    "扩建": "expansion",
    "改扩建": "expansion",
    "迁建": "relocation",
}
_WORK_OF = re.compile(
    f"(?P<place>[^（）、⟦⟧]{{2,6}}?)(?P<work>{longest_first(_WORKS)})(?P<what>[^（）、⟦⟧]{{2,6}})"
)
_OF_WORK = re.compile(
    r"projects?\b|^the (?:\w+ ){0,2}(?:upgrading|renovation|expansion|construction|relocation)\b"
)
_BUILT = re.compile(
    r"\b(?:home|building|complex|center|ward|hospital|school|campus|hall|station|library|stadium|"
    "gymnasium)s?(?: of [a-zA-Z ]+)?$"
)


def phased(nouns: Nouns, zh: str) -> Noun | None:
    """English of a thing with its phase; None where the thing is unknown."""
    if (match := _IN_BRACKETS.fullmatch(zh)) is not None:
        thing = nouns.item(f"{match['what']}{match['rest']}")
        if thing is None:
            return None
        which = f"{_ORDINAL[match['batch']]} batch" if match["batch"] else f"Phase {_ROMAN[match['phase']]}"
        return Noun(f"{thing.english} ({which})", thing.many, thing.article)
    return (
        _line_phase(nouns, zh)
        or _project_phase(nouns, zh)
        or _part_of_phase(nouns, zh)
        or _lettered(nouns, zh)
        or _version(nouns, zh)
    )


def _line_phase(nouns: Nouns, zh: str) -> Noun | None:
    """13号线二期: Phase II of Line 13."""
    match = _LINE.fullmatch(zh)
    line = nouns.word(match["line"]) if match else None
    if match is None or line is None or not line.english[:1].isupper():
        return None
    return Noun(f"Phase {_ROMAN[match['phase']]} of {line.said}", many=False)


def _project_phase(nouns: Nouns, zh: str) -> Noun | None:
    """区福利中心三期项目: Phase III of the district welfare center; of a name, the project has it."""
    match = _PROJECT.fullmatch(zh)
    if match is None:
        return None
    phase = f"Phase {_ROMAN[match['phase']]}"
    whole = nouns.item(match["whole"])
    if whole is not None and not whole.english[:1].islower() and whole.said == whole.english:
        return Noun(f"{whole.said} {phase}", many=False)
    one = _one(whole) if whole is not None and whole.english[:1].islower() else None
    if one is None or not _BUILT.search(one):
        one = _work(nouns, match["whole"])
    return Noun(f"{phase} of the {one.removeprefix('the ')}", many=False) if one else None


def _work(nouns: Nouns, zh: str) -> str | None:
    """污水处理厂改造: the project that it is; 临港升级改造气电: what is upgraded stands behind the place."""
    told = _WORK_OF.fullmatch(zh)
    place = nouns.place(told["place"]) if told else None
    thing = nouns.item(told["what"]) if told and place else None
    if told is not None and thing is not None:
        return f"{place} {_one(thing) or thing.english} {_WORKS[told['work']]} project"
    whole = nouns.item(f"{zh}工程")
    return _one(whole) if whole is not None and _OF_WORK.search(whole.english) else None


def _one(thing: Noun) -> str | None:
    return singular(thing.english) if thing.many else thing.english


def _lettered(nouns: Nouns, zh: str) -> Noun | None:
    """塘朗工业区B区: Zone B of the Tanglang Industrial Zone."""
    match = _LETTER.fullmatch(zh)
    part, whole = (nouns.names.get(match["part"]), nouns.word(match["whole"])) if match else (None, None)
    if part is None or whole is None or not whole.english[:1].isupper():
        return None
    the = (
        "the " if re.search("(?:Zone|Area|Park|Base)$", whole.english) and whole.english == whole.said else ""
    )
    return Noun(f"{part} of {the}{whole.said}", many=False)


def _version(nouns: Nouns, zh: str) -> Noun | None:
    """公园3.0体系: the park 3.0 system."""
    match = _VERSION.fullmatch(zh)
    what, kind = (nouns.word(match["what"]), _KINDS.get(match["kind"])) if match else (None, None)
    if match is None or what is None or kind is None or re.search(r" (?:of|for|in) |^\d", what.english):
        return None
    bare = what.english.removeprefix("the ")
    return Noun(f"{singular(bare) or bare} {match['version']} {kind}", many=False, article=True)


def _part_of_phase(nouns: Nouns, zh: str) -> Noun | None:
    """福利中心三期护理院: the nursing home in Phase III of the welfare center."""
    match = _PART.fullmatch(zh)
    whole, part = (nouns.word(match["whole"]), nouns.word(match["part"])) if match else (None, None)
    if match is None or whole is None or part is None or not _BUILT.search(part.english):
        return None
    if whole.many or re.match(r"[A-Z\d]", part.english):
        return None
    return Noun(f"{part.english} in Phase {_ROMAN[match['phase']]} of {whole.said}", part.many, part.article)
