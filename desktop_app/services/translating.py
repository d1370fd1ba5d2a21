"""Use case: translate a project, or loose lines, and prove each sentence as it arrives.

What is finished is on disk before it is reported, so a stop or a crash loses nothing and the next
run goes on from there.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from desktop_app.document.areas import speaks_in_region
from desktop_app.document.chinese import simplified
from desktop_app.figures.extract import figures_in
from desktop_app.project.store import ProjectFile
from desktop_app.review.model import Finding
from desktop_app.services.asked_names import AskedNames
from desktop_app.services.checking import PairChecker, items_of
from desktop_app.services.progress import CancelToken, Progress, TimeLeft
from desktop_app.services.terms import office_termbase
from desktop_app.settings import Paths
from desktop_app.translation.driving.order import Wanted
from desktop_app.translation.engines.protocol import Engine
from desktop_app.translation.genre import are_official, is_official, roles_told
from desktop_app.translation.localise import Localiser
from desktop_app.translation.memory.store import Memory
from desktop_app.translation.model import OriginKind, PipelineItem, Translation, TranslationState
from desktop_app.translation.pipeline import Pipeline
from desktop_app.translation.terms.termbase import Termbase


@dataclass(frozen=True, slots=True)
class TranslatedSegment:
    """One finished sentence with what the proof says of it."""

    translation: Translation
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class TranslationSummary:
    """What a run did: sentences translated (and proven) now, still untranslated, and flagged by a check."""

    proven: frozenset[str]
    untranslated: int
    flagged: int

    @property
    def translated(self) -> int:
        """Number of sentences translated now."""
        return len(self.proven)


def translate_project(
    path: Path,
    engine: Engine | None,
    paths: Paths,
    cancel: CancelToken,
    only: Sequence[str] | None = None,
    wanted: Wanted | None = None,
) -> Generator[Progress, None, TranslationSummary]:
    """Translate what is untranslated (or exactly the segments in `only`) and store each at once.

    `wanted` says, whenever asked, which segments a reader has on screen: they are translated next.
    Each Progress of phase ``translate`` carries a TranslatedSegment as its item.

    Raises:
        Cancelled: the person stopped it; what was finished is stored.
        EngineError: the engine failed as a whole.
    """
    with ProjectFile.open(path) as project:
        todo = _todo(project, only)
        flagged = 0
        proven: set[str] = set()
        if todo:
            termbase = office_termbase(paths, project.content())
            asked = AskedNames.of(project, termbase)
            for progress in _translate(todo, engine, termbase, paths, cancel, wanted, asked):
                if isinstance(progress.item, TranslatedSegment):
                    project.set_result(progress.item.translation, progress.item.findings)
                    flagged += bool(progress.item.findings)
                    if progress.item.translation.text:
                        proven.add(progress.item.translation.segment_id)
                yield progress
            asked.keep(project)
        left = sum(1 for segment in project.report.segments if not project.translation(segment.id).text)
        return TranslationSummary(frozenset(proven), left, flagged)


def translate_lines(
    lines: Sequence[str], engine: Engine | None, paths: Paths, cancel: CancelToken
) -> Generator[Progress, None, list[str]]:
    """Translate loose sentences: exactly one English line for each line."""
    wanted = [(str(number), simplified(line.strip())) for number, line in enumerate(lines) if line.strip()]
    termbase = office_termbase(paths)
    texts = [text for _, text in wanted]
    found = {text: termbase.find(text) for text in texts}
    among = are_official(texts, found.__getitem__)
    official = [is_official(text, found[text], among=among) for text in texts]
    roles = roles_told(texts, official)
    regional = speaks_in_region(texts)
    items = [
        PipelineItem(
            number,
            text,
            tuple(figures_in(text)),
            role if of_genre else "",
            among_official=among,
            in_region=regional,
        )
        for (number, text), role, of_genre in zip(wanted, roles, official, strict=True)
    ]
    english = [""] * len(lines)
    for progress in _translate(items, engine, termbase, paths, cancel):
        if isinstance(progress.item, TranslatedSegment):
            translation = progress.item.translation
            english[int(translation.segment_id)] = " ".join(translation.text.split())
        yield progress
    return english


def _todo(project: ProjectFile, only: Sequence[str] | None) -> list[PipelineItem]:
    items = items_of(project.content())
    if only is not None:
        wanted = set(only)
        return [item for item in items if item.segment_id in wanted]
    known = project.translations()
    blank = Translation("")
    return [
        item for item in items if known.get(item.segment_id, blank).state == TranslationState.UNTRANSLATED
    ]


def _translate(
    items: Sequence[PipelineItem],
    engine: Engine | None,
    termbase: Termbase,
    paths: Paths,
    cancel: CancelToken,
    wanted: Wanted | None = None,
    asked: AskedNames | None = None,
) -> Generator[Progress, None, None]:
    """Run the pipeline over items, and prove each sentence as it comes."""
    total = sum(len(item.text) for item in items)
    yield Progress("prepare" if engine is None else "load-engine", 0, total)
    cancel.check()
    checker = PairChecker(termbase, items, asked=asked)
    course = _Course(items, engine)
    # What rules tell is there to read while the engine loads, which takes seconds.
    with ThreadPoolExecutor(1, "engine") as aside, Memory(paths.memory, reading=True) as memory:
        loading = aside.submit(engine.load) if engine is not None else None

        def loaded() -> None:
            if loading is not None:
                loading.result()
                course.engine_begins()

        pipeline = Pipeline(Localiser(termbase), memory, engine, checker.check_localised, loaded, wanted)
        for translation in pipeline.translate(items):
            findings = checker.check_translation(translation)
            yield course.after(TranslatedSegment(translation, findings if translation.text else ()))
            cancel.check()


class _Course:
    """How far a run is; characters of the source count, as they cost the time."""

    def __init__(self, items: Sequence[PipelineItem], engine: Engine | None) -> None:
        self._sizes = {item.segment_id: len(item.text) for item in items}
        self._total = sum(self._sizes.values())
        self._clock = TimeLeft(self._total)
        self._rules_alone = engine is None
        self._at_once = engine.info.parallel if engine is not None else 0
        self._done = self._told = self._written = 0

    def engine_begins(self) -> None:
        """From here on time counts: its sentences take a thousand times as long as those told by rule."""
        waiting = max(1, len(self._sizes) - self._told)
        self._clock.begin(self._done, self._at_once * (self._total - self._done) / waiting)

    def after(self, item: TranslatedSegment) -> Progress:
        """Where the run stands once `item` is finished."""
        self._done += self._sizes[item.translation.segment_id]
        self._told += 1
        self._written += item.translation.origin.kind is OriginKind.ENGINE
        left = self._clock.after(self._done) if self._written or self._rules_alone else None
        in_hand = min(self._at_once, len(self._sizes) - self._told)
        each = self._clock.elapsed() / (self._written + in_hand / 2) if self._written else None
        return Progress("translate", self._done, self._total, left, item, each)
