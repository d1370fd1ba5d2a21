"""The lower half of the findings view: one question with both texts and what can be done about it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.asked_terms import can_confirm, is_of_name
from desktop_app.ui.models.questions import Question
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace

_HIGHEST = 320  # points that the list above can spare on a small screen


class QuestionCard(QFrame):
    """Shows a question; its buttons say what they do about this kind of question."""

    def __init__(self, workspace: Workspace, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._workspace = workspace
        self._mark = look.colours.mark
        self.message, self.source, self.english = (QLabel(wordWrap=True) for _ in range(3))
        self.source.setFont(look.chinese_text())
        self.english.setFont(look.english_text())
        self.message.setProperty("role", "heading")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(8)
        layout.addWidget(self._make_texts(), 1)
        self.fix, self.term, self.dismiss, self.go = (QPushButton() for _ in range(4))
        self.go.setText(self.tr("Show in the text (Enter)"))
        row = QHBoxLayout()
        for button in (self.fix, self.term, self.dismiss, self.go):
            row.addWidget(button)
        row.addStretch(1)
        layout.addLayout(row)
        self.show_question(None)

    def _make_texts(self) -> QScrollArea:
        """The message above both texts; large letters on a small screen are scrolled."""
        texts = QWidget()
        layout = QVBoxLayout(texts)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for label in (self.message, self.source, self.english):
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(label)
        layout.addStretch(1)
        self.texts = QScrollArea(widgetResizable=True)
        self.texts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.texts.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.texts.setWidget(texts)
        return self.texts

    def show_question(self, question: Question | None) -> None:
        """Show what is asked, None for nothing."""
        self._name_buttons(question)
        self.setVisible(question is not None)
        if question is None:
            return
        self.message.setText(escape(question.message))
        zh, en = _spans(self._workspace, question)
        known = bool(question.segment_id) and self._workspace.knows(question.segment_id)
        chinese = self._workspace.segment(question.segment_id).text if known else ""
        english = self._workspace.translation(question.segment_id).text if known else ""
        self.source.setText(marked(chinese, *zh, self._mark))
        self.english.setText(marked(english, *en, self._mark))
        self.go.setEnabled(known)
        self.texts.verticalScrollBar().setValue(0)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: narrower lines are more of them."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Be as high as both texts need, as far as the list above can spare it."""
        texts, layout = self.texts.widget(), self.layout()
        if texts is not None and layout is not None and self.width() > 0:
            margins = layout.contentsMargins()
            width = self.contentsRect().width() - margins.left() - margins.right()
            border = self.height() - self.contentsRect().height() + margins.top() + margins.bottom()
            needed = texts.heightForWidth(width) + layout.spacing() + self.go.sizeHint().height() + border
            self.setMinimumHeight(min(needed, _HIGHEST))

    def _name_buttons(self, question: Question | None) -> None:
        fix, dismiss = self.tr("Mend it (M)"), self.tr("Dismiss… (D)")
        can_fix = question is not None and bool(question.finding and question.finding.fix)
        can_dismiss = question is not None and question.finding is not None
        if question is not None and question.quirk is not None:
            fix, dismiss, can_fix, can_dismiss = (
                self.tr("Read it so (M)"), self.tr("The source is right (D)"), True, True,
            )  # fmt: skip
        elif question is not None and question.doubt is not None:
            fix, can_fix = self.tr("Noted for the author (M)"), True
        elif question is not None and question.repair is not None:
            fix, dismiss, can_fix, can_dismiss = (
                self.tr("Joined rightly (M)"), self.tr("Undo the join (D)"), True, True,
            )  # fmt: skip
        elif question is not None and question.left is not None:
            fix, dismiss, can_fix, can_dismiss = (
                self.tr("Join them (M)"), self.tr("Two paragraphs (D)"), True, True,
            )  # fmt: skip
        for button, words, can in ((self.fix, fix, can_fix), (self.dismiss, dismiss, can_dismiss)):
            button.setText(words)
            button.setVisible(can)
        finding = question.finding if question is not None else None
        self.term.setVisible(finding is not None and can_confirm(finding))
        if finding is not None:
            name, term = self.tr("Confirm the name… (T)"), self.tr("Confirm the term… (T)")
            self.term.setText(name if is_of_name(finding) else term)


def _spans(workspace: Workspace, question: Question) -> tuple[tuple[int, int], tuple[int, int]]:
    """What to mark in the Chinese and in the English, counted from the sentence."""
    finding = question.finding
    if finding is not None:
        return (finding.zh_start, finding.zh_end), (finding.en_start, finding.en_end)
    if question.quirk is not None and workspace.knows(question.segment_id):
        start = workspace.segment(question.segment_id).start
        return (question.quirk.start - start, question.quirk.end - start), (0, 0)
    return (0, 0), (0, 0)


def marked(text: str, start: int, end: int, colour: str) -> str:
    """Rich text with a span underlaid; the whole of it shows nothing, and stays as it is."""
    if not 0 <= start < end <= len(text) or end - start == len(text):
        return escape(text)
    middle = f'<span style="background-color:{colour}">{escape(text[start:end])}</span>'
    return escape(text[:start]) + middle + escape(text[end:])
