"""Translation memory exchange, TMX 1.4b, through translate-toolkit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from defusedxml.ElementTree import iterparse
from translate.storage.tmx import tmxfile

from desktop_app.exchange.rows import Row
from desktop_app.exchange.strangers import reading
from desktop_app.files import replacing

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def write_tmx(rows: Iterable[Row], path: Path) -> None:
    """Write translated rows as a memory zh-CN to en-US.

    Raises:
        ExportError: the file cannot be written.
    """
    memory = tmxfile(sourcelanguage="zh-CN", targetlanguage="en-US")
    for row in rows:
        if row.target:
            memory.addtranslation(row.source, "zh-CN", row.target, "en-US", row.comment or None)
    with replacing(path) as partial:
        memory.savefile(str(partial))


def read_tmx(path: Path) -> Iterator[Row]:
    """Yield the zh–en pairs of a memory one by one, whatever its size; inline tags are dropped.

    Raises:
        ExportError: it is no TMX, or is damaged; what was read before the damage has been yielded.
    """
    with reading(path, "tmx-unreadable", "is no TMX or is damaged; export it anew."):
        for _event, element in iterparse(str(path), events=("end",)):
            if element.tag == "tu":
                row = _row(element)
                if row is not None:
                    yield row
                element.clear()


def _row(unit: object) -> Row | None:
    texts: dict[str, str] = {}
    comment = ""
    for child in unit:  # type: ignore[attr-defined]
        if child.tag == "tuv":
            language = (child.get(_XML_LANG) or child.get("lang") or "").lower()[:2]
            texts[language] = "".join(child.find("seg").itertext()) if child.find("seg") is not None else ""
        elif child.tag == "note":
            comment = child.text or ""
    if not texts.get("zh") or not texts.get("en"):
        return None
    return Row("", texts["zh"], texts["en"], comment, status="")  # a memory knows no states
