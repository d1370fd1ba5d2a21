"""Verbs that no government says of itself: 伪造证件 is done by those whom it fights, never by "us".

Nor does it hold the place where something else stands.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.half_clauses import counts_new, counts_their_deeds
from desktop_app.translation.nouns.indicator_shapes import SayFigures

_VERBS = frozenset(
    "破坏 损害 侵占 阻碍 伪造 挪用 拖欠 隐瞒 瞒报 贩卖 殴打 危害 妨碍 透支 违反 泄露 截留 侵害 侵犯".split()  # noqa: SIM905
)


def is_ours(verb: str, what: str, say: SayFigures) -> bool:
    """True for what a government may say of itself: nobody else did it, and it is no row's label."""
    others = verb in _VERBS or _is_standing(verb, what) or counts_new(verb, what)
    return not (others or counts_their_deeds(f"{verb}{what}", say))


_STANDING = re.compile("(?:地位|位次|名次|第[一二三]|首位|前列|前茅)$")


def _is_standing(verb: str, what: str) -> bool:
    """保持第一大支出地位: where something named before stands, and nothing that we keep."""
    return verb in ("保持", "稳居", "位居") and _STANDING.search(what) is not None
