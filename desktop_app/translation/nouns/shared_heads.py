"""Lists whose head stands behind 等: 用能、用地、物流等成本 are energy, land, logistics and other costs.

Holds no vocabulary: the caller reads the items with the head behind them.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.words.plurals import singular

# What its items say of: 财政、金融等政策 are fiscal and financial policies.
_OF_KINDS = re.compile("(?:政策|贷款|成本|服务|补贴|保险|风险|资金|业务|市场|债券|税收|费用)$")
_SHORT = 4  # characters of an item that may want the head behind it
_HEAD = 2


def sharing_head(items: str, what: str, read: ReadNoun, told: Noun | None) -> Noun | None:
    """用能、用地、物流等成本: each item is known with the head behind it; else what is `told` of examples."""
    if told is not None and not _OF_KINDS.search(what):
        return told
    parts = re.split("、|和|与|及", items)
    whole = read(what)
    if len(parts) == 1 or whole is None or any(len(part) > _SHORT for part in parts):
        return told
    troubles = [one.english for one in map(read, parts) if one and one.many] if what.endswith("问题") else []
    if len(troubles) == len(parts):  # 高额彩礼、大操大办等突出问题: problems themselves
        return Noun(f"{', '.join(troubles)} and other {whole.english}", many=True)
    known = [read(f"{part}{what[-_HEAD:]}") for part in parts]
    shared = _with_one_head([one.english for one in known if one], whole.english) if all(known) else None
    return Noun(shared, many=True) if shared else told


_ONE_HEAD = re.compile(
    "(?P<items>[^、]{2,4}(?:、[^、和与]{2})*(?:[、和与][^、和与]{2}))(?P<head>成本|费用|价格|基础设施|设施|市场|风险|渠道|需求)"
)

# 幼儿园、中小学学位: places are added, and no kindergartens
_PLACES = re.compile("(?P<items>[^、和与]{2,5}(?:[、和与][^、和与]{2,5})+)(?P<head>学位|床位)")


def one_head(zh: str, read: ReadNoun) -> Noun | None:
    """用能、用工、物流成本: energy, labor and logistics costs; None where one has no such costs."""
    match = _ONE_HEAD.fullmatch(zh) or _PLACES.fullmatch(zh)
    parts = re.split("[、和与]", match["items"]) if match else []
    if match is None or any(part.endswith(match["head"]) for part in parts):
        return None
    known = [one.english for part in parts if (one := read(f"{part}{match['head']}"))]
    last = known[-1].split(" ")[-1] if known else ""
    fronts = [one.removesuffix(f" {last}") for one in known]
    if len(known) < len(parts) or not (last.endswith("s") or last == "infrastructure"):
        return None
    if any(
        front == one or re.search("^(?:the|a) | (?:of|for|and) ", front)
        for front, one in zip(fronts, known, strict=True)
    ):
        return None
    return Noun(f"{listed(fronts)} {last}", many=last.endswith("s"))


_DUTIES = {"职责": "the duties of", "责任": "the responsibilities for"}
_OF_DUTIES = re.compile("(?P<items>[^、]{4,}(?:[、和][^、和]{4,})+?)(?P<head>职责|责任)")


def duties(zh: str, read: ReadNoun) -> Noun | None:
    """基本民生保障、基层社会治理职责: the duties of both; None where one of several has a head of its own."""
    match = _OF_DUTIES.fullmatch(zh)
    parts = re.split("[、和]", match["items"]) if match else []
    if match is None or any(part.endswith(match["head"]) for part in parts):
        return None
    known = [one.said for part in parts if (one := read(part))]
    if len(known) < len(parts):
        return None
    return Noun(f"{_DUTIES[match['head']]} {listed(known)}", many=True)


def _with_one_head(named: list[str], whole: str) -> str | None:
    """Energy, land, logistics and other costs; None where the names do not end alike."""
    last = whole.split(" ")[-1]
    fronts = [one.removesuffix(f" {last}").removesuffix(f" {singular(last)}") for one in named]
    if not last.endswith("s") or any(
        front == one or front.startswith(("the ", "a ")) or re.search(" (?:of|for|and) ", front)
        for front, one in zip(fronts, named, strict=True)
    ):
        return None
    return f"{', '.join(fronts)} and other {whole}"
