"""Tense against the role of the part: a plan says "will", results are told in the past."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity

_FUTURE = re.compile(
    r"\b(?:will|shall|(?:is|are) going to|plans? to|aims? to|is to|are to|strives? to|expected to)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|has been|have been|reached|rose|grew|fell|completed|achieved|increased|built|"
    r"launched|established|introduced|held|attracted|won|ranked|opened|totaled|totalled|exceeded|attained)\b",
    re.IGNORECASE,
)
_CHINESE_PAST = re.compile(r"了|已|完成|去年|过去|上年|五年来|以来|曾")
_CHINESE_FUTURE = re.compile(r"将|拟|明年|力争|计划|预计|未来|继续|目标|争取|下一步|建议|要(?![求素闻])")


def wrong_tense(pair: Pair) -> Iterator[Finding]:
    """tense-role: results told with "will", or a plan told as done."""
    if pair.role == "results":
        match = _FUTURE.search(pair.english)
        if match and not _PAST.search(pair.english) and not _CHINESE_FUTURE.search(pair.source):
            yield pair.finding(
                "tense-role",
                Severity.MINOR,
                f"This part reports results; “{match[0]}” makes it a plan.",
                en=match.span(),
            )
    elif pair.role in ("plan", "targets"):
        match = _PAST.search(pair.english)
        if match and not _FUTURE.search(pair.english) and not _CHINESE_PAST.search(pair.source):
            yield pair.finding(
                "tense-role",
                Severity.MINOR,
                f"This part plans; “{match[0]}” tells it as done.",
                en=match.span(),
            )
