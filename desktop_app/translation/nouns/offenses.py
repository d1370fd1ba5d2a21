"""Offenses by what is done in them: 破坏市场秩序案件 are cases of disrupting market order.

The caller reads what they are directed at.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_DEEDS = {
    "侵犯": "infringing on", "侵害": "infringing on", "破坏": "undermining", "扰乱": "disrupting",
    "危害": "endangering", "损害": "harming", "妨害": "obstructing", "妨碍": "obstructing",
    "侵占": "seizing", "挪用": "misappropriating", "销售": "selling", "走私": "smuggling",
    "贩卖": "trafficking in", "拖欠": "withholding", "骗取": "fraudulently obtaining",
    "非法占用": "illegally occupying", "制售": "making and selling", "生产销售": "making and selling",
}  # fmt: skip
_ORDER = re.compile("秩序$")  # order is disrupted
_KINDS = {
    "案件": "cases of", "刑事案件": "criminal cases of", "犯罪案件": "criminal cases of", "犯罪": "crimes of",
    "违法犯罪": "illegal and criminal acts of", "违法犯罪行为": "illegal and criminal acts of",
    "违法行为": "illegal acts of", "行为": "acts of", "刑事犯罪": "crimes of",
    "公益诉讼案件": "public interest litigation cases of",
}  # fmt: skip
_KIND = longest_first(_KINDS)
_AGAINST = re.compile(
    rf"(?P<deed>{longest_first(_DEEDS)})(?P<what>(?:(?!犯罪[、和与])[^的⟦⟧]){{2,}}?)(?P<more>等)?(?P<kind>{_KIND})"
)
_OF_OFFENSES = re.compile(
    rf"(?P<list>(?!.*犯罪[、和与])[^的等⟦⟧]+[、和与][^的等⟦⟧]+|[^的等、和与⟦⟧]{{4,}})(?P<kind>{_KIND})"
)
_WRONG = re.compile(
    r"\b(?:embezzlement|misappropriation|fraud|selling|taking|bribery|bribe-\w+|smuggling|theft|robbery|gambling|"
    r"infringement|trafficking|abuse|malfeasance|dereliction|evasion|arson|homicide|assault|kidnapping|forgery|"
    r"counterfeiting|laundering|extortion|driving|crimes?|illegal [a-z]+)\b"
)
_FOUND_IN = re.compile("发生在(?P<where>[^的]{2,}?)(?:中|里|领域)?的(?P<what>.{2,})")

_WITH_PEOPLE = re.compile(r"(?P<n>\d[\d,]*) cases of (?P<what>.*?) (?P<people>involving [\d,.]+ people)")

# 危害国家安全、暴力恐怖等犯罪: each is a crime of its own
_SUCH = re.compile("(?P<list>[^的等⟦⟧]{2,12}(?:、[^的等⟦⟧、]{2,12})+)等(?:严重)?(?:违法)?犯罪(?:活动|行为)?")


def _such(nouns: Nouns, zh: str) -> Noun | None:
    told = [nouns.item(f"{one}犯罪") for one in zh.split("、")]
    crimes = [one.english for one in told if one is not None and re.search(r"\bcrimes?\b", one.english)]
    return Noun(f"{', '.join(crimes)} and other crimes", many=True) if len(crimes) == len(told) else None


def offenses(nouns: Nouns, zh: str) -> Noun | None:
    """Cases of infringing on trademark rights; of a list of offenses; what was found in enterprises."""
    if found := _FOUND_IN.fullmatch(zh):
        where, what = nouns.read(found["where"]), nouns.read(found["what"])
        return _found_in(what, where) if where and what else None
    if such := _SUCH.fullmatch(zh):
        return _such(nouns, such["list"])
    if match := _AGAINST.fullmatch(zh):
        return _against(nouns, match)
    if (listed := _OF_OFFENSES.fullmatch(zh)) is None:
        return None
    items = nouns.read(listed["list"])
    several = items is not None and (
        re.search("[、和与]", listed["list"]) or items.english.startswith("the ")
    )
    if items is None or not several or not _WRONG.search(items.english):
        return None
    return Noun(f"{_KINDS[listed['kind']]} {items.said}", many=True)


def _found_in(what: Noun, where: Noun) -> Noun:
    """Bribe-taking in state-owned enterprises; 12 cases of it in them, involving 20 people."""
    if counted := _WITH_PEOPLE.fullmatch(what.said):
        said = f"{counted['n']} cases ({counted['people']}) of {counted['what']} in {where.said}"
        return Noun(said, many=True)
    return Noun(f"{what.said} in {where.said}", many=what.many)


def _against(nouns: Nouns, match: re.Match[str]) -> Noun | None:
    """What somebody does wrong, and to what; of a list that goes on, only rights are told."""
    what = nouns.read(match["what"])
    if what is None or (match["more"] and not what.english.endswith("rights")):
        return None
    deed = "disrupting" if _ORDER.search(match["what"]) else _DEEDS[match["deed"]]
    items = f"{what.said.replace(' and ', ', ')} and other rights" if match["more"] else what.said
    return Noun(f"{_KINDS[match['kind']]} {deed} {items}", many=True)
