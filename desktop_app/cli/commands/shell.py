"""`duizhao completion` and `manual`: for the shell and for `man`, made from the grammar itself."""

from __future__ import annotations

import argparse
from typing import Any


def add(commands: Any) -> None:
    """Declare the commands."""
    completion = commands.add_parser("completion", help="print what makes your shell complete our commands")
    completion.add_argument("shell", choices=("bash", "zsh", "fish"))
    completion.set_defaults(run=run_completion)
    manual = commands.add_parser("manual", help="print the manual page (for man)")
    manual.set_defaults(run=run_manual)


def run_completion(options: argparse.Namespace) -> int:
    """Print the script."""
    from desktop_app.cli.completion import SHELLS
    from desktop_app.cli.main import make_parser

    print(SHELLS[options.shell](make_parser(options.voice.language)), end="")
    return 0


def run_manual(options: argparse.Namespace) -> int:
    """Print the page."""
    from desktop_app.cli.main import make_parser
    from desktop_app.cli.manual import manual_page

    print(manual_page(make_parser(options.voice.language)), end="")
    return 0
