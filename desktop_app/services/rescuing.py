"""Use case: save what can be read of a damaged project and of its automatic copies."""

from __future__ import annotations

import shutil
from itertools import count
from pathlib import Path

from desktop_app.files import replacing
from desktop_app.project.backups import copies_of
from desktop_app.project.rescue import Rescued, rescue

__all__ = ["Rescued", "automatic_copies", "free_place", "rescue_project", "take_copy"]


def automatic_copies(project: Path) -> list[Path]:
    """The automatic copies of a project, newest first; each opens like any project."""
    return copies_of(project)


def rescue_project(damaged: Path, target: Path | None = None) -> Rescued:
    """Make a new project of what can be read, beside the damaged one, which stays as it is.

    Raises:
        ProjectError: there is no such file, nothing can be read, or the new name is taken.
    """
    return rescue(damaged, target or damaged.with_stem(f"{damaged.stem}-rescued"))


def take_copy(copy: Path, damaged: Path) -> Path:
    """Put an automatic copy beside the damaged project, to be worked on there; gives its place.

    Raises:
        ExportError: it cannot be read or written.
    """
    when = copy.stem.partition(" ")[2] or copy.stem
    target = free_place(damaged.with_stem(f"{damaged.stem} {when}"))
    with replacing(target) as partial:
        shutil.copyfile(copy, partial)
    return target


def free_place(wanted: Path) -> Path:
    """`wanted`, or with a number behind it if there is such a file already."""
    others = (wanted.with_stem(f"{wanted.stem}-{number}") for number in count(2))
    return wanted if not wanted.exists() else next(one for one in others if not one.exists())
