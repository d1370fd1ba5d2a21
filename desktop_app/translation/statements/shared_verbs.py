"""Things counted behind a deed without a verb of their own: 改造棚户区2000户，老旧小区45个.

The deed in front is theirs too, if it counts their kind; sizes of what was just named are told otherwise.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.acts import acts_at, acts_first
from desktop_app.translation.nouns.heads_of_all import DEED
from desktop_app.translation.nouns.indicator_shapes import VALUE, Shape

_DEED = re.compile(
    rf"(?:今年以来|今年|去年|全年|年度|累计|共|已)*(?P<deed>[^⟦⟧，；]+(?:{VALUE}[^⟦⟧，；]*项目)?(?<![达到为过破长降高至约]))(?P<value>{VALUE})"
)
_BARE = re.compile(
    rf"(?P<what>(?:{VALUE}(?=[^⟦⟧]*项目))?[^⟦⟧⟪，、。；：（）]{{2,20}})(?P<value>{VALUE})(?=[，；。]|$)"
)
# What is held or done at an event is no event (举办展会5场，参展企业300家), but another event is.
_EVENTS = frozenset("举办 承办 举行 开展 组织 召开 开设 实施 受理 办理 查处 侦破 破获 完成 实现".split())  # noqa: SIM905
_NO_THING = re.compile(
    "(?:[^⟦]{0,6}新增|总|累计|共|其中|占|比|人均|户均|村均|平均|每|全|参|受|惠|覆盖|涉|服务|带动|吸引|同比|增|减|年|现有|拥有|注册|投资|估算|计划)|"
    ".*(?:面积|规模|产值|产能|容量|库容|里程|总量|数量|投资|资金|金额|收入|税收|利润|余额|总数|人数|户数|长度|销售额|[率比值额量达到为过破长降高至约])$"
)
_KINDS = {
    "thing": re.compile(
        r"\d(?: ?[个家所座处项条张套间辆台支只件部幢栋艘片户]|"
        r" (?:kilometers|square meters|hectares|mu|metric tons))?$"
    ),
    "person": re.compile(r"\d ?[名人]$"),
    "event": re.compile(r"\d ?[场期届]$"),
    "case": re.compile(r"\d ?[件起宗]$"),
}


def deed_of(shape: Shape, clause: str) -> tuple[str, str] | None:
    """改造 in 改造棚户区⟦0⟧, and of what kind: the deed of a clause that says to how many."""
    match = _DEED.fullmatch(clause)
    verb = next((verb for verb, _ in acts_at(match["deed"])), None) if match else None
    kind = _kind(shape, match["value"]) if match else None
    return (verb, kind) if verb and kind and (verb in _EVENTS) == (kind in ("event", "case")) else None


def deed_before(shape: Shape, start: int) -> tuple[str, str] | None:
    """The deed of the clause before `start`, whose own things nobody knows: 新增工商户220户，民营企业30家."""
    if shape.text[start - 1 : start] != "，":
        return None
    return deed_of(shape, re.split("[，；。：]", shape.text[: start - 1])[-1])


def thing_at(shape: Shape, at: int, kind: str) -> re.Match[str] | None:
    """老旧小区⟦1⟧: something counted, of this kind, that is a clause of its own without a verb."""
    match = _BARE.match(shape.text, at)
    if match is None or _NO_THING.match(match["what"]) or acts_first(match[0]):
        return None
    if match["what"].endswith(("县", "市")):
        return None  # 新建园区47个，示范县2个: counties are not built
    if DEED.search(match["what"]) and not (
        match["what"].endswith("改革") and shape.say(match["value"])[0].endswith("项")
    ):
        return None  # 整治填埋场1座，旱厕改造477户: a deed of its own
    return match if _kind(shape, match["value"]) == kind else None


def _kind(shape: Shape, value: str) -> str | None:
    said = shape.say(value)
    return next((kind for kind, sign in _KINDS.items() if len(said) == 1 and sign.search(said[0])), None)
