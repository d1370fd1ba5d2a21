"""Names that no termbase knows: found by suffix rules and word tags, spelt by rule.

Precision first: an ordinary word must never turn into pinyin, so a name needs a specific part
that the dictionary does not know as an ordinary word.  Every name is listed for a person to confirm.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app import resources
from desktop_app.translation import lexicon, pinyin
from desktop_app.translation.company_names import find_companies
from desktop_app.translation.name_scene import (
    FALSE_NAMES,
    MAKERS,
    NAME_TAGS,
    NameMatch,
    Scene,
    could_be_in_name,
    is_proper,
)
from desktop_app.translation.script import is_han
from desktop_app.translation.termbase import Termbase
from desktop_app.translation.unknown_names import unknown_words

_LONGEST = 5  # characters of a specific part that rules may spell
_UNITS = frozenset("省市区县州镇乡旗")  # 汉滨区 + 区人民政府 share their 区
_COUNTRY = re.compile(
    "美国|英国|法国|德国|日本|韩国|泰国|俄罗斯|印度|巴西|秘鲁|智利|古巴|南非|意大利|西班牙|葡萄牙|荷兰|瑞士|瑞典|加拿大|"
    "澳大利亚|新西兰|新加坡|马来西亚|印度尼西亚|越南|菲律宾|墨西哥|阿根廷|埃及|沙特|阿联酋|土耳其|伊朗|以色列|乌克兰"
)
_COUNTRY_BEFORE = re.compile(f"(?:{_COUNTRY.pattern})$")


@dataclass(frozen=True, slots=True)
class Suffix:
    """A generic part: its English and the fewest characters that must stand before it."""

    zh: str
    en: str
    kind: str
    fewest: int


def find_names(text: str, termbase: Termbase) -> list[NameMatch]:
    """Names in `text`, in reading order, never overlapping."""
    if not any(is_han(char) for char in text):
        return []
    scene = Scene(text, lexicon.tagged(text), termbase.find(text))
    found = [
        *_short_forms(scene, termbase),
        *_generic_names(scene),
        *_governed(scene),
        *_persons(scene),
        *find_companies(scene, termbase),
        *unknown_words(scene),
    ]
    found.sort(key=lambda name: (name.start - name.end, name.start))
    taken: list[NameMatch] = []
    for name in found:
        if all(name.end <= other.start or other.end <= name.start for other in taken):
            taken.append(name)
    taken += _before_a_list_mark(scene, taken)
    return sorted(taken, key=lambda name: name.start)


def _short_forms(scene: Scene, termbase: Termbase) -> Iterator[NameMatch]:
    """南头 for 南头街道, where it is a word of its own and no ordinary one."""
    for stem, english in termbase.place_stems.items():
        at = scene.text.find(stem)
        while at >= 0:
            end = at + len(stem)
            if not scene.hides(at, end) and (
                not lexicon.is_ordinary(stem) or lexicon.tag_of(stem) in ("ns", "f")
            ):
                yield NameMatch(at, end, stem, english, "place")
            at = scene.text.find(stem, end)


def _generic_names(scene: Scene) -> Iterator[NameMatch]:
    """白石洲 + 村: a specific part that is no ordinary word, before a known generic part."""
    for match in _suffix_pattern().finditer(scene.text):
        suffix = _suffixes()[match[0]]
        if _belongs_elsewhere(scene, match.start(), match.end()):
            continue
        name = _with_specific(scene, match.start(), match.end(), suffix)
        if name is not None:
            yield name


_GOVERNED = re.compile("人民政府|人民代表大会|第[一二三四五六七八九十]+届人民代表大会")


def _governed(scene: Scene) -> Iterator[NameMatch]:
    """官渡区 before 人民政府: what has a government is a place, however the dictionary tags it."""
    for word in scene.words:
        unit = _suffixes().get(word.text[-1])
        if (
            3 <= len(word.text) <= 4
            and unit is not None
            and unit.zh in _UNITS
            and word.text[-3:] not in ("自治区", "自治州", "自治县", "开发区", "直辖市")
            and _GOVERNED.match(scene.text, word.end)
            and all(m.start != word.start or m.term.pos != "name" for m in scene.terms)
        ):
            english = f"{pinyin.spell(word.text[:-1])} {unit.en}"
            yield NameMatch(word.start, word.end, word.text, english, unit.kind)


def _belongs_elsewhere(scene: Scene, start: int, end: int) -> bool:
    """True when the suffix is part of a known term or of an ordinary word (区 in 区域, 路 in 线路)."""
    unit = scene.text[start:end] in _UNITS
    if any(
        (m.start < end < m.end and not (unit and m.start == start)) or (m.start < start and m.end == end)
        for m in scene.terms
    ):
        return True
    return any(
        word.start < end <= word.end
        and (word.end > end or word.start < start)
        and lexicon.is_ordinary(word.text)
        and (word.tag[:2] not in NAME_TAGS or word.text in FALSE_NAMES or word.end > end)
        for word in scene.words
    )


def _with_specific(scene: Scene, cut: int, end: int, suffix: Suffix) -> NameMatch | None:
    start = _specific_start(scene, cut)
    known = scene.name_over(start, cut)
    lead = ""
    if known is not None:
        start, lead = known.start, f"{known.term.en} "
    specific = scene.text[known.end if known else start : cut]
    zh = scene.text[start:end]
    if known is not None and not specific and (suffix.zh == "学校" or _same_generic(known.term.zh, suffix)):
        return None  # schools of a place, not a school's name; a railway's 高铁 is no second railway
    if known is not None and not specific and suffix.zh == "区" and "-" in known.term.en:
        return None  # 亚太区 is a region
    if known is not None and not specific:
        return NameMatch(start, end, zh, f"{lead}{suffix.en}", suffix.kind)
    longest = 2 if suffix.zh == "山" else 3 if len(suffix.zh) == 1 else _LONGEST
    if not (1 if known else suffix.fewest) <= len(specific) <= longest or specific[-1] in MAKERS:
        return None
    if _COUNTRY_BEFORE.search(scene.text[:start]) or any(m.start < start < m.end for m in scene.terms):
        return None
    return NameMatch(start, end, zh, f"{lead}{_spelt(specific)} {suffix.en}", suffix.kind)


def _spelt(specific: str) -> str:
    """虹桥商务区 in 虹桥商务区小学: generic parts inside the specific one are translated too."""
    for size in (4, 3, 2):
        inner = _suffixes().get(specific[-size:])
        if inner is not None and len(specific) - size >= 2:
            return f"{_spelt(specific[:-size])} {inner.en}"
    return pinyin.spell(specific)


def _same_generic(zh: str, suffix: Suffix) -> bool:
    """True when the known name already ends in a generic part of this kind."""
    own = next((s for size in (3, 2, 1) if (s := _suffixes().get(zh[-size:]))), None)
    return own is not None and own.kind == suffix.kind == "road"


def _specific_start(scene: Scene, cut: int) -> int:
    """Where the specific part that ends at `cut` begins; `cut` itself when there is none."""
    start, proper = cut, False
    for word in scene.words_back_from(cut):
        if word.end != start or not could_be_in_name(word) or scene.name_ending_at(start):
            break
        if _COUNTRY.fullmatch(word.text):
            break
        start = word.start
        proper = proper or is_proper(word)
    return start if proper else cut


_TITLES = (
    "总书记|书记|省长|市长|区长|县长|镇长|局长|厅长|部长|主任|主席|委员长|委员|院长|校长|行长|处长|科长|所长|会长|"
    "秘书长|理事长|董事长|总经理|总裁|经理|教授|研究员|院士|博士|医生|工程师|同志|先生|女士|记者|代表|队长|教练"
)
_PERSON_AFTER_TITLE = re.compile(rf"(?:{_TITLES})\s*$")
_PERSON_BEFORE = re.compile(rf"^\s*(?:{_TITLES}|说|表示|介绍|指出|认为|告诉|强调|称)")


# 汉滨区人民政府代区长 向诗兵: set off by a blank, at the end of a line.
_SIGNED = re.compile(
    rf"(?:{_TITLES})(?:[（(][^（）()]*[)）])?\s+(?P<name>[\u4e00-\u9fff]\s?[\u4e00-\u9fff]{{1,2}})\s*$"
)


def _persons(scene: Scene) -> Iterator[NameMatch]:
    """A surname with one or two characters beside an office or a verb of saying."""
    signed = _SIGNED.search(scene.text)
    if signed and signed["name"][0] in _surnames():
        han = re.sub(r"\s", "", signed["name"])
        yield NameMatch(*signed.span("name"), signed["name"], pinyin.spell_person(han), "person")
    for word in scene.words:
        if word.tag not in ("nr", "nrfg") or not 2 <= len(word.text) <= 3 or word.text in FALSE_NAMES:
            continue
        if word.text[0] not in _surnames() or word.text[-1] in _UNITS:
            continue
        before, after = scene.text[: word.start], scene.text[word.end :]
        if _PERSON_AFTER_TITLE.search(before) or _PERSON_BEFORE.match(after):
            yield NameMatch(word.start, word.end, word.text, pinyin.spell_person(word.text), "person")


def _before_a_list_mark(scene: Scene, names: list[NameMatch]) -> Iterator[NameMatch]:
    """柔川 in 柔川、南屏景区, 新城路 in 新城路、渭川路: items of a list share the kind of the name in it."""
    taken = {place for name in names for place in range(name.start, name.end)}
    for name in names:
        at = name.start
        while scene.text[at - 1 : at] == "、" and at > 1:
            item = _item_before(scene, at - 1, name)
            if item is None or taken.intersection(range(item.start, item.end)):
                break
            taken.update(range(item.start, item.end))
            yield item
            at = item.start


def _item_before(scene: Scene, end: int, like: NameMatch) -> NameMatch | None:
    """The list item that ends at `end`, when it is a proper word or has the generic part of `like`."""
    if any(m.start < end and end <= m.end for m in scene.terms):
        return None
    suffix = next((s for size in (4, 3, 2, 1) if (s := _suffixes().get(like.zh[-size:]))), None)
    words = scene.words_back_from(end)
    word = next(words, None)
    if word is None or word.end != end:
        return None
    if suffix is not None and scene.text.endswith(suffix.zh, 0, end):
        start, cut = word.start, end - len(suffix.zh)
        for word in words:
            deed = word.tag[:1] in "vx" and len(word.text) > 1
            if word.end != start or deed or not is_han(word.text[0]) or cut - word.start > 4:
                break
            start = word.start
        specific = scene.text[start:cut]
        if not 1 < len(specific) <= 4 or not all(is_han(char) for char in specific):
            return None
        return NameMatch(start, end, scene.text[start:end], f"{_spelt(specific)} {suffix.en}", suffix.kind)
    if is_proper(word):
        return NameMatch(word.start, end, word.text, pinyin.spell(word.text), like.kind)
    return None


@cache
def _suffixes() -> dict[str, Suffix]:
    rows = csv.DictReader(io.StringIO(resources.read_text("translation/name_suffixes.csv")))
    return {row["zh"]: Suffix(row["zh"], row["en"], row["kind"], int(row["min"])) for row in rows}


@cache
def _suffix_pattern() -> re.Pattern[str]:
    longest_first = sorted(_suffixes(), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)))


@cache
def _surnames() -> frozenset[str]:
    return frozenset(resources.read_text("translation/surnames.txt").split())
