"""The sentences a brief takes or could take, to be ticked, ordered and reworded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from desktop_app.briefs.selection import topics
from desktop_app.services.briefing import Choice
from desktop_app.ui.messages import listed
from desktop_app.ui.models.indices import NO_INDEX, Index
from desktop_app.ui.plain import plain_tip
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace

_LONGEST = 120  # characters of a sentence shown in the list


class ChoiceModel(QAbstractListModel):
    """What stands in the brief first, by topic and as ordered, then the best of the rest."""

    CHOICE_ROLE = Qt.ItemDataRole.UserRole + 1

    def __init__(self, workspace: Workspace, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._look = look
        self._rows: list[Choice] = []
        self._edits: Mapping[str, str] = {}
        self._topics = [topic.id for topic in topics()]

    def show(self, choices: Sequence[Choice], order: Sequence[str], edits: Mapping[str, str]) -> None:
        """Take over what the brief was made from; ticks follow when the brief is made anew."""
        asked = {segment_id: place for place, segment_id in enumerate(order)}
        known = [one for one in choices if self._workspace.knows(one.segment_id)]

        def place(one: Choice) -> tuple[object, ...]:
            if not one.taken:
                return True, False, -one.score, 0, 0
            at = self._workspace.position(one.segment_id)
            return False, one.plan, self._group(one), asked.get(one.segment_id, len(asked)), at

        self.beginResetModel()
        self._rows = sorted(known, key=place)
        self._edits = edits
        self.endResetModel()

    def choice(self, row: int) -> Choice | None:
        """The sentence in a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def english(self, choice: Choice) -> str:
        """What the brief says for it."""
        return self._edits.get(choice.segment_id, choice.en)

    def row_of(self, segment_id: str) -> int:
        """Where a sentence stands, -1 for nowhere."""
        return next((row for row, one in enumerate(self._rows) if one.segment_id == segment_id), -1)

    def moved(self, row: int, by: int) -> tuple[str, ...] | None:
        """The order of the taken sentences with one of them moved within its topic; None if it cannot."""
        one, other = self.choice(row), self.choice(row + by)
        if one is None or other is None or not (one.taken and other.taken):
            return None
        if (one.plan, one.topic) != (other.plan, other.topic):
            return None
        taken = [choice.segment_id for choice in self._rows if choice.taken]
        taken[row], taken[row + by] = taken[row + by], taken[row]
        return tuple(taken)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Override."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override."""
        one = self.choice(index.row()) if index.isValid() else None
        if one is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            words = self.english(one) or one.zh
            if len(words) > _LONGEST:  # the whole of it stands below the list when it is chosen
                words = f"{words[:_LONGEST].rpartition(' ')[0] or words[:_LONGEST]} …"
            return f"{self._workspace.position(one.segment_id) + 1}   {words}"
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if one.taken else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(one))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._sign(one)
        return one if role == self.CHOICE_ROLE else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Override: a tick puts a sentence in or keeps it out."""
        one = self.choice(index.row()) if index.isValid() else None
        if one is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        taken = value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        self._workspace.mark_for_brief(one.segment_id, taken)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Override."""
        flags = super().flags(index)
        if index.isValid() and not self._workspace.read_only:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def _group(self, one: Choice) -> int:
        return self._topics.index(one.topic) if one.topic in self._topics else len(self._topics)

    def _tip(self, one: Choice) -> str:
        lines = [one.zh, self.english(one), listed(one.reason)]
        if one.open_figures:
            words = self.tr("Kept out: the English does not prove {figures}.")
            lines.append(words.format(figures=", ".join(one.open_figures)))
        return "\n".join(line for line in lines if line)

    def _sign(self, one: Choice) -> object:
        colours = self._look.colours
        if one.open_figures:
            return self._look.icon("triangle-alert", colours.bad)
        if one.segment_id in self._edits:
            return self._look.icon("pencil", colours.accent)
        mark = self._workspace.brief_marks.get(one.segment_id)
        return self._look.icon("star", colours.accent) if mark else None
