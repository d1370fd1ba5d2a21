"""Words no dictionary knows that are tagged as names (桃渚, 柔川): engines would invent their English.

They are spelt when their characters are those of names, the more so beside what places have; a word inside a
short quotation is left alone, for it may be part of a brand or a slogan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.document.chinese import is_han
from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.evidence import FALSE_NAMES, NAME_TAGS, is_thing, speaks_for_name
from desktop_app.translation.names.line_names import is_pair
from desktop_app.translation.names.scene import MAKERS, NOT_IN_NAMES, NameMatch, Scene, is_proper
from desktop_app.translation.words import lexicon
from desktop_app.translation.words.lexicon import TaggedWord

_ROUTE = re.compile(
    "[东南西北][延翼连接进扩移迁临靠侧端坡段]|[南北东西]向|.[某氏方]|.*[一二三五六七八九十百].*|[一-龥]镇级"
)
_ALONE = 1.6  # weight that a word needs by itself
_BESIDE_PLACES = 0.7  # weight that it needs where places stand
_SHORT, _SETTLEMENTS = 2, frozenset("镇乡村")
_PERSON = 3  # characters of a word that the tagger takes for a person, and cuts at will
_ENDS = re.compile("$|[，。；：、（）”和与及等的]")
_NOUNLIKE = "anmjgb"  # tags of single characters that may be the head of a name
_OF_TWO = re.compile("一体化|同城化|都市圈|城际|协同发展|走廊")
_BEFORE = re.compile("(?:、|位于|地处|[赴至])$")
_AFTER = re.compile(
    "、|等|至|遗址|土司|灌区|水源地|景区|森林|商圈|片区|组团|段|支线|精神|文化|南部|北部|东部|西部|中部"
)


def unknown_words(scene: Scene) -> Iterator[NameMatch]:
    """Words no dictionary knows that are tagged as names and look like names."""
    for word in scene.words:
        if not (_is_unknown(word) and _stands_free(scene, word)):
            continue
        beside = _BEFORE.search(scene.text[: word.start]) or _AFTER.match(scene.text, word.end)
        if not speaks_for_name(word.text, _BESIDE_PLACES if beside else _ALONE):
            continue
        if (not beside and _may_be_cut(scene, word)) or _is_half(scene, word):
            continue
        end = word.end + _rare_char_after(scene, word.end)
        zh = scene.text[word.start : end]
        yield NameMatch(word.start, end, zh, generic_parts.english(zh), "place")


def _is_unknown(word: TaggedWord) -> bool:
    """Two or three signs that the tagger takes for a name, and that are no word, thing or way of speaking."""
    return (
        word.tag[:2] in NAME_TAGS
        and len(word.text) in (2, 3)
        and not lexicon.is_ordinary(word.text)
        and is_proper(word)
        and word.text[-1] not in MAKERS
        and not (is_thing(word.text) or word.text[:_SHORT] in FALSE_NAMES)  # 鱼鸥, 索证 + 索票
        and not _ROUTE.fullmatch(word.text)
        and not (len(word.text) == _SHORT and word.text[-1] in _SETTLEMENTS)  # 前 + 岐镇
    )


def _stands_free(scene: Scene, word: TaggedWord) -> bool:
    """Neither in a short quotation nor across a term."""
    return not scene.in_short_quotes(word.start, word.end) and all(
        word.end <= m.start or m.end <= word.start for m in scene.terms
    )


def _is_half(scene: Scene, word: TaggedWord) -> bool:
    """More of the same name stands before or behind: 刘善 + 璧."""
    return (
        scene.is_joined(word.start, word.end)
        or is_pair(word.text)
        or (len(word.text) == _SHORT and _OF_TWO.match(scene.text, word.end) is not None)  # 昌抚 + 一体化
        or has_lost_its_head(scene, word.start)
        or scene.text[word.start - 1 : word.start] == "两"  # 两 + 泰官河
        or scene.is_torn(word.start)
        or _is_cut(scene, word.end)
        or bool(not _rare_char_after(scene, word.end) and scene.char_that_goes_on(word.end))
    )


def _may_be_cut(scene: Scene, word: TaggedWord) -> bool:
    """葛岭梅 before 满天下: three signs taken for a person, with more of the sentence behind them."""
    person = word.tag == "nr" and len(word.text) == _PERSON and generic_parts.of(word.text) is None
    return person and not _rare_char_after(scene, word.end) and not _ENDS.match(scene.text, word.end)


def has_lost_its_head(scene: Scene, start: int) -> bool:
    """True when the character before belongs to the name: 长 + 光博翔."""
    before = next((word for word in scene.words if word.end == start), None)
    return (
        before is not None
        and len(before.text) == 1
        and is_han(before.text)
        and before.text not in NOT_IN_NAMES
        and before.tag[:1] in _NOUNLIKE
    )


def _is_cut(scene: Scene, end: int) -> bool:
    """True where a word that no dictionary has stands behind: 晋钢智 + 造获."""
    after = next((word for word in scene.words if word.start == end), None)
    return (
        after is not None
        and len(after.text) > 1
        and after.tag[:1] == "v"
        and is_han(after.text[0])
        and not lexicon.is_ordinary(after.text)
    )


def _rare_char_after(scene: Scene, at: int) -> int:
    """1 when the dictionary's tagger cut a name one character short (智恒禹 + 娲)."""
    after = next((word for word in scene.words if word.start == at), None)
    return int(
        after is not None
        and len(after.text) == 1
        and is_han(after.text)
        and (0 <= lexicon.frequency(after.text) < 60 or after.tag == "x")
    )
