"""Generic parts of names (路 Road, 水库 Reservoir) and the spelling of a name that holds them.

Knows nothing of where a name begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app import resources
from desktop_app.translation.words import numerals, pinyin

UNITS = frozenset("省市区县州镇乡旗")  # 汉滨区 + 区人民政府 share their 区
_LONGEST_MODIFIER = 7  # characters of 智能网联汽车 and its like
_TOWNS = frozenset("镇乡")  # 官亭镇消防站
_WHOLE = frozenset("镇乡村")  # 梓门桥镇 is Zimenqiao Town
_OF_WORKS = re.compile("(?:枢纽|水库|大桥|隧道|[引供调]水|灌区|电站)工程$")  # the works themselves
_BRIDGES = frozenset("大桥 特大桥 大坝 大坝枢纽 航电枢纽 水利枢纽 水电站 船闸".split())  # noqa: SIM905
_RIVER_FIRST = re.compile("(?P<river>.{1,2}[江河])(?P<own>(?![口湾滩沿]).{2,3})")
_RIVER_LAST = re.compile("(?P<own>.{2})(?P<river>.{1,2}[江河溪])")
_INNER_LEAST = 2  # characters before a generic part inside a specific one


@dataclass(frozen=True, slots=True)
class Suffix:
    """A generic part: its English and the fewest characters that must stand before it."""

    zh: str
    en: str
    kind: str
    fewest: int


def of(zh: str) -> Suffix | None:
    """The generic part that `zh` ends in, the longest one."""
    return next((found for size in range(8, 0, -1) if (found := suffixes().get(zh[-size:]))), None)


def names_road(zh: str) -> bool:
    """望龙路: a road with its name, whole by itself."""
    suffix = of(zh)
    return suffix is not None and suffix.kind == "road" and len(zh) - len(suffix.zh) >= _INNER_LEAST


def with_modifiers(text: str, cut: int, suffix: Suffix) -> tuple[int, Suffix]:
    """The generic part at `cut` with what modifies it (国际纺织 + 工业园), and where that begins."""
    begin, words = cut, suffix.en
    while (found := next(_modifiers_before(text, begin), None)) is not None:
        begin, words = begin - len(found[0]), f"{found[1]} {words}"
    return begin, Suffix(text[begin:cut] + suffix.zh, words, suffix.kind, suffix.fewest)


def _modifiers_before(text: str, cut: int) -> Iterator[tuple[str, str]]:
    for size in range(min(_LONGEST_MODIFIER, cut), 0, -1):
        english = modifiers().get(text[cut - size : cut])
        if english is not None and not _OF_WORKS.search(text[:cut]):
            yield text[cut - size : cut], english


def spelt(specific: str) -> str:
    """虹桥商务区 in 虹桥商务区小学: generic parts inside the specific one are translated too."""
    inner = _inner(specific)
    if inner is not None:
        return f"{spelt(specific[: -len(inner.zh)])} {inner.en}"
    return pinyin.spell(specific)


def spelt_before(specific: str, suffix: Suffix) -> str:
    """What stands before a generic part: 湘雅六 + 医院 has a number."""
    if suffix.kind == "hospital" and len(specific) > _INNER_LEAST and specific[-1] in "二三四五六七八九":
        return f"{spelt(specific[:-1])} No. {numerals.value(specific[-1])}"
    if (over := over_river(specific, suffix)) is not None:
        return over
    return pinyin.spell(specific) if suffix.zh in _WHOLE else spelt(specific)


def over_river(specific: str, suffix: Suffix) -> str | None:
    """沙井钦江 + 大桥, 瓯江北口 + 大桥: the river beside a bridge's own name is a word of its own."""
    if suffix.zh not in _BRIDGES:
        return None
    if (first := _RIVER_FIRST.fullmatch(specific)) is not None:
        return f"{_river(first['river'])} {pinyin.spell(first['own'])}"
    if (last := _RIVER_LAST.fullmatch(specific)) is not None:
        return f"{pinyin.spell(last['own'])} {_river(last['river'])}"
    return None


def _river(zh: str) -> str:
    return f"{pinyin.spell(zh if len(zh) <= _INNER_LEAST else zh[:-1])} River"


def english(zh: str) -> str:
    """A whole name, its generic part translated when it has one: 濛溪河 -> Mengxi River."""
    suffix = of(zh)
    if suffix is None or len(zh) - len(suffix.zh) < _INNER_LEAST:
        return pinyin.spell(zh)
    return f"{spelt_before(zh[: -len(suffix.zh)], suffix)} {suffix.en}"


def stem(specific: str) -> str:
    """What of a specific part is spelt: 虹桥 of 虹桥商务区."""
    inner = _inner(specific)
    return specific if inner is None else stem(specific[: -len(inner.zh)])


def _inner(specific: str) -> Suffix | None:
    for size in range(7, 0, -1):
        found = suffixes().get(specific[-size:])
        inside = found is not None and (size > 1 or found.kind == "road" or found.zh in _TOWNS)
        if inside and len(specific) - size >= _INNER_LEAST:
            return found
    return None


@cache
def suffixes() -> dict[str, Suffix]:
    """Every generic part by its Chinese."""
    rows = resources.read_rows("translation/name_suffixes.csv")
    return {row["zh"]: Suffix(row["zh"], row["en"], row["kind"], int(row["min"])) for row in rows}


@cache
def modifiers() -> dict[str, str]:
    """Words before a generic part, as names have them."""
    return resources.read_english("translation/name_modifiers.csv")


@cache
def pattern() -> re.Pattern[str]:
    """Any generic part, the longest first."""
    longest_first = sorted(suffixes(), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first)))
