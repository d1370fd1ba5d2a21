"""Which language of a brief's words is spoken where: one rule for all writers."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.briefs.model import Brief, Language
from desktop_app.briefs.words import Mark, Text, Words, text_of


@dataclass(frozen=True, slots=True)
class Speech:
    """The language of one brief."""

    language: Language

    def one(self, words: Words) -> str:
        """Words in the leading language, for places that take one line; without muted signs."""
        chinese = self.language is Language.CHINESE
        first, second = (words.zh, words.en) if chinese else (words.en, words.zh)
        return text_of(_unmuted(first)) or text_of(_unmuted(second))

    def chosen(self, words: Words) -> tuple[tuple[str, Text], ...]:
        """(language, text) to print; a language that is missing gives way to the other."""
        en, zh = ("en", words.en), ("zh", words.zh)
        if self.language is Language.BILINGUAL:
            chosen = [en, zh]
        elif self.language is Language.CHINESE:
            chosen = [zh] if words.zh else [en]
        else:
            chosen = [en] if words.en else [zh]
        if en[1] == zh[1]:  # a sign that is the same in both is printed once
            chosen = chosen[:1]
        return tuple((language, text) for language, text in chosen if text)

    def place_and_date(self, brief: Brief) -> list[str]:
        """The line below the title; a place that is the title is not said again."""
        place = self.one(brief.place)
        parts = ("" if place == self.one(brief.title) else place, self.one(brief.date))
        return [part for part in parts if part]


def _unmuted(text: Text) -> Text:
    return tuple(span for span in text if span.mark not in (Mark.MUTED, Mark.DOUBT))
