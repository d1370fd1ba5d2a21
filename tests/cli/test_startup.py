"""The command line answers at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FROZEN = Path(__file__).parents[2] / "dist" / "duizhao" / "duizhao"
PROGRAMS = [[sys.executable, "-m", "desktop_app.cli.main"], *([[str(FROZEN)]] if FROZEN.exists() else [])]


@pytest.mark.skipif(sys.platform == "win32", reason="no processor time of children there")
@pytest.mark.parametrize("program", PROGRAMS, ids=["from source", "frozen"][: len(PROGRAMS)])
def test_help_takes_less_than_a_third_of_a_second(program: list[str]) -> None:
    """Processor time, the best of three, so that a busy machine does not count."""
    import resource

    took = []
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([*program, "--help"], check=True, stdout=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        took.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    assert min(took) < 0.3
