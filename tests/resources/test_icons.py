"""The folder of icons holds what the window shows, and nothing else."""

from __future__ import annotations

from pathlib import Path

from desktop_app import resources

WINDOW = Path(resources.__file__).parent / "ui"


def test_every_icon_is_asked_for_by_its_name() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in WINDOW.rglob("*.py"))
    found = {path.stem.removesuffix("-dark") for path in resources.path_to("icons").glob("*.svg")}
    assert found
    assert sorted(name for name in found if f'"{name}"' not in code) == []
