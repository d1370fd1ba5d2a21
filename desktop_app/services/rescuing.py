"""Use case: save what can be read of a damaged project and of its automatic copies."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from desktop_app.files import replacing
from desktop_app.project.backups import copies_of
from desktop_app.project.damage import check_file
from desktop_app.project.rescue import Rescued, rescue
from desktop_app.services.progress import CancelToken, Progress

__all__ = ["Rescued", "automatic_copies", "free_place", "rescue_project", "take_copy"]

_PIECE = 1 << 20  # bytes copied between two looks at whether to stop


def automatic_copies(project: Path) -> list[Path]:
    """The automatic copies of a project, newest first; each opens like any project."""
    return copies_of(project)


def rescue_project(damaged: Path, target: Path | None = None, cancel: CancelToken | None = None) -> Rescued:
    """Make a new project of what can be read, beside the damaged one, which stays as it is.

    Whoever stops it before the end has no new project.

    Raises:
        ProjectError: there is no such file, nothing can be read, or the new name is taken.
    """
    check_file(damaged)  # a folder may have no name to make one of
    cancel = cancel or CancelToken()
    return rescue(damaged, target or damaged.with_stem(f"{damaged.stem}-rescued"), cancel.check)


def take_copy(copy: Path, damaged: Path, cancel: CancelToken | None = None) -> Path:
    """Put an automatic copy beside the damaged project, to be worked on there; gives its place.

    Whoever stops it before the end has no new project.

    Raises:
        ExportError: it cannot be read or written.
    """
    when = copy.stem.partition(" ")[2] or copy.stem
    target = free_place(damaged.with_stem(f"{damaged.stem} {when}"))
    cancel, done = cancel or CancelToken(), 0
    with replacing(target) as partial, copy.open("rb") as source, partial.open("wb") as file:
        size = copy.stat().st_size
        while piece := source.read(_PIECE):
            done += file.write(piece)
            cancel.step(Progress("copy", done, size))
    return target


def free_place(wanted: Path) -> Path:
    """`wanted`, or with a number behind it if there is such a file already."""
    others = (wanted.with_stem(f"{wanted.stem}-{number}") for number in count(2))
    return wanted if not wanted.exists() else next(one for one in others if not one.exists())
