"""The press: a canvas whose finished pages lie in the file already.

What is known only at the end (the number of pages, the page of a chapter) is promised where it
belongs and set when it is known; a link may lead to a page that is still to come.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import Any, BinaryIO

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from desktop_app.briefs.pdf.bookmarks import Bookmarks
from desktop_app.briefs.pdf.spool import Spool, reference, text_string

_PRINTED = 4  # annotation flag: printed, not hidden
Area = tuple[float, float, float, float]  # left, bottom, right, top


class Press(Canvas):  # type: ignore[misc]  # reportlab is untyped
    """A canvas that puts each finished page away."""

    def __init__(self, file: BinaryIO, *, version: tuple[int, int], **kwargs: Any) -> None:
        super().__init__(file, pdfVersion=version, **kwargs)
        self.spool = Spool(self._doc, file, version)
        self.bookmarks = Bookmarks(self.spool)
        self._page = 0  # number of the page that is being drawn, once something refers to it
        self._turned = array("L")  # numbers of the finished pages
        self._promised: list[tuple[str, int, Callable[[], None]]] = []
        self._targets: dict[str, int] = {}

    @property
    def pages(self) -> int:
        """How many pages were finished."""
        return len(self._turned)

    @property
    def page(self) -> int:
        """The number of the page that is being drawn."""
        self._page = self._page or self.spool.number()
        return self._page

    def showPage(self) -> None:
        """End the page and write it."""
        super().showPage()
        page = self.spool.taken_back(f"Page{self.pages + 1}")
        self._doc.Pages.pages.clear()
        content = self.spool.number()
        self.spool.put_stream(content, pdfdoc.pdfdocEnc(page.stream))
        page.Contents, page.stream = reference(content), None
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = self.pages, pdfdoc.PDFName("S")
        self._turned.append(self.page)
        self.spool.put_held(self.page, page)
        self._page = 0

    def promise(self, draw: Callable[[], None]) -> None:
        """Leave room on this page for what `draw` will draw when all pages are there."""
        name = f"later-{len(self._promised)}"
        number = self.spool.named(pdfdoc.xObjectName(name))
        self.doForm(name)
        self._promised.append((name, number, draw))

    def target(self, name: str) -> int:
        """The number of the destination with this name, which may still be to come."""
        if name not in self._targets:
            self._targets[name] = self.spool.number()
        return self._targets[name]

    def reach(self, name: str, top: float) -> None:
        """Here is the destination with this name."""
        number = self.target(name)
        if not self.spool.holds(number):
            self.spool.put(number, f"[ {reference(self.page)} /XYZ 0 {top:.1f} 0 ]".encode())

    def link(self, name: str, area: Area, words: str, key: int) -> int:
        """An area that leads to a destination, told in `words`; `key` is its place in the structure."""
        corners = " ".join(f"{value:.2f}" for value in area)
        number = self.spool.number()
        self.spool.put(
            number,
            f"<< /Type /Annot /Subtype /Link /Rect [ {corners} ] /Border [ 0 0 0 ] /F {_PRINTED} "
            f"/Dest {reference(self.target(name))} /Contents {text_string(words)} "
            f"/StructParent {key} >>".encode("latin-1"),
        )
        self._annotationrefs.append(reference(number))  # no public way to an annotation of one's own
        return number

    def save(self) -> None:
        """Keep the promises, then finish the file."""
        for name, number, draw in self._promised:
            self.beginForm(name)
            draw()
            self.endForm()
            self.spool.put_held(number, self.spool.taken_back(pdfdoc.xObjectName(name)))
        self._doc.Pages.pages = [reference(number) for number in self._turned]
        outline = self.bookmarks.close()
        self._doc.Catalog.Outlines = reference(outline) if outline else None
        self.spool.close()
