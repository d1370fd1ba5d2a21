"""Places that a history or a boundary names: 析罗县置汉昌县, 西接长宁市, 起于白沙镇.

The word in front says that a place follows, so its own name is spelt whatever a dictionary makes of it;
and it is no part of that name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.document.chinese import HAN
from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.evidence import is_common
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words import pinyin
from desktop_app.translation.words.rule_words import pattern_of

_VERB = (
    "改?属(?:于)?|隶属?(?:于)?|[复析始]?置|改名为?|改称|更名为?|划归|划入|并入|撤销|恢复|起于|止于|起自|途经|政府驻|驻地?|原|改为|升为|降为|"
    "[东西南北](?:部|面)?(?:接|邻|临|靠|界|抵|连|依|与|同|和|毗邻|毗连|连接|紧邻|紧靠)"
)
_PLACE = re.compile(
    rf"(?:{_VERB})(?P<own>(?![第各全本该等为原新])[{HAN}]{{2}})(?P<unit>社区|街道|[县市区镇乡村])"
    r"(?=[，。；、（）]|管辖|所辖|[东西南北中]部|接壤|毗邻|相邻|交界|相接|相连|为邻|建制|整建制|划归|划入|并入|$)"
)
_NO_OWN = re.compile(f"{pattern_of('no own part of a unit')}|[州置设]|[一二两三四五六七八九十百几数]|管辖")


def with_histories(scene: Scene, found: Sequence[NameMatch]) -> list[NameMatch]:
    """`found` and the places of histories, without what takes the word in front for part of a name."""
    places = list(_places(scene))
    kept = [
        name
        for name in found
        if not any(
            place.start <= name.end and name.start < place.start and name.end == place.end for place in places
        )
    ]
    return [*kept, *places]


def _places(scene: Scene) -> Iterator[NameMatch]:
    for match in _PLACE.finditer(scene.text):
        own, end = match["own"], match.end("unit")
        unit = generic_parts.suffixes().get(match["unit"])
        known = any(m.end == end and m.term.pos == "name" for m in scene.terms)
        if unit is None or known or _NO_OWN.search(own) or is_common(own):
            continue
        zh = own + match["unit"]
        yield NameMatch(match.start("own"), end, zh, f"{pinyin.spell(own)} {unit.en}".rstrip(), "place")
