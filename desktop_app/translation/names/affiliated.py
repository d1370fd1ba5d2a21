"""Schools and hospitals of universities: 南科大附中, 安医大一附院, 华南师范大学附属小学.

The university may be called in short; ``universities.csv`` says what is meant, for some of them where the
report is from (华师附小 in Guangdong is no school of Wuhan's).  Nobody is called so but what belongs to one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.terms.areas import Area
from desktop_app.translation.words.rule_words import words_of

_N = "[一二三四五六七八九]"
_FULL = re.compile("(?:大学|学院)(?:（[^）]{2,4}）)?$")
_SCHOOLS = words_of("school of a university")
_SCHOOL = re.compile(
    f"(?:(?P<n>{_N})附|附属第(?P<m>{_N})|附属|附)(?P<kind>{longest_first(_SCHOOLS)})(?![生段龄教师])"
)
_HOSPITAL = re.compile(
    f"(?:附(?P<a>{_N})|附属第(?P<b>{_N})|第?(?P<c>{_N})附属?|(?P<d>{_N})(?=院)|附属?)(?P<kind>医院|院)(?![校区士系长])"
)
_ORDINALS = {
    "一": "First", "二": "Second", "三": "Third", "四": "Fourth", "五": "Fifth",
    "六": "Sixth", "七": "Seventh", "八": "Eighth", "九": "Ninth",
}  # fmt: skip


def find_affiliated(scene: Scene) -> Iterator[NameMatch]:
    """What belongs to a university that is called by its full name or in short."""
    if "附" not in scene.text and "院" not in scene.text:
        return
    for start, end, university in _universities(scene, _short(scene.termbase.area)):
        if school := _SCHOOL.match(scene.text, end):
            yield _named(scene, start, school, _school(school, university), "school")
        elif hospital := _HOSPITAL.match(scene.text, end):
            yield _named(scene, start, hospital, _hospital(hospital, university), "hospital")


def _named(scene: Scene, start: int, match: re.Match[str], english: str, kind: str) -> NameMatch:
    return NameMatch(start, match.end(), scene.text[start : match.end()], english, kind)


def _universities(scene: Scene, short: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    for m in scene.terms:
        if m.term.pos == "name" and _FULL.search(m.term.zh):
            yield m.start, m.end, m.term.en
    for match in re.finditer(longest_first(short), scene.text):
        if not any(word.start < match.start() < word.end for word in scene.words if len(word.text) > 1):
            yield match.start(), match.end(), short[match[0]]


def _school(match: re.Match[str], university: str) -> str:
    number = match["n"] or match["m"]
    lead = f"{_ORDINALS[number]} " if number else ""
    return f"{lead}{_SCHOOLS[match['kind']]} Affiliated to {university}"


def _hospital(match: re.Match[str], university: str) -> str:
    """哈医大一院 is called the First Hospital of its university, 安医大一附院 the First Affiliated one."""
    number = match["a"] or match["b"] or match["c"]
    if match["d"]:
        return f"{_ORDINALS[match['d']]} Hospital of {university}"
    return (
        f"{_ORDINALS[number]} Affiliated Hospital of {university}"
        if number
        else f"Affiliated Hospital of {university}"
    )


@lru_cache(maxsize=8)
def _short(area: Area) -> dict[str, str]:
    """Short names of universities as a report from `area` means them."""
    rows = resources.read_columns("translation/universities.csv", "zh", "where", "en")
    return {zh: en for zh, where, en in rows if not where or area.lies_in(where)}
