"""The structure of a document for programs that read it aloud: headings, paragraphs, lists, tables, links.

Every mark on a page belongs to an element of the structure, or is an artifact (rules, running heads).
reportlab has no tags: the marks go into the page's code, the tree into the catalogue.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from reportlab.pdfbase import pdfdoc

from desktop_app.briefs.pdf.archive import PRINTED
from desktop_app.briefs.pdf.press import Press

_GROUPS = frozenset({"L", "LBody", "TOC"})  # what follows its like goes into it
_FIRST_LINK = 1_000_000  # keys of the parent tree below it are pages


class _Element(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab is untyped
    """One element: what it is, where it stands, and what it holds."""

    __RefOnly__ = 1
    __slots__ = ("__InternalName__", "extra", "kids", "page", "parent", "role")

    def __init__(self, role: str, parent: _Element | None, page: int, extra: str) -> None:
        self.role = role
        self.parent = parent
        self.page = page
        self.extra = extra
        self.kids: list[_Element | tuple[int, int] | str] = []  # elements, marks of a page, links

    def format(self, document: Any) -> bytes:
        """The element as it stands in the file."""
        above = document.Catalog.StructTreeRoot if self.parent is None else self.parent
        kids = " ".join(self._kid(kid, document) for kid in self.kids)
        page = _page(self.page, document)
        return (
            f"<< /Type /StructElem /S /{self.role} /P {_reference(above, document)} /Pg {page}"
            f"{self.extra} /K [ {kids} ] >>"
        ).encode("latin-1")

    def _kid(self, kid: _Element | tuple[int, int] | str, document: Any) -> str:
        if isinstance(kid, _Element):
            return _reference(kid, document)
        if isinstance(kid, str):
            link = document.refAnnotation(kid).format(document).decode()
            return f"<< /Type /OBJR /Obj {link} /Pg {_page(self.page, document)} >>"
        page, number = kid
        if page == self.page:
            return str(number)
        return f"<< /Type /MCR /Pg {_page(page, document)} /MCID {number} >>"


class _ParentTree(pdfdoc.PDFObject):  # type: ignore[misc]
    """From the marks of a page, and from links, back to their elements."""

    def __init__(self, pages: dict[int, list[_Element]], links: list[_Element]) -> None:
        self.pages = pages
        self.links = links

    def format(self, document: Any) -> bytes:
        """The tree as it stands in the file."""
        lines = [
            f"{page} [ {' '.join(_reference(one, document) for one in self.pages[page])} ]"
            for page in sorted(self.pages)
        ]
        lines += [
            f"{_FIRST_LINK + index} {_reference(link, document)}" for index, link in enumerate(self.links)
        ]
        return ("<< /Nums [ " + "\n".join(lines) + " ] >>").encode()


class _Link(pdfdoc.LinkAnnotation):  # type: ignore[misc]
    """A link that knows its place in the parent tree."""

    permitted = (*pdfdoc.LinkAnnotation.permitted, "StructParent")


class Tags:
    """Builds the structure of one document while its pages are drawn."""

    def __init__(self, canvas: Press) -> None:
        self._canvas = canvas
        self._root = _Element("Document", None, 1, "")
        self._open = [self._root]
        self._pages: dict[int, list[_Element]] = {}
        self._links: list[_Element] = []
        self._heading = 0
        self._hidden = False  # while artifacts are drawn

    @contextmanager
    def element(self, role: str, *, again: bool = False, extra: str = "") -> Iterator[None]:
        """What is drawn meanwhile belongs to a new element; with `again`, to the last if it is alike."""
        if self._hidden:
            yield
            return
        parent = self._open[-1]
        last = parent.kids[-1] if parent.kids else None
        if isinstance(last, _Element) and last.role == role and (again or role in _GROUPS):
            element = last
        else:
            element = _Element(role, parent, self._canvas.getPageNumber(), extra)
            parent.kids.append(element)
        self._open.append(element)
        try:
            yield
        finally:
            self._open.pop()

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
            page = self._canvas.getPageNumber()
            mine = self._pages.setdefault(page - 1, [])
            element.kids.append((page, len(mine)))
            code.append(
                f"/Span << /Lang ({language}) /MCID {len(mine)} >> BDC"
                if language
                else f"/{element.role} << /MCID {len(mine)} >> BDC"
            )
            mine.append(element)
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

    def link(self, target: str, area: tuple[float, float, float, float], words: str) -> None:
        """An annotation over the open element, which is a Link."""
        name = f"link-{len(self._links)}"
        annotation = _Link(
            area,
            words,
            self._canvas._bookmarkReference(target),
            Border="[ 0 0 0 ]",
            F=PRINTED,
            StructParent=_FIRST_LINK + len(self._links),
        )
        self._canvas._addAnnotation(annotation, name)
        self._open[-1].kids.append(name)
        self._links.append(self._open[-1])

    def finish(self) -> None:
        """Hang the tree into the document."""
        document = self._canvas._doc
        tree = pdfdoc.PDFDictionary({"Type": pdfdoc.PDFName("StructTreeRoot")})
        tree["K"] = document.Reference(self._root)
        tree["ParentTree"] = document.Reference(_ParentTree(self._pages, self._links))
        tree["ParentTreeNextKey"] = _FIRST_LINK + len(self._links)
        document.Catalog.StructTreeRoot = tree
        document.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": pdfdoc.PDFtrue})


def figure(words: str, box: tuple[float, float, float, float]) -> str:
    """What a Figure needs: the words for those who do not see it, and where it stands."""
    alternative = pdfdoc.PDFString(words).format(pdfdoc.DummyDoc()).decode("latin-1")
    corners = " ".join(f"{value:.1f}" for value in box)
    return f" /Alt {alternative} /A << /O /Layout /Placement /Block /BBox [ {corners} ] >>"


def _reference(part: Any, document: Any) -> str:
    return str(document.Reference(part).format(document).decode())


def _page(number: int, document: Any) -> str:
    return str(pdfdoc.PDFObjectReference(f"Page{number}").format(document).decode())
