"""Small cards of the side panel: a finding with its remedies, a piece of text to click."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from desktop_app.review.model import Finding, Severity
from desktop_app.ui.asked_terms import can_confirm, is_of_name
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.messages import said
from desktop_app.ui.names import SEVERITY_ICONS, severity_name
from desktop_app.ui.plain import Label, plain_tip
from desktop_app.ui.theme.look import Look


class TextCard(QFrame):
    """A small heading, a text and a note; a click or Enter chooses it.

    Signals:
        chosen(): the person wants this text.
    """

    chosen = Signal()

    def __init__(self, heading: str, text: str, tip: str, body: QLabel | None = None) -> None:
        """A card; `body` shows the text if it is to look otherwise than plain."""
        super().__init__()
        self.setObjectName("textCard")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tip)
        self.setAccessibleName(f"{heading}: {text}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 6, 9, 7)
        layout.setSpacing(2)
        head = Label(heading, wordWrap=True)
        head.setProperty("role", "muted")
        body = body or Label(text, wordWrap=True)
        layout.addWidget(head)
        layout.addWidget(body)

    def set_marked(self, marked: bool) -> None:
        """Show that the keys for "the match" mean this one."""
        self.setProperty("marked", "true" if marked else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override: a click chooses."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: so does Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


class FindingCard(QFrame):
    """One finding: what is wrong, one button to mend it, one to dismiss it with a reason.

    Signals:
        fix(): apply the proposed English.  dismiss(reason): "" opens it again.
        term(): confirm the name or term that it asks about.
    """

    fix = Signal()
    term = Signal()
    dismiss = Signal(str)

    def __init__(self, finding: Finding, look: Look) -> None:
        super().__init__()
        self.setObjectName("textCard")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 7, 9, 8)
        layout.setSpacing(5)
        layout.addLayout(self._head(finding, look))
        message = Label(said(finding.message), wordWrap=True)
        layout.addWidget(message)
        layout.addLayout(self._buttons(finding))
        self.reason = QLineEdit(placeholderText=self.tr("Why it is right as it is, then Enter"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.returnPressed.connect(self._reasoned)
        self.reason.hide()
        layout.addWidget(self.reason)

    def _head(self, finding: Finding, look: Look) -> QHBoxLayout:
        colours = look.colours
        colour = {
            Severity.CRITICAL: colours.bad,
            Severity.MAJOR: colours.warn,
            Severity.MINOR: colours.muted,
        }[finding.severity]
        name = "circle-check" if finding.dismissed else SEVERITY_ICONS[finding.severity]
        sign = Label()
        sign.setPixmap(look.icon(name, colours.muted if finding.dismissed else colour).pixmap(QSize(16, 16)))
        words = Label(
            self.tr("Dismissed: {reason}").format(reason=finding.dismissed)
            if finding.dismissed
            else severity_name(finding.severity)
        )
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        head = QHBoxLayout()
        head.addWidget(sign)
        head.addWidget(words, 1)
        return head

    def _buttons(self, finding: Finding) -> FlowLayout:
        row = FlowLayout()
        if finding.dismissed:
            again = QPushButton(self.tr("Open again"))
            again.clicked.connect(lambda: self.dismiss.emit(""))
            row.addWidget(again)
        else:
            if finding.fix:
                fix = QPushButton(self.tr("Mend it"))
                fix.setToolTip(plain_tip(finding.fix))
                fix.clicked.connect(self.fix)
                row.addWidget(fix)
            if can_confirm(finding):
                name, term = self.tr("Confirm the name…"), self.tr("Confirm the term…")
                confirm = QPushButton(name if is_of_name(finding) else term)
                confirm.clicked.connect(self.term)
                row.addWidget(confirm)
            away = QPushButton(self.tr("Dismiss…"))
            away.clicked.connect(self._ask_reason)
            row.addWidget(away)
        return row

    def _ask_reason(self) -> None:
        self.reason.show()
        self.reason.setFocus()

    def _reasoned(self) -> None:
        if self.reason.text().strip():
            self.dismiss.emit(self.reason.text().strip())


def heading(text: str) -> Label:
    """The small heading of a part of the panel."""
    label = Label(text, wordWrap=True)
    label.setProperty("role", "label")
    return label
