"""Ways of working by the part that each plays in them: “县级统筹、乡镇负责、村级落实”的工作机制.

The tables have who plays a part and what it is; the caller reads what the way of working is called.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun, one_frame, told_behind
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_WHO = words_of("who plays a part")
_PART = words_of("part that is played")
_HOW = "统一|共同|广泛|积极|充分|全程|全面|具体|分级|各自|协同|大力|强力|集中|直接|主动|依法|深度"
_EACH = f"[^、，。；“”的]{{1,12}}(?:{longest_first(_PART)})"
_WAY = re.compile(
    f"(?P<quote>“?)由?(?P<all>{_EACH}(?:[、，]{_EACH})+)(?(quote)”?)的?"
    "(?P<what>[^“”、，的]{0,12}?(?:机制|模式|体系|格局|体制|制度|方式|架构|网络|平台|联盟|联合体))"
)
_ONE = re.compile(f"(?P<who>.+?)(?:{_HOW})?(?P<part>{longest_first(_PART)})")
# 学校、家庭、社会共同参与的体系
_JOINT = re.compile(
    "由?(?P<who>[^，；的]{2,}(?:[、和与及][^，；的]{2,})+?)(?:共同|联合|协同)(?P<part>参与|建设|治理|管理|推进|实施|发起|组建|监管)的"
    "(?P<what>[^“”、，的]{2,})"
)
_TOGETHER = {
    "参与": "involving", "建设": "jointly built by", "治理": "jointly governed by",
    "管理": "jointly managed by", "推进": "jointly advanced by", "实施": "jointly carried out by",
    "发起": "jointly initiated by", "组建": "jointly set up by", "监管": "jointly overseen by",
}  # fmt: skip


def part_of_each(nouns: Nouns, zh: str) -> Noun | None:
    """English of a way of working in which each has a part; None for anything else."""
    if joint := _JOINT.fullmatch(zh):
        return _jointly(joint, nouns)
    match = _WAY.fullmatch(zh)
    what = nouns.item(match["what"]) if match else None
    if match is None or what is None:
        return None
    parts = [_part(one, nouns) for one in re.split("[、，]", match["all"])]
    if not all(parts):
        return None
    return told_behind(one_frame(match["what"], what), f"with {listed([one for one in parts if one])}")


def _jointly(match: re.Match[str], nouns: Nouns) -> Noun | None:
    what = nouns.item(match["what"])
    who = [_who(one, nouns) for one in re.split("[、和与及]", match["who"])]
    if what is None or not all(who) or re.search(" (?:of|in|to|from) |^[0-9A-Z]", what.english):
        return None
    behind = f"{_TOGETHER[match['part']]} {listed([one for one in who if one])}"
    return told_behind(one_frame(match["what"], what), behind)


def _who(zh: str, nouns: Nouns) -> str | None:
    known = None if zh in _WHO else nouns.read(zh)
    return _WHO.get(zh) or (known.said if known is not None else None)


def _part(zh: str, nouns: Nouns) -> str | None:
    """政府主导 is "the government playing the leading role"; who that is the reader of nouns may know."""
    match = _ONE.fullmatch(zh)
    if match is None:
        return None
    who = _who(match["who"], nouns)
    return f"{who} {_PART[match['part']]}" if who else None
