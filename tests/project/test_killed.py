"""Killed at any moment, everything confirmed is there: a real process, a real SIGKILL, at random points."""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
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
SAYING = ("translate", "edit")  # they say what they confirm while they work
MOST_SAID = 3_000  # bytes of it, before the kill
EXPORTS = (".csv", ".xlsx", ".docx", ".xlf")
HALF = 0.5
EXPORT_SIZE, NO_CUT = 12_000, 1 << 40  # bytes; every export is about as long
PATIENCE = 60  # seconds, on a busy machine


class Writer:
    """The process that is killed again and again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._longest = dict.fromkeys(KINDS, 0.5)  # seconds
        script = Path(__file__).with_name("writer.py")
        self._process = subprocess.Popen(
            [sys.executable, str(script), str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def killed(
        self, kind: str, project: Path, chance: random.Random, cut: int
    ) -> tuple[bool, dict[str, str]]:
        """Start a job and kill it at a random point, at the latest when a file grows longer than `cut`.

        Gives whether it still ran, and what it had confirmed.
        """
        log = self._folder / "log"
        log.unlink(missing_ok=True)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{kind}\t{project}\t{log}\t{cut}\n")
        self._process.stdin.flush()
        child = int(self._process.stdout.readline())
        if kind in SAYING:
            said = chance.uniform(0, MOST_SAID)
            self._wait(PATIENCE, lambda: log.exists() and log.stat().st_size >= said)
        else:
            self._wait(chance.uniform(0, self._longest[kind]), lambda: False)
        with suppress(ProcessLookupError):  # it was quicker
            os.kill(child, signal.SIGKILL)
        ended = self._process.stdout.readline()
        assert ended in ("killed\n", "done\n")
        self._longest[kind] *= 1.1 if ended == "killed\n" else 0.7  # so that kills fall all over the work
        text = log.read_text(encoding="utf-8") if log.exists() else ""
        lines = [line.split("\t") for line in text.splitlines() if "\t" in line]
        return ended == "killed\n", {line[0]: line[1] for line in lines}

    def _wait(self, seconds: float, enough: Callable[[], bool]) -> None:
        """Until it is enough, the time is up or the child has ended."""
        until = time.monotonic() + seconds
        while not enough() and (left := until - time.monotonic()) > 0:
            if select.select([self._process.stdout], [], [], min(left, 0.002))[0]:
                return

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
        for ending in EXPORTS:
            export_project(project.content(), older(path, ending))
    table = (folder / "fresh.back.csv").read_text(encoding="utf-8-sig")
    rows = [line.replace(",,,untranslated", ",Came back.,,approved") for line in table.split("\r\n")]
    (folder / "fresh.back.csv").write_text("\r\n".join(rows), encoding="utf-8-sig", newline="")
    return path


def older(fresh: Path, ending: str) -> Path:
    """What was exported before, in the place of which the killed writer wants to put its own."""
    return fresh.with_name(f"older{ending}")


def kill_often(writer: Writer, fresh: Path, folder: Path, kills: int, seed: int) -> Counter[str]:
    """So many real kills (some work is done before), of every kind; what is left is looked at each time."""
    chance, killed = random.Random(seed), Counter[str]()
    for number in range(4 * kills):
        kind = KINDS[number % len(KINDS)]
        project = folder / f"round{seed}-{number}.duizhao"
        source = ".txt" if kind == "create" else ".duizhao"
        shutil.copy(fresh.with_suffix(source), project.with_suffix(source))
        shutil.copy(fresh.with_suffix(".back.csv"), project.with_suffix(".back.csv"))
        if kind == "export":
            for ending in EXPORTS:
                shutil.copy(older(fresh, ending), project.with_suffix(ending))
        confirmed: dict[str, str] = {}
        for _ in range(1 if kind == "create" else 2):  # the second time goes on where the first was killed
            long = EXPORT_SIZE if kind == "export" else fresh.stat().st_size
            cut = chance.randrange(1, long) if chance.random() < HALF else NO_CUT
            really, said = writer.killed(kind, project, chance, cut)
            confirmed |= said
            killed[kind] += really
            check(kind, project, confirmed)
        if killed.total() >= kills and all(killed[kind] for kind in KINDS):
            break
    assert killed.total() >= kills, killed
    return killed


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
    if kind == "export":
        for ending in EXPORTS:
            assert len(list(read_rows(project.with_suffix(ending)))) == rows


def number_of(text: str) -> int:
    return int(text.removeprefix("Version ").rstrip("."))


def test_killed_at_random_points_nothing_confirmed_is_lost(writer: Writer, fresh: Path, folder: Path) -> None:
    kill_often(writer, fresh, folder, kills=9, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("part", range(4))
def test_killed_two_hundred_times_nothing_confirmed_is_lost(
    writer: Writer, fresh: Path, folder: Path, part: int
) -> None:
    killed = kill_often(writer, fresh, folder, kills=50, seed=int(time.time()) + part)
    assert all(killed[kind] for kind in KINDS), killed
