"""Ties each Chinese figure to the English words that state it: "n of n proven" in window and briefs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.figures.model import Direction, Figure
from desktop_app.review.numbers.atoms import ROUNDED, Atom, agreement
from desktop_app.review.numbers.english_atoms import english_atoms
from desktop_app.review.numbers.pairing import Tie, pair_up
from desktop_app.review.numbers.source_numbers import figure_atoms


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
        proofs.append(_proof(figure, own))
    return proofs


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
