"""What years gone by were: 这五年是综合实力显著提升、人民群众得实惠最多的五年.

Told when all that is said of them is known, else not.
"""

from __future__ import annotations

import re

from desktop_app.translation.telling.clause import Reader
from desktop_app.translation.telling.clause_lists import series
from desktop_app.translation.telling.voices import RESULTS
from desktop_app.translation.words.numerals import cardinal_word, value

_YEARS = re.compile(
    "(?:这(?P<these>[一三四五])年|过去的?(?P<past>[一三四五])年|这)，?(?:也|更|还)?是(?P<what>.+?)的(?P<n>[一三四五])年"
)
_SUPERLATIVES = {
    "变化最大": "changed the most", "变化最为显著": "changed the most", "提升最快": "improved the fastest",
    "发展最快": "developed the fastest", "发展最好": "developed best", "增长最快": "grew the fastest",
    "提升最大": "improved the most", "改善最明显": "improved the most", "改善最大": "improved the most",
    "投入最大": "received the most investment", "成效最好": "produced the best results",
    "成效最显著": "produced the best results", "成果最丰硕": "yielded the richest results",
    "得实惠最多": "benefited the most", "得到实惠最多": "benefited the most",
    "受益最多": "benefited the most",
    "获得感最强": "had the strongest sense of fulfillment", "幸福感最强": "felt the happiest",
}  # fmt: skip
_BEST = re.compile(f"(?P<who>.+?)({'|'.join(_SUPERLATIVES)})")


def years_in_which(body: str, reader: Reader) -> str | None:
    """English of a sentence, without its stop, that tells what became of things in the years gone by."""
    match = _YEARS.fullmatch(body)
    if match is None or (match["these"] or match["past"] or match["n"]) != match["n"]:
        return None
    past = reader.in_voice(RESULTS)
    told = [_best(item, past) or past.one(item, active=False) for item in match["what"].split("、")]
    said = [one for one in told if one]
    if len(said) < len(told):
        return None
    if match["n"] == "一":
        return f"the past year was one in which {series(said)}"
    years = cardinal_word(value(match["n"]))
    return f"the past {years} years were years in which {series(said)}"


def _best(zh: str, reader: Reader) -> str | None:
    """城乡面貌变化最大: of whom or what something was truest."""
    match = _BEST.fullmatch(zh)
    who = reader.nouns.read(match["who"]) if match else None
    return f"{who.said} {_SUPERLATIVES[match[2]]}" if match and who else None
