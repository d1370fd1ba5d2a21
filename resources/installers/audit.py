"""What is known against the versions of the lock: withdrawn by their makers, or named in a security advisory.

    python3 bootstrap.py audit [--advisories ADDRESS]

Asks the package registry (through uv, as set-up is configured) and OSV, the open list of advisories.  Nothing
but names and versions of packages is sent.  Each is first asked about a version that everybody knows to be
bad: one who does not know even that proves nothing by being silent.  Exit code 0 when both answered and know
of nothing, 1 when something is known, 2 when one could not be asked.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from resources.installers import lockfile

ADVISORIES = "https://api.osv.dev/v1/querybatch"
FOUND, UNANSWERED = 1, 2
KNOWN_WITHDRAWN = "attrs==21.1.0"
KNOWN_BAD = ("jinja2", "2.4.1")
_PATIENCE = 60  # seconds
_WITHDRAWN = re.compile(r"warning: `(?P<what>\S+)` is yanked(?: \(reason: \"(?P<why>.*)\"\))?")


class NoAnswer(Exception):
    """A service could not be asked; the message says which and why."""


def withdrawn(uv: Path, locked: Sequence[str]) -> list[str]:
    """Which of the locked versions their makers took back, with the reason given."""
    if not _withdrawn(uv, [KNOWN_WITHDRAWN]):
        raise NoAnswer(
            f"The package registry does not tell what was withdrawn: it is silent on {KNOWN_WITHDRAWN}."
        )
    return _withdrawn(uv, locked)


def _withdrawn(uv: Path, versions: Sequence[str]) -> list[str]:
    how = "pip compile --universal --no-deps --no-header --color never --python-version 3.11 -"
    asked = subprocess.run(
        [str(uv), *how.split()], input="\n".join(versions), capture_output=True, text=True, check=False
    )
    if asked.returncode:
        cause = asked.stderr.strip().splitlines()
        raise NoAnswer(
            f"The package registry could not be asked: {cause[-1].strip() if cause else 'no word'}."
        )
    found = _WITHDRAWN.finditer(asked.stderr)
    return [f"{one['what']} was withdrawn: {one['why'] or 'no reason given'}" for one in found]


def advisories(address: str, locked: Sequence[tuple[str, str]]) -> list[str]:
    """Which of the locked (name, version) an advisory names, with the advisories' numbers."""
    asked = [KNOWN_BAD, *locked]
    queries = [
        {"package": {"ecosystem": "PyPI", "name": name}, "version": version} for name, version in asked
    ]
    request = urllib.request.Request(
        address, json.dumps({"queries": queries}).encode(), {"Content-Type": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=_PATIENCE) as answer:
            results = json.loads(answer.read())["results"]
        numbers = [[str(one["id"]) for one in result.get("vulns", ())] for result in results]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise NoAnswer(
            f"The list of advisories could not be asked: {getattr(error, 'reason', error)}."
        ) from error
    if len(numbers) != len(asked) or not numbers[0]:
        raise NoAnswer(
            f"The list of advisories is none: it does not know that {KNOWN_BAD[0]} {KNOWN_BAD[1]} is unsafe."
        )
    known = zip(locked, numbers[1:], strict=True)
    return [f"{name} {version}: {', '.join(ids)}" for (name, version), ids in known if ids]


def main(arguments: Sequence[str]) -> int:
    """Ask both, print what is known."""
    parser = argparse.ArgumentParser(prog="audit", description=__doc__.partition("\n")[0])
    parser.add_argument("--uv", type=Path, default=Path("uv"))
    parser.add_argument("--advisories", default=ADVISORIES, metavar="ADDRESS", help="another copy of OSV")
    options = parser.parse_args(arguments)
    locked = list(lockfile.entries())
    ask_makers = partial(withdrawn, options.uv, [entry.line for entry in locked])
    ask_watchers = partial(advisories, options.advisories, [(one.name, one.version) for one in locked])
    codes = [
        told("Withdrawn by their makers", len(locked), ask_makers),
        told("Named in advisories", len(locked), ask_watchers),
    ]
    return FOUND if FOUND in codes else max(codes)


def told(what: str, asked: int, ask: Callable[[], list[str]]) -> int:
    """Ask, and say what is known; the exit code for it."""
    try:
        known = ask()
    except NoAnswer as error:
        print(f"{what}: not known. {error} Ask again where there is a network.", file=sys.stderr)
        return UNANSWERED
    print(f"{what}: {len(known) or 'none'} of {asked} locked versions.", *known, sep="\n  ")
    return FOUND if known else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
