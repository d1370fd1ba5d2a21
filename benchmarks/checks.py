"""How many slips do the checks find, and how often do they cry wolf?

    python benchmarks/checks.py PAIRS.tsv [--source 1 --english 2] [--seed 7] [--show 10]

Every clean pair is corrupted on purpose in each way that fits it (``corruptions.py``), one way at a
time, and checked as ``duizhao check --pair`` does, with the shipped termbase.  Printed: the share of
corruptions found, and of clean pairs with an alarm.
Without a file it runs on the report-style pairs of the test suite.
"""

from __future__ import annotations

import argparse
import html
import random
import sys
import time
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.corruptions import CORRUPTIONS, FIGURES
from desktop_app.services.checking import PairChecker
from desktop_app.translation.termbase import Termbase

OWN_PAIRS = Path(__file__).parent.parent / "tests/review/pairs/report.tsv"
CHECKER = PairChecker(Termbase.load())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, nargs="?", default=OWN_PAIRS)
    parser.add_argument("--source", type=int, default=1, help="column of the Chinese, from 1")
    parser.add_argument("--english", type=int, default=2, help="column of the English")
    parser.add_argument("--skip", type=int, default=0, help="header lines")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--show", type=int, default=0, help="print so many misses of each kind")
    options = parser.parse_args()
    pairs = read_pairs(options.file, options.source - 1, options.english - 1, options.skip)
    started = time.perf_counter()
    alarms = [(pair, found) for pair in pairs if (found := CHECKER.check("", *pair, None))]
    seconds = time.perf_counter() - started
    clean = [pair for pair in pairs if pair not in {alarm[0] for alarm in alarms}]
    print(
        f"{len(pairs)} clean pairs in {seconds:.1f} s: "
        f"alarms in {len(alarms)} ({len(alarms) / len(pairs):.1%})"
    )
    for pair, found in alarms[: options.show]:
        print("  ", pair[0], "|", pair[1], "|", [(one.check, one.message) for one in found])
    report(corrupt_all(clean, options.seed), options.show)


def read_pairs(file: Path, source: int, english: int, skip: int) -> list[tuple[str, str]]:
    rows = [line.split("\t") for line in file.read_text(encoding="utf-8").splitlines()[skip:] if line]
    return [(row[source], _unquoted(html.unescape(row[english]))) for row in rows]


def _unquoted(text: str) -> str:
    quoted = len(text) > 1 and text[0] == text[-1] == '"'
    return (text[1:-1] if quoted else text).replace('""', '"')


def corrupt_all(pairs: list[tuple[str, str]], seed: int) -> dict[str, list[tuple[str, str, bool]]]:
    """By kind of corruption: source, corrupted English, whether a fitting finding came."""
    results: dict[str, list[tuple[str, str, bool]]] = defaultdict(list)
    for name, corrupt in CORRUPTIONS.items():
        rng = random.Random(f"{seed} {name}")
        for source, english in pairs:
            wrong = corrupt(source, english, rng)
            if wrong is None or wrong == english:
                continue
            checks = {finding.check for finding in CHECKER.check("", source, wrong, None)}
            fitting = any(one.startswith("figure-") for one in checks) if name in FIGURES else bool(checks)
            results[name].append((source, wrong, fitting))
    return results


def report(results: dict[str, list[tuple[str, str, bool]]], show: int) -> None:
    totals = {"figures": [0, 0], "others": [0, 0]}
    for name, rows in results.items():
        found = sum(row[2] for row in rows)
        total = totals["figures" if name in FIGURES else "others"]
        total[0] += found
        total[1] += len(rows)
        print(f"  {name:12} {found:5} of {len(rows):5} found  {found / len(rows):6.1%}")
        for source, wrong, _found in [row for row in rows if not row[2]][:show]:
            print(f"      {source}\n      {wrong}")
    for name, (found, count) in totals.items():
        print(f"{name:14} {found:5} of {count:5} found  {found / max(1, count):6.1%}")


if __name__ == "__main__":
    main()
