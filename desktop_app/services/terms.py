"""The terms that hold in an office: the shipped ones, its own, and those of a project on top."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from desktop_app.project.content import ProjectContent
from desktop_app.settings import Paths
from desktop_app.translation.terms.termbase import Termbase


def office_termbase(paths: Paths, content: ProjectContent | None = None) -> Termbase:
    """The shipped termbase with the office's and the project's own terms on top."""
    try:
        facts = paths.termbase.stat()
        termbase = _office_terms(paths.termbase, (facts.st_mtime_ns, facts.st_size))
    except OSError:
        termbase = Termbase.load()
    return termbase.with_terms(content.terms) if content and content.terms else termbase


@lru_cache(maxsize=2)
def _office_terms(file: Path, _state: tuple[int, int]) -> Termbase:
    """Built once for each state of the office's file: it takes longer than setting the pages of a brief."""
    return Termbase.load([file])
