"""What of the Chinese is heard in the English: each word, figure and name as weak evidence.

Shared by the checks for dropped clauses and for words that gave way to others.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.review.context import Pair
from desktop_app.review.numbers.atoms import Part
from desktop_app.review.told_terms import told_terms
from desktop_app.review.word_checks.name_checks import spelled_names
from desktop_app.review.word_checks.strays import CLOSE_SHARE, DISTANT_SHARE, kindred_signs, spelt_out
from desktop_app.review.words.sounds import is_pinyin, sounds_in

_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9&.-]+")
_GLOSS = re.compile(r"[\u3400-\u9fff]{2,24}\s*[(（]\s*(?P<latin>[A-Za-z][\w .·’'-]*?)\s*[)）]")
# A word that was translated is heard so often (times what the list says), one that was not by accident.
_SHORTEST_NAME, _LONGEST_NAME = 2, 12
_LITERAL = 0.75
_FEWEST_ACCIDENTS = 0.06
_MOST_ACCIDENTS = 1 - 1e-9  # in an English of countless words any word stands
_SHARED = 0.3
_CLOSE, _DISTANT = 0.0, 0.5
_FIGURE_KEPT, _SOFT_FIGURE_KEPT, _FIGURE_ACCIDENT = 0.97, 0.76, 0.12
_NAME_KEPT, _NAME_ACCIDENT = 0.8, 0.1


@dataclass(frozen=True, slots=True)
class Witness:
    """A piece of the Chinese; `weight` above 0 speaks for "left out", below 0 for "translated"."""

    start: int
    end: int
    weight: float


@lru_cache(maxsize=2)
def witnesses(pair: Pair) -> tuple[Witness, ...]:
    """The evidence of one pair in order."""
    glossed = [match.span() for match in _GLOSS.finditer(pair.source) if match["latin"] in pair.english]
    glossed += [again for span in glossed for again in _named_again(pair.source, *span)]
    found = [*_figures(pair), *_names(pair, glossed), *_latin(pair), *_terms(pair)]
    covered = [False] * (len(pair.source) + 1)
    for witness in found:
        covered[witness.start : witness.end] = [True] * (witness.end - witness.start)
    found += [word for word in _words(pair, glossed) if not any(covered[word.start : word.end])]
    return tuple(sorted(found, key=_start))


def _named_again(source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where a name that stood before its Latin letters, 加勒比人 (Caribes), stands without them."""
    head = source[start:end].partition("(")[0].partition("（")[0].rstrip()
    for length in range(min(len(head), _LONGEST_NAME), _SHORTEST_NAME - 1, -1):
        places = [match.start() for match in re.finditer(re.escape(head[-length:]), source)]
        if len(places) > 1:
            yield from ((place, place + length) for place in places)
            return


def _start(witness: Witness) -> int:
    return witness.start


def _words(pair: Pair, glossed: Sequence[tuple[int, int]]) -> Iterator[Witness]:
    count = len(pair.alignment.words)
    words = (word for word in pair.alignment.words if pair.english[word.start].isupper())
    names = [word.text for word in words if is_pinyin(word.text)]
    times = Counter(link.hit.word for link in pair.alignment.links if not link.found)
    for link in pair.alignment.links:
        entry = link.hit.entry
        kept = entry.kept * _LITERAL
        accident = min(_MOST_ACCIDENTS, max(_FEWEST_ACCIDENTS, 1 - math.exp(-entry.accident * count / 1e5)))
        if link.found:
            weight = math.log(min(accident, kept) / kept)
        elif link.shared:
            weight = _SHARED * kept
        else:
            # Said twice and never heard: rendered by a word that the list does not know, more likely.
            weight = max(0.0, _missing(kept, accident)) / times[link.hit.word]
            weight *= _kindred(link.hit.word, kindred_signs(pair))
        if weight > 0 and any(start <= link.hit.start < end for start, end in glossed):
            weight = 0.0  # its own name in Latin letters says it
        if weight > 0 and any(sounds_in(name, link.hit.word) for name in names):
            weight = 0.0  # part of a name that is spelt: 港湾小区, Gangwan Residential Community
        yield Witness(link.hit.start, link.hit.end, weight)


def _kindred(word: str, signs: Mapping[str, float]) -> float:
    """How much stays of the evidence against a word when the English has a likely synonym of it."""
    share = max(signs.get(sign, 0.0) for sign in word)
    return _CLOSE if share >= CLOSE_SHARE else _DISTANT if share >= DISTANT_SHARE else 1.0


def _missing(kept: float, accident: float) -> float:
    return math.log((1 - accident) / (1 - kept))


def _figures(pair: Pair) -> Iterator[Witness]:
    tied = {id(tie.source) for tie in pair.pairing.ties}
    for atom in pair.source_numbers:
        if atom.part is not Part.NUMBER and id(atom) in tied:
            yield Witness(
                max(0, atom.start - 4),
                min(len(pair.source), atom.end + 2),
                math.log(_FIGURE_ACCIDENT / _SOFT_FIGURE_KEPT),
            )
        elif (atom.hard or atom.figure) and not atom.upper:
            kept = _FIGURE_KEPT if atom.hard else _SOFT_FIGURE_KEPT
            found = id(atom) in tied
            if found:
                weight = math.log(_FIGURE_ACCIDENT / kept)
            else:  # a lost or wrong figure has its own finding and says nothing about the words around it
                weight = 0.0 if atom.hard else _missing(kept, _FIGURE_ACCIDENT)
            yield Witness(atom.start, atom.end, weight)


def _names(pair: Pair, glossed: Sequence[tuple[int, int]]) -> Iterator[Witness]:
    """Names that are written by sound: heard or not; words inside them say nothing."""
    for start, end, sounds in spelled_names(pair):
        heard = sounds or any(first <= start < last for first, last in glossed)
        weight = math.log(_NAME_ACCIDENT / _NAME_KEPT) if heard else _missing(_NAME_KEPT, _NAME_ACCIDENT) / 2
        yield Witness(start, end, weight)


def _terms(pair: Pair) -> Iterator[Witness]:
    """Terms whose English stands in full."""
    for start, end in {(term.zh_start, term.zh_end) for term in told_terms(pair)}:
        yield Witness(start, end, math.log(_NAME_ACCIDENT / _NAME_KEPT))


def _latin(pair: Pair) -> Iterator[Witness]:
    low = pair.english.lower()
    for match in _LATIN.finditer(pair.source):
        heard = match[0].lower() in low or match[0] in spelt_out(pair)
        yield Witness(match.start(), match.end(), -2.2 if heard else 1.3)
