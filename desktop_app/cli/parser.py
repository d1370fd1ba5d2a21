"""The command line's grammar and its help, in the language of the person."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from functools import partial
from types import ModuleType
from typing import Any, NoReturn

from desktop_app import __version__
from desktop_app.services.language import CODES, Language

BAD_INPUT = 2
EXIT_CODES = {
    0: "done",
    1: "check --strict: a critical finding is open",
    2: "bad input, or something a person can mend; one line says what",
    3: "a fault of this program; the line names a file with details",
    130: "stopped; what was finished has been kept",
}
ENVIRONMENT = {
    "DUIZHAO_HOME": "keep everything (models, memory, settings) in this folder",
    "DUIZHAO_LANGUAGE": "language of messages: en or zh",
}


class Parser(argparse.ArgumentParser):
    """argparse that says what is wrong in one line, and everything in one language."""

    def __init__(self, *, language: Language, **kwargs: Any) -> None:
        self.language = language
        self.commands: frozenset[str] = frozenset()
        formatter = partial(_Formatter, language=language)
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=formatter, **kwargs)
        self.add_argument("-h", "--help", action="help", help="show this help and exit")

    def error(self, message: str) -> NoReturn:
        """One line on standard error, exit code 2."""
        told = self.language.text("{} (see {} --help)", self.language.sentence(message), self.prog)
        self.exit(BAD_INPUT, f"{self.prog}: {told}\n")

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """A command refuses what it does not know by its own name, and not by that of the program."""
        found, strange = super().parse_known_args(args, namespace)
        if strange and not self.commands:
            self.error(f"unrecognized arguments: {' '.join(strange)}")
        return found, strange


class Commands:
    """Where a command declares itself; its words are English, `Parser` says them in the chosen language."""

    def __init__(self, parser: Parser) -> None:
        self._language = parser.language
        kind: Any = partial(Parser, language=parser.language)
        self._actions: Any = parser.add_subparsers(
            title="commands",
            metavar="COMMAND",
            required=True,
            dest="command",
            parser_class=kind,
        )

    def names(self) -> frozenset[str]:
        """What a command may be called."""
        return frozenset(self._actions.choices)

    def add_parser(self, name: str, *, help: str) -> argparse.ArgumentParser:
        """The parser of one command."""
        told = self._language.text(help)
        parser: argparse.ArgumentParser = self._actions.add_parser(name, help=told, description=told)
        parser.add_argument(
            "-q", "--quiet", action="store_true", default=argparse.SUPPRESS, help="only results and errors"
        )
        return parser


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help whose own words are in the chosen language."""

    def __init__(self, prog: str, *, language: Language) -> None:
        super().__init__(prog, max_help_position=28)
        self._language = language
        self._headings: list[str] = []

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        prefix = self._language.text("usage: ") if prefix is None else prefix
        super().add_usage(usage, actions, groups, prefix)

    def start_section(self, heading: str | None) -> None:
        told = self._language.text(heading or "")
        self._headings.append(told)
        super().start_section(told)

    def format_help(self) -> str:
        """The help; behind a heading stands the colon of its language."""
        told, colon = super().format_help(), self._language.text("usage: ").rstrip()[-1]
        for heading in self._headings:
            told = told.replace(f"\n{heading}:\n", f"\n{heading}{colon}\n")
        return told

    def _get_help_string(self, action: argparse.Action) -> str:
        return self._language.text(action.help or "")


def build_parser(commands: Sequence[ModuleType], language: Language) -> Parser:
    """The whole command line; each module of `commands` declares its own with a function `add`."""
    text = language.text
    codes = "\n".join(f"  {code:<4} {text(meaning)}" for code, meaning in EXIT_CODES.items())
    parser = Parser(
        prog="duizhao",
        language=language,
        description=text("Read, translate and brief Chinese government reports on this computer alone."),
        epilog=f"{text('exit codes:')}\n{codes}",
    )
    parser.add_argument(
        "--version", action="version", version=f"duizhao {__version__}", help="show the version"
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="only results and errors")
    parser.add_argument(
        "--language", type=str.lower, choices=CODES, help="language of messages (before the command)"
    )
    declared = Commands(parser)
    for command in commands:
        command.add(declared)
    parser.commands = declared.names()
    return parser
