"""Does every step stay linear?  Reading, figures, checks, project and PDF on reports of growing length.

usage: python benchmarks/scale.py [--most N] [--checks N] [--pdf N] [--plot docs/performance.svg]
The report is the sample report, again and again with other figures in it.  Seconds are those of the processor
(not of the clock), so that other programs on the machine do not count.
"""

from __future__ import annotations

import argparse
import math
import re
import resource
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from desktop_app.briefs.build import build_brief
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.pdf.write import write_pdf
from desktop_app.document.model import Report
from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.figures.model import FigureSet
from desktop_app.project.content import ProjectContent
from desktop_app.project.store import ProjectFile
from desktop_app.resources import read_text as resource_text
from desktop_app.review.checks import check_pair
from desktop_app.translation.model import Translation, TranslationState

SIZES = (10_000, 30_000, 100_000, 300_000, 1_000_000)
STEPS = ("reading", "figures", "checks", "project", "PDF")
_LINE = 13  # of the plot's text


def report_of(size: int) -> str:
    """A report of so many characters: the sample again and again, every round with figures of its own."""
    sample = resource_text("sample/nanshan-2026.txt")
    text, rounds = "", 0
    while len(text) < size:
        text += re.sub(r"\d(?=[%万亿个])", partial(_other_digit, rounds), sample) + "\n"
        rounds += 1
    return text[: text.rfind("\n", 0, size)]


def _other_digit(rounds: int, found: re.Match[str]) -> str:
    return str((int(found[0]) + rounds) % 9 + 1)


def measure(size: int, *, checks: bool, pdf: bool) -> dict[str, float]:
    """Processor seconds of each step."""
    took: dict[str, float] = {}

    def timed(name: str, step: Callable[[], Any]) -> Any:
        start = time.process_time()
        result = step()
        took[name] = time.process_time() - start
        return result

    text = report_of(size)
    report = timed("reading", lambda: read_text(text, "scale.txt"))
    figures = timed("figures", lambda: extract_figures(report))
    english = sentences_with(figures, report)
    if checks:
        timed("checks", lambda: [check_pair(s.text, english[s.id]) for s in report.segments])
    translations = {
        s.id: Translation(s.id, english[s.id], TranslationState.APPROVED) for s in report.segments
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "scale.duizhao"

        def project() -> None:
            with ProjectFile.create(path, report, figures) as made:
                made.set_translations(translations.values())
            with ProjectFile.open(path, claim=True) as opened:
                opened.content()

        timed("project", project)
        if pdf:
            content, out = ProjectContent(report, figures, translations), Path(folder) / "a.pdf"
            timed("PDF", lambda: write_pdf(build_brief(content, "bilingual", BriefOptions()), out))
    return took


def sentences_with(figures: FigureSet, report: Report) -> dict[str, str]:
    """English for each sentence, with its figures."""
    said: dict[str, list[str]] = {}
    for figure in figures.figures:
        said.setdefault(figure.segment_id, []).append(figure.english)
    return {s.id: f"The district reports {', '.join(said.get(s.id, ['it']))}." for s in report.segments}


def plot(rows: dict[int, dict[str, float]], path: Path) -> None:
    """Seconds for 10,000 characters over the length, as SVG: level lines are linear steps."""

    def place(size: int, seconds: float) -> str:
        x = 60 + 480 * math.log10(size / SIZES[0]) / math.log10(SIZES[-1] / SIZES[0])
        return f"{x:.0f},{260 - 80 * (math.log10(max(seconds, 1e-3)) + 2):.0f}"

    colours = dict(zip(STEPS, ("#0f766e", "#b45309", "#1d4ed8", "#6b21a8", "#be123c"), strict=True))
    name, font = "http://www.w3.org/2000/svg", 'font-family="sans-serif" font-size="12"'
    parts = [f'<svg xmlns="{name}" viewBox="0 0 700 300" {font}>']
    for power in (-2, -1, 0, 1):
        _, y = place(SIZES[0], 10.0**power).split(",")
        parts.append(f'<path d="M60 {y}H540" stroke="#ddd"/><text x="8" y="{y}">{10.0**power:g} s</text>')
    for size in SIZES:
        x, _ = place(size, 1).split(",")
        parts.append(f'<text x="{x}" y="295" text-anchor="middle">{size:,}</text>')
    written: list[tuple[int, int]] = []
    for step in STEPS:
        points = [place(size, took[step] * 10_000 / size) for size, took in rows.items() if step in took]
        line = (
            f'<polyline points="{" ".join(points)}" fill="none" stroke="{colours[step]}" stroke-width="2"/>'
        )
        x, y = map(int, points[-1].split(","))
        while any(x == other_x and abs(y - other_y) < _LINE for other_x, other_y in written):
            y += 1  # two steps that cost the same: their names stand below each other
        written.append((x, y))
        parts.append(f'{line}<text x="{x + 8}" y="{y}" fill="{colours[step]}">{step}</text>')
    path.write_text("\n".join([*parts, "</svg>\n"]), encoding="utf-8")


def main() -> None:
    """Print the table, and draw it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=SIZES[-1])
    parser.add_argument("--pdf", type=int, default=300_000, help="longest report that is printed")
    parser.add_argument("--checks", type=int, default=300_000, help="longest report that is checked")
    parser.add_argument("--plot", type=Path)
    options = parser.parse_args()
    print("| characters | " + " | ".join(f"{step}, s (s for 10,000)" for step in STEPS) + " | memory, MB |")
    print("|---" * (len(STEPS) + 2) + "|")
    measure(2_000, checks=True, pdf=True)  # libraries, dictionaries and typefaces are loaded once
    rows: dict[int, dict[str, float]] = {}
    for size in (size for size in SIZES if size <= options.most):
        rows[size] = measure(size, checks=size <= options.checks, pdf=size <= options.pdf)
        cells = [
            f"{rows[size][step]:.2f} ({rows[size][step] * 10_000 / size:.3f})" if step in rows[size] else "—"
            for step in STEPS
        ]
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"| {size:,} | {' | '.join(cells)} | {memory} |", flush=True)
    if options.plot:
        plot(rows, options.plot)


if __name__ == "__main__":
    main()
