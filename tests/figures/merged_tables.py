"""Tables with merged heads in several formats, and the figures that are found in them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.document.grid import lay_out
from desktop_app.document.read import read_report
from desktop_app.figures.extract import extract_figures
from desktop_app.figures.model import FigureSet
from tests.document.test_document_merged_cells import BODY, TITLE, as_docx, as_html

Rows = list[list[tuple[str, int, int]]]
Made = Callable[[Rows], bytes]


def table(*rows: tuple[str | tuple[str, int, int], ...]) -> Rows:
    return [[cell if isinstance(cell, tuple) else (cell, 1, 1) for cell in row] for row in rows]


def as_markdown(rows: Rows) -> bytes:
    """Merged cells are empty there."""
    laid = lay_out(rows)
    width = max(place.end for row in laid for place in row.places)
    lines = [f"# {TITLE}", "", BODY, "", "附表：主要指标表", ""]
    for at, row in enumerate(laid):
        cells = [""] * width
        for words, place in zip(row.words, row.places, strict=True):
            cells[place.column] = words
        lines.append(f"| {' | '.join(cells)} |")
        lines += ["|" + " --- |" * width] * (at == 0)
    return "\n".join(lines).encode()


FILES = [("a.html", as_html), ("a.docx", as_docx), ("a.md", as_markdown)]
FORMATS = pytest.mark.parametrize(("name", "made"), FILES)


def found_in(rows: Rows, name: str, made: Made, folder: Path) -> FigureSet:
    path = folder / name
    path.write_bytes(made(rows))
    report = read_report(path)
    found = extract_figures(report)
    for one in found.figures:
        assert report.block(one.block_id).text[one.start : one.end] == one.raw
    return found


def facts(found: FigureSet) -> list[tuple[str, str, str, str]]:
    return [(one.indicator_zh, one.english, one.kind.value, one.period) for one in found.figures]
