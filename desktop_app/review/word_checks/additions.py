"""Statements that the Chinese does not make: a clause or sentence of the English that nothing explains.

The mirror of ``completeness``.  Few words of an added clause answer a Chinese one, many are strange, the
English is long for its sentence, and hardly a word of the Chinese is left that the clause could tell freely.
The weights are a logistic regression on the clauses of 600 good pairs and on 1,756 clauses put into them,
most of them clauses of the others (``docs/checks.md``).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.word_checks.completeness import surprise_of
from desktop_app.review.word_checks.strays import ContentWord, content_words
from desktop_app.review.word_checks.support import told_within
from desktop_app.review.word_checks.witnesses import witnesses
from desktop_app.review.words.citations import cites

_BREAK = re.compile(r"[,;:.!?](?=\s)")
_JOINING = (
    r"(?:and|but|while|which|although|whereas|so that|in order to|where|because|as well as|with|after|before|"
    r"when)"
)
_JOINED = re.compile(rf"(?<![,;:.!?]) (?={_JOINING} [a-z])")
_LED = re.compile(rf"\W*{_JOINING}\b")
_AT_FIRST, _SURE = -2.18, 5.0
_IF_ONE_MORE = 0.62  # a sentence of its own, and the English has more of them than the Chinese
_IF_JOINED = -0.57  # without a stop before it
# Neither a later sentence nor joined by a word: an item of a list, or what a thing is.
_IF_BARE = -0.6
# For each word that answers, is a number, stands in the dictionary, shares a sign, is strange; for shares.
_BY_ANSWER, _BY_NUMBER, _BY_KNOWN, _BY_KINDRED, _BY_STRANGE = -0.58, 0.08, -0.11, -0.04, 1.07
_BY_SHARE_ANSWERED, _BY_SHARE_LOOSE, _BY_LENGTH = -5.02, 2.93, 1.11
# For what of the Chinese is unheard, for its share of the sentence, for how long the English is.
_BY_UNHEARD, _BY_FREEDOM, _BY_SURPRISE = -0.11, -5.56, 0.47
_BY_REST_STRANGE = -0.36  # for the share of strange words in the rest of the English
# For each place of the Chinese that the clause alone tells (so many at most), for none, for one at most.
_BY_OWN, _MOST_OWN, _IF_NONE, _IF_FEW, _BY_OWN_SHARE = -0.19, 5, 0.53, 0.32, -0.27
_FEWEST_WORDS = 3
_STOP_ZH, _STOP_EN = re.compile(r"[。！？；](?=.)"), re.compile(r"[.!?;](?=\s)")
# “三公”, 两个毫不动摇: good English tells what they are.
NUMBERED = re.compile(
    r"“[一二两双三四五六七八九十][^”]{1,8}”|[一二两三四五六七八九十]个(?:毫不|坚持|维护|确立|意识|自信)"
)
#: 我们也清醒地看到，…: what the list behind it consists of is said in the opening.
_AWARE = re.compile(r"\b(?:keenly|soberly|clearly|fully|well) aware\b")


def added_clauses(pair: Pair) -> Iterator[Finding]:
    """added-clause: the clause of the English that most surely is not in the Chinese."""
    row = content_words(pair)
    if not any(word.is_strange for word in row) or NUMBERED.search(pair.source):
        return
    scored = list(_scored(pair, row))
    score, start, end = max(scored, default=(-math.inf, 0, 0))
    if score > _SURE:
        start += len(pair.english[start:end]) - len(pair.english[start:end].lstrip())
        text = pair.english[start:end].strip(" ,;.")
        yield pair.finding(
            "added-clause", Severity.MAJOR, f"Nothing in the Chinese says “{text}”.", en=(start, end)
        )


def _scored(pair: Pair, row: Sequence[ContentWord]) -> Iterator[tuple[float, int, int]]:
    """Each clause that may be added, with how surely it is."""
    whole = _of_sentence(pair, len(row))
    one_more = len(_STOP_EN.findall(pair.english)) > len(_STOP_ZH.findall(pair.source))
    strange = sum(word.is_strange for word in row)
    for start, end, joined in _clauses(pair.english):
        words = [word for word in row if start <= word.start < end]
        if "清醒" in pair.source and _AWARE.search(pair.english, start, end):
            continue
        if cites(pair.english[start:end]):
            continue
        own = sum(word.is_strange for word in words)
        rest = len(row) - len(words)
        if own and rest and len(words) >= _FEWEST_WORDS and not _tells_a_figure(pair, start, end):
            score = whole + _of_clause(words) + _BY_REST_STRANGE * (strange - own) / (rest + 1)
            opens = _opens(pair.english, start)
            score += _IF_ONE_MORE * (one_more and opens) + _IF_JOINED * joined
            score += _IF_BARE * (not (opens or joined or _LED.match(pair.english, start)))
            score += _of_own(told_within(pair, start, end), len(words))
            yield score, start, end


def _clauses(english: str) -> Iterator[tuple[int, int, bool]]:
    """Stretches between stops, and from a word that joins to the next stop (True)."""
    cuts = [0, *(match.end() for match in _BREAK.finditer(english)), len(english)]
    for start, end in pairwise(cuts):
        yield start, end, False
        for match in _JOINED.finditer(english, start + 1, end):
            yield match.start(), end, True


def _tells_a_figure(pair: Pair, start: int, end: int) -> bool:
    """True if a clause has a figure of the Chinese: what is said of it is told freely, not added."""
    return any(start <= tie.english.start < end for tie in pair.pairing.ties)


def _opens(english: str, start: int) -> bool:
    """True if a sentence begins there that is not the first."""
    return english[:start].rstrip()[-1:] in tuple(".!?;")


def _of_sentence(pair: Pair, words: int) -> float:
    unheard = sum(one.weight for one in witnesses(pair) if one.weight > 0)
    freedom = unheard / (words + 1)
    return _BY_UNHEARD * unheard + _BY_FREEDOM * freedom + _BY_SURPRISE * surprise_of(pair)


def _of_own(own: int, words: int) -> float:
    """What it says that so many places of the Chinese are told by a clause of so many words alone."""
    few = _IF_NONE * (own == 0) + _IF_FEW * (own <= 1)
    return few + _BY_OWN * min(_MOST_OWN, own) + _BY_OWN_SHARE * own / words


def _of_clause(words: Sequence[ContentWord]) -> float:
    strange = sum(word.is_strange for word in words)
    kindred = sum(word.weight > 0 for word in words) - strange
    answers = sum(word.answers for word in words)
    numbers = sum(word.is_number for word in words)
    known = len(words) - answers - numbers - kindred - strange
    return (
        _AT_FIRST
        + _BY_ANSWER * answers
        + _BY_NUMBER * numbers
        + _BY_KNOWN * known
        + _BY_KINDRED * kindred
        + _BY_STRANGE * strange
        + _BY_SHARE_ANSWERED * answers / len(words)
        + _BY_SHARE_LOOSE * (kindred + strange) / len(words)
        + _BY_LENGTH * math.log(len(words))
    )
