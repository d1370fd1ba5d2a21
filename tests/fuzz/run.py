"""Fuzzes one target with atheris, which is no dependency: install it in an environment of its own.

usage: python tests/fuzz/run.py TARGET [minutes]

Dictionaries are loaded before anything is put under instruments, and only the rooms that the target is
about are.  Where something is found, ``last`` in the working folder is the very input of the target that
broke it or did not come to an end; mend the fault, and keep it under ``tests/samples/fuzz/TARGET/``, where
the suite replays it for ever.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from types import FunctionType, ModuleType
from typing import NamedTuple

import atheris

TESTS = Path(__file__).resolve().parent.parent
SAMPLES = TESTS / "samples" / "fuzz"
ours = ModuleType("tests")  # a library has installed a package of that name
ours.__path__ = [str(TESTS)]
sys.modules["tests"] = ours
sys.path.insert(0, str(TESTS.parent))

from tests.fuzz import seeds  # noqa: E402
from tests.fuzz.spelling import spelled, spelled_out, tokens  # noqa: E402
from tests.fuzz.targets import TARGETS  # noqa: E402


class Plan(NamedTuple):
    """How a target is fuzzed.

    Attributes:
        rooms: packages that are put under instruments.
        longest: bytes of an input.
        seeds: what to begin with.
        words: the list whose tokens spell the input, "" for plain bytes.
    """

    rooms: tuple[str, ...]
    longest: int
    seeds: Callable[[], list[bytes]]
    words: str = ""


PLANS = {
    "readers": Plan(("desktop_app.document",), 3000, seeds.reports),
    "lines": Plan(("desktop_app.document",), 300, seeds.reports),
    "figures": Plan(("desktop_app.figures",), 48, seeds.sentences, "words"),
    "checks": Plan(("desktop_app.review",), 64, seeds.pairs, "words"),
    "importers": Plan(("desktop_app.exchange", "translate", "openpyxl"), 6000, seeds.tables),
    "models": Plan(("desktop_app.translation.engines",), 2000, seeds.models),
    "packages": Plan(("desktop_app.exchange", "desktop_app.document", "docx"), 160, seeds.insides, "tags"),
}


def main() -> None:
    """Fuzz until the time is up."""
    name, minutes = sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 10
    plan, target = PLANS[name], TARGETS[name]
    first = [*plan.seeds(), *(path.read_bytes() for path in (SAMPLES / name).glob("*"))]
    for seed in first:
        target(seed)
    _put_under_instruments(plan.rooms)
    corpus = Path(f"corpus-{name}")
    corpus.mkdir(exist_ok=True)
    for number, seed in enumerate(first):
        (corpus / f"seed-{number}").write_bytes(_written(seed, plan.words))
    options = [f"-max_total_time={minutes * 60:.0f}", "-timeout=20", "-rss_limit_mb=3000"]
    options += [f"-max_len={plan.longest}", "-print_final_stats=1"]
    if not plan.words:
        options.append(f"-dict={_dictionary(name)}")
    atheris.Setup([sys.argv[0], str(corpus), *options], _noting(target, plan.words))
    atheris.Fuzz()


def _put_under_instruments(rooms: tuple[str, ...]) -> None:
    for one in gc.get_objects():
        if isinstance(one, FunctionType) and str(one.__module__).startswith(rooms):
            atheris.instrument_func(one)


def _noting(target: Callable[[bytes], None], words: str) -> Callable[[bytes], None]:
    """The target fed with what a row of tokens spells; what it was fed with last is kept."""

    def fed(data: bytes) -> None:
        given = spelled_out(data, words).encode() if words else data
        Path("last").write_bytes(given)  # beforehand: an input that never comes to an end raises nothing
        target(given)

    return fed


def _written(seed: bytes, words: str) -> bytes:
    return spelled(seed.decode("utf-8", "replace"), words) if words else seed


def _dictionary(name: str) -> Path:
    """All tokens for libFuzzer, which puts them into plain bytes."""
    path = Path(f"words-{name}.dict")
    known = (*tokens("words"), *tokens("tags"))
    path.write_text("".join(f'"{_escaped(word)}"\n' for word in known))
    return path


def _escaped(word: str) -> str:
    return "".join(f"\\x{byte:02X}" for byte in word.encode())


if __name__ == "__main__":
    main()
