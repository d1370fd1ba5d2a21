"""Files that are no project of ours, or no whole one, are refused in one sentence."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.errors import ProjectError
from desktop_app.project.store import ProjectFile


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "not a Duizhao project"),
        ("某区报告".encode(), "not a Duizhao project"),
        (None, "no project file"),
    ],
)
def test_what_is_no_project_is_named(tmp_path: Path, content: bytes | None, sentence: str) -> None:
    path = tmp_path / "other.duizhao"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ProjectError, match=sentence):
        ProjectFile.open(path)


def test_another_programs_database_and_a_folder_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.duizhao"
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE t (x)")
    db.close()
    with pytest.raises(ProjectError, match="not a Duizhao project"):
        ProjectFile.open(path)
    with pytest.raises(ProjectError, match="folder"):
        ProjectFile.open(tmp_path)


@pytest.mark.parametrize("at", [100, 2000, 6000, 9000])
def test_a_damaged_project_is_named_without_a_traceback(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at : at + 4096] = b"\xff" * len(data[at : at + 4096])
    path.write_bytes(data)
    with pytest.raises(ProjectError, match="damaged"), ProjectFile.open(path) as project:
        project.content()


def test_a_project_of_a_newer_version_is_not_touched(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 999")
    db.close()
    with pytest.raises(ProjectError, match="newer Duizhao"):
        ProjectFile.open(path)


@pytest.mark.parametrize(
    "planted",
    [
        "CREATE TRIGGER t AFTER INSERT ON history BEGIN UPDATE translation SET text = 'RMB 1'; END",
        "CREATE VIEW v AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n FROM r",
        "CREATE VIRTUAL TABLE v USING fts5(text)",
    ],
    ids=["trigger", "view", "virtual table"],
)
def test_a_strangers_project_that_would_run_something_is_refused(path: Path, planted: str) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(planted)
    with pytest.raises(ProjectError, match="triggers or views"):
        ProjectFile.open(path)


@pytest.mark.parametrize("change", ["block = 'X9'", '"end" = 99999', "start = -1"])
def test_a_sentence_that_points_nowhere_is_damage(path: Path, change: str) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(f"UPDATE segment SET {change}")
    with pytest.raises(ProjectError, match="damaged"):
        ProjectFile.open(path)
