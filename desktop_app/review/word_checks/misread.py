"""Words of reports told by another sense of their signs: 挂牌 of a park as "listed", 学位 as "degrees".

Each row of ``misread.tsv`` is a check, Chinese, English that misreads it, English that tells it, and Chinese
that allows the other.  Machines render such words sign by sign; a person never means what comes of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.words.set_words import set_words


def misread_words(pair: Pair) -> Iterator[Finding]:
    """term-missing: a word told by another of its senses; name-wrong: a first told of another area."""
    for row in set_words("misread.tsv"):
        meant = row.meant.search(pair.source)
        wrong = row.wrong.search(pair.english) if meant else None
        if meant is None or wrong is None or row.ground.search(pair.source):
            continue
        if not row.right.search(pair.english):
            yield pair.told_as(row.check, meant, wrong, Severity.MAJOR)
