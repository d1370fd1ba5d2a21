"""Figures stand bare where the sentence's own Chinese says over, within or at least.

突破 2,600 家, not 突破 over 2,600 家; 稳定在 120,000 mu 以上, not 稳定在 at least 120,000 mu: an engine that
is told the qualifier twice says it twice.  The spans that are checked keep their qualifiers.
"""

from __future__ import annotations

import re
from dataclasses import replace

from desktop_app.translation.model import ProtectedSpan, SpanKind

_QUALIFIED = re.compile(
    r"(?:over|more than|at least|up to|no more than|within|less than|about) (?P<amount>.*)"
)
# Verbs that say "over" (or a step that is reached) themselves; they stand before the number.
_VERBS = (
    "突破|超过|超出|超越|跨过|跨越|跨上|跨入|迈过|迈上|迈进|迈入|跃过|跃上|登上|站上|越过|冲破|首破|控制在"
)
_VERB_BEFORE = re.compile(rf"(?:{_VERBS})(?:了|至|到)?\s*$")
# 分别超过 8 万元、4.5 万元: the verb holds for the whole list.
_LISTED = re.compile(rf"(?:{_VERBS})了?\s*(?:\d[^，。；]{{0,12}}[、和及]\s*)+$")
_VERB_INSIDE = re.compile(rf"(?:{_VERBS})(?:了|至|到|在)?\s*")
_LIMIT_BEHIND = re.compile(r"\s*(?:[（(]含[)）])?(?:及)?(?:以上|以下|以内|之内|左右|上下)$")
_STANDS_IN = re.compile(r"(?:(?<![现旨存])在|于)\s*$")
_GOES_TO = re.compile(r"(?:至|(?<!达)到|低于|高于)\s*$")


def bare_where_said(span: ProtectedSpan, text: str) -> ProtectedSpan:
    """`span` without the qualifier that stays in the Chinese of `text`; other spans as they are."""
    qualified = _QUALIFIED.fullmatch(span.en) if span.kind is SpanKind.FIGURE else None
    if qualified is None:
        return span
    start, end = span.zh_start, span.zh_end
    before = text[:start]
    verb = _VERB_INSIDE.match(span.zh)
    if verb:
        start += verb.end()
        before += verb[0]
    elif not _own_qualifier(span.zh) and (_VERB_BEFORE.search(before) or _LISTED.search(before)):
        return replace(span, en=qualified["amount"])
    limit = _LIMIT_BEHIND.search(span.zh)
    if limit and (verb or _stays_outside(limit[0], before)):
        end -= len(limit[0])
    if (start, end) == (span.zh_start, span.zh_end):
        return span
    return replace(span, zh_start=start, zh_end=end, zh=text[start:end], en=qualified["amount"])


def _own_qualifier(zh: str) -> bool:
    """True for 超3万 or 3万余: the word lies in the span, so its English must say it."""
    return bool(re.search(r"[超逾近约余多]|以上|以下|以内|左右|不", zh))


def _stays_outside(limit: str, before: str) -> bool:
    """在…以上 and 降至…以下; "at about" and "rose to at least" are English as they stand."""
    if limit.endswith(("左右", "上下")):
        return False
    return bool(_STANDS_IN.search(before) or (limit.endswith(("内", "下")) and _GOES_TO.search(before)))
