"""Lines of a web page's element in reading order: a block is a line, and so is a row of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from desktop_app.document.grid import GridRow, lay_out
from desktop_app.document.pages.tables import names_group
from desktop_app.document.passage import Hint
from desktop_app.document.readers.raised import note_mark


class Piece(NamedTuple):
    """A line: its hint, its level as a heading, whether it is indented, the places of a row's cells.

    `gap`: blank lines above it; each block of a page stands apart, the lines of a `pre` as they were set.
    """

    text: str
    hint: Hint
    level: int = 0
    indented: bool = False
    grid: str = ""
    gap: int = 1


class _Row(NamedTuple):
    """A row of a table, and how many cells the one above it has."""

    cells: GridRow
    above: int
    below_row: bool  # the one above it is a row of a table that holds words, not a page


# fmt: off
BLOCKS = frozenset((
    "p", "div", "section", "article", "main", "li", "ul", "ol", "table", "tbody", "thead", "tr", "td", "th",
    "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "header", "aside", "figure", "figcaption", "dl", "dt",
    "dd", "center", "pre", "body",
))
# fmt: on
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_TABLES = ("table", "tbody", "thead", "tfoot", "tr")
_LONGEST_CELL = 300
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)

_INDENTS = ("　", "\u00a0\u00a0", "\u2003")
#: Where a line of the source ends beside a Chinese sign, as Word writes its pages: no space is meant.
_SOURCE_LINE = re.compile(
    r"(?<=[\u2e80-\uffef”“’‘—…])[ \t]*\r?\n[ \t\r\n]*|[ \t]*\r?\n[ \t\r\n]*(?=[\u2e80-\uffef”“’‘—…])"
)

_NO_ROWS: Mapping[Any, _Row] = MappingProxyType({})


def pieces_of(node: Any, rows: Mapping[Any, _Row] = _NO_ROWS) -> Iterator[Piece]:
    """Lines of an element in reading order; `rows` are those of the table that it stands in."""
    if node.tag == "table" or (node.tag in _TABLES and not rows):
        rows = _rows(node)
    row = rows.get(node)
    if row is not None:
        if row.cells.said:
            yield Piece(row.cells.text, Hint.ROW, grid=row.cells.grid)
        return
    hint = Hint.ITEM if node.tag == "li" else Hint.HEADING if node.tag in _HEADINGS else Hint.NONE
    level = _HEADINGS.get(node.tag, 0)
    if level == 1:
        hint, level = Hint.TITLE, 0
    for text in _inline(node):
        if isinstance(text, str):
            if node.tag == "pre":
                yield from _as_set(text)
                continue
            indented = text.startswith(_INDENTS)
            words = re.sub(r"[^\S　]+", " ", _SOURCE_LINE.sub("", text)).strip()
            if words.strip("* 　"):
                yield Piece(words.replace("**", "") if level else words, hint, level, indented)
        else:
            yield from pieces_of(text, rows)


def _as_set(text: str) -> Iterator[Piece]:
    """The lines of a text that is shown as it was set."""
    gap = 0
    for line in text.split("\n"):
        if line.strip("* \t\r　\u00a0"):
            yield Piece(line.strip(), Hint.NONE, indented=line.startswith((*_INDENTS, "  ", "\t")), gap=gap)
            gap = 0
        else:
            gap += 1


def _inline(node: Any) -> Iterator[Any]:
    """Runs of inline text, and the block elements between them."""
    buffer: list[str] = []

    def gather(element: Any, bold: bool) -> Iterator[Any]:
        buffer.append(_marked(element.text, bold))
        for child in element:
            if child.tag == "br":
                yield from flush()
            elif child.tag in BLOCKS:
                yield from flush()
                yield child
            elif child.tag == "sup" and (raised := "".join(child.itertext()).strip()):
                buffer.append(note_mark(raised, "".join(buffer).rstrip("*")))
            else:
                yield from gather(child, bold or _bold(child))
            buffer.append(_marked(child.tail, bold))

    def flush() -> Iterator[Any]:
        text = "".join(buffer).replace("****", "")
        buffer.clear()
        if text.strip():
            yield text

    yield from gather(node, False)
    yield from flush()


def _marked(text: str | None, bold: bool) -> str:
    if not text:
        return ""
    return f"**{text}**" if bold and text.strip() else text


def _bold(node: Any) -> bool:
    return node.tag in ("b", "strong") or _BOLD_STYLE.search(node.get("style") or "") is not None


def _rows(table: Any) -> dict[Any, _Row]:
    """The rows of a table, or of a part of one, that hold cells; not those that a page is laid out with."""
    own = table if table.tag == "table" else next(table.iterancestors("table"), None)
    nodes = [row for row in table.iter("tr") if next(row.iterancestors("table"), None) is own]
    cells = [
        [(_words(cell), _number(cell, "colspan"), _number(cell, "rowspan")) for cell in _cells(row)]
        for row in nodes
    ]
    found: dict[Any, _Row] = {}
    above, below_row = 0, False
    for node, placed in zip(nodes, lay_out(cells), strict=True):
        row = _Row(placed, above, below_row)
        below_row = _is_row(node, row)
        above = len(placed.words)
        if below_row:
            found[node] = row
    return found


def _is_row(node: Any, row: _Row) -> bool:
    if any(True for _ in node.iter("table")):
        return False
    said = row.cells.said
    if len(said) == 1 and (len(row.cells.words) == 1 or row.below_row):
        return names_group(said[0], row.above)
    return len(said) > 1 and max(map(len, said)) < _LONGEST_CELL


def _cells(row: Any) -> list[Any]:
    return [cell for cell in row if cell.tag in ("td", "th")]


def _words(cell: Any) -> str:
    return " ".join("".join(cell.itertext()).split())


def _number(cell: Any, name: str) -> int:
    """How many columns or rows the cell reaches over."""
    said = re.match(r"\s*(\d{1,4})", cell.get(name) or "")
    return int(said[1]) if said else 1
