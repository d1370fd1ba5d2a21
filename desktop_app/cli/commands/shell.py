"""`duizhao completion` and `manual`: for the shell and for `man`, made from the grammar itself."""

from __future__ import annotations

import argparse

from desktop_app.cli.parser import Commands


def add(commands: Commands) -> None:
    """Declare the commands."""
    completion = commands.add_parser("completion", help="print what makes your shell complete our commands")
    completion.add_argument(
        "shell", metavar="SHELL", choices=("bash", "zsh", "fish"), help="bash, zsh or fish"
    )
    completion.add_argument("--json", action="store_true", help="the text as JSON")
    completion.set_defaults(run=run_completion)
    manual = commands.add_parser("manual", help="print the manual page (for man)")
    manual.add_argument("--json", action="store_true", help="the text as JSON")
    manual.set_defaults(run=run_manual)


def run_completion(options: argparse.Namespace) -> int:
    """Print the script."""
    from desktop_app.cli.completion import SHELLS
    from desktop_app.cli.main import make_parser

    return _print(SHELLS[options.shell](make_parser(options.voice.language)), options)


def run_manual(options: argparse.Namespace) -> int:
    """Print the page."""
    from desktop_app.cli.main import make_parser
    from desktop_app.cli.manual import manual_page

    return _print(manual_page(make_parser(options.voice.language)), options)


def _print(text: str, options: argparse.Namespace) -> int:
    if options.json:
        options.voice.show({"text": text})
    else:
        print(text, end="")
    return 0
