"""What a shell does to a command: closed, full and abandoned streams, and requests to end."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop_app.cli.main import is_command, main

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")

REPORT = "某区政府工作报告\n\n一、工作回顾\n\n全年生产总值2354亿元，增长6.3%。各项事业取得新进展。\n"
# Stands in for a long job: it says that it began, and tidies up when it is stopped.
_LONG = """
import signal, sys, time
signal.signal(signal.SIGHUP, signal.SIG_DFL)  # whoever started the tests may have them ignored
signal.signal(signal.SIGINT, signal.default_int_handler)
from pathlib import Path
from desktop_app.cli import main as command
from desktop_app.files import replacing

def read_report(path):
    with replacing(Path(sys.argv[3])) as partial:
        partial.write_text("half")
        print("begun", file=sys.stderr, flush=True)
        time.sleep(60)

import desktop_app.document.read
desktop_app.document.read.read_report = read_report
sys.exit(command.main(["read", sys.argv[1], "--json"]))
"""


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


def shell(redirected: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a command as a shell does, its streams redirected."""
    words = [sys.executable, "-m", "desktop_app.cli.main", *map(str, arguments)]
    # Buffered as it is for everyone: what cannot be written shows only at the end.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    line = ["bash", "-c", f"{shlex.join(words)} {redirected}"]
    return subprocess.run(line, capture_output=True, text=True, env=environment, check=False)


@pytest.mark.parametrize("arguments", [["--version"], ["read", "{report}", "--json"]], ids=" ".join)
def test_a_reader_that_goes_away_is_no_fault(arguments: Sequence[str], report: Path) -> None:
    filled = [one.format(report=report) for one in arguments]
    gone = shell("| true; exit ${PIPESTATUS[0]}", *filled)
    assert (gone.returncode, gone.stderr) == (0, "")


def test_closed_streams_take_everything(report: Path, tmp_path: Path) -> None:
    silent = shell(">&-", "read", report, "--json")
    assert (silent.returncode, silent.stderr) == (0, "")
    out = tmp_path / "rules.srx"
    told = shell("2>&-", "srx", out, "--json")
    assert json.loads(told.stdout) == {"file": str(out)}, "a remark went to standard output"
    assert told.returncode == 0
    assert shell("2>&-", "read", tmp_path / "no.txt").returncode == 2
    nothing = shell("<&- >&- 2>&-", "srx", out)
    assert nothing.returncode == 0
    assert out.read_text(encoding="utf-8").startswith("<?xml"), "what was said landed in the file"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_a_full_disk_behind_the_output_is_told_in_one_line(report: Path, tmp_path: Path) -> None:
    full = shell(">/dev/full", "read", report, "--json")
    assert full.returncode == 2
    assert full.stderr.count("\n") == 1
    assert "space" in full.stderr
    assert shell("2>/dev/full", "read", tmp_path / "no.txt").returncode == 2


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda one: one.name)
def test_a_request_to_end_is_obeyed_tidily(number: signal.Signals, report: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("before", encoding="utf-8")
    job = subprocess.Popen(
        [sys.executable, "-c", _LONG, str(report), "", str(out)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert job.stderr is not None
    assert job.stderr.readline() == "begun\n"
    began = time.monotonic()
    job.send_signal(number)
    try:
        said, err = job.communicate(timeout=8)
    except subprocess.TimeoutExpired:  # Python drops one that comes while an object is destroyed: once more
        job.send_signal(number)
        said, err = job.communicate(timeout=30)
    finally:
        job.kill()
    assert (job.returncode, said) == (130, "")
    assert err == "Stopped. What was finished has been kept.\n"
    assert time.monotonic() - began < 20
    assert out.read_text(encoding="utf-8") == "before"
    assert not list(tmp_path.glob(".*")), "half a file was left"


def test_a_result_never_takes_the_place_of_a_device(
    report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As root, `-o /dev/null` would leave a file there."""
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    assert main(["figures", str(report), "--csv", str(pipe)]) == 2
    assert "is not a file" in capsys.readouterr().err
    assert pipe.is_fifo()


@pytest.mark.parametrize(
    "command",
    [
        ["read", "{}.txt"],
        ["figures", "{}.txt"],
        ["translate", "{report}", "-o", "{}.duizhao", "--no-engine"],
        ["translate", "--lines", "{}.txt", "-o", "{report}.en", "--no-engine"],
        ["check", "{}.duizhao"],
        ["check", "--pair", "{}.txt", "{report}"],
        ["memory", "{}.tmx"],
        ["memory", "{}.csv"],
        ["terms", "{}.csv"],
        ["rescue", "{}.duizhao", "-o", "{report}.duizhao"],
    ],
    ids=" ".join,
)
def test_nobody_waits_for_a_pipe_that_nobody_fills(
    command: list[str], report: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for ending in ("txt", "csv", "tmx", "duizhao"):
        os.mkfifo(tmp_path / f"pipe.{ending}")
    assert main([word.format(tmp_path / "pipe", report=report) for word in command]) == 2
    assert "is not a file" in capsys.readouterr().err


@pytest.mark.parametrize("redirected", ["< {report}", "< <(cat {report})"], ids=["file", "pipe"])
@pytest.mark.parametrize("command", [["read", "-", "--json"], ["figures", "-", "--json"]], ids=" ".join)
def test_a_dash_is_what_the_pipe_hands_over(command: Sequence[str], redirected: str, report: Path) -> None:
    answer = shell(redirected.format(report=report), *command)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "2354" in str(json.loads(answer.stdout))


def test_files_made_of_a_pipe_have_a_name(report: Path, tmp_path: Path) -> None:
    assert shell(f"< {report}", "run", "-", "--out", tmp_path / "out").returncode == 0
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert {"pipe.duizhao", "pipe-delegation.pdf"} <= names
    assert not any(name.startswith("-") for name in names)


def test_an_empty_pipe_and_a_closed_one_are_told(tmp_path: Path) -> None:
    for redirected in ("< /dev/null", "<&-"):
        answer = shell(redirected, "read", "-")
        assert (answer.returncode, answer.stderr.count("\n")) == (2, 1)
        assert "empty" in answer.stderr


def test_a_pipe_can_be_translated_and_proven(report: Path, tmp_path: Path) -> None:
    project, english = tmp_path / "p.duizhao", tmp_path / "en.txt"
    english.write_text("GDP reached RMB 23.54 billion, up 6.3%.\n", encoding="utf-8")
    told = shell(f"< {report}", "translate", "-", "-o", project, "--no-engine")
    assert told.returncode == 0
    assert project.exists()
    chinese = "全年生产总值2354亿元，增长6.3%。"
    found = shell(f"<<< {chinese}", "check", "--pair", "-", english, "--json")
    assert "critical" in found.stdout


def test_words_of_the_terminal_open_no_window(report: Path) -> None:
    """`python -m desktop_app` is the window; asked for help or a command it must not wait for a screen."""
    for words in (["--help"], ["read", str(report), "--json"]):
        line = [sys.executable, "-m", "desktop_app", *words]
        answer = subprocess.run(line, capture_output=True, text=True, timeout=60, check=False)
        assert answer.returncode == 0
        assert "duizhao" in answer.stdout or json.loads(answer.stdout)["title"]
    assert not is_command([str(report)])
    assert not is_command(["-platform", "offscreen"])
