"""The manual page, in roff, from the grammar: ``duizhao manual > duizhao.1``."""

from __future__ import annotations

from desktop_app import __version__
from desktop_app.cli.grammar import Argument, Command, commands_of
from desktop_app.cli.parser import ENVIRONMENT, EXIT_CODES, Parser


def manual_page(parser: Parser) -> str:
    """The page as `man` reads it."""
    text = parser.language.text
    own, commands = commands_of(parser)
    lines = [
        f'.TH DUIZHAO 1 "" "Duizhao {__version__}"',
        f".SH {text('NAME')}",
        f"duizhao \\- {_roff(own.help)}",
        f".SH {text('SYNOPSIS')}",
        ".B duizhao",
        f"{_roff(_usage(own))} \\fICOMMAND\\fR ...",
        f".SH {text('OPTIONS')}",
        *_listed(own),
        f".SH {text('COMMANDS')}",
    ]
    for command in commands:
        lines += [
            f'.SS "duizhao {command.name} {_roff(_usage(command))}"',
            _roff(command.help),
            *_listed(command),
        ]
    lines.append(f".SH {text('EXIT STATUS')}")
    for code, meaning in EXIT_CODES.items():
        lines += [".TP", f".B {code}", _roff(text(meaning))]
    lines.append(f".SH {text('ENVIRONMENT')}")
    for name, meaning in ENVIRONMENT.items():
        lines += [".TP", f".B {name}", _roff(text(meaning))]
    return "\n".join(lines) + "\n"


def _usage(command: Command) -> str:
    words = []
    for argument in command.arguments:
        if argument.names == ("-h", "--help") or "--quiet" in argument.names:
            continue
        shown = " ".join(filter(None, (argument.names[-1] if argument.names else "", argument.metavar)))
        words.append(f"[{shown}]" if argument.names else shown)
    return " ".join(words)


def _listed(command: Command) -> list[str]:
    lines: list[str] = []
    for argument in command.arguments:
        if argument.help:
            lines += [".TP", _heading(argument), _roff(argument.help)]
    return lines


def _heading(argument: Argument) -> str:
    names = ", ".join(f"\\fB{_roff(name)}\\fR" for name in argument.names)
    return " ".join(filter(None, (names, f"\\fI{_roff(argument.metavar)}\\fR" if argument.metavar else "")))


def _roff(text: str) -> str:
    """Text in which nothing is a command of roff."""
    plain = text.replace("\\", "\\e").replace("-", "\\-").replace("%%", "%")
    plain = plain.replace("…", "...")  # a terminal under the setting C has no sign for it
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain
