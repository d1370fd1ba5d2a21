"""What is fuzzed: one function from bytes to nothing for each door through which strangers' data comes.

A target may refuse its input with an `AppError`; anything else that it raises is a finding.  They are
driven by atheris (``python tests/fuzz/run.py TARGET``) and, with the kept samples, by the suite.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from desktop_app.document.lines import read_lines
from desktop_app.document.read import read_report, read_text
from desktop_app.errors import AppError, DocumentError
from desktop_app.figures.extract import extract_figures, figures_in
from desktop_app.review.checks import check_pair
from desktop_app.review.numbers.english_figures import read_figures
from desktop_app.services.exchanging import read_rows
from desktop_app.translation.engines.argos_packages import install_package
from desktop_app.translation.engines.gguf import read_header
from tests.fuzz.packing import PARTS, packed

READABLE = (".txt", ".md", ".docx", ".pdf", ".html", ".png")
IMPORTABLE = (".csv", ".xlsx", ".docx", ".xlf", ".xlf2", ".tmx")
LONGEST = 3_000  # characters; a longer text only repeats what a short one can say


def readers(data: bytes) -> None:
    """Any bytes as a report, the first byte choosing the file's ending."""
    with _file(data, READABLE) as path, suppress(AppError):
        report = read_report(path)
        texts = {block.id: block.text for block in report.blocks}
        for segment in report.segments:
            assert texts[segment.block][segment.start : segment.end] == segment.text


def lines(data: bytes) -> None:
    """Any bytes as loose sentences."""
    with _file(b"\0" + data, (".txt",)) as path, suppress(AppError):
        assert not any("\n" in line for line in read_lines(path))


def figures(data: bytes) -> None:
    """Any text as one sentence, and as a whole report."""
    text = _text(data)
    for figure in figures_in(text):
        assert text[figure.start : figure.end] == figure.raw
        assert figure.english
    with suppress(DocumentError):
        extract_figures(read_text(text))


def checks(data: bytes) -> None:
    """Any text as a Chinese sentence and its English, parted by a line feed."""
    chinese, _, english = _text(data).partition("\n")
    for finding in check_pair(chinese, english):
        assert 0 <= finding.zh_start <= finding.zh_end <= len(chinese)
        assert 0 <= finding.en_start <= finding.en_end <= len(english)
    for figure in read_figures(english):
        assert english[figure.start : figure.end]


def importers(data: bytes) -> None:
    """Any bytes as a file that came back, the first byte choosing its ending."""
    with _file(data, IMPORTABLE) as path, suppress(AppError):
        for row in read_rows(path):
            assert isinstance(row.source, str)


def models(data: bytes) -> None:
    """Any bytes as an engine's file: a GGUF model or an Argos package."""
    with _file(data, (".gguf", ".argosmodel")) as path, suppress(AppError):
        if path.suffix == ".gguf":
            read_header(path)
        else:
            install_package(path.parent / "engines", path)


def packages(data: bytes) -> None:
    """Any bytes as a part of a Word or Excel file, which a plain fuzzer would never get into.

    The first byte chooses the part.
    """
    part = list(PARTS)[(data[0] - ord("0") if data else 0) % len(PARTS)]
    with _file(b"\0" + packed(part, data[1:]), (".docx" if part.startswith("word") else ".xlsx",)) as path:
        if path.suffix == ".docx":
            with suppress(AppError):
                read_report(path)
        with suppress(AppError):
            list(read_rows(path))


TARGETS: dict[str, Callable[[bytes], None]] = {
    target.__name__: target for target in (readers, lines, figures, checks, importers, models, packages)
}


class _file:
    """The rest of the data as a file in a folder of its own; its first byte chooses the ending."""

    def __init__(self, data: bytes, endings: tuple[str, ...]) -> None:
        self._data = data[1:]
        self._ending = endings[(data[0] if data else 0) % len(endings)]
        self._folder = tempfile.TemporaryDirectory(prefix="fuzz-")

    def __enter__(self) -> Path:
        path = Path(self._folder.__enter__()) / f"a{self._ending}"
        path.write_bytes(self._data)
        return path

    def __exit__(self, *exc: object) -> None:
        self._folder.cleanup()


def _text(data: bytes) -> str:
    return data.decode("utf-8", "ignore")[:LONGEST]
