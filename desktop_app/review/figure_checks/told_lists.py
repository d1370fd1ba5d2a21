"""Lists of the Chinese told with 分别 or 各: which stretch each of their figures belongs to."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

_LIST = re.compile(
    r"(?P<items>[^，；。：]+?)(?:[年月日]均|[同环]比|预计|将|已)*(?:分别|各)(?P<verb>[^，；。：]*)"
)
#: How English tells such a list.
RESPECTIVELY = re.compile(r"\brespectively\b", re.IGNORECASE)
ITEM = re.compile(r"[、和与及]")


@lru_cache(maxsize=4)
def told_each(source: str) -> tuple[re.Match[str], ...]:
    """Every list told with 分别: each two figures ask for them."""
    return tuple(_LIST.finditer(source))


def items_of(match: re.Match[str]) -> list[tuple[int, int]]:
    """Where the items of such a list stand, the last as long as the longest before it."""
    start = match.start("items")
    cuts = [start, *(start + cut.end() for cut in ITEM.finditer(match["items"])), match.end("items")]
    *items, (begin, end) = pairwise(cuts)
    longest = max((stop - first - 1 for first, stop in items), default=end - begin)
    return [*items, (begin, min(end, begin + longest))]  # 煤炭和石油消费占比: what is more is of both
