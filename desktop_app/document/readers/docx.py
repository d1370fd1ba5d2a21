"""DOCX through python-docx: paragraphs, heading styles, automatic numbers, tables, text boxes, footnotes.

Headers and footers are page furniture and are not read.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import takewhile
from pathlib import Path
from typing import Any, cast

from desktop_app.document.grid import Place, as_table, within
from desktop_app.document.marks import ends_sentence
from desktop_app.document.pages.tables import names_group
from desktop_app.document.passage import Hint, Line
from desktop_app.document.readers.numbers import Numbers, W
from desktop_app.document.readers.packages import damaged, open_package
from desktop_app.document.readers.runs import boxes_in, hidden_in, mark_deleted, text_of
from desktop_app.document.source import Source
from desktop_app.errors import DocumentError

_HEADING_STYLE = re.compile(r"^(?:heading|标题|標題)\s*(\d)$", re.IGNORECASE)
# python-docx opens a plain document only; these have the same text (.docm, .dotx, .dotm).
_WITH_MACROS_OR_AS_TEMPLATE = (
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
)
# What python-docx and zipfile raise on a damaged package, by experiment.
_FAULTS = (
    KeyError, ValueError, AttributeError, IndexError, TypeError, OSError, EOFError, RuntimeError,
    zipfile.BadZipFile, zlib.error,
)  # fmt: skip
_DEEPEST = 10  # styles based on each other
_TITLE_STYLE = re.compile(r"^(?:title|标题|標題|文档标题)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Styles:
    """Names, outline levels and numbers of paragraph styles, by style id; which character styles are bold."""

    names: dict[str, str]
    levels: dict[str, int]
    numbers: dict[str, Any]
    bold: frozenset[str]


def read(data: bytes, path: Path) -> Source:
    """Paragraphs, table rows and footnotes of a Word document."""
    open_package(data, path).close()
    from lxml.etree import LxmlError

    try:
        document = _document(data)
        lines = list(_lines(document))
        hidden = tuple(hidden_in(document.element.body))
    except DocumentError:
        raise
    except (LxmlError, *_FAULTS) as error:
        raise damaged(path) from error
    return Source("docx", tuple(lines), hidden)


def _document(data: bytes) -> Any:
    """The document, whatever kind of Word file holds it; nothing else in the file is looked at."""
    from docx.opc.part import PartFactory
    from docx.package import Package
    from docx.parts.document import DocumentPart

    for kind in _WITH_MACROS_OR_AS_TEMPLATE:
        PartFactory.part_type_for.setdefault(kind, DocumentPart)
    return cast("DocumentPart", Package.open(BytesIO(data)).main_document_part).document


def _lines(document: Any) -> Iterator[Line]:
    styles = _styles(document)
    numbers = Numbers(_numbering_xml(document))
    count = gap = 0
    goes_on = False
    for element in _flow(document.element.body):
        for made in _element_lines(element, styles, numbers):
            count += 1
            if not made.text:
                gap += 1
                continue
            yield replace(made, number=count, gap=gap, continues=goes_on)
            gap, goes_on = 0, False
        goes_on = goes_on or mark_deleted(element)
    for note in _footnotes(document):
        count += 1
        yield Line(note, count, 1, hint=Hint.NOTE)


def _flow(body: Any) -> Iterator[Any]:
    """Paragraphs and tables in order, those inside content controls and insertions too."""
    for child in body:
        if child.tag in (W + "p", W + "tbl"):
            yield child
        elif child.tag in (W + "sdt", W + "sdtContent", W + "ins", W + "customXml", W + "smartTag"):
            yield from _flow(child)


def _element_lines(element: Any, styles: _Styles, numbers: Numbers) -> Iterator[Line]:
    if element.tag == W + "tbl":
        yield from _rows(element, styles, numbers)
        return
    style = _value(element, "pPr/pStyle")
    name = styles.names.get(style, "")
    level = _level(element, style, name, styles)
    properties = element.find(f"{W}pPr/{W}numPr")
    if properties is None:
        properties = styles.numbers.get(style)
    label, bullet = numbers.label(_value_of(properties, "numId"), _value_of(properties, "ilvl"))
    hint = Hint.ITEM if bullet else Hint.HEADING if level else Hint.NONE
    if _TITLE_STYLE.match(name):
        hint, level = Hint.TITLE, 0
    indent = element.find(f"{W}pPr/{W}ind")
    indented = indent is not None and any(key.startswith(W + "firstLine") for key in indent.keys())  # noqa: SIM118
    for index, text in enumerate(text_of(element, styles.bold).split("\n")):
        words = (label if index == 0 and text.strip() else "") + text.strip()
        if level or hint is Hint.TITLE:
            words = words.replace("**", "")
        yield Line(words, 0, 0, indented or text.startswith("　"), False, hint, level)
    for box in boxes_in(element):
        for inside in _flow(box):
            yield from _element_lines(inside, styles, numbers)


def _level(element: Any, style: str, name: str, styles: _Styles) -> int:
    match = _HEADING_STYLE.match(name)
    if match:
        return int(match.group(1))
    outline = _value(element, "pPr/outlineLvl")
    if outline.isdecimal() and int(outline) < 9:
        return int(outline) + 1
    return styles.levels.get(style, 0)


def _rows(table: Any, styles: _Styles, numbers: Numbers) -> Iterator[Line]:
    rows = [
        row
        for row in table.iter(W + "tr")  # of a table inside a cell the words are in that cell
        if not any(a.tag == W + "tc" for a in takewhile(lambda a: a is not table, row.iterancestors()))
    ]
    above = 0
    for row, placed in zip(rows, as_table(_placed(rows)), strict=True):
        alone = row.findall(W + "tc")
        if len(alone) == 1 and _holds_text(alone[0]):
            for element in _flow(alone[0]):
                yield from _element_lines(element, styles, numbers)
        elif len(alone) == 1 and not names_group(placed.text, above):
            yield Line(placed.text, 0)
        elif placed.said:
            yield Line(placed.text, 0, hint=Hint.ROW, grid=placed.grid)
        above = len(alone)


def _placed(rows: Sequence[Any]) -> list[tuple[list[str], list[Place]]]:
    """The cells of a table's rows with their places; one that goes on from above is no cell of its row."""
    found: list[tuple[list[str], list[Place]]] = []
    above: dict[int, tuple[list[Place], int]] = {}  # column to the cell that reaches down so far
    for row in rows:
        words: list[str] = []
        places: list[Place] = []
        reaching: dict[int, tuple[list[Place], int]] = {}
        column = _count(row.find(f"{W}trPr/{W}gridBefore"), 0)
        for cell in row.findall(W + "tc"):
            place = Place(column, within(_count(cell.find(f"{W}tcPr/{W}gridSpan"), 1)))
            column, text = place.end, _cell(cell)
            merge = cell.find(f"{W}tcPr/{W}vMerge")
            goes_on = merge is not None and merge.get(W + "val") != "restart"
            if goes_on and not text and place.column in above:
                of, at = reaching[place.column] = above[place.column]
                of[at] = replace(of[at], down=of[at].down + 1)
                continue
            if merge is not None:
                reaching[place.column] = (places, len(places))
            words.append(text)
            places.append(place)
        found.append((words, places))
        above = reaching
    return found


def _count(element: Any, otherwise: int) -> int:
    said = "" if element is None else element.get(W + "val", "")[:4]
    return int(said) if said.isdecimal() else otherwise


def _holds_text(cell: Any) -> bool:
    """Whole paragraphs stand in the cell, which is there for the layout."""
    texts = [text for p in cell.iter(W + "p") if (text := text_of(p).replace("**", "").strip())]
    return len(texts) > 1 and any(map(ends_sentence, texts))


def _cell(cell: Any) -> str:
    return " ".join(
        text_of(p).replace("**", "").replace("\n", " ").strip() for p in cell.iter(W + "p")
    ).strip()


def _styles(document: Any) -> _Styles:
    names: dict[str, str] = {}
    levels: dict[str, int] = {}
    numbers: dict[str, Any] = {}
    bold: set[str] = set()
    by_id = {style.get(W + "styleId", ""): style for style in document.styles.element.iter(W + "style")}
    for key, style in by_id.items():
        names[key] = _value(style, "name")
        for one in reversed(list(_lineage(style, by_id))):  # what a style says counts more than its base
            outline = _value(one, "pPr/outlineLvl")
            named = _HEADING_STYLE.match(_value(one, "name"))
            if outline.isdecimal():
                levels[key] = int(outline) + 1 if int(outline) < 9 else 0
            elif named:
                levels[key] = int(named[1])
            properties = one.find(f"{W}pPr/{W}numPr")
            if properties is not None:
                numbers[key] = properties
        if style.get(W + "type") == "character" and _value(style, "rPr/b") not in ("0", "false"):
            bold |= {key} if style.find(f"{W}rPr/{W}b") is not None else set()
    return _Styles(names, levels, numbers, frozenset(bold))


def _lineage(style: Any, by_id: dict[str, Any]) -> Iterator[Any]:
    """The style, and those that it is based on."""
    for _ in range(_DEEPEST):
        yield style
        base = by_id.get(_value(style, "basedOn"))
        if base is None:
            return
        style = base


def _numbering_xml(document: Any) -> Any | None:
    for relation in document.part.rels.values():
        if relation.reltype.endswith("/numbering") and not relation.is_external:
            return relation.target_part.element
    return None


def _footnotes(document: Any) -> Iterator[str]:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    for relation in document.part.rels.values():
        if relation.is_external or not relation.reltype.endswith(("/footnotes", "/endnotes")):
            continue
        root = etree.fromstring(relation.target_part.blob, parser)
        for note in root:
            if note.get(W + "type") is None:
                text = "".join(node.text or "" for node in note.iter(W + "t")).strip()
                if text:
                    yield text


def _value(element: Any, route: str) -> str:
    found = element.find("/".join(W + step for step in route.split("/")))
    return found.get(W + "val", "") if found is not None else ""


def _value_of(element: Any | None, name: str) -> str:
    return _value(element, name) if element is not None else ""
