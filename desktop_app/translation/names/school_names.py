"""Schools whose names are words that only schools bear (育才中学), and their campuses (桃花源校区)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.document.chinese import HAN
from desktop_app.translation.names.evidence import is_made_of_words
from desktop_app.translation.names.generic_parts import suffixes
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words import lexicon, pinyin
from desktop_app.translation.words.directions import NAMED_SIDES

# Words of the language that name nothing but a school when they stand before one.
_WORDS = (
    "育才|育英|育红|育新|育林|育苗|育德|育华|育明|树人|树德|明德|崇德|厚德|立德|弘德|尚德|启明|启智|启航|启新|启慧|求知|求真|求实|求是|"
    "致远|弘毅|博雅|博文|崇文|尚文|文华|文昌|文汇|翰林|状元|春蕾|春晖|晨光|曙光|星光|阳光|朝阳|东方|向阳|新星|新苗|蓝天|金色童年|"
    "光明|红旗"
)
_KINDS = sorted((s.zh for s in suffixes().values() if s.kind == "school"), key=len, reverse=True)
_SCHOOL = re.compile(f"(?:{_WORDS})(?P<kind>{'|'.join(_KINDS)})")
_CAMPUS = re.compile(rf"(?P<which>[{HAN}]{{1,4}}?)(?P<kind>校区|分校)")
_WHICH = NAMED_SIDES | {f"{zh}部": side for zh, side in NAMED_SIDES.items()} | {"国际": "International"}
_KIND = {"校区": "Campus", "分校": "Branch"}
_IS_SCHOOL = re.compile("(?:大学|学院|学校|中学|小学|初中|高中|幼儿园|附中|附小|外国语|实验|教育集团)$")
_NO_NAMES = ("v", "c", "p", "d", "r", "m")  # tags of words that no name is made of
_GOES_ON = re.compile(rf"[{HAN}]$")


def find_schools(scene: Scene, found: Sequence[NameMatch]) -> Iterator[NameMatch]:
    """Such schools, and campuses behind them or behind a school that is `found` or a known name."""
    own = list(_schools(scene))
    yield from own
    known = [(m.start, m.end, m.term.en) for m in scene.terms if m.term.pos == "name"]
    schools = [*known, *((name.start, name.end, name.en) for name in (*own, *found))]
    for start, end, english in schools:
        campus = _CAMPUS.match(scene.text, end)
        if campus is None or not _IS_SCHOOL.search(scene.text[start:end]):
            continue
        which = _which(campus["which"])
        if which:
            zh = scene.text[start : campus.end()]
            yield NameMatch(
                start, campus.end(), zh, f"{which} {_KIND[campus['kind']]} of {english}", "school"
            )


def _schools(scene: Scene) -> Iterator[NameMatch]:
    for match in _SCHOOL.finditer(scene.text):
        before = scene.text[: match.start()]
        if _GOES_ON.search(before) and not _stands_apart(scene, match.start()):
            continue  # 新建|育才中学 is apart, 某某育才中学 is not
        stem = match[0].removesuffix(match["kind"])
        english = f"{pinyin.spell(stem)} {suffixes()[match['kind']].en}"
        yield NameMatch(match.start(), match.end(), match[0], english, "school")


def _stands_apart(scene: Scene, start: int) -> bool:
    """True when the word before is a verb or a linking word, no part of a name."""
    if scene.text[start - 1] == "了":
        return True  # 启动了育红幼儿园
    before = next((word for word in scene.words if word.end == start), None)
    return before is not None and before.tag.startswith((*_NO_NAMES, "f", "u"))


def _which(zh: str) -> str:
    """The campus by its own name; "" for words that name none (及其校区)."""
    if zh in _WHICH:
        return _WHICH[zh]
    if len(zh) < 2 or is_made_of_words(zh) or lexicon.tag_of(zh).startswith(_NO_NAMES):
        return ""
    return pinyin.spell(zh)
