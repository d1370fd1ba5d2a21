"""Names that no termbase knows: found by suffix rules and word tags, spelt by rule.

Precision first: an ordinary word must never turn into pinyin, so a name needs a specific part
that the dictionary does not know as an ordinary word.  Every name is listed for a person to confirm.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from desktop_app import resources
from desktop_app.translation import lexicon, pinyin
from desktop_app.translation.lexicon import TaggedWord
from desktop_app.translation.script import is_han
from desktop_app.translation.termbase import Termbase, TermMatch

_LONGEST = 5  # characters of a specific part that rules may spell
_NAME_TAGS = ("ns", "nz", "nr", "nt")
# Single characters that stand beside names but belong to the sentence.
_NOT_IN_NAMES = frozenset(
    "的了和与及或在对等为把被将从向于以至到是有无不各该本其此每全两三二四五六七八九十一多个座家条项处批首第建设推"
    "年月日路促使让由经沿按据如约近超达获入出上下内外前后中开办至并而且但则也都已曾正再又更最很较所我你他们这那省市县镇乡村区街"
)
# Dictionary words tagged as names that are ordinary words all the same.
_FALSE_NAMES = frozenset(resources.read_text("translation/not_names.txt").split())
_MAKERS = "化式型级性类制群圈带"  # endings that make ordinary adjectives and nouns
_COUNTRY = re.compile(
    "美国|英国|法国|德国|日本|韩国|泰国|俄罗斯|印度|巴西|秘鲁|智利|古巴|南非|意大利|西班牙|葡萄牙|荷兰|瑞士|瑞典|加拿大|"
    "澳大利亚|新西兰|新加坡|马来西亚|印度尼西亚|越南|菲律宾|墨西哥|阿根廷|埃及|沙特|阿联酋|土耳其|伊朗|以色列|乌克兰"
)
_COUNTRY_BEFORE = re.compile(f"(?:{_COUNTRY.pattern})$")


@dataclass(frozen=True, slots=True)
class NameMatch:
    """A name in a text with its English by rule, for a person to confirm.

    Attributes:
        start, end: span in the text.
        zh, en: the name and its English.
        kind: ``place road community river building school hospital company person``.
        confirmed: True once a person said so.
    """

    start: int
    end: int
    zh: str
    en: str
    kind: str
    confirmed: bool = False


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
    scene = _Scene(text, lexicon.tagged(text), termbase.find(text))
    found = [
        *_short_forms(scene, termbase),
        *_generic_names(scene),
        *_persons(scene),
        *_listed_companies(scene, termbase),
    ]
    found.sort(key=lambda name: (name.start - name.end, name.start))
    taken: list[NameMatch] = []
    for name in found:
        if all(name.end <= other.start or other.end <= name.start for other in taken):
            taken.append(name)
    return sorted(taken, key=lambda name: name.start)


@dataclass(frozen=True, slots=True)
class _Scene:
    """A text with its words and terms."""

    text: str
    words: Sequence[TaggedWord]
    terms: Sequence[TermMatch]

    def hides(self, start: int, end: int) -> bool:
        """True when the span begins and ends inside ordinary words (中山 in 其中山东)."""
        words = [word for word in self.words if lexicon.is_ordinary(word.text)]
        return any(w.start < start < w.end for w in words) and any(w.start < end < w.end for w in words)

    def name_ending_at(self, end: int) -> TermMatch | None:
        """The known name that ends here."""
        return next((m for m in self.terms if m.end == end and m.term.pos == "name"), None)

    def name_over(self, start: int, cut: int) -> TermMatch | None:
        """The known name that reaches into ``start:cut`` from the left or ends right before it."""
        return next(
            (m for m in self.terms if m.term.pos == "name" and m.start <= start <= m.end <= cut), None
        )

    def words_back_from(self, end: int) -> Iterator[TaggedWord]:
        """Words that end at or before `end`, nearest first; one that sticks out is cut there."""
        for word in reversed(self.words):
            if word.start >= end:
                continue
            if word.end > end:
                word = TaggedWord(word.start, end, word.text[: end - word.start], "x")
            yield word


def _short_forms(scene: _Scene, termbase: Termbase) -> Iterator[NameMatch]:
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


def _generic_names(scene: _Scene) -> Iterator[NameMatch]:
    """白石洲 + 村: a specific part that is no ordinary word, before a known generic part."""
    for match in _suffix_pattern().finditer(scene.text):
        suffix = _suffixes()[match[0]]
        if _belongs_elsewhere(scene, match.start(), match.end()):
            continue
        name = _with_specific(scene, match.start(), match.end(), suffix)
        if name is not None:
            yield name


def _belongs_elsewhere(scene: _Scene, start: int, end: int) -> bool:
    """True when the suffix is part of a known term or of an ordinary word (区 in 区域, 路 in 线路)."""
    if any(m.start < end < m.end or (m.start < start and m.end == end) for m in scene.terms):
        return True
    return any(
        word.start < end <= word.end
        and (word.end > end or word.start < start)
        and lexicon.is_ordinary(word.text)
        and (word.tag[:2] not in _NAME_TAGS or word.text in _FALSE_NAMES or word.end > end)
        for word in scene.words
    )


def _with_specific(scene: _Scene, cut: int, end: int, suffix: Suffix) -> NameMatch | None:
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
    if not (1 if known else suffix.fewest) <= len(specific) <= longest or specific[-1] in _MAKERS:
        return None
    if _COUNTRY_BEFORE.search(scene.text[:start]) or any(m.start < start < m.end for m in scene.terms):
        return None
    return NameMatch(start, end, zh, f"{lead}{pinyin.spell(specific)} {suffix.en}", suffix.kind)


def _same_generic(zh: str, suffix: Suffix) -> bool:
    """True when the known name already ends in a generic part of this kind."""
    own = next((s for size in (3, 2, 1) if (s := _suffixes().get(zh[-size:]))), None)
    return own is not None and own.kind == suffix.kind == "road"


def _specific_start(scene: _Scene, cut: int) -> int:
    """Where the specific part that ends at `cut` begins; `cut` itself when there is none."""
    start, proper = cut, False
    for word in scene.words_back_from(cut):
        if word.end != start or not _could_be_in_name(word) or scene.name_ending_at(start):
            break
        if _COUNTRY.fullmatch(word.text):
            break
        start = word.start
        proper = proper or _is_proper(word)
    return start if proper else cut


def _could_be_in_name(word: TaggedWord) -> bool:
    if not all(is_han(char) for char in word.text):
        return False
    if len(word.text) == 1:
        return word.text not in _NOT_IN_NAMES
    return _is_proper(word)


def _is_proper(word: TaggedWord) -> bool:
    """A word tagged as a name, or unknown to the dictionary and not verb-like."""
    if len(word.text) < 2 or word.text in _FALSE_NAMES or word.text[0] in _NOT_IN_NAMES:
        return False
    if lexicon.is_ordinary(word.text):
        return word.tag[:2] in _NAME_TAGS
    return word.tag[:2] in ("nr", "ns", "nz", "n", "x") and len(word.text) <= 3


_TITLES = (
    "总书记|书记|省长|市长|区长|县长|镇长|局长|厅长|部长|主任|主席|委员长|委员|院长|校长|行长|处长|科长|所长|会长|"
    "秘书长|理事长|董事长|总经理|总裁|经理|教授|研究员|院士|博士|医生|工程师|同志|先生|女士|记者|代表|队长|教练"
)
_PERSON_AFTER_TITLE = re.compile(rf"(?:{_TITLES})\s*$")
_PERSON_BEFORE = re.compile(rf"^\s*(?:{_TITLES}|说|表示|介绍|指出|认为|告诉|强调|称)")


def _persons(scene: _Scene) -> Iterator[NameMatch]:
    """A surname with one or two characters beside an office or a verb of saying."""
    for word in scene.words:
        if word.tag not in ("nr", "nrfg") or not 2 <= len(word.text) <= 3 or word.text in _FALSE_NAMES:
            continue
        if word.text[0] not in _surnames():
            continue
        before, after = scene.text[: word.start], scene.text[word.end :]
        if _PERSON_AFTER_TITLE.search(before) or _PERSON_BEFORE.match(after):
            yield NameMatch(word.start, word.end, word.text, pinyin.spell_person(word.text), "person")


_LIST = re.compile(
    r"(?P<items>[^，。；：“”（）()]{2,60}?)等\s*(?:知名|重点|优质|龙头|头部|一批|多家|\d+\s*[余多]?|[一二三四五六七八九十百]+[余多]?)?\s*"
    r"(?:余|多)?\s*家?[^，。；]{0,12}?(?:企业|公司|集团|机构|项目)"
)


def _listed_companies(scene: _Scene, termbase: Termbase) -> Iterator[NameMatch]:
    """A、B等12家企业: the items of such a list are companies unless they are ordinary words."""
    for match in _LIST.finditer(scene.text):
        start = match.start("items")
        for number, item in enumerate(match["items"].split("、")):
            end = start + len(item)
            begin = _company_start(scene, start, end) if number == 0 else start
            name = _company(scene, begin, end, termbase)
            if name is not None:
                yield name
            start = end + 1


def _company_start(scene: _Scene, start: int, end: int) -> int:
    """Where the first item of a list begins, after the verb that governs it."""
    begin = end
    for word in scene.words_back_from(end):
        if word.start < start or not _in_company(word):
            break
        begin = word.start
    return begin


def _in_company(word: TaggedWord) -> bool:
    if not all(is_han(char) for char in word.text):
        return False
    return word.text in _company_words() or _could_be_in_name(word)


def _company(scene: _Scene, start: int, end: int, termbase: Termbase) -> NameMatch | None:
    """微灵医疗 -> Weiling Medical; None for known terms and ordinary words."""
    zh = scene.text[start:end].strip()
    start = scene.text.find(zh, start) if zh else start
    if (
        not 2 <= len(zh) <= 8
        or zh[-1] in "段线期处批站路"
        or not all(is_han(char) for char in zh)
        or termbase.lookup(zh)
    ):
        return None
    words = [word for word in scene.words if start <= word.start and word.end <= start + len(zh)]
    if sum(len(word.text) for word in words) != len(zh) or not all(map(_in_company, words)):
        return None
    if not any(_is_proper(word) for word in words):
        return None
    return NameMatch(start, start + len(zh), zh, _company_english(zh), "company")


def _company_english(zh: str) -> str:
    """The specific part in pinyin, the business in English, longest words first."""
    for size in (4, 3, 2, 1):
        business = _company_words().get(zh[-size:])
        if business is not None and len(zh) - size >= 2:
            return f"{_company_english(zh[:-size])} {business}".strip()
    return pinyin.spell(zh)


@cache
def _suffixes() -> dict[str, Suffix]:
    rows = csv.DictReader(io.StringIO(resources.read_text("translation/name_suffixes.csv")))
    return {row["zh"]: Suffix(row["zh"], row["en"], row["kind"], int(row["min"])) for row in rows}


@cache
def _suffix_pattern() -> re.Pattern[str]:
    longest_first = sorted(_suffixes(), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)))


@cache
def _company_words() -> dict[str, str]:
    rows = csv.DictReader(io.StringIO(resources.read_text("translation/company_words.csv")))
    return {row["zh"]: row["en"] for row in rows}


@cache
def _surnames() -> frozenset[str]:
    return frozenset(resources.read_text("translation/surnames.txt").split())
