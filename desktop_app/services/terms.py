"""The terms that hold in an office: the shipped ones, its own, and those of a project on top."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from desktop_app.project.content import ProjectContent
from desktop_app.settings import Paths
from desktop_app.translation.names.own_places import own_places
from desktop_app.translation.names.place_names import place_units
from desktop_app.translation.terms.areas import Area, area_of
from desktop_app.translation.terms.termbase import Termbase


def office_termbase(paths: Paths, content: ProjectContent | None = None) -> Termbase:
    """The shipped termbase as the report's place reads it, the office's and the project's terms on top."""
    try:
        facts = paths.termbase.stat()
        termbase = _office_terms(paths.termbase, (facts.st_mtime_ns, facts.st_size))
    except OSError:
        termbase = Termbase.load()
    if content is None:
        return termbase
    area = area_of(content.place, (block.text for block in content.report.blocks))
    termbase = _at_place(termbase, area, content.place)
    return termbase.with_terms(content.terms) if content.terms else termbase


@lru_cache(maxsize=2)
def _at_place(termbase: Termbase, area: Area, place: str) -> Termbase:
    """Kept while the window works on one report, or compares two."""
    own = tuple(own_places(place, termbase))
    around = replace(area, units=tuple(dict.fromkeys((*area.units, *place_units(place)))))
    return termbase.at(around, own) if around.units else termbase


@lru_cache(maxsize=2)
def _office_terms(file: Path, _state: tuple[int, int]) -> Termbase:
    """Built once for each state of the office's file: it takes longer than setting the pages of a brief."""
    return Termbase.load([file])
