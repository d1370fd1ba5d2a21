"""What stands against the embedded engine's library is one sentence, before anything native is loaded."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

import pytest

from desktop_app.errors import EngineError
from desktop_app.settings import Paths
from desktop_app.translation.engines import catalogue, cores, llama_library


@pytest.fixture
def old_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(llama_library, "_library", None)
    monkeypatch.setattr(llama_library, "has_avx2", lambda: False)


@pytest.mark.usefixtures("old_processor")
def test_an_old_processor_is_told_and_never_asked_to_run_it(tmp_path: Path) -> None:
    if llama_library.find_spec("ik_llama_cpp") is None:
        pytest.skip("the engine's library is not installed")
    with pytest.raises(EngineError, match="too old for the embedded engine"):
        llama_library.load_library()
    own = [status for status in catalogue.available(Paths(*[tmp_path] * 4)) if status.kind == "llama"]
    assert own
    assert all("AVX2" in status.reason for status in own)


def test_a_missing_library_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(llama_library, "_library", None)
    monkeypatch.setattr(llama_library, "find_spec", lambda _name: None)
    with pytest.raises(EngineError, match=r"bootstrap\.py run"):
        llama_library.load_library()


@pytest.mark.parametrize(("flags", "knows"), [("sse4_2 avx avx2 bmi2", True), ("sse4_2 avx bmi2", False)])
def test_the_processor_is_asked(monkeypatch: pytest.MonkeyPatch, flags: str, knows: bool) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    monkeypatch.setattr(Path, "read_text", lambda _self: f"flags\t\t: fpu {flags} end\n")
    assert cores.has_avx2() is knows
    monkeypatch.setattr(platform, "machine", lambda: "aarch64")
    assert cores.has_avx2()
