"""A thing told in the place of quite another: 粮食 as "cotton", 海关 as "the police".

Where `kinds` knows which words slips exchange, this asks only that both are things, that the English one
is the sole word (or one of two) that nothing in the Chinese explains, and that the Chinese one stands in
its place, unanswered, in a sentence that is otherwise told faithfully.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.word_checks.replaced import AREA_WORDS, neighbours_of, signs_between
from desktop_app.review.word_checks.strays import ContentWord, content_words
from desktop_app.review.word_checks.witnesses import witnesses
from desktop_app.review.words.alignment import Link
from desktop_app.review.words.kind_table import Member, kind_words, told_by
from desktop_app.review.words.word_lists import word_list

_THINGS = word_list("things")
_ALL_THINGS = _THINGS | word_list("things-of-many-kinds")
_LIGHT_ZH = word_list("light-words-zh") | word_list("left-out-zh")
_STRANGE, _QUITE_STRANGE = 1.5, 2.0
_UNHEARD, _KEPT, _FEWEST_SIGNS = 0.85, 0.8, 2
_MOST_STRANGE, _MOST_UNHEARD = 2, 3  # of a sentence told faithfully, the two themselves counted
# A word of many uses must stand just where the Chinese one is, and that one be known to the table of kinds.
_MOST_UNHEARD_BESIDE, _BESIDE = 2, 1
_USUAL, _NEAR, _FEWEST_LETTERS = 3, 3, 5


def told_as_another_thing(pair: Pair) -> Iterator[Finding]:
    """term-missing: a thing that the English calls by the name of another."""
    strange = [word for word in content_words(pair) if word.weight >= _STRANGE]
    if not strange:
        return
    asked = {member for hit in kind_words(pair.source) for member in hit.members}
    strange = [word for word in strange if not _tells(pair, word) & asked]
    if not 0 < len(strange) <= _MOST_STRANGE:
        return
    for word in strange:
        said = pair.alignment.words[word.index]
        if pair.english[word.start : word.end].lower() in AREA_WORDS or word.weight < _QUITE_STRANGE:
            continue
        if said.beginnings.isdisjoint(_ALL_THINGS):
            continue
        gone = _gone(pair, word, is_thing=not said.beginnings.isdisjoint(_THINGS))
        if gone is not None:
            yield pair.finding(
                "term-missing", Severity.MAJOR,
                f"{gone.hit.word} is not said in the English; “{pair.english[word.start : word.end]}” "
                "stands in its place.",
                zh=(gone.hit.start, gone.hit.end), en=(word.start, word.end),
            )  # fmt: skip
            return


def _tells(pair: Pair, word: ContentWord) -> frozenset[Member]:
    return told_by(pair.alignment.words[word.index])


def _gone(pair: Pair, word: ContentWord, *, is_thing: bool) -> Link | None:
    """The unanswered thing of the Chinese in whose place `word` stands."""
    unheard = _unheard(pair, word)
    beside = neighbours_of(pair, word.index)
    found = [
        (signs_between(link.hit.start, link.hit.end, beside), link.hit.start, link)
        for link in unheard
        if any(_is_thing(beginning) for beginning in link.hit.beginnings[:_USUAL])
    ]
    distance, _start, link = min(found, default=(_NEAR + 1, 0, None))
    if link is None or len(unheard) > _MOST_UNHEARD or distance > _NEAR:
        return None
    near = distance <= _BESIDE and len(unheard) <= _MOST_UNHEARD_BESIDE
    return link if is_thing or (near and kind_words(link.hit.word)) else None


def _unheard(pair: Pair, word: ContentWord) -> list[Link]:
    """Chinese words that nothing in the English answers, nor tells as far as the table of kinds knows."""
    weights = {(one.start, one.end): one.weight for one in witnesses(pair)}
    told = {
        member
        for index, other in enumerate(pair.alignment.words)
        if index != word.index
        for member in told_by(other)
    }
    told |= _tells(pair, word)
    return [
        link
        for link in pair.alignment.links
        if len(link.hit.word) >= _FEWEST_SIGNS
        and link.hit.word not in _LIGHT_ZH
        and weights.get((link.hit.start, link.hit.end), 0.0) >= _UNHEARD
        and link.hit.entry.kept >= _KEPT
        and not any(one.members & told for one in kind_words(link.hit.word))
    ]


def _is_thing(beginning: str) -> bool:
    bare = beginning.rstrip("$")
    return beginning in _ALL_THINGS or any(
        bare.startswith(thing) or thing.startswith(bare)
        for thing in (one.rstrip("$") for one in _ALL_THINGS if one[:2] == bare[:2])
        if min(len(thing), len(bare)) >= _FEWEST_LETTERS
    )
