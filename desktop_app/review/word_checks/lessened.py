"""A word that lessens, stops or fails where nothing in the Chinese does: 明显增强 as "much weaker".

Good English has many words for what gets stronger, stricter or better, but no "weaker", "lagging" or
"reluctant" beside Chinese without a sign of loss, limit or denial (降, 弱, 不, 未…).  So no Chinese word
needs to be found that was turned: the clauses around the English word are asked for such signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.word_checks.fields import clauses_beside
from desktop_app.review.word_checks.kinds import TURNED
from desktop_app.review.word_checks.strays import content_words
from desktop_app.review.words.lexicon import EnglishWord
from desktop_app.review.words.word_lists import word_list

_STRANGE = 1.5
# "the driving force behind growth" leads, it does not lag.
_CAUSE_BEHIND = re.compile(
    r"\b(?:\w*forces?|drivers?|engines?|reasons?|causes?|factors?|motiv\w+|rationale|logic|ideas?|thinking|"
    r"thought|powers?|momentum|impetus|philosophy|spirit|story|stories|secrets?|brains?|minds?|compan(?:y|ies)|"
    r"team|people|leave|left) $",
    re.IGNORECASE,
)
_REACH = 25  # letters before a word within which a "not" turns it


@cache
def _lessens() -> re.Pattern[str]:
    return re.compile("|".join(sorted(word_list("lessening-zh"), key=len, reverse=True)))


def lessened_or_denied(pair: Pair) -> Iterator[Finding]:
    """opposite: an English word of loss or limit, in clauses that speak of nothing of the kind."""
    for one in content_words(pair):
        word = pair.alignment.words[one.index]
        if one.weight < _STRANGE or word.beginnings.isdisjoint(word_list("lessening-en")):
            continue
        clauses = sorted(clauses_beside(pair, word.start))
        if not clauses or _is_turned(pair, word) or _has_ground(pair, clauses):
            continue
        start, end = clauses[0]
        said, meant = pair.english[word.start : word.end], pair.source[start:end]
        yield pair.finding(
            "opposite", Severity.CRITICAL,
            f"“{said}” says the opposite: nothing in “{meant}” lessens, stops or denies.",
            zh=(start, end), en=(word.start, word.end),
        )  # fmt: skip
        return


def _has_ground(pair: Pair, clauses: list[tuple[int, int]]) -> bool:
    return any(_lessens().search(pair.source, *clause) for clause in clauses)


def _is_turned(pair: Pair, word: EnglishWord) -> bool:
    """True for "without fail", "prevent losses" and the force "behind" a thing: not lessened either."""
    if word.text == "behind" and _CAUSE_BEHIND.search(pair.english, 0, word.start):
        return True
    return TURNED.search(pair.english, max(0, word.start - _REACH), word.start) is not None
