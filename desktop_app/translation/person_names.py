"""Names of persons: a surname with one or two characters beside an office or a verb of saying, or in a list.

Knows nothing of other names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app import resources
from desktop_app.document.chinese import HAN
from desktop_app.translation import generic_parts, lexicon, pinyin
from desktop_app.translation.lexicon import TaggedWord
from desktop_app.translation.name_evidence import is_common, is_made_of_words, weight
from desktop_app.translation.name_scene import NOT_IN_NAMES, NameMatch, Scene

_TITLES = (
    "总书记|书记|省长|市长|区长|县长|镇长|局长|厅长|部长|主任|主席|委员长|委员|院长|校长|行长|处长|科长|所长|会长|"
    "秘书长|理事长|董事长|总经理|总裁|经理|教授|研究员|院士|博士|医生|工程师|同志|先生|女士|记者|代表|队长|教练|"
    "作家|画家|书法家|诗人|演员|导演|歌手|运动员|选手|名将|专家|企业家|科学家|烈士|英雄|劳模|工匠|学者|律师|法官|"
    "村民|居民|总统|首相|总理|外长|大使|司令员|政委|冠军"
)
_MADE_BY = re.compile(r"(?:作家|画家|书法家|诗人|演员|歌手|院士|教授)\s*$")  # callings that no place follows
_AFTER_TITLE = re.compile(rf"(?:{_TITLES})\s*$")
_BEFORE = re.compile(rf"^\s*(?:{_TITLES}|说|表示|介绍|指出|认为|告诉|强调|称|精神|故居|纪念馆|事迹)")
_BODIES = "委办局会院所部厅处署社党派队团"  # endings of abbreviated bodies (文明委)
_UNITS = frozenset("省市区县州镇乡旗村")
_SURE = 1.2  # weight at which three characters with a surname at the head of a clause or item are a person
_BEGINS = re.compile(r"(?:^|[、，。；：（\s])$")

_SITE = re.compile(r"[一二三四五六七八九十\d]*号?(?:墓|窑|遗址|坑)")  # 武王墩一号墓 is a mound's

# 汉滨区人民政府代区长 向诗兵: set off by a blank, at the end of a line.
_SIGNED = re.compile(rf"(?:{_TITLES})(?:[（(][^（）()]*[)）])?\s+(?P<name>[{HAN}]\s?[{HAN}]{{1,2}})\s*$")
# 向诗兵、王华等同志: every item of such a list is a person.
_LIST = re.compile(
    rf"(?P<items>[{HAN}]{{2,9}}(?:、[{HAN}]{{2,4}}?)+)等?\s*(?:\d+|[一二三四五六七八九十]+)?[名位]?"
    r"(?:同志|专家|院士|教授|劳模|先进个人|人$|人[，。；])"
)


def find_persons(scene: Scene) -> Iterator[NameMatch]:
    """Persons, surname first in English."""
    yield from _signed(scene)
    yield from _listed(scene)
    for word in scene.words:
        made = _MADE_BY.search(scene.text[: word.start]) is not None  # 作家韩江 is no river
        if not _could_be_person(word, ("nr", "nrfg", "ns") if made else ("nr", "nrfg")):
            continue
        if scene.is_joined(word.start, word.end):
            continue
        before, after = scene.text[: word.start], scene.text[word.end :]
        if _SITE.match(after):
            continue
        beside = _AFTER_TITLE.search(before) or _BEFORE.match(after)
        alone = (
            _is_sure(word)
            and not scene.in_short_quotes(word.start, word.end)
            and _BEGINS.search(before) is not None
        )
        if beside or (alone and generic_parts.pattern().match(after) is None):
            more = scene.char_that_goes_on(word.end) if len(word.text) == 2 else ""
            zh = word.text + more  # 李俊 + 杰
            yield NameMatch(word.start, word.start + len(zh), zh, pinyin.spell_person(zh), "person")


def _signed(scene: Scene) -> Iterator[NameMatch]:
    signed = _SIGNED.search(scene.text)
    if signed and signed["name"][0] in _surnames():
        han = re.sub(r"\s", "", signed["name"])
        yield NameMatch(*signed.span("name"), signed["name"], pinyin.spell_person(han), "person")


def _listed(scene: Scene) -> Iterator[NameMatch]:
    for match in _LIST.finditer(scene.text):
        end = match.start("items")
        for number, item in enumerate(match["items"].split("、")):
            end += len(item)
            name = _last_person(item) if number == 0 else item
            if len(name) in (2, 3) and name[0] in _surnames() and not is_common(name):
                yield NameMatch(end - len(name), end, name, pinyin.spell_person(name), "person")
            end += 1


def _last_person(item: str) -> str:
    """The person at the end of a list's first item, which a verb or an office may precede."""
    sizes = [size for size in (3, 2) if len(item) >= size and item[-size] in _surnames()]
    return item[-sizes[0] :] if sizes else ""


def _could_be_person(word: TaggedWord, tags: tuple[str, ...] = ("nr", "nrfg")) -> bool:
    return (
        word.tag in tags
        and 2 <= len(word.text) <= 3
        and word.text[0] in _surnames()
        and word.text[-1] not in _UNITS
        and word.text[-1] not in _BODIES
        and not is_common(word.text)
    )


def is_person(zh: str) -> bool:
    """盛宣怀: three characters, the first of them a surname, no word."""
    return len(zh) == 3 and zh[0] in _surnames() and not is_common(zh) and not is_made_of_words(zh)


def _is_sure(word: TaggedWord) -> bool:
    """李汉柏: three characters, unknown to the dictionary, none of which belongs to the sentence."""
    return (
        len(word.text) == 3
        and not lexicon.is_ordinary(word.text)
        and not NOT_IN_NAMES.intersection(word.text)
        and not is_made_of_words(word.text)
        and weight(word.text) >= _SURE
    )


@cache
def _surnames() -> frozenset[str]:
    return frozenset(resources.read_text("translation/surnames.txt").split())
