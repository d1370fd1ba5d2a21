"""How many slips do the checks find, and how often do they cry wolf?

    python benchmarks/checks.py [FILE[@COLUMN] …] [--half held] [--most 200] [--show 10]

Each FILE holds tab-separated pairs, the Chinese first; ``@COLUMN`` names the column of the English
where the first line is a header.  Every second pair is held out: `--half tuning` shows its slips
for mending, `--half held` prints counts alone, so that nobody tunes on what is to judge.
Every clean pair is spoilt on purpose in each way that fits it (``corruptions.py``), one way at a
time, and checked as ``duizhao check --pair`` does, with the shipped termbase.
Without a file it runs on the report-style pairs of the test suite.
"""

from __future__ import annotations

import argparse
import html
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from benchmarks.corruptions import CORRUPTIONS, FIGURES
from desktop_app.review.model import Finding
from desktop_app.services.checking import PairChecker
from desktop_app.translation.terms.termbase import Termbase

OWN_PAIRS = str(Path(__file__).parent.parent / "tests/review/pairs/report.tsv")
CHECKER = PairChecker(Termbase.load(), bare=True)


@dataclass(frozen=True, slots=True)
class Checked:
    """A pair and what the checks say of it."""

    source: str
    english: str
    findings: tuple[Finding, ...]

    @classmethod
    def of(cls, source: str, english: str) -> Checked:
        return cls(source, english, CHECKER.check("", source, english, None))

    def show(self) -> None:
        print(f"    {self.source}\n    {self.english}")
        for one in self.findings:
            spans = self.source[one.zh_start : one.zh_end], self.english[one.en_start : one.en_end]
            print(f"      {one.severity} {one.check}: {one.message}  {spans}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("files", nargs="*", default=[OWN_PAIRS], metavar="FILE[@COLUMN]")
    parser.add_argument("--half", choices=("both", "tuning", "held"), default="both")
    parser.add_argument("--kinds", default=",".join(CORRUPTIONS), help="ways to spoil, by commas; - for none")
    parser.add_argument("--most", type=int, default=10**6, help="spoil so many pairs in one way at most")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--show", type=int, default=0, help="print so many slips of each kind (not held out)")
    options = parser.parse_args()
    kinds = [kind for kind in options.kinds.split(",") if kind != "-"]
    halves = ("tuning", "held") if options.half == "both" else (options.half,)
    for half in halves:
        show = options.show if half == "tuning" else 0
        clean: list[tuple[str, str]] = []
        print(f"== {half} half")
        for file in options.files:
            pairs = read_pairs(file)[halves_start(half) :: 2]
            clean += alarms(Path(file).name, pairs, show)
        corruptions(clean, kinds, options.most, options.seed, show)


def halves_start(half: str) -> int:
    return 0 if half == "tuning" else 1


def read_pairs(name: str) -> list[tuple[str, str]]:
    """Pairs of ``FILE@COLUMN``; a first line that begins with ``zh`` is a header."""
    file, _, column = name.partition("@")
    rows = [line.split("\t") for line in Path(file).read_text(encoding="utf-8").splitlines() if line]
    header = rows.pop(0) if rows[0][0] == "zh" else []
    english = header.index(column) if column else 1
    return [(_unquoted(row[0]), _unquoted(html.unescape(row[english]))) for row in rows]


def _unquoted(text: str) -> str:
    quoted = len(text) > 1 and text[0] == text[-1] == '"'
    return (text[1:-1] if quoted else text).replace('""', '"')


def alarms(name: str, pairs: Sequence[tuple[str, str]], show: int) -> list[tuple[str, str]]:
    """Prints alarms on clean pairs by kind; gives the pairs without any."""
    started = time.process_time()
    checked = [Checked.of(*pair) for pair in pairs]
    seconds = time.process_time() - started
    loud = [one for one in checked if one.findings]
    kinds = Counter(check for one in loud for check in {finding.check for finding in one.findings})
    print(f"{name}: alarms in {_share(len(loud), len(pairs))} pairs, {seconds:.1f} s of processor")
    print("  ", ", ".join(f"{kind} {count}" for kind, count in kinds.most_common()))
    for one in loud[:show]:
        one.show()
    return [(one.source, one.english) for one in checked if not one.findings]


def corruptions(
    clean: Sequence[tuple[str, str]], kinds: Sequence[str], most: int, seed: int, show: int
) -> None:
    """Prints by kind how many of the spoilt pairs are found."""
    totals: Counter[tuple[str, str]] = Counter()
    for kind in kinds:
        checked = [Checked.of(*pair) for pair in spoilt(clean, kind, most, seed)]
        missed = [one for one in checked if not _fits(kind, one.findings)]
        group = "figures" if kind in FIGURES else "others"
        totals[group, "all"] += len(checked)
        totals[group, "found"] += len(checked) - len(missed)
        print(f"  {kind:10} {_share(len(checked) - len(missed), len(checked))}")
        for one in missed[:show]:
            one.show()
    for group in ("figures", "others"):
        print(f"{group:12} {_share(totals[group, 'found'], totals[group, 'all'])}")


def spoilt(clean: Sequence[tuple[str, str]], kind: str, most: int, seed: int) -> Iterator[tuple[str, str]]:
    """Pairs spoilt in one way, in an order that the seed decides."""
    rng, left = random.Random(f"{seed} {kind}"), most
    for source, english in rng.sample(clean, len(clean)):
        wrong = CORRUPTIONS[kind](source, english, rng)
        if wrong is None or wrong == english:
            continue
        yield source, wrong
        left -= 1
        if not left:
            return


def _fits(kind: str, findings: Sequence[Finding]) -> bool:
    """A figure is found by a check of figures, anything else by any."""
    return any(kind not in FIGURES or one.check.startswith("figure-") for one in findings)


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole}, {part / max(1, whole):.1%}"


if __name__ == "__main__":
    main()
