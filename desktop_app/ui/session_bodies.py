"""The bodies of the session's jobs: what is done beside the window when a project is opened or translated.

Services are imported here when a job runs: the window is to be there first.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from desktop_app import resources
from desktop_app.errors import AppError, EngineError
from desktop_app.services.progress import CancelToken, Progress
from desktop_app.settings import Paths

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.project.content import ProjectContent
    from desktop_app.services.rereading import Reread
    from desktop_app.services.rescuing import Rescued
    from desktop_app.services.tables import FromTable
    from desktop_app.services.translating import TranslationSummary
    from desktop_app.services.versions import OtherVersion
    from desktop_app.translation.driving.order import Wanted
    from desktop_app.translation.engines.protocol import Engine


Made = TypeVar("Made")


def best_engine(paths: Paths) -> Engine:
    """The engine to translate with; EngineError where there is none."""
    from desktop_app.services.engines import open_engine

    return open_engine(paths)


def project_path_for(report: Path, paths: Paths) -> Path:
    """Where a report's project lies: beside it, or in the data folder when that place is read-only."""
    from desktop_app.services.opening import project_name

    folder = report.resolve().parent
    if not os.access(folder, os.W_OK) or resources.path_to("sample").resolve() == folder:
        folder = paths.data / "projects"
    return folder / project_name(report)


@dataclass(frozen=True, slots=True)
class Prepared:
    """The project to open.

    Attributes:
        project: where it lies.
        edited: the file of its report, where that was edited since the project was made of it.
    """

    project: Path
    edited: Path | None = None


def prepare(path: Path, paths: Paths) -> Generator[Progress, None, Prepared]:
    """Make sure that there is a project for `path`: the one of it, else that of its earlier state."""
    from desktop_app.services import opening
    from desktop_app.services.rereading import is_earlier_state

    if opening.is_project(path):
        return Prepared(path)
    yield Progress("read")
    wanted, earlier = project_path_for(path, paths), None
    for number in range(2, 100):
        if earlier is not None and not wanted.exists():
            return Prepared(earlier, path)  # where the work is; what was edited can be read into it
        try:
            project = yield from opening.open_report(path, wanted)
        except AppError as error:
            if error.code != "project-other-report":
                raise
            earlier = wanted if is_earlier_state(wanted, path) else earlier
            wanted = wanted.with_name(f"{path.stem}-{number}{wanted.suffix}")
            continue
        project.close()
        break
    return Prepared(wanted)


def read_edited(project_path: Path, report: Path) -> Generator[Progress, None, tuple[Path, Reread]]:
    """Take the report of a project from its edited file."""
    from desktop_app.services import rereading
    from desktop_app.services.opening import open_project, require_writable

    yield Progress("read")
    with require_writable(open_project(project_path)) as project:
        return project_path, rereading.read_edited(project, report)


def take_over(path: Path, paths: Paths) -> Generator[Progress, None, tuple[Path, FromTable]]:
    """A project of a bilingual file, under a name that is free, and what became of the rows."""
    from desktop_app.services.rescuing import free_place
    from desktop_app.services.tables import project_from_table

    project = free_place(project_path_for(path, paths))
    return project, (yield from project_from_table(path, project, paths))


def rescue(damaged: Path, cancel: CancelToken) -> Rescued:
    """What can be read of a damaged project, saved beside it."""
    from desktop_app.services.rescuing import free_place, rescue_project

    return rescue_project(damaged, free_place(damaged.with_stem(f"{damaged.stem}-rescued")), cancel)


def take_copy(copy: Path, damaged: Path, cancel: CancelToken) -> Path:
    """An automatic copy, put beside the damaged project."""
    from desktop_app.services import rescuing

    return rescuing.take_copy(copy, damaged, cancel)


def translate(
    path: Path,
    paths: Paths,
    open_engine: Callable[[Paths], Engine],
    cancel: CancelToken,
    only: list[str] | None,
    wanted: Wanted,
) -> Generator[Progress, None, TranslationSummary]:
    """Translate a project; without an engine rules and memory do what they can, then it is said."""
    from desktop_app.services import translating

    yield Progress("prepare")
    try:
        engine = open_engine(paths)
    except EngineError:
        yield from translating.translate_project(path, None, paths, cancel, only, wanted)
        raise
    try:
        return (yield from translating.translate_project(path, engine, paths, cancel, only, wanted))
    finally:
        engine.close()


def shorten(
    content: ProjectContent,
    segment_id: str,
    english: str,
    paths: Paths,
    open_engine: Callable[[Paths], Engine],
    cancel: CancelToken,
) -> Generator[Progress, None, str]:
    """A shorter wording of a sentence, by rule or engine, that proves every figure; "" for none."""
    from desktop_app.services.shortening import propose_shorter

    return _by_engine(
        lambda engine: propose_shorter(
            content, segment_id, english, engine=engine, paths=paths, cancel=cancel
        ),
        paths,
        open_engine,
    )


def versions(
    content: ProjectContent,
    segment_id: str,
    paths: Paths,
    open_engine: Callable[[Paths], Engine],
    cancel: CancelToken,
) -> Generator[Progress, None, Sequence[OtherVersion]]:
    """Other ways an engine says a sentence, each checked."""
    from desktop_app.services.versions import other_versions

    return _by_engine(
        lambda engine: other_versions(content, segment_id, engine, paths, cancel), paths, open_engine
    )


def _by_engine(
    deed: Callable[[Engine], Generator[Progress, None, Made]],
    paths: Paths,
    open_engine: Callable[[Paths], Engine],
) -> Generator[Progress, None, Made]:
    yield Progress("prepare")
    engine = open_engine(paths)
    try:
        return (yield from deed(engine))
    finally:
        engine.close()
