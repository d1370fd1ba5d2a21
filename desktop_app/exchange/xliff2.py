"""XLIFF 2.1, the present standard; a unit may hold several segments, each a row.

States stand in `state`; which of ours it was exactly in `subState`, as the standard provides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml import etree

from desktop_app.document.characters import clean
from desktop_app.exchange.inline import words_of
from desktop_app.exchange.rows import Row
from desktop_app.exchange.xml_files import XML_SPACE, add_child, child, children, local

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"  # also that of 2.1, by its section 1.3
_STATES = {
    "untranslated": "initial",
    "machine": "translated",
    "memory": "translated",
    "edited": "reviewed",
    "approved": "final",
}
_FOREIGN = {"initial": "", "translated": "translated", "reviewed": "translated", "final": "approved"}
_OURS = "duizhao:"
_NMTOKEN = re.compile(r"[\w.:-]+")


def build(rows: Iterable[Row], name: str) -> etree._Element:
    """The document for `rows` of a report called `name`."""
    root = etree.Element(
        f"{{{NAMESPACE}}}xliff",
        {"version": "2.1", "srcLang": "zh-CN", "trgLang": "en-US"},
        nsmap={None: NAMESPACE},  # type: ignore[dict-item]
    )
    file = add_child(root, "file", id="f1", original=clean(name) or "report")
    for number, row in enumerate(rows, start=1):
        plain = bool(_NMTOKEN.fullmatch(row.id))
        unit = add_child(file, "unit", id=row.id if plain else f"u{number}")
        if not plain and row.id:
            unit.set("name", clean(row.id))
        unit.set(XML_SPACE, "preserve")
        _add_notes(unit, row)
        segment = add_child(unit, "segment", state=_STATES.get(row.status, "reviewed"))
        if row.status in _STATES:
            segment.set("subState", f"{_OURS}{row.status}")
        add_child(segment, "source").text = clean(row.source)
        if row.target:
            add_child(segment, "target").text = clean(row.target)
    return root


def read(root: etree._Element) -> Iterator[Row]:
    """The rows of a document."""
    swapped = (root.get("trgLang") or "").lower().startswith("zh")
    for unit in root.iter("{*}unit"):
        if unit.get("translate") != "no":
            for row in _rows(unit):
                yield row.swapped() if swapped else row


def is_this(root: etree._Element) -> bool:
    """True for XLIFF 2.x."""
    return local(root) == "xliff" and root.get("version", "").startswith("2")


def _rows(unit: etree._Element) -> Iterator[Row]:
    comment, origin, figures = _notes(unit)
    unit_id = unit.get("name", "") or unit.get("id", "")
    segments = list(children(unit, "segment"))
    for number, segment in enumerate(segments, start=1):
        row_id = unit_id if len(segments) == 1 else f"{unit_id}.{segment.get('id') or number}"
        target = words_of(child(segment, "target"))
        source = words_of(child(segment, "source"))
        yield Row(row_id, source, target, comment, _status(segment, target), origin, figures)
        comment, origin, figures = "", "", ()


def _status(segment: etree._Element, target: str) -> str:
    state, exact = segment.get("state", "initial"), segment.get("subState", "")
    status = exact.removeprefix(_OURS)
    if exact.startswith(_OURS) and _STATES.get(status) == state:
        return status
    return _FOREIGN.get(state, "") if target else "untranslated"


def _add_notes(unit: etree._Element, row: Row) -> None:
    texts = (("comment", row.comment), ("origin", row.origin), ("figures", "\n".join(row.figures)))
    if not any(text for _, text in texts):
        return
    notes = add_child(unit, "notes")
    for category, text in texts:
        if text:
            add_child(notes, "note", category=category).text = clean(text)


def _notes(unit: etree._Element) -> tuple[str, str, tuple[str, ...]]:
    found = {"origin": "", "figures": ""}
    comments: list[str] = []
    container = child(unit, "notes")
    for note in children(container, "note") if container is not None else ():
        category, text = note.get("category", ""), note.text or ""
        if category in found:
            found[category] = text
        elif text:
            comments.append(text)
    figures = tuple(found["figures"].split("\n")) if found["figures"] else ()
    return "\n".join(comments), found["origin"], figures
