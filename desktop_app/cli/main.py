"""The `duizhao` command: dispatch and exit codes."""

from __future__ import annotations

import argparse
import io
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from desktop_app import __version__
from desktop_app.cli.commands import (
    archive,
    brief,
    check,
    compare,
    engine,
    exchange,
    figures,
    main_job,
    memory,
    mend,
    read,
    translate,
)
from desktop_app.errors import AppError, Cancelled
from desktop_app.settings import default_paths

BAD_INPUT = 2
OWN_FAULT = 3
STOPPED = 130
_COMMANDS = (
    main_job, read, mend, figures, translate, check, brief, compare, exchange, memory, archive, engine
)  # fmt: skip


class _Parser(argparse.ArgumentParser):
    """argparse that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(BAD_INPUT, f"{self.prog}: {message} (see {self.prog} --help)\n")


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = _Parser(
        prog="duizhao",
        description="Read, translate and brief Chinese government reports on this computer alone.",
        epilog="Exit codes: 0 done; 1 findings open (check --strict); 2 bad input; 3 our fault; 130 stopped.",
    )
    parser.add_argument("--version", action="version", version=f"duizhao {__version__}")
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in _COMMANDS:
        command.add(commands)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; every failure a person can mend is one sentence on standard error."""
    _use_utf8()
    options = build_parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except Cancelled as stopped:
        _say(stopped.message)
    except KeyboardInterrupt:
        _say("Stopped. What was finished has been kept.")
    except BrokenPipeError:  # the reader of our output went away, e.g. `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except AppError as error:
        _say(error.message)
        return BAD_INPUT
    except OSError as error:
        _say(f"{error.filename or 'The disk'}: {error.strerror or error}; mend that and try again.")
        return BAD_INPUT
    except MemoryError:
        _say("There is not enough memory for this; close other programs or take a smaller file.")
        return BAD_INPUT
    except Exception as error:  # noqa: BLE001 - a fault of ours: one sentence and a file to send us
        _say(f"Duizhao itself failed ({type(error).__name__}); nothing was lost. Details: {_keep_details()}")
        return OWN_FAULT
    return STOPPED


def _say(sentence: str) -> None:
    lead = "\r\x1b[K" if sys.stderr.isatty() else ""
    print(f"{lead}{' '.join(sentence.split())}", file=sys.stderr, flush=True)


def _keep_details() -> Path:
    """Write the traceback where support can ask for it; it names code, never report text."""
    path = default_paths().state / "last-fault.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    kind, _error, trace = sys.exc_info()
    path.write_text("".join(traceback.format_tb(trace)) + f"{kind}\n", encoding="utf-8")
    return path


def _use_utf8() -> None:
    """Chinese must come out whatever the system's regional settings are."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
