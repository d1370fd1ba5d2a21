"""Spacecraft, rockets, satellites and ships by series and number: 神舟十八号, 长征五号遥八, 风云四号B星.

The series are those of ``craft.csv``.  Knows nothing of craft with names of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words import numerals, pinyin
from desktop_app.translation.words.rule_words import words_of

_NUMBER = rf"{numerals.PATTERN}|\d{{1,3}}"
_LETTERS = {"甲": "A", "乙": "B", "丙": "C", "丁": "D"}
_KINDS = words_of("craft with a number")
# Words that are no series without more: 海洋二号卫星, but 实践一号 may be anything.
_WORDS = frozenset("实践 海洋 资源 遥感 环境 吉林 探索 科学 深海 中星 亚太 珠海 悟空 星云".split())  # noqa: SIM905
_QUOTED = rf"(?:“[{HAN}]{{2,6}}(?:{_NUMBER})?号?”号?、?)+"
_CRAFT = re.compile(
    rf"(?P<quoted>{_QUOTED})(?:等)?(?:\d+[颗艘座])?(?:智能|无人|遥感|商业|海洋|科学)*"
    "(?:卫星|科考船|考察船|调查船|补给船|试验船|游轮|货轮|潜水器|潜航器|钻井平台|养殖平台|养殖工船|养殖船)"
)
_CALLED = re.compile(rf"“(?P<own>[{HAN}]{{2,4}}?)(?P<number>{_NUMBER})?(?:号”|”号)")


def find_numbered_craft(scene: Scene) -> Iterator[NameMatch]:
    """A series, a number, and the kind behind it where there is one."""
    for match in _pattern().finditer(scene.text):
        kind = _KINDS.get(match["kind"] or "")
        bare = kind is None and match["letter"] is None and match["flight"] is None
        if match["series"] in _WORDS and bare and match["closed"] is None:
            continue
        english = f"{_series()[match['series']]}-{numerals.value(match['number'])}"
        letter = (match["letter"] or "").rstrip("”")
        english += _LETTERS.get(letter, letter)
        if match["flight"]:
            english += f" Y{numerals.value(match['flight'])}"
        if kind is not None:
            english = f"{english} {kind}"
        yield NameMatch(match.start(), match.end(), match[0], english, "building")

    yield from _named_craft(scene)


def _named_craft(scene: Scene) -> Iterator[NameMatch]:
    """“丽水一号”、“鄂州号”卫星: what they are called, the kind behind the list."""
    for listed in _CRAFT.finditer(scene.text):
        for match in _CALLED.finditer(scene.text, listed.start(), listed.end("quoted")):
            if match["own"] in _series():
                continue
            place = scene.termbase.lookup(match["own"])
            own = place.en if place is not None and place.domain == "place" else pinyin.spell(match["own"])
            number = f"-{numerals.value(match['number'])}" if match["number"] else ""
            yield NameMatch(match.start(), match.end(), match[0], f"{own}{number}", "building")


@cache
def _series() -> dict[str, str]:
    return {row["zh"]: row["en"] for row in resources.read_rows("translation/craft.csv")}


@cache
def _pattern() -> re.Pattern[str]:
    kinds = longest_first(_KINDS)
    return re.compile(
        rf"“?(?P<series>{longest_first(_series())})(?P<number>{_NUMBER})(?:号(?P<closed>”)?|”号)"
        rf"(?P<letter>[甲乙丙丁A-H](?![A-Za-z])”?)?(?:遥(?P<flight>{_NUMBER}))?(?P<kind>{kinds})?"
    )
