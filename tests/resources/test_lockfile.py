"""The part of the lock that set-up installs for a choice of groups and extras."""

from __future__ import annotations

from resources.installers import lockfile


def _names(groups: list[str], extras: list[str]) -> set[str]:
    return {entry.name for entry in lockfile.needed(groups, extras)}


def test_what_was_asked_for_comes_with_what_that_needs_and_nothing_else() -> None:
    plain, engine, dev = _names([], []), _names([], ["engine"]), _names(["dev"], [])
    assert {"lxml", "pandas", "shiboken6"} <= plain  # shiboken6: only PySide6 needs it
    assert not {"pytest", "ik-llama-cpp-python", "distributed"} & plain
    assert "ik-llama-cpp-python" in engine
    assert "pytest" in dev


def test_every_entry_names_its_version_and_the_files_that_may_be_taken() -> None:
    found = list(lockfile.entries())
    assert len(found) > 50
    assert [entry.name for entry in found if not entry.hashes or not entry.version] == []
