"""Which file name means which format, and how it is written and read; formats load when needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, cast

from desktop_app.errors import ExportError
from desktop_app.exchange.rows import Row
from desktop_app.exchange.strangers import require_file

Write = Callable[..., object]
Read = Callable[[Path], Iterable[Row]]


class Format(NamedTuple):
    """A format: its module here, and the names of its functions there ("" if it has none).

    Attributes:
        named: the writer wants the report's name too.
    """

    module: str
    write: str
    read: str
    named: bool = False


FORMATS = {
    ".xlsx": Format("table_xlsx", "write_xlsx", "read_xlsx"),
    ".docx": Format("table_docx", "write_docx", "read_docx"),
    ".csv": Format("table_csv", "write_csv", "read_csv"),
    ".tsv": Format("table_csv", "", "read_csv"),
    ".xlf": Format("xliff", "write_xliff", "read_xliff", named=True),
    ".xliff": Format("xliff", "write_xliff", "read_xliff", named=True),
    ".xlf2": Format("xliff", "write_xliff2", "read_xliff", named=True),
    ".mqxliff": Format("xliff", "", "read_xliff"),
    ".sdlxliff": Format("xliff", "", "read_xliff"),
    ".tmx": Format("tmx", "write_tmx", "read_tmx"),
    ".html": Format("pages", "write_html", "", named=True),
    ".md": Format("pages", "write_markdown", "", named=True),
}
WRITABLE = tuple(suffix for suffix, one in FORMATS.items() if one.write)
READABLE = tuple(suffix for suffix, one in FORMATS.items() if one.read)


def write_rows(rows: Sequence[Row], path: Path, name: str) -> None:
    """Write the table of the report called `name` in the format that the name of `path` asks for.

    Raises:
        ExportError: unknown ending, or the file cannot be written.
    """
    form = FORMATS.get(path.suffix.lower())
    if form is None or not form.write:
        raise _unknown(path, WRITABLE)
    write = cast("Write", _function(form, form.write))
    write(rows, path, name) if form.named else write(rows, path)


def read_rows(path: Path) -> Iterable[Row]:
    """The rows of a file in any of the formats, or of an OmegaT project folder.

    Raises:
        ExportError: unknown ending, no file, or the file is damaged.
    """
    if path.is_dir():
        from desktop_app.exchange.omegat import read_omegat

        return read_omegat(path)
    form = FORMATS.get(path.suffix.lower())
    if form is None or not form.read:
        raise _unknown(path, READABLE)
    require_file(path)
    return cast("Read", _function(form, form.read))(path)


def _function(form: Format, name: str) -> object:
    return getattr(import_module(f"desktop_app.exchange.{form.module}"), name)


def _unknown(path: Path, known: Sequence[str]) -> ExportError:
    message = f"{path.name}: unknown kind of file; use one of {', '.join(known)}."
    return ExportError("exchange-format", message, name=path.name, known=", ".join(known))
