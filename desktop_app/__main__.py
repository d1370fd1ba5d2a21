"""``python -m desktop_app`` opens the window; with words of the command line it is the command."""

from __future__ import annotations

import sys


def main() -> int:
    """Whoever asks for `--help` or names a command sits at a terminal: a window would only hang there."""
    from desktop_app.cli.main import is_command

    if is_command(sys.argv[1:]):
        from desktop_app.cli.main import main as command

        return command()
    from desktop_app.app import main as window

    return window()


if __name__ == "__main__":
    sys.exit(main())
