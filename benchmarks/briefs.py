"""How fast briefs are built and printed, and how much memory that takes.

Run: python -m benchmarks.briefs   (or python benchmarks/briefs.py)
Seconds are those of the processor.  Measures the sample report with made-up English of natural
length, then a report repeated until its bilingual setting passes 1,000 pages, each length by the same
process: what the peak grows by is what the pages cost.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import pypdfium2

from desktop_app import resources
from desktop_app.briefs.blocks import Pairs
from desktop_app.briefs.build import build_brief
from desktop_app.briefs.model import Brief, Section
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.pdf.write import pdf_bytes, write_pdf
from desktop_app.document.read import read_report
from desktop_app.figures.extract import extract_figures
from desktop_app.project.content import ProjectContent
from desktop_app.translation.model import Translation, TranslationState

_WORDS = (
    *("the", "district", "widened", "its", "programme", "for", "residents", "and", "opened", "new"),
    *("sites", "along", "the", "coast"),
)
_LIMITS = {"delegation": 2.0, "bilingual": 5.0, "figures": 5.0, "talking-points": 2.0, "proof": 2.0}
_MANY_PAGES, _MANY_SECONDS = 500, 60.0
_REPEATED = (2, 12, 24, 48)  # times that the bilingual setting of the sample is repeated


def sample() -> ProjectContent:
    """The sample report, each sentence with English that says its figures."""
    report = read_report(resources.path_to("sample/nanshan-2026.txt"))
    figures = extract_figures(report)
    wordings: dict[str, list[str]] = {}
    for figure in figures.figures:
        wordings.setdefault(figure.segment_id, []).append(figure.english)
    translations = {}
    for segment in report.segments:
        words = [_WORDS[index % len(_WORDS)] for index in range(len(segment.text) // 3)]
        text = ", ".join([" ".join(words), *wordings.get(segment.id, [])])
        translations[segment.id] = Translation(segment.id, f"There {text}.", TranslationState.MACHINE)
    return ProjectContent(report, figures, translations)


def timed(work: Callable[[], object]) -> tuple[float, object]:
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def peak() -> float:
    """Peak resident memory in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def repeated(brief: Brief, times: int) -> Brief:
    """The brief with its side-by-side text repeated; anchors stay unique."""
    sections: list[Section] = list(brief.sections[:-1])
    last = brief.sections[-1]
    (pairs,) = (block for block in last.blocks if isinstance(block, Pairs))
    for turn in range(times):
        items = tuple(replace(pair, anchor=f"{pair.anchor}-{turn}") for pair in pairs.items)
        sections.append(replace(last, anchor=f"text-{turn}", blocks=(Pairs(items),)))
    return replace(brief, sections=tuple(sections))


def _long(brief: Brief, times: int) -> bool:
    """Print a report of many pages to a file; whether that took too long."""
    long, before = repeated(brief, times), peak()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.pdf"
        seconds, _ = timed(lambda: write_pdf(long, path))
        after, size = peak(), path.stat().st_size // 1024
        with pypdfium2.PdfDocument(path) as document:
            pages = len(document)
    print(f"{pages:<16}{seconds:>9.2f}{_MANY_SECONDS:>9.1f}{size:>7}{before:>9.1f}{after:>9.1f}")
    return seconds * _MANY_PAGES / pages > _MANY_SECONDS


def main() -> int:
    content = sample()
    options = BriefOptions(created=date(2026, 2, 1))
    slow = 0
    print(f"{'brief':<16}{'build s':>9}{'print s':>9}{'limit s':>9}{'KB':>7}{'peak MB':>9}")
    for template, limit in _LIMITS.items():
        build, brief = timed(lambda name=template: build_brief(content, name, options))
        assert isinstance(brief, Brief)
        printing, data = timed(lambda made=brief: pdf_bytes(made))
        assert isinstance(data, bytes)
        slow += build + printing > limit
        print(f"{template:<16}{build:>9.2f}{printing:>9.2f}{limit:>9.1f}{len(data) // 1024:>7}{peak():>9.0f}")
    print(f"{'pages':<16}{'s':>9}{'limit s':>9}{'KB':>7}{'before':>9}{'peak MB':>9}")
    for times in _REPEATED:
        slow += _long(build_brief(content, "bilingual", options), times)
    return 1 if slow else 0


if __name__ == "__main__":
    raise SystemExit(main())
