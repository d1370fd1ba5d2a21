"""Our Argos engine beside argostranslate's own call of the very same package, one sentence at a time.

usage: python benchmarks/argos.py [--sentences 64] [--pieces 40] [--rounds 3]

No published package can be had here, so one is built: a transformer as large as theirs (6 + 6 layers, 512
wide, 32,000 pieces, stored as int8) with random weights.  What it writes means nothing; it is about speed
alone.  Random weights never end a sentence, so both sides have to write exactly as many pieces for each
sentence.  argostranslate's sentence model would have to be downloaded; it gets single sentences instead,
which spares it that work.  Seconds are those of the processor; the two take turns, and the least counts.
"""

from __future__ import annotations

import argparse
import functools
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engine import sentences

from desktop_app.translation.engines.argos import ArgosEngine
from desktop_app.translation.engines.argos_packages import install_package
from desktop_app.translation.engines.protocol import EngineRequest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "translation" / "engines"))
from tiny_argos import Size, build_package  # noqa: E402

PUBLISHED = Size(layers=6, width=512, inner=2048, heads=8, vocabulary=32_000, weights="int8")


class Bounded:
    """A CTranslate2 translator whose every sentence has the same length."""

    def __init__(self, model: Any, pieces: int) -> None:
        self._model = model
        self._pieces = pieces

    def translate_batch(self, *given: Any, **options: Any) -> Any:
        options |= {"min_decoding_length": self._pieces, "max_decoding_length": self._pieces}
        return self._model.translate_batch(*given, **options)


def ours(folder: Path, pieces: int) -> Callable[[list[str]], list[str]]:
    """Our engine, which sorts by length and takes sixteen at once."""
    engine = ArgosEngine(folder)
    engine.load()
    engine._model = Bounded(engine._model, pieces)

    def translated(texts: list[str]) -> list[str]:
        return [english for _, english in engine.translate([EngineRequest(text) for text in texts])]

    return translated


def theirs(folder: Path, pieces: int, home: Path) -> Callable[[list[str]], list[str]]:
    """What users of argostranslate call."""
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(home)
    os.environ["ARGOS_INTRA_THREADS"] = "2"
    from argostranslate.package import Package
    from argostranslate.translate import Language, PackageTranslation

    translation = PackageTranslation(Language("zh", "Chinese"), Language("en", "English"), Package(folder))
    translation.sentencizer.split_sentences = lambda text: [text]  # type: ignore[method-assign]
    translation.hypotheses("你好。", 1)  # the model is loaded
    translation.translator = Bounded(translation.translator, pieces)  # type: ignore[assignment]
    return lambda texts: list(map(translation.translate, texts))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=int, default=64)
    parser.add_argument("--pieces", type=int, default=40, help="length of every translation")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    texts = sentences(options.sentences)
    with tempfile.TemporaryDirectory() as name:
        package = install_package(Path(name), build_package(Path(name), size=PUBLISHED))
        print(
            f"{len(texts)} sentences, {sum(map(len, texts))} characters; package {package.size / 1e6:.0f} MB"
        )
        calls = {
            "argostranslate, one sentence at a time": theirs(package.folder, options.pieces, Path(name)),
            "our Argos engine, sixteen at once": ours(package.folder, options.pieces),
        }
        took: dict[str, list[tuple[float, float]]] = {call: [] for call in calls}
        for _ in range(options.rounds):
            for call, translated in calls.items():
                took[call].append(_seconds(functools.partial(translated, texts)))
    first = min(cpu for cpu, _ in next(iter(took.values())))
    print("| what | processor, s | clock, s | speed beside the first |\n|---|---|---|---|")
    for call, rounds in took.items():
        cpu, clock = min(rounds)
        print(f"| {call} | {cpu:.1f} | {clock:.1f} | {first / cpu:.2f} |")


def _seconds(call: Callable[[], list[str]]) -> tuple[float, float]:
    processor, clock = time.process_time(), time.perf_counter()
    call()
    return time.process_time() - processor, time.perf_counter() - clock


if __name__ == "__main__":
    main()
