"""Pages of a PDF as pictures."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pypdfium2


def page_png(pdf: bytes, page: int = 0, *, scale: float = 2.0) -> bytes:
    """One page (from 0) as PNG, `scale` pixels per point."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        picture = document[page].render(scale=scale).to_pil()
        buffer = BytesIO()
        picture.save(buffer, "PNG", optimize=True)
        return buffer.getvalue()
    finally:
        document.close()


def write_first_page(pdf: Path, picture: Path, *, scale: float = 2.0) -> None:
    """Write the first page of a PDF as a PNG picture."""
    picture.write_bytes(page_png(pdf.read_bytes(), scale=scale))
