"""Housing estates in lists that say so: 荟芳园、港湾小区等10个小区, 文昌苑、银杏新村四区等4个老小区.

Estates are named by ordinary words more often than not, so most items must end as estates' names do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.document.chinese import HAN
from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.evidence import is_common
from desktop_app.translation.names.listed_places import item_spans, last_name_of
from desktop_app.translation.names.scene import NOT_IN_NAMES, NameMatch, Scene
from desktop_app.translation.words import numerals

_KINDS = (
    "(?:城镇|城区|无物业|老旧|老|安置|回迁|住宅|居民|开放式)*(?:小区|安置区|居住区)"
    "|(?:城市更新|棚改|旧改|棚户区改造|安置房|保障房|保障性住房|住宅|拆迁)(?:建设|改造)?项目"
    "|(?P<any>项目)"
)
# 全年提供2000套保障房，…等项目: what tells that mere projects are of housing
_HOUSING = re.compile("保障房|保障性住房|安居房|人才房|人才住房|安置房|公租房|商品房|棚改|旧改|共有产权")
_COUNT = r"\s*(?:\d+|[一二两三四五六七八九十]+|一批)?\s*[余多]?[个处]?"
_LIST = re.compile(
    rf"(?P<items>[{HAN}]{{2,14}}(?:、(?:(?!等)[{HAN}]){{2,9}})*)(?:等{_COUNT}|\s*\d+\s*[个处])(?:{_KINDS})"
)
_STAGE = re.compile("(?:[一二三四五六]期|棚改|旧改|改造|安置房|地块)$")
_END = re.compile(
    "(?:苑|园|社区|村|里|院|庭|居|城|湾|府|邸|轩|阁|坊|楼|小区|大厦|大楼|公寓|广场|宿舍|山谷|半岛|名都|[一二三四五六七八九]区)$"
)
_PART = re.compile("(?P<whole>.{3,})(?P<number>[一二三四五六七八九])(?P<part>[区村])$")
_PARTS = {"区": "Area", "村": "Village"}
# What stands before 小区 or 村 without naming it, and signs that belong to the sentence.
_NO_STEMS = frozenset(
    "城中 城郊 老旧 棚户 农村 居民 职工 住宅 安置 商品 公共 口袋 健身 城市 城镇 市政 高层 回迁 配套".split()  # noqa: SIM905
)
_NO_SIGNS = NOT_IN_NAMES - frozenset("上下内外前后东西南北中三两四五六七八九")
_LONGEST = 6  # signs of an estate's name
_LEAST_OWN = 3  # of what stands behind its builder's


def find_listed_estates(scene: Scene) -> Iterator[NameMatch]:
    """The items of such lists that are names, when most of them are; what a term says stays the term's."""
    for match in _LIST.finditer(scene.text):
        if match["any"] and not _HOUSING.search(scene.text, 0, match.end()):
            continue
        items = item_spans(match.start("items"), match["items"])
        first, *others = (_without_stage(scene.text, span) for span in items)
        spans = [last_name_of(scene, first) or first, *others]
        estates = [span for span in spans if _is_estate(scene, *span)]
        if 2 * len(estates) < len(spans):
            continue
        for start, end in (*estates, *(span for span in others if _is_beside(scene, *span))):
            english = _named(scene, start, end)
            if english:
                yield NameMatch(start, end, scene.text[start:end], english, "community")


def _named(scene: Scene, start: int, end: int) -> str | None:
    """English of an estate, with its builder's in front where it bears it; None where a term says it."""
    known = [m for m in scene.terms if m.start < end and start < m.end and m.term.pos == "name"]
    if not known:
        return _english(scene.text[start:end])
    builder = known[0]
    own = scene.text[builder.end : end]
    if len(known) > 1 or builder.start != start or builder.term.domain != "company" or len(own) < _LEAST_OWN:
        return None
    return f"{builder.term.en} {_english(own)}"


def _without_stage(text: str, span: tuple[int, int]) -> tuple[int, int]:
    start, end = span
    stage = _STAGE.search(text[start:end])
    return (start, start + stage.start()) if stage else span


def _is_estate(scene: Scene, start: int, end: int) -> bool:
    zh = scene.text[start:end]
    if not 3 <= len(zh) <= _LONGEST or not _END.search(zh):
        return False
    stem = zh[:2]
    ordinary = is_common(zh) or stem in _NO_STEMS or set(stem) & _NO_SIGNS
    return not ordinary and not any(
        m.start == start and m.end == end and m.term.pos != "name" for m in scene.terms
    )


def _is_beside(scene: Scene, start: int, end: int) -> bool:
    """锦绣江南 among estates: signs of no sentence, no term, and no kind of estates."""
    zh = scene.text[start:end]
    shaped = re.fullmatch(f"[{HAN}]{{3,5}}", zh) is not None and not NOT_IN_NAMES.intersection(zh)
    ordinary = is_common(zh) or zh[:2] in _NO_STEMS or _END.search(zh) is not None
    return shaped and not ordinary and not any(m.start < end and start < m.end for m in scene.terms)


def _english(zh: str) -> str:
    part = _PART.fullmatch(zh)
    if part is None:
        return generic_parts.english(zh)
    number = numerals.value(part["number"])
    return f"{generic_parts.english(part['whole'])} No. {number} {_PARTS[part['part']]}"
