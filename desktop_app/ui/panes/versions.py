"""Other versions of the current sentence: asked for by a person, written by the engine, each checked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.services.versions import OtherVersion
from desktop_app.ui.messages import said
from desktop_app.ui.panes.side_cards import TextCard
from desktop_app.ui.plain import Label, MarkedLabel, plain_tip


class Versions(QWidget):
    """A button that asks for them, then a card for each.

    Signals:
        chosen(text, Origin): let this be the English.

    Attributes:
        ask: the button.
        cards: those of the sentence that is shown.
    """

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._shown = self._asked = ""
        self._known: dict[str, Sequence[OtherVersion]] = {}
        self.cards: list[TextCard] = []
        self.ask = QPushButton(self.tr("Let the engine write others"))
        self.ask.setToolTip(self.tr("Takes some twenty seconds; nothing is changed until you choose one."))
        self._words = Label("", wordWrap=True)
        self._words.setProperty("role", "muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.ask)
        self._column.addWidget(self._words)
        self._words.hide()

    def follow(self, segment_id: str) -> None:
        """Show what is known of a sentence: the versions that were asked for earlier, if they were."""
        self._shown = segment_id
        self._show()

    def forget(self) -> None:
        """Sentences were cut or read anew: what was written for them may not fit any more."""
        self._known.clear()
        self._show()

    def wait(self, segment_id: str) -> None:
        """The engine begins to write a sentence."""
        self._asked = segment_id
        self.ask.setEnabled(False)

    def take(self, versions: Sequence[OtherVersion]) -> None:
        """Keep what was written, and show it if its sentence is shown."""
        self._known[self._asked] = versions
        self._show()

    def end(self) -> None:
        """The engine has ended, whatever came of it."""
        self.ask.setEnabled(True)

    def _show(self) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
        versions = self._known.get(self._shown)
        first = versions[0].english if versions else ""
        self.cards = [self._card(one, first) for one in versions or ()]
        for card in self.cards:
            self._column.addWidget(card)
        self._words.setVisible(versions is not None)
        self._words.setText(
            self.tr("Click one to use it. What differs from the first is bold.")
            if versions
            else self.tr("The engine has nothing else to say.")
        )

    def _card(self, version: OtherVersion, first: str) -> TextCard:
        found = [said(finding.message) for finding in version.findings]
        heading = self.tr("%n to look at", "", len(found)) if found else self.tr("Nothing found.")
        body = MarkedLabel(_marked(version.english.split(), first.split()))
        card = TextCard(heading, version.english, plain_tip("\n".join(found)), body)
        card.chosen.connect(lambda: self.chosen.emit(version.english, version.origin))
        return card


def _marked(words: Sequence[str], first: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Each word, and whether it differs from what stands in `first`."""
    for change, _, _, start, end in SequenceMatcher(None, first, words, autojunk=False).get_opcodes():
        yield from ((word, change != "equal") for word in words[start:end])
