"""Headings without a number above counted paragraphs, in parts that have numbers: two levels of them.

（二）「一國兩制」, then 維護國家安全, then 國安教育, then 7. …: as policy addresses are laid out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.document.chinese import simplified, tight
from desktop_app.document.marks import Numbering, Rank, ends_sentence, numbering
from desktop_app.document.outline.short_lines import Place, heads, place_of
from desktop_app.document.passage import Hint, Passage
from desktop_app.document.roles import is_annex

_UPPER, _LOWER = 8, 9  # below the numbered heading they stand in
_MOST_STACKED = 2


def over_counted(passages: Sequence[Passage]) -> dict[Place, int]:
    """Headings without a number right above paragraphs counted throughout the report, and their orders.

    One right above another is of the upper level.  One alone belongs with those of the lower level where
    its part has two levels.
    """
    if not any(passage.hint is Hint.COUNTED for passage in passages):
        return {}
    found: dict[Place, int] = {}
    for rank, stacks in _parts(passages):
        deep = False
        for stack in stacks:
            deep = deep or len(stack) == _MOST_STACKED
            levels = (_UPPER, _LOWER)[-len(stack) :] if deep else (_UPPER,)
            found |= {place_of(p): rank * 10 + level for p, level in zip(stack, levels, strict=True)}
    return found


def _parts(passages: Sequence[Passage]) -> Iterator[tuple[Rank, list[list[Passage]]]]:
    """The rank of each numbered heading, and the lines that head counted paragraphs below it."""
    rank: Rank | None = None
    stacks: list[list[Passage]] = []
    for index, passage in enumerate(passages):
        if is_annex(tight(simplified(passage.text))):
            break  # what is counted there are words explained
        number = _part_number(passage)
        if number is not None:
            if rank is not None:
                yield rank, stacks
            rank, stacks = number.rank, []
        elif rank is not None and passage.hint is Hint.COUNTED and (stack := _stack(passages, index)):
            stacks.append(stack)
    if rank is not None:
        yield rank, stacks


def _part_number(passage: Passage) -> Numbering | None:
    number = numbering(passage.text) if passage.hint in (Hint.NONE, Hint.HEADING) else None
    return number if number and number.rank <= Rank.BRACKET and not ends_sentence(passage.text) else None


def _stack(passages: Sequence[Passage], index: int) -> list[Passage]:
    """The one or two short lines right above a passage; [] for the items of a list that is announced."""
    start = index
    while start and heads(passages[start - 1]):
        start -= 1
    above = passages[start - 1] if start else None
    whole = above is not None and (ends_sentence(above.text) or _part_number(above) is not None)
    return list(passages[start:index]) if whole and index - start <= _MOST_STACKED else []
