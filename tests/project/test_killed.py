"""Killed at any moment, everything confirmed is there: a real process, a real SIGKILL, at random points."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from desktop_app.project.store import ProjectFile
from desktop_app.services.exchanging import export_project, read_rows
from desktop_app.services.opening import open_report
from desktop_app.services.running import run_to_end

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
SENTENCES = 60
KINDS = ("translate", "edit", "import", "export", "create")
LONGEST = 0.5  # seconds of work; and for work that says what it confirms:
MOST_SAID = 3_000  # bytes of it


class Writer:
    """The process that is killed again and again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        script = Path(__file__).with_name("writer.py")
        self._process = subprocess.Popen(
            [sys.executable, str(script), str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def killed(self, kind: str, project: Path, chance: random.Random) -> list[tuple[str, str]]:
        """Start a job, kill it at a random point, and give what it had confirmed."""
        log = self._folder / "log"
        log.unlink(missing_ok=True)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{kind}\t{project}\t{log}\n")
        self._process.stdin.flush()
        child = int(self._process.stdout.readline())
        if kind in ("translate", "edit"):
            said, patience = chance.uniform(0, MOST_SAID), time.monotonic() + 10
            while (not log.exists() or log.stat().st_size < said) and time.monotonic() < patience:
                time.sleep(0.002)
        else:
            time.sleep(chance.uniform(0, LONGEST))
        with suppress(ProcessLookupError):  # it was quicker
            os.kill(child, signal.SIGKILL)
        assert self._process.stdout.readline() == "ended\n"
        text = log.read_text(encoding="utf-8") if log.exists() else ""
        return [(line.split("\t")[0], line.split("\t")[1]) for line in text.splitlines() if "\t" in line]

    def close(self) -> None:
        self._process.communicate("", timeout=30)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("killed")


@pytest.fixture(scope="module")
def writer(folder: Path) -> Iterator[Writer]:
    writer = Writer(folder)
    yield writer
    writer.close()


@pytest.fixture(scope="module")
def fresh(folder: Path) -> Path:
    """A project without English, its report beside it, and a table that came back all changed."""
    body = "".join(
        f"全区新增第{number}类学位{number}个，增长{number % 9}.3%。" for number in range(SENTENCES)
    )
    (folder / "fresh.txt").write_text(f"某区报告\n\n一、工作回顾\n\n{body}\n", encoding="utf-8")
    path = folder / "fresh.duizhao"
    with run_to_end(open_report(path.with_suffix(".txt"), path)) as project:
        export_project(project.content(), folder / "fresh.back.csv")
    table = (folder / "fresh.back.csv").read_text(encoding="utf-8-sig")
    rows = [line.replace(",,,untranslated", ",Came back.,,approved") for line in table.split("\r\n")]
    (folder / "fresh.back.csv").write_text("\r\n".join(rows), encoding="utf-8-sig", newline="")
    return path


def kill_often(writer: Writer, fresh: Path, folder: Path, times: int, seed: int) -> None:
    chance = random.Random(seed)
    for number in range(times):
        kind = KINDS[number % len(KINDS)]
        project = folder / f"round{number}.duizhao"
        source = ".txt" if kind == "create" else ".duizhao"
        shutil.copy(fresh.with_suffix(source), project.with_suffix(source))
        shutil.copy(fresh.with_suffix(".back.csv"), project.with_suffix(".back.csv"))
        confirmed: dict[str, str] = {}
        for _ in range(1 if kind == "create" else 2):  # the second time goes on where the first was killed
            confirmed |= dict(writer.killed(kind, project, chance))
            check(kind, project, confirmed)


def check(kind: str, project: Path, confirmed: dict[str, str]) -> None:
    if kind == "create" and not project.exists():
        assert not confirmed
        return
    with ProjectFile.open(project) as opened:
        known = opened.translations()
        assert len(opened.report.segments) > SENTENCES
        for segment, text in confirmed.items():
            if kind == "edit":  # it may have come further than it could say
                assert number_of(known[segment].text) >= number_of(text)
                assert text in [entry.text for entry in opened.history(segment)]
            elif kind != "create":
                assert known[segment].text == text
        rows = len(opened.report.segments)
    with closing(sqlite3.connect(project)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    for suffix in (".csv", ".xlsx", ".docx", ".xlf"):
        if project.with_suffix(suffix).exists():
            assert len(list(read_rows(project.with_suffix(suffix)))) == rows


def number_of(text: str) -> int:
    return int(text.removeprefix("Version ").rstrip("."))


def test_killed_at_random_points_nothing_confirmed_is_lost(writer: Writer, fresh: Path, folder: Path) -> None:
    kill_often(writer, fresh, folder, times=10, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_killed_two_hundred_times_nothing_confirmed_is_lost(
    writer: Writer, fresh: Path, folder: Path
) -> None:
    kill_often(writer, fresh, folder, times=110, seed=int(time.time()))  # two kills each but for creation
