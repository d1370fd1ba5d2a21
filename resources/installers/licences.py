"""One file with the licences of everything in the stand-alone application.

    python resources/installers/licences.py OUT NAME [NAME…]

NAME are the distributions that are bundled; their licence files and declarations are taken from the
environment this runs in.  Our own, Python's, and those beside our resources (typefaces, icons, word
lists) are added.  Standard library only.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_LICENCE = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS|OFL)", re.IGNORECASE)
_RULE = "=" * 100


def main(arguments: list[str]) -> int:
    """Write the file; a distribution without any word about its licence is an error."""
    out, *names = arguments
    sections = [*_ours(), *_python(), *_bundled(sorted(set(names)))]
    Path(out).write_text("".join(_unrepeated(sections)), encoding="utf-8")
    silent = [title for title, text in sections if not text.strip()]
    if silent:
        print(f"No licence known for: {', '.join(silent)}", file=sys.stderr)
    return 1 if silent else 0


def _ours() -> Iterator[tuple[str, str]]:
    yield "Duizhao (GPL-3.0-or-later)", (ROOT / "LICENSE").read_text(encoding="utf-8")
    for path in sorted((ROOT / "resources").rglob("*")):
        if path.is_file() and _LICENCE.search(path.name) and path.suffix != ".py":
            yield f"{path.relative_to(ROOT).as_posix()}", path.read_text(encoding="utf-8")


def _python() -> Iterator[tuple[str, str]]:
    for path in (Path(os.__file__).parent / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"):
        if path.is_file():
            yield f"Python {sys.version.split()[0]}", path.read_text(encoding="utf-8", errors="replace")
            return
    yield f"Python {sys.version.split()[0]}", "PSF-2.0, https://docs.python.org/3/license.html\n"


def _bundled(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    for name in names:
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue  # for another system
        yield f"{found.name} {found.version}", _declared(found) + "".join(_texts(found))


def _declared(found: Distribution) -> str:
    facts = found.metadata
    told = next(iter(facts.get_all("License-Expression") or facts.get_all("License") or ()), "").split("\n")[
        0
    ]
    classes = [line.split(" :: ")[-1] for line in facts.get_all("Classifier") or () if "License ::" in line]
    declared = ", ".join(dict.fromkeys(filter(None, (told, *classes))))
    return f"Declared licence: {declared}\n" if declared else ""


def _texts(found: Distribution) -> Iterator[str]:
    for file in found.files or ():
        inside = ".dist-info/" in file.as_posix()
        if (
            (inside or len(file.parts) <= 2)
            and _LICENCE.search(file.name)
            and file.suffix not in {".py", ".pyc"}
        ):
            path = Path(str(file.locate()))
            if path.is_file():
                yield f"\n--- {file.name}\n\n{path.read_text(encoding='utf-8', errors='replace')}\n"


def _unrepeated(sections: Iterable[tuple[str, str]]) -> Iterator[str]:
    """The same text is printed once, then referred to."""
    seen: dict[str, str] = {}
    for title, text in sections:
        body = f"The same text as for {seen[text]}.\n" if text in seen and len(text) > 400 else text
        seen.setdefault(text, title)
        yield f"{_RULE}\n{title}\n{_RULE}\n\n{body}\n\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
