"""XML from strangers and XML for strangers: read safely, written cleanly, damage named by its line.

Entities, external files and network addresses are refused.  Knows no format.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from desktop_app.errors import ExportError
from desktop_app.files import replacing

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def local(element: etree._Element) -> str:
    """The name of an element without its namespace; "" for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def children(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """The children of this name, whatever their namespace."""
    return (child for child in element if local(child) == name)


def child(element: etree._Element, name: str) -> etree._Element | None:
    """The first child of this name, None if there is none."""
    return next(children(element, name), None)


def add_child(parent: etree._Element, name: str, **attributes: str) -> etree._Element:
    """A new last child, in the namespace of its parent."""
    return etree.SubElement(parent, etree.QName(etree.QName(parent).namespace, name), attributes)


def parse(path: Path, kind: str) -> etree._Element:
    """The root of a whole document.

    Raises:
        ExportError: it cannot be read, is damaged, or defines entities.
    """
    try:
        tree = etree.parse(str(path), _parser())
    except (etree.XMLSyntaxError, OSError) as error:
        raise unreadable(path, kind, error) from error
    _refuse_entities(tree, path, kind)
    return tree.getroot()


def elements(path: Path, kind: str, name: str) -> Iterator[etree._Element]:
    """The elements of one name, one by one, whatever the size of the file; each is freed after use.

    Raises:
        ExportError: as `parse`; what stood before the damage has been given.
    """
    try:
        with path.open("rb") as file:
            yield from _elements(file, path, kind, name)
    except (etree.XMLSyntaxError, OSError) as error:
        raise unreadable(path, kind, error) from error


def save(root: etree._Element, path: Path, doctype: str = "") -> None:
    """Write a document in one move.

    Raises:
        ExportError: the file cannot be written.
    """
    head = '<?xml version="1.0" encoding="UTF-8"?>\n' + (f"{doctype}\n" if doctype else "")
    body = etree.tostring(root, encoding="unicode", pretty_print=True)
    with replacing(path) as partial:
        partial.write_text(f"{head}{body}", encoding="utf-8", newline="\n")


def unreadable(path: Path, kind: str, error: Exception) -> ExportError:
    """The sentence for a file that cannot be read, with the line of the damage."""
    if isinstance(error, etree.XMLSyntaxError):
        line = error.lineno or 1
        return ExportError(
            "exchange-damaged",
            f"{path.name} is no {kind} or is damaged in line {line}; export it anew where it came from.",
            name=path.name,
            kind=kind,
            line=line,
        )
    if not path.exists():
        message = f"There is no file {path}; check the name."
        return ExportError("exchange-missing", message, path=str(path))
    reason = getattr(error, "strerror", None) or "it is no file that can be opened"
    message = f"{path} cannot be read ({reason}); check its permissions."
    return ExportError("exchange-unreadable", message, path=str(path), reason=reason)


def _elements(file: BinaryIO, path: Path, kind: str, name: str) -> Iterator[etree._Element]:
    events = etree.iterparse(
        file, events=("end",), tag=f"{{*}}{name}", resolve_entities=False, no_network=True, load_dtd=False
    )
    first = True
    for _event, element in events:
        if first:
            _refuse_entities(element.getroottree(), path, kind)
            first = False
        yield element
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]
    if first:  # none of this name
        _refuse_entities(events.root.getroottree(), path, kind)


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


def _refuse_entities(tree: etree._ElementTree, path: Path, kind: str) -> None:
    dtd = tree.docinfo.internalDTD
    if dtd is not None and any(True for _ in dtd.iterentities()):  # type: ignore[attr-defined]
        raise ExportError(
            "exchange-entities",
            f"{path.name} is no plain {kind}: it defines its own entities, which is not safe to open; "
            "export it anew where it came from.",
            name=path.name,
            kind=kind,
        )
