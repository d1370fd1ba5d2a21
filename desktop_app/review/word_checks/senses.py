"""Whether an English word without the ground that the table asks for is told in another of its senses.

``asked.tsv`` knows a word by its usual senses: "vehicle" by 车. Good English uses others ("a vehicle of
hope"), and tells what it tells freely.  So a word stays silent where a dictionary word of the sentence may
render it, where it is akin to what is not heard about its place, or where nothing there is missing; the more
of the sentence is told freely, the sooner.  The weights are a logistic regression on 338 slips and 771 words
of good pairs that no link explains (``docs/checks.md``).
"""

from __future__ import annotations

from desktop_app.review.context import Pair
from desktop_app.review.word_checks.replaced import neighbours_of, signs_between
from desktop_app.review.word_checks.strays import ContentWord, content_words, share_of_signs
from desktop_app.review.word_checks.witnesses import Witness, witnesses
from desktop_app.review.words.lexicon import is_listed
from desktop_app.review.words.relations import nearness

# The logarithm of how likely a slip is: of a word that the dictionary explains, of how near its meaning is to
# what is not heard there, of the signs it shares with the Chinese, of the share of other words that nothing
# answers, of how surely the Chinese word there is not heard.
_AT_FIRST, _SLIP = 0.42, -0.75
_IF_LISTED, _BY_NEARNESS, _BY_SIGNS, _BY_FREEDOM, _BY_GAP = -2.03, -0.66, -6.91, -1.57, 1.72
_MOST_NEAR, _MOST_SIGNS = 0.6, 0.3
_REACH = 6  # signs between the word's place and what it may stand for
_UNHEARD, _FEWEST_WITNESSES = 0.3, 4


def told_in_another_sense(pair: Pair, start: int, end: int) -> bool:
    """True if the word from `start` to `end` likely tells something of the Chinese after all.

    Never of a phrase or of "non-tax": each part may be explained, and the whole not.
    """
    word = next((one for one in content_words(pair) if (one.start, one.end) == (start, end)), None)
    if word is None or word.is_number or "-" in pair.english[start:end]:
        return False
    return _likely_slip(pair, word) < _SLIP


def _likely_slip(pair: Pair, word: ContentWord) -> float:
    """How likely nothing of the Chinese asks for the word."""
    row = witnesses(pair)
    unheard = sum(one.weight > _UNHEARD for one in row)
    freedom = max(0, unheard - 1) / max(_FEWEST_WITNESSES, len(row))
    beside = neighbours_of(pair, word.index)
    gaps = [one for one in row if one.weight > 0 and signs_between(one.start, one.end, beside) <= _REACH]
    said = pair.alignment.words[word.index]
    near = max((_nearness(pair, one, said.beginnings) for one in gaps), default=0.0)
    return (
        _AT_FIRST
        + _IF_LISTED * word.is_listed
        + _BY_NEARNESS * min(_MOST_NEAR, near)
        + _BY_SIGNS * min(_MOST_SIGNS, share_of_signs(pair.source, said))
        + _BY_FREEDOM * freedom
        + _BY_GAP * max((one.weight for one in gaps), default=0.0)
    )


def _nearness(pair: Pair, gap: Witness, beginnings: frozenset[str]) -> float:
    meant = pair.source[gap.start : gap.end]
    return nearness(meant, beginnings) if is_listed(meant) else 0.0
