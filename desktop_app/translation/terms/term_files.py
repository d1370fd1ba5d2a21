"""Tables of terms: readable CSV files, as a spreadsheet opens and writes them.

Knows nothing of which term is in force.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from operator import itemgetter
from pathlib import Path

from desktop_app.document.characters import plain_cell, plain_cell_back
from desktop_app.errors import AppError
from desktop_app.files import replacing
from desktop_app.translation.model import Term

COLUMNS = ("zh", "en", "domain", "pos", "status", "variants", "note", "source")


def read_csv(path: Path) -> list[Term]:
    """The terms of a CSV file (UTF-8, with or without a mark; columns by name, ``zh`` and ``en`` needed).

    Raises:
        AppError: the file is not such a table.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise AppError(
            "termbase-unreadable",
            f"The termbase {path.name} cannot be read: save it as CSV in UTF-8 and try again.",
            path=str(path),
        ) from error
    rows = csv.reader(io.StringIO(text))
    names = next((row for row in rows if row), [])
    if not {"zh", "en"} <= set(names):
        raise AppError(
            "termbase-columns",
            f"The termbase {path.name} needs a first line with the columns {', '.join(COLUMNS)}.",
            path=str(path),
        )
    pick = itemgetter(*(names.index(name) if name in names else len(names) for name in COLUMNS))
    width, blank = len(names), [""] * (len(names) + 1)  # of a column that is not there
    terms = (_term(*map(str.strip, pick(row[:width] + blank))) for row in rows)
    return [term for term in terms if term.zh]


def write_csv(path: Path, terms: Iterable[Term]) -> None:
    """Write `terms` as a CSV file that `read_csv` and a spreadsheet read (UTF-8 with mark)."""
    with replacing(path) as partial, partial.open("w", encoding="utf-8-sig", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(COLUMNS)
        for term in terms:
            variants = "|".join(term.variants)
            cells = (term.zh, term.en, term.domain, term.pos, term.status, variants, term.note, term.source)
            writer.writerow(map(plain_cell, cells))


def _term(
    zh: str, en: str, domain: str, pos: str, status: str, variants: str, note: str, source: str
) -> Term:
    """A term from its cells, in the order of `COLUMNS`."""
    if "'" in (zh[:1], en[:1], variants[:1], note[:1], source[:1]):
        zh, en, variants, note, source = map(plain_cell_back, (zh, en, variants, note, source))
    forms = tuple(form.strip() for form in variants.split("|") if form.strip()) if variants else ()
    return Term(zh, en, domain, pos or "n", note, source, status or "preferred", forms)
