"""Schools and health centers in lists of their kind: each item is a name as a whole, whatever its signs mean.

南村侨联中学、沙头中学: 侨联 is no federation there.  Knows nothing of schools that stand alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.document.chinese import HAN
from desktop_app.translation.names import generic_parts, name_parts
from desktop_app.translation.names.evidence import is_common, is_made_of_words
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words import lexicon, pinyin
from desktop_app.translation.words.rule_words import pattern_of

_SCHOOL = (
    "(?:中心|实验|双语|外国语|初级|高级|完全|九年一贯制|高等职业技术|中等职业技术|职业技术|职业中等专业|中等专业)*"
    "(?:小学|中学|高中|学校|幼儿园)"
)
_HOSPITAL = "(?:中心)?卫生院|社区卫生服务中心"
_KIND = re.compile(
    rf"(?P<school>{_SCHOOL})(?![生段阶龄教学师校毕])|(?P<hospital>{_HOSPITAL})(?![化制管集职])"
)
_ITEM = re.compile(rf"(?:^|(?P<border>[、，。；：]))(?P<own>[{HAN}]{{2,12}})$")
# What is done with schools may follow the last sign of an item.
_END = re.compile(
    "$|[、，。；（]|[和及与等]|新?建[成设]?|[改扩迁]建|改扩建|改造|完成|开工|竣工|完工|投[入用]|揭牌|启用|交付|正式|顺利|主体|项目|位于"
)
_DONE = "(?:新建|改扩建|扩建|迁建|改建|改造|建设)?(?:工程|项目)?"
_LISTED_BEFORE, _LISTED_BEHIND = re.compile(f"、[{HAN}]{{2,12}}$"), re.compile(rf"{_DONE}[、和及]")
_GENERIC = re.compile(pattern_of("kind of school") + "|" + pattern_of("kind of hospital"))
# Signs that belong to the sentence; 村, 市 and 区 may stand in a name (南村, 市头).
_OF_SENTENCES = frozenset("的了和与及或在对等为把被将从向于以至到是有无不各该本其此每全多个座家条项处批所两")
_SHORTEST, _LONGEST = 2, 5  # characters of the own part
_PAIR = 4  # characters of an own part that is two words, the last of two


@dataclass(frozen=True, slots=True)
class _Item:
    """A school of a list: its span, where its kind begins, and whether its own part can be no words."""

    start: int
    cut: int
    end: int
    kind: str
    sure: bool


def find_listed_schools(scene: Scene) -> Iterator[NameMatch]:
    """The items of such lists; those that are words only where most beside them are none."""
    items = [item for match in _KIND.finditer(scene.text) if (item := _item(scene, match)) is not None]
    sure = sum(item.sure for item in items)
    for item in items:
        tail = name_parts.tail(scene.text[item.cut : item.end])
        if tail is not None and (item.sure or 2 * sure >= len(items) > 1):
            zh = scene.text[item.start : item.end]
            english = f"{_spelt(scene, item.start, item.cut)} {tail.en}"
            yield NameMatch(item.start, item.end, zh, english, item.kind)


def _item(scene: Scene, match: re.Match[str]) -> _Item | None:
    """The item of a list that ends in this kind; None where none is listed, or it is but a kind."""
    cut, end = match.span()
    before = _ITEM.search(scene.text[:cut])
    if before is None or _END.match(scene.text, end) is None:
        return None
    listed = before["border"] == "、" or _LISTED_BEHIND.match(scene.text, end) is not None
    start = before.start("own") if before["border"] == "、" else _behind_verb(scene, before.start("own"), cut)
    own = scene.text[start:cut]
    if not listed or not _SHORTEST <= len(own) <= _LONGEST or _is_of_sentence(own):
        return None
    sure = not is_common(own) and (_place_at(scene, start, cut) > start or not is_made_of_words(own))
    return _Item(start, cut, end, "school" if match["school"] else "hospital", sure)


def _behind_verb(scene: Scene, start: int, cut: int) -> int:
    """Where the first item begins: behind the verbs and prepositions before it."""
    for word in scene.words:
        said = word.tag[:1] in "vpcdu" and is_common(word.text)
        if start <= word.start and word.end < cut and said:
            start = word.end
    return start


def _is_of_sentence(own: str) -> bool:
    if _OF_SENTENCES.intersection(own.removeprefix("和")) or _GENERIC.search(own):  # 和平里: nothing to link
        return True
    head = next((own[:size] for size in (3, 2) if lexicon.is_ordinary(own[:size])), "")
    return bool(head) and lexicon.tag_of(head)[:1] in "vdmr"


def _place_at(scene: Scene, start: int, cut: int) -> int:
    """Where the known place ends that the own part begins with; `start` for none."""
    places = (m for m in scene.terms if m.start == start and m.end <= cut and m.term.domain == "place")
    return max((m.end for m in places), default=start)


def _spelt(scene: Scene, start: int, cut: int) -> str:
    place = _place_at(scene, start, cut)
    own = scene.text[place:cut]
    if place > start and len(own) != 1:
        known = next(m.term.en for m in scene.terms if (m.start, m.end) == (start, place))
        return f"{known} {pinyin.spell(own)}" if own else known
    own = scene.text[start:cut]  # 连山镇, 横山桥: a sign behind a place's name belongs to it
    if len(own) >= _PAIR and generic_parts.stem(own) == own:
        return f"{pinyin.spell(own[:-2])} {pinyin.spell(own[-2:])}"
    return generic_parts.spelt(own)
