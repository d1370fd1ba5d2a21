"""How wide the lines of a text are: in half-width cells on a printed page, in characters elsewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from desktop_app.document.chinese import cells
from desktop_app.document.passage import Line


def measure(body: Sequence[Line]) -> tuple[int, int, bool]:
    """The commonest width, how many lines have it, and whether it is in half-width cells.

    Else lines were broken after so many characters: then far more of them are of exactly one width.
    """
    printed, signs = (_commonest_width(body, in_cells) for in_cells in (True, False))
    exactly = [max(Counter(width_of(line, in_cells) for line in body).values()) for in_cells in (True, False)]
    by_signs = signs[1] > printed[1] or (signs[1] > 0.8 * printed[1] and exactly[1] > 1.5 * exactly[0])
    return (*signs, False) if by_signs else (*printed, True)


def _commonest_width(body: Sequence[Line], in_cells: bool) -> tuple[int, int]:
    """The commonest width and how many lines have it, a little less or more allowed."""
    counts = Counter(width_of(line, in_cells) for line in body)
    slack = range(-4, 3) if in_cells else range(-1, 1)
    width = max(counts, key=lambda w: (sum(counts[w + step] for step in slack), w))
    return width, sum(counts[width + step] for step in slack)


def width_of(line: Line, in_cells: bool) -> int:
    """How wide the line is, its indent taken in."""
    text = line.text.replace("**", "")
    indent = 2 if line.indented else 0
    if not in_cells:
        return len(text) + indent
    return cells(text) + 2 * indent
