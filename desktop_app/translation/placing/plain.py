"""The genre's set phrases said in plainer Chinese before an engine reads them.

Small models translate 蹄疾步稳 or 系统实施 word for word; they read 稳步推进 and 有序实施 well.
Only the engine sees the plainer words: the source is never changed.
"""

from __future__ import annotations

import re
from functools import cache

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.translation.words import lexicon, senses


def plain_words(chinese: str) -> str:
    """`chinese` with its set phrases replaced, longest first, where they are words of their own.

    聚力 is none in 汇聚力量, 攻坚 none in 攻坚克难; 正式挂牌 does not become 正式正式成立;
    what is 挂牌 on an exchange is not 成立 (`senses`).
    """
    inside: frozenset[int] | None = None
    pieces: list[str] = []
    at = 0
    for match in _pattern().finditer(chinese):
        if inside is None:
            inside = lexicon.inside_words(chinese)
        start, end = match.span()
        quoted = chinese.count("“", 0, start) > chinese.count("”", 0, start)  # a name is said as it is
        quoted = quoted or chinese.startswith("年", end)  # 招商攻坚突破年 is a name too
        if quoted or start in inside or end in inside or not senses.is_meant(match[0], chinese, start):
            continue
        plain = _phrases()[match[0]]
        pieces += (_undoubled(chinese[at:start], plain), plain)
        at = end
        if len(plain) >= _SHORTEST and chinese.startswith(plain[-2:], at):
            at += 2
    return "".join([*pieces, chinese[at:]])


_SHORTEST = 4  # characters of a plain phrase that may say again what stands beside it


def _undoubled(before: str, plain: str) -> str:
    """`before` without the two characters with which `plain` begins again."""
    return before[:-2] if len(plain) >= _SHORTEST and before.endswith(plain[:2]) else before


@cache
def _phrases() -> dict[str, str]:
    rows = resources.read_rows("translation/rewrites.csv")
    return {row["zh"]: row["plain"] for row in rows}


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(longest_first(map(re.escape, _phrases())))
