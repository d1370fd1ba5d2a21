"""A word told in the place of quite another: 粮食 as "cotton", 谴责 as "discussed".

Where `kinds` knows which words slips exchange, this weighs an English word that nothing in the Chinese
explains against a Chinese one, about where it stands, that nothing in the English answers: how sure both
are, how far from each other in place, in meaning and in role, and how faithfully the rest is told.  The
weights are a logistic regression on good pairs and 1,790 words replaced in them (``docs/checks.md``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.word_checks.kinds import TURNED
from desktop_app.review.word_checks.replaced import AREA_WORDS, neighbours_of, signs_between
from desktop_app.review.word_checks.strays import ContentWord, content_words
from desktop_app.review.word_checks.witnesses import witnesses
from desktop_app.review.words.alignment import Link
from desktop_app.review.words.kind_table import kind_words, told_by
from desktop_app.review.words.relations import are_opposed, nearness, same_role
from desktop_app.review.words.word_lists import loose_words, word_list

_LOOSE_EN = word_list("loose-en") | AREA_WORDS
_STRANGE, _UNHEARD, _FEWEST_SIGNS, _FARTHEST = 1.5, 0.6, 2, 6
_FEW = 2  # strange words, beside one Chinese word that is not heard
_REACH = 25  # letters before a word within which a "not" turns it
# The logarithm of how likely a slip is: of how little the Chinese word is heard, of that beyond a usual word,
# of how strange the English one is, of each sign between both, of none, of how near their meanings are, of
# how near the Chinese word is to another English one and the English word to another Chinese one, of other
# strange words, of others unheard, of many, of both being of one role, of different ones, of being opposed.
_BY_UNHEARD, _BY_MORE, _USUAL = 3.13, 3.07, 0.85
_BY_STRANGE, _BARELY = 1.76, 1.6
_BY_SIGN, _BY_PLACE = -0.11, 0.46
_BY_MEANING, _BY_OTHER_ENGLISH, _BY_OTHER_CHINESE, _VERY_NEAR = -3.34, -0.95, -1.24, 0.6
_BY_STRANGERS, _BY_GAPS, _BY_MANY_GAPS, _MANY_GAPS = -0.9, -0.81, -0.25, 4
_BY_ROLE = {True: 1.43, False: -0.99, None: 0.0}
_BY_OPPOSITION = 1.28
_AT_FIRST, _SURE, _SURE_OF_MANY = -2.82, 2.95, 4.2


@dataclass(frozen=True, slots=True)
class _Two:
    """A strange English word and a Chinese one that is not heard, how little, signs between both."""

    word: ContentWord
    link: Link
    unheard: float
    distance: int
    opposed: bool


def told_as_another(pair: Pair) -> Iterator[Finding]:
    """term-missing: a word that the English tells by another, which has nothing to do with it."""
    row = content_words(pair)
    strange = [word for word in row if word.weight >= _STRANGE]
    unheard = list(_unheard(pair)) if strange else []
    if not unheard:
        return
    alone = len(unheard) == 1 and sum(word.is_strange for word in row) <= _FEW
    sure_from = _SURE if alone else _SURE_OF_MANY  # what else is told freely may be it
    told = (one for word in strange for link, weight in unheard if (one := _two(pair, word, link, weight)))
    sure = [
        (score, one.word.start, one)
        for one in told
        if (likely := _evidence(pair, one, row, unheard)) > sure_from
        and (score := likely + _told_elsewhere(pair, one, row)) > sure_from
    ]
    if sure:
        best = max(sure, key=lambda found: found[:2])[2]
        word, link = best.word, best.link
        yield pair.finding(
            "term-missing", Severity.MAJOR,
            f"{link.hit.word} is not said in the English; “{pair.english[word.start : word.end]}” "
            "stands in its place.",
            zh=(link.hit.start, link.hit.end), en=(word.start, word.end),
        )  # fmt: skip


def _two(pair: Pair, word: ContentWord, link: Link, unheard: float) -> _Two | None:
    """Both side by side; None if they are far from each other or one of them says too little."""
    distance = signs_between(link.hit.start, link.hit.end, neighbours_of(pair, word.index))
    if distance > _FARTHEST or _is_asked(pair, word):
        return None
    said = pair.alignment.words[word.index]
    turned = TURNED.search(pair.english, max(0, word.start - _REACH), word.start)
    opposed = are_opposed(link.hit.word, said.beginnings) and turned is None
    loose = link.hit.word in loose_words() or said.text in _LOOSE_EN
    return _Two(word, link, unheard, distance, opposed) if opposed or not loose else None


def _is_asked(pair: Pair, word: ContentWord) -> bool:
    """True for what the table of kinds knows the Chinese to speak of."""
    asked = {member for hit in kind_words(pair.source) for member in hit.members}
    return not asked.isdisjoint(told_by(pair.alignment.words[word.index]))


def _unheard(pair: Pair) -> Iterator[tuple[Link, float]]:
    """Chinese words that nothing in the English answers, nor tells as far as the table of kinds knows."""
    weights = {(one.start, one.end): one.weight for one in witnesses(pair)}
    told = {member for word in pair.alignment.words for member in told_by(word)}
    for link in pair.alignment.links:
        weight = weights.get((link.hit.start, link.hit.end), 0.0)
        if weight < _UNHEARD or len(link.hit.word) < _FEWEST_SIGNS:
            continue
        if not any(one.members & told for one in kind_words(link.hit.word)):
            yield link, weight


def _evidence(
    pair: Pair, one: _Two, row: Sequence[ContentWord], unheard: Sequence[tuple[Link, float]]
) -> float:
    """How sure it is that the English word took the place of the Chinese one, whatever the others tell."""
    words = pair.alignment.words
    chinese, said = one.link.hit.word, words[one.word.index]
    gaps = sum(link is one.link or link.hit.word not in loose_words() for link, _weight in unheard)
    strangers = sum(word.is_strange and words[word.index].text not in _LOOSE_EN for word in row)
    return (
        _AT_FIRST
        + _BY_UNHEARD * one.unheard
        + _BY_MORE * max(0.0, one.unheard - _USUAL)
        + _BY_STRANGE * (one.word.weight - _BARELY)
        + (_BY_SIGN * one.distance if one.distance else _BY_PLACE)
        + _BY_MEANING * min(_VERY_NEAR, nearness(chinese, said.beginnings))
        + _BY_STRANGERS * (strangers > 1)
        + _BY_GAPS * (gaps > 1)
        + _BY_MANY_GAPS * (gaps >= _MANY_GAPS)
        + _BY_ROLE[same_role(chinese, said.text)]
        + _BY_OPPOSITION * one.opposed
    )


def _told_elsewhere(pair: Pair, one: _Two, row: Sequence[ContentWord]) -> float:
    """What speaks against it: other words that are near to either of them."""
    return _BY_OTHER_ENGLISH * min(_VERY_NEAR, _heard_otherwise(pair, one, row)) + (
        _BY_OTHER_CHINESE * min(_VERY_NEAR, _meant_otherwise(pair, one))
    )


def _heard_otherwise(pair: Pair, one: _Two, row: Sequence[ContentWord]) -> float:
    """How near the Chinese word is to an English one that answers nothing."""
    loose = (word for word in row if not (word.answers or word.is_number) and word is not one.word)
    return max(
        (nearness(one.link.hit.word, pair.alignment.words[word.index].beginnings) for word in loose),
        default=0.0,
    )


def _meant_otherwise(pair: Pair, one: _Two) -> float:
    """How near the English word is to a Chinese one besides."""
    said = pair.alignment.words[one.word.index].beginnings
    others = (link for link in pair.alignment.links if link is not one.link)
    return max(
        (nearness(link.hit.word, said) for link in others if len(link.hit.word) >= _FEWEST_SIGNS), default=0.0
    )
