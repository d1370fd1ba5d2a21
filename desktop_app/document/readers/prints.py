"""From what pages show (signs, lines) to their rows in reading order: tables told first, then columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median_low

from desktop_app.document.readers import rows, table_rows
from desktop_app.document.readers.ruled import Ruled, Stroke
from desktop_app.document.readers.unruled.bands import to_band
from desktop_app.document.readers.unruled.find import Found, find

_Glyphs = list[rows.Glyph]


@dataclass(frozen=True, slots=True)
class Print:
    """What a page shows: its signs, its size, the tables it is ruled with, and its lying strokes."""

    glyphs: Sequence[rows.Glyph] = ()
    width: float = 1.0
    height: float = 1.0
    tables: Sequence[Ruled] = ()
    lying: Sequence[Stroke] = ()


def to_pages(prints: Sequence[Print]) -> list[rows.Page]:
    """Rows of all pages.  Where most pages have two columns at one place, the others are read so too."""
    gutters = [rows.find_gutter(table_rows.outside(one.glyphs, one.tables), one.width) for one in prints]
    known = [gutter for gutter in gutters if gutter is not None]
    filled = sum(1 for one in prints if one.glyphs)
    common = median_low(known) if known and len(known) >= 0.5 * filled else None
    pages: list[rows.Page] = []
    before: Found | None = None
    for one, gutter in zip(prints, gutters, strict=True):
        told, before = _rows(one, gutter, common, before)
        pages.append(rows.Page(one.width, one.height, told))
    return pages


def _rows(
    page: Print, gutter: float | None, common: float | None, before: Found | None
) -> tuple[list[rows.Row], Found | None]:
    """The rows of a page, those of its tables in their place, and the table that may go on overleaf."""
    made = [told for table in page.tables if (told := table_rows.rows_of(table, page.glyphs))]
    ruled = [table for table in page.tables if table_rows.rows_of(table, page.glyphs)]
    left = table_rows.outside(page.glyphs, ruled)
    lines = rows.bands_of(left)
    bands = [to_band(line) for line in lines]
    gutter = gutter if gutter is not None else common
    if not any(band.valued for band in bands):
        return rows.to_rows(left, gutter, made), None
    words = [glyph for line, band in zip(lines, bands, strict=True) if not band.valued for glyph in line]
    told = gutter if gutter is not None else rows.find_gutter(words, page.width)
    found = [one for one in find(bands, page.lying, before) if told is None or one.crosses(told)]
    if found:
        left = _without(left, found, made)
        gutter = rows.find_gutter(left, page.width) or common
    beside = _beside(left, gutter or told, page.lying, before)
    if beside:
        left, gutter = _without(left, beside, made), gutter or told
    last = (beside or found)[-1:]
    return rows.to_rows(left, gutter, made), last[0] if last and last[0].last else None


def _beside(
    glyphs: _Glyphs, gutter: float | None, lying: Sequence[Stroke], before: Found | None
) -> list[Found]:
    """The tables in the columns of a page, those of the left one first."""
    found: list[Found] = []
    for side in _sides(glyphs, gutter) if gutter is not None else ():
        found += find([to_band(line) for line in rows.bands_of(side)], lying, before)
        before = found[-1] if found and found[-1].last else None
    return found


def _without(glyphs: _Glyphs, found: Sequence[Found], made: list[list[rows.Row]]) -> _Glyphs:
    """The signs outside of these tables, whose rows are put with those `made`."""
    for one in found:
        told = table_rows.rows_of(one.table, glyphs)
        if told:
            made.append(told)
            glyphs = table_rows.outside(glyphs, [one.table])
    return glyphs


def _sides(glyphs: _Glyphs, gutter: float) -> tuple[_Glyphs, _Glyphs]:
    left = [one for one in glyphs if one.right <= gutter]
    return left, [one for one in glyphs if one.left >= gutter]
