"""Lists of kinds: 樱桃镇、草莓镇、蘑菇镇, 画家村、长寿村、网红村 tell what towns and villages live by.

A name made of a plain word is none where its neighbour with the same generic part is a plain word that no
rule took for a name, or where all items are told by what the table of patterns has.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.document.chinese import HAN
from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words import dictionary
from desktop_app.translation.words.rule_words import pattern_of

_GROWN = f"(?:{pattern_of('what towns are told by')})(?:小镇|[镇乡村])"
_LISTED = re.compile(f"{_GROWN}(?:[、和]{_GROWN})+")
_ROAD = re.compile(f".*(?:{pattern_of('kind of road')})(?:路|街|大道)")
_BEFORE = re.compile(f"(?:^|[、，。：；“])([{HAN}]{{3,6}})[、和]$")
_BEHIND = re.compile(rf"[、和]([{HAN}]{{3,6}}?)(?=[、，。；等和]|$|[两三四五六七八九十\d])")
_KINDS = ("place", "community", "school", "building", "river")


def without_kinds(scene: Scene, names: Sequence[NameMatch]) -> list[NameMatch]:
    """`names` without those that stand in a list of kinds."""
    listed = [match.span() for match in _LISTED.finditer(scene.text)]
    kept = [
        name
        for name in names
        if not any(a <= name.start and name.end <= b for a, b in listed)
        and not (name.kind == "road" and _ROAD.fullmatch(name.zh))
    ]
    while (fewer := [name for name in kept if not _is_kind(scene, name, kept)]) != kept:
        kept = fewer
    return kept


def _is_kind(scene: Scene, name: NameMatch, names: Sequence[NameMatch]) -> bool:
    suffix = generic_parts.of(name.zh) if name.kind in _KINDS else None
    if suffix is None or not _is_plain(name.zh, suffix.zh):
        return False
    before, behind = _BEFORE.search(scene.text[: name.start]), _BEHIND.match(scene.text, name.end)
    taken = [(n.start, n.end) for n in names] + [
        (m.start, m.end) for m in scene.terms if m.term.pos == "name"
    ]
    return any(
        _is_plain(item[1], suffix.zh) and not any(a < item.end(1) and item.start(1) < b for a, b in taken)
        for item in (before, behind)
        if item is not None
    )


def _is_plain(zh: str, generic: str) -> bool:
    """A plain word before the generic part: in the dictionary, and no name there."""
    own = zh.removesuffix(generic)
    return own != zh and dictionary.kinds(own) == (True, False)
