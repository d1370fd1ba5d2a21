"""Lists whose items end in the same generic part: 蟒蛇河 beside 小洋河 and 串场河, 葫芦素煤矿 among mines.

Two names in such a list vouch for the items whose own part is a word elsewhere.  Knows nothing of lists
that a head behind them tells, nor of schools.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.document.chinese import HAN
from desktop_app.translation.names import generic_parts, half_names
from desktop_app.translation.names.generic_parts import Suffix
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words import lexicon, pinyin
from desktop_app.translation.words.rule_words import pattern_of

_Item = tuple[int, int, Suffix]  # where an item begins and ends, and its generic part
_LIST = re.compile("[^，。；：“”（）]*、[^，。；：“”（）]*")
_OWN = re.compile(f"[{HAN}]{{2,4}}")
_ENOUGH = 2  # names of the kind that vouch for the others
_LONGEST_ITEM = 10
_FOLLOWS = re.compile("$|[等和与及（]|产量|水质|流域|灾后|安全|两岸|沿线")
# Any generic part of these kinds beside any other: rivers and lakes, roads and streets.
_ALIKE = frozenset(("river", "road"))
_SETTLED = frozenset(("镇", "乡", "街道", "村", "社区"))
_OTHERS = re.compile(
    "水库|[煤金铜铁]矿|[林农牧]场|大桥|特大桥|隧道|水电站|水闸|泵站|灌区|水厂|码头|电厂|[气油]田|遗址|[寺塔桥港]"
)
_GENERIC = re.compile("|".join(pattern_of(f"kind of {what}") for what in ("works", "settlement", "road")))
# Signs of sentences; numerals stand in names (十五里河).
_OF_SENTENCES = frozenset(
    "的了和与及或在对等为把被将从向于以至到是有无不各该本其此每全个座家条项处批省市县区镇乡村新旧老"
)


def with_those_of_a_kind(scene: Scene, names: Sequence[NameMatch]) -> list[NameMatch]:
    """`names` with the items of such lists that no rule told; a bare piece of one gives way to the whole."""
    ends = {name.end for name in names} | {m.end for m in scene.terms if m.term.pos == "name"}
    taken = {at for name in names if " " in name.en for at in range(name.start, name.end)}
    found = [
        name
        for match in _LIST.finditer(scene.text)
        for name in _of_a_kind(scene, list(_items(scene, match.start(), match[0])), ends)
        if not taken.intersection(range(name.start, name.end)) and not half_names.is_half(scene, name)
    ]
    whole = {at for name in found for at in range(name.start, name.end)}
    return [*(name for name in names if name.start not in whole), *found]


def _of_a_kind(scene: Scene, items: Sequence[_Item], ends: set[int]) -> Iterator[NameMatch]:
    for start, end, suffix in items:
        alike = [item for item in items if _is_alike(item[2], suffix)]
        known = [item for item in alike if item[1] in ends]
        enough = _ENOUGH - (suffix.zh in _SETTLED and len(alike) > _ENOUGH)
        if end in ends or len(known) < enough:
            continue
        own = scene.text[start : end - len(suffix.zh)]
        if _may_be_own(scene, start, own):
            yield NameMatch(start, end, scene.text[start:end], _english(scene, own, suffix), suffix.kind)


def _items(scene: Scene, at: int, listed: str) -> Iterator[_Item]:
    """The items with where they end and their generic parts; what is done with all stands behind the last."""
    parts = listed.split("、")
    for number, part in enumerate(parts):
        end = at + len(part)
        suffix = generic_parts.of(part) if number < len(parts) - 1 else None
        if number == len(parts) - 1:
            end, suffix = _last(scene, at)
        if suffix is not None:
            yield at, end, suffix
        at += len(part) + 1


def _last(scene: Scene, start: int) -> tuple[int, Suffix | None]:
    """Where the last item ends: at the first generic part that a verb or the end of the list follows."""
    for end in range(start + 2, min(start + _LONGEST_ITEM, len(scene.text)) + 1):
        suffix = generic_parts.of(scene.text[start:end])
        if suffix is not None and end - start > len(suffix.zh) and _ends(scene, end):
            return end, suffix
    return start, None


def _ends(scene: Scene, end: int) -> bool:
    if _FOLLOWS.match(scene.text, end) is not None or scene.text[end] in "，。；：”":
        return True
    if any(m.start == end for m in scene.terms):
        return True
    return any(word.start == end and word.tag[:1] in "vdp" and len(word.text) > 1 for word in scene.words)


def _is_alike(one: Suffix, other: Suffix) -> bool:
    if one.kind == other.kind and one.kind in _ALIKE:
        return True
    both = {one.zh, other.zh}
    return both <= _SETTLED or (one.zh == other.zh and _OTHERS.fullmatch(one.zh) is not None)


def _may_be_own(scene: Scene, start: int, own: str) -> bool:
    """No sign of a sentence, no kind of such things, no deed, and no known name over it."""
    if _OWN.fullmatch(own) is None or _OF_SENTENCES.intersection(own) or _GENERIC.search(own):
        return False
    end = start + len(own)
    over = (m for m in scene.terms if m.start < end and start < m.end and m.term.pos == "name")
    if any((m.start, m.end) != (start, end) for m in over):
        return False
    first = next((word for word in scene.words if word.start == start), None)
    deed = first is not None and first.tag[:1] in "vdpr" and first.end < end and len(first.text) > 1
    return not (deed and lexicon.is_ordinary(scene.text[start : start + 2]))


def _english(scene: Scene, own: str, suffix: Suffix) -> str:
    """修水 + 河: a known place's own spelling; else what the generic part makes of it."""
    known = scene.termbase.lookup(own)
    if known is not None and known.domain == "place":
        return f"{known.en} {suffix.en}"
    spelt = pinyin.spell(own) if suffix.kind in _ALIKE else generic_parts.spelt_before(own, suffix)
    return f"{spelt} {suffix.en}"
