"""What fuzzing once broke stays mended: every kept sample is refused or read, never a crash."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS

SAMPLES = sorted((Path(__file__).parent.parent / "samples" / "fuzz").glob("*/*"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: f"{sample.parent.name}/{sample.name}")
def test_a_kept_sample_is_harmless(sample: Path) -> None:
    TARGETS[sample.parent.name](sample.read_bytes())


@pytest.mark.parametrize("target", TARGETS)
def test_every_target_takes_small_and_ordinary_input(target: str) -> None:
    for data in (b"", b"\0", "\x00全年增长6.3%。\nUp 6.3%.".encode()):
        TARGETS[target](data)
