"""Another name or folder for a project, its automatic copies with it."""

from __future__ import annotations

from pathlib import Path

from desktop_app.project.backups import folder_of
from desktop_app.project.damage import as_project_error
from desktop_app.project.lock import ProjectLock


def move(project: Path, target: Path) -> bool:
    """Move a project that nobody has open; False, and nothing is done, while somebody works on it.

    Raises:
        ProjectError: it cannot be moved there.
    """
    lock = ProjectLock(project)
    if not lock.acquire():
        return False
    try:
        with as_project_error(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            project.rename(target)
            if folder_of(project).is_dir() and not folder_of(target).exists():
                folder_of(project).rename(folder_of(target))
    finally:
        lock.release()
    return True
