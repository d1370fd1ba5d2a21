"""Figures and times told by set words: 去年同期 as "two years ago", 半小时 as "an hour".

Each row of ``turned.tsv`` is Chinese, English that tells it wrongly, English that tells it, and Chinese that
allows the other: the wrong one without the right one is a slip.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.words.set_words import set_words

_SEVERITY = {"qualifier": Severity.MAJOR}
_BORDERS = (r"(?<!\w)", r"(?!\w)")  # rows may begin and end with signs (5%)


def told_by_set_words(pair: Pair) -> Iterator[Finding]:
    """figure-period, -date, -value, -unit, -qualifier, -direction: a set word told by another."""
    for row in set_words("turned.tsv", *_BORDERS):
        meant = row.meant.search(pair.source)
        wrong = row.wrong.search(pair.english) if meant else None
        if meant is None or wrong is None or row.ground.search(pair.source):
            continue
        rest = pair.english[: wrong.start()] + " … " + pair.english[wrong.end() :]
        if not row.right.search(rest):
            severity = _SEVERITY.get(row.check, Severity.CRITICAL)
            yield pair.told_as(f"figure-{row.check}", meant, wrong, severity)
            return
