"""Bureaus and their like called by their level alone: 市医保局, 县卫健局, 省政数局, 自治区农牧厅.

“Municipal Healthcare Security Administration”.  Behind a place's own name (温州市财政局) they are that
place's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.alternation import longest_first
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words.rule_words import words_of

_LEVELS = {
    "省": "Provincial {}",
    "市": "Municipal {}",
    "州": "Prefectural {}",
    "盟": "League {}",
    "县": "County {}",
    "区": "District {}",
    "旗": "Banner {}",
    "自治区": "{} of the Autonomous Region",
}
_LEVEL = re.compile(f"(?:{'|'.join(sorted(_LEVELS, key=len, reverse=True))})$")
_BODY = re.compile(
    "(?:局|厅|委|委员会|署|支队|中级人民法院|[妇残文侨]联|工商联|科协|贸促会|红十字会|总工会)$"
)
_DEED = re.compile("(?:落实|压实|明确|强化|督促|组织|组建|设立|成立)$")  # whose tags are not those of verbs
_SHARED = re.compile("[省市州盟县区旗][、和与]$")  # 市、县财政局: of both levels
# Bodies that are called so behind their level alone: 市中院, 县供销社.
_SHORT = words_of("body behind its level")
_LEVEL_AND_BODY = re.compile(
    rf"(?P<level>自治区|[省市州盟县区旗])(?P<body>{longest_first(_SHORT)})(?![长系官们门庭工校所])"
)
_OWN_LEVEL = re.compile(r"\b(?:Provincial|Municipal|County|District|Banner|CPC|National|State(?!-)|China)\b")


def find_level_bodies(scene: Scene) -> Iterator[NameMatch]:
    """Such bodies of `scene`, where nothing of a place stands before their level."""
    yield from _in_short(scene)
    for match in scene.terms:
        level = _LEVEL.search(scene.text[: match.start])
        term = match.term
        if level is None or term.domain != "institution" or not _BODY.search(term.zh):
            continue
        start = level.start()
        before = scene.text[:start]
        if _OWN_LEVEL.search(term.en) or _SHARED.search(before) or _is_taken(scene, start, match.start):
            continue
        if scene.opens_name(start) or _DEED.search(before):
            zh = scene.text[start : match.end]
            yield NameMatch(start, match.end, zh, _LEVELS[level[0]].format(term.en), "body")


def _in_short(scene: Scene) -> Iterator[NameMatch]:
    """市检察院, 省高院: where the level stands alone."""
    for match in _LEVEL_AND_BODY.finditer(scene.text):
        start, before = match.start(), scene.text[: match.start()]
        if _SHARED.search(before) or any(m.start < start < m.end for m in scene.terms):
            continue
        if scene.opens_name(start) or _DEED.search(before):
            english = _LEVELS[match["level"]].format(_SHORT[match["body"]])
            yield NameMatch(start, match.end(), match[0], english, "body")


def _is_taken(scene: Scene, start: int, end: int) -> bool:
    """True where the level belongs to a word before it: 杭州市 + 财政局."""
    return any(m.start < end and start < m.end and (m.start, m.end) != (start, end) for m in scene.terms)
