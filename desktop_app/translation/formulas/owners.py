"""Whose a paper is, or who speaks: a place (南山区), a body of a place (高县人民法院), a firm by its name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.figures.english.series import listed
from desktop_app.translation.names.finder import find_names
from desktop_app.translation.names.place_names import english_place
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.nouns.placed_nouns import body_of
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.area_words import LEVEL_WORDS, UNIT_SIGNS

_STANDING = re.compile("(?:人民代表大会|人大)常务?委员?会$")
_OFFICE = re.compile("(?P<of>.{2,}(?:人民政府|政府|[省市县区州旗]委))办公[厅室]")
_COMMITTEE = re.compile(f"(?:中共)?(?P<place>.{{1,10}}[{UNIT_SIGNS}])委")  # 中共泸州市委
_SURVEY = re.compile("国家统计局(?P<place>.{2,8}?)调查总?队")
_BY_NAME = re.compile("(?:公司|集团|开发区|高新区|经开区|新区|大学|学院|医院|中学|小学|学校)$")
_LONGEST = 24  # characters of whose paper it is


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose paper it is; `body` is False for a place."""

    english: str
    body: bool


def owner_of(zh: str, termbase: Termbase) -> tuple[Owner | None, str]:
    """Whose paper it is and the rest: 高县人民法院, 南山区."""
    for size in range(min(_LONGEST, len(zh)), 1, -1):
        owner = body(zh[:size], termbase) or _place(zh[:size], termbase) or _named(zh[:size], termbase)
        if owner is not None:
            return owner, zh[size:]
    return None, zh


def _place(zh: str, termbase: Termbase) -> Owner | None:
    english = english_place(zh, termbase) if zh[-1] in UNIT_SIGNS else ""
    return Owner(english, body=False) if english[:1].isupper() else None


def _named(zh: str, termbase: Termbase) -> Owner | None:
    """A firm, a zone, a school or a hospital that is found by its name."""
    if not _BY_NAME.search(zh):
        return None
    whole = next((name.en for name in find_names(zh, termbase) if name.zh == zh), "")
    article = "the " if zh.endswith("区") else ""
    return Owner(f"{article}{whole.removeprefix('the ')}", body=True) if whole[:1].isupper() else None


def body(zh: str, termbase: Termbase) -> Owner | None:
    """A body with the place or the level that it is of, with its article; None for anything else."""
    term = termbase.lookup(zh)
    if term is not None:
        known = term.domain in ("institution", "organisation") and term.pos == "name"
        return Owner(f"the {term.en}", body=True) if known else None
    readings = (_survey, _office, _committee, _placed)
    said = next(filter(None, (reading(zh, termbase) for reading in readings)), None)
    return Owner(f"the {said}", body=True) if said else None


def _survey(zh: str, termbase: Termbase) -> str | None:
    match = _SURVEY.fullmatch(zh)
    place = english_place(match["place"], termbase) if match else ""
    named = place[:1].isupper()
    return f"{place} Survey Office of the National Bureau of Statistics" if named else None


def _office(zh: str, termbase: Termbase) -> str | None:
    """泸州市人民政府办公室: the general office of a body."""
    match = _OFFICE.fullmatch(zh)
    whose = body(match["of"], termbase) if match else None
    return f"General Office of {whose.english}" if whose else None


def _committee(zh: str, termbase: Termbase) -> str | None:
    """中共泸州市委: the Party's committee of a place."""
    match = _COMMITTEE.fullmatch(zh)
    place = _of(match["place"], termbase) if match else ""
    return body_of(place, f"CPC {LEVEL_WORDS[match['place'][-1]]} Committee") if match and place else None


def _placed(zh: str, termbase: Termbase) -> str | None:
    """高县人民法院: a kind of body, with the place in front of it."""
    for cut in range(len(zh) - 2, 0, -1):
        of = termbase.lookup(zh[cut:]) if zh[cut - 1] in UNIT_SIGNS else None
        place = _of(zh[:cut], termbase) if of is not None and of.domain == "institution" else ""
        if of is not None and place:
            return _said(place, of.en, standing=_STANDING.search(zh) is not None)
    return None


def bodies_of(zh: str, termbase: Termbase, names: Mapping[str, str] | None = None) -> list[str]:
    """Each of a list of bodies as a subject; empty where one is unknown.  `names`: found in the text."""
    nouns = NounReader.without_figures(termbase, names)
    said: list[str] = []
    for one in re.split("[、，；,;](?![^（(]*[）)])|(?<=[局委办部])[ \u3000](?=[市区县省])", zh):
        owner, noun = body(one, termbase), nouns.read(one)
        if owner is None and noun is None:
            return []
        said.append(owner.english if owner is not None else noun.said if noun is not None else "")
    return said


def listed_bodies(zh: str, termbase: Termbase, names: Mapping[str, str] | None = None) -> str:
    """The same list without articles, as behind a label; "" where one is unknown."""
    said = [one.removeprefix("the ") for one in bodies_of(zh, termbase, names)]
    return listed(said) if said else ""


def _of(zh: str, termbase: Termbase) -> str:
    """What stands before a body: Gaoxian County, Provincial; "" for what is no place."""
    place = LEVEL_WORDS.get(zh) or english_place(zh, termbase)
    return place if place[:1].isupper() else ""


def _said(place: str, body_english: str, *, standing: bool) -> str:
    if standing:
        return f"Standing Committee of the {place} People's Congress"
    return body_of(place, body_english)
