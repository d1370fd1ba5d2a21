"""What `requirements.lock` holds, and which of it a choice of groups and extras needs.

`bootstrap.py` sets up by it; the bill of materials is made of it.  Standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "requirements.lock"
_NAME = r"[A-Za-z0-9][A-Za-z0-9._-]*"
_ENTRY = re.compile(rf"(?P<name>{_NAME})==(?P<version>[^\s;]+)")
_HASH = re.compile(r"sha256:([0-9a-f]{64})")


@dataclass(frozen=True)
class Entry:
    """One distribution of the lock.

    Attributes:
        name: as pip compares it.
        version: the one that is installed.
        text: the entry as it stands, for a requirements file.
        hashes: SHA-256 of each file that may be taken.
        needed_by: names of the distributions that need it, and of our own groups.
    """

    name: str
    version: str
    text: str
    hashes: tuple[str, ...]
    needed_by: frozenset[str]

    @property
    def line(self) -> str:
        """Name, version and on which systems, without the hashes."""
        return self.text.partition("\n")[0].rstrip(" \\")


def normal(name: str) -> str:
    """A distribution name as pip compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def entries() -> Iterator[Entry]:
    """Every distribution of the lock, in its order."""
    for text in re.split(r"\n(?=[A-Za-z0-9])", LOCK.read_text(encoding="utf-8")):
        head = _ENTRY.match(text)
        if head:
            via = text.partition("# via")[2]
            needed_by = frozenset(map(normal, re.findall(_NAME, via)))
            hashes = tuple(_HASH.findall(text))
            yield Entry(normal(head["name"]), head["version"], text, hashes, needed_by)


def wanted(groups: Sequence[str], extras: Sequence[str]) -> set[str]:
    """Names that pyproject.toml asks for directly."""
    import tomllib  # here, so that an older Python gets as far as being told so

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = list(project["project"]["dependencies"])
    for extra in extras:
        asked += project["project"]["optional-dependencies"][extra]
    for group in groups:
        asked += project["dependency-groups"][group]
    return {normal(re.match(_NAME, line)[0]) for line in asked}  # type: ignore[index]


def needed(groups: Sequence[str], extras: Sequence[str]) -> list[Entry]:
    """The distributions of the lock that the named groups and extras need, with what those need."""
    known = list(entries())
    names = wanted(groups, extras)
    size = 0
    while size != len(names):
        size = len(names)
        names |= {entry.name for entry in known if entry.needed_by & names}
    return [entry for entry in known if entry.name in names]
