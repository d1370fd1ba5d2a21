"""Words that are told wrongly by some English and rightly by other, row by row of a table.

Each row is a check, Chinese, English that tells it wrongly, English that tells it, and Chinese that allows
the wrong one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from desktop_app.review.words.tables import table


@dataclass(frozen=True, slots=True)
class SetWord:
    """One row: the check it belongs to, its Chinese, wrong and right English, Chinese that excuses."""

    check: str
    meant: re.Pattern[str]
    wrong: re.Pattern[str]
    right: re.Pattern[str]
    ground: re.Pattern[str]


@cache
def set_words(name: str, before: str = r"\b", behind: str = r"\b") -> tuple[SetWord, ...]:
    """The rows of the table `name`; `before` and `behind` are the borders of their English."""
    return tuple(
        SetWord(
            check,
            re.compile(meant),
            re.compile(f"{before}(?:{wrong}){behind}", re.IGNORECASE),
            re.compile(f"{before}(?:{right}){behind}", re.IGNORECASE),
            re.compile(ground),
        )
        for check, meant, wrong, right, ground in table(name)
    )
