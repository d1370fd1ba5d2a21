"""A translation that is asked to end keeps every sentence it stored, and the next run does only the rest."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.cli.main import main
from desktop_app.project.store import ProjectFile
from tests.translation.engines.fake_engine import FakeEngine

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX system")

SENTENCES = 20
PATIENCE = 200  # seconds: on a busy machine a start takes a minute
# The command itself, with an engine that needs its time; it says what is on the disk.
_SLOW = """
import sys, time
from desktop_app.cli import main as command
from desktop_app.project.store import ProjectFile
from desktop_app.services import engines
from desktop_app.translation.engines.protocol import EngineInfo

class Engine:
    info = EngineInfo("slow", "Slow", "1", mixed_input=True)

    def load(self):
        pass

    def translate(self, requests):
        for index, request in enumerate(requests):
            time.sleep(0.05)
            yield index, f"Told: {', '.join(request.protected) or 'progress'}."

    def close(self):
        print("closed", flush=True)

def set_result(project, translation, findings, store=ProjectFile.set_result):
    store(project, translation, findings)
    print("stored", translation.segment_id, flush=True)

ProjectFile.set_result = set_result
engines.open_engine = lambda *_: Engine()
sys.exit(command.main(sys.argv[1:]))
"""


def stored(project: Path) -> dict[str, str]:
    with ProjectFile.open(project, read_only=True) as opened:
        return {key: one.text for key, one in opened.translations().items() if one.text}


@pytest.fixture
def report(tmp_path: Path) -> Path:
    body = "".join(f"群众盼了{n + 11}年的心事，如今件件有着落。" for n in range(SENTENCES))
    path = tmp_path / "report.txt"
    path.write_text(f"某区政府工作报告\n\n一、工作回顾\n\n{body}\n", encoding="utf-8")
    return path


def stopped_after(wanted: int, command: list[str]) -> set[str]:
    """Start the command, ask it to end when so many sentences are stored; all that it stored."""
    job = subprocess.Popen(
        [sys.executable, "-c", _SLOW, *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ,
    )
    assert job.stdout is not None
    lines: list[str] = []
    while sum(line.startswith("stored") for line in lines) < wanted and job.poll() is None:
        lines.append(job.stdout.readline())
    job.send_signal(signal.SIGTERM)
    rest, said = job.communicate(timeout=PATIENCE)
    assert job.returncode == 130, said
    assert said.endswith("Stopped. What was finished has been kept.\n")
    assert rest.endswith("closed\n"), "the engine was not let go"
    return set(re.findall(r"stored (\S+)", "".join(lines) + rest))


def test_what_was_stored_before_the_end_is_kept_and_the_next_run_goes_on(
    report: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = tmp_path / "report.duizhao"
    command = ["translate", str(report), "-o", str(project)]
    told = stopped_after(SENTENCES // 3, command)
    before = stored(project)
    assert set(before) == told
    assert len(before) < SENTENCES
    with ProjectFile.open(project, read_only=True) as opened:
        every = {segment.id for segment in opened.report.segments}

    engine = FakeEngine()
    monkeypatch.setattr("desktop_app.services.engines.open_engine", lambda *_: engine)
    assert main(command) == 0
    after = stored(project)
    assert set(after) == every, "something was left out"
    assert {key: after[key] for key in before} == before
    asked = {", ".join(request.protected) for request in engine.requests if request.protected}
    assert len(asked) > SENTENCES // 3
    assert not [one for one in asked if any(f"Told: {one}." in text for text in before.values())], (
        "done twice"
    )
