"""The grammar as plain data, for completion and the manual page."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

from desktop_app.cli.parser import Parser


@dataclass(frozen=True, slots=True)
class Argument:
    """One option or positional.

    Attributes:
        names: ``("-o", "--out")``; () for a positional.
        metavar: what it takes, "" for a switch.
        choices: what it may be, () if that is free.
        files: True when it takes a file or folder.
    """

    names: tuple[str, ...]
    metavar: str
    help: str
    choices: tuple[str, ...]
    files: bool


@dataclass(frozen=True, slots=True)
class Command:
    """A command with what it takes; the program itself has the name ""."""

    name: str
    help: str
    arguments: tuple[Argument, ...]


def commands_of(parser: Parser) -> tuple[Command, tuple[Command, ...]]:
    """The program itself and its commands, in the order of the help."""
    (group,) = (one for one in parser._actions if isinstance(one, argparse._SubParsersAction))
    own = Command("", parser.description or "", _arguments(parser))
    found = (Command(name, sub.description or "", _arguments(sub)) for name, sub in group.choices.items())
    return own, tuple(found)


def _arguments(parser: Parser) -> tuple[Argument, ...]:
    return tuple(
        _argument(action, parser.language.text(action.help or ""))
        for action in parser._actions
        if not isinstance(action, argparse._SubParsersAction) and action.help != argparse.SUPPRESS
    )


def _argument(action: argparse.Action, told: str) -> Argument:
    choices = tuple(map(str, action.choices or ()))
    metavar = " ".join(action.metavar) if isinstance(action.metavar, tuple) else action.metavar
    takes = action.nargs != 0
    shown = metavar or ("|".join(choices) or action.dest.upper()) if takes else ""
    return Argument(tuple(action.option_strings), shown, told, choices, action.type is Path)
