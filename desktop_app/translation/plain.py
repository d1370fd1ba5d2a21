"""The genre's set phrases said in plainer Chinese before an engine reads them.

Small models translate 蹄疾步稳 or 系统实施 word for word; they read 稳步推进 and 全面实施 well.
Only the engine sees the plainer words: the source is never changed.
"""

from __future__ import annotations

import csv
import io
import re
from functools import cache

from desktop_app import resources


def plain_words(chinese: str) -> str:
    """`chinese` with its set phrases replaced, longest first."""
    return _pattern().sub(_plain, chinese)


def _plain(match: re.Match[str]) -> str:
    return _phrases()[match[0]]


@cache
def _phrases() -> dict[str, str]:
    rows = csv.DictReader(io.StringIO(resources.read_text("translation/rewrites.csv")))
    return {row["zh"]: row["plain"] for row in rows}


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(re.escape(zh) for zh in sorted(_phrases(), key=len, reverse=True)))
