"""Persons with what they are addressed by behind their name: 钟南山院士 is Academician Zhong Nanshan."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desktop_app.alternation import longest_first
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words.rule_words import pattern_of, words_of

_ADDRESSES = words_of("address behind a person")
# 院士 + 工作站, 教授 + 团队, 同志 + 们: what belongs to them, or more of them.
_ADDRESS = re.compile(f"(?:{longest_first(_ADDRESSES)})(?![们级工站团大专家领后后生级故精事联服创科]|先进)")

_OFFICE = re.compile(f"(?:{pattern_of('title of a person')})$")


def find_addressed(scene: Scene, names: Iterable[NameMatch]) -> Iterator[NameMatch]:
    """Those of `names` who are persons, with their address."""
    for name in names:
        match = _ADDRESS.match(scene.text, name.end) if name.kind == "person" else None
        if match is not None:
            zh = scene.text[name.start : match.end()]
            known_by_office = _OFFICE.search(scene.text[: name.start]) is not None  # 省长王凯同志
            address = "" if known_by_office else f"{_ADDRESSES[match[0]]} "
            yield NameMatch(name.start, match.end(), zh, f"{address}{name.en}", "person")
