"""The place that a report is about, where no list has it: 云溪区 of 平川市云溪区, spelt by rule.

Lists of districts have no towns and no new districts; an engine calls these otherwise in every sentence.
Knows nothing of where the place is named.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.translation.model import Term
from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.evidence import speaks_for_name
from desktop_app.translation.names.place_names import place_units
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words import pinyin

_LEAST = 0.5  # weight that the own part of the name needs: 高新区 and 开发区 are no names
_CITY = "市"


def own_places(place: str, termbase: Termbase) -> Iterator[Term]:
    """Each unit of `place` that `termbase` does not have and that looks like a name, as a term."""
    for unit in place_units(place):
        generic = generic_parts.of(unit)
        if generic is None or termbase.lookup(unit) is not None:
            continue
        stem = unit.removesuffix(generic.zh)
        told = spelt(unit)
        if told is not None and len(stem) >= generic.fewest and speaks_for_name(stem, _LEAST, plain=True):
            yield told


def spelt(unit: str) -> Term | None:
    """A unit by its sound and its rank; a city goes without, as those of the lists do (Shenzhen)."""
    generic = generic_parts.of(unit)
    if generic is None:
        return None
    own = pinyin.spell(unit.removesuffix(generic.zh))
    full = f"{own} {generic.en}"
    english, variants = (own, (full,)) if generic.zh == _CITY else (full, ())
    return Term(unit, english, "place", "name", variants=variants)
