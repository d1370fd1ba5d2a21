"""The noun between text and figure: number, scale, unit and qualifier of every quantity in a stretch of text.

Knows how a quantity is written; must not know what it measures, for when or why (that is
`context`, `periods` and `indicators`).  Text must be folded first (`numerals.fold`); offsets are
those of the original, since folding never moves a character.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from desktop_app.figures.measures import units
from desktop_app.figures.model import Qualifier


@dataclass(frozen=True, slots=True)
class Measure:
    """One quantity as written.

    Attributes:
        start, end: span of number and unit, without the qualifier word outside.
        outer_start, outer_end: the same with its qualifier words.
        number: the number as written, grouping kept (``10,638``, ``九``, ``首``).
        value, value_max: before scaling.
        normalised, normalised_max: in `norm`.
        unit_zh: unit with its scale and inner qualifier (``万余项``).
        norm: standard unit; "" while only the context can tell (``60万``).
        unit: the table's entry, None for bare numbers and forms without one.
        form: ``plain percent points fold multiple rank streak ordinal fraction group``.
        vague: a size, not a value (数十).
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    number: str
    value: Decimal
    normalised: Decimal
    unit_zh: str
    norm: str
    unit: units.Unit | None = None
    value_max: Decimal | None = None
    normalised_max: Decimal | None = None
    qual_zh: str = ""
    qualifier: Qualifier = Qualifier.EXACT
    form: str = "plain"
    vague: bool = False
