"""The panel at the right: findings, matches, terms, words, comment and history of the current sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from desktop_app.review.model import Finding
from desktop_app.services.reference import Help, Meaning
from desktop_app.translation.memory.store import MemoryMatch
from desktop_app.translation.model import Origin, OriginKind
from desktop_app.translation.words.dictionary import Entry
from desktop_app.ui.dates import told_utc
from desktop_app.ui.desk import History
from desktop_app.ui.lookup import Lookup
from desktop_app.ui.messages import said
from desktop_app.ui.names import origin_name, state_name
from desktop_app.ui.numbers import share
from desktop_app.ui.panes.side_cards import FindingCard, TextCard, heading
from desktop_app.ui.panes.tips import known_tip
from desktop_app.ui.panes.versions import Versions
from desktop_app.ui.pinyin import with_tones
from desktop_app.ui.plain import Label, plain_tip
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace

_ASK_AFTER = 60  # milliseconds: whoever scrolls past asks nothing, and the text is painted first
_HISTORY_SHOWN = 12
_WORDS_SHOWN = 9
_SENSES_SHOWN = 3
_SECTIONS = ("findings", "matches", "terms", "words", "history")


class SidePane(QFrame):
    """Follows the current sentence.

    Signals:
        insert(text): put this into the English at the cursor.
        replace(text, Origin): let this be the English.
        term_asked(segment_id, Finding): confirm the name or term that the finding asks about.
    """

    insert = Signal(str)
    replace = Signal(str, object)
    term_asked = Signal(str, object)

    def __init__(self, workspace: Workspace, lookup: Lookup, look: Look) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setMinimumWidth(240)
        self._workspace = workspace
        self._lookup = lookup
        self._look = look
        self._asked = ""
        self._asking = QTimer(self, singleShot=True, interval=_ASK_AFTER)
        self._asking.timeout.connect(self._ask)
        self.matches: tuple[MemoryMatch, ...] = ()
        self.term_texts: list[str] = []
        self.word_texts: list[str] = []
        self._chosen = 0  # place of the chosen match
        self._findings: tuple[str, tuple[Finding, ...], bool] | None = None  # those whose cards are shown
        self._match_cards: list[TextCard] = []
        self.versions = Versions()
        self._sections = {key: QVBoxLayout() for key in _SECTIONS}
        self.comment = QPlainTextEdit(readOnly=self._workspace.read_only)
        self.comment.setPlaceholderText(self.tr("Comment on this sentence"))
        self.comment.setAccessibleName(self.tr("Comment"))
        self.comment.setFixedHeight(64)
        self.comment.setTabChangesFocus(True)
        self._lay_out()
        self._connect()
        self.follow(workspace.current)

    def follow(self, segment_id: str) -> None:
        """Show what is known about a sentence."""
        self.keep_comment()
        self._asked = segment_id
        if not segment_id:
            return
        self.comment.setPlainText(self._workspace.translation(segment_id).comment)
        self._show_stored_findings(segment_id)
        self.versions.follow(segment_id)
        for key in ("matches", "terms", "words", "history"):
            self._fill(key, [], self.tr("Looking it up…"))
        self.matches, self.term_texts, self.word_texts = (), [], []
        self._asking.start()

    def shut_down(self) -> None:
        """Ask nothing any more; call before the project is closed."""
        self._asking.stop()

    def _ask(self) -> None:
        if self._workspace.knows(self._asked):
            self._lookup.ask(self._asked, self._workspace.segment(self._asked).text)
            self._ask_history(self._asked)

    def _follow_again(self) -> None:
        self.follow(self._workspace.current)

    def keep_comment(self) -> None:
        """Store the comment if it was changed."""
        text = self.comment.toPlainText().strip()
        if self._workspace.knows(self._asked) and text != self._workspace.translation(self._asked).comment:
            self._workspace.comment(self._asked, text)

    # -- building ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setLayout(self._column())
        scroll = QScrollArea(widgetResizable=True)
        scroll.setAccessibleName(self.tr("Memory, terms, findings and history of the sentence"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _column(self) -> QVBoxLayout:
        """The sections below each other, with the comment and the other versions between them."""
        titles = {
            "findings": self.tr("Findings"),
            "matches": self.tr("Memory  (Ctrl+1…9 inserts)"),
            "terms": self.tr("Terms and names  (Alt+1…9 inserts)"),
            "words": self.tr("Dictionary  (Ctrl+Shift+1…9 inserts)"),
            "history": self.tr("History"),
        }
        column = QVBoxLayout()
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        for key, layout in self._sections.items():
            if key == "history":
                column.addWidget(heading(self.tr("Comment")))
                column.addWidget(self.comment)
            column.addWidget(heading(titles[key]))
            layout.setSpacing(6)
            column.addLayout(layout)
            column.addSpacing(6)
            if key == "findings":
                column.addWidget(heading(self.tr("Other versions  (Ctrl+Shift+M)")))
                column.addWidget(self.versions)
                column.addSpacing(6)
        column.addStretch(1)
        return column

    def _connect(self) -> None:
        self._workspace.current_changed.connect(self.follow)
        self._workspace.checked.connect(self._checked)
        self._workspace.translated.connect(self._translated)
        self._workspace.desk.history_read.connect(self._show_history)
        self._workspace.recut.connect(self.versions.forget)
        self._workspace.recut.connect(self._follow_again)
        self.versions.chosen.connect(self.replace)
        self._lookup.helped.connect(self._helped)
        self._lookup.explained.connect(self._explained)

    # -- filling -----------------------------------------------------------------------------

    def _checked(self, segment_id: str) -> None:
        if segment_id == self._asked:
            self._show_stored_findings(segment_id)

    def _translated(self, segment_id: str) -> None:
        if segment_id == self._asked:
            self._ask_history(segment_id)
            if not self.comment.hasFocus():
                self.comment.setPlainText(self._workspace.translation(segment_id).comment)

    def show_findings(self, segment_id: str, found: Sequence[Finding], english: str) -> None:
        """Show what the checks say of the English of the sentence, as it stands or as it is being typed."""
        reasons = self._workspace.reason_for
        shown = tuple(replace(one, dismissed=one.dismissed or reasons(segment_id, one)) for one in found)
        if (segment_id, shown, bool(english)) == self._findings:
            return  # in one of its cards a reason may be half typed
        self._findings = segment_id, shown, bool(english)
        cards: list[QWidget] = []
        for finding in shown:
            card = FindingCard(finding, self._look)
            card.fix.connect(lambda one=finding: self.apply_fix(one))
            card.term.connect(lambda one=finding: self.term_asked.emit(segment_id, one))
            card.dismiss.connect(lambda why, one=finding: self._workspace.dismiss(segment_id, one, why))
            cards.append(card)
        self._fill("findings", cards, self.tr("Nothing found.") if english else self.tr("No English yet."))

    def _show_stored_findings(self, segment_id: str) -> None:
        english = self._workspace.translation(segment_id).text
        self.show_findings(segment_id, self._workspace.findings(segment_id), english)

    def apply_fix(self, finding: Finding) -> None:
        """Let the proposed English of a finding be the English."""
        self.replace.emit(finding.fix, Origin(OriginKind.RULE, finding.check))

    def match(self, number: int = 0) -> MemoryMatch | None:
        """The n-th match, without a number the chosen one; None when there is none."""
        place = number - 1 if number else self._chosen
        return self.matches[place] if 0 <= place < len(self.matches) else None

    def choose_match(self, by: int) -> None:
        """Choose the next or previous match of the list."""
        if self.matches:
            self._chosen = (self._chosen + by) % len(self.matches)
            self._mark_chosen()

    def _helped(self, known: Help) -> None:
        if known.segment_id != self._asked:
            return
        self._show_matches(known.matches)
        terms = {
            (one.zh, one.en): one for one in reversed(known.terms)
        }.values()  # each once, at its first place
        shown = sorted(terms, key=lambda one: one.start)
        self.term_texts = [one.en for one in shown]
        self._fill(
            "terms",
            [self._card(f"{n}   {one.zh}", one.en, known_tip(one)) for n, one in enumerate(shown, 1)],
            self.tr("No known term in this sentence."),
        )
        self._show_words(known.words)

    def _explained(self, meaning: Meaning) -> None:
        """What was selected in the Chinese comes first in the dictionary."""
        self._show_words(meaning.entries)

    def _show_matches(self, matches: tuple[MemoryMatch, ...]) -> None:
        self.matches, self._chosen = matches, 0
        self._match_cards = [
            self._card(
                f"{n}   {share(min(one.score, 100) / 100)}   {said(one.origin)}",
                one.filled_en or one.en,
                plain_tip(one.zh),
            )
            for n, one in enumerate(matches, 1)
        ]
        self._mark_chosen()
        self._fill(
            "matches", self._match_cards, self.tr("Nothing like it yet. What you confirm is remembered.")
        )

    def _show_words(self, words: tuple[Entry, ...]) -> None:
        shown = words[:_WORDS_SHOWN]
        self.word_texts = [one.english for one in shown]
        cards = []
        for number, one in enumerate(shown, 1):
            senses = "; ".join(_for_readers(one.senses)[:_SENSES_SHOWN])
            heading = f"{number}   {one.zh}  {with_tones(one.pinyin)}"
            card = self._card(heading, senses, "CC-CEDICT (CC BY-SA 4.0)")
            card.chosen.disconnect()
            card.chosen.connect(lambda text=one.english: self.insert.emit(text))
            cards.append(card)
        self._fill("words", cards, self.tr("Select Chinese words to look them up."))

    def _card(self, heading: str, text: str, tip: str) -> TextCard:
        card = TextCard(heading, text, tip)
        card.chosen.connect(lambda: self.insert.emit(text))
        return card

    def _mark_chosen(self) -> None:
        for place, card in enumerate(self._match_cards):
            card.set_marked(place == self._chosen and len(self._match_cards) > 1)

    def _ask_history(self, segment_id: str) -> None:
        self._workspace.desk.ask_history(segment_id)

    def _show_history(self, history: History) -> None:
        if history.segment_id != self._asked:
            return
        cards: list[QWidget] = []
        written = [entry for entry in history.entries if entry.text]
        for entry in reversed(written[-_HISTORY_SHOWN:]):
            words = (
                f"{told_utc(entry.changed)}   {state_name(entry.state)} · {origin_name(entry.origin.kind)}"
            )
            card = TextCard(words, entry.text, self.tr("Click to bring this back"))
            card.chosen.connect(lambda one=entry: self.replace.emit(one.text, one.origin))
            cards.append(card)
        self._fill("history", cards, self.tr("Not changed yet."))

    def _fill(self, key: str, cards: Sequence[QWidget], empty: str) -> None:
        widgets = list(cards)
        layout = self._sections[key]
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not widgets:
            label = Label(empty, wordWrap=True)
            label.setProperty("role", "muted")
            widgets = [label]
        for widget in widgets:
            layout.addWidget(widget)


def _for_readers(senses: Sequence[str]) -> list[str]:
    """Without the measure words that CC-CEDICT notes for learners (CL:個|个[ge4])."""
    return [one for one in senses if not one.startswith("CL:")] or list(senses)
