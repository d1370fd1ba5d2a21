"""The structure of a document for programs that read it aloud: headings, paragraphs, lists, tables, links.

Every mark on a page belongs to an element of the structure, or is an artifact (rules, running heads).
reportlab has no tags: the marks go into the page's code, the tree into the catalogue.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager

from reportlab.pdfbase import pdfdoc

from desktop_app.briefs.pdf.press import Area, Press
from desktop_app.briefs.pdf.spool import reference, text_string

_GROUPS = frozenset({"L", "LBody", "TOC"})  # what follows its like goes into it
_FIRST_LINK = 1_000_000  # keys of the parent tree below it are pages


class _Element:
    """One element that is not written yet: where it stands, and what it holds.

    Attributes:
        last: the last element in it, which may still grow.
        kids: what it holds, in the form of the file.
    """

    __slots__ = ("above", "extra", "kids", "last", "number", "page", "role")

    def __init__(self, number: int, role: str, above: int, page: int, extra: str) -> None:
        self.number, self.role, self.above, self.page, self.extra = number, role, above, page, extra
        self.kids: list[str] = []
        self.last: _Element | None = None

    def body(self) -> bytes:
        """The element as it stands in the file."""
        return (
            f"<< /Type /StructElem /S /{self.role} /P {reference(self.above)} /Pg {reference(self.page)}"
            f"{self.extra} /K [ {' '.join(self.kids)} ] >>"
        ).encode("latin-1")


class Tags:
    """Builds the structure of one document while its pages are drawn."""

    def __init__(self, canvas: Press) -> None:
        self._canvas = canvas
        self._spool = canvas.spool
        self._tree = self._spool.number()
        self._root = _Element(self._spool.number(), "Document", self._tree, canvas.page, "")
        self._open = [self._root]
        self._marks: list[int] = []  # of the page that is being drawn: the element each belongs to
        self._pages: dict[int, int] = {}  # from a page to what was `_marks` then
        self._links = array("L")
        self._heading = 0
        self._hidden = False  # while artifacts are drawn

    @contextmanager
    def element(self, role: str, *, again: bool = False, extra: str = "") -> Iterator[None]:
        """What is drawn meanwhile belongs to a new element; with `again`, to the last if it is alike."""
        if self._hidden:
            yield
            return
        above = self._open[-1]
        element = above.last
        if element is None or element.role != role or not (again or role in _GROUPS):
            element = _Element(self._spool.number(), role, above.number, self._canvas.page, extra)
            self._hold(above, reference(element.number))
            above.last = element
        self._open.append(element)
        try:
            yield
        finally:
            self._open.pop()

    def _hold(self, element: _Element, kid: str) -> None:
        """Something more in an element: what came before it will not grow any more, and is written."""
        self._write_last(element)
        element.kids.append(kid)

    def _write_last(self, element: _Element) -> None:
        if element.last is not None:
            self._write_last(element.last)
            self._spool.put(element.last.number, element.last.body())
            element.last = None

    @contextmanager
    def path(self, roles: Iterable[str], *, again: bool = False) -> Iterator[None]:
        """Elements within each other; a heading is never more than one level below the one before."""
        with ExitStack() as stack:
            for role in roles:
                if role[0] == "H" and not again:
                    self._heading = min(int(role[1:]), self._heading + 1)
                stack.enter_context(
                    self.element(f"H{self._heading}" if role[0] == "H" else role, again=again)
                )
            yield

    @contextmanager
    def marks(self, language: str = "") -> Iterator[None]:
        """Marks of the open element; artifacts where none is open."""
        element = self._open[-1]
        code = self._canvas._code  # a canvas has no public way to marked content
        if self._hidden or element is self._root:
            code.append("/Artifact BMC")
        else:
            number, page = len(self._marks), self._canvas.page
            here = f"<< /Type /MCR /Pg {reference(page)} /MCID {number} >>"
            self._hold(element, str(number) if page == element.page else here)
            said = f"/Span << /Lang ({language})" if language else f"/{element.role} <<"
            code.append(f"{said} /MCID {number} >> BDC")
            self._marks.append(element.number)
        yield
        code.append("EMC")

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """What is drawn meanwhile is no part of the text."""
        held, self._hidden = self._hidden, True
        try:
            yield
        finally:
            self._hidden = held

    def link(self, target: str, area: Area, words: str) -> None:
        """An annotation over the open element, which is a Link."""
        element = self._open[-1]
        link = self._canvas.link(target, area, words, _FIRST_LINK + len(self._links))
        page = reference(self._canvas.page)
        self._hold(element, f"<< /Type /OBJR /Obj {reference(link)} /Pg {page} >>")
        self._links.append(element.number)

    def turn(self) -> None:
        """The page is done: which of its marks belongs to which element is written."""
        if self._marks:
            number = self._pages[self._canvas.pages] = self._spool.number()
            elements = " ".join(map(reference, self._marks))
            self._spool.put(number, f"[ {elements} ]".encode())
            self._marks = []

    def finish(self) -> None:
        """Hang the tree into the document."""
        self._write_last(self._root)
        self._spool.put(self._root.number, self._root.body())
        parents = [f"{page} {reference(number)}" for page, number in self._pages.items()]
        parents += [f"{_FIRST_LINK + key} {reference(link)}" for key, link in enumerate(self._links)]
        self._spool.put(
            self._tree,
            f"<< /Type /StructTreeRoot /K {reference(self._root.number)} "
            f"/ParentTreeNextKey {_FIRST_LINK + len(self._links)} "
            f"/ParentTree << /Nums [ {' '.join(parents)} ] >> >>".encode(),
        )
        catalog = self._canvas._doc.Catalog  # no public way to the catalogue
        catalog.StructTreeRoot = reference(self._tree)
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": pdfdoc.PDFtrue})


def figure(words: str, box: Area) -> str:
    """What a Figure needs: the words for those who do not see it, and where it stands."""
    corners = " ".join(f"{value:.1f}" for value in box)
    return f" /Alt {text_string(words)} /A << /O /Layout /Placement /Block /BBox [ {corners} ] >>"
