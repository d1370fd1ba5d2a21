"""Was everything that the Chinese says translated?

Each word, figure and name of the Chinese is weak evidence: found in the English or not.  The
stretch of the sentence that gathers most evidence against it, the length of the English weighed
in, is reported if it is beyond what good translators leave out.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, pairwise

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.word_checks.in_place import less_told_in_place
from desktop_app.review.word_checks.strays import content_words
from desktop_app.review.word_checks.witnesses import witnesses

_BREAK = re.compile(r"[，；。：！？、,;!?]+(?!\d)")
_SIGNS = re.compile(r"[\u3400-\u9fff]|[A-Za-z0-9]+")
# Letters of English for one Chinese sign: mean and spread of the logarithm, over whole sentences.
_MEAN, _SPREAD = 1.14, 0.185
# English words that answer nothing, for each Chinese word that nothing answers, and without any.
_LOOSE_FOR_EACH, _LOOSE_ANYHOW = 0.4, 0.6
# How sure one must be: of a whole clause, of a piece of one, and where the English is cut off.
_THRESHOLD, _THRESHOLD_PIECE, _THRESHOLD_CUT = 3.7, 5.5, 0.4
_IF_FIGURES_TOLD = 2.0
_CUT_WITHIN = re.compile(r"[a-z]{4,}\. [a-z]{3,}")
# Words that no English sentence ends with: "functions continued to be", "the fifth floors of".
_LEADS_ON = re.compile(
    r"\b(?:the|an?|and|or|its|their|our|every|(?:continu|need|start|began|begin|remain)\w* to be"
    r"|(?!consists|disposes|speaks|thinks|knows|hears|dreams)\w+s of)[.;:!?”’)\s]*$"
)
_SHORTEST = 4
_LONGEST_STRETCH = 40
_FEWEST_LETTERS = -3.3
_UNHEARD = 0.6  # a witness heavier than this is a content word that nothing answers


def dropped_clauses(pair: Pair) -> Iterator[Finding]:
    """dropped-clause: a stretch of the Chinese that nothing in the English answers."""
    letters = len(re.findall(r"[A-Za-z0-9]", pair.english))
    total = _signs(pair.source)
    if not total or not letters:
        return
    score, start, end = worst_stretch(pair)
    clause = _whole_clause(pair.source, start, end) if score > _THRESHOLD_CUT else None
    threshold = (_THRESHOLD_CUT if _is_cut(pair) else _THRESHOLD) if clause else _THRESHOLD_PIECE
    if clause and _figures_told(pair, *clause):
        threshold += _IF_FIGURES_TOLD
    score, *_stretch = less_told_in_place(pair, (score, *(clause or (start, end))), threshold)
    if score > threshold:
        yield _finding(pair, *(clause or (start, end)))
    elif _is_whole(pair) and _breaks_off(pair):
        yield pair.finding(
            "completeness", Severity.CRITICAL, "The English breaks off in the middle of the sentence.",
            zh=(0, len(pair.source)), en=(len(pair.english.rstrip()) - 1, len(pair.english.rstrip())),
        )  # fmt: skip
    elif total >= 12 and _surprise(letters, total) < _FEWEST_LETTERS:
        yield pair.finding(
            "completeness", Severity.CRITICAL, "The English is far too short for this sentence.",
            zh=(0, len(pair.source)), en=(0, len(pair.english)),
        )  # fmt: skip


def _figures_told(pair: Pair, start: int, end: int) -> bool:
    """True if every figure of a clause stands in the English: then it is told, however freely."""
    inside = [atom for atom in pair.source_numbers if atom.hard and start <= atom.start < end]
    tied = {id(tie.source) for tie in pair.pairing.ties}
    return bool(inside) and all(id(atom) in tied for atom in inside)


def _is_whole(pair: Pair) -> bool:
    return pair.source.rstrip("”’） \n").endswith(("。", "；", "！", "？"))


def _breaks_off(pair: Pair) -> bool:
    """The English ends as no sentence does, or leaves a bracket open.

    A semicolon answers a semicolon (a list goes on in the next).
    """
    if _LEADS_ON.search(pair.english) or pair.english.count("(") > pair.english.count(")"):
        return True
    stops = (",",) if pair.source.rstrip("”’） \n").endswith("；") else (",", ";")
    return pair.english.rstrip().endswith(stops)


def _is_cut(pair: Pair) -> bool:
    """True if a whole sentence became English that begins, breaks or ends in the middle of one."""
    english = pair.english.strip()
    broken = _breaks_off(pair) or english.endswith(":") or english[:1].islower()
    return _is_whole(pair) and (broken or bool(_CUT_WITHIN.search(english)))


def worst_stretch(pair: Pair) -> tuple[float, int, int]:
    """Evidence that a stretch was left out (above 0: more likely than not), its start and end."""
    letters = len(re.findall(r"[A-Za-z0-9]", pair.english))
    total = _signs(pair.source)
    row = witnesses(pair)
    before = _signs_before(pair.source)
    loose = sum(word.is_strange for word in content_words(pair))
    unheard = sum(1 for witness in row if witness.weight > _UNHEARD)
    best = (-math.inf, 0, 0)
    for first, opening in enumerate(row):
        if opening.weight <= 0:
            continue
        told, inside = 0.0, 0
        for last in range(first, min(len(row), first + _LONGEST_STRETCH)):
            told += row[last].weight
            inside += row[last].weight > _UNHEARD
            if told <= 0:
                break  # a later beginning does better
            if row[last].weight > 0:
                end = row[last].end
                score = told + _by_length(letters, total, before[end] - before[opening.start])
                score += _by_loose_words(loose, unheard, inside)
                best = max(best, (score, opening.start, end))
    return best


def _by_length(letters: int, total: int, weight: int) -> float:
    """What the length of the English says about leaving out a stretch of so many signs."""
    remaining = total - weight
    if weight < _SHORTEST or remaining < 3:
        return -math.inf
    gain = (_surprise(letters, total) ** 2 - _surprise(letters, remaining) ** 2) / 2
    return max(-6.0, min(6.0, gain))


def _signs_before(text: str) -> list[int]:
    """For each place how much text stands before it, as `_signs` counts."""
    counts = [0] * (len(text) + 1)
    for match in _SIGNS.finditer(text):
        counts[match.end()] += 1 if match.end() - match.start() == 1 else 2
    return list(accumulate(counts))


def _by_loose_words(loose: int, unheard: int, inside: int) -> float:
    """Were the stretch translated in other words, those would stand in the English, answering nothing."""
    translated = _LOOSE_ANYHOW + _LOOSE_FOR_EACH * unheard
    left_out = _LOOSE_ANYHOW + _LOOSE_FOR_EACH * (unheard - inside)
    return loose * math.log(left_out / translated) + translated - left_out


def _whole_clause(source: str, start: int, end: int) -> tuple[int, int] | None:
    """The clauses that the stretch is most of, None when there is none."""
    breaks = [0, *(match.end() for match in _BREAK.finditer(source)), len(source)]
    clauses = [
        (left, right)
        for left, right in pairwise(breaks)
        if _signs(source[max(start, left) : min(end, right)]) * 2 >= max(1, _signs(source[left:right]))
    ]
    return (clauses[0][0], clauses[-1][1]) if clauses else None


def _finding(pair: Pair, start: int, end: int) -> Finding:
    text = pair.source[start:end].strip(" 　，；。、：")
    return pair.finding(
        "dropped-clause", Severity.CRITICAL, f"“{text}” seems to be missing in the English.",
        zh=(start, end),
    )  # fmt: skip


def _signs(text: str) -> int:
    return sum(1 if len(sign) == 1 else 2 for sign in _SIGNS.findall(text))


def gain_by_length(pair: Pair, start: int, end: int) -> float:
    """What the length of the English says about leaving out a stretch of the Chinese."""
    letters, total = len(re.findall(r"[A-Za-z0-9]", pair.english)), _signs(pair.source)
    return _by_length(letters, total, _signs(pair.source[start:end])) if letters and total else 0.0


@lru_cache(maxsize=2)
def surprise_of(pair: Pair) -> float:
    """How long the English is, in standard deviations from the usual; 0 where either side is empty."""
    letters, total = len(re.findall(r"[A-Za-z0-9]", pair.english)), _signs(pair.source)
    return _surprise(letters, total) if letters and total else 0.0


def _surprise(letters: int, weight: float) -> float:
    """How far the length is from the usual, in standard deviations; short texts vary more."""
    spread = _SPREAD + 0.9 / weight
    return (math.log(letters / weight) - _MEAN) / spread
