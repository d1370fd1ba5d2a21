"""Words of a brief: runs of text with marks, in one or both languages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """What a span of text is, so that each writer can show it in its way."""

    PLAIN = "plain"
    STRONG = "strong"
    FIGURE = "figure"  # a figure proven equal to the source
    OPEN = "open"  # a figure that is wrong, missing or not proven: shown as an alarm
    MUTED = "muted"
    DOUBT = "doubt"  # the sign of English that nobody confirmed


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text with one mark."""

    text: str
    mark: Mark = Mark.PLAIN


Text = tuple[Span, ...]


def plain(text: str) -> Text:
    """`text` as a single unmarked span, or no span at all when it is empty."""
    return (Span(text),) if text else ()


def text_of(text: Text) -> str:
    """The characters of a text without its marks."""
    return "".join(span.text for span in text)


@dataclass(frozen=True, slots=True)
class Words:
    """The same words in both languages; either may be empty."""

    en: Text = ()
    zh: Text = ()

    @classmethod
    def of(cls, en: str = "", zh: str = "") -> Words:
        """Unmarked words."""
        return cls(plain(en), plain(zh))


NO_WORDS = Words()
UNCONFIRMED: Text = (Span(" °", Mark.DOUBT),)  # after English that nobody confirmed; the colophon explains it
