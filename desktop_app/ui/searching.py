"""Find and replace over both sides of the report."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QLocale, QObject, QTimer

from desktop_app.translation.model import Origin, OriginKind, Translation, TranslationState
from desktop_app.ui.panes.text import TextPane
from desktop_app.ui.workspace import Workspace

_COUNT_AFTER = 150  # milliseconds after the last letter


class Searching(QObject):
    """Commands of the search row; `go_to` brings a sentence into view."""

    def __init__(
        self, workspace: Workspace, text: TextPane, go_to: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._text = text
        self._go_to = go_to
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_AFTER)
        self._counting.timeout.connect(self._tell_hits)
        text.bar.searched.connect(lambda _pattern: self._counting.start())
        text.bar.step.connect(self.find_step)
        text.bar.replace_one.connect(self.replace_hit)
        text.bar.replace_all.connect(self.replace_everywhere)

    def find(self, *, with_replace: bool = False) -> None:
        """Open the search with the selected words."""
        selected = self._text.selected_words()
        self._text.bar.show_find(with_replace=with_replace, text=selected)

    def find_step(self, by: int) -> None:
        """To the next or previous sentence that contains what is looked for."""
        pattern = self._text.bar.pattern()
        if pattern is None:
            return
        self._counting.stop()
        self._text.grid.commit()
        hits = self._hits(pattern)
        if not hits:
            self._text.bar.hits.setText(self.tr("No hit"))
            return
        here = self._workspace.position(self._workspace.current)
        places = [self._workspace.position(one) for one in hits]
        if by > 0:
            chosen = next((at for at, place in enumerate(places) if place > here), 0)
        else:
            chosen = next((at for at in range(len(places) - 1, -1, -1) if places[at] < here), len(places) - 1)
        told = QLocale().toString
        self._text.bar.hits.setText(self.tr("{n} of {all}").format(n=told(chosen + 1), all=told(len(hits))))
        self._go_to(hits[chosen])
        self._text.grid.editor.select_first(pattern)

    def replace_hit(self, by: str) -> None:
        """Replace in the current sentence, then go to the next hit."""
        pattern = self._text.bar.pattern()
        if pattern is not None:
            self._text.grid.commit()
            try:
                changed = self._replaced(pattern, by, self._workspace.current)
            except (re.error, IndexError) as error:
                self._text.bar.tell_wrong(str(error))
                return
            if changed is not None:
                self._workspace.change([changed], self.tr("Replace"))
            self.find_step(1)

    def replace_everywhere(self, by: str) -> int:
        """Replace in all English sentences as one change; returns how many sentences changed."""
        pattern = self._text.bar.pattern()
        if pattern is None:
            return 0
        self._text.grid.commit()
        try:
            made = [self._replaced(pattern, by, one.id) for one in self._workspace.report.segments]
        except (re.error, IndexError) as error:  # what it is to be replaced by is an expression, too
            self._text.bar.tell_wrong(str(error))
            return 0
        changes = [one for one in made if one is not None]
        self._workspace.change(changes, self.tr("Replace in %Ln sentences", "", len(changes)))
        self._text.bar.hits.setText(self.tr("Replaced in %Ln sentences", "", len(changes)))
        return len(changes)

    # -- inside ------------------------------------------------------------------------------

    def _tell_hits(self) -> None:
        """How many sentences have what was typed, before one goes to the first."""
        pattern = self._text.bar.pattern()
        if pattern is not None:
            number = len(self._hits(pattern))
            words = self.tr("In %Ln sentences", "", number) if number else self.tr("No hit")
            self._text.bar.hits.setText(words)

    def _hits(self, pattern: re.Pattern[str]) -> list[str]:
        return [one.id for one in self._workspace.report.segments if self._has(pattern, one.id)]

    def _has(self, pattern: re.Pattern[str], segment_id: str) -> bool:
        sides = (self._workspace.segment(segment_id).text, self._workspace.translation(segment_id).text)
        return any(pattern.search(side) for side in sides)

    def _replaced(self, pattern: re.Pattern[str], by: str, segment_id: str) -> Translation | None:
        mine = self._workspace.translation(segment_id)
        literal = not self._text.bar.regex.isChecked()
        text = pattern.sub((lambda _match: by) if literal else by, mine.text)
        if text == mine.text:
            return None
        return replace(mine, text=text, state=TranslationState.EDITED, origin=Origin(OriginKind.HAND))
