"""All open questions of a report in one list: findings, slips of the source, contradictions, repairs."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QLocale, QObject, Qt, QTimer

from desktop_app.document.model import Block, Quirk, Repair
from desktop_app.figures.model import Doubt
from desktop_app.review.model import Finding, Severity
from desktop_app.ui.finding_words import check_name
from desktop_app.ui.messages import said
from desktop_app.ui.models.indices import NO_INDEX, Index
from desktop_app.ui.names import SEVERITY_ICONS, severity_name
from desktop_app.ui.plain import plain_tip
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace

_BEGINNING = 24  # signs of Chinese


class QuestionColumn(IntEnum):
    """Columns of the list."""

    SEVERITY = 0
    SENTENCE = 1
    KIND = 2
    MESSAGE = 3


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to settle; one of `finding`, `quirk`, `repair`, `left` and `doubt` is set.

    `left` is a page break that was not joined; `begins` is how its sentence begins, "" where the message
    says what is meant.
    """

    segment_id: str
    severity: Severity
    kind: str
    message: str
    finding: Finding | None = None
    quirk: Quirk | None = None
    repair: Repair | None = None
    left: Repair | None = None
    doubt: Doubt | None = None
    begins: str = ""


class QuestionModel(QAbstractTableModel):
    """Questions, gravest first, then in reading order, those with a remedy first.

    Attributes:
        weights: how many of each severity there are, whichever are shown.
        kinds: how many of each kind there are among those of the severity shown.
    """

    QUESTION_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, workspace: Workspace, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._look = look
        self._severity: Severity | None = None
        self._kind = ""
        self._rows: list[Question] = []
        self.weights: Counter[Severity] = Counter()
        self.kinds: Counter[str] = Counter()
        self._fill()
        self._later = QTimer(self, singleShot=True, interval=60)
        self._later.timeout.connect(self.refresh)
        workspace.checked.connect(self._checked)
        workspace.questions_changed.connect(self._later.start)
        workspace.recut.connect(self.refresh)

    def set_severity(self, severity: Severity | None) -> None:
        """Show questions of one severity, or all."""
        self._severity = severity
        self.refresh()

    def set_kind(self, kind: str) -> None:
        """Show questions of one kind, "" for all."""
        self._kind = kind
        self.refresh()

    @property
    def is_narrowed(self) -> bool:
        """Whether some questions may be hidden."""
        return self._severity is not None or bool(self._kind)

    def refresh(self) -> None:
        """Make the list anew."""
        self.beginResetModel()
        self._fill()
        self.endResetModel()

    def question(self, row: int) -> Question:
        """The question in a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Override."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Override."""
        return 0 if parent.isValid() else len(QuestionColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override."""
        if not index.isValid():
            return None
        question, column = self._rows[index.row()], QuestionColumn(index.column())
        if role == self.QUESTION_ROLE:
            return question
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(question, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._text(question, column))
        if role == Qt.ItemDataRole.DecorationRole and column is QuestionColumn.SEVERITY:
            colours = self._look.colours
            tints = {
                Severity.CRITICAL: colours.bad,
                Severity.MAJOR: colours.warn,
                Severity.MINOR: colours.muted,
            }
            return self._look.icon(SEVERITY_ICONS[question.severity], tints[question.severity])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Override."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Weight"), self.tr("Sentence"), self.tr("Kind"), self.tr("What"))[section]
        return None

    def _checked(self, _segment_id: str) -> None:
        self._later.start()

    def _text(self, question: Question, column: QuestionColumn) -> str:
        if column is QuestionColumn.SEVERITY:
            return severity_name(question.severity)
        if column is QuestionColumn.SENTENCE:
            known = question.segment_id
            return str(self._workspace.position(known) + 1) if known else ""
        if column is QuestionColumn.KIND:
            return question.kind
        return f"{question.message}  {question.begins}".strip()

    def _fill(self) -> None:
        found = [*self._findings(), *self._quirks(), *self._doubts(), *self._repairs(), *self._left()]
        self.weights = Counter(one.severity for one in found)
        if self._severity is not None:
            found = [one for one in found if one.severity is self._severity]
        self.kinds = Counter(one.kind for one in found)
        if self._kind:
            found = [one for one in found if one.kind == self._kind]
        order = list(Severity)
        place = self._workspace.position
        found.sort(
            key=lambda one: (
                order.index(one.severity),
                place(one.segment_id) if one.segment_id else -1,
                not (one.finding and one.finding.fix),  # what one key mends comes first
            )
        )
        self._rows = found

    def _findings(self) -> list[Question]:
        return [
            Question(
                segment_id,
                one.severity,
                check_name(one.check),
                said(one.message),
                finding=one,
                begins=self._begins(segment_id, one),
            )
            for segment_id in self._workspace.questionable()
            for one in self._workspace.open_findings(segment_id)
        ]

    def _begins(self, segment_id: str, finding: Finding) -> str:
        """How the Chinese begins where all of it is meant: a list of such would say the same in every row."""
        text = self._workspace.segment(segment_id).text.strip()
        if 0 < finding.zh_end - finding.zh_start < len(text) or (not finding.zh_end and finding.en_end):
            return ""
        return text if len(text) <= _BEGINNING else f"{text[:_BEGINNING]}…"

    def _quirks(self) -> list[Question]:
        words = self.tr("“{source}” probably means “{reading}”: {reason}")
        return [
            Question(
                self._segment_at(one.block, one.start),
                Severity.MAJOR,
                self.tr("Slip in the source"),
                words.format(source=one.source, reading=one.reading, reason=said(one.reason))
                if one.source.strip() and one.reading
                else _as_sentence(said(one.reason)),
                quirk=one,
            )
            for one in self._workspace.open_quirks()
        ]

    def _doubts(self) -> list[Question]:
        by_id = {figure.id: figure for figure in self._workspace.figures}
        return [
            Question(
                by_id[one.figure_ids[0]].segment_id,
                Severity.MAJOR,
                self.tr("Question to the author"),
                said(one.question),
                doubt=one,
            )
            for one in self._workspace.open_doubts()
        ]

    def _repairs(self) -> list[Question]:
        words = self.tr("Joined here: …{before}|{after}…")
        return [
            Question(
                self._segment_at(one.block, one.offset),
                Severity.MINOR,
                self.tr("Page break"),
                words.format(before=one.before, after=one.after),
                repair=one,
            )
            for one in self._workspace.open_repairs()
        ]

    def _left(self) -> list[Question]:
        words = self.tr("Perhaps one paragraph, cut by a page ({sure}% sure): …{before}|{after}…")
        return [
            Question(
                self._segment_at(one.block, one.offset),
                Severity.MINOR,
                self.tr("Page break"),
                words.format(
                    sure=QLocale().toString(round(100 * one.confidence)), before=one.before, after=one.after
                ),
                left=one,
            )
            for one in self._workspace.left_breaks()
        ]

    def _segment_at(self, block_id: str, offset: int) -> str:
        try:
            block: Block = self._workspace.report.block(block_id)
        except KeyError:
            return ""
        of_block = self._workspace.report.segments_of(block.id)
        return next(
            (one.id for one in of_block if one.start <= offset < one.end), of_block[0].id if of_block else ""
        )


def _as_sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
