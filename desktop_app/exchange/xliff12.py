"""XLIFF 1.2, the version every translation tool reads and writes.

States stand where the standard has them (`state`, `state-qualifier`, `approved`), figures and origin
in notes.  Also read: the dialects of memoQ (`.mqxliff`) and Trados (`.sdlxliff`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from desktop_app.document.characters import clean
from desktop_app.exchange.inline import words_of
from desktop_app.exchange.rows import Row
from desktop_app.exchange.xml_files import XML_SPACE, add_child, child, children, local

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
FIGURES, ORIGIN = "duizhao figures", "duizhao origin"
_STATES = {
    "untranslated": ("new", ""),
    "machine": ("needs-review-translation", "leveraged-mt"),
    "memory": ("needs-review-translation", "leveraged-tm"),
    "edited": ("translated", ""),
    "approved": ("final", ""),
}
_STATUS = {state: status for status, state in _STATES.items()}
_FOREIGN = {"translated": "translated", "final": "approved", "signed-off": "approved", "new": "untranslated"}


def build(rows: Iterable[Row], name: str) -> etree._Element:
    """The document for `rows` of a report called `name`."""
    root = etree.Element(f"{{{NAMESPACE}}}xliff", {"version": "1.2"}, nsmap={None: NAMESPACE})  # type: ignore[dict-item]
    file = add_child(root, "file", original=clean(name) or "report", datatype="plaintext")
    file.set("source-language", "zh-CN")
    file.set("target-language", "en-US")
    body = add_child(file, "body")
    for number, row in enumerate(rows, start=1):
        unit = add_child(body, "trans-unit", id=clean(row.id) or str(number))
        unit.set(XML_SPACE, "preserve")
        if row.status == "approved":
            unit.set("approved", "yes")
        add_child(unit, "source").text = clean(row.source)
        if row.target:
            target = add_child(unit, "target")
            target.text = clean(row.target)
            state, qualifier = _STATES.get(row.status, _STATES["edited"])
            target.set("state", state)
            if qualifier:
                target.set("state-qualifier", qualifier)
        notes = (("", row.comment), (ORIGIN, row.origin), (FIGURES, "\n".join(row.figures)))
        for author, text in notes:
            if text:
                note = add_child(unit, "note", **({"from": author} if author else {}))
                note.text = clean(text)
    return root


def read(root: etree._Element) -> Iterator[Row]:
    """The rows of a document; segments that a tool marked inside a unit are rows of their own."""
    for file in children(root, "file"):
        swapped = (file.get("target-language") or "").lower().startswith("zh")
        for unit in file.iter("{*}trans-unit"):
            if unit.get("translate") != "no":
                for row in _rows(unit):
                    yield row.swapped() if swapped else row


def _rows(unit: etree._Element) -> Iterator[Row]:
    comment, origin, figures = _notes(unit)
    target = child(unit, "target")
    unit_id = unit.get("id", "")
    pieces = _pieces(child(unit, "seg-source"))
    if len(pieces) < 2:
        status = _status(unit, target)
        yield Row(
            unit_id, words_of(child(unit, "source")), words_of(target), comment, status, origin, figures
        )
        return
    english = _pieces(target)
    confirmed = _trados(unit)
    for mid, piece in pieces.items():
        status = confirmed.get(mid) or _status(unit, target)
        yield Row(f"{unit_id}.{mid}", words_of(piece), words_of(english.get(mid)), comment, status)
        comment = ""  # once is enough


def _pieces(element: etree._Element | None) -> dict[str, etree._Element]:
    if element is None:
        return {}
    marks = (mark for mark in element.iter("{*}mrk") if mark.get("mtype") == "seg")
    return {mark.get("mid") or str(number): mark for number, mark in enumerate(marks)}


def _trados(unit: etree._Element) -> dict[str, str]:
    """Trados keeps a state for each marked segment."""
    return {one.get("id", ""): one.get("conf", "") for one in unit.iter("{*}seg") if one.get("conf")}


def _status(unit: etree._Element, target: etree._Element | None) -> str:
    if (confirmed := _trados(unit)) and len(confirmed) == 1:
        return next(iter(confirmed.values()))
    for name, value in unit.attrib.items():
        if etree.QName(name).localname == "status" and etree.QName(name).namespace:  # memoQ
            return str(value)
    if target is None or not words_of(target):
        return "untranslated"
    state = target.get("state", "")
    if (known := _STATUS.get((state, target.get("state-qualifier", "")))) is not None:
        return "approved" if unit.get("approved") == "yes" else known
    if unit.get("approved") == "yes":
        return "approved"
    return _FOREIGN.get(state, "")


def _notes(unit: etree._Element) -> tuple[str, str, tuple[str, ...]]:
    comments: list[str] = []
    ours = {ORIGIN: "", FIGURES: ""}
    for note in children(unit, "note"):
        author, text = note.get("from", ""), note.text or ""
        if author in ours:
            ours[author] = text
        elif text:
            comments.append(text)
    figures = tuple(ours[FIGURES].split("\n")) if ours[FIGURES] else ()
    return "\n".join(comments), ours[ORIGIN], figures


def is_this(root: etree._Element) -> bool:
    """True for XLIFF 1.x."""
    return local(root) == "xliff" and root.get("version", "1").startswith("1")
