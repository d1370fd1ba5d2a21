"""The documents for developers name what there is: files, functions, pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "desktop_app"
PAGES = sorted(("README.md", *(str(page.relative_to(ROOT)) for page in (ROOT / "docs").glob("*.md"))))
OF_DEVELOPERS = ("docs/architecture.md", "docs/developers.md", "docs/rules.md")
# Pages name a file from the root, or from the room they speak of.
_HOMES = (ROOT, PACKAGE, *sorted(home for home in PACKAGE.rglob("*") if home.is_dir()))
_FILE = re.compile(r"`((?:[\w.-]+/)+[\w-]+\.(?:py|md|csv|json|toml))`")
_FOLDER = re.compile(r"`((?:[a-z_]+/)+)`")
_NAMED = re.compile(r"`([a-z_]+(?:/[a-z_]+)*(?:\.\w+)+)(?:\([^`]*)?`")
_ENDINGS = ("py", "csv", "json", "toml", "spec")
_TO_FILL_IN = re.compile("NAME|CODE")


def read(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def homes_of(path: str) -> list[Path]:
    return [home / path for home in _HOMES if (home / path).exists()]


def modules_and_names(token: str) -> tuple[list[Path], list[str]]:
    """`tables.frame.to_frame`: the modules that may be meant, and what should stand in one of them."""
    parts = re.split("[./]", token)
    for size in range(len(parts) - 1, 0, -1):
        if found := homes_of("/".join(parts[:size]) + ".py"):
            return found, parts[size:]
    return [], []


def defines(module: Path, name: str) -> bool:
    line = rf"^\s*(?:(?:def|class) {name}\b|{name}\b.*=)"
    return re.search(line, module.read_text(encoding="utf-8"), re.MULTILINE) is not None


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", read(page))
    assert [link for link in links if not ((ROOT / page).parent / link).exists()] == []


@pytest.mark.parametrize("page", OF_DEVELOPERS)
def test_files_and_folders_are_there(page: str) -> None:
    named = {*_FILE.findall(read(page)), *_FOLDER.findall(read(page))}
    assert [one for one in sorted(named) if not _TO_FILL_IN.search(one) and not homes_of(one)] == []


@pytest.mark.parametrize("page", OF_DEVELOPERS)
def test_functions_and_classes_are_there(page: str) -> None:
    missing = []
    for token in _NAMED.findall(read(page)):
        modules, names = modules_and_names(token)
        if (
            modules
            and names[-1] not in _ENDINGS
            and not any(all(defines(module, name) for name in names) for module in modules)
        ):
            missing.append(token)
    assert missing == []


def test_names_are_really_looked_for() -> None:
    modules, names = modules_and_names("tables.frame.to_frame")
    assert (modules, names) == ([PACKAGE / "figures/tables/frame.py"], ["to_frame"])
    assert not defines(modules[0], "to_fame")
    asked = [token for token in _NAMED.findall(read("docs/rules.md")) if modules_and_names(token)[0]]
    assert len(asked) > 12
