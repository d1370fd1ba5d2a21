"""Lists that say what their items are: 陈家坝、晏家坝、五里店三个村, 张塝、向桥等一批乡镇卫生院.

Where most items are no words, all of them are names: those that are words elsewhere (青石, bluestone) too.
Knows nothing of counties, lines or companies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.document.chinese import HAN
from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.evidence import FALSE_NAMES, is_common, is_made_of_words, weight
from desktop_app.translation.names.scene import NOT_IN_NAMES, NameMatch, Scene
from desktop_app.translation.words import pinyin

_HEADS = (
    "乡镇卫生院|中心卫生院|卫生院|乡镇|镇村|建制镇|特色镇|重点镇|行政村|自然村|传统村落|古村落|村庄|村(?!民|级|集|里|务|干|貌|寨|居)|镇(?!区|级)|"
    "街道(?!办)|社区(?!服务|治理|居民|工作|建设|养老|教育|矫正|文化|医)|小学|中学|学校|水库|林场|农场|渔港|泵站|变电站|"
    "地块|片区|城中村|棚户区|县道|乡道|省道|农村公路"
)
_LIST = re.compile(
    rf"(?P<items>[{HAN}]{{2,12}}(?:、(?:(?!等)[{HAN}]){{2,7}})+)"
    rf"(?:等\s*(?:\d+|[一二两三四五六七八九十]+|一批|多|数)?\s*[余多]?[个所座家处条]?|\s*(?:\d+|[两二三四五六七八九十]+)\s*[个所座家处])"
    rf"(?P<head>{_HEADS})"
)
_NUMBERED = re.compile(".*[一二三四五六七八九十][小中幼]")  # 五小: a school by its number
_VILLAGES = frozenset("庄屯寨坝店岗坪垭坳塘湾沟洼堡铺集营埠圩疃坡岭坑墩楼峪")  # last signs of villages' names
_MOST = 0.6  # of the items are no words
_LEAST = -0.4  # mean weight of an item's characters
_SIZES = (2, 4)  # characters of an item without its generic part


def find_listed_places(scene: Scene) -> Iterator[NameMatch]:
    """The items of such lists."""
    for match in _LIST.finditer(scene.text):
        first, *others = item_spans(match.start("items"), match["items"])
        items = [span for span in (last_name_of(scene, first), *others) if span is not None]
        known = [m for m in scene.terms if m.term.pos == "name"]
        open_items = [
            (a, b)
            for a, b in items
            if not any(m.start == a and m.end == b for m in known)
            and not _NUMBERED.fullmatch(scene.text[a:b])
        ]
        if open_items and _are_names([_stem(scene.text[a:b]) for a, b in open_items], len(others) + 1):
            for start, end in open_items:
                zh = scene.text[start:end]
                yield NameMatch(start, end, zh, _english(zh, match["head"]), "place")


def _english(zh: str, head: str) -> str:
    """A village's name is spelt whole (丁家湾, Dingjiawan), though it ends as a bay's does."""
    if zh[-1] == "线" and head[-1] in "道路":
        return f"{pinyin.spell(zh[:-1])} Line"  # 辛高线: a county road by its ends
    settled = head[-1] in "村镇道区" and zh[-1] not in "村镇乡道区"
    return pinyin.spell(zh) if settled else generic_parts.english(zh)


def item_spans(start: int, items: str) -> Iterator[tuple[int, int]]:
    """Where each item of a list that begins at `start` stands."""
    for item in items.split("、"):
        yield start, start + len(item)
        start += len(item) + 1


def last_name_of(scene: Scene, span: tuple[int, int]) -> tuple[int, int] | None:
    """The name at the end of the first item, which a verb may precede; None when its head is not seen."""
    start, end = span
    zh = scene.text[start:end]
    words = [word for word in scene.words if start <= word.start and word.end <= end]
    bounded = start == 0 or scene.text[start - 1] in "，。；：、“（"
    opens = bool(words) and words[0].start == start and words[0].tag[:1] not in "vpdcf"
    if bounded and opens and len(_stem(zh)) <= _SIZES[1] and not is_made_of_words(zh):
        return span
    cut = end
    for word in reversed(words):
        if word.tag[:1] == "p" or (word.tag[:1] in "vd" and len(word.text) > 1 and is_common(word.text)):
            break
        cut = word.start
    return (
        (cut, end)
        if start < cut < end and _SIZES[0] <= len(_stem(scene.text[cut:end])) <= _SIZES[1]
        else None
    )


def _stem(zh: str) -> str:
    suffix = generic_parts.of(zh)
    if suffix is not None and suffix.kind == "river":
        return zh  # 丁家湾 may be a village
    return zh[: -len(suffix.zh)] if suffix is not None and len(zh) - len(suffix.zh) >= _SIZES[0] else zh


def _is_no_word(stem: str) -> bool:
    if len(stem) > _SIZES[0]:
        if stem[-1] in _VILLAGES and not is_common(stem):
            return True  # 李子坪
        if is_made_of_words(stem):
            return False
    return not is_common(stem) and weight(stem) >= _LEAST


def _are_names(stems: list[str], of: int) -> bool:
    """Most are no words, and none is made of what belongs to sentences."""
    if any(not _SIZES[0] <= len(stem) <= _SIZES[1] or stem in FALSE_NAMES for stem in stems):
        return False
    if any(stem[-1] in "的了等化类型性" for stem in stems):
        return False
    unknown = [stem for stem in stems if _is_no_word(stem)]
    return len(unknown) >= max(2 if of > 2 else 1, _MOST * len(stems)) and not any(
        set(stem) <= NOT_IN_NAMES for stem in stems
    )
