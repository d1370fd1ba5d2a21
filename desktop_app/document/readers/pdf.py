"""PDF through pypdfium2: characters with their places become rows, rows become paragraphs.

Pages without text are recognised when the optional recognition is installed.  How rows are told is in
`prints`, how they are put together in `pages`; here the file is opened, and running heads are told from
the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from statistics import median_low
from typing import Any

from desktop_app.document.passage import Line
from desktop_app.document.readers import ocr, pages, prints, rows
from desktop_app.document.readers.packages import damaged, protected
from desktop_app.document.readers.ruled import find_tables
from desktop_app.document.readers.signs import signs_of
from desktop_app.document.readers.strokes import strokes_of
from desktop_app.document.source import Source
from desktop_app.errors import DocumentError

MOST_PAGES = 600
_MAX_PIXELS = 30_000_000  # of a page that is recognised
_APART = 2.0  # sizes of type
_MARGIN = 0.12  # share of the page height in which heads and feet stand
_PAGE_NUMBER = re.compile(
    r"[—–\-－·~\s]*(?:第\s*)?\d{1,4}(?:\s*[页頁/]\s*(?:共\s*)?\d*\s*[页頁]?)?[—–\-－·~\s]*$"
)


def read(data: bytes, path: Path) -> Source:
    """Paragraphs of a PDF, running heads and page numbers dropped."""
    document = _open(data, path)
    try:
        texts = _pages(document)
        scanned = [index for index, page in enumerate(texts) if not page.rows]
        if len(scanned) == len(texts):
            _refuse_blank(document, path)
            return _recognised(document, path)
        removed = _drop_heads(texts)
        lines = pages.to_lines(texts)
        more = _pictures(document, scanned)
    finally:
        document.close()
    return Source("pdf", tuple(lines), (*removed, *more))


def _open(data: bytes, path: Path) -> Any:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error) or getattr(error, "err_code", 0) == 4:
            raise protected(path) from error
        raise damaged(path) from error
    if not count:
        document.close()
        raise damaged(path)
    if count > MOST_PAGES:
        document.close()
        raise DocumentError(
            "document-too-large",
            f"“{path.name}” has {count} pages, more than the {MOST_PAGES} this program opens; "
            "save the report alone.",
            path=str(path),
        )
    return document


def _pages(document: Any) -> list[rows.Page]:
    """Rows of all pages."""
    return prints.to_pages([_page(document, index) for index in range(min(len(document), MOST_PAGES))])


def _loaded(document: Any, index: int) -> Any | None:
    """One page; None where it is damaged."""
    import pypdfium2

    try:
        return document[index]
    except pypdfium2.PdfiumError:
        return None


def _page(document: Any, index: int) -> prints.Print:
    """What one page shows; a page that cannot be loaded counts as one without text."""
    import pypdfium2

    page = _loaded(document, index)
    if page is None:
        return prints.Print()
    try:
        text = page.get_textpage()
    except pypdfium2.PdfiumError:
        return prints.Print()
    glyphs, turn = signs_of(page, text)
    text.close()
    lying, standing = turn.strokes(*strokes_of(page)) if glyphs else ([], [])
    page.close()
    return prints.Print(glyphs, *turn.size, find_tables(lying, standing), lying)


def _drop_heads(texts: Sequence[rows.Page]) -> list[str]:
    """Take page numbers, and heads and feet that come back, out of the pages; return their text."""
    seen: Counter[tuple[str, int]] = Counter()
    for page in texts:
        seen.update({_key(row, len(texts)) for row in page.rows if _in_margin(row, page)})
    often = max(2, int(0.4 * len(texts))) if len(texts) > 1 else 2
    removed: list[str] = []
    if len(texts) < 3:
        removed += [text for page in texts if (text := _lone_head(page))]
    for page in texts:
        kept: list[rows.Row] = []
        for row in page.rows:
            times = seen[_key(row, len(texts))]
            repeated = times >= often and (times > 2 or _stands_apart(row, page))
            if row.table is None and _in_margin(row, page) and (_PAGE_NUMBER.match(row.text) or repeated):
                removed.append(row.text)
            else:
                kept.append(row)
        page.rows[:] = kept
    return removed


def _stands_apart(row: rows.Row, page: rows.Page) -> bool:
    """More room is above and below the row than between lines of text: twice alone makes no running head."""
    away = (abs(row.bottom - other.bottom) for other in page.rows if other is not row)
    return min((gap for gap in away if gap > 0.5 * row.size), default=page.height) > _APART * row.size


def _lone_head(page: rows.Page) -> str:
    """Takes a line of small type, apart from the rest, off the top of a page: a lone running head."""
    if len(page.rows) < 4 or not _in_margin(page.rows[0], page):
        return ""
    head, after, *rest = page.rows
    usual = median_low([row.size for row in rest])
    apart = head.bottom - after.top > 1.2 * after.size
    if not apart or head.size > usual - 1 or head.bottom < 0.5 * page.height:
        return ""
    del page.rows[0]
    return head.text


def _in_margin(row: rows.Row, page: rows.Page) -> bool:
    return row.bottom > (1 - _MARGIN) * page.height or row.top < _MARGIN * page.height


def _key(row: rows.Row, count: int) -> tuple[str, int]:
    """What comes back on the pages of a file, and its size of type: the title is set larger.

    In very short files only the very same words come back.
    """
    return (re.sub(r"\d+|\s+", "", row.text) if count > 2 else row.text), round(row.size)


def _pictures(document: Any, scanned: Sequence[int]) -> list[str]:
    """A note for each page that has pictures only and is therefore not in the text."""
    import pypdfium2.raw as raw

    notes: list[str] = []
    for index in scanned:
        page = _loaded(document, index)
        if page is None:
            notes.append(f"[page {index + 1}: cannot be read]")
        elif any(True for _ in page.get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,))):
            notes.append(f"[page {index + 1}: a picture without text]")
    return notes


def _refuse_blank(document: Any, path: Path) -> None:
    """Empty pages hold nothing that could be recognised, and damaged ones cannot be."""
    sound = [page for index in range(len(document)) if (page := _loaded(document, index)) is not None]
    if not sound:
        raise damaged(path)
    if not any(True for page in sound for _ in page.get_objects(max_depth=1)):
        raise DocumentError(
            "document-empty", f"“{path.name}” is empty; choose a file with a report in it.", path=str(path)
        )


def _recognised(document: Any, path: Path) -> Source:
    engine = ocr.recogniser(path)
    lines: list[Line] = []
    scores: list[float] = []
    for index in range(len(document)):
        page = _loaded(document, index)
        if page is None:
            continue
        width, height = page.get_size()
        scale = min(200 / 72, (_MAX_PIXELS / max(1.0, width * height)) ** 0.5)  # a poster is no page
        bitmap = page.render(scale=scale)
        found, score = ocr.recognise(engine, bitmap.to_numpy()[:, :, :3].copy())
        lines.extend(ocr.to_page_lines(found, len(lines) + 1))
        scores.append(score)
    if not lines:
        raise DocumentError(
            "document-no-text",
            f"No text was found in “{path.name}”; get the report as text or DOCX.",
            path=str(path),
        )
    return Source("pdf", tuple(lines), (), True, sum(scores) / len(scores))
