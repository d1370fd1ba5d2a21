"""What every check is given: one pair and what is known about it, prepared once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from desktop_app.document.chinese import simplified
from desktop_app.figures.marks import in_full_width
from desktop_app.figures.model import Figure
from desktop_app.review.model import Finding, Severity
from desktop_app.review.numbers.atoms import Atom
from desktop_app.review.numbers.english_atoms import english_atoms
from desktop_app.review.numbers.pairing import Pairing, pair_up
from desktop_app.review.numbers.source_numbers import source_atoms
from desktop_app.review.words.alignment import Alignment, align
from desktop_app.translation.model import Term


@dataclass(frozen=True, slots=True)
class Known:
    """What is known about a pair besides its words.

    Attributes:
        segment: id that findings carry.
        figures: figures of the source, spans pointing into it; None lets them be read from it.
        terms: termbase entries that may occur.
        names: confirmed names, held to exactly.
        role: role of the part of the report (``results``, ``targets``, ``plan``, …), "" if unknown.
        regional: True if it was written in traditional characters, where 元 may be another dollar.
        bare: True for a pair from elsewhere: hints then need a sentence that is told closely.
    """

    segment: str = ""
    figures: tuple[Figure, ...] | None = None
    terms: tuple[Term, ...] = ()
    names: tuple[Term, ...] = ()
    role: str = ""
    regional: bool = False
    bare: bool = False


NOTHING = Known()
_POINTS = str.maketrans("•・‧", "···")  # between the parts of a foreign name


@dataclass(frozen=True, slots=True, eq=False)  # known by identity: checks share what they worked out
class Pair:
    """One Chinese sentence and its English.

    Attributes:
        source, english: the two texts; of the source's marks and characters those that checks are written in.
        known: what is known about them.
        source_numbers, english_numbers: every number of both; `pairing` says which answers which.
    """

    source: str
    english: str
    known: Known = NOTHING
    source_numbers: tuple[Atom, ...] = field(init=False)
    english_numbers: tuple[Atom, ...] = field(init=False)
    pairing: Pairing = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(
            self, "source", in_full_width(simplified(self.source)).translate(_POINTS)
        )  # offsets stay
        source_numbers = tuple(source_atoms(self.source, self._figures()))
        english_numbers = english_atoms(self.english)
        object.__setattr__(self, "source_numbers", source_numbers)
        object.__setattr__(self, "english_numbers", english_numbers)
        object.__setattr__(self, "pairing", pair_up(source_numbers, english_numbers))

    def _figures(self) -> Sequence[Figure]:
        if self.known.figures is not None:
            return self.known.figures
        from desktop_app.figures.extract import figures_in  # slow to load; a project has its figures

        return figures_in(self.source, role=self.known.role)

    @property
    def alignment(self) -> Alignment:
        """Which words answer which: looked up when asked for, as checks of figures never do."""
        return _aligned(self.source, self.english)

    def finding(
        self,
        check: str,
        severity: Severity,
        message: str,
        *,
        zh: tuple[int, int] = (0, 0),
        en: tuple[int, int] = (0, 0),
        fix: str = "",
    ) -> Finding:
        """A finding about this pair."""
        return Finding(self.known.segment, check, severity, message, zh[0], zh[1], en[0], en[1], fix)

    def told_as(
        self,
        check: str,
        meant: re.Match[str],
        said: re.Match[str],
        severity: Severity = Severity.CRITICAL,
    ) -> Finding:
        """A finding that what the Chinese means is told as something else."""
        message = f"{meant[0]} is told as “{said[0]}”."
        return self.finding(check, severity, message, zh=meant.span(), en=said.span())


@lru_cache(maxsize=16)
def _aligned(source: str, english: str) -> Alignment:
    return align(source, english)
