"""What was found in an archive as a table, places by years, and as a workbook with a chart."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from desktop_app.document.characters import plain_cell
from desktop_app.errors import ExportError
from desktop_app.figures.tables.comparable import column_of, order_of
from desktop_app.figures.tables.cores import core
from desktop_app.files import replacing, write_bytes
from desktop_app.services.archive_index import Hit
from desktop_app.services.confidential import refuse_for_office
from desktop_app.settings import Paths, default_paths

_MEASURES = {"actual": "result", "cumulative": "result", "target": "target", "planned": "target"}


@dataclass(frozen=True, slots=True)
class Comparison:
    """One indicator of several places and years.

    Attributes:
        indicator_zh, indicator_en, measure, unit: what is compared; only like is put beside like.
        years: columns, in order; a span such as ``2021-2025`` is one of its own.
        rows: for each place its figure of each year, None where there is none.
    """

    indicator_zh: str
    indicator_en: str
    measure: str
    unit: str
    years: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Hit | None, ...]], ...]


def comparisons(hits: Sequence[Hit]) -> list[Comparison]:
    """Figures of one indicator, measure and unit, two at least; those with most cells first."""
    groups: dict[tuple[str, str, str], list[Hit]] = {}
    for hit in hits:
        name = core(hit.indicator_zh)
        if name and column_of(hit.period) and _value(hit) is not None:
            measure = _MEASURES.get(hit.kind, hit.kind)
            groups.setdefault((name, measure, hit.unit_norm), []).append(hit)
    made = [_comparison(measure, unit, group) for (_, measure, unit), group in groups.items()]
    return sorted((one for one in made if _size(one) > 1), key=lambda one: -_size(one))


def _size(one: Comparison) -> int:
    return sum(hit is not None for _, cells in one.rows for hit in cells)


def write_comparison(found: Sequence[Comparison], path: Path, *, paths: Paths | None = None) -> None:
    """Write .xlsx (a sheet with a chart for each comparison) or .csv (all below each other).

    Raises:
        ExportError: nothing to compare, unknown ending, the file cannot be written, or it would hold
            a confidential word.
    """
    if not found:
        message = "Nothing to compare was found; search for an indicator that several reports give."
        raise ExportError("archive-nothing", message)
    pieces = (cell for one in found for line in _lines(one) for cell in line)
    refuse_for_office(None, pieces, paths or default_paths())
    if path.suffix.lower() == ".xlsx":
        _write_xlsx(found, path)
    elif path.suffix.lower() == ".csv":
        with replacing(path) as partial, partial.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            for one in found:
                writer.writerows([plain_cell(cell) for cell in line] for line in _lines(one))
                writer.writerow([])
    else:
        message = f"{path.name}: unknown kind of table; use .xlsx or .csv."
        raise ExportError("archive-format", message, name=path.name)


def _comparison(measure: str, unit: str, hits: Sequence[Hit]) -> Comparison:
    cells: dict[str, dict[str, Hit]] = {}
    for hit in hits:
        row = cells.setdefault(hit.place or hit.title or hit.project, {})
        column = column_of(hit.period)
        if column not in row or _order(hit) < _order(row[column]):
            row[column] = hit
    years = tuple(sorted({year for row in cells.values() for year in row}))
    rows = tuple((place, tuple(row.get(year) for year in years)) for place, row in sorted(cells.items()))
    (name, english), _ = Counter((hit.indicator_zh, hit.indicator_en) for hit in hits).most_common(1)[0]
    return Comparison(name, english, measure, unit, years, rows)


def _order(hit: Hit) -> tuple[int, bool]:
    return order_of(hit.period, hit.english, target=hit.kind in ("target", "planned"))


def _lines(one: Comparison) -> list[list[str]]:
    head = [f"{one.indicator_zh} / {one.indicator_en} ({one.measure}, {one.unit})", *one.years]
    return [head, *([place, *(hit.english if hit else "" for hit in cells)] for place, cells in one.rows)]


def _write_xlsx(found: Sequence[Comparison], path: Path) -> None:
    from openpyxl import Workbook

    from desktop_app.figures.tables.xlsx import workbook_bytes

    book = Workbook()
    book.remove(book.worksheets[0])
    for number, one in enumerate(found, start=1):
        title = re.sub(r"[\[\]:*?/\\]", " ", f"{number} {one.indicator_zh}")[:31]
        _fill(book.create_sheet(title), one)
    write_bytes(path, workbook_bytes(book))


def _fill(sheet: Any, one: Comparison) -> None:
    """Values for calculating, a chart of them, and below each value's wording and source."""
    from openpyxl.styles import Font

    lines: list[list[str | Decimal | None]] = [
        [f"{one.indicator_zh}  {one.indicator_en}"],
        [f"{one.measure}, {one.unit}"],
        ["", *one.years],
        *([place, *(_value(hit) if hit else None for hit in cells)] for place, cells in one.rows),
        [],
        ["Sources"],
    ]
    lines += [
        [place, *(f"{hit.english} ({hit.raw}, {hit.project})" if hit else "" for hit in cells)]
        for place, cells in one.rows
    ]
    for number, line in enumerate(lines, start=1):
        for column, value in enumerate(line, start=1):
            cell = sheet.cell(number, column, value)
            if isinstance(value, str):
                cell.data_type = "s"  # nothing of a report becomes a formula
            cell.font = Font(bold=number in (1, 3))
    sheet.column_dimensions["A"].width = 28
    _add_chart(sheet, one)


def _add_chart(sheet: Any, one: Comparison) -> None:
    from openpyxl.chart import BarChart, Reference

    last = 3 + len(one.rows)
    chart = BarChart()
    chart.title, chart.y_axis.title = one.indicator_en or one.indicator_zh, one.unit
    chart.x_axis.delete = chart.y_axis.delete = False  # openpyxl hides them in newer Excel otherwise
    data = Reference(sheet, min_col=2, max_col=1 + len(one.years), min_row=3, max_row=last)
    chart.add_data(data, titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=4, max_row=last))
    chart.width, chart.height = 24, 12
    sheet.add_chart(chart, sheet.cell(2, len(one.years) + 4).coordinate)


def _value(hit: Hit) -> Decimal | None:
    try:
        return Decimal(hit.value_normalised)
    except InvalidOperation:
        return None
