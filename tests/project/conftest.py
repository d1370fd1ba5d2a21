"""One small project and a way to damage it, shared by the tests of this room."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.project.store import ProjectFile
from desktop_app.translation.model import Origin, OriginKind, Translation, TranslationState

SENTENCE = "全区规模以上工业增加值增长{}.3%，完成投资{}亿元。"
Damage = Callable[[Path, str], None]


@pytest.fixture
def long_project(tmp_path: Path) -> Path:
    """A project of 400 sentences, each approved."""
    body = "".join(SENTENCE.format(number % 9, number) for number in range(400))
    report = read_text(f"某区报告\n\n一、工作回顾\n\n{body}\n", "report.txt")
    path = tmp_path / "long.duizhao"
    with ProjectFile.create(path, report, extract_figures(report)) as project:
        project.set_translations(approved(segment.id) for segment in report.segments)
    return path


def approved(segment_id: str, text: str = "") -> Translation:
    """An approved English that says which sentence it is of."""
    english = text or f"English of {segment_id}."
    return Translation(segment_id, english, TranslationState.APPROVED, Origin(OriginKind.HAND))


@pytest.fixture
def damage() -> Damage:
    """Overwrites one page of a table, as a failing disk would."""

    def overwrite(path: Path, table: str) -> None:
        with closing(sqlite3.connect(path)) as db:
            size = db.execute("PRAGMA page_size").fetchone()[0]
            pages = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        root = int(pages[0])
        with path.open("rb+") as file:
            file.seek((root - 1) * size)
            kind = file.read(1)
            page = root
            if kind == b"\x05":  # an inner page: damage one of the pages it points to
                file.seek((root - 1) * size + 12)
                cell = int.from_bytes(file.read(2), "big")
                file.seek((root - 1) * size + cell)
                page = int.from_bytes(file.read(4), "big")
            file.seek((page - 1) * size)
            file.write(b"\xff" * size)

    return overwrite
