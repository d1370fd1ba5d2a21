"""Use case: show that nothing leaves this computer, and where everything lies.

Counts every internet socket that Python code of this process opens and every name it looks up.  What native
libraries do is not seen here; `tests/services/test_nothing_leaks.py` watches that at the operating system.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from desktop_app.settings import Paths

_INTERNET = frozenset({2, 10, 23, 30})  # AF_INET, and AF_INET6 on Linux, Windows and macOS
_LOOK_UPS = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})


@dataclass(slots=True)
class _Count:
    watching: bool = False
    sockets: int = 0


_count = _Count()


def watch_sockets() -> None:
    """Begin to count; called once, when the program starts.  It cannot be undone, by nature of Python."""
    if not _count.watching:
        _count.watching = True
        sys.addaudithook(_see)


def sockets_opened() -> int:
    """Internet sockets opened and names looked up since `watch_sockets`."""
    return _count.sockets


def places(paths: Paths) -> list[tuple[str, Path]]:
    """What lies where, as (what, path): everything that this program writes outside a person's own choice."""
    return [
        ("engines", paths.engines),
        ("memory", paths.memory),
        ("termbase", paths.termbase),
        ("settings", paths.config),
        ("cache", paths.cache),
        ("faults", paths.state),
    ]


def _see(event: str, arguments: tuple[object, ...]) -> None:
    if not event.startswith("socket."):
        return
    if event in _LOOK_UPS or (event == "socket.__new__" and arguments[1] in _INTERNET):
        _count.sockets += 1
