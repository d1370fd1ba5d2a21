"""Does anything grow?  An officer's day of eight hours, in fast motion, in one process.

    python benchmarks/soak.py [DAYS]

A day is eight reports of some 190 sentences: about 1,500 sentences confirmed, 40 checks of whole reports,
32 exports of which each comes back, 24 briefs.  Each report is opened as a project and translated (a fake
engine, so that all the time goes into our own code), every sentence confirmed and remembered, checked,
exported, edited outside, imported, briefed; then opened in the window (offscreen), scrolled through, edited,
confirmed, undone and done again, every view shown, a brief looked at, and closed.

Printed after each report: memory, open files and threads of this process (from /proc, so on Linux), once
the window had the time to search for garbage and give memory back by itself.  Exit code 1 when one of them
grew in the second half; in the first, libraries, caches and typefaces are loaded.
"""

from __future__ import annotations

import gc
import os
import re
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop_app import resources
from desktop_app.project.store import ProjectFile
from desktop_app.services.briefing import make_brief
from desktop_app.services.checking import check_project
from desktop_app.services.exchanging import (
    accept_changes,
    export_project,
    returned_changes,
)
from desktop_app.services.opening import open_report
from desktop_app.services.progress import CancelToken
from desktop_app.services.running import run_to_end
from desktop_app.services.translating import translate_project
from desktop_app.settings import Paths
from desktop_app.translation.engines.protocol import EngineInfo, EngineRequest
from desktop_app.translation.memory.store import Memory
from desktop_app.translation.model import (
    Origin,
    OriginKind,
    Translation,
    TranslationState,
)
from desktop_app.ui.commands import VIEWS
from desktop_app.ui.panes.work import WorkPane
from desktop_app.ui.screenshots import pause, wait
from desktop_app.ui.session import Session
from desktop_app.ui.shell import Shell
from desktop_app.ui.theme.look import make_application

COLUMNS = ("minutes", "reports", "sentences", "memory, MB", "open files", "threads")
REPORTS, LENGTH, CHECKS, AT_THE_WINDOW = 8, 8_100, 5, 12
SEARCHED = 2_500  # milliseconds after which the window has searched for garbage
MOST_GROWTH = 1.05  # of the memory: pages that the allocator keeps move it by some percent
FORMS = (".csv", ".xlsx", ".xlf", ".docx")
BRIEFS = ("delegation", "bilingual", "talking-points")


class Engine:
    """Says what it must and nothing else, at once."""

    info = EngineInfo("fake", "Fake", "1", mixed_input=True)

    def load(self) -> None:
        """Nothing to do."""

    def translate(self, requests: Sequence[EngineRequest]) -> Iterator[tuple[int, str]]:
        for index, request in enumerate(requests):
            yield index, f"The district reports {', '.join(request.protected) or 'progress'}."

    def close(self) -> None:
        """Nothing to do."""


def a_report(number: int, folder: Path, paths: Paths, session: Session, shell: Shell) -> int:
    """One report from opening to closing; gives the number of its sentences."""
    text = resources.read_text("sample/nanshan-2026.txt")[:LENGTH]
    report = folder / f"{number}.txt"
    report.write_text(
        re.sub(r"\d(?=[%万亿个])", lambda digit: str((int(digit[0]) + number) % 9 + 1), text), "utf-8"
    )
    path = report.with_suffix(".duizhao")
    gc.enable()  # all this is done in the main thread here, where the window lets Python search
    run_to_end(open_report(report, path)).close()
    run_to_end(translate_project(path, Engine(), paths, CancelToken()))
    with run_to_end(open_report(report, path)) as project:
        confirm_all(project, paths)
        for _ in range(CHECKS):
            check_project(project, paths)
        for form in FORMS:
            send_and_take_back(project, report.with_suffix(form), paths)
        for template in BRIEFS:
            run_to_end(make_brief(project.content(), template, folder / f"{number}-{template}.pdf"))
        sentences = len(project.report.segments)
    gc.disable()
    at_the_window(path, session, shell)
    for made in folder.glob(f"{number}[.-]*"):
        if made.is_file():
            made.unlink()
    return sentences


def confirm_all(project: ProjectFile, paths: Paths) -> None:
    """Every sentence edited, confirmed, remembered and looked up."""
    english = project.translations()
    with Memory(paths.memory) as memory:
        for segment in project.report.segments:
            said = english[segment.id].text if segment.id in english else "Nothing."
            edited = Translation(segment.id, f"{said} ", TranslationState.APPROVED, Origin(OriginKind.HAND))
            project.set_result(edited, ())
            memory.add(segment.text, said, origin="soak")
            memory.lookup(segment.text)


def send_and_take_back(project: ProjectFile, path: Path, paths: Paths) -> None:
    """Out as a table, edited outside where that is text, and back."""
    back = export_project(project.content(), path, paths=paths)
    if path.suffix == ".csv":
        back.write_text(back.read_text("utf-8-sig").replace("reports", "told of"), "utf-8-sig")
    accept_changes(project, returned_changes(project.content(), back).changes, paths)


def at_the_window(path: Path, session: Session, shell: Shell) -> None:
    """Opened, scrolled through, edited, confirmed, undone, done again, seen in every view, closed."""
    session.open_path(path)
    assert wait(lambda: session.workspace is not None and session.workspace.path == path, 60_000)
    pause(200)
    assert shell.window is not None
    work = shell.window.work
    assert work is not None
    bar = work.text.grid.verticalScrollBar()
    for step in range(60):
        bar.setValue(bar.maximum() * step // 60)
        work.text.grid.viewport().repaint()
    type_some(work)
    for view in VIEWS:
        work.show_view(view)
        pause(100)
    assert wait(work.brief.preview.is_rendered, 60_000) or "view-brief" not in VIEWS
    session.close_project()
    assert wait(lambda: session.workspace is None, 60_000)
    pause(SEARCHED)


def type_some(work: WorkPane) -> None:
    """Sentences written and confirmed one after another, each undone and done again."""
    for number in range(AT_THE_WINDOW):
        work.text.grid.editor.setPlainText(f"The district goes ahead with item {number}.")
        work.editing.confirm()
        pause(20)
        work.editing.undo()
        work.editing.redo()
        pause(20)


def state() -> tuple[float, int, int]:
    """Megabytes, open files, threads."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    files, threads = (len(list(Path("/proc/self", kind).iterdir())) for kind in ("fd", "task"))
    return pages * 4096 / 1e6, files, threads


def a_day(folder: Path, start: float, days: int) -> list[tuple[float, int, int]]:
    """All reports of the days; memory, files and threads after each."""
    paths = Paths(*[folder / "home"] * 4)
    application = make_application()
    session = Session(paths)
    shell = Shell(application, session)
    shell.rebuild()
    seen: list[tuple[float, int, int]] = []
    sentences = 0
    print(f"| {' | '.join(COLUMNS)} |\n{'|---' * len(COLUMNS)}|")
    for number in range(REPORTS * days):
        sentences += a_report(number, folder, paths, session, shell)
        seen.append(state())
        facts = (time.monotonic() - start) / 60, number + 1, sentences, *seen[-1]
        print("| {:.1f} | {} | {} | {:.0f} | {} | {} |".format(*facts), flush=True)
    session.shut_down()
    return seen


def main(days: int) -> int:
    """Work through the days; 1 if something grew."""
    start = time.monotonic()
    with TemporaryDirectory() as name:
        seen = a_day(Path(name), start, days)
    print(f"{time.process_time():.0f} s of the processor")
    settled = seen[len(seen) // 2 :]
    first, last = settled[0], settled[-1]
    return int(last[0] > first[0] * MOST_GROWTH or last[1] > first[1] or last[2] > first[2])


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1))
