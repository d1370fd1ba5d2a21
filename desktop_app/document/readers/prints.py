"""From what pages show (signs, lines) to their rows in reading order: tables told first, then columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median_low

from desktop_app.document.readers import rows, table_rows
from desktop_app.document.readers.ruled import Ruled, Stroke
from desktop_app.document.readers.unruled.bands import Band, may_hold_values, to_band
from desktop_app.document.readers.unruled.find import Found, find

_FEWEST_VALUED = 3  # rows of values of a table in a column of text
_Lines = list[list[rows.Glyph]]


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
    tables = [_told(one.tables, one.glyphs) for one in prints]
    partly = [_crowded(told, one) for told, one in zip(tables, prints, strict=True)]
    lines = [
        rows.bands_of(table_rows.outside(one.glyphs, list(told)))
        for one, told in zip(prints, tables, strict=True)
    ]
    gutters = [rows.find_gutter(found, one.width) for one, found in zip(prints, lines, strict=True)]
    known = [gutter for gutter in gutters if gutter is not None]
    filled = sum(1 for one in prints if one.glyphs)
    common = median_low(known) if known and len(known) >= 0.5 * filled else None
    pages: list[rows.Page] = []
    before: Found | None = None
    for one, told, loose, found, gutter in zip(prints, tables, partly, lines, gutters, strict=True):
        page = _Page(found, one, list(told.values()), loose, common)
        before = page.tell(gutter if gutter is not None else common, before)
        pages.append(rows.Page(one.width, one.height, page.rows))
    return pages


def _told(tables: Sequence[Ruled], glyphs: Sequence[rows.Glyph]) -> dict[Ruled, list[rows.Row]]:
    """The tables whose rows are told, with them."""
    return {table: made for table in tables if (made := table_rows.rows_of(table, glyphs))}


def _crowded(told: dict[Ruled, list[rows.Row]], shown: Print) -> list[Ruled]:
    """Takes the tables out that are ruled in some places alone, and returns them."""
    found = [table for table in told if table_rows.crowded(table, shown.glyphs)]
    for table in found:
        del told[table]
    return found


@dataclass(slots=True)
class _Page:
    """A page while its tables without lines are told.

    Attributes:
        lines: its signs on each base line, outside of the tables told so far.
        shown: all that it shows.
        tables: the rows of each table.
        partly: tables that are ruled in some places alone: told by their lines where nothing else tells them.
        common: where most pages part in columns.
        rows: its rows, once they are told.
    """

    lines: _Lines
    shown: Print
    tables: list[list[rows.Row]]
    partly: list[Ruled]
    common: float | None
    rows: list[rows.Row] = field(default_factory=list)

    def tell(self, gutter: float | None, before: Found | None) -> Found | None:
        """Tell its rows; returns the table at its end, which may go on overleaf.

        Args:
            gutter: where its two columns part, as far as its lines tell; amid tables they may not.
            before: the table at the end of the page before.
        """
        few = 0 if before is not None else 1
        if not self.partly and sum(map(may_hold_values, self.lines)) <= few:
            self.rows = rows.to_rows(self.lines, gutter, self.tables)
            return None
        bands = [to_band(line) for line in self.lines]
        parted = gutter if gutter is not None else self._amid_values(bands)
        found = find(bands, self.shown.lying, before)
        found = [one for one in found if parted is None or one.crosses(parted)]
        if found:
            self._take_out([one.table for one in found])
            gutter = rows.find_gutter(self.lines, self.shown.width) or self.common
        at = gutter or parted
        beside = self._beside(at, before) if at is not None else []
        if beside:
            self._take_out([one.table for one in beside])
            gutter = at
        told = [one.table for one in (*found, *beside)]
        self._take_out([one for one in self.partly if not any(map(one.meets, told))])
        self.rows = rows.to_rows(self.lines, gutter, self.tables)
        last = (beside or found)[-1:]
        return last[0] if last and last[0].last else None

    def _amid_values(self, bands: Sequence[Band]) -> float | None:
        """Where the columns part as the lines without values tell, if a table may stand in one of them."""
        words = [line for line, band in zip(self.lines, bands, strict=True) if not band.valued]
        if len(self.lines) - len(words) < _FEWEST_VALUED:
            return None
        return rows.find_gutter(words, self.shown.width)

    def _beside(self, gutter: float, before: Found | None) -> list[Found]:
        """The tables in the columns of the page, those of the left one first."""
        found: list[Found] = []
        lefts = [[glyph for glyph in line if glyph.right <= gutter] for line in self.lines]
        rights = [[glyph for glyph in line if glyph.left >= gutter] for line in self.lines]
        for side in (lefts, rights):
            found += find([to_band(line) for line in side if line], self.shown.lying, before)
            before = found[-1] if found and found[-1].last else None
        return found

    def _take_out(self, tables: Sequence[Ruled]) -> None:
        if not tables:
            return
        glyphs = [glyph for line in self.lines for glyph in line]
        told = _told(tables, glyphs)
        self.tables += told.values()
        self.lines = rows.bands_of(table_rows.outside(glyphs, list(told)))
