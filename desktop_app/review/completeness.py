"""Was every clause of the Chinese translated?

Three weak witnesses are weighed for each clause: the words of a small bilingual list, the
figures and names that were found, and the length of the English.  Together they are sharp
enough; a single one never raises an alarm in a sentence of several clauses.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.review.context import Pair
from desktop_app.review.lexicon import LexiconHit, beginnings_of, known_words
from desktop_app.review.model import Finding, Severity
from desktop_app.review.name_words import forms, stems

_BREAK = re.compile(r"[，；。：！？,;!?]+(?!\d)")
_SIGNS = re.compile(r"[\u3400-\u9fff]|[A-Za-z0-9]+")
# How often a listed word is found when its clause was translated, and by accident when not.
_KEPT, _ACCIDENT = 0.76, 0.10
_FIGURE_KEPT, _FIGURE_ACCIDENT = 0.97, 0.12
# Letters of English for one Chinese sign: mean and spread of the logarithm, over whole sentences.
_MEAN, _SPREAD = 1.14, 0.185
_THRESHOLD = 3.0
_SHORTEST_CLAUSE = 4
_FEWEST_LETTERS = -3.3


@dataclass(frozen=True, slots=True)
class _Clause:
    start: int
    end: int
    weight: int


def dropped_clauses(pair: Pair) -> Iterator[Finding]:
    """dropped-clause: a clause of the Chinese that nothing in the English answers."""
    clauses = _clauses(pair.source)
    letters = len(re.findall(r"[A-Za-z0-9]", pair.english))
    total = sum(clause.weight for clause in clauses)
    if not total or not letters:
        return
    if len(clauses) > 1:
        worst = max(clauses, key=lambda clause: _evidence(pair, clause, total, letters))
        scored = [(clause, _evidence(pair, clause, total, letters)) for clause in clauses]
        for clause, evidence in scored:
            if evidence > _THRESHOLD and clause is worst:
                yield _finding(pair, clause)
                return
    if total >= 12 and _surprise(letters, total) < _FEWEST_LETTERS:
        yield pair.finding(
            "completeness", Severity.CRITICAL, "The English is far too short for this sentence.",
            zh=(0, len(pair.source)), en=(0, len(pair.english)),
        )  # fmt: skip


def _finding(pair: Pair, clause: _Clause) -> Finding:
    text = pair.source[clause.start : clause.end].strip()
    return pair.finding(
        "dropped-clause", Severity.CRITICAL, f"“{text}” seems to be missing in the English.",
        zh=(clause.start, clause.end),
    )  # fmt: skip


def _clauses(source: str) -> list[_Clause]:
    """Clauses between commas and the like; a short one ("此外，") joins the next."""
    found: list[_Clause] = []
    start = 0
    for stop in [match.end() for match in _BREAK.finditer(source)] + [len(source)]:
        weight = _weight(source[start:stop])
        if weight >= _SHORTEST_CLAUSE or stop == len(source):
            if weight:
                found.append(_Clause(start, stop, weight))
            start = stop
    if len(found) > 1 and found[-1].weight < _SHORTEST_CLAUSE:
        last = found.pop()
        found[-1] = _Clause(found[-1].start, last.end, found[-1].weight + last.weight)
    return found


def _weight(text: str) -> int:
    return sum(1 if len(sign) == 1 else 2 for sign in _SIGNS.findall(text))


def _surprise(letters: int, weight: float) -> float:
    """How far the length is from the usual, in standard deviations; short texts vary more."""
    spread = _SPREAD + 0.9 / weight
    return (math.log(letters / weight) - _MEAN) / spread


def _evidence(pair: Pair, clause: _Clause, total: int, letters: int) -> float:
    """Log-likelihood ratio of "dropped" against "translated"."""
    words = _words(pair)
    counts = Counter(hit.word for hit in words)
    heard = beginnings_of(pair.english)
    score = _term_evidence(pair, clause)
    for hit in words:
        if clause.start <= hit.start < clause.end and counts[hit.word] == 1:
            found = any(beginning in heard for beginning in hit.beginnings)
            score += _log_ratio(found, _KEPT, _ACCIDENT)
    for atom in pair.source_numbers:
        if clause.start <= atom.start < clause.end and (atom.hard or atom.figure) and not atom.upper:
            found = any(tie.source is atom for tie in pair.pairing.ties)
            kept = _FIGURE_KEPT if atom.hard else _KEPT
            score += _log_ratio(found, kept, _FIGURE_ACCIDENT)
    remaining = total - clause.weight
    if not remaining:
        return score
    return score + _length_evidence(letters, total, remaining)


def _term_evidence(pair: Pair, clause: _Clause) -> float:
    """What the termbase's terms of the clause say (those that the word list knows are counted there)."""
    said = frozenset(stems(pair.english))
    score = 0.0
    for term in pair.terms:
        at = pair.source.find(term.zh, clause.start, clause.end)
        if at >= 0 and len(term.zh) >= 3 and pair.source.count(term.zh) == 1 and not known_words(term.zh):
            found = any(said.intersection(stems(form)) for form in forms(term))
            score += _log_ratio(found, _KEPT, _ACCIDENT)
    return score


def _length_evidence(letters: int, total: int, remaining: int) -> float:
    gain = (_surprise(letters, total) ** 2 - _surprise(letters, remaining) ** 2) / 2
    return max(-6.0, min(6.0, gain))


def _log_ratio(found: bool, kept: float, accident: float) -> float:
    return math.log(accident / kept) if found else math.log((1 - accident) / (1 - kept))


def _words(pair: Pair) -> list[LexiconHit]:
    return known_words(pair.source)
