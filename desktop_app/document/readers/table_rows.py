"""Rows of print of a page that has ruled tables: each row of a table as one, its words by their cells."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from desktop_app.document.grid import GridRow
from desktop_app.document.readers.rows import Glyph, Row, bands_of, row_of
from desktop_app.document.readers.ruled import Box, Ruled
from desktop_app.document.readers.unruled.bands import to_band

_LONGEST_CELL = 300  # characters; a page that is laid out with lines has more
_FEWEST_CROWDED = 3  # amounts
_MOST_STACKED = 3  # amounts below each other in one cell: 512.6 over （6.1%）
_MIDDLE = 0.35  # of the size of type, above the base line


def outside(glyphs: Sequence[Glyph], tables: Sequence[Ruled]) -> list[Glyph]:
    """The signs that stand in no table."""
    if not tables:
        return list(glyphs)
    return [one for one in glyphs if not any(table.box_at(*_middle(one)) for table in tables)]


def rows_of(table: Ruled, glyphs: Sequence[Glyph]) -> list[Row]:
    """The rows of a table that hold words; [] where its cells are as long as pages."""
    held = _held(table, glyphs)
    words = {box: _words(inside) for box, inside in held.items()}
    if max(map(len, words.values()), default=0) > _LONGEST_CELL:
        return []
    made: list[Row] = []
    for at, laid in enumerate(table.laid_out(words)):
        inside = [one for box, signs in held.items() if box.row == at for one in signs]
        if inside:
            made.append(_row(laid, inside, table.rows[at], table.rows[at + 1]))
    return made


def crowded(table: Ruled, glyphs: Sequence[Glyph]) -> bool:
    """Most amounts share a cell with others, or with words beside them: lines part some columns alone."""
    alone = crowded = 0
    for box, inside in _held(table, glyphs).items():
        if box.place.end <= 1:
            continue  # the first column may count the rows
        bands = [to_band(band) for band in bands_of(inside)]
        amounts = sum(piece.amount for band in bands for piece in band.pieces)
        shared = amounts > _MOST_STACKED or any(band.valued for band in bands)
        crowded += amounts if shared else 0
        alone += 0 if shared else amounts
    return crowded > max(_FEWEST_CROWDED, alone)


def _held(table: Ruled, glyphs: Sequence[Glyph]) -> dict[Box, list[Glyph]]:
    """The signs of each box, as they come."""
    held: dict[Box, list[Glyph]] = {}
    for one in glyphs:
        box = table.box_at(*_middle(one))
        if box is not None:
            held.setdefault(box, []).append(one)
    return held


def _row(laid: GridRow, inside: Sequence[Glyph], top: float, bottom: float) -> Row:
    text = " ".join(laid.said)
    return Row(
        left=min(one.left for one in inside),
        right=max(one.right for one in inside),
        bottom=bottom,
        top=top,
        size=median(one.size for one in inside),
        cells=laid.said,
        fine=laid.said,
        marked=text,
        heavy=sum(one.heavy for one in inside) / len(inside),
        table=laid,
    )


def _words(glyphs: Sequence[Glyph]) -> str:
    """The words of a cell, whose rows go on in each other."""
    text = ""
    for row in map(row_of, bands_of(glyphs)):
        latin = all(sign.isascii() and sign.isalpha() for sign in (text[-1:], row.text[:1]))
        text += f" {row.text}" if latin else row.text
    return text


def _middle(glyph: Glyph) -> tuple[float, float]:
    return (glyph.left + glyph.right) / 2, glyph.bottom + _MIDDLE * glyph.size
