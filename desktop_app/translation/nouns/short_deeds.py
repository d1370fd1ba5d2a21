"""Deeds of three characters, one for the verb and two for the thing: 壮财源, 增品种, 优供给.

Any verb of the table goes with any thing of it; those that have a saying of their own stand in the set acts.
"""

from __future__ import annotations

from functools import cache

from desktop_app import resources

_SIZE = 3
# What no such verb is done to: a risk is no thing to be strengthened.
_BAD = frozenset(
    ("风险", "隐患", "事故", "污染", "排放", "能耗", "成本", "负担", "债务", "短板", "弱项", "库存")
)
_AGAINST = frozenset("防控降减补")


def short_deed(zh: str) -> str | None:
    """A plain verb phrase, its verb starred, for a deed of three characters; None for anything else."""
    if len(zh) != _SIZE or (zh[1:] in _BAD) != (zh[0] in _AGAINST):
        return None
    verb, thing = _words()["verb"].get(zh[0]), _words()["thing"].get(zh[1:])
    return f"*{verb} {thing}" if verb and thing else None


@cache
def _words() -> dict[str, dict[str, str]]:
    words: dict[str, dict[str, str]] = {"verb": {}, "thing": {}}
    for row in resources.read_rows("translation/short_deeds.csv"):
        words[row["kind"]][row["zh"]] = row["en"]
    return words
