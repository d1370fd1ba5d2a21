"""Reports of an archive that have another name now: their projects go with them.

A report is told by the bytes of its file.  What is no longer in the folder stays in the archive; what a
person removed from the archive itself leaves the index too.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from desktop_app.errors import ProjectError
from desktop_app.project.moving import move
from desktop_app.project.store import ProjectFile
from desktop_app.services.archive_index import ArchiveIndex


def fingerprint(report: Path) -> str:
    """SHA-256 of a report's file, as its project keeps it; "" when the file cannot be read."""
    try:
        with report.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def follow_renames(reports: Iterable[tuple[Path, Path]], index: ArchiveIndex, archive: Path) -> None:
    """Move the project of each renamed report; `reports` are files and where their projects belong.

    Raises:
        ProjectError: a project cannot be moved.
    """
    places = {project: report for report, project in reports}
    left = dict(_left_behind(index, archive, places))
    new = [project for project in places if not project.exists()] if left else []
    for project in new:
        old = left.pop(fingerprint(places[project]), None)
        if old is not None and move(old, project):
            index.forget(_name(old, archive))


def _left_behind(index: ArchiveIndex, archive: Path, places: Collection[Path]) -> Iterator[tuple[str, Path]]:
    """Projects that no report belongs to any more, by the fingerprint of the report they were made from."""
    for name in index.projects():
        project = archive / name
        if not project.exists():
            index.forget(name)
        elif project not in places:
            try:
                with ProjectFile.open(project, read_only=True) as opened:
                    yield opened.meta("report.sha256"), project
            except ProjectError:  # damaged: it stays where `rescue` finds it
                continue


def _name(project: Path, archive: Path) -> str:
    return project.relative_to(archive).as_posix()
