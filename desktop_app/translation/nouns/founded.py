"""What there is one of where it opens or is built: 服务中心揭牌 is one center, 建成体育馆 one gymnasium.

Holds no vocabulary: the caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns import single_things
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun, with_a
from desktop_app.translation.words.plurals import singular

# Numbers, and bodies that every town, village and enterprise has.
_OFTEN = re.compile(
    r"[\d⟦⟧一二三四五六七八九十百千万两几多各每批众]|[乡镇村]级?|社区|基层|街道|班组|所有|全部|等|若干|部分|更多|"
    "系列|企业技术|党群"
)
_PARTED = re.compile("、|和|与|及")
# What is done once to each of them, and how it came to be.
FOUNDS = frozenset(
    ("建成", "新建", "建成投用", "建成启用", "投用", "启用", "迁建", "揭牌成立", "揭牌", "成立")
)
OPENED = re.compile("揭牌|挂牌|启用|投用|投入(?:使用|运营|运行)|开馆|开园|落成|竣工|封顶|建成")


def founded(zh: str, read: ReadNoun) -> Noun | None:
    """The one thing, or the one of each kind, that `zh` names; None where there may be more of it."""
    parts = _PARTED.split(zh)
    if _OFTEN.search(zh) or not all(map(single_things.OPENED.search, parts)):
        return None
    things = [thing for thing in map(read, parts) if thing is not None]
    said = [_one(thing) or thing.said for thing in things if not thing.many or _one(thing)]
    if len(said) < len(parts) or not any(thing.many for thing in things):
        return None
    return Noun(listed(said), many=len(said) > 1)


def _one(thing: Noun) -> str | None:
    one = singular(thing.english) if thing.many else None
    if one is None or one == thing.english or re.search(r"s and |,|\d", one):
        return None
    return one if re.match("the |[A-Z][a-z]", one) else with_a(one)
