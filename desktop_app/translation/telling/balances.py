"""What is to be kept in balance, two by two: 更好统筹经济和生态、城镇和乡村、发展和安全.

Knows no nouns: whoever reads clauses reads them.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import ReadNoun
from desktop_app.translation.telling.voices import RESULTS, Voice

_PAIR = "[^、和与]{2,10}[和与][^、和与]{2,10}"
_PAIRS = re.compile(
    f"(?:着力|坚持|切实|统筹)?(?P<better>更好地?)?(?:统筹|兼顾|统筹好)(?P<all>{_PAIR}(?:、{_PAIR})+)"
)
# What a word alone says among such pairs.
_ALONE = {
    "经济": "the economy", "生态": "the environment", "城镇": "urban areas", "乡村": "rural areas",
    "城市": "urban areas", "农村": "rural areas", "发展": "development", "安全": "security",
    "供给": "supply", "需求": "demand", "当前": "the present", "长远": "the long term", "国内": "domestic",
    "存量": "existing capacity", "增量": "new capacity", "总量": "the total", "速度": "speed",
    "保护": "conservation", "活力": "vitality", "秩序": "order", "民生": "people's wellbeing",
    "有效市场": "an efficient market", "有为政府": "a capable government", "总供给": "total supply",
    "总需求": "total demand", "新动能": "new growth drivers", "旧动能": "old growth drivers",
}  # fmt: skip


def balanced(clause: str, read: ReadNoun, voice: Voice, *, active: bool) -> str | None:
    """English of a clause that balances two or more pairs; None for anything else."""
    match = _PAIRS.fullmatch(clause)
    if match is None or (voice is RESULTS and not active):
        return None
    pairs = [[_said(one, read) for one in re.split("[和与]", pair)] for pair in match["all"].split("、")]
    if not all(one for pair in pairs for one in pair):
        return None
    *most, last = (_both(*(one for one in pair if one)) for pair in pairs)
    verb = "better balance" if match["better"] else "balance"
    return f"{voice.act(verb)} {', '.join(most)}, and {last}"


def _both(one: str, other: str) -> str:
    """Urban and rural areas: what both end with is said once."""
    front, _, last = one.rpartition(" ")
    return f"{front} and {other}" if front and other.endswith(f" {last}") else f"{one} and {other}"


def _said(zh: str, read: ReadNoun) -> str | None:
    noun = None if zh in _ALONE else read(zh)
    return _ALONE.get(zh) or (noun.said if noun else None)
