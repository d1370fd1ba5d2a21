"""Verbs that no government says of itself: 伪造证件 is done by those whom it fights, never by "us"."""

from __future__ import annotations

_VERBS = frozenset(
    "破坏 损害 侵占 阻碍 伪造 挪用 拖欠 隐瞒 瞒报 贩卖 殴打 危害 妨碍 透支 违反 泄露 截留 侵害 侵犯".split()  # noqa: SIM905
)


def is_wrong(verb: str) -> bool:
    """True for a verb whose subject is never the government."""
    return verb in _VERBS
