"""Glossaries as plain tables: our CSV, OmegaT's glossary.txt, and what other tools call their columns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop_app.errors import ExportError
from desktop_app.exchange.rows import header_positions
from desktop_app.exchange.table_csv import read_cells
from desktop_app.files import replacing, write_text
from desktop_app.translation.model import Term
from desktop_app.translation.terms import term_files

_CHINESE = re.compile("[\u3400-\u9fff]")


def write_csv(terms: Iterable[Term], path: Path) -> None:
    """Write our termbase CSV, with every field.

    Raises:
        ExportError: the file cannot be written.
    """
    with replacing(path) as partial:
        term_files.write_csv(partial, terms)


def write_omegat(terms: Iterable[Term], path: Path) -> None:
    """Write OmegaT's glossary: source, target, comment, by tabs; forbidden terms say so.

    Raises:
        ExportError: the file cannot be written.
    """
    lines = []
    for term in terms:
        forms = "; ".join(dict.fromkeys((term.en, *term.variants)))
        remark = "; ".join(filter(None, ("forbidden" if term.status == "forbidden" else "", term.note)))
        lines.append("\t".join(" ".join(cell.split()) for cell in (term.zh, forms, remark)))
    write_text(path, "".join(f"{line}\n" for line in lines))


def read_table(path: Path) -> list[Term]:
    """Terms from CSV or tab-separated text: our columns, source and target by name, or the first two.

    Raises:
        ExportError: it is no text, or has no two columns.
    """
    lines = [line for line in read_cells(path) if any(cell.strip() for cell in line)]
    if lines and not lines[0][0].startswith("#") and {"zh", "en"} <= {cell.strip() for cell in lines[0]}:
        return term_files.read_csv(path)
    lines = [line for line in lines if not line[0].startswith("#")]  # a comment in OmegaT's glossaries
    columns = header_positions(lines[0]) if lines else None
    body = lines[1:] if columns else lines
    places = columns or {"source": 0, "target": 1, "comment": 2}
    terms = [_term(line, places) for line in body if len(line) > max(places["source"], places["target"])]
    if not any(_CHINESE.search(term.zh) and term.en for term in terms):
        raise ExportError(
            "glossary-columns",
            f"{path.name} holds no glossary; give it two columns, Chinese and English.",
            name=path.name,
        )
    return [term for term in terms if term.zh and term.en]


def _term(line: Sequence[str], places: dict[str, int]) -> Term:
    cells = {name: line[at].strip() for name, at in places.items() if at < len(line)}
    forms = [form.strip() for form in cells["target"].split(";") if form.strip()] or [""]
    return Term(zh=cells["source"], en=forms[0], note=cells.get("comment", ""), variants=tuple(forms[1:]))
