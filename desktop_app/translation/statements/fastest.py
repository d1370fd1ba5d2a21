"""How fast at the fastest, and what is least or most of all: 企业开办最快2小时办结, 发案率全省最低."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import the
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_thing
from desktop_app.translation.words.area_words import AREA_WORDS

_DONE = {
    "办结": "completed", "办理": "completed", "办成": "completed", "完成": "completed", "办妥": "completed",
    "审批": "approved", "获批": "approved", "审结": "concluded", "放款": "disbursed", "到账": "credited",
    "拿证": "completed with the license issued", "领证": "completed with the license issued",
    "出证": "completed with the certificate issued", "通关": "cleared through customs",
}  # fmt: skip
FASTEST = re.compile(
    r"(?P<what>[^⟦⟧⟪，。；：“”（）]{2,20}?)?(?:时间|时限|用时|办理)?(?:最快|最短)(?:只需|仅需|可|只要|仅)?"
    rf"(?P<n>{VALUE})(?:之?内)?(?:即可|就能|可)?(?:全部|全程)?(?P<done>{longest_first(_DONE)})"
)
_A_TIME = re.compile(r"[\d.]+ (?:working )?(?:seconds?|minutes?|hours?|days?)|half an hour")


def fastest(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of a FASTEST; None where the thing is unknown or no time is told."""
    times = pieces.shape.say(match["n"])
    if pieces.planned or len(times) != 1 or not _A_TIME.fullmatch(times[0]):
        return None
    done = f"{_DONE[match['done']]} in as little as {times[0]}"
    if not match["what"]:
        return f", with the fastest cases {done}"
    name = any_thing(match["what"], pieces)
    return f"{name} was {done}" if name else None


_MOST = {
    "最低": "lowest", "最高": "highest", "最快": "fastest",
    "最大": "largest", "最多": "largest", "最小": "smallest",
    "最优": "best", "最好": "best", "最少": "smallest", "最短": "shortest", "最长": "longest",
}  # fmt: skip
# 万人发案率全省最低
MOST_OF_ALL = re.compile(
    r"(?P<what>[^⟦⟧⟪，。；：“”（）]{1,20}?(?:[率量额速幅]|[能电水]耗|价格|成本|收入|密度|浓度|占比|比例|规模|人数|户数|时限|余额))"
    rf"(?:为|是|居|保持|处于)?全(?P<where>[国省市区县州盟])(?P<most>{longest_first(_MOST)})(?=[，、；。]|$)"
)


def most_of_all(match: re.Match[str], pieces: Pieces) -> str | None:
    """The crime rate was the lowest in the province; of growth alone, a tail of what grew."""
    if pieces.planned:
        return None
    where = "country" if match["where"] == "国" else AREA_WORDS[match["where"]]
    most = f"the {_MOST[match['most']]} in the {where}"
    if match["what"] in ("增速", "增幅"):
        return f", {most}"
    name = pieces.name(match["what"])
    return f"{the(name)} was {most}" if name else None
