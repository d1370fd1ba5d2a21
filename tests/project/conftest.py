"""One small project and a way to damage it, shared by the tests of this room."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from desktop_app.document.model import Block, BlockKind, PartRole, Quirk, Repair, Report, Segment
from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.figures.model import Direction, Doubt, Figure, FigureSet, HeadlinePair, Kind, NotFigure
from desktop_app.project.store import ProjectFile
from desktop_app.review.model import Finding, Severity
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


REPORT = Report(
    name="report.txt",
    format="text",
    sha256="ab" * 32,
    title="某区报告",
    subtitle="",
    speaker="",
    salutation="",
    blocks=(
        Block("T", BlockKind.TITLE, 0, None, "某区报告"),
        Block("P1.p1", BlockKind.PARAGRAPH, 2, "T", "收入增长6.3%。支出下降1%。", PartRole.RESULTS),
    ),
    segments=(
        Segment("T.1", "T", 0, 4, "某区报告"),
        Segment("P1.p1.1", "P1.p1", 0, 9, "收入增长6.3%。"),
        Segment("P1.p1.2", "P1.p1", 9, 16, "支出下降1%。"),
    ),
    repairs=(Repair("P1.p1", 3, "收入增", "长6.3", "mid-sentence", 0.9, 4),),
    quirks=(Quirk("P1.p1", 0, 2, "收入", "岁入", "test", "a reason"),),
    removed=("第 1 页",),
)


FIGURE = Figure(
    "F001", "P1.p1", "P1.p1.1", 4, 8, "6.3%", Decimal("6.3"), "%", Decimal("6.3"), "%",
    kind=Kind.GROWTH_YOY, direction=Direction.UP, indicator_zh="收入同比增速", english="up 6.3%",
)  # fmt: skip


FIGURES = FigureSet(
    (FIGURE, replace(FIGURE, id="F002", value_max=Decimal("7.10"), vague=True)),
    (NotFigure("T", 0, 1, "某", "a word"),),
    (HeadlinePair("收入", "revenue", None, FIGURE, None),),
    (Doubt(("F001", "F002"), "twice", "Which one?"),),
)


ENGLISH = Translation(
    "P1.p1.1", "Revenue rose 6.3%.", TranslationState.MACHINE, Origin(OriginKind.ENGINE, "fake 1")
)


FINDING = Finding("P1.p1.1", "figure-value", Severity.CRITICAL, "6.3 became 63.", 4, 8, 13, 17)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "test.duizhao"
    ProjectFile.create(path, REPORT, FIGURES, meta={"place": "某区"}).close()
    return path


def change(path: Path, text: str) -> None:
    with ProjectFile.open(path, claim=True) as project:
        project.set_translations([approved(project.report.segments[5].id, text)])
