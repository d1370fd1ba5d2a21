"""Where the sample reports of this room lie."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def samples() -> Path:
    return Path(__file__).parents[1] / "samples" / "document"


@pytest.fixture(scope="session")
def nanshan() -> Path:
    return Path(__file__).parents[2] / "resources" / "sample" / "nanshan-2026.txt"
