"""Running heads, feet and page numbers of printed pages: told from their place and from coming back."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from statistics import median_low

from desktop_app.document.readers import rows

_APART = 2.0  # sizes of type
_MARGIN = 0.12  # share of the page height in which heads and feet stand
_PAGE_NUMBER = re.compile(
    r"[—–\-－·~\s]*(?:第\s*)?\d{1,4}(?:\s*[页頁/]\s*(?:共\s*)?\d*\s*[页頁]?)?[—–\-－·~\s]*$"
)


def drop_heads(texts: Sequence[rows.Page]) -> list[str]:
    """Take page numbers, and heads and feet that come back, out of the pages; return their text."""
    seen: Counter[tuple[str, int]] = Counter()
    for page in texts:
        seen.update({_key(row, len(texts)) for row in page.rows if _in_margin(row, page)})
    often = max(2, int(0.4 * len(texts))) if len(texts) > 1 else 2
    removed: list[str] = []
    if len(texts) < 3:
        removed += [text for page in texts if (text := _lone_head(page))]
    for page in texts:
        kept: list[rows.Row] = []
        for row in page.rows:
            times = seen[_key(row, len(texts))]
            repeated = times >= often and (times > 2 or _stands_apart(row, page))
            if row.table is None and _in_margin(row, page) and (_PAGE_NUMBER.match(row.text) or repeated):
                removed.append(row.text)
            else:
                kept.append(row)
        page.rows[:] = kept
    return removed


def _stands_apart(row: rows.Row, page: rows.Page) -> bool:
    """More room is above and below the row than between lines of text: twice alone makes no running head."""
    away = (abs(row.bottom - other.bottom) for other in page.rows if other is not row)
    return min((gap for gap in away if gap > 0.5 * row.size), default=page.height) > _APART * row.size


def _lone_head(page: rows.Page) -> str:
    """Takes a line of small type, apart from the rest, off the top of a page: a lone running head."""
    if len(page.rows) < 4 or not _in_margin(page.rows[0], page):
        return ""
    head, after, *rest = page.rows
    usual = median_low([row.size for row in rest])
    apart = head.bottom - after.top > 1.2 * after.size
    if not apart or head.size > usual - 1 or head.bottom < 0.5 * page.height:
        return ""
    del page.rows[0]
    return head.text


def _in_margin(row: rows.Row, page: rows.Page) -> bool:
    return row.bottom > (1 - _MARGIN) * page.height or row.top < _MARGIN * page.height


def _key(row: rows.Row, count: int) -> tuple[str, int]:
    """What comes back on the pages of a file, and its size of type: the title is set larger.

    In very short files only the very same words come back.
    """
    return (re.sub(r"\d+|\s+", "", row.text) if count > 2 else row.text), round(row.size)
