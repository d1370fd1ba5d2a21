"""A brief's words as text flows: which language, in which style."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.briefs.model import Brief, Language
from desktop_app.briefs.pdf.flow import Stack, TextFlow
from desktop_app.briefs.pdf.theme import TextStyle
from desktop_app.briefs.speech import Speech
from desktop_app.briefs.words import Text, Words


@dataclass(frozen=True, slots=True)
class Voice:
    """The language of one brief, as the setting of its parts needs it."""

    brief: Brief

    @property
    def speech(self) -> Speech:
        """Which language is spoken where."""
        return Speech(self.brief.language)

    @property
    def bilingual(self) -> bool:
        """Whether both languages are printed."""
        return self.brief.language is Language.BILINGUAL

    @property
    def chinese(self) -> bool:
        """Whether Chinese alone is printed."""
        return self.brief.language is Language.CHINESE

    def one(self, words: Words) -> str:
        """Words in the leading language, for places that take one line."""
        return self.speech.one(words)

    def both(self, words: Words, en: TextStyle, zh: TextStyle) -> tuple[tuple[Text, TextStyle], ...]:
        """The texts to print, each in its style; a language that is missing gives way to the other."""
        styles = {"en": en, "zh": zh}
        return tuple((text, styles[language]) for language, text in self.speech.chosen(words))

    def stacked(
        self,
        words: Words,
        en: TextStyle,
        zh: TextStyle,
        *,
        before: float = 0.0,
        role: tuple[str, ...] = ("P",),
    ) -> Stack:
        """The texts below each other; no page end between the two languages."""
        texts = self.both(words, en, zh)
        last = len(texts) - 1
        parts = (
            TextFlow(text, style, role=role, keep=index < last) for index, (text, style) in enumerate(texts)
        )
        return Stack(tuple(parts), before=before)
