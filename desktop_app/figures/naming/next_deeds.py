"""What is told next of the same things: trains run and what they shipped, new ones and all there are."""

from __future__ import annotations

import re

from desktop_app.figures import phrases
from desktop_app.figures.model import Figure

_DEED_BEHIND = re.compile(rf"(?<=\S{{2}})(?:{'|'.join(phrases.CLEAR_VERBS)})$")
#: What was decided of those accepted for review before.
_DECIDED = frozenset(
    {"批准逮捕", "批捕", "不批准逮捕", "不批捕", "决定逮捕", "决定起诉", "不起诉", "决定不起诉"}
)


def in_all(owner: str) -> str:
    """新建大棚6万亩，累计达到46万亩: all that were built."""
    total = re.sub("新建(?=[^成设])", "累计建成", owner, count=1)
    total = re.sub("新(?=孵化|引进|建)", "累计", total, count=1)
    return total if total != owner else f"累计{re.sub('新增|新', '', owner, count=1)}"


def next_deed(owner: str, deed: str, figure: Figure) -> str:
    """中欧班列累计开行1.13万列、发送109.3万标箱: the next deed of the same one, "" for all else."""
    if deed in _DECIDED and owner.startswith("受理"):  # 受理审查逮捕未成年人犯罪案件8件，批准逮捕7件
        return f"{deed}{re.sub('^受理(?:各类)?(?:提请)?(?:审查逮捕|审查起诉)?', '', owner)}"
    train = re.match(r"(?:累计)?开行(?P<what>\S*班列)$", owner)
    if train and deed in ("发运", "发送", "运送") and figure.unit_norm in ("TEU", "t"):
        return f"{train['what']}{deed}{'标箱数' if figure.unit_norm == 'TEU' else '量'}"
    done = _DEED_BEHIND.search(owner) if deed in phrases.CLEAR_VERBS else None
    return f"{owner[: done.start()]}{deed}{'标箱数' if figure.unit_norm == 'TEU' else ''}" if done else ""
