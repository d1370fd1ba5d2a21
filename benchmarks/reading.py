"""How fast reports are read, and whether the time grows with the length only.

    python benchmarks/reading.py [FILE …]

Without files: the sample report, repeated to 50,000 … 1,000,000 characters, other words in each copy, and
200,000 as the first thing a process reads (its tables are loaded then).  jieba is not part of
reading and is timed by itself; sentence borders are compared with a hand-made key.  Seconds are processor
time, the best of three; what was measured stands in reading.md.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from desktop_app import resources
from desktop_app.document.read import read_report, read_text
from desktop_app.document.sentences import split_sentences
from desktop_app.document.words import words

BORDERS = Path(__file__).parents[1] / "tests" / "samples" / "document" / "sentence-borders.txt"
SIZES = (50_000, 100_000, 200_000, 400_000, 1_000_000)
FIRST = 200_000
FIRST_SIGN = 0x6751  # 村: some sign for each copy


def best_of(action: Callable[[], object], times: int = 3) -> float:
    seconds = []
    for _ in range(times):
        start = time.process_time()
        action()
        seconds.append(time.process_time() - start)
    return min(seconds)


def main(files: list[str]) -> None:
    print(f"{'what':<32}{'characters':>12}{'seconds':>10}{'µs/character':>14}")
    for name in files:
        path = Path(name)
        length = sum(len(block.text) for block in read_report(path).blocks)
        row(path.name[:30], length, best_of(lambda path=path: read_report(path)))
    if files:
        return
    sample = resources.read_text("sample/nanshan-2026.txt")
    head, body = sample.split("一、", 1)
    copies = range(max(SIZES) // len(body) + 1)
    # every paragraph of a copy has words of its own: what was kept of a line in one helps no other
    whole = head + "\n\n".join(f"一、{body.replace('区', chr(FIRST_SIGN + copy))}" for copy in copies)
    row("text, first in the process", FIRST, best_of(lambda: read_text(whole[:FIRST]), 1))
    for size in SIZES:
        row("text", size, best_of(lambda size=size: read_text(whole[:size])))
    words("预热")
    row("jieba words, sample report", len(sample), best_of(lambda: words(sample), 1))
    lines = [line for line in BORDERS.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    right = sum(map(borders_are_right, lines))
    print(f"hard sentence borders: {right} of {len(lines)} lines right, {''.join(lines).count('¦')} borders")


def borders_are_right(keyed: str) -> bool:
    """The line, in which ¦ stands between sentences, is cut there and nowhere else."""
    text = keyed.replace("¦", "")
    found = [text[start:end].strip() for start, end in split_sentences(text)]
    return found == [sentence.strip() for sentence in keyed.split("¦")]


def row(what: str, length: int, seconds: float) -> None:
    print(f"{what:<32}{length:>12,}{seconds:>10.3f}{seconds / length * 1e6:>14.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
