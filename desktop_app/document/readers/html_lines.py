"""Lines of a web page's element in reading order: a block is a line, and so is a row of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from desktop_app.document.pages.tables import names_group
from desktop_app.document.passage import Hint

#: A line with its hint, its level as a heading, and whether it is indented.
Piece = tuple[str, Hint, int, bool]

# fmt: off
BLOCKS = frozenset((
    "p", "div", "section", "article", "main", "li", "ul", "ol", "table", "tbody", "thead", "tr", "td", "th",
    "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "header", "aside", "figure", "figcaption", "dl", "dt",
    "dd", "center", "pre", "body",
))
# fmt: on
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)


def pieces_of(node: Any) -> Iterator[Piece]:
    """Lines of an element in reading order."""
    if node.tag == "tr" and _is_row(node):
        cells = [" ".join("".join(cell.itertext()).split()) for cell in _cells(node)]
        yield "\t".join(cells), Hint.ROW, 0, False
        return
    hint = Hint.ITEM if node.tag == "li" else Hint.HEADING if node.tag in _HEADINGS else Hint.NONE
    level = _HEADINGS.get(node.tag, 0)
    if level == 1:
        hint, level = Hint.TITLE, 0
    for text in _inline(node):
        if isinstance(text, str):
            indented = text.startswith(("　", "\u00a0\u00a0", "\u2003"))
            words = re.sub(r"[^\S　]+", " ", text).strip()
            if words.strip("* 　"):
                yield (words.replace("**", "") if level else words), hint, level, indented
        else:
            yield from pieces_of(text)


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


def _is_row(node: Any) -> bool:
    cells = _cells(node)
    texts = ["".join(cell.itertext()).strip() for cell in cells]
    nested = any(True for _ in node.iter("table"))
    if len(cells) == 1:
        above = node.getprevious()
        return not nested and names_group(texts[0], 0 if above is None else len(_cells(above)))
    return len(cells) > 1 and not nested and sum(map(bool, texts)) > 1 and max(map(len, texts)) < 300


def _cells(row: Any) -> list[Any]:
    return [cell for cell in row if cell.tag in ("td", "th")]
