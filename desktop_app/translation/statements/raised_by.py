"""What is raised or cut by whoever speaks, by so much or from so much to so much.

将城乡低保标准提高5%, 把审批时限压缩一半, 把服务窗口由56个整合为18个.
"""

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
_TO = _CHANGED | {
    "扩大": "expanded", "精简": "cut", "压降": "cut", "调整": "changed",
    "整合": "consolidated", "合并": "merged",
}  # fmt: skip
_JOINED = ("整合", "合并")
RAISED_BY = re.compile(
    rf"(?:坚持|继续)?(?:将|把)(?P<what>[^⟦⟧⟪，。；：“”（）]{{2,24}}?)(?:再|均|统一|普遍)?(?P<verb>{longest_first(_CHANGED)})(?P<by>{VALUE})(?=[，、；。]|$)"
)


def raised_by(match: re.Match[str], pieces: Pieces) -> str | None:
    """Allowance standards will be raised by 5%; None where nobody knows what is changed."""
    (amount,) = pieces.amount_list(match["by"])
    what = _what(match["what"], pieces)
    return _was(*what, pieces, f"{_CHANGED[match['verb']]} by {amount}") if what else None


def _what(zh: str, pieces: Pieces) -> tuple[str, bool] | None:
    """What is changed, and whether it is many."""
    name = pieces.name(zh)
    thing = things_of(pieces).read(zh) if name is None else None
    if thing is not None:
        return thing.said, thing.many
    said = the(name or "")
    return (said, re.search(r"(?:standards|limits|rates|times)$", said) is not None) if name else None


def _was(what: str, many: bool, pieces: Pieces, changed: str) -> str:
    return f"{what} {pieces.tense.verb('be', 'were' if many else 'was')} {changed}"


SET_FROM_TO = re.compile(
    rf"(?:将|把|使)(?P<what>[^⟦⟧⟪，。；：“”（）]{{2,24}}?)(?:统一|逐步)?[从由](?:原来的?|过去的?|目前的?)?(?P<old>{VALUE})"
    rf"(?:统一|逐步|大幅)?(?P<verb>{longest_first(_TO)})(?:到|至|为|成)(?P<new>{VALUE})(?=[，、；。]|$)"
)


def set_from_to(match: re.Match[str], pieces: Pieces) -> str | None:
    """Allowance standards were raised from RMB 620 per month to RMB 680; a number of things has its name."""
    (old,), (new,) = (pieces.amount_list(match[end]) for end in ("old", "new"))
    what = _what(match["what"], pieces)
    if what is None:
        return None
    said, many = what
    if match["verb"] in _JOINED and not many:
        return None
    if pieces.counts(match["new"]) and match["verb"] not in _JOINED:
        if not many:
            return None
        said, many = f"the number of {said.removeprefix('the ')}", False
    return _was(said, many, pieces, f"{_TO[match['verb']]} from {old} to {new}")


# 将48个部门整合为32个
JOINED_TO = re.compile(
    rf"(?:将|把)(?P<old>{VALUE})(?P<what>[^⟦⟧⟪，。；：“”（）]{{2,12}}?)(?:整合|合并|精简)(?:为|成|到|至)(?P<new>{VALUE})(?=[，、；。]|$)"
)


def joined_to(match: re.Match[str], pieces: Pieces) -> str | None:
    """48 departments were merged into 32."""
    things = things_of(pieces).read(f"{match['old']}{match['what']}")
    if things is None or not things.many or not pieces.counts(match["new"]):
        return None
    return _was(things.said, True, pieces, f"merged into {pieces.amount_list(match['new'])[0]}")


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
