"""Use case: save what can be read of a damaged project and of its automatic copies."""

from __future__ import annotations

from pathlib import Path

from desktop_app.project.backups import copies_of
from desktop_app.project.rescue import Rescued, rescue

__all__ = ["Rescued", "automatic_copies", "rescue_project"]


def automatic_copies(project: Path) -> list[Path]:
    """The automatic copies of a project, newest first; each opens like any project."""
    return copies_of(project)


def rescue_project(damaged: Path, target: Path | None = None) -> Rescued:
    """Make a new project of what can be read, beside the damaged one, which stays as it is.

    Raises:
        ProjectError: there is no such file, nothing can be read, or the new name is taken.
    """
    return rescue(damaged, target or damaged.with_stem(f"{damaged.stem}-rescued"))
