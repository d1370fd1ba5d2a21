"""Rows from the cells of a table, ours or one that somebody made years ago."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.document.chinese import count_han
from desktop_app.errors import ExportError
from desktop_app.exchange.rows import COLUMNS, Row, header_positions, row_from

_HEADER_WITHIN = 10  # title lines may stand above the header
# Heads of the table that lists every figure: its sentences would get the names of their figures.
_OF_FIGURES = frozenset({"sentence_zh", "indicator_zh", "indicator_en"})
Noted = tuple[list[str], str]  # the cells of a line, and what reviewers wrote in the margin


def rows_from_table(lines: Sequence[Sequence[str]], name: str) -> list[Row]:
    """Rows from a table with a header we know, or from one with a Chinese and an English column.

    Raises:
        ExportError: there is neither; `name` is the file it came from.
    """
    for number, line in enumerate(lines[:_HEADER_WITHIN]):
        positions = header_positions(line)
        if positions:
            rows = (row_from(cells, positions) for cells in lines[number + 1 :])
            return [row for row in rows if row.source.strip() or row.target.strip()]
    if lists_figures(lines):
        message = (
            f"{name} is a table of figures, not of sentences; "
            "take the file that was exported with both texts."
        )
        raise ExportError("table-of-figures", message, name=name)
    columns = _languages(lines)
    if columns is None:
        raise ExportError(
            "table-columns",
            f"{name} holds no table with source and target; give it the columns {', '.join(COLUMNS)}.",
            name=name,
        )
    chinese, english = columns
    return [
        Row("", line[chinese], line[english], status="")
        for line in lines
        if len(line) > max(columns) and count_han(line[chinese]) and line[english].strip()
    ]


def lists_figures(lines: Sequence[Sequence[str]]) -> bool:
    """True for the table of all figures of a report, which is no translation."""
    return any(set(line) >= _OF_FIGURES for line in lines[:_HEADER_WITHIN])


def has_header(lines: Sequence[Sequence[str]]) -> bool:
    """True when one of the first lines names the columns we know."""
    return any(header_positions(line) for line in lines[:_HEADER_WITHIN])


def with_remarks(lines: Sequence[Noted]) -> list[list[str]]:
    """The lines with each remark of the margin added to the comment column, if there is one."""
    headers = (header_positions(cells) for cells, _ in lines[:_HEADER_WITHIN])
    column = (next(filter(None, headers), None) or {}).get("comment")
    joined = []
    for cells, remark in lines:
        if remark and column is not None and column < len(cells) and remark not in cells[column]:
            both = "\n".join(filter(None, (cells[column], remark)))
            joined.append([*cells[:column], both, *cells[column + 1 :]])
        else:
            joined.append(cells)
    return joined


def _languages(lines: Sequence[Sequence[str]]) -> tuple[int, int] | None:
    """The columns with most Chinese and with most other letters; None unless there is one of each."""
    width = max((len(line) for line in lines), default=0)
    chinese, letters = [0] * width, [0] * width
    for line in lines:
        for at, cell in enumerate(line):
            han = count_han(cell)
            chinese[at] += han
            letters[at] += 0 if han else sum(1 for char in cell if char.isalpha())
    if not any(chinese) or not any(letters):
        return None
    source, target = chinese.index(max(chinese)), letters.index(max(letters))
    return (source, target) if source != target else None
