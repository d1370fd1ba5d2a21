"""Translation memory exchange, TMX 1.4b: written and read unit by unit, whatever the size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from lxml import etree

from desktop_app import __version__
from desktop_app.document.characters import clean
from desktop_app.exchange.inline import words_of
from desktop_app.exchange.rows import Row
from desktop_app.exchange.xml_files import XML_LANG, child, elements, local
from desktop_app.files import replacing

SOURCE, TARGET = "zh-CN", "en-US"
_STATUS, _ORIGIN, _FIGURES = "x-duizhao-status", "x-duizhao-origin", "x-duizhao-figures"
_HEADER = {
    "creationtool": "duizhao",
    "creationtoolversion": __version__,
    "segtype": "sentence",
    "o-tmf": "duizhao",
    "adminlang": "en",
    "srclang": SOURCE,
    "datatype": "plaintext",
}


def write_tmx(rows: Iterable[Row], path: Path) -> int:
    """Write translated rows as a memory zh-CN to en-US; gives their number.

    Raises:
        ExportError: the file cannot be written.
    """
    written = 0
    with (
        replacing(path) as partial,
        partial.open("wb") as file,  # opened by lxml itself, a full disk were no OSError
        etree.xmlfile(file, encoding="UTF-8") as out,
    ):
        out.write_declaration()
        out.write_doctype('<!DOCTYPE tmx SYSTEM "tmx14.dtd">')
        with out.element("tmx", {"version": "1.4"}):
            out.write("\n")
            out.write(etree.Element("header", _HEADER), pretty_print=True)
            with out.element("body"):
                out.write("\n")
                for row in rows:
                    if row.target:
                        out.write(unit(row), pretty_print=True)
                        written += 1
    return written


def unit(row: Row) -> etree._Element:
    """The `tu` element of a row."""
    element = etree.Element("tu")
    if row.id:
        element.set("tuid", clean(row.id))
    if row.comment:
        etree.SubElement(element, "note").text = clean(row.comment)
    props = ((_STATUS, row.status), (_ORIGIN, row.origin), (_FIGURES, "\n".join(row.figures)))
    for kind, text in props:
        if text:
            etree.SubElement(element, "prop", {"type": kind}).text = clean(text)
    for language, text in ((SOURCE, row.source), (TARGET, row.target)):
        variant = etree.SubElement(element, "tuv", {XML_LANG: language})
        etree.SubElement(variant, "seg").text = clean(text)
    return element


def read_tmx(path: Path) -> Iterator[Row]:
    """Yield the zh-en pairs of a memory one by one; inline codes are dropped, other pairs passed over.

    Raises:
        ExportError: it is no TMX, or is damaged; what was read before the damage has been yielded.
    """
    for element in elements(path, "TMX memory", "tu"):
        row = _row(element)
        if row is not None:
            yield row


def _row(element: etree._Element) -> Row | None:
    texts: dict[str, str] = {}
    props: dict[str, str] = {}
    for one in element:
        name = local(one)
        if name == "tuv":
            language = (one.get(XML_LANG) or one.get("lang") or "").lower()[:2]
            if language not in texts:  # zh-CN before zh-TW, as they stand
                texts[language] = words_of(child(one, "seg"))
        elif name == "prop":
            props[one.get("type") or ""] = one.text or ""
    if not texts.get("zh") or not texts.get("en"):
        return None
    notes = [one.text for one in element.iter("{*}note") if one.text]
    figures = props.get(_FIGURES, "")
    return Row(
        element.get("tuid", ""),
        texts["zh"],
        texts["en"],
        "\n".join(dict.fromkeys(notes)),
        props.get(_STATUS, ""),  # other tools' memories know no states
        props.get(_ORIGIN, ""),
        tuple(figures.split("\n")) if figures else (),
    )
