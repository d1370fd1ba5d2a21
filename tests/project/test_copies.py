"""Copies of a project are left as it is worked on, and reach back."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.project import backups
from desktop_app.project.backups import COPIES, copies_of, folder_of
from desktop_app.project.store import ProjectFile
from tests.project.conftest import approved, change

Damage = Callable[[Path, str], None]


def test_a_copy_is_left_whenever_a_changed_project_is_closed(long_project: Path) -> None:
    assert len(copies_of(long_project)) == 1
    with ProjectFile.open(long_project, claim=True) as project:
        state = project.translations()
    assert len(copies_of(long_project)) == 1  # nothing changed
    change(long_project, "Another English.")
    newest, first = copies_of(long_project)
    with ProjectFile.open(first) as project:
        assert project.translations() == state
    with ProjectFile.open(newest) as project:
        assert "Another English." in {one.text for one in project.translations().values()}


def test_ten_copies_are_kept_and_a_clock_that_jumps_confuses_nothing(
    long_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jumps = iter([*range(3600, 3600 * 8, 3600), *range(-(10**8), 0, 3600)])
    start = time.time()
    monkeypatch.setattr(backups.time, "time", lambda: start + next(jumps))
    for number in range(14):
        change(long_project, f"Text {number}.")
    copies = copies_of(long_project)
    assert len(copies) == COPIES
    for back, copy in enumerate(copies):
        with ProjectFile.open(copy) as project:
            assert project.translation(project.report.segments[5].id).text == f"Text {13 - back}."
    with ProjectFile.open(long_project) as project:
        history = project.history(project.report.segments[5].id)
    assert [entry.text for entry in history[1:]] == [f"Text {number}." for number in range(14)]


def test_states_close_together_replace_each_other_so_that_copies_reach_back(long_project: Path) -> None:
    old = copies_of(long_project)[0]
    os.utime(old, (1, 1))
    for number in range(12):
        change(long_project, f"Text {number}.")
    assert old in copies_of(long_project)
    assert len(copies_of(long_project)) == 2


def test_long_work_is_copied_without_closing(long_project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with ProjectFile.open(long_project, claim=True) as project:
        segment = project.report.segments[3].id
        project.set_translations([approved(segment, "First.")])
        start = time.monotonic()
        monkeypatch.setattr(time, "monotonic", lambda: start + 3600)
        project.set_translations([approved(segment, "Second.")])
        with ProjectFile.open(copies_of(long_project)[0]) as copy:
            assert copy.translation(segment).text == "First."


def test_no_room_for_a_copy_stops_no_work(long_project: Path) -> None:
    for copy in copies_of(long_project):
        copy.unlink()
    folder_of(long_project).rmdir()
    folder_of(long_project).write_text("in the way")
    change(long_project, "Still stored.")
    with ProjectFile.open(long_project) as project:
        assert project.translation(project.report.segments[5].id).text == "Still stored."
