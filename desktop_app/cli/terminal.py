"""Talking to a terminal: one moving progress line, JSON out, finished-work lines."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # services are loaded by the commands that need them
    from desktop_app.services.progress import Progress

PHASES = {
    "read": "Reading the report",
    "figures": "Finding the figures",
    "load-engine": "Loading the engine",
    "translate": "Translating",
    "check": "Checking",
    "build": "Building the brief",
    "typeset": "Typesetting",
    "tables": "Writing the tables",
    "download": "Downloading",
    "verify": "Verifying",
    "copy": "Copying",
    "file": "Filing the reports",
    "index": "Writing the index",
}
_BAR = 24


class ProgressLine:
    """Shows Progress on standard error: a moving line on a terminal, else nothing.

    With `steps` (the long main job run from a script) each phase and each tenth of it is one line.
    """

    def __init__(self, *, quiet: bool = False, steps: bool = False) -> None:
        self._live = not quiet and sys.stderr.isatty()
        self._steps = steps and not quiet and not self._live
        self._last = ""

    def __call__(self, progress: Progress) -> None:
        """Show how far it is."""
        name = PHASES.get(progress.phase, progress.phase)
        if self._live:
            print(f"\r\x1b[K{self._line(name, progress)}", end="", file=sys.stderr, flush=True)
        elif self._steps:
            tenth = int(progress.fraction * 10)
            line = f"{name} …{f' {tenth * 10} %' if progress.total else ''}"
            if line != self._last:
                left = f", {clock(progress.seconds_left)} left" if progress.seconds_left else ""
                print(f"{line}{left}", file=sys.stderr, flush=True)
                self._last = line

    def clear(self) -> None:
        """Take the moving line away."""
        if self._live:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    @staticmethod
    def _line(name: str, progress: Progress) -> str:
        if not progress.total:
            return f"{name} …"
        filled = int(progress.fraction * _BAR)
        bar = "█" * filled + "░" * (_BAR - filled)
        left = f"  {clock(progress.seconds_left)} left" if progress.seconds_left is not None else ""
        return f"{name}  {bar} {progress.fraction:4.0%}{left}"


def clock(seconds: float | None) -> str:
    """Seconds as ``m:ss``."""
    whole = round(seconds or 0)
    return f"{whole // 60}:{whole % 60:02}"


def print_json(value: object) -> None:
    """One JSON document on standard output."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")


def note(text: str) -> None:
    """One line on standard error."""
    print(text, file=sys.stderr, flush=True)
