"""The main job on one report, stage by stage: wall seconds, peak memory, share of the whole.

Usage: python benchmarks/main_job.py [REPORT] [--no-engine]
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop_app import resources
from desktop_app.document.read import read_report
from desktop_app.figures.extract import extract_figures
from desktop_app.project.store import ProjectFile
from desktop_app.services.briefing import make_brief
from desktop_app.services.checking import check_project
from desktop_app.services.engines import open_engine
from desktop_app.services.exporting import export_figures
from desktop_app.services.progress import CancelToken
from desktop_app.services.running import run_to_end
from desktop_app.services.translating import translate_project
from desktop_app.settings import Paths, default_paths


class Stages:
    """Times stages and prints them as a table."""

    def __init__(self) -> None:
        self.rows: list[tuple[str, float, float]] = []

    def time(self, name: str, work: Callable[[], Any]) -> Any:
        start = time.perf_counter()
        result = work()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        self.rows.append((name, time.perf_counter() - start, peak))
        return result

    def print(self) -> None:
        total = sum(seconds for _, seconds, _ in self.rows)
        print(f"{'stage':<18}{'seconds':>10}{'share':>9}{'peak MB':>10}")
        for name, seconds, peak in self.rows:
            print(f"{name:<18}{seconds:>10.2f}{seconds / total:>9.1%}{peak:>10.0f}")
        rest = sum(seconds for name, seconds, _ in self.rows if name != "translate")
        print(f"{'all but translate':<18}{rest:>10.2f}\n{'whole':<18}{total:>10.2f}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("report", type=Path, nargs="?", default=resources.path_to("sample/nanshan-2026.txt"))
    parser.add_argument("--no-engine", action="store_true")
    options = parser.parse_args()
    stages = Stages()
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        own = default_paths()
        paths = Paths(out / "data", out / "config", out / "cache", out / "state")  # an empty memory
        report = stages.time("read", lambda: read_report(options.report))
        figures = stages.time("figures", lambda: extract_figures(report))
        project = stages.time("project", lambda: ProjectFile.create(out / "p.duizhao", report, figures))
        engine = None if options.no_engine else open_engine(own)
        translate = translate_project(project.path, engine, paths, CancelToken())
        stages.time("translate", lambda: run_to_end(translate))
        stages.time("check", lambda: check_project(project, paths))
        content = project.content()
        for template in ("delegation", "bilingual"):
            stages.time(template, lambda t=template: run_to_end(make_brief(content, t, out / f"{t}.pdf")))
        stages.time("xlsx", lambda: export_figures(report, figures, out / "f.xlsx"))
        stages.time("csv", lambda: export_figures(report, figures, out / "f.csv"))
        project.close()
    stages.print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
