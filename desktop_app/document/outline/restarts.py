"""Numbers that begin anew: the short lines above them are headings, whatever their words.

Knows nothing of what else may tell a heading without a number (`unnumbered`).
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.document.marks import Rank, numbering
from desktop_app.document.outline.short_lines import Place, heads, place_of
from desktop_app.document.passage import Passage


def starts_of(passages: Sequence[Passage], numbered: dict[int, Rank]) -> list[int]:
    """Where the highest numbering of the report, 一、 or （一）, begins anew."""
    top = min(numbered.values(), default=Rank.PART)
    if top not in (Rank.CLAUSE, Rank.DUN, Rank.BRACKET):
        return []
    return [
        index
        for index, rank in numbered.items()
        if rank is top and (number := numbering(passages[index].text)) and number.value == 1
    ]


def above_starts(
    starts: Sequence[int], passages: Sequence[Passage], numbered: dict[int, Rank]
) -> list[Place]:
    """The short line above each of `starts`; [] unless numbering begins anew and all but the first have one.

    It stands right above, or a few paragraphs of introduction lie between.
    """
    found: list[Place] = []
    for start in starts if len(starts) > 1 else ():
        index = start - 1
        while index >= 0 and index not in numbered and not heads(passages[index]):
            index -= 1
        if index >= 0 and index not in numbered:
            found.append(place_of(passages[index]))
        elif start != starts[0]:
            return []
    return found


def between(passages: Sequence[Passage], numbered: dict[int, Rank]) -> list[Place]:
    """Short lines above each （一） that begins anew below one and the same 一、: a level between the two."""
    found: list[Place] = []
    starts: list[int] = []
    for index, rank in numbered.items():
        number = numbering(passages[index].text)
        if rank <= Rank.DUN:
            found += above_starts(starts, passages, numbered)
            starts = []
        elif number is not None and number.value == 1:
            starts.append(index)
    below = min(numbered.values(), default=Rank.BRACKET) <= Rank.DUN
    return [*found, *above_starts(starts, passages, numbered)] if below else []
