"""XLIFF 1.2 (for translation tools) and 2.x (the standard), through translate-toolkit."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from defusedxml.ElementTree import parse as parse_safely
from translate.storage.xliff import xlifffile
from translate.storage.xliff2 import Xliff2File

from desktop_app.exchange.rows import Row
from desktop_app.exchange.strangers import reading
from desktop_app.files import replacing

_STATE_12 = {
    "untranslated": "new",
    "machine": "needs-review-translation",
    "memory": "needs-review-translation",
    "edited": "translated",
    "approved": "final",
}
_STATE_2 = {
    "untranslated": "initial",
    "machine": "translated",
    "memory": "translated",
    "edited": "reviewed",
    "approved": "final",
}
_STATUS_NOTE = "duizhao-status: "


def write_xliff(rows: Iterable[Row], path: Path, name: str, *, version: str = "1.2") -> None:
    """Write rows as XLIFF `version` 1.2 or 2.0; the exact status travels in a note.

    Raises:
        ExportError: the file cannot be written.
    """
    store = _store_12(rows, name) if version == "1.2" else _store_2(rows)
    with replacing(path) as partial:
        store.savefile(str(partial))


def read_xliff(path: Path) -> list[Row]:
    """Read XLIFF of either version.

    Raises:
        ExportError: it is no XLIFF or is damaged.
    """
    with reading(path, "xliff-unreadable", "is no XLIFF or is damaged; export it anew."):
        root = parse_safely(str(path)).getroot()  # refuses entities and external references
        version = root.get("version", "") if root is not None else ""
        kind = Xliff2File if version.startswith("2") else xlifffile
        store = kind.parsefile(str(path))
        return [_row(unit) for unit in store.units if unit.istranslatable()]


def _store_12(rows: Iterable[Row], name: str) -> xlifffile[Any]:
    store: xlifffile[Any] = xlifffile(sourcelanguage="zh-CN", targetlanguage="en-US")
    for row in rows:
        unit = store.addsourceunit(row.source, name, True)
        unit.setid(row.id)
        if row.target:
            unit.target = row.target
            target = unit.xmlelement.find(unit.namespaced("target"))
            target.set("state", _STATE_12.get(row.status, "translated"))
        if row.status == "approved":
            unit.xmlelement.set("approved", "yes")
        _notes(unit, row)
    return store


def _store_2(rows: Iterable[Row]) -> Xliff2File:
    store = Xliff2File(sourcelanguage="zh-CN", targetlanguage="en-US")
    for row in rows:
        unit = store.addsourceunit(row.source)
        unit.setid(row.id)
        if row.target:
            unit.target = row.target
        for segment in unit.xmlelement.iter(unit.namespaced("segment")):
            segment.set("state", _STATE_2.get(row.status, "translated"))
        _notes(unit, row)
    return store


def _notes(unit: object, row: Row) -> None:
    unit.addnote(f"{_STATUS_NOTE}{row.status}", origin="developer")  # type: ignore[attr-defined]
    if row.comment:
        unit.addnote(row.comment, origin="translator")  # type: ignore[attr-defined]


def _row(unit: object) -> Row:
    notes = unit.getnotes().split("\n")  # type: ignore[attr-defined]
    status = next((n[len(_STATUS_NOTE) :] for n in notes if n.startswith(_STATUS_NOTE)), "")
    comment = "\n".join(note for note in notes if note and not note.startswith(_STATUS_NOTE))
    target = str(unit.target or "")  # type: ignore[attr-defined]
    unit_id = str(unit.getid()).split("\x04")[-1].split("::")[-1]  # type: ignore[attr-defined]
    return Row(unit_id, str(unit.source), target, comment, status or ("edited" if target else "untranslated"))  # type: ignore[attr-defined]
