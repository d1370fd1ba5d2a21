"""Words that gave way to others: "soil pollution" where 经济回升 should stand.

An alarm needs both: a stretch of the English that nothing in the Chinese explains and, about where
it stands, a stretch of the Chinese that nothing in the English answers.  How sure one must be grows
with how freely the rest of the sentence is told; the weights are a logistic regression on 1,377 good
pairs and 429 with a term replaced (``docs/checks.md``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.word_checks.additions import NUMBERED
from desktop_app.review.word_checks.gaps import Gap, gaps_of
from desktop_app.review.word_checks.name_checks import is_rendered
from desktop_app.review.word_checks.negation import told_otherwise
from desktop_app.review.word_checks.source_names import stands_alone
from desktop_app.review.word_checks.strays import (
    ContentWord,
    StrangePhrase,
    content_words,
    invented_terms,
    strange_phrases,
)
from desktop_app.review.word_checks.term_checks import missing, share_heard
from desktop_app.review.word_checks.witnesses import witnesses
from desktop_app.review.words.name_words import forms
from desktop_app.review.words.word_lists import word_list
from desktop_app.translation.model import Term

_BREAK_EN = re.compile(r"[.,;:?!](?=\s)|[\"“”()]")
AREA_WORDS = word_list("area-words-en")
_LONGEST = 8  # words of a stretch
# The logarithm of how likely a slip is: of the gap, of the stretch, of each strange word in it, of a gap that
# is a term, of each sign between both, of the share of the other Chinese words that nothing answers.
_BY_GAP, _BY_STRETCH, _BY_WORD, _BY_TERM, _BY_SIGN, _BY_FREEDOM = 0.93, 1.2, 1.18, 3.45, -0.19, -18.75
_AT_FIRST, _SURE = -12.78, 1.3
_FEWEST_WITNESSES = 3  # of fewer words no share is taken
_MOST_FREE, _LIKELY = 0.2, 0.0  # of the other words, where not one word of a term is heard
_NEAR_TERM = 3  # signs within which something must stand in the place of a term
_NEAR = 2  # signs that may stand between neighbours
_PHRASE = 2.0  # what it speaks for a stretch that it is the English of another term
_MANY_WORDS, _MOST_WORDS = 3, 5  # so many strange words in a row are free translation, not a slip
_LENGTH = 0.35  # what words beyond many take from a stretch, to the power 1.5
_UNHEARD = 0.6  # weight of a Chinese word above which nothing answers it
_NAMED = 1.0  # what it speaks against a phrase that it is the name of another thing of the termbase
_FUNCTION_WORDS = word_list("function-words")
_WITHIN_NAMES = frozenset({"of", "and", "the", "or"})
_DONE = re.compile(
    r"[a-z]{2,}ed|found|dealt|held|built|made|won|met|gave|given|took|taken|went|gone|came|saw|seen|became|"
    r"began|begun|brought|bought|sold|paid|spent|kept|led|left|lost|sent|set|told|put|got|did|done"
)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Strange English, how many strange words it has, and what Chinese words its neighbours answer."""

    start: int
    end: int
    weight: float
    strange: int
    beside: tuple[tuple[int, int], ...]


def replaced_words(pair: Pair) -> Iterator[Finding]:
    """term-missing: the English says something else in the place of a term or phrase."""
    gone = list(_replaced(pair))
    yield from gone or _invented(pair)


def _replaced(pair: Pair) -> Iterator[Finding]:
    """Where a stretch of the English and one of the Chinese fit each other and nothing else."""
    best: tuple[float, Gap, _Stretch] | None = None
    stretches = _stretches(pair)
    if not stretches:
        return
    gaps = list(gaps_of(pair))
    unpacked = NUMBERED.search(pair.source) is not None  # “三保”: three things told in full
    for gap in gaps:
        if gap.term is None and (unpacked or _is_denied_otherwise(pair, gap)):
            continue
        for stretch in stretches:
            score = _evidence(pair, gap, stretch)
            # Of what is sure, the whole phrase before its strangest word.
            rank = score - _BY_WORD * stretch.weight / max(1, stretch.strange)
            if score > _SURE and (best is None or rank > best[0]):
                best = rank, gap, stretch
    if best is not None:
        yield _finding(pair, best[1], best[2])
        return
    for gap in gaps:
        near = min(_distance(gap, stretch) for stretch in stretches) <= _NEAR_TERM
        likely = not _freedom(pair, gap) or (
            _freedom(pair, gap) <= _MOST_FREE
            and max(_evidence(pair, gap, stretch) for stretch in stretches) > _LIKELY
        )
        if gap.term is not None and near and likely and _is_gone(pair, gap.term):
            yield missing(pair, gap.term, "term-missing")
            return


def _is_denied_otherwise(pair: Pair, gap: Gap) -> bool:
    """True if the gap denies what English tells by another word: 意识不强, "little readiness"."""
    return any(told_otherwise(pair, place) for place in range(gap.start, gap.end + 1))


def _evidence(pair: Pair, gap: Gap, stretch: _Stretch) -> float:
    """How sure it is that the stretch took the place of the gap."""
    return (
        _AT_FIRST
        + _BY_GAP * gap.weight
        + _BY_STRETCH * stretch.weight
        + _BY_WORD * stretch.weight / max(1, stretch.strange)
        + (_BY_TERM if gap.term else 0.0)
        + _BY_SIGN * max(0, _distance(gap, stretch) - _NEAR)
        + _BY_FREEDOM * _freedom(pair, gap)
    )


def _freedom(pair: Pair, gap: Gap) -> float:
    """Share of the Chinese words outside the gap that nothing answers: how freely the sentence is told."""
    row = witnesses(pair)
    unheard = sum(one.weight > _UNHEARD and not gap.start <= one.start < gap.end for one in row)
    return unheard / max(_FEWEST_WITNESSES, len(row))


def _invented(pair: Pair) -> Iterator[Finding]:
    """The termbase's English of something else, with no single gap that it would fill."""
    if NUMBERED.search(pair.source) or not any(one.weight > _UNHEARD for one in witnesses(pair)):
        return  # every word of the Chinese is told: an addition that explains it
    for phrase in invented_terms(pair)[:1]:
        said = pair.english[phrase.start : phrase.end]
        yield pair.finding(
            "term-missing", Severity.MAJOR,
            f"“{said}” is the English of {phrase.terms[0].zh}, of which the Chinese says nothing.",
            en=(phrase.start, phrase.end),
        )  # fmt: skip


def _is_gone(pair: Pair, term: Term) -> bool:
    """True if not one word of the term is heard."""
    gone = share_heard(term, pair) == 0 and not is_rendered(term.zh, forms(term), pair.english)
    return gone and stands_alone(term.zh, pair)


def _finding(pair: Pair, gap: Gap, stretch: _Stretch) -> Finding:
    said, meant = pair.english[stretch.start : stretch.end], pair.source[gap.start : gap.end]
    right = f" (“{gap.term.en}”)" if gap.term else ""
    return pair.finding(
        "term-missing", Severity.MAJOR,
        f"{meant}{right} is not said in the English; “{said}” stands in its place.",
        zh=(gap.start, gap.end), en=(stretch.start, stretch.end),
    )  # fmt: skip


def _distance(gap: Gap, stretch: _Stretch) -> int:
    """Signs between the gap and what the neighbours of the English stretch answer."""
    return signs_between(gap.start, gap.end, stretch.beside)


def signs_between(start: int, end: int, beside: Sequence[tuple[int, int]]) -> int:
    """Signs between a stretch of the Chinese and the nearest of others, 0 if there are none."""
    return min((min(abs(start - last), abs(first - end)) for first, last in beside), default=0)


def neighbours_of(pair: Pair, index: int) -> tuple[tuple[int, int], ...]:
    """What the nearest words before and after the English word `index` answer."""
    places = {link.english: (link.hit.start, link.hit.end) for link in pair.alignment.links if link.found}
    return _beside(pair, index, index, places)


def _stretches(pair: Pair) -> list[_Stretch]:
    row = content_words(pair)
    phrases = strange_phrases(pair)
    places = {link.english: (link.hit.start, link.hit.end) for link in pair.alignment.links if link.found}
    found = [_named_stretch(pair, phrase, row, places) for phrase in phrases if _names_a_thing(phrase, row)]
    if not any(word.is_strange for word in row):
        return found
    for first, opening in enumerate(row):
        if opening.weight <= 0:
            continue
        told, strange = 0.0, 0
        for count, last in enumerate(row[first : first + _LONGEST], start=1):
            if _BREAK_EN.search(pair.english, opening.start, last.end):
                break
            if last.index - opening.index >= 2 * count:
                break  # mostly small words: a phrase told freely
            told += last.weight
            strange += last.is_strange
            if told <= 0 or strange > _MOST_WORDS:
                break
            if last.index > opening.index and _is_reworded(pair, opening.index, last.index, phrases):
                break
            said = pair.english[opening.start : last.end].lower()
            if last.weight > 0 and strange and said not in AREA_WORDS:
                found.append(_stretch(pair, opening, last, told, strange, phrases, places))
    return found


def _is_reworded(pair: Pair, first: int, last: int, phrases: Sequence[StrangePhrase]) -> bool:
    """The words `first` to `last` name no thing but tell something, with "to" or "will", or what was done."""
    row = pair.alignment.words[first : last + 1]
    if any(phrase.start < row[-1].end and row[0].start < phrase.end for phrase in phrases):
        row = tuple(one for one in row if not any(it.start <= one.start < it.end for it in phrases))
    if not row:
        return False
    if any(word.text in _FUNCTION_WORDS and word.text not in _WITHIN_NAMES for word in row):
        return True
    # "Laid-off workers found", "identified and dealt": done, where "advanced industries" only are so.
    closing = [*(word.text in _FUNCTION_WORDS for word in row[1:]), True]
    return any(_DONE.fullmatch(word.text) and ends for word, ends in zip(row, closing, strict=True))


def _stretch(
    pair: Pair,
    first: ContentWord,
    last: ContentWord,
    told: float,
    strange: int,
    phrases: Sequence[StrangePhrase],
    places: dict[int, tuple[int, int]],
) -> _Stretch:
    start, end = first.start, last.end
    weight = told - _LENGTH * max(0, strange - _MANY_WORDS) ** 1.5
    for phrase in phrases:
        shared = min(end, phrase.end) - max(start, phrase.start)
        if shared > 0:
            weight += _PHRASE * shared / (end - start)
            start, end = min(start, phrase.start), max(end, phrase.end)
            break
    return _Stretch(start, end, weight, strange, _beside(pair, first.index, last.index, places))


def _beside(
    pair: Pair, first: int, last: int, places: Mapping[int, tuple[int, int]]
) -> tuple[tuple[int, int], ...]:
    """What the nearest words before and after the English words `first` to `last` answer."""
    before = next((places[at] for at in range(first - 1, -1, -1) if at in places), None)
    count = len(pair.alignment.words)
    after = next((places[at] for at in range(last + 1, count) if at in places), None)
    return tuple(one for one in (before, after) if one)


def _names_a_thing(phrase: StrangePhrase, row: Sequence[ContentWord]) -> bool:
    """A noun of the termbase of two content words or more."""
    inside = [word for word in row if phrase.start <= word.start < phrase.end]
    return len(inside) > 1 and all(term.pos == "n" for term in phrase.terms)


def _named_stretch(
    pair: Pair,
    phrase: StrangePhrase,
    row: Sequence[ContentWord],
    places: Mapping[int, tuple[int, int]],
) -> _Stretch:
    """A phrase that is the English of something else, though some word in it may be explained."""
    inside = [word for word in row if phrase.start <= word.start < phrase.end]
    weight = _PHRASE + _NAMED + sum(max(0.0, word.weight) for word in inside)
    strange = sum(word.is_strange for word in inside)
    return _Stretch(
        phrase.start, phrase.end, weight, strange, _beside(pair, inside[0].index, inside[-1].index, places)
    )
