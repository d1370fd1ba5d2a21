"""How long an archive takes: many reports through `batch` without translation, memory, and searching.

    python benchmarks/archive.py [COUNT] [WORKERS] [dask]

With `dask` the workers are those of a local Dask cluster (the extra `cluster`), not processes of ours.
The reports are variants of the sample report: other figures, paragraphs in other order, 20,000
characters each.  Memory is the largest of the processes and of this one.
"""

from __future__ import annotations

import random
import re
import resource
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app import resources
from desktop_app.services.archive import Filed, file_folder
from desktop_app.services.archive_index import INDEX, find_figures
from desktop_app.services.archive_table import comparisons, write_comparison
from desktop_app.services.progress import CancelToken, Progress
from desktop_app.settings import Paths

LENGTH = 20_000
PLACES = ["福田区", "罗湖区", "盐田区", "宝安区", "龙岗区", "龙华区", "坪山区", "光明区", "越秀区", "天河区"]


def make_reports(folder: Path, count: int) -> None:
    sample = resources.read_text("sample/nanshan-2026.txt")
    head, *parts = re.split(r"(?m)^(?=[一二三]、)", sample)
    for number in range(count):
        chance = random.Random(number)
        place, year = PLACES[number % len(PLACES)], 2006 + number // len(PLACES)
        body = []
        for part in parts:
            title, *paragraphs = part.split("\n")
            chance.shuffle(paragraphs)
            body.append("\n".join([title, *paragraphs]))
        text = (head + "\n".join(body)).replace("南山区", place)
        text = re.sub(
            r"(?<!\d)20(\d\d)(?!\d)", lambda found, year=year: str(year - 2026 + int("20" + found[1])), text
        )
        text = re.sub(
            r"(?<![\d.])\d{3,4}(?= ?亿)", lambda _found, chance=chance: str(chance.randint(100, 9999)), text
        )
        while len(text) < LENGTH:
            text += "\n" + chance.choice(body)
        (folder / f"{place}-{year}.txt").write_text(text[:LENGTH], encoding="utf-8")


def run(reports: Path, out: Path, workers: int, scheduler: str) -> list[Filed]:
    paths = Paths(*[out.parent / "home"] * 4)
    job = file_folder(reports, out, paths, CancelToken(), workers=workers, scheduler=scheduler)
    while True:
        try:
            progress: Progress = next(job)
        except StopIteration as stop:
            return list(stop.value)
        if progress.done and progress.done % 50 == 0:
            print(f"  {progress.done:4} filed, largest process {peak():.0f} MB", flush=True)


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


@contextmanager
def cluster(workers: int, *, dask: bool) -> Iterator[str]:
    """The address of a local cluster that has started its workers; "" without one."""
    if not dask:
        yield ""
        return
    from distributed import Client, LocalCluster

    with LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=None) as made:
        with Client(made) as client:
            client.wait_for_workers(workers)
        yield made.scheduler_address


def main(count: int, workers: int, *, dask: bool = False) -> None:
    with TemporaryDirectory() as name, cluster(workers, dask=dask) as scheduler:
        reports, out = Path(name) / "reports", Path(name) / "archive"
        reports.mkdir()
        make_reports(reports, count)
        for what in ("first run", "second run (all known)"):
            start, before = time.perf_counter(), children()
            filed = run(reports, out, workers, scheduler)
            wall, processor = time.perf_counter() - start, children() - before
            failed = sum(1 for one in filed if one.error)
            figures = sum(one.figures for one in filed)
            print(f"{what}: {len(filed)} reports, {figures} figures, {failed} failed, {workers} processes")
            print(f"  {wall:.1f} s, {processor:.1f} s of processor, largest child {largest_child():.0f} MB")
        print(f"index: {(out / INDEX).stat().st_size / 1e6:.1f} MB")
        for words, year in (("固定资产投资", "2025"), ("投资", ""), ("人工智能 企业", "")):
            start = time.perf_counter()
            hits = find_figures(out, words, year=year)
            print(
                f"find {words} {year}: {len(hits)} figures in {(time.perf_counter() - start) * 1000:.0f} ms"
            )
        start = time.perf_counter()
        found = comparisons(find_figures(out, "固定资产投资"))
        write_comparison(found[:5], Path(name) / "c.xlsx")
        print(f"comparison as a workbook: {time.perf_counter() - start:.2f} s")


def children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def largest_child() -> float:
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:] if word.isdigit()]
    main(*(numbers or [200]), *([] if len(numbers) > 1 else [2]), dask="dask" in sys.argv)
