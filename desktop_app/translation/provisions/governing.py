"""Who governs, as regulations name them (市、区人民政府, 财政、民政等部门), and anybody at all."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun, in_row
from desktop_app.translation.words.area_words import LEVEL_ADJECTIVES
from desktop_app.translation.words.rule_words import words_of

_LEVEL = f"(?:{longest_first(LEVEL_ADJECTIVES)})"
_AND = "(?:、|和|及|或者|（|）)"
_GOVERNMENTS = re.compile(
    f"(?P<local>所在地的?|本|当地)?(?P<levels>{_LEVEL}(?:{_AND}*(?:{_LEVEL}))*)）?人民政府"
)
_ABOVE = re.compile(
    "(?P<level>[省市县乡])级以上(?P<local>地方)?(?:各级)?(?:人民)?政府|各级(?P<all>地方)?(?:人民)?政府"
)
_WITH = {
    "街道办事处": "subdistrict offices", "乡镇人民政府": "township and town people's governments",
    "乡（镇）人民政府": "township and town people's governments",
    "县（市、区）人民政府": "county (city and district) people's governments",
    "各县（市、区）人民政府": "the people's governments of all counties (cities and districts)",
    "居民委员会": "residents' committees", "村民委员会": "villagers' committees",
    "居民（村民）委员会": "residents' and villagers' committees", "镇人民政府": "town people's governments",
    "村（居）民委员会": "villagers' and residents' committees",
    "村民委员会、居民委员会": "villagers' and residents' committees",
    "居民委员会、村民委员会": "residents' and villagers' committees",
}  # fmt: skip
_ROWS = re.compile(f"(?:{longest_first(_WITH)})(?:{_AND}(?:{longest_first(_WITH)}))*")
_FIELDS = words_of("field of a department")
_FIELD = longest_first(_FIELDS)
_DEPARTMENTS = re.compile(
    f"(?P<of>[^、，]{{2,10}}政府)?(?:的)?(?P<level>{_LEVEL})?(?P<fields>(?:{_FIELD})(?:(?:、|和|以及|与)(?:{_FIELD}))*)"
    "(?P<more>等)?(?:有关|相关)?(?P<in>行政主管|主管|行政管理|行政|监督管理|管理)?(?:部门|机关)"
)
_PLAIN = re.compile("(?P<level>市|区|县|省|县级以上)(?P<rel>有关|相关)(?:行政)?(?:主管)?部门")
_OF_GOVERNMENTS = re.compile("(?P<of>[^、，]{4,}政府)的?(?:有关|相关)(?:行政)?(?:主管)?部门")
_ANY = re.compile(
    "(?P<any>任何)?(?P<items>(?:单位|组织|机构|企业|个人|社会组织)(?:(?:和|或者|或|、)(?:单位|组织|机构|企业|个人))*)"
)
_ONES = {
    "单位": "organization", "组织": "organization", "机构": "institution", "企业": "enterprise",
    "个人": "individual", "社会组织": "social organization",
}  # fmt: skip


def governing(zh: str) -> Noun | None:
    """English of those who govern, or of anyone at all; None for all others."""
    return _anyone(zh) or _rows(zh) or _governments(zh) or _departments(zh)


def _anyone(zh: str) -> Noun | None:
    match = _ANY.fullmatch(zh)
    if match is None:
        return None
    ones = dict.fromkeys(_ONES[one] for one in re.split("和|或者|或|、", match["items"]))
    if match["any"]:
        return Noun(f"any {' or '.join(ones)}", many=False)
    link = "or" if "或" in match["items"] else "and"
    return Noun(f" {link} ".join(f"{one}s" for one in ones), many=True)


def _governments(zh: str) -> Noun | None:
    if match := _ABOVE.fullmatch(zh):
        local = "local " if match["local"] or match["all"] else ""
        where = f"or above the {LEVEL_ADJECTIVES[match['level']]} level" if match["level"] else "all levels"
        return Noun(f"{local}people's governments at {where}", many=True)
    match = _GOVERNMENTS.fullmatch(zh)
    if match is None:
        return None
    levels = [LEVEL_ADJECTIVES[one] for one in re.findall(_LEVEL, match["levels"])]
    many = len(levels) > 1
    local = "local " if match["local"] else ""
    return Noun(f"{local}{listed(levels)} people's government{'s' if many else ''}", many, article=True)


def _rows(zh: str) -> Noun | None:
    """街道办事处、乡镇人民政府."""
    if _ROWS.fullmatch(zh) is None:
        return None
    return Noun(in_row([_WITH[one] for one in re.findall(longest_first(_WITH), zh)]), many=True)


def _departments(zh: str) -> Noun | None:
    """市财政、民政等部门: the departments of what, and of which level."""
    if match := _PLAIN.fullmatch(zh):
        if len(match["level"]) > 1:
            return Noun("relevant departments at or above the county level", many=True)
        return Noun(f"relevant {LEVEL_ADJECTIVES[match['level']]} departments", many=True)
    if (match := _OF_GOVERNMENTS.fullmatch(zh)) and (whose := _governments(match["of"])):
        return Noun(f"relevant departments of {whose.said}", many=True)
    match = _DEPARTMENTS.fullmatch(zh)
    whose = _governments(match["of"]) if match and match["of"] else None
    if match is None or (match["of"] and whose is None):
        return None
    fields = [_FIELDS[one] for one in re.findall(_FIELD, match["fields"])]
    level = f"{LEVEL_ADJECTIVES[match['level']]} " if match["level"] else ""
    of = f" of {whose.said}" if whose else ""
    if len(fields) == 1 and not match["more"]:
        competent = "competent " if "主管" in (match["in"] or "") else ""
        many = whose is not None and whose.many
        kind = f"{level}{competent}{fields[0]} department{'s' if many else ''}"
        return Noun(f"{kind}{of}", many, article=True)
    front = ", ".join(fields[:-1])
    items = f"{front}{',' if len(fields) > 2 or ' and ' in front + fields[-1] else ''} and {fields[-1]}"
    items = items if front else fields[0]
    others = ", and other departments" if match["more"] else ""
    return Noun(f"{level}departments of {items}{of}{others}", many=True, article=True)
