"""Was everything that the Chinese says translated?

Each word, figure and name of the Chinese is weak evidence: found in the English or not.  The
stretch of the sentence that gathers most evidence against it, the length of the English weighed
in, is reported if it is beyond what good translators leave out.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.review.atoms import Part
from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.name_checks import spelled_names
from desktop_app.review.sounds import sounds_in
from desktop_app.review.word_lists import word_list

_BREAK = re.compile(r"[，；。：！？、,;!?]+(?!\d)")
_SIGNS = re.compile(r"[\u3400-\u9fff]|[A-Za-z0-9]+")
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9&.-]+")
_GLOSS = re.compile(r"[\u3400-\u9fff]{2,24}\s*[(（]\s*(?P<latin>[A-Za-z][\w .·’'-]*?)\s*[)）]")
# A word that was translated is heard so often (times what the list says), one that was not by accident.
_LITERAL = 0.75
_FEWEST_ACCIDENTS = 0.06
_SHARED = 0.3
_FIGURE_KEPT, _SOFT_FIGURE_KEPT, _FIGURE_ACCIDENT = 0.97, 0.76, 0.12
_NAME_KEPT, _NAME_ACCIDENT = 0.8, 0.1
# Letters of English for one Chinese sign: mean and spread of the logarithm, over whole sentences.
_MEAN, _SPREAD = 1.14, 0.185
# English words that answer nothing, for each Chinese word that nothing answers, and without any.
_LOOSE_FOR_EACH, _LOOSE_ANYHOW = 0.4, 0.6
_THRESHOLD = 3.0
_SHORTEST = 4
_LONGEST_STRETCH = 40
_FEWEST_LETTERS = -3.3
_UNHEARD = 0.6  # a witness heavier than this is a content word that nothing answers
_FUNCTION_WORDS = word_list("function-words")


@dataclass(frozen=True, slots=True)
class _Witness:
    """A piece of the Chinese; `weight` above 0 speaks for "left out", below 0 for "translated"."""

    start: int
    end: int
    weight: float


def dropped_clauses(pair: Pair) -> Iterator[Finding]:
    """dropped-clause: a stretch of the Chinese that nothing in the English answers."""
    letters = len(re.findall(r"[A-Za-z0-9]", pair.english))
    total = _signs(pair.source)
    if not total or not letters:
        return
    score, start, end = worst_stretch(pair)
    if score > _THRESHOLD:
        yield _finding(pair, *_whole_clause(pair.source, start, end))
    elif total >= 12 and _surprise(letters, total) < _FEWEST_LETTERS:
        yield pair.finding(
            "completeness", Severity.CRITICAL, "The English is far too short for this sentence.",
            zh=(0, len(pair.source)), en=(0, len(pair.english)),
        )  # fmt: skip


def worst_stretch(pair: Pair) -> tuple[float, int, int]:
    """Evidence that a stretch was left out (above 0: more likely than not), its start and end."""
    letters = len(re.findall(r"[A-Za-z0-9]", pair.english))
    total = _signs(pair.source)
    witnesses = _witnesses(pair)
    loose = _loose_words(pair)
    unheard = sum(1 for witness in witnesses if witness.weight > _UNHEARD)
    best = (-math.inf, 0, 0)
    for first, opening in enumerate(witnesses):
        if opening.weight <= 0:
            continue
        told, inside = 0.0, 0
        for last in range(first, min(len(witnesses), first + _LONGEST_STRETCH)):
            told += witnesses[last].weight
            inside += witnesses[last].weight > _UNHEARD
            if told <= 0:
                break  # a later beginning does better
            if witnesses[last].weight > 0:
                end = witnesses[last].end
                score = told + _by_length(pair.source, letters, total, opening.start, end)
                score += _by_loose_words(loose, unheard, inside)
                best = max(best, (score, opening.start, end))
    return best


def _by_length(source: str, letters: int, total: int, start: int, end: int) -> float:
    """What the length of the English says about leaving out ``source[start:end]``."""
    weight = _signs(source[start:end])
    remaining = total - weight
    if weight < _SHORTEST or remaining < 3:
        return -math.inf
    gain = (_surprise(letters, total) ** 2 - _surprise(letters, remaining) ** 2) / 2
    return max(-6.0, min(6.0, gain))


def _by_loose_words(loose: int, unheard: int, inside: int) -> float:
    """Were the stretch translated in other words, those would stand in the English, answering nothing."""
    translated = _LOOSE_ANYHOW + _LOOSE_FOR_EACH * unheard
    left_out = _LOOSE_ANYHOW + _LOOSE_FOR_EACH * (unheard - inside)
    return loose * math.log(left_out / translated) + translated - left_out


def _loose_words(pair: Pair) -> int:
    """How many content words of the English answer no word, figure or name of the Chinese."""
    linked = {link.english for link in pair.alignment.links if link.found}
    told = [(atom.start, atom.end) for atom in pair.english_numbers]
    source = pair.source.lower()
    return sum(
        1
        for index, word in enumerate(pair.alignment.words)
        if index not in linked
        and word.text not in _FUNCTION_WORDS
        and len(word.text) > 2
        and not any(start <= word.start < end for start, end in told)
        and word.text not in source
        and not (pair.english[word.start].isupper() and sounds_in(word.text, pair.source))
    )


def _witnesses(pair: Pair) -> list[_Witness]:
    found = [*_figures(pair), *_names(pair), *_latin(pair)]
    covered = [False] * (len(pair.source) + 1)
    for witness in found:
        covered[witness.start : witness.end] = [True] * (witness.end - witness.start)
    glossed = [match.span() for match in _GLOSS.finditer(pair.source) if match["latin"] in pair.english]
    found += [word for word in _words(pair, glossed) if not any(covered[word.start : word.end])]
    return sorted(found, key=_start)


def _start(witness: _Witness) -> int:
    return witness.start


def _words(pair: Pair, glossed: Sequence[tuple[int, int]]) -> Iterator[_Witness]:
    count = len(pair.alignment.words)
    times = Counter(link.hit.word for link in pair.alignment.links if not link.found)
    for link in pair.alignment.links:
        entry = link.hit.entry
        kept = entry.kept * _LITERAL
        accident = max(_FEWEST_ACCIDENTS, 1 - math.exp(-entry.accident * count / 1e5))
        if link.found:
            weight = math.log(min(accident, kept) / kept)
        elif link.shared:
            weight = _SHARED * kept
        else:
            # Said twice and never heard: rendered by a word that the list does not know, more likely.
            weight = max(0.0, _missing(kept, accident)) / times[link.hit.word]
        if weight > 0 and any(start <= link.hit.start < end for start, end in glossed):
            weight = 0.0  # its own name in Latin letters says it
        yield _Witness(link.hit.start, link.hit.end, weight)


def _missing(kept: float, accident: float) -> float:
    return math.log((1 - accident) / (1 - kept))


def _figures(pair: Pair) -> Iterator[_Witness]:
    tied = {id(tie.source) for tie in pair.pairing.ties}
    for atom in pair.source_numbers:
        if atom.part is not Part.NUMBER and id(atom) in tied:
            yield _Witness(
                max(0, atom.start - 4), atom.end + 2, math.log(_FIGURE_ACCIDENT / _SOFT_FIGURE_KEPT)
            )
        elif (atom.hard or atom.figure) and not atom.upper:
            kept = _FIGURE_KEPT if atom.hard else _SOFT_FIGURE_KEPT
            found = id(atom) in tied
            weight = math.log(_FIGURE_ACCIDENT / kept) if found else _missing(kept, _FIGURE_ACCIDENT)
            yield _Witness(atom.start, atom.end, weight)


def _names(pair: Pair) -> Iterator[_Witness]:
    """Names that are written by sound: heard or not; words inside them say nothing."""
    for start, end, heard in spelled_names(pair):
        weight = math.log(_NAME_ACCIDENT / _NAME_KEPT) if heard else _missing(_NAME_KEPT, _NAME_ACCIDENT) / 2
        yield _Witness(start, end, weight)


def _latin(pair: Pair) -> Iterator[_Witness]:
    low = pair.english.lower()
    for match in _LATIN.finditer(pair.source):
        heard = match[0].lower() in low
        yield _Witness(match.start(), match.end(), -2.2 if heard else 1.3)


def _whole_clause(source: str, start: int, end: int) -> tuple[int, int]:
    """The clauses that the stretch is most of; the stretch itself when there is none."""
    breaks = [0, *(match.end() for match in _BREAK.finditer(source)), len(source)]
    clauses = [
        (left, right)
        for left, right in pairwise(breaks)
        if _signs(source[max(start, left) : min(end, right)]) * 2 >= max(1, _signs(source[left:right]))
    ]
    return (clauses[0][0], clauses[-1][1]) if clauses else (start, end)


def _finding(pair: Pair, start: int, end: int) -> Finding:
    text = pair.source[start:end].strip()
    return pair.finding(
        "dropped-clause", Severity.CRITICAL, f"“{text}” seems to be missing in the English.",
        zh=(start, end),
    )  # fmt: skip


def _signs(text: str) -> int:
    return sum(1 if len(sign) == 1 else 2 for sign in _SIGNS.findall(text))


def _surprise(letters: int, weight: float) -> float:
    """How far the length is from the usual, in standard deviations; short texts vary more."""
    spread = _SPREAD + 0.9 / weight
    return (math.log(letters / weight) - _MEAN) / spread
