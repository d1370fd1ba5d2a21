"""Doubled and halved: multiples that both languages tell in words, so that no digit betrays a slip."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding


@dataclass(frozen=True, slots=True)
class _Multiple:
    """One way to multiply: what Chinese and English call it."""

    meant: re.Pattern[str]
    said: re.Pattern[str]


def _multiple(meant: str, said: str) -> _Multiple:
    return _Multiple(re.compile(meant), re.compile(rf"\b(?:{said})", re.IGNORECASE))


_LESS = "减|降|少|跌|缩|砍|削"
_MULTIPLES = (
    _multiple(
        r"翻(?:了)?(?:近|约|超过?)?一?番(?!两)|[增提加升涨][长加高幅]?(?:了|近|约|超过?)?一倍|倍增|加倍|成倍|翻倍",
        r"doubl|two-?fold|twice|two times|as (?:much|many) again|100 ?%|100 per ?cent|multipl|times",
    ),
    _multiple(r"翻(?:了)?两番", r"quadrupl|four-?fold|four times|fourfold|4 times|doubl\w+ twice|300 ?%"),
    _multiple(
        rf"减半|对半|折半|(?:{_LESS})[^，。；]{{0,3}}一半",
        r"halv|half|50 ?%|50 per ?cent|fifty per ?cent|one-half",
    ),
    _multiple(r"两位数|双位数|10位数", r"double-digit|two-digit|double digits|two digits|1\d|[2-9]\d"),
    _multiple(r"(?<![两二])个位数", r"single-digit|single digits|one-digit|\d"),
    _multiple(
        r"两倍|(?<![\d.])[2二]倍",
        r"twice|doubl|two|three|tripl|treb|200 ?%|300 ?%|threefold|[23](?!\d|rd|nd)",
    ),
    _multiple(r"三倍|(?<![\d.])3倍", r"three|tripl|treb|four|quadrupl|300 ?%|400 ?%|[34](?!\d|rd|th)"),
)
_TURNED = tuple(
    (re.compile(meant), re.compile(rf"\b(?:{wrong})\b", re.I), re.compile(rf"\b(?:{right})\b", re.I))
    for meant, wrong, right in (
        (r"两位数|双位数", r"(?:single|one|three|triple)[- ]digit", r"(?:double|two)[- ]digit"),
        (
            rf"减半|(?:{_LESS})[^，。；]{{0,3}}一半",
            r"twice (?:the|its|as|that|what)|double (?:the|its|that|what)",
            r"hal(?:f|v\w+)|50",
        ),
        (r"(?<![两二])个位数", r"(?:double|two|three|triple)[- ]digit", r"(?:single|one)[- ]digit"),
        (
            r"一倍|翻番|翻一番",
            r"half as (?:large|many|much|high|big)|halved",
            r"twice|doubl\w*|two times|twofold",
        ),
    )
)
# Any of these in the place of the right one is a slip.
_SAID = re.compile(
    r"\b(?:(?:(?<=to )|(?<=will )|(?<=than )|(?<=nearly ))(?:double|triple|quadruple)|"
    r"doubl(?:ed|es|ing)|halv(?:e|ed|es|ing)|tripl(?:ed|es|ing)|quadrupl(?:ed|es|ing)|"
    r"(?:two|three|four|five|ten)-?fold|(?:single|double|triple|one|two|three)-digit|"
    r"(?:cut|reduced|fell|fallen|dropped|reduction) (?:\w+ )?(?:by|in) half|by half)\b",
    re.IGNORECASE,
)


_TIMES_ZH = re.compile(r"(?P<n>\d{1,2}(?:\.\d+)?)倍")
TIMES_EN = {"doubl": 2, "tripl": 3, "trebl": 3, "quadrupl": 4, "quintupl": 5}
_TIMES_SAID = re.compile(rf"\b(?P<word>{'|'.join(TIMES_EN)})(?:e[sd]?|ed|ing|es)?\b", re.IGNORECASE)


def multiples_too_large(pair: Pair) -> Iterator[Finding]:
    """figure-value: 增长1.3倍 told as "more than tripled": from n up to n + 1 times is what n倍 may be."""
    meant = list(_TIMES_ZH.finditer(pair.source))
    if not meant or re.search("番|[三四五六七八九十两]倍|翻倍|倍增|成倍", pair.source):
        return
    for said in _TIMES_SAID.finditer(pair.english):
        times = TIMES_EN[said["word"].lower()]
        if not any(times - 1.2 <= float(one["n"]) < times + 1 for one in meant):
            yield pair.told_as("figure-value", meant[0], said)
            return


def wrong_multiples(pair: Pair) -> Iterator[Finding]:
    """figure-value: 翻番 told as "tripled", 减半 as "doubled"."""
    for meant_zh, wrong, right in _TURNED:
        zh, en = meant_zh.search(pair.source), wrong.search(pair.english)
        if zh and en and not right.search(pair.english):
            yield pair.told_as("figure-value", zh, en)
            return
    for one in _MULTIPLES:
        meant = one.meant.search(pair.source)
        if meant is None or one.said.search(pair.english):
            continue
        said = _SAID.search(pair.english)
        if said:
            yield pair.told_as("figure-value", meant, said)
            return
