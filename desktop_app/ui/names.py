"""Names of states, origins, severities and kinds in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.document.model import BlockKind
from desktop_app.figures.english import written
from desktop_app.figures.model import Direction, Kind, Qualifier
from desktop_app.review.model import Severity
from desktop_app.translation.model import OriginKind, TranslationState
from desktop_app.ui.proving import Standing

_RAISED = str.maketrans("23", "²³")  # m², km², m³


def state_name(state: TranslationState) -> str:
    """A state of a translation."""
    translate = QCoreApplication.translate
    return {
        TranslationState.UNTRANSLATED: translate("Names", "Not translated"),
        TranslationState.MACHINE: translate("Names", "Machine"),
        TranslationState.MEMORY: translate("Names", "Memory"),
        TranslationState.EDITED: translate("Names", "Edited"),
        TranslationState.APPROVED: translate("Names", "Confirmed"),
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
    translate = QCoreApplication.translate
    return {
        OriginKind.NONE: "",
        OriginKind.RULE: translate("Names", "rule"),
        OriginKind.MEMORY: translate("Names", "memory"),
        OriginKind.ENGINE: translate("Names", "engine"),
        OriginKind.HAND: translate("Names", "hand"),
        OriginKind.IMPORTED: translate("Names", "import"),
    }[kind]


def severity_name(severity: Severity) -> str:
    """How much a finding matters."""
    translate = QCoreApplication.translate
    return {
        Severity.CRITICAL: translate("Names", "Must be settled"),
        Severity.MAJOR: translate("Names", "Look at it"),
        Severity.MINOR: translate("Names", "Worth a glance"),
    }[severity]


SEVERITY_ICONS = {
    Severity.CRITICAL: "octagon-alert",
    Severity.MAJOR: "triangle-alert",
    Severity.MINOR: "info",
}


def kind_name(kind: Kind) -> str:
    """The role of a figure."""
    translate = QCoreApplication.translate
    return {
        Kind.ACTUAL: translate("Names", "result"),
        Kind.TARGET: translate("Names", "target"),
        Kind.PLANNED: translate("Names", "planned"),
        Kind.CUMULATIVE: translate("Names", "cumulative"),
        Kind.GROWTH_YOY: translate("Names", "growth"),
        Kind.SHARE: translate("Names", "share"),
        Kind.RANK: translate("Names", "rank"),
        Kind.OTHER: translate("Names", "other"),
    }[kind]


def qualifier_name(qualifier: Qualifier) -> str:
    """How exactly a value is stated; "" for exact."""
    translate = QCoreApplication.translate
    return {
        Qualifier.EXACT: "",
        Qualifier.OVER: translate("Names", "over"),
        Qualifier.NEARLY: translate("Names", "nearly"),
        Qualifier.ABOUT: translate("Names", "about"),
        Qualifier.AT_LEAST: translate("Names", "at least"),
        Qualifier.UP_TO: translate("Names", "up to"),
        Qualifier.UNDER: translate("Names", "under"),
    }[qualifier]


def direction_name(direction: Direction) -> str:
    """Which way a change goes; "" for levels."""
    translate = QCoreApplication.translate
    return {
        Direction.NONE: "",
        Direction.UP: translate("Names", "up"),
        Direction.DOWN: translate("Names", "down"),
        Direction.FLAT: translate("Names", "flat"),
    }[direction]


def unit_name(norm: str) -> str:
    """A standard unit: in Chinese by its name, else by its sign."""
    if QLocale().language() is QLocale.Language.Chinese:
        return written.unit_name(norm)
    return norm.translate(_RAISED) if norm.endswith(("m2", "m3")) else norm


def mark_name(mark: bool | None) -> str:
    """Whether a person put something into the brief or kept it out; "" when the rules decide."""
    if mark is None:
        return ""
    translate = QCoreApplication.translate
    return translate("Names", "in") if mark else translate("Names", "out")


def choice_name(choice: Qualifier | Kind | Direction) -> str:
    """A value of one of the figures' enumerations; a dash for none."""
    if isinstance(choice, Kind):
        return kind_name(choice)
    return (qualifier_name(choice) if isinstance(choice, Qualifier) else direction_name(choice)) or "—"


def standing_name(standing: Standing) -> str:
    """How a figure stands in the English."""
    translate = QCoreApplication.translate
    return {
        Standing.UNTOLD: translate("Names", "Not translated"),
        Standing.LOOSE: translate("Names", "Nothing to prove"),
        Standing.PROVEN: translate("Names", "Proven: the English says it"),
        Standing.ACCEPTED: translate("Names", "Accepted with a reason"),
        Standing.OPEN: translate("Names", "Not proven: the English does not say it, or otherwise"),
    }[standing]


def open_name() -> str:
    """What is to be checked of an English name that the rules do not know whole."""
    return QCoreApplication.translate(
        "Names", "Leaves out words of the Chinese name, or guesses them: to be checked"
    )


def name_kind(kind: str) -> str:
    """What a name is the name of."""
    translate = QCoreApplication.translate
    return {
        "place": translate("Names", "Place"),
        "road": translate("Names", "Road"),
        "community": translate("Names", "Community"),
        "river": translate("Names", "Water"),
        "building": translate("Names", "Building"),
        "school": translate("Names", "School"),
        "hospital": translate("Names", "Hospital"),
        "company": translate("Names", "Company"),
        "person": translate("Names", "Person"),
    }.get(kind, translate("Names", "Name"))


HEADINGS = frozenset(
    {BlockKind.TITLE, BlockKind.SUBTITLE, BlockKind.PART, BlockKind.SECTION, BlockKind.RUN_IN_HEADING}
)
