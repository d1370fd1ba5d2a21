"""Ties each Chinese figure to the English words that state it: "n of n proven" in window and briefs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.figures.model import Direction, Figure, Kind
from desktop_app.review.numbers.atoms import ROUNDED, Atom, agreement
from desktop_app.review.numbers.english_atoms import english_atoms
from desktop_app.review.numbers.pairing import Tie, pair_up
from desktop_app.review.numbers.source_numbers import figure_atoms

#: Not “the second highest”, nor “one of the highest”, “among the most”, which are no first rank.
_SUPERLATIVE = re.compile(
    r"(?<!of )(?<!among )\bthe (?:highest|largest|biggest|greatest|most|best|fastest|top)(?= [\w’'-]+)", re.I
)
_ONE_OF = re.compile(r"one of\b", re.I)


class ProofState(StrEnum):
    """Whether the English states the figure."""

    PROVEN = "proven"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class FigureProof:
    """The proof of one figure; the span is (0, 0) while it is open and nothing answers it."""

    figure_id: str
    state: ProofState
    en_start: int = 0
    en_end: int = 0


def prove(figures: Sequence[Figure], english: str) -> list[FigureProof]:
    """One proof for each figure, in the order given.

    A figure is proven when value, unit and direction stand in the English.  One English number
    may prove several equal figures (``respectively 3% and 3%`` told once).

    Args:
        figures: figures of one sentence.
        english: its English.
    """
    numbers = english_atoms(english)
    atoms = [(index, atom) for index, figure in enumerate(figures) for atom in figure_atoms(figure)]
    ties = {id(tie.source): tie for tie in pair_up([atom for _index, atom in atoms], numbers).ties}
    proofs = []
    for index, figure in enumerate(figures):
        own = [_answer(atom, ties, numbers) for place, atom in atoms if place == index]
        if figure.kind is Kind.RANK:  # "one of the largest" is no first rank
            own = [one if one and not _ONE_OF.match(english, one.start) else None for one in own]
        proof = _proof(figure, own)
        proofs.append(_by_superlative(proof, figure, english) if proof.state is ProofState.OPEN else proof)
    return proofs


def _by_superlative(proof: FigureProof, figure: Figure, english: str) -> FigureProof:
    """增量全市第一 told as “the highest in the city”: no check has anything against it."""
    if figure.kind is not Kind.RANK or figure.value_normalised != 1:
        return proof
    said = _SUPERLATIVE.search(english)
    return FigureProof(figure.id, ProofState.PROVEN, *said.span()) if said else proof


def _answer(atom: Atom, ties: dict[int, Tie], numbers: Sequence[Atom]) -> Atom | None:
    """The English number that states `atom`, a repeated one if its own is taken."""
    tie = ties.get(id(atom))
    if tie is not None and tie.grade >= ROUNDED and _same_way(atom, tie.english):
        return tie.english
    fitting = (one for one in numbers if agreement(atom, one) > ROUNDED and _same_way(atom, one))
    return next(fitting, None)


def _same_way(source: Atom, english: Atom) -> bool:
    return {source.direction, english.direction} != {Direction.UP, Direction.DOWN}


def _proof(figure: Figure, answers: Sequence[Atom | None]) -> FigureProof:
    if not answers or any(answer is None for answer in answers):
        return FigureProof(figure.id, ProofState.OPEN)
    found = [answer for answer in answers if answer is not None]
    return FigureProof(
        figure.id, ProofState.PROVEN, min(one.start for one in found), max(one.end for one in found)
    )
