"""What stands before its thing with a verb of its own (覆盖A的B), said behind it in English (B covering A).

The rows of ``things_with_verbs.csv`` say both; A, B and C are things, the last of which is what is named.
Holds no vocabulary: the caller reads the things.
"""

from __future__ import annotations

import re
from functools import cache

from desktop_app import resources
from desktop_app.pattern_tables import PatternTable
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun

# 规划实施的项目: they are carried out, and do nothing themselves
DONE_SO = re.compile(
    "(?:规划|计划|组织|集中|重点|统一)?(?:实施|安排|推进|确定|部署|新建|建设|储备|谋划|论证|布局)"
)
_GROUPS = {"A": "(?P<a>.{2,}?)", "B": "(?P<b>.{2,})", "C": "(?P<c>.{2,})"}

_ANOTHER = re.compile("[、和与及].*的")  # 以A为中心的B和以C为导向的D: each has its own
_SO_MUCH = re.compile(r"^\d[\d,.]* [a-z]+ of (?=[a-z])")  # 38 kilometers of rural roads
# What more could not stand behind; 52 projects may have more behind them.
_GOVERNS = re.compile(r" (?:of|for|in|to|from) |^[A-Z]|^\d[\d,.]*(?![\d,.]| [a-z])")


def with_verb(zh: str, read: ReadNoun) -> Noun | None:
    """English of a thing and what stands before it; None where `zh` is no such thing, or one is unknown."""
    for number, match in _table().fitting(zh):
        if _ANOTHER.search(match.groupdict()[max(match.groupdict())]):
            return None
        things = {name: what for name, one in match.groupdict().items() if (what := read(one)) is not None}
        last = things.get(max(match.groupdict()))
        if last is None or len(things) < len(match.groupdict()):
            return None
        if _GOVERNS.search(_SO_MUCH.sub("", last.english)) and not _rows()[number][1].startswith(
            "{b} with {a} "
        ):
            return None
        said = {name: what.english if what is last else what.said for name, what in things.items()}
        return Noun(_rows()[number][1].format(**said), last.many, last.article)
    return None


@cache
def _rows() -> list[tuple[str, ...]]:
    return list(resources.read_columns("translation/things_with_verbs.csv", "zh", "en"))


@cache
def _table() -> PatternTable:
    return PatternTable([re.sub("[ABC]", lambda place: _GROUPS[place[0]], zh) for zh, _ in _rows()])
