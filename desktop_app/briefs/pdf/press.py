"""The press: a canvas that puts each finished page away small, so that a long report needs no more memory.

reportlab keeps every page as the text it was drawn with until the file is saved; here a page is
compressed as soon as it is done.  What is known only at the end (the number of pages, the page of a
chapter) is promised where it belongs and set when it is known.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas


class _Packed(pdfdoc.PDFStream):  # type: ignore[misc]  # reportlab is untyped
    """A stream that was compressed at once, and is let go when it is written."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content=zlib.compress(content))
        self.dictionary["Filter"] = pdfdoc.PDFName("FlateDecode")

    def format(self, document: Any) -> bytes:
        """The stream as it stands in the file."""
        written: bytes = super().format(document)
        self.content = b""
        return written


class Press(Canvas):  # type: ignore[misc]  # reportlab is untyped
    """A canvas whose finished pages are small."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._promised: list[tuple[str, Callable[[], None]]] = []

    def showPage(self) -> None:
        """End the page and put it away."""
        super().showPage()
        page = self._doc.idToObject[f"Page{self.pages}"]
        page.Contents = self._doc.Reference(_Packed(pdfdoc.pdfdocEnc(page.stream)))
        page.stream = None
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = self.pages - 1, pdfdoc.PDFName("S")

    @property
    def pages(self) -> int:
        """How many pages were finished."""
        return int(self._doc.pageCounter) - 1

    def promise(self, draw: Callable[[], None]) -> None:
        """Leave room on this page for what `draw` will draw when all pages are there."""
        name = f"later-{len(self._promised)}"
        self.doForm(name)
        self._promised.append((name, draw))

    def save(self) -> None:
        """Keep the promises, then write the file."""
        for name, draw in self._promised:
            self.beginForm(name)
            draw()
            self.endForm()
        super().save()
