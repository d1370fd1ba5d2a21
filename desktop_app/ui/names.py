"""Names of states, origins, severities and kinds in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.document.model import BlockKind
from desktop_app.figures.model import Direction, Kind, Qualifier
from desktop_app.review.model import Severity
from desktop_app.translation.model import OriginKind, TranslationState


def state_name(state: TranslationState) -> str:
    """A state of a translation."""
    tr = QCoreApplication.translate
    return {
        TranslationState.UNTRANSLATED: tr("Names", "Not translated"),
        TranslationState.MACHINE: tr("Names", "Machine"),
        TranslationState.MEMORY: tr("Names", "Memory"),
        TranslationState.EDITED: tr("Names", "Edited"),
        TranslationState.APPROVED: tr("Names", "Confirmed"),
    }[state]


STATE_ICONS = {
    TranslationState.UNTRANSLATED: "circle-dashed",
    TranslationState.MACHINE: "cpu",
    TranslationState.MEMORY: "database",
    TranslationState.EDITED: "pencil",
    TranslationState.APPROVED: "check",
}


def origin_name(kind: OriginKind) -> str:
    """Who wrote the English."""
    tr = QCoreApplication.translate
    return {
        OriginKind.NONE: "",
        OriginKind.RULE: tr("Names", "rule"),
        OriginKind.MEMORY: tr("Names", "memory"),
        OriginKind.ENGINE: tr("Names", "engine"),
        OriginKind.HAND: tr("Names", "hand"),
        OriginKind.IMPORTED: tr("Names", "import"),
    }[kind]


def severity_name(severity: Severity) -> str:
    """How much a finding matters."""
    tr = QCoreApplication.translate
    return {
        Severity.CRITICAL: tr("Names", "Must be settled"),
        Severity.MAJOR: tr("Names", "Look at it"),
        Severity.MINOR: tr("Names", "Style"),
    }[severity]


SEVERITY_ICONS = {
    Severity.CRITICAL: "octagon-alert",
    Severity.MAJOR: "triangle-alert",
    Severity.MINOR: "info",
}


def kind_name(kind: Kind) -> str:
    """The role of a figure."""
    tr = QCoreApplication.translate
    return {
        Kind.ACTUAL: tr("Names", "result"),
        Kind.TARGET: tr("Names", "target"),
        Kind.PLANNED: tr("Names", "planned"),
        Kind.CUMULATIVE: tr("Names", "cumulative"),
        Kind.GROWTH_YOY: tr("Names", "growth"),
        Kind.SHARE: tr("Names", "share"),
        Kind.RANK: tr("Names", "rank"),
        Kind.OTHER: tr("Names", "other"),
    }[kind]


def qualifier_name(qualifier: Qualifier) -> str:
    """How exactly a value is stated; "" for exact."""
    tr = QCoreApplication.translate
    return {
        Qualifier.EXACT: "",
        Qualifier.OVER: tr("Names", "over"),
        Qualifier.NEARLY: tr("Names", "nearly"),
        Qualifier.ABOUT: tr("Names", "about"),
        Qualifier.AT_LEAST: tr("Names", "at least"),
        Qualifier.UP_TO: tr("Names", "up to"),
        Qualifier.UNDER: tr("Names", "under"),
    }[qualifier]


def direction_name(direction: Direction) -> str:
    """Which way a change goes; "" for levels."""
    tr = QCoreApplication.translate
    return {
        Direction.NONE: "",
        Direction.UP: tr("Names", "up"),
        Direction.DOWN: tr("Names", "down"),
        Direction.FLAT: tr("Names", "flat"),
    }[direction]


def phase_name(phase: str) -> str:
    """What a job is doing."""
    tr = QCoreApplication.translate
    return {
        "read": tr("Names", "Reading the report"),
        "segment": tr("Names", "Finding sentences"),
        "figures": tr("Names", "Finding figures"),
        "load-engine": tr("Names", "Loading the engine"),
        "translate": tr("Names", "Translating"),
        "check": tr("Names", "Checking"),
        "build": tr("Names", "Putting the brief together"),
        "typeset": tr("Names", "Setting pages"),
        "tables": tr("Names", "Writing tables"),
        "download": tr("Names", "Downloading"),
        "copy": tr("Names", "Copying"),
        "verify": tr("Names", "Verifying"),
        "unpack": tr("Names", "Unpacking"),
    }.get(phase, tr("Names", "Working"))


HEADINGS = frozenset(
    {BlockKind.TITLE, BlockKind.SUBTITLE, BlockKind.PART, BlockKind.SECTION, BlockKind.RUN_IN_HEADING}
)


def time_left(seconds: float | None) -> str:
    """An estimate in words, "" when there is none."""
    tr = QCoreApplication.translate
    if seconds is None:
        return ""
    if seconds < 60:
        return tr("Names", "about {n} s left").format(n=max(1, round(seconds)))
    return tr("Names", "about {n} min left").format(n=round(seconds / 60))
