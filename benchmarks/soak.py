"""Does anything grow?  A day's work in fast motion, again and again in one process.

    python benchmarks/soak.py [MINUTES]

Each round is a report of its own: opened as a project, translated (a fake engine, so that all the time goes
into our own code), every sentence edited and confirmed, remembered, checked, exported, edited outside,
imported, briefed, closed.  Printed every few rounds: memory, open files and threads of this process (from
/proc, so on Linux).  Exit code 1 when one of them grew after the first third, in which libraries, caches and
typefaces are still being loaded.
"""

from __future__ import annotations

import gc
import re
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app import resources
from desktop_app.services.briefing import make_brief
from desktop_app.services.checking import check_project
from desktop_app.services.exchanging import accept_changes, export_project, returned_changes
from desktop_app.services.opening import open_report
from desktop_app.services.progress import CancelToken
from desktop_app.services.running import run_to_end
from desktop_app.services.translating import translate_project
from desktop_app.settings import Paths
from desktop_app.translation.engines.protocol import EngineInfo, EngineRequest
from desktop_app.translation.memory import Memory
from desktop_app.translation.model import Origin, OriginKind, Translation, TranslationState

COLUMNS = ("minutes", "reports", "sentences", "memory, MB", "open files", "threads")
LENGTH, SHOWN_EVERY = 1_500, 3
MOST_GROWTH = 1.05  # of the memory: pages that the allocator keeps move it by some percent
FORMS = (".csv", ".xlsx", ".xlf")


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


def a_round(number: int, folder: Path, paths: Paths) -> int:
    """One report from opening to brief; gives the number of its sentences."""
    text = resources.read_text("sample/nanshan-2026.txt")[:LENGTH]
    report = folder / f"{number}.txt"
    report.write_text(
        re.sub(r"\d(?=[%万亿个])", lambda digit: str((int(digit[0]) + number) % 9 + 1), text), "utf-8"
    )
    path = report.with_suffix(".duizhao")
    run_to_end(open_report(report, path)).close()
    run_to_end(translate_project(path, Engine(), paths, CancelToken()))
    with run_to_end(open_report(report, path)) as project, Memory(paths.memory) as memory:
        segments = project.report.segments
        english = project.translations()
        for segment in segments:
            said = english[segment.id].text if segment.id in english else "Nothing."
            edited = Translation(segment.id, f"{said} ", TranslationState.APPROVED, Origin(OriginKind.HAND))
            project.set_result(edited, ())
            memory.add(segment.text, said, origin="soak")
            memory.lookup(segment.text)
        check_project(project, paths)
        for form in FORMS:
            back = export_project(project.content(), report.with_suffix(form), paths=paths)
            if form == ".csv":
                back.write_text(back.read_text("utf-8-sig").replace("reports", "told of"), "utf-8-sig")
            accept_changes(project, returned_changes(project.content(), back).changes, paths)
        run_to_end(make_brief(project.content(), "delegation", report.with_suffix(".pdf")))
    for made in folder.glob(f"{number}*"):
        if made.is_file():
            made.unlink()
    return len(segments)


def state() -> tuple[float, int, int]:
    """Megabytes, open files, threads."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6, len(list(Path("/proc/self/fd").iterdir())), threading.active_count()


def main(minutes: float) -> int:
    """Work until the time is up; 1 if something grew."""
    start, rounds, sentences = time.monotonic(), 0, 0
    seen: list[tuple[float, int, int]] = []
    with TemporaryDirectory() as name:
        folder = Path(name)
        paths = Paths(*[folder / "home"] * 4)
        print(f"| {' | '.join(COLUMNS)} |\n{'|---' * len(COLUMNS)}|")
        while time.monotonic() - start < minutes * 60:
            sentences += a_round(rounds, folder, paths)
            rounds += 1
            if rounds % SHOWN_EVERY == 0:
                seen.append(state())
                facts = (time.monotonic() - start) / 60, rounds, sentences, *seen[-1]
                print("| {:.1f} | {} | {} | {:.0f} | {} | {} |".format(*facts), flush=True)
    settled = seen[len(seen) // 3 :]
    if len(settled) < 2:
        print("too short to tell")
        return 1
    first, last = settled[0], settled[-1]
    return int(last[0] > first[0] * MOST_GROWTH or last[1] > first[1] or last[2] > first[2])


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 8 * 60))
