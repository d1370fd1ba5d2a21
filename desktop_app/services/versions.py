"""Use case: other ways to say one sentence, each proven, for a person to choose from.

Nothing is written: a person takes one of them, or leaves them all.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

from desktop_app.project.content import ProjectContent
from desktop_app.review.model import Finding, Severity
from desktop_app.services.checking import PairChecker, items_of
from desktop_app.services.progress import CancelToken, Progress
from desktop_app.services.terms import office_termbase
from desktop_app.settings import Paths
from desktop_app.translation.engines.protocol import Engine
from desktop_app.translation.localise import Localiser
from desktop_app.translation.model import Origin, OriginKind
from desktop_app.translation.pipeline import Pipeline


@dataclass(frozen=True, slots=True)
class OtherVersion:
    """One way to say a sentence, where it comes from and what the checks say of it."""

    english: str
    origin: Origin
    findings: tuple[Finding, ...] = ()

    @property
    def faults(self) -> tuple[int, ...]:
        """Number of its findings by severity, the worst first."""
        return tuple(sum(one.severity is severity for one in self.findings) for severity in Severity)


def other_versions(
    content: ProjectContent, segment_id: str, engine: Engine, paths: Paths, cancel: CancelToken
) -> Generator[Progress, None, Sequence[OtherVersion]]:
    """What `engine` can make of a sentence, without the English it has; those with fewest findings first.

    Empty when rules alone can say it, or the engine has nothing else to say.

    Raises:
        Cancelled: the person stopped it.
        EngineError: the engine failed as a whole.
    """
    yield Progress("load-engine")
    cancel.check()
    engine.load()
    yield Progress("translate")
    termbase = office_termbase(paths, content)
    items = items_of(content)
    checker = PairChecker(termbase, items)
    item = next(one for one in items if one.segment_id == segment_id)
    origin = Origin(OriginKind.ENGINE, f"{engine.info.name} {engine.info.version}".strip())
    found = []
    for english in Pipeline(Localiser(termbase), engine=engine).versions(item):
        cancel.check()
        if english != content.english(segment_id):
            found.append(OtherVersion(english, origin, checker.check_item(segment_id, english)))
    return sorted(found, key=lambda version: version.faults)
