"""Full disks, read-only folders and writers killed half-way: nothing is lost and it is said."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.errors import ProjectError
from desktop_app.project.store import ProjectFile
from tests.project.conftest import approved

_FULL = """
import resource, signal, sys
from pathlib import Path
from desktop_app.errors import AppError
from desktop_app.project.store import ProjectFile
from desktop_app.translation.model import Translation, TranslationState
path = Path(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with ProjectFile.open(path) as project:
    most = path.stat().st_size + 40_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    stored = 0
    try:
        for number in range(10_000):
            text = "long " * 300
            project.set_translations([Translation(f"x{number}", text, TranslationState.APPROVED)])
            stored += 1
    except AppError as error:
        print(stored, error.code, error.message)
"""
_HALF_WAY = """
import os, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA cache_size = 1")
db.execute("BEGIN")
db.execute("UPDATE translation SET text = text || 'half'")
db.execute("UPDATE history SET text = text || 'half'")
os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGXFSZ"), reason="needs limits on file size")
def test_a_full_disk_is_said_and_everything_stored_before_is_there(long_project: Path) -> None:
    out = subprocess.run(
        [sys.executable, "-c", _FULL, str(long_project)], capture_output=True, text=True, check=True
    ).stdout
    stored, code, message = out.split(" ", 2)
    assert code == "project-disk-full"
    assert "free some space" in message
    with ProjectFile.open(long_project) as project:
        rows = [project.translation(f"x{number}").text for number in range(int(stored) + 1)]
    assert all(rows[:-1])
    assert not rows[-1]


def test_a_change_killed_half_way_is_taken_back_even_by_a_reader(long_project: Path) -> None:
    subprocess.run([sys.executable, "-c", _HALF_WAY, str(long_project)], check=False)
    assert long_project.with_name(f"{long_project.name}-journal").exists()
    with ProjectFile.open(long_project, read_only=True) as project:
        assert not [one for one in project.translations().values() if one.text.endswith("half")]
    with closing(sqlite3.connect(long_project)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_a_reader_can_change_nothing(long_project: Path) -> None:
    with ProjectFile.open(long_project, read_only=True) as project:
        with pytest.raises(ProjectError, match="read-only"):
            project.set_translations([approved("x")])
        with pytest.raises(sqlite3.OperationalError):
            project._db.execute("DELETE FROM translation")


_IN_A_READ_ONLY_FOLDER = """
import sys
from pathlib import Path
from desktop_app.errors import AppError
from desktop_app.project.store import ProjectFile
path = Path(sys.argv[1])
with ProjectFile.open(path, claim=True) as project:
    print(project.read_only, len(project.translations()))
    report, figures = project.report, project.figures
try:
    ProjectFile.create(path.with_name("new.duizhao"), report, figures)
except AppError as error:
    print(error.message)
"""


def test_in_a_read_only_folder_a_project_can_be_read(long_project: Path) -> None:
    folder = long_project.parent
    command = (
        f"mount --bind {folder} {folder} && mount -o remount,bind,ro {folder} && exec {sys.executable} -c "
        f"'{_IN_A_READ_ONLY_FOLDER}' {long_project}"
    )
    probe = subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False)
    if sys.platform != "linux" or probe.returncode:
        pytest.skip("needs a user namespace of its own")
    result = subprocess.run(
        ["unshare", "-rm", "sh", "-c", command], capture_output=True, text=True, check=False, env=os.environ
    )
    assert result.returncode == 0, result.stderr
    first, second = result.stdout.splitlines()
    assert first == "True 402"
    assert "cannot be written" in second
