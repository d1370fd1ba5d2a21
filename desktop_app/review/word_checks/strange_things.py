"""A thing that nothing in the Chinese speaks of, or a word that turns its sense: 铁路客运 as "bus traffic".

Verbs and qualities are told in many ways, things like a bus or rice in one or two, and good English does
not shrink, oppose or ban where nothing of the kind is said.  Where no word, sign or sound of the Chinese
explains such a word, and a Chinese one about its place is not told, it stands in that one's place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.word_checks.replaced import neighbours_of, signs_between
from desktop_app.review.word_checks.strays import ContentWord, content_words
from desktop_app.review.word_checks.unasked import asks_for_ground, is_part_of_a_name
from desktop_app.review.words.alignment import Link
from desktop_app.review.words.relations import nearness
from desktop_app.review.words.word_lists import loose_words, word_list

_STRANGE, _FARTHEST, _NEAR, _FEWEST_SIGNS = 1.5, 8, 0.35, 2


def things_of_another_field(pair: Pair) -> Iterator[Finding]:
    """term-missing: a thing that nothing in the Chinese explains, in the place of a word that is not told."""
    strange = [
        word
        for word in content_words(pair)
        if word.weight >= _STRANGE
        and _is_thing(pair, word)
        and not is_part_of_a_name(pair.english, word.start)
    ]
    untold = list(_untold(pair)) if strange else []
    for word in strange:
        link = _untold_beside(pair, word, untold)
        known = asks_for_ground(pair.english[word.start : word.end])  # there the table decides
        if link is None or known or _is_near(pair, word):
            continue
        yield pair.finding(
            "term-missing", Severity.MAJOR,
            f"Nothing in the Chinese speaks of “{pair.english[word.start : word.end]}”; "
            f"{link.hit.word} is not said.",
            zh=(link.hit.start, link.hit.end), en=(word.start, word.end),
        )  # fmt: skip
        return


def _untold_beside(pair: Pair, word: ContentWord, untold: Sequence[Link]) -> Link | None:
    """The nearest word that is not told, one that good English must say before others."""
    beside = neighbours_of(pair, word.index)
    ranked = [
        (_is_loose(one), distance, index)
        for index, one in enumerate(untold)
        if (distance := signs_between(one.hit.start, one.hit.end, beside)) <= _FARTHEST
    ]
    return untold[min(ranked)[2]] if ranked else None


def _is_thing(pair: Pair, word: ContentWord) -> bool:
    said = pair.alignment.words[word.index].beginnings
    return not (said.isdisjoint(word_list("concrete-en")) and said.isdisjoint(word_list("turning-en")))


def _is_loose(link: Link) -> bool:
    return len(link.hit.word) < _FEWEST_SIGNS or link.hit.word in loose_words()


def _untold(pair: Pair) -> Iterator[Link]:
    """Words that no English one is left for; single signs side by side (吃住行) may tell one another."""
    links = pair.alignment.links
    single = {link.hit.start for link in links if len(link.hit.word) < _FEWEST_SIGNS}
    for link in links:
        if not (link.found or (link.hit.start in single and single & {link.hit.start - 1, link.hit.end})):
            yield link


def _is_near(pair: Pair, word: ContentWord) -> bool:
    """True if the thing is near in meaning to a word of the Chinese: 火车 and "railway"."""
    said = pair.alignment.words[word.index].beginnings
    return any(
        nearness(link.hit.word, said) > _NEAR
        for link in pair.alignment.links
        if len(link.hit.word) >= _FEWEST_SIGNS
    )
