"""Pages of a PDF as pictures."""

from __future__ import annotations

from io import BytesIO

from desktop_app.pdfium import pypdfium2


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
