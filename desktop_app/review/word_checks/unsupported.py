"""A clause of the Chinese for which no English word stands alone.

``completeness`` weighs which words are heard; common ones (发展, 建设) are heard by chance in long sentences.
Here the clause is told if English words are there that nothing else in the sentence explains.  The weights
are a logistic regression on the clauses of 594 good pairs and 1,741 left out of them (``docs/checks.md``).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.word_checks.completeness import gain_by_length, surprise_of
from desktop_app.review.word_checks.in_place import less_told_in_place
from desktop_app.review.word_checks.strays import ContentWord, content_words
from desktop_app.review.word_checks.support import shares_unexplained, told_alone, unheard_and_heard
from desktop_app.review.word_checks.witnesses import witnesses
from desktop_app.review.words.clauses import stretches

_CUT = re.compile(r"[，；。：！？,;!?]+(?!\d)")
# 惩治“蝇贪蚁腐”, 此前有消息称, 从规模上看: told freely or not at all; a date has checks of its own.
_FREE = re.compile(
    r"“[^”]{4,}”|(?:[说称道]|表示|指出|认为)$|^从.{1,8}看$|^(?:总的|总体|整体|具体|综合)(?:上)?来?看$|"
    r"^(?:当地时间|北京时间)?(?:\d+年)?\d+月\d+日[上下中]?[午晚]?$"
)
_SIGN = re.compile(r"[\u3400-\u9fff]|[A-Za-z0-9]+")
_FEWEST_SIGNS, _FEWEST_WORDS, _LEAST_GAIN = 5, 5, -6.0  # of 全会提出 good English says "it was stated"
_MOST_ASKED = 20  # clauses of one line whose place in the English is looked at
_AT_FIRST, _SURE = -7.16, 1.9
# For what is unheard and heard, whole and by word.
_BY_UNHEARD, _BY_UNHEARD_WORD, _BY_HEARD, _BY_HEARD_WORD = 0.61, 2.66, -0.09, -1.61
# For each word that stands for the clause alone (no more than so many), for none, for one at most, by word.
_BY_OWN, _MOST_OWN, _IF_NONE, _IF_FEW, _BY_OWN_SHARE = -0.36, 6, 2.89, 1.83, -1.9
# For each figure that is its own (two at most), if it has one that is told.
_BY_FIGURE, _MOST_FIGURES, _IF_FIGURE = -0.86, 2, -0.99
# For the length of the clause, the share of the English that is strange, or nearly; how long the English is.
_BY_SIGNS, _BY_STRANGE, _BY_WEAK, _BY_SURPRISE, _BY_GAIN, _IF_TWO = 2.19, -9.07, -11.38, -0.4, 0.14, 0.67


def told_by_nothing(pair: Pair) -> Iterator[Finding]:
    """dropped-clause: the clause that most surely nothing in the English stands for."""
    pieces = stretches(pair.source, _CUT)
    if len(pieces) < 2 or len(content_words(pair)) < _FEWEST_WORDS:
        return
    whole = _of_sentence(pair) + _IF_TWO * (len(pieces) == 2)
    own = told_alone(pair, pieces)
    scored = (
        (whole + _of_clause(pair, *piece, words), *piece)
        for piece, words in zip(pieces, own, strict=True)
        if len(_SIGN.findall(pair.source[slice(*piece)])) >= _FEWEST_SIGNS
        and not _FREE.search(pair.source[slice(*piece)])
    )
    surest = sorted(scored, reverse=True)[:_MOST_ASKED]
    score, start, end = max((less_told_in_place(pair, one, _SURE) for one in surest), default=(0.0, 0, 0))
    if score > _SURE:
        yield pair.finding(
            "dropped-clause", Severity.CRITICAL,
            f"“{pair.source[start:end]}” seems to be missing in the English.",
            zh=(start, end),
        )  # fmt: skip


def _of_sentence(pair: Pair) -> float:
    strange, weak = shares_unexplained(pair)
    return _AT_FIRST + _BY_STRANGE * strange + _BY_WEAK * weak + _BY_SURPRISE * surprise_of(pair)


def _of_clause(pair: Pair, start: int, end: int, words: Sequence[ContentWord]) -> float:
    weights = [one.weight for one in witnesses(pair) if start <= one.start < end]
    count = max(1, len(weights))
    unheard, heard = unheard_and_heard(weights)
    own = sum(not word.is_number for word in words)
    figures = any(start <= tie.source.start < end for tie in pair.pairing.ties)
    return (
        _BY_UNHEARD * unheard
        + _BY_UNHEARD_WORD * unheard / count
        + _BY_HEARD * heard
        + _BY_HEARD_WORD * heard / count
        + _BY_OWN * min(_MOST_OWN, own)
        + _IF_NONE * (own == 0)
        + _IF_FEW * (own <= 1)
        + _BY_OWN_SHARE * own / count
        + _BY_FIGURE * min(_MOST_FIGURES, len(words) - own)
        + _IF_FIGURE * figures
        + _BY_SIGNS * math.log(_length(pair.source[start:end]))
        + _BY_GAIN * max(_LEAST_GAIN, gain_by_length(pair, start, end))
    )


def _length(clause: str) -> int:
    """Signs of the clause, a Latin word like two."""
    return max(1, sum(1 if len(sign) == 1 else 2 for sign in _SIGN.findall(clause)))
