"""Firms in lists: known by their neighbours, by a brand that is a word elsewhere, or by a product behind one.

理想、小鹏等车企; 天甫电子、德尔科技、新宙邦; 中普电磁新材料、中盛能源特种车等项目.  An item alone proves
nothing: at least half of a list must be firms.  ``brand_words.csv`` has brands that are too short or too
common to be terms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from desktop_app import resources
from desktop_app.document.chinese import HAN
from desktop_app.translation.names.evidence import FALSE_NAMES, is_common, weight
from desktop_app.translation.names.firm_words import company_words
from desktop_app.translation.names.name_parts import words
from desktop_app.translation.names.scene import MAKERS, NameMatch, Scene
from desktop_app.translation.terms.termbase import TermMatch
from desktop_app.translation.words import lexicon, pinyin

_ITEM = f"[{HAN}A-Za-z0-9—]"
_LIST = re.compile(
    rf"(?P<items>{_ITEM}{{2,16}}(?:、(?:(?!等|\d+[余多]?[家个]){_ITEM}){{2,16}})+)"
    rf"(?P<etc>等|(?=[\d一二三四五六七八九十]+[余多]?[家个]))?(?P<what>[^，。；：、]{{0,16}})"
)
_FIRMS = re.compile(
    "企业|公司|集团(?!化)|品牌|厂商|厂家|商户|链主|龙头|巨头|客户|伙伴|车企|药企|房企|国企|央企|民企|500强|百强"
)
_WORKS = re.compile("项目|工程|基地|产线|生产线")
_END = re.compile(r"\d+[余多]?[家个]|[一二三四五六七八九十]+家$")
# 漳河治理: what is done, and no firm, whatever its signs.
_DEED = re.compile("(?:治理|整治|改造|修复|加固|疏浚|清淤|扩建|迁建|改建|新建|搬迁|保护|管护)$")
_SIZES = (4, 3, 2)  # signs of a brand before a product
# Weight that a brand's signs need to speak for it, and where the list has spoken.
_LEAST, _BESIDE = -0.2, -1.2
# Signs of abbreviated things of technology, hardly of brands: 光储充, 充换电, 智算.
_TECHNICAL = frozenset("储充换氢碳污废餐厨危算")
_NO_ENDS = frozenset("段线期处批站路桥山河湖江区园馆场村镇街巷社院校县市")
_ALONE = 3  # items of a list of firms whose names alone speak for them
_FEWEST = 2  # known firms of a list that does not say what it lists


@dataclass(frozen=True, slots=True)
class _Item:
    """An item: its span, the brand that it begins with ("" for none), whether that is a known firm's."""

    start: int
    end: int
    brand: str = ""
    known: bool = False


def find_listed_firms(scene: Scene) -> Iterator[NameMatch]:
    """Brands and firms of such lists that no term has."""
    for match in _LIST.finditer(scene.text):
        firms = match["etc"] is not None and _FIRMS.search(match["what"]) is not None
        works = match["etc"] is not None and _WORKS.search(match["what"]) is not None
        items = [_looked_at(scene, item) for item in _items(scene, match)]
        known = sum(item.known for item in items)
        brands = sum(bool(item.brand) for item in items)
        alone = sum(bool(item.brand) or _may_be_firm(scene, item) for item in items)
        most = firms and len(items) >= _ALONE and 2 * alone >= len(items)
        if most:  # 永祥、兴达等龙头企业: the list says what they are
            brands = alone
        said = brands if firms or works else 0
        sure = said or known >= _FEWEST or (known and brands == len(items))
        if 2 * brands < len(items) or not sure:
            continue
        for item in items:
            beside = _beside(scene, item)
            yield from _named(scene, beside, alone=firms or known >= _FEWEST)
            if most and not beside.brand and _is_word_of_firms(scene, beside):
                zh = scene.text[item.start : item.end]
                yield NameMatch(item.start, item.end, zh, pinyin.spell(zh), "company")


def _items(scene: Scene, match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The items of a list, the first without the verb in front; the last only where 等 ends it."""
    start = match.start("items")
    parts = match["items"].split("、")
    for number, part in enumerate(parts):
        end = start + len(part)
        if number == 0:
            yield _without_verb(scene, start, end), end
        elif number < len(parts) - 1 or match["etc"] is not None:
            yield start, start + len(_END.sub("", part))
        start = end + 1


def _without_verb(scene: Scene, start: int, end: int) -> int:
    """Where the first item begins: behind the last verb or preposition of its words, or at a firm."""
    firm = next((m.start for m in scene.terms if m.end == end and m.term.domain == "company"), None)
    if firm is not None and firm >= start:
        return firm
    begin = start
    for word in scene.words:
        deed = word.tag[:1] in "vpcd" and is_common(word.text)
        if start <= word.start and word.end < end and (deed or word.text in ("了", "的")):
            begin = word.end
    return begin


def _looked_at(scene: Scene, span: tuple[int, int]) -> _Item:
    start, end = span
    zh = scene.text[start:end]
    if _DEED.search(zh):
        return _Item(start, end)
    term = _term_at(scene, start)
    if term is not None and term.term.domain == "company":
        return _Item(start, end, scene.text[start : term.end], known=True)
    if zh in _brands():
        return _Item(start, end, zh, known=not is_common(zh))
    for size in _SIZES:
        brand = zh[:size]
        if size < len(zh) - 1 and brand in _brands() and not is_common(brand) and _is_noun(zh[size:]):
            return _Item(start, end, brand, known=True)
    return _Item(start, end, "" if term is not None else _coined(zh))


def _beside(scene: Scene, item: _Item) -> _Item:
    """创盛碳化硅晶体 among firms' works: a brand whose signs alone would not speak for it."""
    if item.brand or _term_at(scene, item.start) is not None:
        return item
    return replace(item, brand=_coined(scene.text[item.start : item.end], _BESIDE))


def _term_at(scene: Scene, start: int) -> TermMatch | None:
    return next((m for m in scene.terms if m.start <= start < m.end), None)


def _coined(zh: str, least: float = _LEAST) -> str:
    """中普 of 中普电磁新材料: two to four signs that make no word, before words that all know."""
    pieces = lexicon.cut_known(zh)
    brand = ""
    while pieces and not _is_word(pieces[0]):
        brand += pieces.pop(0)
    if brand.endswith("新") and f"新{''.join(pieces)}" in company_words():
        brand = brand[:-1]  # 杜肯 + 新材料
        pieces.insert(0, "新")
    fits = _SIZES[-1] <= len(brand) <= _SIZES[0] and brand not in FALSE_NAMES and not is_common(brand)
    fits = fits and not re.search(r"\d", brand)  # 信地9号 + 商业地块: no brand has a number to spell
    if not fits or _TECHNICAL.intersection(brand) or weight(brand) < least:
        return ""
    return brand if pieces and _is_noun("".join(pieces)) else ""


def _is_word(zh: str) -> bool:
    return len(zh) > 1 and (is_common(zh) or zh in company_words())


def _is_noun(zh: str) -> bool:
    """What a firm makes: it ends in a noun of the language."""
    last = lexicon.cut_known(zh)[-1]
    if len(zh) < 2 or zh[-1] in _NO_ENDS or zh[-1] in MAKERS:
        return False
    return zh in company_words() or (len(last) > 1 and is_common(last)) or bool(words(zh))


def _named(scene: Scene, item: _Item, *, alone: bool) -> Iterator[NameMatch]:
    """The English of an item: its brand with the product, its brand, or the whole where it is but a name."""
    zh = scene.text[item.start : item.end]
    term = _term_at(scene, item.start)
    if item.brand and (term is None or term.end == item.start + len(item.brand) < item.end):
        english = term.term.en if term is not None else _brands().get(item.brand) or pinyin.spell(item.brand)
        product = _product(zh[len(item.brand) :])
        if product is not None:
            yield NameMatch(item.start, item.end, zh, " ".join([english, *product]), "company")
        elif term is None:
            end = item.start + len(item.brand)
            yield NameMatch(item.start, end, item.brand, english, "company")
    elif not item.brand and alone and _may_be_firm(scene, item):
        yield NameMatch(item.start, item.end, zh, pinyin.spell(zh), "company")


def _product(zh: str) -> list[str] | None:
    """What a firm does or makes, in English; None where a word of it is unknown."""
    if zh and not _is_noun(zh):
        return None  # 半导体产业化 is what becomes of it
    business = company_words().get(zh)
    return [business] if business is not None else words(zh)


def _may_be_firm(scene: Scene, item: _Item) -> bool:
    """绿十字 among firms: nothing that is known as something else, and not made of words."""
    zh = scene.text[item.start : item.end]
    shaped = re.fullmatch(f"[{HAN}]{{2,4}}", zh) is not None and zh[-1] not in _NO_ENDS
    if not shaped or scene.is_known(item.start, item.end):
        return False
    return not any(len(piece) > 1 and is_common(piece) for piece in lexicon.cut_known(zh))


def _is_word_of_firms(scene: Scene, item: _Item) -> bool:
    """合力 beside 宏发 and 永祥: where most items are firms, a short word that is no term is one."""
    zh = scene.text[item.start : item.end]
    shaped = re.fullmatch(f"[{HAN}]{{2,3}}", zh) is not None and zh[-1] not in _NO_ENDS
    return shaped and _term_at(scene, item.start) is None and not _may_be_firm(scene, item)


@cache
def _brands() -> dict[str, str]:
    return resources.read_english("translation/brand_words.csv")
