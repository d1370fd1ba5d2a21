"""How long until the first sentence stands on the screen?  From starting the program to its English drawn.

    python benchmarks/first_sentence.py [REPORT]

A fresh process opens the window (offscreen unless QT_QPA_PLATFORM says otherwise), the report (the sample if
none is named), and has it translated by the installed engine; its memory and settings are a new person's.
Told are seconds on the clock to the window, to the report, to the first English of any origin and to the
engine's first, and the most memory.  "cold": beforehand the system was told to forget what it holds of the
model, the libraries and our own code (posix_fadvise); what other programs have in use stays, so the share of
the model still held is told (fincore).  "warm": the same again at once.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Collection
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # what a start loads is measured
    from desktop_app.translation.model import OriginKind
    from desktop_app.ui.workspace import Workspace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

COLUMNS = (
    "start", "model held before", "window, s", "report, s", "first English, s", "engine's first, s",
    "goal, s", "peak, MB",
)  # fmt: skip
GOALS = {"cold": 15, "warm": 5}
ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 600_000  # milliseconds


def one_start(report: Path, start: float) -> None:
    """In a process of its own: print the seconds since `start` of each step, then the peak memory."""
    from desktop_app.services.engines import open_engine
    from desktop_app.settings import Paths, default_paths
    from desktop_app.translation.model import OriginKind
    from desktop_app.ui.screenshots import wait
    from desktop_app.ui.session import Session
    from desktop_app.ui.shell import Shell
    from desktop_app.ui.theme.look import make_application

    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        home, copy = Path(folder), Path(folder) / report.name
        copy.write_bytes(report.read_bytes())
        session = Session(
            Paths(home / "data", home / "config", home / "cache", home / "state"),
            open_engine=lambda _paths: open_engine(default_paths()),
        )
        shell = Shell(app, session)
        shell.rebuild()
        app.processEvents()
        steps = [time.time() - start]
        session.open_path(copy)
        assert wait(lambda: session.workspace is not None, PATIENCE, every=5)
        steps.append(time.time() - start)
        workspace = session.workspace
        assert workspace is not None
        session.translate()
        for origins in (set(OriginKind) - {OriginKind.NONE}, {OriginKind.ENGINE}):
            assert wait(partial(has_english, workspace, origins), PATIENCE, every=20)
            assert shell.window is not None
            shell.window.repaint()
            steps.append(time.time() - start)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(*steps, peak, flush=True)
        session.stop_translation()
        session.shut_down()


def has_english(workspace: Workspace, origins: Collection[OriginKind]) -> bool:
    """Whether any sentence has English from one of these."""
    return any(workspace.translation(one.id).origin.kind in origins for one in workspace.report.segments)


def forget(model: Path) -> str:
    """Have the system drop what it holds of all that a start reads; the share of the model it still holds."""
    libraries = Path(sysconfig.get_path("purelib"))
    for place in (
        model.parent,
        libraries,
        ROOT / "desktop_app",
        ROOT / "resources",
        Path(sys.base_prefix, "lib"),
    ):
        for path in place.rglob("*"):
            if path.is_file() and not path.is_symlink():
                with path.open("rb") as file:
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    told = subprocess.run(
        ["fincore", "-nbo", "res", model], capture_output=True, text=True, check=False
    ).stdout
    return f"{int(told or 0) / model.stat().st_size:.0%}"


def main(report: Path) -> None:
    """Print the table."""
    from desktop_app.settings import default_paths
    from desktop_app.translation.engines.models import default_model, model_path

    model = model_path(default_paths().engines, default_model())
    print(f"| {' | '.join(COLUMNS)} |\n{'|---' * len(COLUMNS)}|")
    for name, goal in GOALS.items():
        held = forget(model) if name == "cold" else "100%"
        command = [sys.executable, __file__, "--one", str(report), str(time.time())]
        answer = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
        window, opened, first, engine, peak = map(float, answer[-5:])
        told = (f"{one:.1f}" for one in (window, opened, first, engine))
        print(f"| {name} | {held} | {' | '.join(told)} | {goal} | {peak:.0f} |")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one_start(Path(sys.argv[2]), float(sys.argv[3]))
    else:
        main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "sample" / "nanshan-2026.txt")
