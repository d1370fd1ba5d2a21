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
    """Run the pipeline over items; progress counts source characters, as they cost the time."""
    sizes = {item.segment_id: len(item.text) for item in items}
    total = sum(sizes.values())
    yield Progress("prepare" if engine is None else "load-engine", 0, total)
    cancel.check()
    checker = PairChecker(termbase, items, asked=asked)
    clock = TimeLeft(total)
    done = told = written = 0
    at_once = engine.info.parallel if engine is not None else 0
    # What rules tell is there to read while the engine loads, which takes seconds.
    with ThreadPoolExecutor(1, "engine") as aside, Memory(paths.memory, reading=True) as memory:
        loading = aside.submit(engine.load) if engine is not None else None

        def loaded() -> None:
            """Wait for the engine, whose sentences take a thousand times as long as those told by rule."""
            if loading is not None:
                loading.result()
                clock.begin(done, at_once * (total - done) / max(1, len(items) - told))

        pipeline = Pipeline(Localiser(termbase), memory, engine, checker.check_localised, loaded, wanted)
        for translation in pipeline.translate(items):
            done += sizes[translation.segment_id]
            told += 1
            written += translation.origin.kind is OriginKind.ENGINE
            findings = checker.check_translation(translation)
            item = TranslatedSegment(translation, findings if translation.text else ())
            left = clock.after(done) if written or engine is None else None
            in_hand = min(at_once, len(items) - told)
            each = clock.elapsed() / (written + in_hand / 2) if written else None
            yield Progress("translate", done, total, left, item, each)
            cancel.check()
