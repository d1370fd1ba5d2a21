"""An OmegaT project folder, out and back.

Each sentence of the source file stands between empty lines, which part OmegaT's segments whatever
its settings, so that its segments are ours; a paragraph ends in two of them.  What a person has
edited or approved is in OmegaT's own memory (`project_save.tmx`); machine translations are offered
from `tm/mt`, where OmegaT marks them as such, until somebody confirms them there.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from lxml import etree

from desktop_app.document.characters import clean
from desktop_app.document.srx import export_srx
from desktop_app.errors import ExportError
from desktop_app.exchange.glossary import write_omegat as write_glossary
from desktop_app.exchange.inline import words_of
from desktop_app.exchange.rows import Row
from desktop_app.exchange.tmx import unit, write_tmx
from desktop_app.exchange.xml_files import XML_LANG, children, elements, local, save
from desktop_app.files import write_text
from desktop_app.translation.model import Term

SAVED = Path("omegat/project_save.tmx")
_SETTINGS = {
    "source_dir": "source/",
    "target_dir": "target/",
    "tm_dir": "tm/",
    "glossary_dir": "glossary/",
    "glossary_file": "glossary/glossary.txt",
    "dictionary_dir": "dictionary/",
    "source_lang": "ZH-CN",
    "target_lang": "EN-US",
    "sentence_seg": "false",
    "support_default_translations": "true",
    "remove_tags": "false",
}
_OURS = "6"  # OmegaT writes its full version here (6.0.1_0_…) whenever it saves
_WORKED_ON = frozenset({"edited", "approved"})
_Context = tuple[str, str, str]  # the line before, the line, the line after


def write_omegat(blocks: Sequence[Sequence[Row]], terms: Iterable[Term], folder: Path, name: str) -> None:
    """Write the folder: `blocks` are the paragraphs, each with its sentences.

    Raises:
        ExportError: the folder holds something else already or work done in OmegaT, or cannot be written.
    """
    _require_free(folder)
    paragraphs = ["\n\n".join(_line(row.source) for row in block) for block in blocks]
    shutil.rmtree(folder / "source", ignore_errors=True)  # of an earlier export of ours
    write_text(folder / "source" / f"{name}.utf8", "\n\n\n".join(paragraphs) + "\n")
    rows = [row for block in blocks for row in block]
    save(_saved(rows, f"{name}.utf8"), folder / SAVED)
    offered = (row for row in rows if row.status not in _WORKED_ON)
    write_tmx(offered, folder / "tm" / "mt" / "duizhao.tmx")
    figures = dict.fromkeys(figure for row in rows for figure in row.figures)
    write_glossary([*terms, *_as_terms(figures)], folder / "glossary" / "glossary.txt")
    write_text(folder / "omegat" / "segmentation.srx", export_srx())
    for empty in ("target", "dictionary"):
        (folder / empty).mkdir(exist_ok=True)
    save(_project(), folder / "omegat.project")


def read_omegat(folder: Path) -> list[Row]:
    """What a translator confirmed in OmegaT, in the order of the source file.

    Raises:
        ExportError: it is no OmegaT project, or its memory is damaged.
    """
    if not (folder / SAVED).is_file():
        message = f"{folder} is no OmegaT project (it has no {SAVED.as_posix()}); name its folder."
        raise ExportError("omegat-none", message, path=str(folder))
    default: dict[str, Row] = {}
    alternative: dict[_Context, Row] = {}
    for element in elements(folder / SAVED, "OmegaT memory", "tu"):
        props = {one.get("type"): one.text or "" for one in element if local(one) == "prop"}
        row = _row(element)
        if row.target and ("prev" in props or "next" in props):
            alternative[props.get("prev", ""), row.source, props.get("next", "")] = row
        elif row.target:
            default[row.source] = row
    lines = list(_source_lines(folder))
    contexts = zip(["", *lines[:-1]], lines, [*lines[1:], ""], strict=True)
    found = [alternative.get(context) or default.get(context[1]) for context in contexts]
    ours = [row for row in found if row is not None]
    used = {id(row) for row in ours}
    others = (row for row in (*default.values(), *alternative.values()) if id(row) not in used)
    return [*ours, *others]


def _require_free(folder: Path) -> None:
    """Only a new folder, or one of ours that nobody has worked in: what a translator wrote is never lost."""
    if folder.exists() and not folder.is_dir():
        message = f"{folder} is a file; name a folder for the OmegaT project."
        raise ExportError("omegat-file", message, path=str(folder))
    if not folder.is_dir() or not any(folder.iterdir()):
        return
    if not (folder / "omegat.project").is_file():
        message = f"{folder} holds other files already; name a new folder for the OmegaT project."
        raise ExportError("omegat-folder", message, path=str(folder))
    saved = folder / SAVED
    headers = elements(saved, "OmegaT memory", "header") if saved.is_file() else iter(())
    if not any(header.get("creationtoolversion") == _OURS for header in headers):
        message = f"{folder} was worked on in OmegaT; take that back first, then name a new folder."
        raise ExportError("omegat-worked-on", message, path=str(folder))


_HEADER = {
    "creationtool": "OmegaT",
    "creationtoolversion": _OURS,
    "segtype": "sentence",
    "o-tmf": "OmegaT TMX",
    "adminlang": "EN-US",
    "srclang": "ZH-CN",
    "datatype": "plaintext",
}


def _saved(rows: Sequence[Row], file: str) -> etree._Element:
    root = etree.Element("tmx", {"version": "1.4"})
    etree.SubElement(root, "header", _HEADER)
    body = etree.SubElement(root, "body")
    first: dict[str, str] = {}
    sources = [_line(row.source) for row in rows]
    for at, row in enumerate(rows):
        if row.status not in _WORKED_ON or not row.target:
            continue
        element = unit(Row("", sources[at], row.target, row.comment, ""))
        if first.setdefault(sources[at], row.target) != row.target:  # the same Chinese, other English
            before = sources[at - 1] if at else ""
            after = sources[at + 1] if at + 1 < len(sources) else ""
            for kind, text in (("file", file), ("prev", before), ("next", after)):
                prop = etree.Element("prop", {"type": kind})
                prop.text = clean(text)
                element.insert(0, prop)
        body.append(element)
    return root


def _row(element: etree._Element) -> Row:
    texts: dict[str, str] = {}
    for variant in children(element, "tuv"):
        language = (variant.get(XML_LANG) or variant.get("lang") or "").lower()[:2]
        texts.setdefault(language, words_of(next(children(variant, "seg"), None)))
    notes = "\n".join(note.text for note in element.iter() if local(note) == "note" and note.text)
    return Row("", texts.get("zh", ""), texts.get("en", ""), notes, "translated")


def _source_lines(folder: Path) -> Iterator[str]:
    for path in sorted((folder / "source").glob("*.utf8")):
        for line in path.read_text(encoding="utf-8", errors="replace").split("\n"):
            if line.strip():
                yield line.strip()


def _line(text: str) -> str:
    return " ".join(text.split())


def _as_terms(figures: Iterable[str]) -> Iterator[Term]:
    for figure in figures:
        zh, _, en = figure.partition(" = ")
        yield Term(zh, en, note="figure")


def _project() -> etree._Element:
    root = etree.Element("omegat")
    project = etree.SubElement(root, "project", {"version": "1.0"})
    for name, value in _SETTINGS.items():
        etree.SubElement(project, name).text = value
    return root
