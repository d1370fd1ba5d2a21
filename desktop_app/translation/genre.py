"""Whether a loose sentence speaks as government reports do, of what was done or of what will be.

In the genre 平台 or 年度 have fixed English and unknown names are Chinese; in news they are ordinary
words and the names are often foreign.  Sentences of a report are of the genre by their part; only
sentences without one are looked at.  Knows nothing of localising.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from desktop_app.translation.terms.termbase import TermMatch
from desktop_app.translation.words.rule_words import pattern_of

_DOMAINS = frozenset(
    [
        "ideology",
        "plan",
        "indicator",
        "livelihood",
        "institution",
        "industry",
        "rural",
        "environment",
        "finance_trade",
    ]
)
_SURE = 2  # signs of the genre that make a sentence one of it by itself
_OPENS = 2  # signs that such an opening is worth
_FEW = 4  # sentences that can speak for their neighbours
_NEAR = 6  # lines between sentences that share a tense


def _signs(kind: str) -> re.Pattern[str]:
    return re.compile(pattern_of(kind))


_DEEDS = _signs("sign of the genre")
_PROSE = _signs("sign of prose")
# A sentence without a subject that begins with what was done: its subject is the government.
_OPENING_DEED = re.compile(
    f"(?:我们)?(?:{pattern_of('adverb of an opening deed')})*(?:{pattern_of('opening deed')})(?![者后的])"
)
# What only results say, and what only plans say; a sentence with both, or with neither, tells no tense.
_DONE = _signs("sign of results")
_AHEAD = _signs("sign of plans")
_MUST = pattern_of("sign of a demand")
_MINUTED = re.compile(f"(?:会议|全会|大会)(?:还|同时)?(?:强调|要求|提出|指出)，?[^，。]{{0,12}}?{_MUST}")
_BODY = "部门|单位|企业|地区|党委|党组|政府|机关|组织|学校|医院|机构|公司|负责人"  # who is told what to do
_DEMAND = re.compile(
    f"{_MINUTED.pattern}|(?:(?:下(?:一)?(?:阶段|步)|接下来)，?)?"
    f"(?:[一二三四五六七八九十]|(?:各|全)[^，。必应]{{1,14}}?|[^，。必应]{{0,8}}?(?:{_BODY})(?:都|均|也)?)?"
    f"(?:{_MUST}|必须|务必)"
)
_TO_DO = re.compile(f"{_MUST}|必须|务必|应当|建议|责成|严禁|不得|应(?=[按依对加建及当在将由])")
_FINDING = _signs("sign of findings")
# 未取得许可证的，由…; 未按规定缴纳费用的单位: what somebody may do
_LAYS_DOWN = re.compile(
    "的(?=[，。；：]|$)|的(?:单位|企业|个人|人员|组织)|第[一二三四五六七八九十百]+条|本(?:办法|条例|规定|预案)|"
    "可以|由[^，]{2,12}负责|是指|打击|整治|查处|杜绝|防止|坚持|加强|推进|强化|启动"
)
_COUNTED_OFF = re.compile(r"(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、．.]|[一二三四五六七八九]是)\s*")
_PROMISE = _signs("sign of a plan in any part")
_IS_DONE = re.compile("已(?!婚)|(?<![为除])了(?![解却])")
_LACKS = _signs("sign of a lack")  # what is lacking, in the present: told as results are


def demands(text: str) -> bool:
    """True where somebody says what must be done: 会议强调，要…, 各部门要…, 要…."""
    return _DEMAND.match(text) is not None


def finds(text: str) -> bool:
    """True where a sentence tells what went wrong or what others failed to do, and lays nothing down."""
    told = _FINDING.search(text) is not None and not _LAYS_DOWN.search(text)
    return told and not _AHEAD.search(text) and not is_to_do(text)


def is_to_do(text: str) -> bool:
    """True where any clause of a sentence says what must be done."""
    return _TO_DO.search(text) is not None


def does_first(text: str) -> bool:
    """True where a sentence begins with what was, or is to be, done, and names nobody who did it."""
    return _OPENING_DEED.match(_COUNTED_OFF.sub("", text)) is not None


def admits(text: str) -> bool:
    """True where a sentence owns up to what is lacking, in the present, whatever part it stands in."""
    return _LACKS.search(text) is not None and not _AHEAD.search(text) and not demands(text)


def promises(text: str) -> bool:
    """True where whoever speaks says what they will do or propose, in whatever part: 我们会…."""
    return _PROMISE.search(text) is not None


def says_both(text: str) -> bool:
    """True where such a sentence also tells of what was done: it is told as neither."""
    return _IS_DONE.search(text) is not None


def role_told(text: str) -> str:
    """``results`` or ``plan`` where a loose sentence of the genre says which, else ""."""
    if _MINUTED.match(text):  # told as demanded, not as what we will do
        return ""
    done, ahead = _DONE.search(text), _AHEAD.search(text)
    if bool(done) == bool(ahead):
        return "results" if not ahead and _LACKS.search(text) else ""
    return "results" if done else "plan"


def roles_told(texts: Sequence[str], official: Sequence[bool], *, otherwise: str = "plan") -> list[str]:
    """The role of each of several loose sentences of one text.

    A sentence of the genre that has no tense of its own shares that of the nearest one that has; where none
    is near, that of all others if they have one, or else a deed without a subject has the role `otherwise`.
    What is not `official` has no role but its own.
    """
    own = [role_told(text) for text in texts]
    told = [at for at, role in enumerate(own) if role and official[at] and not _LACKS.search(texts[at])]
    only = own[told[0]] if len(told) >= _FEW and len({own[at] for at in told}) == 1 else ""

    def shared(at: int) -> str:
        near = min(told, key=lambda other: abs(other - at), default=-_NEAR)
        if abs(near - at) < _NEAR:
            return own[near]
        return (only or otherwise) if _OPENING_DEED.match(texts[at]) else ""

    return [
        shared(at) if not role and official[at] and not _DONE.search(texts[at]) else role
        for at, role in enumerate(own)
    ]


def is_official(text: str, terms: Sequence[TermMatch], *, among: bool = False) -> bool:
    """True when terms and turns of the genre outweigh those of ordinary prose.

    `among`: it stands among sentences most of which are of the genre, so that nothing against it will do.
    """
    known = sum(1 for match in terms if match.term.domain in _DOMAINS and len(match.term.zh) > 2)
    deeds = len(_DEEDS.findall(text)) + (_OPENS if _OPENING_DEED.match(text) else 0)
    return 2 * known + deeds - 3 * len(_PROSE.findall(text)) >= (0 if among else _SURE)


def are_official(texts: Sequence[str], find: Callable[[str], Sequence[TermMatch]]) -> bool:
    """True when most of several loose sentences are of the genre."""
    official = sum(is_official(text, find(text)) for text in texts)
    return len(texts) >= _FEW and official > len(texts) / 2
