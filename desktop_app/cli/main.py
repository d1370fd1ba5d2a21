"""The `duizhao` command: dispatch and exit codes."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence

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
    rescue,
    shell,
    translate,
)
from desktop_app.cli.parser import BAD_INPUT, Parser, build_parser
from desktop_app.cli.process import drop_output, prepare_streams, stoppable
from desktop_app.cli.terminal import Voice, chosen_language
from desktop_app.errors import AppError, Cancelled
from desktop_app.services.language import Language, language

OWN_FAULT = 3
STOPPED = 130
#: After so many new objects Python looks for unreachable ones; its own 700 cost a check a tenth of its time.
_SELDOM = 50_000
_COMMANDS = (
    main_job, read, mend, figures, translate, check, brief, compare, exchange, memory, archive, engine,
    rescue, shell,
)  # fmt: skip


def make_parser(spoken: Language | None = None) -> Parser:
    """The whole command line."""
    return build_parser(_COMMANDS, spoken or Language())


def is_command(words: Sequence[str]) -> bool:
    """True for words that are meant for the terminal; Qt has options of its own, with one dash."""
    return bool(words) and (words[0].startswith("--") or words[0] in ("-h", "-q", *make_parser().commands))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; every failure a person can mend is one sentence on standard error."""
    prepare_streams()
    if arguments is None:  # the process is ours, not a caller's
        gc.set_threshold(_SELDOM)
    words = sys.argv[1:] if arguments is None else list(arguments)
    voice = Voice(language(chosen_language(words)))
    try:
        with stoppable():
            return _run(words, voice)
    except Cancelled as stopped:
        voice.fail(stopped.message)
    except KeyboardInterrupt:
        voice.fail(Cancelled().message)
    except BrokenPipeError:  # the reader of our output went away, e.g. `| head`
        drop_output(sys.stdout)
        return 0
    except AppError as error:
        voice.fail(error.message)
        return BAD_INPUT
    except OSError as error:
        voice.fail(f"{error.filename or 'The disk'}: {error.strerror or error}; mend that and try again.")
        return BAD_INPUT
    except MemoryError:
        voice.fail("There is not enough memory for this; close other programs or take a smaller file.")
        return BAD_INPUT
    except Exception as error:  # noqa: BLE001 - a fault of ours: one sentence and a file to send us
        return _failed(error, voice)
    return STOPPED


def _failed(error: Exception, voice: Voice) -> int:
    from desktop_app.services.faults import keep_fault  # only what runs is loaded

    voice.fail(
        f"Duizhao itself failed ({type(error).__name__}); nothing was lost. Details: {keep_fault(error)}"
    )
    return OWN_FAULT


def _run(words: Sequence[str], voice: Voice) -> int:
    """One command, its results handed over: what the system still holds back may fail to arrive."""
    try:
        options = make_parser(voice.language).parse_args(words)
        voice.quiet = options.quiet
        options.voice = voice
        return int(options.run(options))
    finally:
        _hand_over()


def _hand_over() -> None:
    """Write out what is buffered.

    Raises:
        OSError: it cannot be written; nothing more will be tried.
    """
    try:
        sys.stdout.flush()
    except OSError:
        drop_output(sys.stdout)
        raise


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # the processes of `batch` start the program again
        import multiprocessing

        multiprocessing.freeze_support()
    sys.exit(main())
