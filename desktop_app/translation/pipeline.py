"""From sentences to English: rules first, memory next, then the engine, then checks and repair.

Progress, cancelling and storing belong to the caller: the pipeline yields each Translation as
soon as it is final, and closing it stops the engine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from desktop_app.document.chinese import has_han
from desktop_app.figures.english.areas import in_region
from desktop_app.translation.driving.assess import Checker
from desktop_app.translation.driving.draft import Draft
from desktop_app.translation.driving.opening_figures import opened_in_words
from desktop_app.translation.driving.order import Wanted, as_wanted
from desktop_app.translation.driving.repair import Order, Repairer
from desktop_app.translation.driving.restore import as_heading
from desktop_app.translation.driving.versions import versions_of
from desktop_app.translation.engines.prompts import PROSE
from desktop_app.translation.engines.protocol import Engine
from desktop_app.translation.genre import is_official, role_told
from desktop_app.translation.localise import Localiser
from desktop_app.translation.memory.store import Memory
from desktop_app.translation.model import (
    UNSURE,
    LocalisedSegment,
    Origin,
    OriginKind,
    PipelineItem,
    Translation,
    TranslationState,
)
from desktop_app.translation.placing.labels import opening_label
from desktop_app.translation.row_cells import in_cells

EXACT = 100.0  # only exact matches (their slots refilled) replace the engine by themselves
# Size (see `clauses.size`) above which a sentence is cut before the engine.  Measured on the sample
# report: at 62 long sentences lose fewer clauses than at 110, at the same cost.
LONG = 62
# Mean log-probability of its least likely words below which an engine's sentence is shown as open.
UNLIKELY = -1.1
_OF_MEMORY = frozenset({"heading", "closing"})  # rules whose sentences the memory may know in set words


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Translates sentences with whatever is there; works without memory and without engine.

    Attributes:
        localiser: the rules.
        memory: earlier translations.
        engine: who writes what neither knows.
        checker: finds what is wrong with a candidate.
        until_loaded: waits for an engine that is loaded meanwhile; its errors come from there.
        wanted: which segments a reader has on screen just then: the engine gets them next.
    """

    localiser: Localiser
    memory: Memory | None = None
    engine: Engine | None = None
    checker: Checker | None = None
    until_loaded: Callable[[], object] | None = None
    wanted: Wanted | None = None

    def translate(self, items: Sequence[PipelineItem]) -> Iterator[Translation]:
        """Yield one Translation for each item: rules and memory in order, then the engine's as they come.

        The same Chinese in the same role is translated once, so that it reads the same everywhere.
        """
        regional = {item.segment_id: item.text for item in items if item.in_region}
        for one in self._translate(items):
            chinese = regional.get(one.segment_id)
            yield replace(one, text=in_region(chinese, one.text)) if chinese else one

    def _translate(self, items: Sequence[PipelineItem]) -> Iterator[Translation]:
        waiting: dict[tuple[str, str], list[PipelineItem]] = {}
        drafts: list[Draft] = []
        for item in items:
            official = self._is_official(item)
            localised = self.localise(item, official=official)
            ready = self._without_engine(localised, item)
            if ready is not None:
                yield ready
            elif self.engine is None:
                yield Translation(item.segment_id)
            else:
                role = self._role(item) if official else PROSE
                twins = waiting.setdefault((item.text.strip(), role), [])
                twins.append(item)
                if len(twins) == 1:
                    drafts.append(Draft(localised, role, item.is_heading))
        if drafts and self.engine is not None:
            yield from self._by_engine(self.engine, drafts, waiting)

    def versions(self, item: PipelineItem) -> Iterator[str]:
        """Yield what an engine makes of the item's sentence, what it likes best first.

        What rules tell whole it is asked as prose is, with hardly anything in English: else nothing is left.
        """
        if self.engine is None:
            return
        official = self._is_official(item)
        localised = self.localise(item, official=official)
        if official and localised.complete:
            official, localised = False, self.localise(item, official=False)
        if localised.complete or not has_han(localised.text):
            return
        draft = Draft(localised, self._role(item) if official else PROSE, item.is_heading)
        for english in versions_of(draft, self.engine, LONG):
            yield in_region(item.text, english) if item.in_region else english

    def localise(self, item: PipelineItem, *, official: bool | None = None) -> LocalisedSegment:
        """The item's sentence as the engine would get it; if `official`, as one of a report (None: looks)."""
        mixed = self.engine is None or self.engine.info.mixed_input
        localiser = self.localiser if mixed else replace(self.localiser, mixed=False)
        localised = localiser.localise(
            item.text,
            item.figures,
            role=self._role(item),
            official=self._is_official(item) if official is None else official,
            heading=item.is_heading,
        )
        localised = in_cells(localised, localiser, item.figures, self._role(item))
        return replace(localised, segment_id=item.segment_id)

    def _is_official(self, item: PipelineItem) -> bool:
        """Sentences of a report are of the genre; loose ones are looked at."""
        if item.role or item.kind:
            return True
        terms = self.localiser.termbase.find(item.text)
        return is_official(item.text, terms, among=item.among_official)

    def _role(self, item: PipelineItem) -> str:
        """The role of its part; loose sentences are asked whether they tell what was or will be done."""
        return item.role if item.role or item.kind else role_told(item.text)

    def _without_engine(self, localised: LocalisedSegment, item: PipelineItem) -> Translation | None:
        """By rule, else from the memory; headings and formulas that the memory has keep its words."""
        if localised.rule in _OF_MEMORY and (known := self._by_memory(item)):
            return known
        return self._by_rule(localised, item) or self._by_memory(item)

    def _by_rule(self, localised: LocalisedSegment, item: PipelineItem) -> Translation | None:
        if not localised.complete:
            return None
        origin = Origin(OriginKind.RULE, localised.rule)
        english = as_heading(localised.text) if item.is_heading else opened_in_words(localised.text)
        return Translation(localised.segment_id, english, TranslationState.MACHINE, origin)

    def _by_memory(self, item: PipelineItem) -> Translation | None:
        if self.memory is None:
            return None
        label = opening_label(item.text)
        texts = [(item.text, "")] + ([(item.text[label.end :], label.english)] if label else [])
        for text, prefix in texts:
            for match in self.memory.lookup(text, limit=1, context=item.context):
                if match.score >= EXACT and match.filled_en:
                    origin = Origin(OriginKind.MEMORY, match.origin)
                    english = f"{prefix}{match.filled_en}"
                    return Translation(item.segment_id, english, TranslationState.MEMORY, origin)
        return None

    def _by_engine(
        self, engine: Engine, drafts: Sequence[Draft], waiting: dict[tuple[str, str], list[PipelineItem]]
    ) -> Iterator[Translation]:
        if self.until_loaded is not None:
            self.until_loaded()
        detail = f"{engine.info.name} {engine.info.version}".strip()
        for draft in Repairer(engine, self.checker).translate(drafts, LONG, self._order(drafts, waiting)):
            told = f"{detail}{UNSURE}" if draft.likelihood < UNLIKELY else detail
            for item in waiting[draft.localised.source.strip(), draft.role]:
                if draft.best:
                    origin = Origin(OriginKind.ENGINE, told)
                    yield Translation(item.segment_id, draft.best, TranslationState.MACHINE, origin)
                else:
                    yield Translation(item.segment_id)

    def _order(
        self, drafts: Sequence[Draft], waiting: dict[tuple[str, str], list[PipelineItem]]
    ) -> Order | None:
        if self.wanted is None:
            return None
        of_segment = {
            item.segment_id: draft
            for draft in drafts
            for item in waiting[draft.localised.source.strip(), draft.role]
        }
        return partial(as_wanted, of_segment=of_segment, wanted=self.wanted)
