"""A stranger's project whose values no record can hold is damaged in one sentence; nothing hangs."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.errors import ProjectError
from desktop_app.project.store import ProjectFile
from tests.project.conftest import approved

DEEP = "[" * 200_000  # more than Python's own reader of JSON goes down


@pytest.mark.parametrize(
    "change",
    [
        f"INSERT INTO term (zh, en, variants) VALUES ('好', 'good', '{DEEP}')",
        "UPDATE figure SET value = 'NaN'",
        "UPDATE figure SET value_normalised = '-Infinity'",
        "UPDATE figure SET value = '1E+999999'",
        "UPDATE figure SET value = '1E-999999'",
        'UPDATE figure SET start = -5, "end" = 99999999',
        'UPDATE figure SET start = "end" + 3',
        "UPDATE figure SET outer_end = 99999999",
        "UPDATE segment SET text = CAST(text AS BLOB)",
        "UPDATE translation SET comment = x'00'",
        "UPDATE meta SET value = x'00' WHERE key = 'report.title'",
        "UPDATE block SET kind = NULL",
        "UPDATE figure SET raw = NULL",
        f"INSERT OR REPLACE INTO meta VALUES ('place', '{DEEP}')",
        "UPDATE translation SET text = hex(zeroblob(60000)) WHERE rowid = 1",
    ],
    ids=lambda change: change[:60],
)
def test_a_value_that_no_record_holds_is_damage(change: str, long_project: Path) -> None:
    with closing(sqlite3.connect(long_project)) as db:
        db.execute(change)
        db.execute("DELETE FROM meta WHERE key = 'seal'")  # a stranger would seal it anew
        db.commit()
    with pytest.raises(ProjectError, match="damaged"), ProjectFile.open(long_project, claim=True) as project:
        project.content()


def test_no_endless_english_is_stored(long_project: Path) -> None:
    with ProjectFile.open(long_project, claim=True) as project:
        first = project.report.segments[0].id
        before = project.translation(first)
        with pytest.raises(ProjectError, match="no sentence"):
            project.set_translations([approved(first, "long " * 30_000)])
        assert project.translation(first) == before
