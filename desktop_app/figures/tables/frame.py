"""Figures as a table: records, one pandas frame, CSV.  With `compare` the only file that knows pandas.

Columns (documented in `COLUMNS`): the first fifteen are the exchange format, in this order; the
rest follow.  Numbers stay exact: `Decimal` objects in the frame, plain digits in files.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.document.characters import plain_cell
from desktop_app.figures.english.indicator_names import stands_open
from desktop_app.figures.measures import numerals
from desktop_app.figures.model import Figure, FigureSet
from desktop_app.files import write_text

if TYPE_CHECKING:
    import pandas

#: Column name → what it holds.
COLUMNS: dict[str, str] = {
    "block_id": "outline path of the paragraph",
    "sentence_zh": "the sentence the figure stands in",
    "indicator_zh": "what is measured, in Chinese",
    "indicator_en": "what is measured, in English; empty when not known",
    "qual_zh": "qualifier word of the source",
    "raw": "number and unit as in the source, without the qualifier word outside",
    "value": "the number as written, grouping removed",
    "unit_zh": "unit as in the source, scale included",
    "value_normalised": "value in unit_norm; a decline is negative",
    "unit_norm": "standard unit",
    "qualifier": "exact over nearly about at_least up_to under",
    "kind": "actual target planned cumulative growth_yoy share rank other",
    "period": "for when: 2025, end-2025, 2025H1, 2021-2025 …",
    "english": "official English wording by rule",
    "start": "offset of raw in the paragraph",
    "end": "offset behind raw",
    "value_max": "upper end of a range, as written",
    "value_max_normalised": "upper end of a range, in unit_norm",
    "direction": "none up down flat",
    "id": "id of the figure in its report",
    "segment_id": "id of the sentence",
    "parent_zh": "the whole it is a part of",
    "base": "what a change is compared with",
    "vague": "yes for a size without a value (数十)",
    "name_open": "yes where the English name leaves out words of the Chinese, or guesses them: to be checked",
}
_NUMERIC = frozenset({"value_normalised", "value_max_normalised"})


def to_records(figures: Iterable[Figure]) -> list[dict[str, str]]:
    """One dictionary per figure with every column of `COLUMNS`; all values are strings."""
    return [_record(figure) for figure in figures]


def to_frame(figures: Iterable[Figure]) -> pandas.DataFrame:
    """The figures as a frame; normalised values are `Decimal`."""
    import pandas

    rows: list[dict[str, object]] = []
    for figure in figures:
        row: dict[str, object] = dict(_record(figure))
        row["value_normalised"] = figure.value_normalised
        row["value_max_normalised"] = figure.value_max_normalised
        row["start"], row["end"] = figure.start, figure.end
        rows.append(row)
    return pandas.DataFrame(rows, columns=list(COLUMNS), dtype=object)


def to_csv(figures: Iterable[Figure], path: Path | None = None) -> str:
    """The table as CSV text (UTF-8 with BOM when written, so that Excel reads it).

    Raises:
        ExportError: the file cannot be written.
    """
    out = io.StringIO()
    writer = csv.DictWriter(out, list(COLUMNS), lineterminator="\n")
    writer.writeheader()
    for record in to_records(figures):
        writer.writerow({name: safe_cell(name, value) for name, value in record.items()})
    text = out.getvalue()
    if path is not None:
        write_text(Path(path), text, "utf-8-sig")
    return text


def safe_cell(column: str, value: str) -> str:
    """The value, disarmed by an apostrophe when a spreadsheet would run it as a formula."""
    return value if column in _NUMERIC else plain_cell(value)


def digits(value: Decimal | None) -> str:
    """Plain digits, "" for None: ``69000``, never ``6.9E+4``."""
    return "" if value is None else f"{value:f}"


def _record(figure: Figure) -> dict[str, str]:
    number = numerals.fold(figure.number or digits(figure.value)).replace(",", "").replace(" ", "")
    return {
        "block_id": figure.block_id,
        "sentence_zh": figure.sentence_zh,
        "indicator_zh": figure.indicator_zh,
        "indicator_en": figure.indicator_en,
        "qual_zh": figure.qual_zh,
        "raw": figure.raw,
        "value": number,
        "unit_zh": figure.unit_zh,
        "value_normalised": digits(figure.value_normalised),
        "unit_norm": figure.unit_norm,
        "qualifier": figure.qualifier.value,
        "kind": figure.kind.value,
        "period": figure.period,
        "english": figure.english,
        "start": str(figure.start),
        "end": str(figure.end),
        "value_max": digits(figure.value_max),
        "value_max_normalised": digits(figure.value_max_normalised),
        "direction": figure.direction.value,
        "id": figure.id,
        "segment_id": figure.segment_id,
        "parent_zh": figure.parent_zh,
        "base": figure.base,
        "vague": "yes" if figure.vague else "",
        "name_open": "yes" if stands_open(figure.indicator_zh, figure.indicator_en) else "",
    }


def to_xlsx(found: FigureSet, path: Path, *, title: str = "") -> None:
    """The workbook of a report (see `xlsx`).

    Raises:
        ExportError: the file cannot be written.
    """
    from desktop_app.figures.tables import xlsx

    xlsx.to_xlsx(found, path, title=title)
