"""What is written is nobody else's business until it is whole, and nothing half is left for ever."""

from __future__ import annotations

import os
import stat
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.files import partial_of, replacing, write_text
from desktop_app.project.backups import copies_of
from desktop_app.project.store import ProjectFile
from desktop_app.services.opening import open_report
from desktop_app.services.running import run_to_end
from desktop_app.translation.memory.store import Memory

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
REPORT = "某区政府工作报告\n\n一、工作回顾\n\n全年生产总值2354亿元，增长6.3%。\n"


def permissions(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def usual(tmp_path: Path) -> int:
    """The permissions of a new file here."""
    path = tmp_path / "usual"
    path.touch()
    return permissions(path)


def test_nobody_else_can_read_a_file_before_it_is_whole(tmp_path: Path, usual: int) -> None:
    path = tmp_path / "a.csv"
    with replacing(path) as partial:
        partial.write_text("half")
        assert permissions(partial) == 0o600
    assert permissions(path) == usual


def test_a_file_closed_to_others_stays_closed_when_it_is_written_again(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    for kept in (0o600, 0o640):
        path.touch()
        path.chmod(kept)
        write_text(path, "again")
        assert permissions(path) == kept
        assert path.read_text() == "again"


def test_what_a_killed_writer_left_is_removed_but_not_what_another_is_writing(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    left, written = (partial_of(path).with_name(partial_of(path).name.replace(str(os.getpid()), pid))
                     for pid in ("999999998", "999999999"))  # fmt: skip
    other = partial_of(tmp_path / "b.csv")
    for one in (left, written, other):
        one.write_text("half a report")
    for one in (left, other):
        os.utime(one, (time.time() - 90_000,) * 2)
    write_text(path, "whole")
    assert {one.name for one in tmp_path.iterdir()} == {path.name, written.name, other.name}


def test_a_new_project_removes_what_its_killed_beginning_left(tmp_path: Path) -> None:
    report, path = tmp_path / "r.txt", tmp_path / "p.duizhao"
    report.write_text(REPORT, encoding="utf-8")
    left = partial_of(path).with_name(f"{partial_of(path).name}-journal")
    left.write_text("half a report")
    os.utime(left, (1, 1))
    run_to_end(open_report(report, path)).close()
    assert not left.exists()


def test_copies_of_a_project_are_as_private_as_the_project(tmp_path: Path) -> None:
    report, path = tmp_path / "r.txt", tmp_path / "p.duizhao"
    report.write_text(REPORT, encoding="utf-8")
    run_to_end(open_report(report, path)).close()
    for copy in copies_of(path):
        copy.unlink()
    path.chmod(0o600)
    ProjectFile.open(path, claim=True).close()
    assert [permissions(copy) for copy in copies_of(path)] == [0o600]


def test_a_new_memory_is_its_persons_own(tmp_path: Path, usual: int) -> None:
    path = tmp_path / "data" / "memory.sqlite"
    with closing(Memory(path)) as memory:
        memory.add("经济增长。", "The economy grew.", origin="p")
    assert permissions(path) == 0o600
    path.chmod(usual)  # who shares it, shares it
    Memory(path).close()
    assert permissions(path) == usual
