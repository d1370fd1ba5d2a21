"""Tense against the role of the part, and against what the sentence itself says of its time.

A plan says "will", results are told in the past; 去年 is over, 明年 is to come, wherever they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.words.clauses import clause_at

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
_CHINESE_FUTURE = re.compile(
    r"将|拟|明年|力争|计划|预计|未来|[不都定必]会|继续|目标|争取|下一步|建议|要(?![求素闻])"
)
# Over, or to come, by a word of the sentence; 将 may also only lead to an object (将其纳入).
_OVER = re.compile(
    r"(?<![比较与同跟和出于从由自])(?:去年(?!同期|的|[\d一二三四五六七八九十]+月的)|上年(?!同期|的)|昨[天日]|前年|上[个]?[月周]|已[经于]?(?!知|成定局|成必然)|曾(?!孙))"
)
_TO_COME = re.compile(
    r"明年|今后|未来[一二三四五六七八九十几数\d]|下[个]?[月周](?!均)|力争|拟(?=[新于在建投开])|计划(?=[新于在建投到明用])|"
    r"将(?=[于在会要]|新[建增]|建[成设]|达到|举[办行]|开[通展启]|启动|推出|投[入资]|实施|继续|进一步|全面|陆续|逐步|出[台席]|"
    r"增加|完成|访问|一揽子|推进|推动|加快|打造|组织|安排|迎来|带动)"
)
_STILL_OPEN = re.compile(
    rf"{_FUTURE.pattern}|\b(?:would|could|may|might|can|should|must|"
    r"to(?! traffic| the\b| an?\b| (?-i:[A-Z])| [\d$])|plan\w*|expect\w*|project\w*|forecast\w*|aim\w*|"
    r"target\w*|set|due|schedul\w*|slated|next|coming|future|proposed|intend\w*|upcoming|pending|begins?|starts?)\b",
    re.IGNORECASE,
)
_TO_BE_DONE = re.compile(r"\b(?:will|shall|to) (?:also |soon )?(?:be |have been )?\w+", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;.](?=\s)")
_PERFECT = re.compile(r"\b(?:has|have)(?: \w+){0,3} \w+(?:ed|en|ne|lt|nt|wn|ld|un|id|pt)\b", re.IGNORECASE)
_DONE = re.compile(r"\b(?:was|were|did|had|has been|have been)\b", re.IGNORECASE)


def wrong_tense(pair: Pair) -> Iterator[Finding]:
    """tense-role: results told with "will", or a plan told as done."""
    told = list(_against_part(pair))
    yield from told or _against_words(pair)


def _against_words(pair: Pair) -> Iterator[Finding]:
    """去年 with "will" alone, 明年 with "was" alone."""
    over, to_come = _OVER.search(pair.source), _TO_COME.search(pair.source)
    will, done = _FUTURE.search(pair.english), _DONE.search(pair.english)
    told = _PAST.search(_TO_BE_DONE.sub("", pair.english)) or (will and _perfect_elsewhere(pair, will))
    if over and will and not (told or _CHINESE_FUTURE.search(pair.source)):
        yield pair.finding(
            "tense-role", Severity.MINOR, f"{over[0]} says that it is done, “{will[0]}” makes it a plan.",
            zh=over.span(), en=will.span(),
        )  # fmt: skip
    elif to_come and done and not (_STILL_OPEN.search(pair.english) or _CHINESE_PAST.search(pair.source)):
        yield pair.finding(
            "tense-role", Severity.MINOR,
            f"{to_come[0]} speaks of what is to come, “{done[0]}” tells it as done.",
            zh=to_come.span(), en=done.span(),
        )  # fmt: skip


def _perfect_elsewhere(pair: Pair, will: re.Match[str]) -> bool:
    """True for "it will total 20 billion; so far it has invested in 43 companies": 已 is told by that."""
    start, end = clause_at(pair.english, _CLAUSE, will.start())
    return any(not start <= one.start() < end for one in _PERFECT.finditer(pair.english))


def _against_part(pair: Pair) -> Iterator[Finding]:
    if pair.known.role == "results":
        match = _FUTURE.search(pair.english)
        if match and not _PAST.search(pair.english) and not _CHINESE_FUTURE.search(pair.source):
            yield pair.finding(
                "tense-role",
                Severity.MINOR,
                f"This part reports results; “{match[0]}” makes it a plan.",
                en=match.span(),
            )
    elif pair.known.role in ("plan", "targets") and "\t" not in pair.source:  # a row of a table has no verb
        match = _PAST.search(pair.english)
        if match and not _FUTURE.search(pair.english) and not _CHINESE_PAST.search(pair.source):
            yield pair.finding(
                "tense-role",
                Severity.MINOR,
                f"This part plans; “{match[0]}” tells it as done.",
                en=match.span(),
            )
