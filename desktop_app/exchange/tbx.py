"""Terminology exchange: TBX-Basic (2008, which every tool reads) out; that and TBX 3 (2019) in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from lxml import etree

from desktop_app.document.characters import clean
from desktop_app.exchange.inline import words_of
from desktop_app.exchange.xml_files import XML_LANG, child, local, parse, save
from desktop_app.translation.model import Term

_DOCTYPE = '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">'
_STATUS = {
    "preferred": "preferredTerm-admn-sts",
    "admitted": "admittedTerm-admn-sts",
    "forbidden": "deprecatedTerm-admn-sts",
}
_POS = {"n": "noun", "v": "verb", "adj": "adjective", "name": "properNoun", "phrase": "other"}
_ADMITTED = "admitted"


def write_tbx(terms: Iterable[Term], path: Path) -> None:
    """Write a TBX-Basic file, one entry for each Chinese term and status.

    Raises:
        ExportError: the file cannot be written.
    """
    root = etree.Element("martif", {"type": "TBX-Basic", XML_LANG: "zh-CN"})
    header = etree.SubElement(root, "martifHeader")
    description = etree.SubElement(header, "fileDesc")
    etree.SubElement(etree.SubElement(description, "titleStmt"), "title").text = "Duizhao termbase"
    etree.SubElement(etree.SubElement(description, "sourceDesc"), "p").text = "Duizhao"
    encoding = etree.SubElement(header, "encodingDesc")
    etree.SubElement(encoding, "p", {"type": "XCSURI"}).text = "TBXBasicXCSV02.xcs"
    body = etree.SubElement(etree.SubElement(root, "text"), "body")
    for number, term in enumerate(terms, start=1):
        body.append(_entry(term, number))
    save(root, path, _DOCTYPE)


def read_tbx(path: Path) -> list[Term]:
    """The zh-en terms of a TBX file of either generation.

    Raises:
        ExportError: it is no TBX or is damaged.
    """
    root = parse(path, "TBX termbase")
    return [term for entry in root.iter("{*}termEntry", "{*}conceptEntry") for term in _terms(entry)]


def _entry(term: Term, number: int) -> etree._Element:
    entry = etree.Element("termEntry", {"id": f"t{number}"})
    if term.domain:
        _text(entry, "descrip", term.domain, type="subjectField")
    if term.note:  # what is about the entry stands before its languages
        _text(entry, "note", term.note)
    chinese = etree.SubElement(entry, "langSet", {XML_LANG: "zh-CN"})
    _text(etree.SubElement(chinese, "tig"), "term", term.zh)
    english = etree.SubElement(entry, "langSet", {XML_LANG: "en-US"})
    for text, status in ((term.en, term.status), *((form, _ADMITTED) for form in term.variants)):
        tig = etree.SubElement(english, "tig")
        _text(tig, "term", text)
        if term.pos in _POS:
            _text(tig, "termNote", _POS[term.pos], type="partOfSpeech")
        if status in _STATUS:
            _text(tig, "termNote", _STATUS[status], type="administrativeStatus")
        if text == term.en and term.source:
            _text(tig, "admin", term.source, type="source")
    return entry


def _terms(entry: etree._Element) -> Iterator[Term]:
    """One term for each Chinese: its first English that may be used, the others as variants."""
    chinese: list[str] = []
    english: list[tuple[str, str, str, str]] = []
    for section in entry.iter("{*}langSet", "{*}langSec"):
        language = (section.get(XML_LANG) or section.get("lang") or "").lower()[:2]
        for tig in section.iter("{*}tig", "{*}ntig", "{*}termSec"):
            term = next(tig.iter("{*}term"), None)
            text = " ".join(words_of(term).split())
            if language == "zh" and text:
                chinese.append(text)
            elif language == "en":
                english.append((text, *_facts(tig)))
    if not english:
        return
    text, status, pos, source = english[0]
    variants = tuple(form for form, how, _, _ in english[1:] if how != "forbidden" and form)
    domain = _kind(entry, "subjectField")
    remark = child(entry, "note")
    note = words_of(remark).strip()
    for zh in chinese:
        yield Term(zh, text, domain, pos, note, source, status, variants)


def _facts(tig: etree._Element) -> tuple[str, str, str]:
    """Status, part of speech and source of one term."""
    names = {value: key for key, value in _STATUS.items()}
    told = _kind(tig, "administrativeStatus").lower().split("-")[0]
    status = next((ours for name, ours in names.items() if name.lower().startswith(told)), "preferred")
    pos = next((ours for ours, name in _POS.items() if name == _kind(tig, "partOfSpeech")), "n")
    return status if told else "preferred", pos, _kind(tig, "source")


def _kind(element: etree._Element, kind: str) -> str:
    """The text of a typed element, whichever of the two styles of TBX 3 it is written in."""
    for one in element.iter():
        if local(one) and (one.get("type") == kind or local(one) == kind):
            return words_of(one).strip()
    return ""


def _text(parent: etree._Element, name: str, text: str, **attributes: str) -> None:
    etree.SubElement(parent, name, attributes).text = clean(text)
