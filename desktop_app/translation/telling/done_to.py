"""What is done to something that stands in front: 对老旧小区进行改造提升 is 改造提升老旧小区.

Only turns the clause around: the act that it makes is told as any other.
"""

from __future__ import annotations

import re

from desktop_app.translation.telling.acts_told import act
from desktop_app.translation.telling.clause import Clause

_DONE_TO = re.compile(
    "(?P<front>[^对]{0,4})对(?P<what>[^，；]{2,}?)(?:分类|分批|集中|统一|逐一|全面|依法|及时)?"
    "(?:开展|进行|实施|予以|给予|加以|实行|作出|做出)了?(?P<how>[^⟦⟧，；的]{2,8}?)(?:工作)?"
)
_GIVEN = re.compile("补助|补贴|奖励|表彰|表扬|支持|扶持|帮扶|保障|倾斜|优惠|奖补")  # what 给予 gives


def done_to(clause: Clause) -> str | None:
    """English of the act that the clause tells behind its thing; None for anything else."""
    match = _DONE_TO.fullmatch(clause.zh)
    if match is None:
        return None
    front, what, how = match["front"], match["what"], match["how"]
    told = act(clause.with_zh(f"{front}{how}{what}"))
    return told or (None if _GIVEN.search(how) else act(clause.with_zh(f"{front}开展{what}{how}")))
