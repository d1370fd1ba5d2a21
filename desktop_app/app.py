"""The composition root of the window: the only place that wires rooms together."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_app.services.faults import keep_fault
from desktop_app.services.privacy import watch_sockets
from desktop_app.settings import default_paths
from desktop_app.ui.session import Session
from desktop_app.ui.shell import Shell
from desktop_app.ui.theme.look import make_application


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, on a report or project if one is named; returns the exit code."""
    watch_sockets()
    arguments = sys.argv[1:] if arguments is None else arguments
    app = make_application()
    session = Session(default_paths())
    shell = Shell(app, session)
    sys.excepthook = lambda _kind, error, _trace: report_fault(session, error)
    shell.rebuild()
    if arguments:
        session.open_path(Path(arguments[0]))
    elif session.go_on():
        shell.tell_recovered()
    code = app.exec()
    session.shut_down()
    return code


def report_fault(session: Session, error: BaseException) -> None:
    """Keep where it happened; Python would tell all of it to the system's journal, which others may read."""
    keep_fault(error)
    if isinstance(error, Exception):
        session.failed.emit(error)
