"""PDF through pypdfium2: characters with their places become rows, rows become paragraphs.

Pages without text are recognised when the optional recognition is installed.  How rows are told is in
`prints`, how they are put together in `pages`, running heads in `heads`; here the file is opened.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app.document.readers import ocr, pages, prints
from desktop_app.document.readers.heads import drop_heads
from desktop_app.document.readers.packages import damaged, protected
from desktop_app.document.readers.ruled import find_tables
from desktop_app.document.readers.signs import signs_of
from desktop_app.document.readers.strokes import strokes_of
from desktop_app.document.source import Source
from desktop_app.document.unread import unread_note
from desktop_app.errors import DocumentError

MOST_PAGES = 600
_MAX_PIXELS = 30_000_000  # of a page that is recognised
_DENSITY = 200  # dots per inch of such a page


def read(data: bytes, path: Path) -> Source:
    """Paragraphs of a PDF, running heads and page numbers dropped; its scanned pages recognised."""
    document = _open(data, path)
    try:
        shown = [_page(document, index) for index in range(len(document))]
        blank = [index for index, page in enumerate(shown) if not page.glyphs]
        if len(blank) == len(shown):
            _refuse_blank(document, path)
        found = _recognised(document, blank, path, wanted=len(blank) == len(shown))
        for index, one in found.items():
            shown[index] = one.shown
        unread = _unread(document, [index for index in blank if index not in found])
    finally:
        document.close()
    texts = prints.to_pages(shown)
    removed = drop_heads(texts)
    lines = pages.to_lines(texts)
    if not lines and found:
        raise DocumentError(
            "document-no-text",
            f"No text was found in “{path.name}”; get the report as text or DOCX.",
            path=str(path),
        )
    sure = ocr.confidence(list(found.values())) if found else 1.0
    return Source("pdf", tuple(lines), (*removed, *unread), bool(found), sure)


def _open(data: bytes, path: Path) -> Any:
    from desktop_app.pdfium import pypdfium2

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


def _unread(document: Any, blank: Sequence[int]) -> list[str]:
    """A note for each page that has pictures only, or is damaged, and is therefore not in the text."""
    notes: list[str] = []
    for index in blank:
        page = _loaded(document, index)
        if page is None:
            notes.append(unread_note(index + 1, "cannot be read"))
        elif _has_picture(page):
            notes.append(unread_note(index + 1, "a picture without text"))
    return notes


def _has_picture(page: Any) -> bool:
    import pypdfium2.raw as raw

    return any(True for _ in page.get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,)))


def _refuse_blank(document: Any, path: Path) -> None:
    """Empty pages hold nothing that could be recognised, and damaged ones cannot be."""
    sound = [page for index in range(len(document)) if (page := _loaded(document, index)) is not None]
    if not sound:
        raise damaged(path)
    if not any(True for page in sound for _ in page.get_objects(max_depth=1)):
        raise DocumentError(
            "document-empty", f"“{path.name}” is empty; choose a file with a report in it.", path=str(path)
        )


def _recognised(
    document: Any, blank: Sequence[int], path: Path, *, wanted: bool
) -> dict[int, ocr.Recognised]:
    """What the recognition finds on pages without text; it must be there if it is `wanted`."""
    if not (wanted or (blank and ocr.is_installed())):
        return {}
    engine = ocr.recogniser(path)
    found: dict[int, ocr.Recognised] = {}
    for index in blank:
        page = _loaded(document, index)
        if page is None or not any(True for _ in page.get_objects(max_depth=1)):
            continue
        width, height = page.get_size()
        scale = min(_DENSITY / 72, (_MAX_PIXELS / max(1.0, width * height)) ** 0.5)  # a poster is no page
        pixels = page.render(scale=scale).to_numpy()[:, :, :3].copy()
        found[index] = ocr.recognise(engine, pixels, 1 / scale)
    return found
