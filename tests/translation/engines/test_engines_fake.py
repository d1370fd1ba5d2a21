"""The contract of engines tried on one that keeps it and on one that breaks it."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from engine_contract import check_engine
from fake_engine import FakeEngine


def test_the_fake_engine_keeps_the_contract(monkeypatch: pytest.MonkeyPatch) -> None:
    check_engine(FakeEngine(), monkeypatch)


def test_a_broken_engine_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    class Forgetful(FakeEngine):
        def translate(self, requests):  # type: ignore[no-untyped-def]
            yield from list(super().translate(requests))[1:]

    with pytest.raises((AssertionError, StopIteration)):
        check_engine(Forgetful(), monkeypatch)
