"""A full disk under every command that writes: one line, exit code 2, and what was there stays."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

_FULL = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
from desktop_app.cli.main import main
for arguments in eval(sys.stdin.read()):
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), resource.RLIM_INFINITY))
    try:
        code = main(arguments)
    except SystemExit as stop:
        code = stop.code
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    sys.stderr.write(f"= {arguments[0]} {code}\\n")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits on file size")
def test_a_full_disk_costs_nothing_that_was_there(good: tuple[Path, Path], tmp_path: Path) -> None:
    report, project = good
    names = ("a.pdf", "a.docx", "a.html", "a.xlsx", "t.docx", "a.xlf", "a.tmx", "f.xlsx")
    outs = [tmp_path / name for name in names]
    for path in outs:
        path.write_bytes(b"old")
    before = project.read_bytes()
    commands = [["brief", str(project), "-o", str(path)] for path in outs[:3]]
    commands += [["export", str(project), "-o", str(path)] for path in outs[3:7]]
    commands += [["figures", str(report), "--xlsx", str(outs[7])]]
    commands += [["translate", str(report), "-o", str(tmp_path / "new.duizhao"), "--no-engine"]]
    commands += [["run", str(report), "--out", str(tmp_path / "out")]]
    result = subprocess.run(
        [sys.executable, "-c", _FULL, "700"],
        input=repr(commands),
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},  # a full disk leaves half of those as well
        check=True,
    )
    said = [part.strip().splitlines() for part in re.split(r"^= .*$", result.stderr, flags=re.M)][:-1]
    codes = re.findall(r"^= (.*)$", result.stderr, flags=re.M)
    assert codes == [f"{command[0]} 2" for command in commands], result.stderr
    for lines, command in zip(said[:-1], commands, strict=False):
        assert len(lines) == 1, (command, lines)
    assert project.read_bytes() == before
    assert [path.read_bytes() for path in outs] == [b"old"] * len(outs)
    assert not list(tmp_path.rglob(".*")), "something half was left"
    assert not (tmp_path / "new.duizhao").exists()
