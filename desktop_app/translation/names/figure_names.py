"""Own names in the English names of figures, spelt as the sentences of the report spell them."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from desktop_app.figures.english import own_names
from desktop_app.figures.model import Figure, FigureSet
from desktop_app.translation.names.finder import find_named
from desktop_app.translation.terms.termbase import Termbase


def with_own_names(found: FigureSet) -> FigureSet:
    """The figures, roads and works and places in their English names as well."""
    return replace(found, figures=tuple(map(_named, found.figures)))


def _named(figure: Figure) -> Figure:
    if not own_names.may_hold_names(figure.indicator_zh):
        return figure
    english = own_names.with_own_names(
        figure.indicator_zh, figure.indicator_en, dict(_names_in(figure.indicator_zh))
    )
    return replace(figure, indicator_en=english) if english != figure.indicator_en else figure


@lru_cache(maxsize=4096)
def _names_in(name_zh: str) -> tuple[tuple[str, str], ...]:
    """Own names and their English in the Chinese name of an indicator."""
    named = find_named(name_zh, Termbase.load())
    known = {match.term.zh: match.term.en for match in named.terms if match.term.pos == "name"}
    return tuple((known | {name.zh: name.en for name in named.names}).items())
