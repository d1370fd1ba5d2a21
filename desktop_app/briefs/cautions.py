"""What a brief says first of the English it quotes: how much is missing, and how much is not proven yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.briefs.blocks import Pair, Paragraph, ParagraphKind, Statement
from desktop_app.briefs.labels import counted, label
from desktop_app.briefs.words import Words
from desktop_app.project.content import ProjectContent


def of_missing_english(content: ProjectContent, missing: int, total: int) -> Iterator[Paragraph]:
    """That some of `total` sentences, or all of them, have no English."""
    if missing == total:
        has_figures = bool(content.figures.figures)
        yield _warning(label("untranslated" if has_figures else "untranslated.no-figures"))
    elif missing:
        yield _warning(counted("partly", missing, total=total))


def of_open_figures(items: Sequence[Pair | Statement]) -> Iterator[Paragraph]:
    """How many of `items` have a figure that is not proven."""
    if opened := sum(bool(one.open_figures) for one in items):
        yield _warning(counted("open.warning", opened))


def of_unsettled(items: Sequence[Pair | Statement]) -> Iterator[Paragraph]:
    """How many more of `items` have a finding that nobody has settled."""
    if unsettled := sum(one.unsettled and not one.open_figures for one in items):
        yield _warning(counted("open.unsettled", unsettled))


def _warning(words: Words) -> Paragraph:
    return Paragraph(words, ParagraphKind.WARNING)
