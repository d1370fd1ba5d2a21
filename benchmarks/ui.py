"""The window's speed: first paint, the sample with its figures, the brief's preview, 50,000 sentences.

``python benchmarks/ui.py`` (offscreen unless QT_QPA_PLATFORM says otherwise).  Prints a table: seconds on
the clock, which are the goal, and processor time of all threads, which means something on a busy machine.
The first paint is measured in a process of its own that imports what the program imports, nothing else.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
START, CPU = time.perf_counter(), time.process_time()

from desktop_app.settings import Paths  # noqa: E402
from desktop_app.ui.session import Session  # noqa: E402
from desktop_app.ui.shell import Shell  # noqa: E402
from desktop_app.ui.theme.look import make_application  # noqa: E402

SENTENCES = 50_000
FRAMES = 400
CHANGES = 7  # of the brief; the median is told


def first_paint() -> None:
    """Started as a process of its own: from the first import to the window painted."""
    with tempfile.TemporaryDirectory() as folder:
        app = make_application()
        session, _shell = made(Path(folder), app)
        app.processEvents()
        print(time.perf_counter() - START, time.process_time() - CPU)
        session.shut_down()


def made(home: Path, app: object) -> tuple[Session, Shell]:
    session = Session(Paths(home / "data", home / "config", home / "cache", home / "state"))
    shell = Shell(app, session)  # type: ignore[arg-type]
    shell.rebuild()
    return session, shell


def big_project(path: Path) -> None:
    from desktop_app.document.model import Block, BlockKind, Report, Segment
    from desktop_app.figures.model import FigureSet
    from desktop_app.project.store import ProjectFile
    from desktop_app.translation.model import Translation, TranslationState

    blocks, segments, translations = [], [], []
    for number in range(SENTENCES):
        chinese = f"第{number}项工作稳步推进，全年完成投资{number % 97}亿元，群众满意度持续提高。" * (
            1 + number % 3
        )
        blocks.append(Block(f"p{number}", BlockKind.PARAGRAPH, 1, None, chinese))
        segments.append(Segment(f"s{number}", f"p{number}", 0, len(chinese), chinese))
        english = f"Work item {number} went ahead steadily. " * (1 + number % 4)
        translations.append(Translation(f"s{number}", english, TranslationState.MACHINE))
    report = Report("big", "text", "0" * 64, "", "", "", "", tuple(blocks), tuple(segments))
    with ProjectFile.create(path, report, FigureSet()) as project:
        project.set_translations(translations)


def opened(session: Session, path: Path) -> tuple[float, float]:
    from desktop_app.ui.screenshots import pause, wait

    start, cpu = time.perf_counter(), time.process_time()
    session.open_path(path)
    assert wait(lambda: session.workspace is not None and session.workspace.path.stem == path.stem, 60_000)
    pause(0)
    return time.perf_counter() - start, time.process_time() - cpu


def followed(shell: Shell) -> tuple[float, float]:
    """From another choice about the brief to the changed page on the screen, the pause for typing too."""
    from desktop_app.ui.screenshots import wait

    assert shell.window is not None
    assert shell.window.work is not None
    work = shell.window.work
    work.show_view("view-brief")
    assert wait(work.brief.preview.is_rendered, 60_000)
    took = []
    for _change in range(CHANGES):
        shown = work.brief.preview.version_shown
        start, cpu = time.perf_counter(), time.process_time()
        box = work.brief.controls.audience
        box.setCurrentIndex((box.currentIndex() + 1) % box.count())
        assert wait(lambda shown=shown: work.brief.preview.version_shown > shown, 60_000, every=5)
        took.append((time.perf_counter() - start, time.process_time() - cpu))
    work.show_view("view-text")
    return statistics.median(one for one, _ in took), statistics.median(one for _, one in took)


def frames(shell: Shell) -> list[float]:
    """Milliseconds of the window's thread for each frame while scrolling through the whole report."""
    assert shell.window is not None
    assert shell.window.work is not None
    grid = shell.window.work.text.grid
    bar = grid.verticalScrollBar()
    found = []
    for step in range(FRAMES):
        start = time.thread_time()
        bar.setValue(bar.maximum() * step // FRAMES if step % 2 else bar.value() + 120)
        grid.viewport().repaint()
        found.append((time.thread_time() - start) * 1000)
    return found


def tell(what: str, took: tuple[float, float], goal: float) -> None:
    print(f"{what:32}{took[0]:8.2f} s   processor {took[1]:6.2f} s   (goal {goal:g} s)", flush=True)


def main() -> None:
    command = [sys.executable, __file__, "first-paint"]
    for _twice in range(2):  # the first start after a change compiles
        answer = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    tell("first paint, imports included", (float(answer[0]), float(answer[1])), 1.5)
    from desktop_app import resources

    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        session, shell = made(home, app)
        sample = home / "sample.txt"
        sample.write_bytes(resources.read_bytes("sample/nanshan-2026.txt"))
        tell("sample opened with its figures", opened(session, sample), 3)
        tell("preview follows a change", followed(shell), 1)
        session.close_project()
        big = home / "big.duizhao"
        big_project(big)
        tell("50,000 sentences opened", opened(session, big), 2)
        took = frames(shell)
        print(f"frame while scrolling, median    {statistics.median(took):8.1f} ms")
        print(f"frame while scrolling, slowest   {max(took):8.1f} ms   (goal 50 ms)")
        session.shut_down()


if __name__ == "__main__":
    first_paint() if sys.argv[1:] == ["first-paint"] else main()
