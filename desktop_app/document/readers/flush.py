"""Where paragraphs end that a page prints without an indent and without room between them.

A full row that ends a sentence may end its paragraph or not.  Where rows are stretched to the margin, the
last one of a paragraph is not, and misses it; where they are not, or the next row opens as paragraphs do, it
is taken to end there: two true paragraphs are never merged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from desktop_app.document.chinese import is_han, simplified
from desktop_app.document.closing import closes_part, opens_close
from desktop_app.document.marks import ends_sentence, numbering, spoken_item
from desktop_app.document.pages.below_stops import PARAGRAPH_START
from desktop_app.document.readers.rows import Page, Row
from desktop_app.document.runin import addresses_audience, leaves_heading, plain_heading_end

_FEWEST, _FEW = 4, 0.2  # rows below the end of a paragraph that tell; share of them that an indent may have
_ROOM = 1.1  # of the distance of rows
_NEAR = 0.6  # points by which stretched rows miss each other
_FEWEST_STRETCHED, _STRETCHED = 3, 0.4
_UNTOLD = 0.4  # of full rows that end a sentence, where nothing tells: so many end no paragraph
_EVEN = 0.7  # of those that end at the very margin, as rows inside paragraphs do
_FEWEST_ODD = 3
_NAMED = 0.5  # share of paragraphs that open with a heading


def ended_rows(
    pages: Sequence[Page], left: float, reaching: float, size: float, leading: float
) -> dict[Row, float]:
    """The full rows, those beyond `reaching`, that end a sentence and with it their paragraph.

    Of each: how likely the next row goes on, which is left to a person; 0.0 where something tells.

    None where paragraphs are told by an indent; where the room above tells them, those that end a column or
    a page alone.
    """
    rows = [row for page in pages for row in page.rows if row.table is None and abs(row.size - size) <= 1]
    pairs = [(above, row) for above, row in pairwise(rows) if ends_sentence(above.text)]
    begun = [(above, row) for above, row in pairs if above.right < reaching and above.bottom > row.bottom]
    bodies = [
        (above, row) for above, row in begun if numbering(row.text) is None
    ]  # headings have their own room
    indented = sum(row.left > left + 1.2 * size for _, row in bodies)
    if len(bodies) < _FEWEST or indented > _FEW * len(bodies):
        return {}
    roomy = sum(a.bottom - r.bottom > _ROOM * leading for a, r in bodies) > _FEW * len(bodies)
    named = sum(_is_named(row) for _, row in bodies) >= _NAMED * len(bodies)
    full = [(above, row) for above, row in pairs if above.right >= reaching]
    reach = [row for row in rows if row.right >= reaching]
    even = _stretched([above for above, _ in full])
    stretched = set[Row]() if _is_ragged(reach, size) else even
    ragged = roomy and not stretched  # full rows then end inside paragraphs more often than with them
    ended: dict[Row, float] = {}
    for above, row in full:
        below = above.bottom > row.bottom
        told = _opens_anew(row.text) or (named and _is_named(row)) or numbering(row.text) is not None
        if roomy and below:
            told = above.bottom - row.bottom > _ROOM * leading
        elif not told and above not in stretched and not ragged:
            untold = _EVEN if above in even else _UNTOLD
            ended[above] = untold if below and not stretched and not _is_named(row) else 0.0
        if told:
            ended[above] = 0.0
    return ended


def _is_named(row: Row) -> bool:
    return plain_heading_end(row.text) > 0


def _stretched(rows: Sequence[Row]) -> set[Row]:
    """The rows that end at one and the same place, if many do."""
    edges = Counter((row.text[-1], round(row.right)) for row in rows)
    sign, edge = edges.most_common(1)[0][0] if edges else ("", 0)
    found = {row for row in rows if row.text[-1] == sign and abs(row.right - edge) <= _NEAR}
    return found if len(found) >= max(_FEWEST_STRETCHED, _STRETCHED * len(rows)) else set()


def _is_ragged(rows: Sequence[Row], size: float) -> bool:
    """Rows with an odd number of half-wide signs miss the margin by half a sign: none is stretched to it."""
    whole = [row for row in rows if is_han(row.text[-1])]
    odd = [row for row in whole if sum(map(str.isascii, row.text)) % 2]
    edge = max((row.right for row in whole), default=0.0)
    return len(odd) >= _FEWEST_ODD and 2 * sum(edge - row.right < size / 4 for row in odd) < len(odd)


def _opens_anew(text: str) -> bool:
    """It opens as paragraphs do, and sentences inside them hardly ever."""
    plain = simplified(text)
    opens = spoken_item(text) or addresses_audience(plain) or leaves_heading(plain) or closes_part(plain)
    return bool(opens) or opens_close(plain) or PARAGRAPH_START.match(plain) is not None
