"""Items of a list share the kind of the name beside them: all are spelt or none.

Knows no rule for a name of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop_app.document.chinese import HAN, is_han
from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.evidence import FALSE_NAMES, is_thing, speaks_for_name
from desktop_app.translation.names.generic_parts import Suffix
from desktop_app.translation.names.scene import NameMatch, Scene, is_proper
from desktop_app.translation.names.unknown_names import has_lost_its_head
from desktop_app.translation.names.world_names import FOREIGN
from desktop_app.translation.words import lexicon, pinyin
from desktop_app.translation.words.rule_words import pattern_of

_ITEM = re.compile(
    f"[{HAN}]{{2,8}}?(?=、|等|和|以及|，|。|；|$|建[设成]|通车|开工|改造|竣工|完工|顺利|全线|正式|加快)"
)
_ITEM_BACK = re.compile(f"(?:^|[、，。；：])([{HAN}]{{2,8}})$")
# Works on rivers whose head the items of a list may share.
_SHARED_HEAD = re.compile(
    f"(?:、[{HAN}]{{2,4}}?)*(?:、|和|及)(?![新改扩修续]建|建[成设]|完成|推进|实施|开工|启动|治理|整治|改造|加固)[{HAN}]{{1,4}}?(?:水厂|水库|水电站|泵站|水闸|灌区|水源地|特大桥|大桥|卫生院|小学|中学|变电站)"
)
# Roads to riches and kinds of bridges bear no name, whatever stands beside them.
_NO_ROAD = re.compile("致富|小康|共富|富民|连心|" + pattern_of("kind of works"))
_LONGEST = 4  # characters of a specific part
_LONGEST_BARE = 4  # characters of an item that may be spelt as it stands
# Weight that an item needs beside names, and beside companies, whose names are made of any characters.
_BESIDE, _BESIDE_COMPANIES = 0.3, -0.3


def items_beside(scene: Scene, names: Sequence[NameMatch]) -> Iterator[NameMatch]:
    """柔川 in 柔川、南屏景区, 文化街 in 滨河路、文化街: what stands in one list with a name."""
    taken = {place for name in names for place in range(name.start, name.end)}
    for name in names:
        if name.kind == FOREIGN:
            continue  # what stands beside it may be foreign too: no pinyin
        for step in (_item_before, _item_after):
            like: NameMatch | None = name
            while like is not None:
                like = step(scene, like)
                if like is None or taken.intersection(range(like.start, like.end)):
                    break
                taken.update(range(like.start, like.end))
                yield like


def _item_before(scene: Scene, like: NameMatch) -> NameMatch | None:
    """The item before `like`, when it is a proper word or has a generic part of the same kind."""
    end = like.start - 1
    if end < 1 or scene.text[end] != "、" or any(m.start < end <= m.end for m in scene.terms):
        return None
    suffix, own = generic_parts.of(like.zh), generic_parts.of(scene.text[max(0, end - 8) : end])
    words = scene.words_back_from(end)
    word = next(words, None)
    if word is None or word.end != end:
        return None
    if suffix is not None and own is not None and own.kind == suffix.kind == like.kind:
        start, cut = word.start, end - len(own.zh)
        for word in words:
            deed = word.tag[:1] in "vx" and len(word.text) > 1
            if word.end != start or deed or not is_han(word.text[0]) or cut - word.start > _LONGEST:
                break
            start = word.start
        return _with_suffix(scene, start, end, own)
    named = is_proper(word) and not is_thing(word.text) and speaks_for_name(word.text, _BESIDE)
    if named and not has_lost_its_head(scene, word.start):
        return NameMatch(word.start, end, word.text, generic_parts.english(word.text), like.kind)
    return None


def _item_after(scene: Scene, like: NameMatch) -> NameMatch | None:
    """The item after `like`, when it ends in a generic part of the same kind."""
    start = like.end + 1
    item = _ITEM.match(scene.text, start)
    if scene.text[like.end : start] != "、" or item is None:
        return None
    if any(m.start < item.end() and start < m.end for m in scene.terms):
        return None
    suffix, own = generic_parts.of(like.zh), generic_parts.of(item[0])
    if suffix is None or own is None or not own.kind == suffix.kind == like.kind:
        return None
    return _with_suffix(scene, start, item.end(), own)


def _with_suffix(scene: Scene, start: int, end: int, suffix: Suffix) -> NameMatch | None:
    specific = scene.text[start : end - len(suffix.zh)]
    if not 1 < len(specific) <= _LONGEST or not all(is_han(char) for char in specific):
        return None
    if specific[0] in "至到":
        return None  # 天宫 + 至凉水
    if len(specific) == _LONGEST and (lexicon.tag_of(specific[:2])[:1] == "v" or specific[:2] in FALSE_NAMES):
        return None  # 贯通滨河路
    if suffix.kind == "road" and _NO_ROAD.search(specific):
        return None  # 铺就致富路, 景观大桥
    if suffix.kind != "road" and not speaks_for_name(generic_parts.stem(specific), _BESIDE, plain=True):
        return None  # streets alone are named by ordinary words (幸福路)
    english = f"{generic_parts.spelt_before(specific, suffix)} {suffix.en}"
    return NameMatch(start, end, scene.text[start:end], english, suffix.kind)


def with_shared_head(scene: Scene, name: NameMatch) -> NameMatch:
    """霞家河 in 霞家河、飞沙河水厂 is a waterworks as its neighbour is: only its sound is told."""
    shared = name.zh[-1] in "河溪江" and _SHARED_HEAD.match(scene.text, name.end) is not None
    return replace(name, en=pinyin.spell(name.zh)) if shared else name


def alike(scene: Scene, names: Sequence[NameMatch]) -> list[NameMatch]:
    """`names` with their neighbours in a list spelt too; where that cannot be, without the bare ones.

    What lies around the report needs no neighbour.
    """
    around = scene.termbase.own_stems
    kept = list(names)
    refused: set[int] = set()  # where items stand that stay in Chinese
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        bare = name.kind in ("place", "company") and " " not in name.en and name.zh not in around
        if not bare or name not in kept:
            continue  # a generic part or a business speaks for itself
        beside = [item for item in (_open_before(scene, name, kept), _open_after(scene, name, kept)) if item]
        if all(start not in refused and _may_be_spelt(zh, name.kind) for start, _end, zh in beside):
            more = [NameMatch(a, b, zh, generic_parts.english(zh), name.kind) for a, b, zh in beside]
            kept += more
            waiting += more
        else:
            kept.remove(name)
            refused.add(name.start)
            waiting = list(kept)  # its neighbours lose their neighbour
    return kept


def _open_before(scene: Scene, name: NameMatch, names: Sequence[NameMatch]) -> tuple[int, int, str] | None:
    """The whole item before `name` when nothing of it is known."""
    end = name.start - 1
    if end < 0 or scene.text[end] != "、":
        return None
    item = _ITEM_BACK.search(scene.text[:end])
    if item is None or scene.text[item.start() : item.start() + 1] != "、":
        return None  # a verb may stand before the first item of a list
    return _unknown(scene, item.start(1), end, names)


def _open_after(scene: Scene, name: NameMatch, names: Sequence[NameMatch]) -> tuple[int, int, str] | None:
    start = name.end + 1
    item = _ITEM.match(scene.text, start)
    if scene.text[name.end : start] != "、" or item is None:
        return None
    return _unknown(scene, start, item.end(), names)


def _unknown(scene: Scene, start: int, end: int, names: Sequence[NameMatch]) -> tuple[int, int, str] | None:
    taken = [(m.start, m.end) for m in scene.terms] + [(n.start, n.end) for n in names]
    if any(left < end and start < right for left, right in taken):
        return None
    return start, end, scene.text[start:end]


def _may_be_spelt(zh: str, kind: str) -> bool:
    least = _BESIDE_COMPANIES if kind == "company" else _BESIDE
    return len(zh) <= _LONGEST_BARE and not is_thing(zh) and speaks_for_name(zh, least)
