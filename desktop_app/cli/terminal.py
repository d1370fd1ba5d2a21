"""Talking to a terminal: results on standard output; progress, remarks and errors on standard error.

Progress moves only on a terminal; a remark is never printed under ``--quiet``, an error always.  What a
stranger named a file drives no terminal.
"""

from __future__ import annotations

import json
import locale
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from desktop_app.cli.process import drop_output
from desktop_app.document.characters import clean
from desktop_app.services.language import CODES, Language

if TYPE_CHECKING:  # services are loaded by the commands that need them
    from desktop_app.services.progress import Progress

PHASES = {
    "read": "Reading the report",
    "segment": "Finding the sentences",
    "figures": "Finding the figures",
    "load-engine": "Loading the engine",
    "translate": "Translating",
    "check": "Checking",
    "build": "Building the brief",
    "typeset": "Typesetting",
    "tables": "Writing the tables",
    "download": "Downloading",
    "verify": "Verifying",
    "unpack": "Unpacking",
    "copy": "Copying",
    "file": "Filing the reports",
    "prepare": "Getting ready",
}
_BAR = 24
_COMPACT = json.JSONEncoder(ensure_ascii=False)


class Voice:
    """What a command says, in the language that was chosen.

    Attributes:
        language: of remarks, errors and help.
        quiet: say nothing but results and errors.
    """

    def __init__(self, language: Language, *, quiet: bool = False) -> None:
        self.language = language
        self.quiet = quiet

    def note(self, text: str, *facts: object) -> None:
        """One remark on standard error."""
        if not self.quiet:
            _tell(clean(self.language.text(text, *facts)))

    def fail(self, message: str) -> None:
        """One line about what went wrong."""
        lead = "\r\x1b[K" if sys.stderr.isatty() else ""
        sentence = " ".join(self.language.sentence(message).split())
        _tell(f"{lead}{clean(sentence)}")

    def say(self, text: str, *facts: object) -> None:
        """One line of the result on standard output."""
        print(self.language.text(text, *facts))

    def show(self, value: object) -> None:
        """One JSON document on standard output; of a list each item is a line of its own."""
        if isinstance(value, list) and value:
            lines = ",\n ".join(map(_COMPACT.encode, value))  # indented, thousands of figures take seconds
            sys.stdout.write(f"[\n {lines}\n]\n")
        else:
            sys.stdout.write(f"{json.dumps(value, ensure_ascii=False, indent=1)}\n")

    @contextmanager
    def progress(self, *, steps: bool = False) -> Iterator[ProgressLine]:
        """A progress line that is taken away afterwards, however that ends."""
        line = ProgressLine(self.language, quiet=self.quiet, steps=steps)
        try:
            yield line
        finally:
            line.clear()


class ProgressLine:
    """Shows Progress on standard error: a moving line on a terminal, else nothing.

    With `steps` (the long main job run from a script) each phase and each tenth of it is one line.
    """

    def __init__(self, language: Language, *, quiet: bool = False, steps: bool = False) -> None:
        self._language = language
        self._live = not quiet and sys.stderr.isatty()
        self._steps = steps and not quiet and not self._live
        self._last = ""

    def __call__(self, progress: Progress) -> None:
        """Show how far it is."""
        name = self._language.text(PHASES.get(progress.phase, progress.phase))
        if self._live:
            _tell(f"\r\x1b[K{self._line(name, progress)}", end="")
        elif self._steps and progress.phase != "read":  # a bad file is told in one line, and nothing before
            tenth = int(progress.fraction * 10)
            line = f"{name} …{f' {tenth * 10} %' if progress.total else ''}"
            if line != self._last:
                left = self._language.text(", {} left", clock(progress.seconds_left))
                _tell(f"{line}{left if progress.seconds_left else ''}")
                self._last = line

    def clear(self) -> None:
        """Take the moving line away."""
        if self._live:
            _tell("\r\x1b[K", end="")

    def _line(self, name: str, progress: Progress) -> str:
        if not progress.total:
            return f"{name} …"
        filled = int(progress.fraction * _BAR)
        bar = "█" * filled + "░" * (_BAR - filled)
        left = f"  {self._language.text('{} left', clock(progress.seconds_left))}"
        return f"{name}  {bar} {progress.fraction:4.0%}{left if progress.seconds_left is not None else ''}"


def _tell(text: str, end: str = "\n") -> None:
    """Onto standard error; a job does not end because nobody listens any more."""
    try:
        print(text, end=end, file=sys.stderr, flush=True)
    except OSError:
        drop_output(sys.stderr)


def clock(seconds: float | None) -> str:
    """Seconds as ``m:ss``."""
    whole = round(seconds or 0)
    return f"{whole // 60}:{whole % 60:02}"


def chosen_language(arguments: Sequence[str]) -> str:
    """``--language`` before the command, else DUIZHAO_LANGUAGE, else what the system speaks."""
    told = os.environ.get("DUIZHAO_LANGUAGE", "")
    for at, word in enumerate(arguments):
        if not word.startswith("-"):
            break
        name, _, value = word.partition("=")
        if name == "--language":
            told = value or next(iter(arguments[at + 1 : at + 2]), "")
            break
    if told in CODES:
        return told
    names = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    system = next(filter(None, names), locale.getlocale()[0] or "")
    if system.startswith("Chinese"):  # as Windows says it
        return "zh"
    return next((code for code in CODES if system.lower().startswith(code)), "en")
