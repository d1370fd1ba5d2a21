"""What is raised or cut by so much by whoever speaks: 将城乡低保标准提高5%, 把审批时限压缩一半."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import the
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import things_of

_CHANGED = {
    "提高": "raised", "上调": "raised", "提升": "raised", "增加": "increased", "降低": "cut", "下调": "cut",
    "压减": "cut", "压缩": "cut", "缩短": "shortened", "减少": "reduced", "延长": "extended",
}  # fmt: skip
RAISED_BY = re.compile(
    rf"(?:坚持|继续)?(?:将|把)(?P<what>[^⟦⟧⟪，。；：“”（）]{{2,24}}?)(?:再|均|统一|普遍)?(?P<verb>{longest_first(_CHANGED)})(?P<by>{VALUE})(?=[，、；。]|$)"
)


def raised_by(match: re.Match[str], pieces: Pieces) -> str | None:
    """Allowance standards will be raised by 5%; None where nobody knows what is changed."""
    name = pieces.name(match["what"])
    thing = things_of(pieces).read(match["what"]) if name is None else None
    (amount,) = pieces.amount_list(match["by"])
    if name is None and thing is None:
        return None
    said = thing.said if thing else the(name or "")
    many = thing.many if thing else re.search(r"(?:standards|limits|rates|times)$", said) is not None
    be = pieces.tense.verb("be", "were" if many else "was")
    return f"{said} {be} {_CHANGED[match['verb']]} by {amount}"


# 压减会议、文件各15%
CUT_EACH = re.compile(
    rf"(?P<verb>压减|精简|削减|压缩|减少|压降)(?P<what>[^⟦⟧⟪，。；：“”（）]{{2,24}}?[、和][^⟦⟧⟪，。；：“”（）]{{2,12}}?)各(?P<by>{VALUE})(?=[，；。]|$)"
)


def cut_each(match: re.Match[str], pieces: Pieces) -> str | None:
    """Meetings and documents were each cut by 15%."""
    thing = things_of(pieces).read(match["what"])
    (amount,) = pieces.amount_list(match["by"])
    if thing is None or not amount.endswith("%"):
        return None
    return f"{thing.said} {pieces.tense.verb('each be', 'were each')} cut by {amount}"
