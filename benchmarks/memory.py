"""How long a large TMX takes into the memory, and a fuzzy look-up in it.

    python benchmarks/memory.py [UNITS]

The units are made from the words of the genre: every sentence differs, as in a real memory.
"""

from __future__ import annotations

import random
import resource
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.exchange.rows import Row
from desktop_app.exchange.tmx import read_tmx, write_tmx
from desktop_app.services.remembering import import_memory
from desktop_app.settings import Paths
from desktop_app.translation.memory.store import Memory
from desktop_app.translation.terms.termbase import Termbase


def sentences(count: int) -> Iterator[Row]:
    chance = random.Random(1)
    terms = [term for term in Termbase.load().terms if term.en]
    verbs = ["推进", "加快", "完成", "支持", "深化", "强化", "推动", "落实", "优化", "提升"]
    for number in range(count):
        picked = [chance.choice(terms) for _ in range(4)]
        share, verb = chance.randint(10, 9999) / 10, chance.choice(verbs)
        first, second, third, fourth = (term.zh for term in picked)
        zh = f"{verb}{first}，{second}增长{share}%，{chance.choice(verbs)}{third}和{fourth}建设。"
        en = f"{number}: {', '.join(term.en for term in picked)} grew by {share}%."
        yield Row("", zh, en, status="")


def main(count: int) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        start = time.perf_counter()
        write_tmx(sentences(count), folder / "all.tmx")
        size = (folder / "all.tmx").stat().st_size / 1e6
        print(f"written: {count} units, {size:.0f} MB, {time.perf_counter() - start:.1f} s")
        start = time.perf_counter()
        read = sum(1 for _ in read_tmx(folder / "all.tmx"))
        print(f"read alone: {read} units, {time.perf_counter() - start:.1f} s")
        paths = Paths(*[folder / "home"] * 4)
        start, used = time.perf_counter(), time.process_time()
        taken = import_memory(folder / "all.tmx", paths)
        wall, processor = time.perf_counter() - start, time.process_time() - used
        print(f"imported: {taken.pairs} units, {wall:.1f} s, {processor:.1f} s of processor")
        print(f"memory of this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
        look_up(paths, count)


def look_up(paths: Paths, count: int) -> None:
    """Sentences that are near to some remembered one, and sentences that are near to none."""
    with Memory(paths.memory) as memory:
        near = [row.source.replace("增长", "同比增长") for row in sentences(min(count, 20_000))][
            :: max(1, min(count, 20_000) // 200)
        ]
        memory.lookup(near[0])
        times, found = [], 0
        for zh in near:
            start = time.process_time()
            found += bool(memory.lookup(zh))
            times.append((time.process_time() - start) * 1000)
        times.sort()
        middle, high = statistics.median(times), times[int(len(times) * 0.95)]
        print(
            f"fuzzy look-up: {found} of {len(near)} found, median {middle:.1f} ms, 95 % below {high:.1f} ms"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500_000)
