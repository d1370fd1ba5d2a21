"""Figures that the English does not provably say, though no check calls them wrong: briefs hold them open.

A person must see each of them, or nobody knows what a proof sheet counts.  They are no errors yet: a figure
may be told in words that the proof does not know.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.figures.model import Figure
from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.atoms import ROUNDED
from desktop_app.review.proof import FigureProof, ProofState, prove


def proofs(pair: Pair, figures: Sequence[Figure]) -> dict[str, FigureProof]:
    """The proof of each figure that the English says, not only rounds."""
    rounded = {
        tie.source.figure.id
        for tie in pair.pairing.ties
        if tie.source.figure is not None and tie.grade <= ROUNDED
    }
    return {
        proof.figure_id: proof for proof in prove(figures, pair.english) if proof.figure_id not in rounded
    }


def unproven_figures(pair: Pair, figures: Sequence[Figure], found: Sequence[Finding]) -> Iterator[Finding]:
    """figure-unproven: a figure that nothing in the English answers, and no check of figures in `found` told.

    A lost clause is another matter: dismissing that finding does not yet answer for the figure.
    `figures` have their spans counted from the sentence.
    """
    hard = [one for one in figures if not one.vague]
    known = proofs(pair, figures) if hard else {}
    for figure in hard:
        proof = known.get(figure.id)
        told = any(
            one.check.startswith("figure-") and one.zh_start < figure.end and figure.start < one.zh_end
            for one in found
        )
        if not told and (proof is None or proof.state is not ProofState.PROVEN):
            said = pair.source[figure.start : figure.end]
            yield pair.finding(
                "figure-unproven",
                Severity.MAJOR,
                f"The English does not provably say {said} (“{figure.english}”).",
                zh=(figure.start, figure.end),
            )
