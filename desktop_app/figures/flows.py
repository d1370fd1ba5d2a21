"""What came about over a stretch of time (新增, 产量), apart from how things stand at its end."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures import words
from desktop_app.figures.model import Direction, Figure, Kind

#: Deeds that last: what is said with them is how things stand.
_LASTING = frozenset(words.listed("lasting_verbs"))
_DONE = longest_first(set(words.listed("verbs")) - _LASTING)
#: What came about over a stretch of time, by how its name begins or ends.
_FLOW_NAME = re.compile(
    rf"^(?:累计|净增|新|办成|复制|硬化|改善|认证|兑现|挽回|购置|栽植|改新建|修建|疏浚|收缴|淘汰|偿还|追回|受益|脱贫|摘帽|易地搬迁|在\S{{2,4}}落户|{_DONE})|累计|净增|新增"
    r"|(?:受理|审结|执结|收案|结案|批捕|起诉)(?!率)|到位(?:金额|额)$|^(?:司法救助|协助挽损)"
    r"|(?:增加|减少|提高)(?:额|数|量)?$|(?:加固|改造|修复|治理|整治)(?:数|面积|长度|户数)$"
)


#: What comes about, as far as a clause tells it before its name is known.
_COMES_ABOUT = re.compile(
    rf"全年|累计|新增|净增|其中新|年(?:产|均|度)|收入|支出|产量|产值|销[量售]|投资|吞吐|诊疗|就诊|接待|获|{_DONE}"
)


def is_flow(figure: Figure) -> bool:
    """True for what came about over years (新增, 累计, growth), false for how things stand at their end."""
    if figure.kind in (Kind.SHARE, Kind.RANK, Kind.OTHER) or figure.indicator_zh.endswith("连续年数"):
        return False
    if figure.direction is not Direction.NONE:
        return True
    if figure.kind is Kind.CUMULATIVE:
        return not re.search(r"总[数量额]$|余额$", figure.indicator_zh)
    return bool(_FLOW_NAME.search(figure.indicator_zh))


def comes_about(clause: str) -> bool:
    """True where the words in front of a number tell of what came about, not of how things are."""
    return bool(_COMES_ABOUT.search(clause))
