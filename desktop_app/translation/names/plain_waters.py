"""Rivers, lakes and pools that no list has, where what is done to waters stands behind: 长荡湖综合治理.

Knows nothing of other names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.document.chinese import HAN
from desktop_app.translation.names.named_works import opens_with_deed
from desktop_app.translation.names.scene import NOT_IN_NAMES, NameMatch, Scene
from desktop_app.translation.words import pinyin
from desktop_app.translation.words.rule_words import pattern_of

_KINDS = {"河": "River", "江": "River", "溪": "Creek", "湖": "Lake"}
_DONE = (
    "(?:综合(?:治理|整治)|治理|整治|流域|水质|水环境|水生态|生态(?:修复|补水|廊道)|防洪|清淤|退[圩养]|"
    "沿[岸线]|[干支]流|断面|[左右两]岸)"
)
_WATER = re.compile(
    rf"(?P<own>[{HAN}]{{1,3}}?)(?P<kind>[河江溪湖])(?={_DONE}|、[{HAN}]{{1,3}}[河江溪湖](?:{_DONE}|、))"
)
_PLAIN = re.compile(pattern_of("kind of water"))
_NO_SIGNS = NOT_IN_NAMES - frozenset("上下内外前后中两三四五六七八九出开口大小里村")


def find_plain_waters(scene: Scene) -> Iterator[NameMatch]:
    """Such waters of `scene`."""
    for match in _WATER.finditer(scene.text):
        cut = match.start("kind")
        start = next((at for at in range(match.start(), cut) if _is_name(scene, at, cut)), None)
        if start is None:
            continue
        own = scene.text[start:cut] if cut - start > 1 else scene.text[start : cut + 1]
        zh = scene.text[start : cut + 1]
        yield NameMatch(start, cut + 1, zh, f"{pinyin.spell(own)} {_KINDS[match['kind']]}", "river")


def _is_name(scene: Scene, start: int, cut: int) -> bool:
    """A stretch that stands apart and is no kind of water; a district's short form may be a lake's name."""
    own = scene.text[start:cut]
    lake = scene.text[cut] == "湖"
    if _PLAIN.search(own) or _NO_SIGNS.intersection(own) or not scene.opens_name(start):
        return False
    if len(own) == 1 and not lake:
        return False  # 灞河: what roads and rivers of one sign need is told there
    over = [m for m in scene.terms if m.start <= cut and start < m.end]
    short = all((m.start, m.end) == (start, cut + 1) and m.term.en.endswith("hu") for m in over)
    return short and not opens_with_deed(scene, start)
