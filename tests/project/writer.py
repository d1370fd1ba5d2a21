"""A process that works on projects and says what it has confirmed, for tests that kill it.

usage: writer.py FOLDER.  Reads jobs, one a line (``KIND PROJECT LOG CUT``), and forks a child for each, so
that no time goes into starting; prints the child's process id, then how it ended.  A child appends what is
confirmed to its LOG, and is killed by the system in the middle of the write that would make a file longer
than CUT bytes.  Before the first, every job but one without an end is done once: what is loaded then a
child has, and a kill at a random point does not fall into loading.
"""

from __future__ import annotations

import os
import re
import resource
import shutil
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count
from pathlib import Path

from desktop_app.project.store import ProjectFile
from desktop_app.services.exchanging import accept_changes, export_project, returned_changes
from desktop_app.services.opening import open_report
from desktop_app.services.progress import CancelToken, Progress
from desktop_app.services.running import run_to_end
from desktop_app.services.translating import TranslatedSegment, translate_project
from desktop_app.settings import Paths
from desktop_app.translation.engines.protocol import EngineInfo, EngineRequest
from desktop_app.translation.model import Origin, OriginKind, Translation, TranslationState

Say = Callable[[str], None]
MOST_SECONDS = 180  # of the processor: a child whose test was killed does not work for ever
TARGETS = (".csv", ".xlsx", ".docx", ".xlf", ".tmx")


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


def translate(project: Path, paths: Paths, say: Say) -> None:
    def confirm(progress: Progress) -> None:
        if isinstance(progress.item, TranslatedSegment):
            say(f"{progress.item.translation.segment_id}\t{progress.item.translation.text}")

    run_to_end(translate_project(project, Engine(), paths, CancelToken()), confirm)


def edit(project: Path, _paths: Paths, say: Say) -> None:
    """Confirm version after version, from where a killed one stopped: a version never goes back."""
    with ProjectFile.open(project, claim=True) as opened:
        segments = opened.report.segments
        said = [re.fullmatch(r"Version (\d+)\.", one.text) for one in opened.translations().values()]
        for number in count(1 + max((int(match[1]) for match in said if match), default=-1)):
            segment = segments[number % len(segments)].id
            text = f"Version {number}."
            opened.set_result(
                Translation(segment, text, TranslationState.APPROVED, Origin(OriginKind.HAND)), ()
            )
            say(f"{segment}\t{text}")


def bring_in(project: Path, paths: Paths, say: Say) -> None:
    with ProjectFile.open(project, claim=True) as opened:
        returned = returned_changes(opened.content(), project.with_suffix(".back.csv"))
        accept_changes(opened, returned.changes, paths)
    for change in returned.changes:
        say(f"{change.segment_id}\t{change.after.text}")


def send_out(project: Path, _paths: Paths, _say: Say, times: Iterable[int] | None = None) -> None:
    with ProjectFile.open(project) as opened:
        for number in count() if times is None else times:
            export_project(opened.content(), project.with_suffix(TARGETS[number % len(TARGETS)]))


def create(project: Path, _paths: Paths, say: Say) -> None:
    run_to_end(open_report(project.with_suffix(".txt"), project)).close()
    say("whole\t")


JOBS = {"translate": translate, "edit": edit, "import": bring_in, "export": send_out, "create": create}


def warm_up(root: Path, paths: Paths) -> None:
    """Do everything once, on copies, so that all is loaded that a child will need."""
    mine = root / "warm.duizhao"
    for ending in (".txt", ".back.csv", ".duizhao"):
        shutil.copy(root / f"fresh{ending}", mine.with_suffix(ending))
    send_out(mine, paths, void, range(len(TARGETS)))
    bring_in(mine, paths, void)
    shutil.copy(root / "fresh.duizhao", mine)
    translate(mine, paths, void)
    mine.unlink()
    create(mine, paths, void)


def work(kind: str, project: Path, paths: Paths, log: str, cut: int) -> None:
    """Do one job in this (forked) process and end it; never come back."""
    code = 1
    try:
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)  # Python would make an error of it
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
        resource.setrlimit(resource.RLIMIT_FSIZE, (cut, cut))
        handle = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        JOBS[kind](project, paths, lambda text: void(os.write(handle, f"{text}\n".encode())))
        code = 0
    finally:
        os._exit(code)


def void(_value: object) -> None:
    """Writing answers with a number nobody wants."""


def main() -> None:
    root = Path(sys.argv[1])
    paths = Paths(*(root / "home" / name for name in ("data", "config", "cache", "state")))
    for number, line in enumerate(sys.stdin):
        kind, project, log, cut = line.rstrip("\n").split("\t")
        if not number:
            warm_up(root, paths)
        child = os.fork() or work(kind, Path(project), paths, log, int(cut))
        say(f"{child}")
        _, status = os.waitpid(child or 0, 0)
        by = os.WTERMSIG(status)
        say("killed" if by in (signal.SIGKILL, signal.SIGXFSZ) else "failed" if status else "done")


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
