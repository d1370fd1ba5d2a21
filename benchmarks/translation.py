"""How well sentences come out: figures, chrF and BLEU, beside other engines' published outputs.

    python benchmarks/translation.py PAIRS.tsv --model MODEL.gguf [--sample 60] [--seed 1] [--untaught]
    python benchmarks/translation.py REPORT.txt --model MODEL.gguf --pairs OUT.txt
    python benchmarks/translation.py PROJECT.duizhao [--sample 60]

A TSV has a first line ``zh [reference] engine …``; its columns are measured beside ours.  For a
report, the sampled sentences are written to `--pairs` with what the engine was given, for reading.
For a translated project, the share of the termbase's terms that its English uses, and those it missed.
"""

from __future__ import annotations

import argparse
import csv
import math
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from terms import measure_terms, print_terms

from desktop_app.document.model import Report
from desktop_app.document.read import read_report
from desktop_app.figures.extract import extract_figures, figures_in
from desktop_app.services.meant import as_meant
from desktop_app.translation.driving.clauses import BORDER
from desktop_app.translation.engines.llama import LlamaEngine
from desktop_app.translation.engines.models import adapter_file, default_model
from desktop_app.translation.localise import Localiser
from desktop_app.translation.memory.store import Memory
from desktop_app.translation.model import PipelineItem
from desktop_app.translation.pipeline import Pipeline
from desktop_app.translation.terms.termbase import Termbase

_ZH_FIGURE = re.compile(r"(\d+(?:[,，]\d{3})*(?:\.\d+)?)\s*(万亿|亿|万)")
_EN_FIGURE = re.compile(
    r"(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s*|-)(trillion|billion|million|thousand|hundred million|bn|tn|m\b)?", re.I
)
_SCALES = {
    "万亿": 12,
    "亿": 8,
    "万": 4,
    "trillion": 12,
    "tn": 12,
    "billion": 9,
    "bn": 9,
    "million": 6,
    "m": 6,
}
_SCALES |= {"thousand": 3, "hundred million": 8, "": 0}


def figure_fidelity(chinese: Sequence[str], english: Sequence[str]) -> tuple[int, int, list[int]]:
    """(figures with 万 or 亿, how many keep their value, numbers of the lines that lose one)."""
    total = right = 0
    bad: list[int] = []
    for number, (zh, en) in enumerate(zip(chinese, english, strict=True)):
        said = [
            float(match[1].replace(",", "")) * 10 ** _SCALES[(match[2] or "").lower()]
            for match in _EN_FIGURE.finditer(en)
        ]
        for match in _ZH_FIGURE.finditer(zh):
            value = float(re.sub("[,，]", "", match[1])) * 10 ** _SCALES[match[2]]
            total += 1
            hit = next((one for one in said if abs(one - value) <= 1e-6 * value), None)
            if hit is None:
                bad.append(number)
            else:
                right += 1
                said.remove(hit)
    return total, right, bad


def chrf(references: Sequence[str], outputs: Sequence[str], order: int = 6, beta: float = 2.0) -> float:
    """Corpus chrF2: character n-grams to six, blanks left out, as sacrebleu counts it."""
    matches, in_output, in_reference = [0] * order, [0] * order, [0] * order
    for reference, output in zip(references, outputs, strict=True):
        ref, out = re.sub(r"\s", "", reference), re.sub(r"\s", "", output)
        for n in range(order):
            grams_ref, grams_out = _grams(ref, n + 1), _grams(out, n + 1)
            matches[n] += sum((grams_ref & grams_out).values())
            in_output[n] += sum(grams_out.values())
            in_reference[n] += sum(grams_ref.values())
    precision = sum(m / o for m, o in zip(matches, in_output, strict=True) if o) / order
    recall = sum(m / r for m, r in zip(matches, in_reference, strict=True) if r) / order
    if not precision + recall:
        return 0.0
    return 100 * (1 + beta**2) * precision * recall / (beta**2 * precision + recall)


def bleu(references: Sequence[str], outputs: Sequence[str]) -> float:
    """Corpus BLEU-4, words and punctuation apart (mteval 13a style), no smoothing."""
    matches, totals = [0] * 4, [0] * 4
    length_ref = length_out = 0
    for reference, output in zip(references, outputs, strict=True):
        ref, out = _words(reference), _words(output)
        length_ref, length_out = length_ref + len(ref), length_out + len(out)
        for n in range(4):
            grams_out = _grams(out, n + 1)
            matches[n] += sum((grams_out & _grams(ref, n + 1)).values())
            totals[n] += sum(grams_out.values())
    if not all(matches):
        return 0.0
    mean = sum(math.log(m / t) for m, t in zip(matches, totals, strict=True)) / 4
    penalty = min(0.0, 1 - length_ref / max(1, length_out))
    return 100 * math.exp(mean + penalty)


def _grams(items: Sequence[str], n: int) -> Counter[tuple[str, ...]]:
    return Counter(tuple(items[at : at + n]) for at in range(len(items) - n + 1))


def _words(text: str) -> list[str]:
    text = text.translate(str.maketrans("“”‘’", "\"\"''"))
    return re.findall(r"\d+(?:[.,]\d+)*|\w+|[^\w\s]", text)


def make_pipeline(model: Path | None, adapter: Path | None = None) -> Pipeline:
    """The product's own pipeline with the embedded engine, checks included where there are any."""
    termbase = Termbase.load()
    engine = LlamaEngine(model, adapter=adapter) if model else None
    if engine is not None:
        engine.load()
    return Pipeline(Localiser(termbase), Memory(termbase=termbase), engine, _checker(termbase))


def _checker(termbase: Termbase) -> Callable[..., Sequence[object]] | None:
    try:
        from desktop_app.services.checking import PairChecker
    except ImportError:
        return None
    return PairChecker(termbase).check_localised


def measure_tsv(path: Path, pipeline: Pipeline, sample: int, seed: int) -> None:
    with path.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE))
    if sample and sample < len(rows):
        rows = random.Random(seed).sample(rows, sample)
    chinese = [row["zh"] for row in rows]
    start = time.perf_counter()
    ours = translate(
        pipeline, [PipelineItem(str(n), zh, tuple(figures_in(zh))) for n, zh in enumerate(chinese)]
    )
    seconds = time.perf_counter() - start
    columns = {"ours": ours} | {
        name: [row[name] or "" for row in rows] for name in rows[0] if name not in ("zh", "reference")
    }
    references = [row["reference"] for row in rows] if "reference" in rows[0] else None
    print(f"{path.name}: {len(rows)} sentences, ours {seconds:.0f} s")
    print_table(chinese, columns, references)
    for number in figure_fidelity(chinese, ours)[2]:
        print(f"  lost: {chinese[number]}\n     -> {ours[number]}")


def print_table(chinese: Sequence[str], columns: dict[str, list[str]], references: list[str] | None) -> None:
    """One line for each engine: figures kept, chrF and BLEU where there is a reference."""
    print(f"{'engine':<16}{'figures':>9}{'kept':>8}{'chrF':>8}{'BLEU':>8}")
    for name, english in columns.items():
        total, right, _ = figure_fidelity(chinese, english)
        kept = f"{right / total:.1%}" if total else "-"
        scores = [f"{score(references, english):.1f}" if references else "-" for score in (chrf, bleu)]
        print(f"{name:<16}{total:>9}{kept:>8}{scores[0]:>8}{scores[1]:>8}")


def sample_report(path: Path, pipeline: Pipeline, sample: int, seed: int, out: Path) -> None:
    items = items_of(read_report(path))
    if sample and sample < len(items):
        chosen = sorted(random.Random(seed).sample(range(len(items)), sample))
        items = [items[number] for number in chosen]
    start = time.perf_counter()
    english = translate(pipeline, items)
    seconds = time.perf_counter() - start
    with out.open("w", encoding="utf-8") as handle:
        for item, text in zip(items, english, strict=True):
            given = pipeline.localise(item)
            handle.write(f"[{item.segment_id} {item.role}]\nzh {item.text}\n")
            handle.write(f"lo {given.prefix}{given.text.replace(BORDER, ' ¶ ')}\nen {text}\n\n")
    characters = sum(len(item.text) for item in items)
    pace = characters / seconds
    print(f"{len(items)} sentences, {characters} characters in {seconds:.0f} s: {pace:.0f}/s")


def items_of(report: Report) -> list[PipelineItem]:
    """The report's sentences with their own figures."""
    figures = extract_figures(report).figures
    items = []
    for segment in report.segments:
        block = report.block(segment.block)
        own = [figure for figure in figures if figure.segment_id == segment.id]
        text, own_figures = as_meant(segment, own, (), block.role.value)
        items.append(PipelineItem(segment.id, text, own_figures, block.role.value, kind=block.kind.value))
    return items


def translate(pipeline: Pipeline, items: Sequence[PipelineItem]) -> list[str]:
    """English of each item, in order."""
    done = {translation.segment_id: translation.text for translation in pipeline.translate(items)}
    return [done[item.segment_id] for item in items]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--adapter", type=Path, help="another adapter than the one that ships")
    parser.add_argument("--untaught", action="store_true", help="the model without its adapter")
    parser.add_argument("--sample", type=int, default=60, help="sentences taken at random; 0 for all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pairs", type=Path, default=Path("pairs.txt"))
    options = parser.parse_args()
    if options.file.suffix == ".duizhao":
        print_terms(measure_terms(options.file, Termbase.load()), options.sample)
        return 0
    taught = None if options.untaught else options.adapter or adapter_file(default_model())
    pipeline = make_pipeline(options.model, taught)
    if options.file.suffix == ".tsv":
        measure_tsv(options.file, pipeline, options.sample, options.seed)
    else:
        sample_report(options.file, pipeline, options.sample, options.seed, options.pairs)
    return 0


if __name__ == "__main__":
    sys.exit(main())
