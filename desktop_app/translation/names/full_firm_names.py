"""Companies by their full names: 清河坊资产管理有限公司, 市水务集团有限公司, 腾讯科技（深圳）有限公司."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.translation.names.evidence import is_common, is_made_of_words
from desktop_app.translation.names.firm_words import company_english, company_words, specific
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.names.world_names import world_name
from desktop_app.translation.words import pinyin
from desktop_app.translation.words.area_words import LEVEL_WORDS
from desktop_app.translation.words.rule_words import words_of

_FORMS = {
    "股份有限公司": "Co., Ltd.", "有限责任公司": "Co., Ltd.", "有限公司": "Co., Ltd.",
    "集团有限公司": "Group Co., Ltd.", "集团股份有限公司": "Group Co., Ltd.", "集团公司": "Group",
}  # fmt: skip
# 云岭市 + 鑫达: where the firm has its seat
_SEAT = re.compile(
    rf"(?P<place>[{HAN}]{{2,3}}?)[市县区](?:(?P<within>[{HAN}]{{2,3}}?)[县区])?(?=[{HAN}]{{4}})"
)
_FORM = re.compile(longest_first(_FORMS))
# 腾讯科技（深圳）, 博世（中国）投资: which of the firms of that name
_PLACED = re.compile(rf"[（(](?P<place>[{HAN}]{{2,5}})[）)](?P<business>[{HAN}]{{0,10}})$")
_SIZES_OF_AREAS = re.compile(" (?:City|Province|County|District)$")
_LONGEST_OWN = 14  # characters of a firm of a level, without its form
_LONGEST = 14  # characters that are read back for a name; the word that passes them is its last
_LONGEST_PLACED = 19  # of its place in brackets and its business
_SHORTEST = 2
_NAME_AND_BUSINESS = 4  # characters behind a verb that can be a firm's name by themselves
_GLUED = 5  # characters of words that no reader could tell apart in pinyin
_BORDER = re.compile(r"[，。；：、“”（）()《》\sA-Za-z0-9]")
_GOVERNS = frozenset((
    "组建", "增资", "成立", "设立", "引进", "引入", "引育", "支持", "推动", "助力", "签约", "注册", "成功",
    "获批", "以及", "其中", "包括", "落户", "投资",
))  # fmt: skip


def find_full_names(scene: Scene) -> Iterator[NameMatch]:
    """清河坊资产管理有限公司 -> Qinghefang Asset Management Co., Ltd."""
    for form in _FORM.finditer(scene.text):
        end = form.start()
        found = _of_level(scene.text, end) or _placed_before(scene, end) or _named_before(scene, end)
        if found is not None:
            start, english = found
            zh = scene.text[start : form.end()]
            yield NameMatch(start, form.end(), zh, f"{english} {_FORMS[form[0]]}", "company")


def _named_before(scene: Scene, end: int) -> tuple[int, str] | None:
    """Where the name of a firm that ends at `end` begins, and its English."""
    start = _start_before(scene, end)
    zh = scene.text[start:end]
    seat = _SEAT.match(zh)
    own = specific(zh[seat.end() :] if seat else zh, _full_businesses())
    glued = len(own) > _GLUED or (len(own) == _GLUED and is_made_of_words(own))
    if len(zh) < _SHORTEST or zh[-1] in "个该大批家" or glued or (not seat and is_common(own)):
        return None
    return start, _full_english(scene, zh, start)


def _placed_before(scene: Scene, end: int) -> tuple[int, str] | None:
    """腾讯科技（深圳）: a firm with its place in brackets, and its business behind them."""
    placed = _PLACED.search(scene.text, max(0, end - _LONGEST_PLACED), end)
    term = scene.termbase.lookup(placed["place"]) if placed else None
    named = _named_before(scene, placed.start()) if placed and term and term.domain == "place" else None
    if placed is None or term is None or named is None:
        return None
    business = company_english(placed["business"], _full_businesses()) if placed["business"] else ""
    if placed["business"] and specific(f"一一{placed['business']}", _full_businesses()) != "一一":
        return None
    return named[0], f"{named[1]} ({_SIZES_OF_AREAS.sub('', term.en)}) {business}".strip()


def _start_before(scene: Scene, end: int) -> int:
    """Where the words begin that may be the name of a firm that ends at `end`."""
    start = end
    for word in scene.words_back_from(end):
        if word.end != start or _BORDER.search(word.text) or word.text in _GOVERNS:
            break
        if len(word.text) == 1 and word.tag[:1] in "pcu":
            break
        deed = word.tag == "v" and len(word.text) > 1 and word.text not in _full_businesses()
        if deed and end - start >= _NAME_AND_BUSINESS:
            break
        start = word.start
        if end - start > _LONGEST:
            break
    return start


def _full_english(scene: Scene, zh: str, start: int) -> str:
    """云岭市鑫达钢结构 is Yunling Xinda Steel Structure: the seat, what is spelt, and the business."""
    own = specific(zh, _full_businesses())
    if (abroad := world_name(own)) is not None:  # 博世力士乐 + 液压
        business = company_english(zh.removeprefix(own), _full_businesses()) if own != zh else ""
        return f"{abroad} {business}".strip()
    named = (m for m in scene.terms if m.start == start and m.term.pos == "name" and m.end <= start + len(zh))
    known = max(named, key=lambda match: match.end, default=None)
    seat = _SEAT.match(zh)
    if seat is not None:
        known = known if known and known.end - start >= len(seat["place"]) else None
        lead, rest = (known.term.en if known else pinyin.spell(seat["place"])), zh[seat.end() :]
        lead = lead.removesuffix(" City").removesuffix(" County").removesuffix(" District")
        lead += f" {pinyin.spell(seat['within'])}" if seat["within"] else ""
    else:
        lead, rest = (known.term.en, zh[known.end - start :]) if known else ("", zh)
    return f"{lead} {company_english(rest, _full_businesses()) if rest else ''}".strip()


@cache
def _full_businesses() -> dict[str, str]:
    """Businesses in names that end in their form, where no other word could be meant: 劳务有限公司."""
    return {**company_words(), **words_of("business of a full name")}


def _of_level(text: str, end: int) -> tuple[int, str] | None:
    """市水务集团有限公司: where a firm of the city's own begins, and its English without its form."""
    match = _level_pattern().search(text[max(0, end - _LONGEST_OWN) : end])
    if match is None:
        return None
    business = " ".join(company_words()[word] for word in re.findall(_business(), match["what"]))
    return end - len(match[0]), f"{LEVEL_WORDS[match['level']]} {business}"


@cache
def _business() -> str:
    return longest_first(company_words())


@cache
def _level_pattern() -> re.Pattern[str]:
    return re.compile(
        f"(?:(?<![一-鿿])|(?<=[与和由向对为将以及]))(?P<level>[省市县区州旗])(?P<what>(?:{_business()})+)$"
    )
