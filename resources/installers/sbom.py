"""The bill of materials (CycloneDX 1.5) of everything that the lock names.

    python -m resources.installers.sbom OUT.json

Versions and hashes are those of `requirements.lock`; licences are those that installed packages declare.
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from resources.installers import lockfile

_LONGEST_NAME = 200  # characters; some packages put their whole licence where its name belongs


def components() -> Iterator[dict[str, object]]:
    """One component for each entry of the lock."""
    for entry in lockfile.entries():
        purl = f"pkg:pypi/{entry.name}@{entry.version}"
        hashes = [{"alg": "SHA-256", "content": one} for one in entry.hashes]
        found: dict[str, object] = {
            "type": "library",
            "bom-ref": purl,
            "name": entry.name,
            "version": entry.version,
            "purl": purl,
            "externalReferences": [{"type": "distribution", "url": purl, "hashes": hashes}],
        }
        licence = licence_of(entry.name)
        if licence:
            found["licenses"] = [{"license": {"name": licence}}]
        yield found


def licence_of(name: str) -> str:
    """What an installed package declares about its licence, "" when it is not installed or silent."""
    try:
        facts = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return ""
    declared = [one.rsplit(" :: ", 1)[-1] for one in facts.get_all("Classifier", []) if "License ::" in one]
    told = next(iter(facts.get_all("License-Expression") or facts.get_all("License") or ()), "")
    first = told.strip().split("\n")[0]
    first = "" if first == "UNKNOWN" else first
    return first if first and len(first) < _LONGEST_NAME else "; ".join(declared)


def bill() -> dict[str, object]:
    """The whole document; the same lock and packages give the same bytes."""
    project = tomllib.loads((lockfile.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    own = {
        "type": "application",
        "name": project["name"],
        "version": project["version"],
        "licenses": [{"license": {"name": project["license"]}}],
    }
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": own},
        "components": list(components()),
    }


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(bill(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
