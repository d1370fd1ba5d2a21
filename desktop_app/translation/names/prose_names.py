"""Names that may stand in English in ordinary prose: of China, whole, with what they are in them.

Prose is often of the world beyond: there 马拉河 is the Mara River and no pinyin is right.  One sign of the
world in a sentence leaves all its unknown names to the engine.  Knows no rule for finding names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from desktop_app.translation.names.scene import NameMatch
from desktop_app.translation.names.world_names import FOREIGN
from desktop_app.translation.terms.foreign_places import is_foreign_place
from desktop_app.translation.terms.termbase import TermMatch

_ABROAD = re.compile(r"·|[(（][^（）()]{0,12}[A-Za-z]{3}|[欧美非]洲|联合国|总统|首相|国王|女王|外长")
# What spells foreign names: a name with two of these in a row is not Chinese.
_SOUNDS = (
    "阿埃奥巴贝比波布查达代德迪厄尔法菲费弗夫格古哈赫霍基吉加卡凯科克库拉莱兰勒雷里利林卢鲁伦罗"
    "洛马曼梅蒙米密莫姆穆娜纳尼努诺帕佩皮普齐恰乔切萨塞斯塔泰坦特蒂图托瓦维韦沃乌希谢辛雅亚伊扎"
)
TRANSLITERATED = re.compile(f"[{_SOUNDS}]{{2}}")
_KINDS = frozenset(("road", "river", "school", "hospital", "building", "community", "company", "place"))


def sure_names(text: str, found: Iterable[NameMatch], terms: Sequence[TermMatch]) -> Iterator[NameMatch]:
    """Those of the names `found` in `text` that are right in prose too; the world's known ones are."""
    names = list(found)
    world = [name for name in names if name.kind == FOREIGN]
    yield from world
    if world or _ABROAD.search(text) or any(is_foreign_place(match.term) for match in terms):
        return
    of_china = any(match.term.domain in ("place", "institution") for match in terms)
    for name in names:
        if name.kind == "person":
            sure = of_china
        else:
            sure = name.kind in _KINDS and " " in name.en and (of_china or not TRANSLITERATED.search(name.zh))
        if sure:
            yield name
