"""The nouns of translation: Translation, Origin, Term, NameEntry, LocalisedSegment, PipelineItem."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from desktop_app.figures.model import Figure


class TranslationState(IntEnum):
    """How far a translation is; ordered, so that "how far are we" is a comparison."""

    UNTRANSLATED = 0
    MACHINE = 1
    MEMORY = 2
    EDITED = 3
    APPROVED = 4


class OriginKind(StrEnum):
    """Who wrote the English."""

    NONE = "none"
    RULE = "rule"
    MEMORY = "memory"
    ENGINE = "engine"
    HAND = "hand"
    IMPORTED = "imported"


UNSURE = " (unsure)"
#: Where English of the memory comes from that the program brings along and no person of the office confirmed.
SHIPPED = "shipped memory"
_HEADINGS = frozenset({"title", "part", "section", "run-in-heading"})


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an English sentence comes from; `detail` names rule, match or engine and version.

    The detail of an engine that found its own words unlikely ends in `UNSURE`.
    """

    kind: OriginKind = OriginKind.NONE
    detail: str = ""

    @property
    def unsure(self) -> bool:
        """True for what an engine wrote without being sure of it."""
        return self.kind is OriginKind.ENGINE and self.detail.endswith(UNSURE)


@dataclass(frozen=True, slots=True)
class Translation:
    """The English of one segment."""

    segment_id: str
    text: str = ""
    state: TranslationState = TranslationState.UNTRANSLATED
    origin: Origin = Origin()
    comment: str = ""

    @property
    def unsure(self) -> bool:
        """True while it is still the engine's and the engine was unsure of it."""
        return self.state is TranslationState.MACHINE and self.origin.unsure


@dataclass(frozen=True, slots=True)
class Term:
    """One termbase entry.

    Attributes:
        zh, en: the term and its English; `en` may be "" for forbidden entries without a better word.
        domain: e.g. ``indicator institution ideology industry place company``.
        pos: part of speech: ``n v adj phrase name``.
        note, source: remarks; where the English was taken from.
        status: ``preferred``, ``admitted`` or ``forbidden``.
        variants: other accepted English forms (not used by the localiser, accepted by checks).
    """

    zh: str
    en: str
    domain: str = ""
    pos: str = "n"
    note: str = ""
    source: str = ""
    status: str = "preferred"
    variants: tuple[str, ...] = ()


class SpanKind(StrEnum):
    """What a protected piece of a localised sentence is."""

    FIGURE = "figure"
    TERM = "term"
    NAME = "name"
    DATE = "date"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class ProtectedSpan:
    """A piece of the source that was put into English by rule.

    Attributes:
        kind: what it is.
        zh_start, zh_end: span in the segment's Chinese text.
        zh, en: the piece and the English put in its place.
        figure_id: id of the figure if `kind` is FIGURE.
    """

    kind: SpanKind
    zh_start: int
    zh_end: int
    zh: str
    en: str
    figure_id: str = ""


@dataclass(frozen=True, slots=True)
class LocalisedSegment:
    """A sentence ready for an engine: Chinese with its figures, terms and names in English.

    `complete` is set when rules alone translated the whole sentence; then `text` is that English.
    `prefix` is English to stand before the engine's (``(1) ``, ``First, ``): list signs never reach it.
    `told` are English statements that rules made of clauses; they stand in `text` as pieces of their own
    (divided by `clauses.BORDER`) and the engine gets only the others.  `is_row`: the pieces are the cells
    of a row.
    """

    source: str
    text: str
    spans: tuple[ProtectedSpan, ...] = ()
    complete: bool = False
    rule: str = ""
    prefix: str = ""
    told: tuple[str, ...] = ()
    is_row: bool = False
    segment_id: str = ""


@dataclass(frozen=True, slots=True)
class Whole:
    """A sentence translated whole by rule, and the name of the rule that did it."""

    english: str
    rule: str


@dataclass(frozen=True, slots=True)
class PipelineItem:
    """One sentence to translate.

    Attributes:
        segment_id: comes back in the Translation.
        text: the sentence.
        figures: its figures, spans counted from the sentence.
        role: role of its part (`PartRole` value).
        context: the sentence before it, for the memory.
        kind: what its block is (`BlockKind` value); headings are worded without "We will".
        among_official: a loose sentence among others most of which speak as government reports do.
        in_region: 全区 of its text is an autonomous region.
    """

    segment_id: str
    text: str
    figures: Sequence[Figure] = ()
    role: str = ""
    context: str = ""
    kind: str = ""
    among_official: bool = False
    in_region: bool = False

    @property
    def is_heading(self) -> bool:
        """True for parts, sections and run-in headings, and for labelled text without a stop."""
        if self.kind:
            return self.kind in _HEADINGS
        return not self.text.rstrip().endswith(("。", "；", "：", "！", "？", ".", ";"))
