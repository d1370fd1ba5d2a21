"""What a hospital or a university has at a place: 友谊医院 + 顺义 + 院区, 西安电子科技大学 + 广州 + 研究院.

Whose it is must be known; the place between may be any that is no word of the language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.evidence import is_common
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words import pinyin
from desktop_app.translation.words.directions import NAMED_SIDES
from desktop_app.translation.words.rule_words import words_of

_OWNER = re.compile("(?:大学|学院|医院|科学院|中科院|研究院|中医院)(?:（[^）]{2,4}）)?$")
_HEADS = words_of("branch at a place")
_AT_PLACE = rf"(?P<place>[{HAN}]{{2,4}}?|[东西南北])(?P<head>{longest_first(_HEADS)})"
_BRANCH = re.compile(rf"{_AT_PLACE}(?![士长])")
_IN_BRACKETS = re.compile(rf"（{_AT_PLACE}）")  # 某某中学（某地校区）
_GROUP = "（集团）"
_LONGEST_UNKNOWN = 3  # signs of a place that no list has
_CAMPUS = "Campus"
_FOUND = ("school", "hospital")


def find_branches(scene: Scene, names: Iterable[NameMatch]) -> Iterator[NameMatch]:
    """Such branches of the known owners of `scene`, and of schools and hospitals among `names`."""
    owners = [
        (m.start, m.end, m.term.en) for m in scene.terms if m.term.pos == "name" and _OWNER.search(m.term.zh)
    ]
    owners += [(name.start, name.end, name.en) for name in names if name.kind in _FOUND]
    for start, end, owner in owners:
        if scene.text.startswith(_GROUP, end):  # 某某中学（集团）
            zh = scene.text[start : end + len(_GROUP)]
            yield NameMatch(start, end + len(_GROUP), zh, f"{owner} (Group)", "school")
        match = _BRANCH.match(scene.text, end) or _IN_BRACKETS.match(scene.text, end)
        place = _place(scene, match) if match else None
        if match is not None and place is not None:
            english = _said(owner, place, _HEADS[match["head"]])
            yield NameMatch(start, match.end(), scene.text[start : match.end()], english, "building")


def _said(owner: str, place: str, head: str) -> str:
    """Campuses are called by their place, institutes by their university."""
    return f"{place} {head} of {owner}" if head == _CAMPUS else f"{owner} {place} {head}"


def _place(scene: Scene, match: re.Match[str]) -> str | None:
    """A known place, a county by its short form, or signs that make no word."""
    zh = match["place"]
    if zh in NAMED_SIDES:
        return NAMED_SIDES[zh] if _HEADS[match["head"]] == _CAMPUS else None
    known = scene.termbase.lookup(zh)
    if known is not None and known.pos == "name":
        return known.en
    stem = scene.termbase.place_stems.get(zh)
    if stem is not None:
        return stem
    word = known is not None or is_common(zh) or zh in generic_parts.modifiers()
    if word or match["head"] not in ("院区", "校区") or len(zh) > _LONGEST_UNKNOWN:
        return None
    water = zh[-1] == "湖" and len(zh) == _LONGEST_UNKNOWN
    return f"{pinyin.spell(zh[:-1])} Lake" if water else pinyin.spell(zh)
