"""How fast figures are read: 200,000 characters of the sample report, and what the stages cost.

Processor seconds are the program's own; on a busy machine the clock shows more.

Run: python benchmarks/figures.py
"""

from __future__ import annotations

import time
from collections.abc import Callable

from desktop_app import resources
from desktop_app.figures.extract import figures_in
from desktop_app.figures.measures import numerals
from desktop_app.figures.measures.exclusions import find_exclusions
from desktop_app.figures.measures.forms import find_forms
from desktop_app.figures.measures.scan import scan

TARGET_SECONDS = 2.0
CHARACTERS = 200_000


def main() -> None:
    text = resources.read_text("sample/nanshan-2026.txt")
    lines = [line for line in (text * (CHARACTERS // len(text) + 1))[:CHARACTERS].split("\n") if line.strip()]
    folded = [numerals.fold(line) for line in lines]
    figures_in(lines[0])  # load the tables outside the clock
    rows: list[tuple[str, Callable[[], int]]] = [
        ("exclusions", lambda: sum(len(find_exclusions(line)) for line in folded)),
        ("special forms", lambda: sum(len(list(find_forms(line))) for line in folded)),
        ("scan", lambda: sum(len(scan(line).measures) for line in folded)),
        ("all: figures with names and English", lambda: sum(len(figures_in(line)) for line in lines)),
    ]
    half = lines[: len(lines) // 2]
    rows.append(("the same for half the text", lambda: sum(len(figures_in(line)) for line in half)))
    print(f"{'stage':38} {'found':>7} {'seconds':>8} {'processor':>10}")
    for name, work in rows:
        start, busy = time.perf_counter(), time.process_time()
        found = work()
        wall, own = time.perf_counter() - start, time.process_time() - busy
        print(f"{name:38} {found:7d} {wall:8.2f} {own:10.2f}")
    print(f"target: {CHARACTERS:,} characters in under {TARGET_SECONDS} s")


if __name__ == "__main__":
    main()
